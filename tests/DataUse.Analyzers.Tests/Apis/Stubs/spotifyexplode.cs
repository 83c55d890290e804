// Signatures of SpotifyExplode, read in github.com/jerry08/SpotifyExplode at e0564e6 (2024-08-19): what the model names and what leads there.

using SpotifyExplode;
using SpotifyExplode.Albums;
using SpotifyExplode.Artists;
using SpotifyExplode.Playlists;
using SpotifyExplode.Search;
using SpotifyExplode.Tracks;
using SpotifyExplode.Users;

namespace SpotifyExplode
{
    public class SpotifyClient
    {
        public SpotifyClient() { }
        public SpotifyClient(HttpClient http) { }
        public AlbumClient Albums => throw null!;
        public ArtistClient Artists => throw null!;
        public PlaylistClient Playlists => throw null!;
        public SearchClient Search => throw null!;
        public TrackClient Tracks => throw null!;
        public UserClient Users => throw null!;
    }
}

namespace SpotifyExplode.Albums
{
    public class Album { }
    public class AlbumClient
    {
        internal AlbumClient() { }
        public AlbumClient(HttpClient http) { }
        public ValueTask<List<Track>> GetAllTracksAsync(AlbumId albumId) => throw null!;
        public ValueTask<Album> GetAsync(AlbumId albumId) => throw null!;
        public ValueTask<List<Track>> GetTracksAsync(AlbumId albumId) => throw null!;
    }
    public struct AlbumId { }
}

namespace SpotifyExplode.Artists
{
    public class Artist { }
    public class ArtistClient
    {
        internal ArtistClient() { }
        public ArtistClient(HttpClient http) { }
        public ValueTask<List<Album>> GetAlbumsAsync(ArtistId artistId) => throw null!;
        public ValueTask<List<Album>> GetAllAlbumsAsync(ArtistId artistId) => throw null!;
        public ValueTask<Artist> GetAsync(ArtistId artistId) => throw null!;
    }
    public struct ArtistId { }
}

namespace SpotifyExplode.Playlists
{
    public class Item { }
    public class Playlist { }
    public class PlaylistClient
    {
        internal PlaylistClient() { }
        public PlaylistClient(HttpClient http) { }
        public ValueTask<List<Item>> GetAllItemsAsync(PlaylistId playlistId) => throw null!;
        public ValueTask<List<Track>> GetAllTracksAsync(PlaylistId playlistId) => throw null!;
        public ValueTask<Playlist> GetAsync(PlaylistId playlistId) => throw null!;
        public ValueTask<List<Item>> GetItemsAsync(PlaylistId playlistId) => throw null!;
        public ValueTask<List<Track>> GetTracksAsync(PlaylistId playlistId) => throw null!;
    }
    public struct PlaylistId { }
}

namespace SpotifyExplode.Search
{
    public class AlbumSearchResult { }
    public class ArtistSearchResult { }
    public interface ISearchResult { }
    public class PlaylistSearchResult { }
    public class SearchClient
    {
        internal SearchClient() { }
        public SearchClient(HttpClient http) { }
        public ValueTask<List<AlbumSearchResult>> GetAlbumsAsync(string query) => throw null!;
        public ValueTask<List<ArtistSearchResult>> GetArtistsAsync(string query) => throw null!;
        public ValueTask<List<PlaylistSearchResult>> GetPlaylistsAsync(string query) => throw null!;
        public ValueTask<List<ISearchResult>> GetResultsAsync(string query) => throw null!;
        public ValueTask<List<TrackSearchResult>> GetTracksAsync(string query) => throw null!;
    }
    public class TrackSearchResult { }
}

namespace SpotifyExplode.Tracks
{
    public class Track { }
    public class TrackClient
    {
        internal TrackClient() { }
        public TrackClient(HttpClient http) { }
        public ValueTask<Track> GetAsync(TrackId trackId) => throw null!;
        public ValueTask<string> GetDownloadUrlAsync(TrackId trackId) => throw null!;
        public ValueTask<string> GetSpotifyDownUrlAsync(TrackId trackId) => throw null!;
        public ValueTask<string> GetSpotifymateUrlAsync(TrackId trackId) => throw null!;
        public ValueTask<string> GetYoutubeIdAsync(TrackId trackId) => throw null!;
    }
    public struct TrackId { }
}

namespace SpotifyExplode.Users
{
    public class User { }
    public class UserClient
    {
        internal UserClient() { }
        public UserClient(HttpClient http) { }
        public ValueTask<User> GetAsync(UserId userId) => throw null!;
    }
    public struct UserId { }
}
