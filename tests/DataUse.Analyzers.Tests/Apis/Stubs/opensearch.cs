// Signatures of OpenSearch.Client, read in github.com/opensearch-project/opensearch-net at b613a611d9 (2026-08-21): what the model names and what leads there.

using OpenSearch.Client;
using OpenSearch.Net;

namespace OpenSearch.Client
{
    public class BulkDescriptor { }
    public class BulkResponse { }
    public class ConnectionSettings : ConnectionSettingsBase<ConnectionSettings>
    {
        internal ConnectionSettings() { }
        public ConnectionSettings(InMemoryConnection connection) { }
        public ConnectionSettings(IConnectionPool connectionPool) { }
        public ConnectionSettings(Uri uri = default) { }
        public ConnectionSettings(string cloudId, BasicAuthenticationCredentials credentials) { }
        public ConnectionSettings(string cloudId, ApiKeyAuthenticationCredentials credentials) { }
        public ConnectionSettings(IConnectionPool connectionPool, ConnectionSettings.SourceSerializerFactory sourceSerializer) { }
        public ConnectionSettings(IConnectionPool connectionPool, IConnection connection) { }
        public ConnectionSettings(IConnectionPool connectionPool, IConnection connection, ConnectionSettings.SourceSerializerFactory sourceSerializer) { }
        public ConnectionSettings(IConnectionPool connectionPool, IConnection connection, ConnectionSettings.SourceSerializerFactory sourceSerializer, IPropertyMappingProvider propertyMappingProvider) { }
        public delegate IOpenSearchSerializer SourceSerializerFactory(IOpenSearchSerializer builtIn, IConnectionSettingsValues values);
    }
    public abstract class ConnectionSettingsBase<TConnectionSettings> : ConnectionConfiguration<TConnectionSettings>, IConnectionSettingsValues
    {
        internal ConnectionSettingsBase() { }
        public TConnectionSettings DefaultIndex(string defaultIndex) => throw null!;
    }
    public class DocumentPath<T> where T : class { }
    public class GetResponse<TDocument> where TDocument : class { }
    public interface IBulkRequest { }
    public interface IConnectionSettingsValues
    {
        string DefaultIndex => throw null!;
    }
    public interface IGetRequest { }
    public interface IIndexRequest<TDocument> where TDocument : class { }
    public interface IMultiGetRequest { }
    public interface IMultiSearchRequest { }
    public interface IOpenSearchClient
    {
        IConnectionSettingsValues ConnectionSettings => throw null!;
        BulkResponse Bulk(Func<BulkDescriptor, IBulkRequest> selector) => throw null!;
        BulkResponse Bulk(IBulkRequest request) => throw null!;
        Task<BulkResponse> BulkAsync(Func<BulkDescriptor, IBulkRequest> selector) => throw null!;
        Task<BulkResponse> BulkAsync(IBulkRequest request) => throw null!;
        GetResponse<TDocument> Get<TDocument>(IGetRequest request) where TDocument : class => throw null!;
        GetResponse<TDocument> Get<TDocument>(DocumentPath<TDocument> id) where TDocument : class => throw null!;
        Task<GetResponse<TDocument>> GetAsync<TDocument>(IGetRequest request) where TDocument : class => throw null!;
        Task<GetResponse<TDocument>> GetAsync<TDocument>(DocumentPath<TDocument> id) where TDocument : class => throw null!;
        IndexResponse Index<TDocument>(IIndexRequest<TDocument> request) where TDocument : class => throw null!;
        IndexResponse Index<TDocument>(TDocument document, Func<IndexDescriptor<TDocument>, IIndexRequest<TDocument>> selector) where TDocument : class => throw null!;
        Task<IndexResponse> IndexAsync<TDocument>(IIndexRequest<TDocument> request) where TDocument : class => throw null!;
        Task<IndexResponse> IndexAsync<TDocument>(TDocument document, Func<IndexDescriptor<TDocument>, IIndexRequest<TDocument>> selector) where TDocument : class => throw null!;
        MultiGetResponse MultiGet() => throw null!;
        MultiGetResponse MultiGet(IMultiGetRequest request) => throw null!;
        Task<MultiGetResponse> MultiGetAsync() => throw null!;
        Task<MultiGetResponse> MultiGetAsync(IMultiGetRequest request) => throw null!;
        MultiSearchResponse MultiSearch(IMultiSearchRequest request) => throw null!;
        MultiSearchResponse MultiSearch() => throw null!;
        Task<MultiSearchResponse> MultiSearchAsync(IMultiSearchRequest request) => throw null!;
        Task<MultiSearchResponse> MultiSearchAsync() => throw null!;
        ISearchResponse<TDocument> Scroll<TDocument>(IScrollRequest request) where TDocument : class => throw null!;
        ISearchResponse<TDocument> Scroll<TInferDocument, TDocument>(Time scroll, string scrollId) where TInferDocument : class where TDocument : class => throw null!;
        ISearchResponse<TDocument> Scroll<TDocument>(Time scroll, string scrollId) where TDocument : class => throw null!;
        Task<ISearchResponse<TDocument>> ScrollAsync<TDocument>(IScrollRequest request) where TDocument : class => throw null!;
        Task<ISearchResponse<TDocument>> ScrollAsync<TInferDocument, TDocument>(Time scroll, string scrollId) where TInferDocument : class where TDocument : class => throw null!;
        Task<ISearchResponse<TDocument>> ScrollAsync<TDocument>(Time scroll, string scrollId) where TDocument : class => throw null!;
        ISearchResponse<TDocument> Search<TInferDocument, TDocument>() where TInferDocument : class where TDocument : class => throw null!;
        ISearchResponse<TDocument> Search<TDocument>() where TDocument : class => throw null!;
        ISearchResponse<TDocument> Search<TDocument>(ISearchRequest request) where TDocument : class => throw null!;
        Task<ISearchResponse<TDocument>> SearchAsync<TInferDocument, TDocument>() where TInferDocument : class where TDocument : class => throw null!;
        Task<ISearchResponse<TDocument>> SearchAsync<TDocument>() where TDocument : class => throw null!;
        Task<ISearchResponse<TDocument>> SearchAsync<TDocument>(ISearchRequest request) where TDocument : class => throw null!;
        SourceResponse<TDocument> Source<TDocument>(ISourceRequest request) where TDocument : class => throw null!;
        SourceResponse<TDocument> Source<TDocument>(DocumentPath<TDocument> id) where TDocument : class => throw null!;
        Task<SourceResponse<TDocument>> SourceAsync<TDocument>(ISourceRequest request) where TDocument : class => throw null!;
        Task<SourceResponse<TDocument>> SourceAsync<TDocument>(DocumentPath<TDocument> id) where TDocument : class => throw null!;
    }
    public interface IPropertyMappingProvider { }
    public interface IScrollRequest { }
    public interface ISearchRequest { }
    public interface ISearchResponse<TDocument> where TDocument : class { }
    public interface ISourceRequest { }
    public class IndexDescriptor<TDocument> where TDocument : class { }
    public class IndexResponse { }
    public class MultiGetResponse { }
    public class MultiSearchResponse { }
    public class OpenSearchClient : IOpenSearchClient
    {
        public OpenSearchClient() { }
        public OpenSearchClient(Uri uri) { }
        public OpenSearchClient(IConnectionSettingsValues connectionSettings) { }
        public OpenSearchClient(ITransport<IConnectionSettingsValues> transport) { }
        public OpenSearchClient(string cloudId, BasicAuthenticationCredentials credentials) { }
        public OpenSearchClient(string cloudId, ApiKeyAuthenticationCredentials credentials) { }
        public IConnectionSettingsValues ConnectionSettings => throw null!;
        public BulkResponse Bulk(Func<BulkDescriptor, IBulkRequest> selector) => throw null!;
        public BulkResponse Bulk(IBulkRequest request) => throw null!;
        public Task<BulkResponse> BulkAsync(Func<BulkDescriptor, IBulkRequest> selector) => throw null!;
        public Task<BulkResponse> BulkAsync(IBulkRequest request) => throw null!;
        public GetResponse<TDocument> Get<TDocument>(IGetRequest request) where TDocument : class => throw null!;
        public GetResponse<TDocument> Get<TDocument>(DocumentPath<TDocument> id) where TDocument : class => throw null!;
        public Task<GetResponse<TDocument>> GetAsync<TDocument>(IGetRequest request) where TDocument : class => throw null!;
        public Task<GetResponse<TDocument>> GetAsync<TDocument>(DocumentPath<TDocument> id) where TDocument : class => throw null!;
        public IndexResponse Index<TDocument>(IIndexRequest<TDocument> request) where TDocument : class => throw null!;
        public IndexResponse Index<TDocument>(TDocument document, Func<IndexDescriptor<TDocument>, IIndexRequest<TDocument>> selector) where TDocument : class => throw null!;
        public Task<IndexResponse> IndexAsync<TDocument>(IIndexRequest<TDocument> request) where TDocument : class => throw null!;
        public Task<IndexResponse> IndexAsync<TDocument>(TDocument document, Func<IndexDescriptor<TDocument>, IIndexRequest<TDocument>> selector) where TDocument : class => throw null!;
        public MultiGetResponse MultiGet() => throw null!;
        public MultiGetResponse MultiGet(IMultiGetRequest request) => throw null!;
        public Task<MultiGetResponse> MultiGetAsync() => throw null!;
        public Task<MultiGetResponse> MultiGetAsync(IMultiGetRequest request) => throw null!;
        public MultiSearchResponse MultiSearch(IMultiSearchRequest request) => throw null!;
        public MultiSearchResponse MultiSearch() => throw null!;
        public Task<MultiSearchResponse> MultiSearchAsync(IMultiSearchRequest request) => throw null!;
        public Task<MultiSearchResponse> MultiSearchAsync() => throw null!;
        public ISearchResponse<TDocument> Scroll<TDocument>(IScrollRequest request) where TDocument : class => throw null!;
        public ISearchResponse<TDocument> Scroll<TInferDocument, TDocument>(Time scroll, string scrollId) where TInferDocument : class where TDocument : class => throw null!;
        public ISearchResponse<TDocument> Scroll<TDocument>(Time scroll, string scrollId) where TDocument : class => throw null!;
        public Task<ISearchResponse<TDocument>> ScrollAsync<TDocument>(IScrollRequest request) where TDocument : class => throw null!;
        public Task<ISearchResponse<TDocument>> ScrollAsync<TInferDocument, TDocument>(Time scroll, string scrollId) where TInferDocument : class where TDocument : class => throw null!;
        public Task<ISearchResponse<TDocument>> ScrollAsync<TDocument>(Time scroll, string scrollId) where TDocument : class => throw null!;
        public ISearchResponse<TDocument> Search<TInferDocument, TDocument>() where TInferDocument : class where TDocument : class => throw null!;
        public ISearchResponse<TDocument> Search<TDocument>() where TDocument : class => throw null!;
        public ISearchResponse<TDocument> Search<TDocument>(ISearchRequest request) where TDocument : class => throw null!;
        public Task<ISearchResponse<TDocument>> SearchAsync<TInferDocument, TDocument>() where TInferDocument : class where TDocument : class => throw null!;
        public Task<ISearchResponse<TDocument>> SearchAsync<TDocument>() where TDocument : class => throw null!;
        public Task<ISearchResponse<TDocument>> SearchAsync<TDocument>(ISearchRequest request) where TDocument : class => throw null!;
        public SourceResponse<TDocument> Source<TDocument>(ISourceRequest request) where TDocument : class => throw null!;
        public SourceResponse<TDocument> Source<TDocument>(DocumentPath<TDocument> id) where TDocument : class => throw null!;
        public Task<SourceResponse<TDocument>> SourceAsync<TDocument>(ISourceRequest request) where TDocument : class => throw null!;
        public Task<SourceResponse<TDocument>> SourceAsync<TDocument>(DocumentPath<TDocument> id) where TDocument : class => throw null!;
    }
    public class SourceResponse<TDocument> { }
    public class Time { }
}

namespace OpenSearch.Net
{
    public class ApiKeyAuthenticationCredentials { }
    public class BasicAuthenticationCredentials { }
    public abstract class ConnectionConfiguration<T>
    {
        internal ConnectionConfiguration() { }
    }
    public interface IConnection { }
    public interface IConnectionPool { }
    public interface IOpenSearchSerializer { }
    public interface ITransport<TConnectionSettings> { }
    public class InMemoryConnection { }
}
