// Signatures of InfinityCrawler, read in github.com/TurnerSoftware/InfinityCrawler at 4b56f68 (2023-09-09): what the model names and what leads there.

namespace InfinityCrawler
{
    public class CrawlResult { }
    public class CrawlSettings { }
    public class Crawler
    {
        public Crawler() { }
        public Crawler(HttpClient httpClient) { }
        public Task<CrawlResult> Crawl(Uri siteUri, CrawlSettings settings) => throw null!;
    }
}
