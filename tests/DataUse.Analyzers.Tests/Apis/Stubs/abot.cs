// Signatures of Abot, read in github.com/sjdirect/abot at 0363d01 (2021-08-09): what the model names and what leads there.

using Abot2.Core;
using Abot2.Crawler;
using Abot2.Poco;

namespace Abot2.Core
{
    public interface IPageRequester
    {
        Task<CrawledPage> MakeRequestAsync(Uri uri) => throw null!;
        Task<CrawledPage> MakeRequestAsync(Uri uri, Func<CrawledPage, CrawlDecision> shouldDownloadContent) => throw null!;
    }
    public interface IWebContentExtractor { }
    public class PageRequester : IPageRequester
    {
        internal PageRequester() { }
        public PageRequester(CrawlConfiguration config, IWebContentExtractor contentExtractor) { }
        public virtual Task<CrawledPage> MakeRequestAsync(Uri uri) => throw null!;
        public virtual Task<CrawledPage> MakeRequestAsync(Uri uri, Func<CrawledPage, CrawlDecision> shouldDownloadContent) => throw null!;
    }
}

namespace Abot2.Crawler
{
    public interface IWebCrawler
    {
        Task<CrawlResult> CrawlAsync(Uri uri) => throw null!;
        Task<CrawlResult> CrawlAsync(Uri uri, CancellationTokenSource tokenSource) => throw null!;
    }
    public class PoliteWebCrawler : WebCrawler
    {
        public PoliteWebCrawler() { }
        public PoliteWebCrawler(CrawlConfiguration crawlConfiguration) { }
    }
    public abstract class WebCrawler : IWebCrawler
    {
        public virtual Task<CrawlResult> CrawlAsync(Uri uri) => throw null!;
        public virtual Task<CrawlResult> CrawlAsync(Uri uri, CancellationTokenSource cancellationTokenSource) => throw null!;
    }
}

namespace Abot2.Poco
{
    public class CrawlConfiguration { }
    public class CrawlDecision { }
    public class CrawlResult { }
    public class CrawledPage { }
}
