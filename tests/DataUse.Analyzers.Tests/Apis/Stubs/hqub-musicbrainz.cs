// Signatures of MusicBrainzAPI (Hqub), read in github.com/avatar29A/MusicBrainz at dde0364 (2025-12-12): what the model names and what leads there.

using Hqub.MusicBrainz;
using Hqub.MusicBrainz.Entities;
using Hqub.MusicBrainz.Services;

namespace Hqub.MusicBrainz
{
    public class MusicBrainzClient
    {
        public MusicBrainzClient() { }
        public MusicBrainzClient(System.Net.IWebProxy proxy) { }
        public ILookupService<Area> Area => throw null!;
        public IReleaseGroupService ReleaseGroups => throw null!;
        public IReleaseService Releases => throw null!;
        public ILookupService<Work> Work => throw null!;
    }
    public class QueryParameters<T> { }
    public class QueryResult<T> { }
    public class UrlBuilder { }
}

namespace Hqub.MusicBrainz.Entities
{
    public class Area { }
    public class Artist { }
    public class Label { }
    public class Recording { }
    public class Release { }
    public class ReleaseGroup { }
    public class Work { }
}

namespace Hqub.MusicBrainz.Services
{
    public class ArtistService : ILookupService<Artist>, ISearchService<Artist>, IBrowseService<Artist>
    {
        internal ArtistService() { }
        public ArtistService(MusicBrainzClient client, UrlBuilder builder) { }
        public Task<QueryResult<Artist>> BrowseAsync(string entity, string id, params string[] inc) => throw null!;
        public LookupRequest<Artist> Get(string id, params string[] inc) => throw null!;
        public Task<Artist> GetAsync(string id, params string[] inc) => throw null!;
        public SearchRequest<Artist> Search(string query) => throw null!;
        public Task<QueryResult<Artist>> SearchAsync(string query) => throw null!;
        public Task<QueryResult<Artist>> SearchAsync(QueryParameters<Artist> query) => throw null!;
    }
    public abstract class BrowseRequest<T>
    {
        internal BrowseRequest() { }
        public Task<QueryResult<T>> GetAsync() => throw null!;
    }
    public interface IBrowseService<T>
    {
        Task<QueryResult<T>> BrowseAsync(string entity, string id, params string[] inc) => throw null!;
    }
    public interface ILookupService<T>
    {
        LookupRequest<T> Get(string id, params string[] inc) => throw null!;
        Task<T> GetAsync(string id, params string[] inc) => throw null!;
    }
    public interface IReleaseGroupService : ILookupService<ReleaseGroup>, ISearchService<ReleaseGroup>, IBrowseService<ReleaseGroup>
    {
        Task<QueryResult<ReleaseGroup>> BrowseAsync(string entity, string id, string type, params string[] inc) => throw null!;
    }
    public interface IReleaseService : ILookupService<Release>, ISearchService<Release>, IBrowseService<Release>
    {
        Task<QueryResult<Release>> BrowseAsync(string entity, string id, string type, params string[] inc) => throw null!;
    }
    public interface ISearchService<T>
    {
        SearchRequest<T> Search(string query) => throw null!;
        Task<QueryResult<T>> SearchAsync(string query) => throw null!;
        Task<QueryResult<T>> SearchAsync(QueryParameters<T> query) => throw null!;
    }
    public class LabelService : ILookupService<Label>, ISearchService<Label>, IBrowseService<Label>
    {
        internal LabelService() { }
        public LabelService(MusicBrainzClient client, UrlBuilder builder) { }
        public Task<QueryResult<Label>> BrowseAsync(string entity, string id, params string[] inc) => throw null!;
        public LookupRequest<Label> Get(string id, params string[] inc) => throw null!;
        public Task<Label> GetAsync(string id, params string[] inc) => throw null!;
        public SearchRequest<Label> Search(string query) => throw null!;
        public Task<QueryResult<Label>> SearchAsync(string query) => throw null!;
        public Task<QueryResult<Label>> SearchAsync(QueryParameters<Label> query) => throw null!;
    }
    public class LookupRequest<T>
    {
        internal LookupRequest() { }
        public Task<T> GetAsync() => throw null!;
    }
    public class LookupService<T> : ILookupService<T>
    {
        internal LookupService() { }
        public LookupService(MusicBrainzClient client, UrlBuilder builder, string entityName) { }
        public LookupRequest<T> Get(string id, params string[] inc) => throw null!;
        public Task<T> GetAsync(string id, params string[] inc) => throw null!;
    }
    public class RecordingService : ILookupService<Recording>, ISearchService<Recording>, IBrowseService<Recording>
    {
        internal RecordingService() { }
        public RecordingService(MusicBrainzClient client, UrlBuilder builder) { }
        public Task<QueryResult<Recording>> BrowseAsync(string entity, string id, params string[] inc) => throw null!;
        public LookupRequest<Recording> Get(string id, params string[] inc) => throw null!;
        public Task<Recording> GetAsync(string id, params string[] inc) => throw null!;
        public SearchRequest<Recording> Search(string query) => throw null!;
        public Task<QueryResult<Recording>> SearchAsync(string query) => throw null!;
        public Task<QueryResult<Recording>> SearchAsync(QueryParameters<Recording> query) => throw null!;
    }
    public class ReleaseGroupService : IReleaseGroupService, ILookupService<ReleaseGroup>, ISearchService<ReleaseGroup>, IBrowseService<ReleaseGroup>
    {
        internal ReleaseGroupService() { }
        public ReleaseGroupService(MusicBrainzClient client, UrlBuilder builder) { }
        public Task<QueryResult<ReleaseGroup>> BrowseAsync(string entity, string id, params string[] inc) => throw null!;
        public Task<QueryResult<ReleaseGroup>> BrowseAsync(string entity, string id, string type, params string[] inc) => throw null!;
        public LookupRequest<ReleaseGroup> Get(string id, params string[] inc) => throw null!;
        public Task<ReleaseGroup> GetAsync(string id, params string[] inc) => throw null!;
        public SearchRequest<ReleaseGroup> Search(string query) => throw null!;
        public Task<QueryResult<ReleaseGroup>> SearchAsync(string query) => throw null!;
        public Task<QueryResult<ReleaseGroup>> SearchAsync(QueryParameters<ReleaseGroup> query) => throw null!;
    }
    public class ReleaseService : IReleaseService, ILookupService<Release>, ISearchService<Release>, IBrowseService<Release>
    {
        internal ReleaseService() { }
        public ReleaseService(MusicBrainzClient client, UrlBuilder builder) { }
        public Task<QueryResult<Release>> BrowseAsync(string entity, string id, params string[] inc) => throw null!;
        public Task<QueryResult<Release>> BrowseAsync(string entity, string id, string type, params string[] inc) => throw null!;
        public LookupRequest<Release> Get(string id, params string[] inc) => throw null!;
        public Task<Release> GetAsync(string id, params string[] inc) => throw null!;
        public SearchRequest<Release> Search(string query) => throw null!;
        public Task<QueryResult<Release>> SearchAsync(string query) => throw null!;
        public Task<QueryResult<Release>> SearchAsync(QueryParameters<Release> query) => throw null!;
    }
    public abstract class SearchRequest<T>
    {
        internal SearchRequest() { }
        public Task<QueryResult<T>> GetAsync() => throw null!;
    }
}
