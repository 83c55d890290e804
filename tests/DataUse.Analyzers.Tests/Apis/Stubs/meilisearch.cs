// Signatures of Meilisearch, read in github.com/meilisearch/meilisearch-dotnet at 787b959 (2026-06-23): what the model names and what leads there.

namespace Meilisearch
{
    public interface ISearchable<T> { }
    public class Index
    {
        internal Index() { }
        public Index(string uid) { }
        public Task<T> GetDocumentAsync<T>(string documentId) => throw null!;
        public Task<T> GetDocumentAsync<T>(int documentId) => throw null!;
        public Task<ResourceResults<IEnumerable<T>>> GetDocumentsAsync<T>() => throw null!;
        public Task<ISearchable<T>> SearchAsync<T>(string query) => throw null!;
    }
    public class MeilisearchClient
    {
        internal MeilisearchClient() { }
        public MeilisearchClient(string url) { }
        public MeilisearchClient(HttpClient client) { }
        public Task<global::Meilisearch.Index> GetIndexAsync(string uid) => throw null!;
        public global::Meilisearch.Index Index(string uid) => throw null!;
    }
    public class ResourceResults<T> { }
}
