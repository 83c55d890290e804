// Signatures of Elastic.Clients.Elasticsearch, read in github.com/elastic/elasticsearch-net, src/Elastic.Clients.Elasticsearch: _Shared/Client/ElasticsearchClient.cs at 1274938d75
// and _Generated/Client/ElasticsearchClient.g.cs at 025f0db840.

namespace Elastic.Clients.Elasticsearch
{
    public class ElasticsearchClient
    {
        public ElasticsearchClient() { }
        public ElasticsearchClient(Uri uri) { }
        public ElasticsearchClient(IElasticsearchClientSettings elasticsearchClientSettings) { }
        public ElasticsearchClient(string cloudId, object credentials) { }
        public virtual object Scroll<TDocument>(ScrollRequest request) => throw null!;
        public virtual Task<object> ScrollAsync<TDocument>(ScrollRequest request) => throw null!;
        public virtual object Search<TDocument>(SearchRequest request) => throw null!;
        public virtual object Search<TDocument>() => throw null!;
        public virtual Task<object> SearchAsync<TDocument>(SearchRequest request) => throw null!;
        public virtual Task<object> SearchAsync<TDocument>() => throw null!;
    }
    public class ElasticsearchClientSettings : IElasticsearchClientSettings
    {
        public ElasticsearchClientSettings(Uri uri) { }
        public ElasticsearchClientSettings(string cloudId, object credentials) { }
    }
    public interface IElasticsearchClientSettings { }
    public class ScrollRequest { }
    public class SearchRequest { }
}
