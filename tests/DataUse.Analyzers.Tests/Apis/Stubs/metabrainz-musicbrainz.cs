// Signatures of MetaBrainz.MusicBrainz, read in github.com/Zastai/MetaBrainz.MusicBrainz at ff33ba0 (2026-01-31): what the model names and what leads there.

using MetaBrainz.MusicBrainz;
using MetaBrainz.MusicBrainz.Interfaces.Entities;
using MetaBrainz.MusicBrainz.Interfaces.Searches;

namespace MetaBrainz.MusicBrainz
{
    public class Query
    {
        public Query() { }
        public Query(HttpClient client) { }
        public Task<ISearchResults<ISearchResult<IArtist>>> FindArtistsAsync(string query) => throw null!;
        public Task<ISearchResults<ISearchResult<IRelease>>> FindReleasesAsync(string query) => throw null!;
        public Task<IArtist> LookupArtistAsync(Guid mbid) => throw null!;
        public Task<IRecording> LookupRecordingAsync(Guid mbid) => throw null!;
        public Task<IRelease> LookupReleaseAsync(Guid mbid) => throw null!;
    }
}

namespace MetaBrainz.MusicBrainz.Interfaces.Entities
{
    public interface IArtist { }
    public interface IRecording { }
    public interface IRelease { }
}

namespace MetaBrainz.MusicBrainz.Interfaces.Searches
{
    public interface ISearchResult<T> { }
    public interface ISearchResults<T> { }
}
