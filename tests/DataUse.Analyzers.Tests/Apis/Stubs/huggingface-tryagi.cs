// Signatures of HuggingFace (tryAGI), read in github.com/tryAGI/HuggingFace at 7db28f2e (2026-08-18): what the model names and what leads there.

namespace HuggingFace
{
    public struct AnyOf<T1, T2, T3> { }
    public class AutoSDKClientOptions { }
    public class AutoSDKHttpResponse<T> { }
    public class CreateDatasetsCommitResponse { }
    public class CreateDatasetsLfsFilesBatchRequest { }
    public class CreateDatasetsLfsFilesBatchRequestDeletions { }
    public class DatasetsClient : IDatasetsClient
    {
        public DatasetsClient() { }
        public DatasetsClient(HttpClient httpClient, List<EndPointAuthorization> authorizations, AutoSDKClientOptions options) { }
        public Task<IList<GetDatasetsLfsFilesResponseItem>> GetDatasetsByNamespaceByRepoLfsFilesAsync(string @namespace, string repo) => throw null!;
        public Task<AnyOf<GetDatasetsNotebookResponseVariant1, GetDatasetsNotebookResponseVariant2, GetDatasetsNotebookResponseVariant3>> GetDatasetsByNamespaceByRepoNotebookByRevByPathAsync(string @namespace, string repo, string rev, string path) => throw null!;
        public Task<AutoSDKHttpResponse<GetDatasetsResolveResponse>> GetDatasetsByNamespaceByRepoResolveByRevByPathAsResponseAsync(string @namespace, string repo, string rev, string path) => throw null!;
        public Task<GetDatasetsResolveResponse> GetDatasetsByNamespaceByRepoResolveByRevByPathAsync(string @namespace, string repo, string rev, string path) => throw null!;
        public Task<AutoSDKHttpResponse<IList<GetDatasetsTreeResponseItem>>> GetDatasetsByNamespaceByRepoTreeByRevByPathAsResponseAsync(string @namespace, string repo, string rev, string path) => throw null!;
        public Task<IList<GetDatasetsTreeResponseItem>> GetDatasetsByNamespaceByRepoTreeByRevByPathAsync(string @namespace, string repo, string rev, string path) => throw null!;
        public Task<AutoSDKHttpResponse<GetResolveCacheDatasetsResponse>> GetResolveCacheDatasetsByNamespaceByRepoByRevByPathAsResponseAsync(string @namespace, string repo, string rev, string path) => throw null!;
        public Task<GetResolveCacheDatasetsResponse> GetResolveCacheDatasetsByNamespaceByRepoByRevByPathAsync(string @namespace, string repo, string rev, string path) => throw null!;
    }
    public class EndPointAuthorization { }
    public class GetDatasetsLfsFilesResponseItem { }
    public class GetDatasetsNotebookResponseVariant1 { }
    public class GetDatasetsNotebookResponseVariant2 { }
    public class GetDatasetsNotebookResponseVariant3 { }
    public class GetDatasetsResolveResponse { }
    public class GetDatasetsTreeResponseItem { }
    public class GetResolveCacheDatasetsResponse { }
    public class HuggingFaceClient
    {
        public HuggingFaceClient() { }
        public HuggingFaceClient(string apiKey) { }
        public DatasetsClient Datasets => throw null!;
    }
    public interface IDatasetsClient
    {
        Task<CreateDatasetsCommitResponse> CreateDatasetsByNamespaceByRepoCommitByRevAsync(string @namespace, string repo, string rev) => throw null!;
        Task CreateDatasetsByNamespaceByRepoLfsFilesBatchAsync(string @namespace, string repo, CreateDatasetsLfsFilesBatchRequest request) => throw null!;
        Task CreateDatasetsByNamespaceByRepoLfsFilesBatchAsync(string @namespace, string repo, CreateDatasetsLfsFilesBatchRequestDeletions deletions) => throw null!;
        Task<IList<GetDatasetsLfsFilesResponseItem>> GetDatasetsByNamespaceByRepoLfsFilesAsync(string @namespace, string repo) => throw null!;
        Task<AnyOf<GetDatasetsNotebookResponseVariant1, GetDatasetsNotebookResponseVariant2, GetDatasetsNotebookResponseVariant3>> GetDatasetsByNamespaceByRepoNotebookByRevByPathAsync(string @namespace, string repo, string rev, string path) => throw null!;
        Task<AutoSDKHttpResponse<GetDatasetsResolveResponse>> GetDatasetsByNamespaceByRepoResolveByRevByPathAsResponseAsync(string @namespace, string repo, string rev, string path) => throw null!;
        Task<GetDatasetsResolveResponse> GetDatasetsByNamespaceByRepoResolveByRevByPathAsync(string @namespace, string repo, string rev, string path) => throw null!;
        Task<AutoSDKHttpResponse<IList<GetDatasetsTreeResponseItem>>> GetDatasetsByNamespaceByRepoTreeByRevByPathAsResponseAsync(string @namespace, string repo, string rev, string path) => throw null!;
        Task<IList<GetDatasetsTreeResponseItem>> GetDatasetsByNamespaceByRepoTreeByRevByPathAsync(string @namespace, string repo, string rev, string path) => throw null!;
        Task<AutoSDKHttpResponse<GetResolveCacheDatasetsResponse>> GetResolveCacheDatasetsByNamespaceByRepoByRevByPathAsResponseAsync(string @namespace, string repo, string rev, string path) => throw null!;
        Task<GetResolveCacheDatasetsResponse> GetResolveCacheDatasetsByNamespaceByRepoByRevByPathAsync(string @namespace, string repo, string rev, string path) => throw null!;
    }
}
