// Signatures of CoinGeckoAsyncApi, read in github.com/tosunthex/CoinGecko at 54bbeb2 (2023-06-13): what the model names and what leads there.

using CoinGecko.Clients;
using CoinGecko.Entities.Response.Coins;
using CoinGecko.Entities.Response.Contract;
using CoinGecko.Entities.Response.Derivatives;
using CoinGecko.Entities.Response.Events;
using CoinGecko.Entities.Response.ExchangeRates;
using CoinGecko.Entities.Response.Exchanges;
using CoinGecko.Entities.Response.Finance;
using CoinGecko.Entities.Response.Global;
using CoinGecko.Entities.Response.Indexes;
using CoinGecko.Entities.Response.Search;
using CoinGecko.Entities.Response.Simple;
using CoinGecko.Entities.Response.StatusUpdates;
using CoinGecko.Interfaces;

namespace CoinGecko.Clients
{
    public class BaseApiClient
    {
        internal BaseApiClient() { }
        public BaseApiClient(HttpClient httpClient, object serializerSettings) { }
        public BaseApiClient(HttpClient httpClient, object serializerSettings, string apiKey) { }
    }
    public class CoinGeckoClient
    {
        public CoinGeckoClient() { }
        public CoinGeckoClient(string apiKey) { }
        public ICoinsClient CoinsClient => throw null!;
        public IContractClient ContractClient => throw null!;
        public IDerivativesClient DerivativesClient => throw null!;
        public IEventsClient EventsClient => throw null!;
        public IExchangeRatesClient ExchangeRatesClient => throw null!;
        public IExchangesClient ExchangesClient => throw null!;
        public IFinancePlatformsClient FinancePlatformsClient => throw null!;
        public IGlobalClient GlobalClient => throw null!;
        public IIndexesClient IndexesClient => throw null!;
        public ISearchClient SearchClient => throw null!;
        public ISimpleClient SimpleClient => throw null!;
        public IStatusUpdatesClient StatusUpdatesClient => throw null!;
    }
    public class CoinsClient : BaseApiClient, ICoinsClient
    {
        internal CoinsClient() { }
        public CoinsClient(HttpClient httpClient, object serializerSettings) { }
        public CoinsClient(HttpClient httpClient, object serializerSettings, string apiKey) { }
        public Task<CoinFullDataById> GetAllCoinDataWithId(string id) => throw null!;
        public Task<CoinFullDataById> GetAllCoinDataWithId(string id, string localization, bool tickers, bool marketData, bool communityData, bool developerData, bool sparkline) => throw null!;
        public Task<IReadOnlyList<CoinFullData>> GetAllCoinsData() => throw null!;
        public Task<IReadOnlyList<CoinFullData>> GetAllCoinsData(string order, int? perPage, int? page, string localization, bool? sparkline) => throw null!;
        public Task<IReadOnlyList<CoinList>> GetCoinList() => throw null!;
        public Task<IReadOnlyList<CoinList>> GetCoinList(bool includePlatform) => throw null!;
        public Task<List<CoinMarkets>> GetCoinMarkets(string vsCurrency) => throw null!;
        public Task<List<CoinMarkets>> GetCoinMarkets(string vsCurrency, string[] ids, string order, int? perPage, int? page, bool sparkline, string priceChangePercentage) => throw null!;
        public Task<List<CoinMarkets>> GetCoinMarkets(string vsCurrency, string[] ids, string order, int? perPage, int? page, bool sparkline, string priceChangePercentage, string category) => throw null!;
        public Task<IReadOnlyList<IReadOnlyList<object>>> GetCoinOhlc(string id, string vsCurrency, int days) => throw null!;
        public Task<CoinFullData> GetHistoryByCoinId(string id, string date, string localization) => throw null!;
        public Task<MarketChartById> GetMarketChartRangeByCoinId(string id, string vsCurrency, string from, string to) => throw null!;
        public Task<MarketChartById> GetMarketChartsByCoinId(string id, string vsCurrency, string days) => throw null!;
        public Task<MarketChartById> GetMarketChartsByCoinId(string id, string vsCurrency, string days, string interval) => throw null!;
        public Task<TickerById> GetTickerByCoinId(string id) => throw null!;
        public Task<TickerById> GetTickerByCoinId(string id, int? page) => throw null!;
        public Task<TickerById> GetTickerByCoinId(string id, string[] exchangeIds, int? page) => throw null!;
        public Task<TickerById> GetTickerByCoinId(string id, string[] exchangeIds, int? page, string includeExchangeLogo, string order, bool depth) => throw null!;
    }
    public class ContractClient : BaseApiClient, IContractClient
    {
        internal ContractClient() { }
        public ContractClient(HttpClient httpClient, object serializerSettings) { }
        public ContractClient(HttpClient httpClient, object serializerSettings, string apiKey) { }
        public Task<ContractData> GetContractData(string id, string contractAddress) => throw null!;
        public Task<MarketChartByContract> GetMarketChartByContract(string id, string contractAddress, string vsCurrency, string days) => throw null!;
        public Task<MarketChartRangeByContract> GetMarketChartRangeByContract(string id, string contractAddress, string vsCurrency, string from, string to) => throw null!;
    }
    public class DerivativesClient : BaseApiClient, IDerivativesClient
    {
        internal DerivativesClient() { }
        public DerivativesClient(HttpClient httpClient, object serializerSettings) { }
        public DerivativesClient(HttpClient httpClient, object serializerSettings, string apiKey) { }
        public Task<IReadOnlyList<global::CoinGecko.Entities.Response.Derivatives.Derivatives>> GetDerivatives() => throw null!;
        public Task<IReadOnlyList<global::CoinGecko.Entities.Response.Derivatives.Derivatives>> GetDerivatives(string includeTicker) => throw null!;
        public Task<IReadOnlyList<DerivativesExchanges>> GetDerivativesExchanges() => throw null!;
        public Task<IReadOnlyList<DerivativesExchanges>> GetDerivativesExchanges(string order, int? perPage, int? page) => throw null!;
        public Task<DerivativesExchanges> GetDerivativesExchangesById(string id) => throw null!;
        public Task<DerivativesExchanges> GetDerivativesExchangesById(string id, string includeTickers) => throw null!;
        public Task<IReadOnlyList<DerivativesExchangesList>> GetDerivativesExchangesList() => throw null!;
    }
    public class EventsClient : BaseApiClient, IEventsClient
    {
        internal EventsClient() { }
        public EventsClient(HttpClient httpClient, object serializerSettings) { }
        public EventsClient(HttpClient httpClient, object serializerSettings, string apiKey) { }
        public Task<EventCountry> GetEventCountry() => throw null!;
        public Task<EventTypes> GetEventTypes() => throw null!;
        public Task<global::CoinGecko.Entities.Response.Events.Events> GetEvents() => throw null!;
        public Task<global::CoinGecko.Entities.Response.Events.Events> GetEvents(string[] countryCode, string[] type, string page, string upcommingEventsOnly, string fromDate, string toDate) => throw null!;
    }
    public class ExchangeRatesClient : BaseApiClient, IExchangeRatesClient
    {
        internal ExchangeRatesClient() { }
        public ExchangeRatesClient(HttpClient httpClient, object serializerSettings) { }
        public ExchangeRatesClient(HttpClient httpClient, object serializerSettings, string apiKey) { }
        public Task<global::CoinGecko.Entities.Response.ExchangeRates.ExchangeRates> GetExchangeRates() => throw null!;
    }
    public class ExchangesClient : BaseApiClient, IExchangesClient
    {
        internal ExchangesClient() { }
        public ExchangesClient(HttpClient httpClient, object serializerSettings) { }
        public ExchangesClient(HttpClient httpClient, object serializerSettings, string apiKey) { }
        public Task<IReadOnlyList<global::CoinGecko.Entities.Response.Exchanges.Exchanges>> GetExchanges() => throw null!;
        public Task<IReadOnlyList<global::CoinGecko.Entities.Response.Exchanges.Exchanges>> GetExchanges(int perPage, string page) => throw null!;
        public Task<ExchangeById> GetExchangesByExchangeId(string id) => throw null!;
        public Task<IReadOnlyList<ExchangesList>> GetExchangesList() => throw null!;
        public Task<TickerByExchangeId> GetTickerByExchangeId(string id) => throw null!;
        public Task<TickerByExchangeId> GetTickerByExchangeId(string id, string page) => throw null!;
        public Task<TickerByExchangeId> GetTickerByExchangeId(string id, string[] coinIds, string page, string includeExchangeLogo, string order) => throw null!;
        public Task<IReadOnlyList<VolumeChart>> GetVolumeChartsByExchangeId(string id, int days) => throw null!;
    }
    public class FinancePlatformsClient : BaseApiClient, IFinancePlatformsClient
    {
        internal FinancePlatformsClient() { }
        public FinancePlatformsClient(HttpClient httpClient, object serializerSettings) { }
        public FinancePlatformsClient(HttpClient httpClient, object serializerSettings, string apiKey) { }
        public Task<IReadOnlyList<FinancePlatforms>> GetFinancePlatforms() => throw null!;
        public Task<IReadOnlyList<FinancePlatforms>> GetFinancePlatforms(int perPage, string page) => throw null!;
        public Task<IReadOnlyList<FinanceProducts>> GetFinanceProducts() => throw null!;
        public Task<IReadOnlyList<FinanceProducts>> GetFinanceProducts(int perPage, string page, string startAt, string endAt) => throw null!;
    }
    public class GlobalClient : BaseApiClient, IGlobalClient
    {
        internal GlobalClient() { }
        public GlobalClient(HttpClient httpClient, object serializerSettings) { }
        public GlobalClient(HttpClient httpClient, object serializerSettings, string apiKey) { }
        public Task<global::CoinGecko.Entities.Response.Global.Global> GetGlobal() => throw null!;
        public Task<GlobalDeFi> GetGlobalDeFi() => throw null!;
    }
    public class IndexesClient : BaseApiClient, IIndexesClient
    {
        internal IndexesClient() { }
        public IndexesClient(HttpClient httpClient, object serializerSettings) { }
        public IndexesClient(HttpClient httpClient, object serializerSettings, string apiKey) { }
        public Task<IndexData> GetIndexById(string id) => throw null!;
        public Task<IReadOnlyList<IndexList>> GetIndexList() => throw null!;
        public Task<IReadOnlyList<IndexData>> GetIndexes() => throw null!;
        public Task<IReadOnlyList<IndexData>> GetIndexes(int? perPage, string page) => throw null!;
    }
    public class SearchClient : BaseApiClient, ISearchClient
    {
        internal SearchClient() { }
        public SearchClient(HttpClient httpClient, object jsonSerializerSetting) { }
        public SearchClient(HttpClient httpClient, object jsonSerializerSetting, string apiKey) { }
        public Task<TrendingList> GetSearchTrending() => throw null!;
    }
    public class SimpleClient : BaseApiClient, ISimpleClient
    {
        internal SimpleClient() { }
        public SimpleClient(HttpClient httpClient, object serializerSettings) { }
        public SimpleClient(HttpClient httpClient, object serializerSettings, string apiKey) { }
        public Task<Price> GetSimplePrice(string[] ids, string[] vsCurrencies) => throw null!;
        public Task<Price> GetSimplePrice(string[] ids, string[] vsCurrencies, bool includeMarketCap, bool include24HVol, bool include24HChange, bool includeLastUpdatedAt) => throw null!;
        public Task<SupportedCurrencies> GetSupportedVsCurrencies() => throw null!;
        public Task<TokenPrice> GetTokenPrice(string id, string[] contractAddress, string[] vsCurrencies) => throw null!;
        public Task<TokenPrice> GetTokenPrice(string id, string[] contractAddress, string[] vsCurrencies, bool includeMarketCap, bool include24HVol, bool include24HChange, bool includeLastUpdatedAt) => throw null!;
    }
    public class StatusUpdateClient : BaseApiClient, IStatusUpdatesClient
    {
        internal StatusUpdateClient() { }
        public StatusUpdateClient(HttpClient httpClient, object serializerSettings) { }
        public StatusUpdateClient(HttpClient httpClient, object serializerSettings, string apiKey) { }
        public Task<StatusUpdate> GetStatusUpdate() => throw null!;
        public Task<StatusUpdate> GetStatusUpdate(string category, string projectType, int? perPage, int? page) => throw null!;
    }
}

