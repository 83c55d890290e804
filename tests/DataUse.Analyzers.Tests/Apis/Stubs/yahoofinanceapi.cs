// Signatures of YahooFinanceApi, read in github.com/karlwancl/YahooFinanceApi at cb999f4 (2024-03-06): what the model names and what leads there.

namespace YahooFinanceApi
{
    public class Candle { }
    public class DividendTick { }
    public class Security { }
    public class SplitTick { }
    public class Yahoo
    {
        internal Yahoo() { }
        public static Task<IReadOnlyList<DividendTick>> GetDividendsAsync(string symbol) => throw null!;
        public static Task<IReadOnlyList<Candle>> GetHistoricalAsync(string symbol) => throw null!;
        public static Task<IReadOnlyList<SplitTick>> GetSplitsAsync(string symbol) => throw null!;
        public Task<IReadOnlyDictionary<string, Security>> QueryAsync() => throw null!;
        public static Yahoo Symbols(params string[] symbols) => throw null!;
    }
}
