// Signatures of Contentful, read in github.com/contentful/contentful.net at e0ef99c (2026-05-12): what the model names and what leads there.

using Contentful.Core;
using Contentful.Core.Configuration;
using Contentful.Core.Models;
using Contentful.Core.Search;

namespace Contentful.Core
{
    public class ContentfulClient : ContentfulClientBase, IContentfulClient
    {
        internal ContentfulClient() { }
        public ContentfulClient(HttpClient httpClient, ContentfulOptions options) { }
        public ContentfulClient(HttpClient httpClient, string deliveryApiKey, string previewApiKey, string spaceId) { }
        public Task<Asset> GetAsset(string assetId, QueryBuilder<Asset> queryBuilder) => throw null!;
        public Task<Asset> GetAsset(string assetId) => throw null!;
        public Task<ContentfulResult<Asset>> GetAsset(string assetId, string etag) => throw null!;
        public Task<ContentfulCollection<Asset>> GetAssets(QueryBuilder<Asset> queryBuilder) => throw null!;
        public Task<ContentfulCollection<Asset>> GetAssets() => throw null!;
        public Task<ContentfulResult<ContentfulCollection<Asset>>> GetAssets(string etag) => throw null!;
        public Task<ContentfulCollection<T>> GetEntries<T>(QueryBuilder<T> queryBuilder) => throw null!;
        public Task<ContentfulCollection<T>> GetEntries<T>() => throw null!;
        public Task<ContentfulResult<ContentfulCollection<T>>> GetEntries<T>(string etag) => throw null!;
        public Task<ContentfulCollection<T>> GetEntriesByType<T>(string contentTypeId) => throw null!;
        public Task<string> GetEntriesRaw() => throw null!;
        public Task<T> GetEntry<T>(string entryId, QueryBuilder<T> queryBuilder) => throw null!;
        public Task<T> GetEntry<T>(string entryId) => throw null!;
        public Task<ContentfulResult<T>> GetEntry<T>(string entryId, string etag) => throw null!;
    }
    public abstract class ContentfulClientBase { }
    public interface IContentfulClient
    {
        Task<Asset> GetAsset(string assetId, QueryBuilder<Asset> queryBuilder) => throw null!;
        Task<Asset> GetAsset(string assetId) => throw null!;
        Task<ContentfulResult<Asset>> GetAsset(string assetId, string etag) => throw null!;
        Task<ContentfulCollection<Asset>> GetAssets(QueryBuilder<Asset> queryBuilder) => throw null!;
        Task<ContentfulCollection<Asset>> GetAssets() => throw null!;
        Task<ContentfulResult<ContentfulCollection<Asset>>> GetAssets(string etag) => throw null!;
        Task<ContentfulCollection<T>> GetEntries<T>(QueryBuilder<T> queryBuilder) => throw null!;
        Task<ContentfulCollection<T>> GetEntries<T>() => throw null!;
        Task<ContentfulResult<ContentfulCollection<T>>> GetEntries<T>(string etag) => throw null!;
        Task<ContentfulCollection<T>> GetEntriesByType<T>(string contentTypeId) => throw null!;
        Task<string> GetEntriesRaw() => throw null!;
        Task<T> GetEntry<T>(string entryId, QueryBuilder<T> queryBuilder) => throw null!;
        Task<T> GetEntry<T>(string entryId) => throw null!;
        Task<ContentfulResult<T>> GetEntry<T>(string entryId, string etag) => throw null!;
    }
}

namespace Contentful.Core.Configuration
{
    public class ContentfulOptions { }
}

namespace Contentful.Core.Models
{
    public class Asset { }
    public class ContentfulCollection<T> { }
    public struct ContentfulResult<T> { }
}

namespace Contentful.Core.Search
{
    public class QueryBuilder<T> { }
}
