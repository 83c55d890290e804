// Signatures of Hqub.Last.fm, read in github.com/avatar29A/Last.fm at b65f392 (2025-08-17): what the model names and what leads there.

using Hqub.Lastfm;
using Hqub.Lastfm.Entities;
using Hqub.Lastfm.Services;

namespace Hqub.Lastfm
{
    public class ChartResponse<T> { }
    public class ChartTimeSpan { }
    public class LastfmClient
    {
        internal LastfmClient() { }
        public LastfmClient(string apiKey) { }
        public LastfmClient(string apiKey, string apiSecret) { }
        public IAlbumService Album;
        public IArtistService Artist;
        public IChartService Chart;
        public IGeoService Geo;
        public ILibraryService Library;
        public ITagService Tag;
        public ITrackService Track;
        public IUserService User;
    }
    public class PagedResponse<T> { }
}

namespace Hqub.Lastfm.Entities
{
    public class Album { }
    public class Artist { }
    public class Tag { }
    public class Track { }
    public class User { }
}

namespace Hqub.Lastfm.Services
{
    public interface IAlbumService
    {
        Task<Album> GetInfoAsync(string artist, string album) => throw null!;
        Task<Album> GetInfoByMbidAsync(string mbid) => throw null!;
        Task<List<Tag>> GetTagsAsync(string artist, string album, string user) => throw null!;
        Task<List<Tag>> GetTopTagsAsync(string artist, string album) => throw null!;
        Task<PagedResponse<Album>> SearchAsync(string album) => throw null!;
    }
    public interface IArtistService
    {
        Task<Artist> GetCorrectionAsync(string artist) => throw null!;
        Task<Artist> GetInfoAsync(string artist) => throw null!;
        Task<Artist> GetInfoByMbidAsync(string mbid) => throw null!;
        Task<List<Artist>> GetSimilarAsync(string artist) => throw null!;
        Task<List<Artist>> GetSimilarByMbidAsync(string mbid) => throw null!;
        Task<List<Tag>> GetTagsAsync(string artist, string user) => throw null!;
        Task<PagedResponse<Album>> GetTopAlbumsAsync(string artist) => throw null!;
        Task<PagedResponse<Album>> GetTopAlbumsByMbidAsync(string mbid) => throw null!;
        Task<List<Tag>> GetTopTagsAsync(string artist) => throw null!;
        Task<List<Tag>> GetTopTagsByMbidAsync(string mbid) => throw null!;
        Task<PagedResponse<Track>> GetTopTracksAsync(string artist) => throw null!;
        Task<PagedResponse<Track>> GetTopTracksByMbidAsync(string mbid) => throw null!;
        Task<PagedResponse<Artist>> SearchAsync(string artist) => throw null!;
    }
    public interface IChartService
    {
        Task<PagedResponse<Artist>> GetTopArtistsAsync() => throw null!;
        Task<PagedResponse<Tag>> GetTopTagsAsync() => throw null!;
        Task<PagedResponse<Track>> GetTopTracksAsync() => throw null!;
    }
    public interface IGeoService
    {
        Task<PagedResponse<Artist>> GetTopArtistsAsync(string country) => throw null!;
        Task<PagedResponse<Track>> GetTopTracksAsync(string country) => throw null!;
    }
    public interface ILibraryService
    {
        Task<PagedResponse<Artist>> GetArtistsAsync(string user) => throw null!;
    }
    public interface ITagService
    {
        Task<Tag> GetInfoAsync(string tag) => throw null!;
        Task<PagedResponse<Album>> GetTopAlbumsAsync(string tag) => throw null!;
        Task<PagedResponse<Artist>> GetTopArtistsAsync(string tag) => throw null!;
        Task<List<Tag>> GetTopTagsAsync() => throw null!;
        Task<PagedResponse<Track>> GetTopTracksAsync(string tag) => throw null!;
    }
    public interface ITrackService
    {
        Task<Track> GetCorrectionAsync(string track, string artist) => throw null!;
        Task<Track> GetInfoAsync(string track, string artist) => throw null!;
        Task<Track> GetInfoByMbidAsync(string mbid) => throw null!;
        Task<List<Track>> GetSimilarAsync(string track, string artist) => throw null!;
        Task<List<Track>> GetSimilarByMbidAsync(string mbid) => throw null!;
        Task<List<Tag>> GetTagsAsync(string user, string track, string artist) => throw null!;
        Task<List<Tag>> GetTopTagsAsync(string track, string artist) => throw null!;
        Task<PagedResponse<Track>> SearchAsync(string track) => throw null!;
    }
    public interface IUserService
    {
        Task<PagedResponse<User>> GetFriendsAsync() => throw null!;
        Task<User> GetInfoAsync() => throw null!;
        Task<PagedResponse<Track>> GetLovedTracksAsync() => throw null!;
        Task<PagedResponse<Track>> GetRecentTracksAsync() => throw null!;
        Task<PagedResponse<Album>> GetTopAlbumsAsync() => throw null!;
        Task<PagedResponse<Artist>> GetTopArtistsAsync() => throw null!;
        Task<List<Tag>> GetTopTagsAsync() => throw null!;
        Task<PagedResponse<Track>> GetTopTracksAsync() => throw null!;
        Task<ChartResponse<Album>> GetWeeklyAlbumChartAsync() => throw null!;
        Task<ChartResponse<Artist>> GetWeeklyArtistChartAsync() => throw null!;
        Task<List<ChartTimeSpan>> GetWeeklyChartListAsync() => throw null!;
        Task<ChartResponse<Track>> GetWeeklyTrackChartAsync() => throw null!;
    }
}
