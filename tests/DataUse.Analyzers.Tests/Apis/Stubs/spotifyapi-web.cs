// Signatures of SpotifyAPI.Web, read in github.com/JohnnyCrazy/SpotifyAPI-NET at 8648117e (2026-03-04): what the model names and what leads there.

namespace SpotifyAPI.Web
{
    public class AlbumRequest { }
    public class AlbumTracksRequest { }
    public class AlbumsRequest { }
    public class AlbumsResponse { }
    public class ArtistRequest { }
    public class ArtistsAlbumsRequest { }
    public class ArtistsRelatedArtistsRequest { }
    public class ArtistsRelatedArtistsResponse { }
    public class ArtistsRequest { }
    public class ArtistsResponse { }
    public class ArtistsTopTracksRequest { }
    public class ArtistsTopTracksResponse { }
    public class AudiobookChaptersRequest { }
    public class AudiobookRequest { }
    public class AudiobooksRequest { }
    public class AudiobooksResponse { }
    public class CategoriesPlaylistsRequest { }
    public class CategoriesRequest { }
    public class CategoriesResponse { }
    public class Category { }
    public class CategoryPlaylistsResponse { }
    public class CategoryRequest { }
    public class ChapterRequest { }
    public class ChaptersRequest { }
    public class ChaptersResponse { }
    public class CurrentlyPlaying { }
    public class CurrentlyPlayingContext { }
    public class CursorPaging<T> { }
    public class EpisodeRequest { }
    public class EpisodesRequest { }
    public class EpisodesResponse { }
    public class FeaturedPlaylistsRequest { }
    public class FeaturedPlaylistsResponse { }
    public class FullAlbum { }
    public class FullArtist { }
    public class FullAudiobook { }
    public class FullAudiobookChapter { }
    public class FullEpisode { }
    public class FullPlaylist { }
    public class FullShow { }
    public class FullTrack { }
    public interface IAlbumsClient
    {
        Task<FullAlbum> Get(string albumId) => throw null!;
        Task<FullAlbum> Get(string albumId, AlbumRequest request) => throw null!;
        Task<AlbumsResponse> GetSeveral(AlbumsRequest request) => throw null!;
        Task<global::SpotifyAPI.Web.Paging<SimpleTrack>> GetTracks(string albumId) => throw null!;
        Task<global::SpotifyAPI.Web.Paging<SimpleTrack>> GetTracks(string albumId, AlbumTracksRequest request) => throw null!;
    }
    public interface IArtistsClient
    {
        Task<FullArtist> Get(string artistId) => throw null!;
        Task<FullArtist> Get(string artistId, ArtistRequest request) => throw null!;
        Task<global::SpotifyAPI.Web.Paging<SimpleAlbum>> GetAlbums(string artistId) => throw null!;
        Task<global::SpotifyAPI.Web.Paging<SimpleAlbum>> GetAlbums(string artistId, ArtistsAlbumsRequest request) => throw null!;
        Task<ArtistsRelatedArtistsResponse> GetRelatedArtists(string artistId) => throw null!;
        Task<ArtistsRelatedArtistsResponse> GetRelatedArtists(string artistId, ArtistsRelatedArtistsRequest request) => throw null!;
        Task<ArtistsResponse> GetSeveral(ArtistsRequest request) => throw null!;
        Task<ArtistsTopTracksResponse> GetTopTracks(string artistId, ArtistsTopTracksRequest request) => throw null!;
    }
    public interface IAudiobooksClient
    {
        Task<FullAudiobook> Get(string audiobookId) => throw null!;
        Task<FullAudiobook> Get(string audiobookId, AudiobookRequest request) => throw null!;
        Task<global::SpotifyAPI.Web.Paging<SimpleAudiobookChapter>> GetChapters(string audiobookId) => throw null!;
        Task<global::SpotifyAPI.Web.Paging<SimpleAudiobookChapter>> GetChapters(string audiobookId, AudiobookChaptersRequest request) => throw null!;
        Task<AudiobooksResponse> GetSeveral(AudiobooksRequest request) => throw null!;
    }
    public interface IBrowseClient
    {
        Task<CategoriesResponse> GetCategories() => throw null!;
        Task<CategoriesResponse> GetCategories(CategoriesRequest request) => throw null!;
        Task<Category> GetCategory(string categoryId) => throw null!;
        Task<Category> GetCategory(string categoryId, CategoryRequest request) => throw null!;
        Task<CategoryPlaylistsResponse> GetCategoryPlaylists(string categoryId) => throw null!;
        Task<CategoryPlaylistsResponse> GetCategoryPlaylists(string categoryId, CategoriesPlaylistsRequest request) => throw null!;
        Task<FeaturedPlaylistsResponse> GetFeaturedPlaylists() => throw null!;
        Task<FeaturedPlaylistsResponse> GetFeaturedPlaylists(FeaturedPlaylistsRequest request) => throw null!;
        Task<NewReleasesResponse> GetNewReleases() => throw null!;
        Task<NewReleasesResponse> GetNewReleases(NewReleasesRequest request) => throw null!;
        Task<RecommendationsResponse> GetRecommendations(RecommendationsRequest request) => throw null!;
    }
    public interface IChaptersClient
    {
        Task<FullAudiobookChapter> Get(string chapterId) => throw null!;
        Task<FullAudiobookChapter> Get(string chapterId, ChapterRequest request) => throw null!;
        Task<ChaptersResponse> GetSeveral(ChaptersRequest request) => throw null!;
    }
    public interface IEpisodesClient
    {
        Task<FullEpisode> Get(string episodeId) => throw null!;
        Task<FullEpisode> Get(string episodeId, EpisodeRequest request) => throw null!;
        Task<EpisodesResponse> GetSeveral(EpisodesRequest request) => throw null!;
    }
    public interface ILibraryClient
    {
        Task<global::SpotifyAPI.Web.Paging<SavedAlbum>> GetAlbums() => throw null!;
        Task<global::SpotifyAPI.Web.Paging<SavedAlbum>> GetAlbums(LibraryAlbumsRequest request) => throw null!;
        Task<global::SpotifyAPI.Web.Paging<SimpleAudiobook>> GetAudiobooks(LibraryAudiobooksRequest request) => throw null!;
        Task<global::SpotifyAPI.Web.Paging<SavedEpisodes>> GetEpisodes() => throw null!;
        Task<global::SpotifyAPI.Web.Paging<SavedEpisodes>> GetEpisodes(LibraryEpisodesRequest request) => throw null!;
        Task<global::SpotifyAPI.Web.Paging<SavedShow>> GetShows() => throw null!;
        Task<global::SpotifyAPI.Web.Paging<SavedShow>> GetShows(LibraryShowsRequest request) => throw null!;
        Task<global::SpotifyAPI.Web.Paging<SavedTrack>> GetTracks() => throw null!;
        Task<global::SpotifyAPI.Web.Paging<SavedTrack>> GetTracks(LibraryTracksRequest request) => throw null!;
    }
    public interface IPaginatable<T, TNext> { }
    public interface IPaginatable<T> { }
    public interface IPersonalizationClient
    {
        Task<global::SpotifyAPI.Web.Paging<FullArtist>> GetTopArtists() => throw null!;
        Task<global::SpotifyAPI.Web.Paging<FullArtist>> GetTopArtists(PersonalizationTopRequest request) => throw null!;
        Task<global::SpotifyAPI.Web.Paging<FullTrack>> GetTopTracks() => throw null!;
        Task<global::SpotifyAPI.Web.Paging<FullTrack>> GetTopTracks(PersonalizationTopRequest request) => throw null!;
    }
    public interface IPlayableItem { }
    public interface IPlayerClient
    {
        Task<bool> AddToQueue(PlayerAddToQueueRequest request) => throw null!;
        Task<CurrentlyPlayingContext> GetCurrentPlayback() => throw null!;
        Task<CurrentlyPlayingContext> GetCurrentPlayback(PlayerCurrentPlaybackRequest request) => throw null!;
        Task<CurrentlyPlaying> GetCurrentlyPlaying(PlayerCurrentlyPlayingRequest request) => throw null!;
        Task<QueueResponse> GetQueue() => throw null!;
        Task<QueueResponse> GetQueue(PlayerGetQueueRequest request) => throw null!;
        Task<CursorPaging<PlayHistoryItem>> GetRecentlyPlayed() => throw null!;
        Task<CursorPaging<PlayHistoryItem>> GetRecentlyPlayed(PlayerRecentlyPlayedRequest request) => throw null!;
        Task<bool> PausePlayback() => throw null!;
        Task<bool> PausePlayback(PlayerPausePlaybackRequest request) => throw null!;
        Task<bool> ResumePlayback() => throw null!;
        Task<bool> ResumePlayback(PlayerResumePlaybackRequest request) => throw null!;
        Task<bool> SkipNext() => throw null!;
        Task<bool> SkipNext(PlayerSkipNextRequest request) => throw null!;
        Task<bool> SkipPrevious() => throw null!;
        Task<bool> SkipPrevious(PlayerSkipPreviousRequest request) => throw null!;
    }
    public interface IPlaylistsClient
    {
        Task<global::SpotifyAPI.Web.Paging<FullPlaylist>> CurrentUsers() => throw null!;
        Task<global::SpotifyAPI.Web.Paging<FullPlaylist>> CurrentUsers(PlaylistCurrentUsersRequest request) => throw null!;
        Task<FullPlaylist> Get(string playlistId) => throw null!;
        Task<FullPlaylist> Get(string playlistId, PlaylistGetRequest request) => throw null!;
        Task<List<Image>> GetCovers(string playlistId) => throw null!;
        Task<global::SpotifyAPI.Web.Paging<PlaylistTrack<IPlayableItem>>> GetItems(string playlistId) => throw null!;
        Task<global::SpotifyAPI.Web.Paging<PlaylistTrack<IPlayableItem>>> GetItems(string playlistId, PlaylistGetItemsRequest request) => throw null!;
        Task<global::SpotifyAPI.Web.Paging<PlaylistTrack<IPlayableItem>>> GetPlaylistItems(string playlistId) => throw null!;
        Task<global::SpotifyAPI.Web.Paging<PlaylistTrack<IPlayableItem>>> GetPlaylistItems(string playlistId, PlaylistGetItemsRequest request) => throw null!;
        Task<global::SpotifyAPI.Web.Paging<FullPlaylist>> GetUsers(string userId) => throw null!;
        Task<global::SpotifyAPI.Web.Paging<FullPlaylist>> GetUsers(string userId, PlaylistGetUsersRequest request) => throw null!;
    }
    public interface ISearchClient
    {
        Task<SearchResponse> Item(SearchRequest request) => throw null!;
    }
    public interface IShowsClient
    {
        Task<FullShow> Get(string showId) => throw null!;
        Task<FullShow> Get(string showId, ShowRequest request) => throw null!;
        Task<global::SpotifyAPI.Web.Paging<SimpleEpisode>> GetEpisodes(string showId) => throw null!;
        Task<global::SpotifyAPI.Web.Paging<SimpleEpisode>> GetEpisodes(string showId, ShowEpisodesRequest request) => throw null!;
        Task<ShowsResponse> GetSeveral(ShowsRequest request) => throw null!;
    }
    public interface ISpotifyClient
    {
        IAlbumsClient Albums => throw null!;
        IArtistsClient Artists => throw null!;
        IAudiobooksClient Audiobooks => throw null!;
        IBrowseClient Browse => throw null!;
        IChaptersClient Chapters => throw null!;
        IEpisodesClient Episodes => throw null!;
        ILibraryClient Library => throw null!;
        IPersonalizationClient Personalization => throw null!;
        IPlayerClient Player => throw null!;
        IPlaylistsClient Playlists => throw null!;
        ISearchClient Search => throw null!;
        IShowsClient Shows => throw null!;
        ITracksClient Tracks => throw null!;
        IUserProfileClient UserProfile => throw null!;
        Task<global::SpotifyAPI.Web.Paging<T>> NextPage<T>(global::SpotifyAPI.Web.Paging<T> paging) => throw null!;
        Task<CursorPaging<T>> NextPage<T>(CursorPaging<T> cursorPaging) => throw null!;
        Task<TNext> NextPage<T, TNext>(global::SpotifyAPI.Web.IPaginatable<T, TNext> paginatable) => throw null!;
        IAsyncEnumerable<T> Paginate<T>(global::SpotifyAPI.Web.IPaginatable<T> firstPage) => throw null!;
        IAsyncEnumerable<T> Paginate<T, TNext>(global::SpotifyAPI.Web.IPaginatable<T, TNext> firstPage, Func<TNext, global::SpotifyAPI.Web.IPaginatable<T, TNext>> mapper) => throw null!;
        Task<IList<T>> PaginateAll<T>(global::SpotifyAPI.Web.IPaginatable<T> firstPage) => throw null!;
        Task<IList<T>> PaginateAll<T, TNext>(global::SpotifyAPI.Web.IPaginatable<T, TNext> firstPage, Func<TNext, global::SpotifyAPI.Web.IPaginatable<T, TNext>> mapper) => throw null!;
        Task<global::SpotifyAPI.Web.Paging<T>> PreviousPage<T>(global::SpotifyAPI.Web.Paging<T> paging) => throw null!;
        Task<TNext> PreviousPage<T, TNext>(global::SpotifyAPI.Web.Paging<T, TNext> paging) => throw null!;
    }
    public interface IToken { }
    public interface ITracksClient
    {
        Task<FullTrack> Get(string trackId) => throw null!;
        Task<FullTrack> Get(string trackId, TrackRequest request) => throw null!;
        Task<TrackAudioAnalysis> GetAudioAnalysis(string trackId) => throw null!;
        Task<TrackAudioFeatures> GetAudioFeatures(string trackId) => throw null!;
        Task<TracksResponse> GetSeveral(TracksRequest request) => throw null!;
        Task<TracksAudioFeaturesResponse> GetSeveralAudioFeatures(TracksAudioFeaturesRequest request) => throw null!;
    }
    public interface IUserProfileClient
    {
        Task<PrivateUser> Current() => throw null!;
        Task<PublicUser> Get(string userId) => throw null!;
        Task<CursorPaging<FullArtist>> GetTopArtists(UsersTopItemsRequest request) => throw null!;
        Task<CursorPaging<FullTrack>> GetTopTracks(UsersTopItemsRequest request) => throw null!;
    }
    public class Image { }
    public class LibraryAlbumsRequest { }
    public class LibraryAudiobooksRequest { }
    public class LibraryEpisodesRequest { }
    public class LibraryShowsRequest { }
    public class LibraryTracksRequest { }
    public class NewReleasesRequest { }
    public class NewReleasesResponse { }
    public class Paging<T> { }
    public class Paging<T, TNext> { }
    public class PersonalizationTopRequest { }
    public class PlayHistoryItem { }
    public class PlayerAddToQueueRequest { }
    public class PlayerCurrentPlaybackRequest { }
    public class PlayerCurrentlyPlayingRequest { }
    public class PlayerGetQueueRequest { }
    public class PlayerPausePlaybackRequest { }
    public class PlayerRecentlyPlayedRequest { }
    public class PlayerResumePlaybackRequest { }
    public class PlayerSkipNextRequest { }
    public class PlayerSkipPreviousRequest { }
    public class PlaylistCurrentUsersRequest { }
    public class PlaylistGetItemsRequest { }
    public class PlaylistGetRequest { }
    public class PlaylistGetUsersRequest { }
    public class PlaylistTrack<T> { }
    public class PrivateUser { }
    public class PublicUser { }
    public class QueueResponse { }
    public class RecommendationsRequest { }
    public class RecommendationsResponse { }
    public class SavedAlbum { }
    public class SavedEpisodes { }
    public class SavedShow { }
    public class SavedTrack { }
    public class SearchRequest { }
    public class SearchResponse { }
    public class ShowEpisodesRequest { }
    public class ShowRequest { }
    public class ShowsRequest { }
    public class ShowsResponse { }
    public class SimpleAlbum { }
    public class SimpleAudiobook { }
    public class SimpleAudiobookChapter { }
    public class SimpleEpisode { }
    public class SimpleTrack { }
    public class SpotifyClient : ISpotifyClient
    {
        internal SpotifyClient() { }
        public SpotifyClient(IToken token) { }
        public SpotifyClient(string token) { }
        public IAlbumsClient Albums => throw null!;
        public IArtistsClient Artists => throw null!;
        public IAudiobooksClient Audiobooks => throw null!;
        public IBrowseClient Browse => throw null!;
        public IChaptersClient Chapters => throw null!;
        public IEpisodesClient Episodes => throw null!;
        public ILibraryClient Library => throw null!;
        public IPersonalizationClient Personalization => throw null!;
        public IPlayerClient Player => throw null!;
        public IPlaylistsClient Playlists => throw null!;
        public ISearchClient Search => throw null!;
        public IShowsClient Shows => throw null!;
        public ITracksClient Tracks => throw null!;
        public IUserProfileClient UserProfile => throw null!;
    }
    public class TrackAudioAnalysis { }
    public class TrackAudioFeatures { }
    public class TrackRequest { }
    public class TracksAudioFeaturesRequest { }
    public class TracksAudioFeaturesResponse { }
    public class TracksRequest { }
    public class TracksResponse { }
    public class UsersTopItemsRequest { }
}
