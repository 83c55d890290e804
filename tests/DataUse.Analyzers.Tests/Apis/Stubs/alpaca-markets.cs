// Signatures of Alpaca.Markets, read in github.com/alpacahq/alpaca-trade-api-csharp at 81f31739 (2026-08-13): what the model names and what leads there.

namespace Alpaca.Markets
{
    public class HistoricalBarsRequest { }
    public class HistoricalCryptoBarsRequest { }
    public class HistoricalCryptoQuotesRequest { }
    public class HistoricalCryptoTradesRequest { }
    public class HistoricalQuotesRequest { }
    public class HistoricalTradesRequest { }
    public interface IAlpacaCryptoDataClient : IHistoricalQuotesClient<HistoricalCryptoQuotesRequest>, IHistoricalTradesClient<HistoricalCryptoTradesRequest>, IHistoricalBarsClient<HistoricalCryptoBarsRequest> { }
    public interface IAlpacaDataClient : IHistoricalQuotesClient<HistoricalQuotesRequest>, IHistoricalTradesClient<HistoricalTradesRequest>, IHistoricalBarsClient<HistoricalBarsRequest>
    {
        Task<IPage<INewsArticle>> ListNewsArticlesAsync(NewsArticlesRequest request) => throw null!;
    }
    public interface IBar { }
    public interface IHistoricalBarsClient<TRequest>
    {
        Task<IMultiPage<IBar>> GetHistoricalBarsAsync(TRequest request) => throw null!;
        Task<IPage<IBar>> ListHistoricalBarsAsync(TRequest request) => throw null!;
    }
    public interface IHistoricalQuotesClient<TRequest>
    {
        Task<IPage<IQuote>> ListHistoricalQuotesAsync(TRequest request) => throw null!;
    }
    public interface IHistoricalTradesClient<TRequest>
    {
        Task<IPage<ITrade>> ListHistoricalTradesAsync(TRequest request) => throw null!;
    }
    public interface IMultiPage<TItems> { }
    public interface INewsArticle { }
    public interface IPage<TItems> { }
    public interface IQuote { }
    public interface ITrade { }
    public class NewsArticlesRequest { }
}
