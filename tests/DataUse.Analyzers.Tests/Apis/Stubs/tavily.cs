// Signatures of Tavily (tryAGI), read in github.com/tryAGI/Tavily at 59a6d65 (2026-08-18): what the model names and what leads there.

namespace Tavily
{
    public class CreateCrawlRequest { }
    public class CreateCrawlResponse { }
    public class CreateExtractRequest { }
    public class CreateExtractResponse { }
    public class CreateMapRequest { }
    public class CreateMapResponse { }
    public class CreateResearchRequest { }
    public class CreateResearchResponse { }
    public class CreateSearchRequest { }
    public class CreateSearchResponse { }
    public interface ITavilyClient
    {
        Task<CreateCrawlResponse> CreateCrawlAsync(CreateCrawlRequest request) => throw null!;
        Task<CreateCrawlResponse> CreateCrawlAsync(string url) => throw null!;
        Task<CreateExtractResponse> CreateExtractAsync(CreateExtractRequest request) => throw null!;
        Task<CreateExtractResponse> CreateExtractAsync(OneOf<string, IList<string>> urls) => throw null!;
        Task<CreateMapResponse> CreateMapAsync(CreateMapRequest request) => throw null!;
        Task<CreateMapResponse> CreateMapAsync(string url) => throw null!;
        Task<CreateResearchResponse> CreateResearchAsync(CreateResearchRequest request) => throw null!;
        Task<CreateResearchResponse> CreateResearchAsync(string input) => throw null!;
        Task<CreateSearchResponse> CreateSearchAsync(CreateSearchRequest request) => throw null!;
        Task<CreateSearchResponse> CreateSearchAsync(string query) => throw null!;
    }
    public struct OneOf<T1, T2> { }
    public class TavilyClient : ITavilyClient
    {
        public TavilyClient() { }
        public TavilyClient(string apiKey) { }
        public Task<CreateCrawlResponse> CreateCrawlAsync(CreateCrawlRequest request) => throw null!;
        public Task<CreateCrawlResponse> CreateCrawlAsync(string url) => throw null!;
        public Task<CreateExtractResponse> CreateExtractAsync(CreateExtractRequest request) => throw null!;
        public Task<CreateExtractResponse> CreateExtractAsync(OneOf<string, IList<string>> urls) => throw null!;
        public Task<CreateMapResponse> CreateMapAsync(CreateMapRequest request) => throw null!;
        public Task<CreateMapResponse> CreateMapAsync(string url) => throw null!;
        public Task<CreateResearchResponse> CreateResearchAsync(CreateResearchRequest request) => throw null!;
        public Task<CreateResearchResponse> CreateResearchAsync(string input) => throw null!;
        public Task<CreateSearchResponse> CreateSearchAsync(CreateSearchRequest request) => throw null!;
        public Task<CreateSearchResponse> CreateSearchAsync(string query) => throw null!;
    }
}
