// Signatures of Exa (tryAGI), read in github.com/tryAGI/Exa at 3ab12f7 (2026-05-05): what the model names and what leads there.

namespace Exa
{
    public struct AllOf<T1, T2> { }
    public class AnswerRequest { }
    public class AnswerResponse2 { }
    public class AnswerResponse3 { }
    public class AnswerResult { }
    public class CommonRequest { }
    public class ContentsRequest { }
    public class ExaClient : IExaClient
    {
        public ExaClient() { }
        public ExaClient(string apiKey) { }
        public IAsyncEnumerable<AnswerResponse3> AnswerAsStreamAsync(AnswerRequest request) => throw null!;
        public IAsyncEnumerable<AnswerResponse3> AnswerAsStreamAsync(string query) => throw null!;
        public Task<AllOf<AnswerResult, AnswerResponse2>> AnswerAsync(AnswerRequest request) => throw null!;
        public Task<AllOf<AnswerResult, AnswerResponse2>> AnswerAsync(string query) => throw null!;
        public Task<FindSimilarResponse> FindSimilarAsync() => throw null!;
        public Task<FindSimilarResponse> FindSimilarAsync(AllOf<FindSimilarRequest2, CommonRequest> request) => throw null!;
        public Task<GetContentsResponse> GetContentsAsync() => throw null!;
        public Task<GetContentsResponse> GetContentsAsync(AllOf<GetContentsRequest2, ContentsRequest> request) => throw null!;
        public Task<SearchResponse> SearchAsync() => throw null!;
        public Task<SearchResponse> SearchAsync(AllOf<SearchRequest2, CommonRequest> request) => throw null!;
    }
    public class FindSimilarRequest2 { }
    public class FindSimilarResponse { }
    public class GetContentsRequest2 { }
    public class GetContentsResponse { }
    public interface IExaClient
    {
        IAsyncEnumerable<AnswerResponse3> AnswerAsStreamAsync(AnswerRequest request) => throw null!;
        IAsyncEnumerable<AnswerResponse3> AnswerAsStreamAsync(string query) => throw null!;
        Task<AllOf<AnswerResult, AnswerResponse2>> AnswerAsync(AnswerRequest request) => throw null!;
        Task<AllOf<AnswerResult, AnswerResponse2>> AnswerAsync(string query) => throw null!;
        Task<FindSimilarResponse> FindSimilarAsync() => throw null!;
        Task<FindSimilarResponse> FindSimilarAsync(AllOf<FindSimilarRequest2, CommonRequest> request) => throw null!;
        Task<GetContentsResponse> GetContentsAsync() => throw null!;
        Task<GetContentsResponse> GetContentsAsync(AllOf<GetContentsRequest2, ContentsRequest> request) => throw null!;
        Task<SearchResponse> SearchAsync() => throw null!;
        Task<SearchResponse> SearchAsync(AllOf<SearchRequest2, CommonRequest> request) => throw null!;
    }
    public class SearchRequest2 { }
    public class SearchResponse { }
}
