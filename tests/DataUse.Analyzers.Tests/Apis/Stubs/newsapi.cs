// Signatures of NewsAPI, read in github.com/mjamesharmon/News-API-csharp at ff4a118 (2018-01-28): what the model names and what leads there.

using NewsAPI;
using NewsAPI.Models;

namespace NewsAPI
{
    public class NewsApiClient
    {
        internal NewsApiClient() { }
        public NewsApiClient(string apiKey) { }
        public ArticlesResult GetEverything(EverythingRequest request) => throw null!;
        public Task<ArticlesResult> GetEverythingAsync(EverythingRequest request) => throw null!;
        public ArticlesResult GetTopHeadlines(TopHeadlinesRequest request) => throw null!;
        public Task<ArticlesResult> GetTopHeadlinesAsync(TopHeadlinesRequest request) => throw null!;
    }
}

namespace NewsAPI.Models
{
    public class ArticlesResult { }
    public class EverythingRequest { }
    public class TopHeadlinesRequest { }
}
