// Signatures of Firecrawl (tryAGI), read in github.com/tryAGI/Firecrawl at 12d971d (2026-05-16): what the model names and what leads there.

namespace Firecrawl
{
    public struct AllOf<T1, T2> { }
    public class AutoSDKClientOptions { }
    public class CrawlResponse { }
    public class CrawlUrlsRequest { }
    public class CrawlingClient : ICrawlingClient
    {
        public CrawlingClient() { }
        public CrawlingClient(HttpClient httpClient, List<EndPointAuthorization> authorizations, AutoSDKClientOptions options) { }
        public Task<CrawlResponse> CrawlUrlsAsync(CrawlUrlsRequest request) => throw null!;
        public Task<CrawlResponse> CrawlUrlsAsync(string url) => throw null!;
    }
    public class EndPointAuthorization { }
    public class ExtractDataRequest { }
    public class ExtractResponse { }
    public class ExtractionClient : IExtractionClient
    {
        public ExtractionClient() { }
        public ExtractionClient(HttpClient httpClient, List<EndPointAuthorization> authorizations, AutoSDKClientOptions options) { }
        public Task<ExtractResponse> ExtractDataAsync(ExtractDataRequest request) => throw null!;
        public Task<ExtractResponse> ExtractDataAsync(IList<string> urls) => throw null!;
    }
    public interface ICrawlingClient
    {
        Task<CrawlResponse> CrawlUrlsAsync(CrawlUrlsRequest request) => throw null!;
        Task<CrawlResponse> CrawlUrlsAsync(string url) => throw null!;
    }
    public interface IExtractionClient
    {
        Task<ExtractResponse> ExtractDataAsync(ExtractDataRequest request) => throw null!;
        Task<ExtractResponse> ExtractDataAsync(IList<string> urls) => throw null!;
    }
    public interface IMappingClient
    {
        Task<MapResponse> MapUrlsAsync(MapUrlsRequest request) => throw null!;
        Task<MapResponse> MapUrlsAsync(string url) => throw null!;
    }
    public interface IScrapingClient
    {
        Task<ScrapeResponse> ScrapeAndExtractFromUrlAsync() => throw null!;
        Task<ScrapeResponse> ScrapeAndExtractFromUrlAsync(AllOf<ScrapeAndExtractFromUrlRequest2, ScrapeOptions> request) => throw null!;
    }
    public class MapResponse { }
    public class MapUrlsRequest { }
    public class MappingClient : IMappingClient
    {
        public MappingClient() { }
        public MappingClient(HttpClient httpClient, List<EndPointAuthorization> authorizations, AutoSDKClientOptions options) { }
        public Task<MapResponse> MapUrlsAsync(MapUrlsRequest request) => throw null!;
        public Task<MapResponse> MapUrlsAsync(string url) => throw null!;
    }
    public class ScrapeAndExtractFromUrlRequest2 { }
    public class ScrapeOptions { }
    public class ScrapeResponse { }
    public class ScrapingClient : IScrapingClient
    {
        public ScrapingClient() { }
        public ScrapingClient(HttpClient httpClient, List<EndPointAuthorization> authorizations, AutoSDKClientOptions options) { }
        public Task<ScrapeResponse> ScrapeAndExtractFromUrlAsync(Uri url) => throw null!;
        public Task<ScrapeResponse> ScrapeAndExtractFromUrlAsync(string url) => throw null!;
        public Task<ScrapeResponse> ScrapeAndExtractFromUrlAsync() => throw null!;
        public Task<ScrapeResponse> ScrapeAndExtractFromUrlAsync(Uri url, ScrapeOptions options) => throw null!;
        public Task<ScrapeResponse> ScrapeAndExtractFromUrlAsync(string url, ScrapeOptions options) => throw null!;
        public Task<ScrapeResponse> ScrapeAndExtractFromUrlAsync(AllOf<ScrapeAndExtractFromUrlRequest2, ScrapeOptions> request) => throw null!;
    }
}
