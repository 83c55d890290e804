// Signatures of Inflatable.Lastfm, read in github.com/inflatablefriends/lastfm at 902b6e6 (2023-01-04): what the model names and what leads there.

using IF.Lastfm.Core.Api;
using IF.Lastfm.Core.Api.Helpers;
using IF.Lastfm.Core.Helpers;
using IF.Lastfm.Core.Objects;

namespace IF.Lastfm.Core.Api
{
    public class AlbumApi : ApiBase, IAlbumApi
    {
        internal AlbumApi() { }
        public AlbumApi(ILastAuth auth) { }
        public Task<LastResponse<LastAlbum>> GetInfoAsync(string artistname, string albumname) => throw null!;
        public Task<LastResponse<LastAlbum>> GetInfoByMbidAsync(string albumMbid) => throw null!;
        public Task<PageResponse<LastShout>> GetShoutsAsync(string albumname, string artistname) => throw null!;
        public Task<PageResponse<LastTag>> GetTagsByUserAsync(string artist, string album, string username) => throw null!;
        public Task<PageResponse<LastTag>> GetTopTagsAsync(string artist, string album) => throw null!;
        public Task<PageResponse<LastAlbum>> SearchAsync(string albumname) => throw null!;
    }
    public class ArtistApi : ApiBase, IArtistApi
    {
        internal ArtistApi() { }
        public ArtistApi(ILastAuth auth) { }
        public Task<LastResponse<LastArtist>> GetInfoAsync(string artist) => throw null!;
        public Task<LastResponse<LastArtist>> GetInfoByMbidAsync(string mbid) => throw null!;
        public Task<PageResponse<LastShout>> GetShoutsAsync(string artist) => throw null!;
        public Task<PageResponse<LastArtist>> GetSimilarAsync(string artistname) => throw null!;
        public Task<PageResponse<LastArtist>> GetSimilarByMbidAsync(string mbid) => throw null!;
        public Task<PageResponse<LastTag>> GetTagsByUserAsync(string artist, string username) => throw null!;
        public Task<PageResponse<LastAlbum>> GetTopAlbumsAsync(string artist) => throw null!;
        public Task<PageResponse<LastAlbum>> GetTopAlbumsByMbidAsync(string mbid) => throw null!;
        public Task<PageResponse<LastTag>> GetTopTagsAsync(string artist) => throw null!;
        public Task<PageResponse<LastTag>> GetTopTagsByMbidAsync(string mbid) => throw null!;
        public Task<PageResponse<LastTrack>> GetTopTracksAsync(string artist) => throw null!;
        public Task<PageResponse<LastArtist>> SearchAsync(string artistname) => throw null!;
    }
    public class ChartApi : ApiBase, IChartApi
    {
        internal ChartApi() { }
        public ChartApi(ILastAuth auth) { }
        public Task<PageResponse<LastArtist>> GetTopArtistsAsync() => throw null!;
        public Task<PageResponse<LastTag>> GetTopTagsAsync() => throw null!;
        public Task<PageResponse<LastTrack>> GetTopTracksAsync() => throw null!;
    }
    public interface IAlbumApi
    {
        Task<LastResponse<LastAlbum>> GetInfoAsync(string artist, string album) => throw null!;
        Task<LastResponse<LastAlbum>> GetInfoByMbidAsync(string albumMbid) => throw null!;
        Task<PageResponse<LastShout>> GetShoutsAsync(string albumname, string artistname) => throw null!;
        Task<PageResponse<LastTag>> GetTagsByUserAsync(string artist, string album, string username) => throw null!;
        Task<PageResponse<LastTag>> GetTopTagsAsync(string artist, string album) => throw null!;
        Task<PageResponse<LastAlbum>> SearchAsync(string album) => throw null!;
    }
    public interface IArtistApi
    {
        Task<LastResponse<LastArtist>> GetInfoAsync(string artist) => throw null!;
        Task<LastResponse<LastArtist>> GetInfoByMbidAsync(string mbid) => throw null!;
        Task<PageResponse<LastShout>> GetShoutsAsync(string artistname) => throw null!;
        Task<PageResponse<LastArtist>> GetSimilarAsync(string artistname) => throw null!;
        Task<PageResponse<LastArtist>> GetSimilarByMbidAsync(string mbid) => throw null!;
        Task<PageResponse<LastTag>> GetTagsByUserAsync(string artist, string username) => throw null!;
        Task<PageResponse<LastAlbum>> GetTopAlbumsAsync(string artist) => throw null!;
        Task<PageResponse<LastAlbum>> GetTopAlbumsByMbidAsync(string mbid) => throw null!;
        Task<PageResponse<LastTag>> GetTopTagsAsync(string artist) => throw null!;
        Task<PageResponse<LastTrack>> GetTopTracksAsync(string artist) => throw null!;
        Task<PageResponse<LastArtist>> SearchAsync(string artistname) => throw null!;
    }
    public interface IChartApi
    {
        Task<PageResponse<LastArtist>> GetTopArtistsAsync() => throw null!;
        Task<PageResponse<LastTrack>> GetTopTracksAsync() => throw null!;
    }
    public interface ILastAuth { }
    public interface ITagApi
    {
        Task<LastResponse<LastTag>> GetInfoAsync(string tagName) => throw null!;
        Task<PageResponse<LastTag>> GetSimilarAsync(string tagName) => throw null!;
        Task<PageResponse<LastAlbum>> GetTopAlbumsAsync(string tagName, int page, int itemsPerPage) => throw null!;
        Task<PageResponse<LastArtist>> GetTopArtistsAsync(string tagName, int page, int itemsPerPage) => throw null!;
        Task<PageResponse<LastTag>> GetTopTagsAsync() => throw null!;
        Task<PageResponse<LastTrack>> GetTopTracksAsync(string tagName, int page, int itemsPerPage) => throw null!;
    }
    public interface ITrackApi
    {
        Task<LastResponse<LastTrack>> GetInfoAsync(string trackname, string artistname) => throw null!;
        Task<LastResponse<LastTrack>> GetInfoByMbidAsync(string mbid) => throw null!;
        Task<PageResponse<LastShout>> GetShoutsForTrackAsync(string trackname, string artistname) => throw null!;
        Task<PageResponse<LastTrack>> GetSimilarAsync(string trackname, string artistname) => throw null!;
        Task<PageResponse<LastTrack>> SearchAsync(string trackname) => throw null!;
    }
    public interface IUserApi
    {
        Task<LastResponse<LastUser>> GetInfoAsync(string username) => throw null!;
        Task<PageResponse<LastArtist>> GetRecommendedArtistsAsync() => throw null!;
        Task<PageResponse<LastShout>> GetShoutsAsync(string username, int pagenumber) => throw null!;
        Task<PageResponse<LastAlbum>> GetWeeklyAlbumChartAsync(string username) => throw null!;
        Task<PageResponse<LastArtist>> GetWeeklyArtistChartAsync(string username) => throw null!;
        Task<PageResponse<LastWeeklyChartList>> GetWeeklyChartListAsync(string username) => throw null!;
        Task<PageResponse<LastTrack>> GetWeeklyTrackChartAsync(string username) => throw null!;
    }
    public class LastAuth : ApiBase { }
    public class LastfmClient : ApiBase
    {
        internal LastfmClient() { }
        public LastfmClient(LastAuth auth) { }
        public LastfmClient(string apiKey, string apiSecret) { }
        public AlbumApi Album => throw null!;
        public ArtistApi Artist => throw null!;
        public ChartApi Chart => throw null!;
        public TagApi Tag => throw null!;
        public TrackApi Track => throw null!;
        public UserApi User => throw null!;
    }
    public class TagApi : ApiBase, ITagApi
    {
        internal TagApi() { }
        public TagApi(ILastAuth auth) { }
        public Task<LastResponse<LastTag>> GetInfoAsync(string tagName) => throw null!;
        public Task<PageResponse<LastTag>> GetSimilarAsync(string tagName) => throw null!;
        public Task<PageResponse<LastAlbum>> GetTopAlbumsAsync(string tagName) => throw null!;
        public Task<PageResponse<LastArtist>> GetTopArtistsAsync(string tagName) => throw null!;
        public Task<PageResponse<LastTag>> GetTopTagsAsync() => throw null!;
        public Task<PageResponse<LastTrack>> GetTopTracksAsync(string tagName) => throw null!;
    }
    public class TrackApi : ApiBase, ITrackApi
    {
        internal TrackApi() { }
        public TrackApi(ILastAuth auth) { }
        public Task<LastResponse<LastTrack>> GetInfoAsync(string trackname, string artistname) => throw null!;
        public Task<LastResponse<LastTrack>> GetInfoByMbidAsync(string mbid) => throw null!;
        public Task<PageResponse<LastShout>> GetShoutsForTrackAsync(string trackname, string artistname) => throw null!;
        public Task<PageResponse<LastTrack>> GetSimilarAsync(string trackname, string artistname) => throw null!;
        public Task<PageResponse<LastTrack>> SearchAsync(string trackname) => throw null!;
    }
    public class UserApi : ApiBase, IUserApi
    {
        internal UserApi() { }
        public UserApi(ILastAuth auth) { }
        public Task<LastResponse<LastUser>> GetInfoAsync(string username) => throw null!;
        public Task<PageResponse<LastArtist>> GetRecommendedArtistsAsync() => throw null!;
        public Task<PageResponse<LastShout>> GetShoutsAsync(string username, int pagenumber) => throw null!;
        public Task<PageResponse<LastAlbum>> GetWeeklyAlbumChartAsync(string username) => throw null!;
        public Task<PageResponse<LastArtist>> GetWeeklyArtistChartAsync(string username) => throw null!;
        public Task<PageResponse<LastWeeklyChartList>> GetWeeklyChartListAsync(string username) => throw null!;
        public Task<PageResponse<LastTrack>> GetWeeklyTrackChartAsync(string username) => throw null!;
    }
}

namespace IF.Lastfm.Core.Api.Helpers
{
    public class LastResponse<T> { }
    public class PageResponse<T> where T : new() { }
}

namespace IF.Lastfm.Core.Helpers
{
    public abstract class ApiBase
    {
        internal ApiBase() { }
    }
}

namespace IF.Lastfm.Core.Objects
{
    public class LastAlbum { }
    public class LastArtist { }
    public class LastShout { }
    public class LastTag { }
    public class LastTrack { }
    public class LastUser { }
    public class LastWeeklyChartList { }
}
