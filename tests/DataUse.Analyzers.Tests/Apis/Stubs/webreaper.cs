// Signatures of WebReaper: what the model names and what leads there. Read in
// github.com/pavlovtech/WebReaper at 1885265 (2026-05-31)
// github.com/pavlovtech/WebReaper at ba2ed8c (2026-05-19).

namespace WebReaper.Builders
{
    public interface ICrawlSeed { }
    public class ScraperEngineBuilder
    {
        internal ScraperEngineBuilder() { }
        public static ICrawlSeed Crawl(params string[] startUrls) => throw null!;
        public static ICrawlSeed CrawlWithBrowser(params string[] startUrls) => throw null!;
        public static ICrawlSeed CrawlWithBrowser(IEnumerable<string> startUrls) => throw null!;
        public ScraperEngineBuilder Get(params string[] startUrls) => throw null!;
        public ScraperEngineBuilder GetWithBrowser(params string[] startUrls) => throw null!;
        public ScraperEngineBuilder GetWithBrowser(IEnumerable<string> startUrls) => throw null!;
        public static Task<IReadOnlyList<string>> MapAsync(string url) => throw null!;
    }
}