namespace CoinGecko.Entities.Response.Coins
{
    public class CoinFullData { }
    public class CoinFullDataById { }
    public class CoinList { }
    public class CoinMarkets { }
    public class MarketChartById { }
    public class TickerById { }
}

namespace CoinGecko.Entities.Response.Contract
{
    public class ContractData { }
    public class MarketChartByContract { }
    public class MarketChartRangeByContract { }
}

namespace CoinGecko.Entities.Response.Derivatives
{
    public class Derivatives { }
    public class DerivativesExchanges { }
    public class DerivativesExchangesList { }
}

namespace CoinGecko.Entities.Response.Events
{
    public class EventCountry { }
    public class EventTypes { }
    public class Events { }
}

namespace CoinGecko.Entities.Response.ExchangeRates
{
    public class ExchangeRates { }
}

namespace CoinGecko.Entities.Response.Exchanges
{
    public class ExchangeById { }
    public class Exchanges { }
    public class ExchangesList { }
    public class TickerByExchangeId { }
    public class VolumeChart { }
}

namespace CoinGecko.Entities.Response.Finance
{
    public class FinancePlatforms { }
    public class FinanceProducts { }
}

namespace CoinGecko.Entities.Response.Global
{
    public class Global { }
    public class GlobalDeFi { }
}

