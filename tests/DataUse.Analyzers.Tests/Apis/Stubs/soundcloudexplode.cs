// Signatures of SoundCloudExplode, read in github.com/jerry08/SoundCloudExplode at b4730fb (2025-06-16): what the model names and what leads there.

using SoundCloudExplode;
using SoundCloudExplode.Bridge;
using SoundCloudExplode.Search;
using SoundCloudExplode.Tracks;

namespace SoundCloudExplode
{
    public class SoundCloudClient
    {
        public SoundCloudClient() { }
        public SoundCloudClient(HttpClient http) { }
        public SearchClient Search => throw null!;
        public TrackClient Tracks => throw null!;
        public ValueTask DownloadAsync(Track track, string filePath) => throw null!;
    }
}

namespace SoundCloudExplode.Bridge
{
    public class SoundcloudEndpoint { }
}

namespace SoundCloudExplode.Search
{
    public interface ISearchResult { }
    public class PlaylistSearchResult { }
    public class SearchClient
    {
        internal SearchClient() { }
        public SearchClient(HttpClient http, SoundcloudEndpoint endpoint) { }
        public IAsyncEnumerable<PlaylistSearchResult> GetPlaylistsAsync(string searchQuery, CancellationToken cancellationToken) => throw null!;
        public IAsyncEnumerable<PlaylistSearchResult> GetPlaylistsAsync(string searchQuery) => throw null!;
        public IAsyncEnumerable<ISearchResult> GetResultsAsync(string searchQuery, CancellationToken cancellationToken) => throw null!;
        public IAsyncEnumerable<ISearchResult> GetResultsAsync(string searchQuery) => throw null!;
        public IAsyncEnumerable<TrackSearchResult> GetTracksAsync(string searchQuery, CancellationToken cancellationToken) => throw null!;
        public IAsyncEnumerable<TrackSearchResult> GetTracksAsync(string searchQuery) => throw null!;
    }
    public class TrackSearchResult { }
}

namespace SoundCloudExplode.Tracks
{
    public class Track { }
    public class TrackClient
    {
        internal TrackClient() { }
        public TrackClient(HttpClient http, SoundcloudEndpoint endpoint) { }
        public ValueTask<Track> GetAsync(string url) => throw null!;
        public ValueTask<Track> GetByIdAsync(long trackId) => throw null!;
        public ValueTask<string> GetDownloadUrlAsync(string url) => throw null!;
        public ValueTask<string> GetDownloadUrlAsync(Track track) => throw null!;
    }
}