namespace CoinGecko.Entities.Response.Indexes
{
    public class IndexData { }
    public class IndexList { }
}

namespace CoinGecko.Entities.Response.Search
{
    public class TrendingList { }
}

namespace CoinGecko.Entities.Response.Simple
{
    public class Price { }
    public class SupportedCurrencies { }
    public class TokenPrice { }
}

namespace CoinGecko.Entities.Response.StatusUpdates
{
    public class StatusUpdate { }
}

namespace CoinGecko.Interfaces
{
    public interface ICoinsClient
    {
        Task<CoinFullDataById> GetAllCoinDataWithId(string id) => throw null!;
        Task<CoinFullDataById> GetAllCoinDataWithId(string id, string localization, bool tickers, bool marketData, bool communityData, bool developerData, bool sparkline) => throw null!;
        Task<IReadOnlyList<CoinFullData>> GetAllCoinsData() => throw null!;
        Task<IReadOnlyList<CoinFullData>> GetAllCoinsData(string order, int? perPage, int? page, string localization, bool? sparkline) => throw null!;
        Task<IReadOnlyList<CoinList>> GetCoinList() => throw null!;
        Task<IReadOnlyList<CoinList>> GetCoinList(bool includePlatform) => throw null!;
        Task<List<CoinMarkets>> GetCoinMarkets(string vsCurrency) => throw null!;
        Task<List<CoinMarkets>> GetCoinMarkets(string vsCurrency, string[] ids, string order, int? perPage, int? page, bool sparkline, string priceChangePercentage, string category) => throw null!;
        Task<IReadOnlyList<IReadOnlyList<object>>> GetCoinOhlc(string id, string vsCurrency, int days) => throw null!;
        Task<CoinFullData> GetHistoryByCoinId(string id, string date, string localization) => throw null!;
        Task<MarketChartById> GetMarketChartRangeByCoinId(string id, string vsCurrency, string from, string to) => throw null!;
        Task<MarketChartById> GetMarketChartsByCoinId(string id, string vsCurrency, string days) => throw null!;
        Task<MarketChartById> GetMarketChartsByCoinId(string id, string vsCurrency, string days, string interval) => throw null!;
        Task<TickerById> GetTickerByCoinId(string id) => throw null!;
        Task<TickerById> GetTickerByCoinId(string id, int? page) => throw null!;
        Task<TickerById> GetTickerByCoinId(string id, string[] exchangeIds, int? page) => throw null!;
        Task<TickerById> GetTickerByCoinId(string id, string[] exchangeIds, int? page, string includeExchangeLogo, string order, bool depth) => throw null!;
    }
    public interface IContractClient
    {
        Task<ContractData> GetContractData(string id, string contractAddress) => throw null!;
        Task<MarketChartByContract> GetMarketChartByContract(string id, string contractAddress, string vsCurrency, string days) => throw null!;
        Task<MarketChartRangeByContract> GetMarketChartRangeByContract(string id, string contractAddress, string vsCurrency, string from, string to) => throw null!;
    }
    public interface IDerivativesClient
    {
        Task<IReadOnlyList<global::CoinGecko.Entities.Response.Derivatives.Derivatives>> GetDerivatives() => throw null!;
        Task<IReadOnlyList<global::CoinGecko.Entities.Response.Derivatives.Derivatives>> GetDerivatives(string includeTicker) => throw null!;
        Task<IReadOnlyList<DerivativesExchanges>> GetDerivativesExchanges() => throw null!;
        Task<IReadOnlyList<DerivativesExchanges>> GetDerivativesExchanges(string order, int? perPage, int? page) => throw null!;
        Task<DerivativesExchanges> GetDerivativesExchangesById(string id) => throw null!;
        Task<DerivativesExchanges> GetDerivativesExchangesById(string id, string includeTickers) => throw null!;
        Task<IReadOnlyList<DerivativesExchangesList>> GetDerivativesExchangesList() => throw null!;
    }
    public interface IEventsClient
    {
        Task<EventCountry> GetEventCountry() => throw null!;
        Task<EventTypes> GetEventTypes() => throw null!;
        Task<global::CoinGecko.Entities.Response.Events.Events> GetEvents() => throw null!;
        Task<global::CoinGecko.Entities.Response.Events.Events> GetEvents(string[] countryCode, string[] type, string page, string upcommingEventsOnly, string fromDate, string toDate) => throw null!;
    }
    public interface IExchangeRatesClient
    {
        Task<global::CoinGecko.Entities.Response.ExchangeRates.ExchangeRates> GetExchangeRates() => throw null!;
    }
    public interface IExchangesClient
    {
        Task<IReadOnlyList<global::CoinGecko.Entities.Response.Exchanges.Exchanges>> GetExchanges() => throw null!;
        Task<IReadOnlyList<global::CoinGecko.Entities.Response.Exchanges.Exchanges>> GetExchanges(int perPage, string page) => throw null!;
        Task<ExchangeById> GetExchangesByExchangeId(string id) => throw null!;
        Task<IReadOnlyList<ExchangesList>> GetExchangesList() => throw null!;
        Task<TickerByExchangeId> GetTickerByExchangeId(string id) => throw null!;
        Task<TickerByExchangeId> GetTickerByExchangeId(string id, string page) => throw null!;
        Task<TickerByExchangeId> GetTickerByExchangeId(string id, string[] coinIds, string page, string includeExchangeLogo, string order) => throw null!;
        Task<IReadOnlyList<VolumeChart>> GetVolumeChartsByExchangeId(string id, int days) => throw null!;
    }
    public interface IFinancePlatformsClient
    {
        Task<IReadOnlyList<FinancePlatforms>> GetFinancePlatforms() => throw null!;
        Task<IReadOnlyList<FinancePlatforms>> GetFinancePlatforms(int perPage, string page) => throw null!;
        Task<IReadOnlyList<FinanceProducts>> GetFinanceProducts() => throw null!;
        Task<IReadOnlyList<FinanceProducts>> GetFinanceProducts(int perPage, string page, string startAt, string endAt) => throw null!;
    }
    public interface IGlobalClient
    {
        Task<global::CoinGecko.Entities.Response.Global.Global> GetGlobal() => throw null!;
        Task<GlobalDeFi> GetGlobalDeFi() => throw null!;
    }
    public interface IIndexesClient
    {
        Task<IReadOnlyList<IndexList>> GetIndexList() => throw null!;
        Task<IReadOnlyList<IndexData>> GetIndexes() => throw null!;
        Task<IReadOnlyList<IndexData>> GetIndexes(int? perPage, string page) => throw null!;
    }
    public interface ISearchClient
    {
        Task<TrendingList> GetSearchTrending() => throw null!;
    }
    public interface ISimpleClient
    {
        Task<Price> GetSimplePrice(string[] ids, string[] vsCurrencies) => throw null!;
        Task<Price> GetSimplePrice(string[] ids, string[] vsCurrencies, bool includeMarketCap, bool include24HVol, bool include24HChange, bool includeLastUpdatedAt) => throw null!;
        Task<SupportedCurrencies> GetSupportedVsCurrencies() => throw null!;
        Task<TokenPrice> GetTokenPrice(string id, string[] contractAddress, string[] vsCurrencies) => throw null!;
        Task<TokenPrice> GetTokenPrice(string id, string[] contractAddress, string[] vsCurrencies, bool includeMarketCap, bool include24HVol, bool include24HChange, bool includeLastUpdatedAt) => throw null!;
    }
    public interface IStatusUpdatesClient
    {
        Task<StatusUpdate> GetStatusUpdate() => throw null!;
        Task<StatusUpdate> GetStatusUpdate(string category, string projectType, int? perPage, int? page) => throw null!;
    }
}
