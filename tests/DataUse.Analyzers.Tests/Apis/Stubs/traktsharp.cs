// Signatures of TraktSharp, read in github.com/wwarby/TraktSharp at c3002c1 (2019-04-19): what the model names and what leads there.

using TraktSharp;
using TraktSharp.Entities;
using TraktSharp.Entities.Response;
using TraktSharp.Entities.Response.Calendars;
using TraktSharp.Entities.Response.Genres;
using TraktSharp.Entities.Response.Movies;
using TraktSharp.Entities.Response.Shows;
using TraktSharp.Entities.Response.Sync;
using TraktSharp.Entities.Response.Users;
using TraktSharp.Enums;
using TraktSharp.Modules;

namespace TraktSharp
{
    public class TraktClient
    {
        public TraktClient() { }
        public TraktCalendarsModule Calendars { get; set; }
        public TraktCommentsModule Comments { get; set; }
        public TraktEpisodesModule Episodes { get; set; }
        public TraktGenresModule Genres { get; set; }
        public TraktMoviesModule Movies { get; set; }
        public TraktPeopleModule People { get; set; }
        public TraktRecommendationsModule Recommendations { get; set; }
        public TraktSearchModule Search { get; set; }
        public TraktSeasonsModule Seasons { get; set; }
        public TraktShowsModule Shows { get; set; }
        public TraktSyncModule Sync { get; set; }
        public TraktUsersModule Users { get; set; }
    }
}

namespace TraktSharp.Entities
{
    public class TraktCastAndCrew { }
    public class TraktComment { }
    public class TraktEpisode { }
    public class TraktFollowRequest { }
    public class TraktLikeItem { }
    public class TraktList { }
    public class TraktMovie { }
    public class TraktMovieCredits { }
    public class TraktPerson { }
    public class TraktRatings { }
    public class TraktSearchResult { }
    public class TraktSeason { }
    public class TraktShow { }
    public class TraktShowCredits { }
    public class TraktShowProgress { }
    public class TraktUser { }
    public class TraktUserSettings { }
}

namespace TraktSharp.Entities.Response
{
    public class TraktCollectionMoviesResponseItem { }
    public class TraktCollectionShowsResponseItem { }
    public class TraktListItemsResponseItem { }
    public class TraktRatingsEpisodesResponseItem { }
    public class TraktRatingsMoviesResponseItem { }
    public class TraktRatingsSeasonsResponseItem { }
    public class TraktRatingsShowsResponseItem { }
    public class TraktWatchedMoviesResponseItem { }
    public class TraktWatchedShowsResponseItem { }
    public class TraktWatchlistEpisodesResponseItem { }
    public class TraktWatchlistMoviesResponseItem { }
    public class TraktWatchlistSeasonsResponseItem { }
    public class TraktWatchlistShowsResponseItem { }
}

namespace TraktSharp.Entities.Response.Calendars
{
    public class TraktCalendarsMoviesResponseItem { }
    public class TraktCalendarsShowsResponseItem { }
}

namespace TraktSharp.Entities.Response.Genres
{
    public class TraktGenresListResponseItem { }
}

namespace TraktSharp.Entities.Response.Movies
{
    public class TraktMoviesAliasesResponseItem { }
    public class TraktMoviesAnticipatedResponseItem { }
    public class TraktMoviesEngagementResponseItem { }
    public class TraktMoviesReleasesResponseItem { }
    public class TraktMoviesTranslationsResponseItem { }
    public class TraktMoviesTrendingResponseItem { }
    public class TraktMoviesUpdatesResponseItem { }
}

namespace TraktSharp.Entities.Response.Shows
{
    public class TraktShowsAnticipatedResponseItem { }
    public class TraktShowsEngagementResponseItem { }
    public class TraktShowsTranslationsResponseItem { }
    public class TraktShowsTrendingResponseItem { }
    public class TraktShowsUpdatesResponseItem { }
}

namespace TraktSharp.Entities.Response.Sync
{
    public class TraktSyncHistoryResponse { }
    public class TraktSyncLastActivitiesResponse { }
    public class TraktSyncPlaybackResponse { }
}

namespace TraktSharp.Entities.Response.Users
{
    public class TraktUsersFollowResponse { }
    public class TraktUsersFriendsResponseItem { }
    public class TraktUsersHistoryEpisodesResponseItem { }
    public class TraktUsersHistoryMoviesResponseItem { }
    public class TraktUsersWatchingResponse { }
}

namespace TraktSharp.Enums
{
    public enum TraktGenreTypeOptions { }
    public enum TraktHistoryItemType { }
    public enum TraktIdLookupType { }
}

namespace TraktSharp.Modules
{
    public class TraktCalendarsModule : TraktModuleBase
    {
        internal TraktCalendarsModule() { }
        public TraktCalendarsModule(TraktClient client) { }
        public Task<Dictionary<string, IEnumerable<TraktCalendarsMoviesResponseItem>>> GetMoviesAsync() => throw null!;
        public Task<Dictionary<string, IEnumerable<TraktCalendarsShowsResponseItem>>> GetNewShowsAsync() => throw null!;
        public Task<Dictionary<string, IEnumerable<TraktCalendarsShowsResponseItem>>> GetPremiereShowsAsync() => throw null!;
        public Task<Dictionary<string, IEnumerable<TraktCalendarsShowsResponseItem>>> GetShowsAsync() => throw null!;
    }
    public class TraktCommentsModule : TraktModuleBase
    {
        internal TraktCommentsModule() { }
        public TraktCommentsModule(TraktClient client) { }
        public Task<TraktComment> GetCommentAsync(TraktComment comment) => throw null!;
        public Task<TraktComment> GetCommentAsync(string commentId) => throw null!;
        public Task<IEnumerable<TraktComment>> GetRepliesAsync(string commentId) => throw null!;
    }
    public class TraktEpisodesModule : TraktModuleBase
    {
        internal TraktEpisodesModule() { }
        public TraktEpisodesModule(TraktClient client) { }
        public Task<IEnumerable<TraktComment>> GetCommentsAsync(TraktShow show, TraktEpisode episode) => throw null!;
        public Task<IEnumerable<TraktComment>> GetCommentsAsync(string showId, int seasonNumber, int episodeNumber) => throw null!;
        public Task<TraktEpisode> GetEpisodeAsync(TraktShow show, TraktEpisode episode) => throw null!;
        public Task<TraktEpisode> GetEpisodeAsync(string showId, int seasonNumber, int episodeNumber) => throw null!;
        public Task<TraktRatings> GetRatingsAsync(TraktShow show, TraktEpisode episode) => throw null!;
        public Task<TraktRatings> GetRatingsAsync(string showId, int seasonNumber, int episodeNumber) => throw null!;
        public Task<object> GetStatsAsync(TraktShow show, TraktEpisode episode) => throw null!;
        public Task<object> GetStatsAsync(string showId, int seasonNumber, int episodeNumber) => throw null!;
        public Task<IEnumerable<TraktUser>> GetUsersWatchingEpisodeAsync(TraktShow show, TraktEpisode episode) => throw null!;
        public Task<IEnumerable<TraktUser>> GetUsersWatchingEpisodeAsync(string showId, int seasonNumber, int episodeNumber) => throw null!;
    }
    public class TraktGenresModule : TraktModuleBase
    {
        internal TraktGenresModule() { }
        public TraktGenresModule(TraktClient client) { }
        public Task<IEnumerable<TraktGenresListResponseItem>> GetGenresAsync(TraktGenreTypeOptions genreType) => throw null!;
    }
    public abstract class TraktModuleBase
    {
        internal TraktModuleBase() { }
        public TraktClient Client => throw null!;
    }
    public class TraktMoviesModule : TraktModuleBase
    {
        internal TraktMoviesModule() { }
        public TraktMoviesModule(TraktClient client) { }
        public Task<IEnumerable<TraktMoviesAliasesResponseItem>> GetAliasesAsync(TraktMovie movie) => throw null!;
        public Task<IEnumerable<TraktMoviesAliasesResponseItem>> GetAliasesAsync(string movieId) => throw null!;
        public Task<IEnumerable<TraktMoviesAnticipatedResponseItem>> GetAnticipatedMoviesAsync() => throw null!;
        public Task<IEnumerable<TraktMoviesAnticipatedResponseItem>> GetBoxOfficeMoviesAsync() => throw null!;
        public Task<TraktCastAndCrew> GetCastAndCrewAsync(TraktMovie movie) => throw null!;
        public Task<TraktCastAndCrew> GetCastAndCrewAsync(string movieId) => throw null!;
        public Task<IEnumerable<TraktMoviesEngagementResponseItem>> GetCollectedMoviesAsync() => throw null!;
        public Task<IEnumerable<TraktComment>> GetCommentsAsync(TraktMovie movie) => throw null!;
        public Task<IEnumerable<TraktComment>> GetCommentsAsync(string movieId) => throw null!;
        public Task<TraktMovie> GetMovieAsync(TraktMovie movie) => throw null!;
        public Task<TraktMovie> GetMovieAsync(string movieId) => throw null!;
        public Task<IEnumerable<TraktMoviesEngagementResponseItem>> GetPlayedMoviesAsync() => throw null!;
        public Task<IEnumerable<TraktMovie>> GetPopularMoviesAsync() => throw null!;
        public Task<TraktRatings> GetRatingsAsync(TraktMovie movie) => throw null!;
        public Task<TraktRatings> GetRatingsAsync(string movieId) => throw null!;
        public Task<IEnumerable<TraktMovie>> GetRelatedMoviesAsync(TraktMovie movie) => throw null!;
        public Task<IEnumerable<TraktMovie>> GetRelatedMoviesAsync(string movieId) => throw null!;
        public Task<IEnumerable<TraktMoviesReleasesResponseItem>> GetReleasesAsync(TraktMovie movie, string language) => throw null!;
        public Task<IEnumerable<TraktMoviesReleasesResponseItem>> GetReleasesAsync(string movieId, string language) => throw null!;
        public Task<object> GetStatsAsync(TraktMovie movie) => throw null!;
        public Task<object> GetStatsAsync(string movieId) => throw null!;
        public Task<IEnumerable<TraktMoviesTranslationsResponseItem>> GetTranslationsAsync(TraktMovie movie, string language) => throw null!;
        public Task<IEnumerable<TraktMoviesTranslationsResponseItem>> GetTranslationsAsync(string movieId, string language) => throw null!;
        public Task<IEnumerable<TraktMoviesTrendingResponseItem>> GetTrendingMoviesAsync() => throw null!;
        public Task<IEnumerable<TraktMoviesUpdatesResponseItem>> GetUpdatedMoviesAsync() => throw null!;
        public Task<IEnumerable<TraktUser>> GetUsersWatchingMovieAsync(TraktMovie movie) => throw null!;
        public Task<IEnumerable<TraktUser>> GetUsersWatchingMovieAsync(string movieId) => throw null!;
        public Task<IEnumerable<TraktMoviesEngagementResponseItem>> GetWatchedMoviesAsync() => throw null!;
    }
    public class TraktPeopleModule : TraktModuleBase
    {
        internal TraktPeopleModule() { }
        public TraktPeopleModule(TraktClient client) { }
        public Task<TraktMovieCredits> GetMoviesForPersonAsync(TraktPerson person) => throw null!;
        public Task<TraktMovieCredits> GetMoviesForPersonAsync(string personId) => throw null!;
        public Task<TraktPerson> GetPersonAsync(TraktPerson person) => throw null!;
        public Task<TraktPerson> GetPersonAsync(string personId) => throw null!;
        public Task<TraktShowCredits> GetShowsForPersonAsync(TraktPerson person) => throw null!;
        public Task<TraktShowCredits> GetShowsForPersonAsync(string personId) => throw null!;
    }
    public class TraktRecommendationsModule : TraktModuleBase
    {
        internal TraktRecommendationsModule() { }
        public TraktRecommendationsModule(TraktClient client) { }
        public Task<IEnumerable<TraktMovie>> GetRecommendedMoviesAsync() => throw null!;
        public Task<IEnumerable<TraktShow>> GetRecommendedShowsAsync() => throw null!;
    }
    public class TraktSearchModule : TraktModuleBase
    {
        internal TraktSearchModule() { }
        public TraktSearchModule(TraktClient client) { }
        public Task<IEnumerable<TraktSearchResult>> IdLookupAsync(string id, TraktIdLookupType idType) => throw null!;
        public Task<IEnumerable<TraktSearchResult>> TextQueryAsync(string query) => throw null!;
    }
    public class TraktSeasonsModule : TraktModuleBase
    {
        internal TraktSeasonsModule() { }
        public TraktSeasonsModule(TraktClient client) { }
        public Task<IEnumerable<TraktComment>> GetCommentsAsync(TraktShow show, int seasonNumber) => throw null!;
        public Task<IEnumerable<TraktComment>> GetCommentsAsync(TraktShow show, TraktSeason season) => throw null!;
        public Task<IEnumerable<TraktComment>> GetCommentsAsync(string showId, int seasonNumber) => throw null!;
        public Task<IEnumerable<TraktEpisode>> GetEpisodesForSeasonAsync(TraktShow show, int seasonNumber) => throw null!;
        public Task<IEnumerable<TraktEpisode>> GetEpisodesForSeasonAsync(TraktShow show, TraktSeason season) => throw null!;
        public Task<IEnumerable<TraktEpisode>> GetEpisodesForSeasonAsync(string showId, int seasonNumber) => throw null!;
        public Task<TraktRatings> GetRatingsAsync(TraktShow show, int seasonNumber) => throw null!;
        public Task<TraktRatings> GetRatingsAsync(TraktShow show, TraktSeason season) => throw null!;
        public Task<TraktRatings> GetRatingsAsync(string showId, int seasonNumber) => throw null!;
        public Task<IEnumerable<TraktSeason>> GetSeasonOverviewAsync(TraktShow show) => throw null!;
        public Task<IEnumerable<TraktSeason>> GetSeasonOverviewAsync(string showId) => throw null!;
        public Task<IEnumerable<TraktUser>> GetUsersWatchingSeasonAsync(TraktShow show, int seasonNumber) => throw null!;
        public Task<IEnumerable<TraktUser>> GetUsersWatchingSeasonAsync(TraktShow show, TraktSeason season) => throw null!;
        public Task<IEnumerable<TraktUser>> GetUsersWatchingSeasonAsync(string showId, int seasonNumber) => throw null!;
    }
    public class TraktShowsModule : TraktModuleBase
    {
        internal TraktShowsModule() { }
        public TraktShowsModule(TraktClient client) { }
        public Task<IEnumerable<object>> GetAliasesAsync(TraktShow show) => throw null!;
        public Task<IEnumerable<object>> GetAliasesAsync(string showId) => throw null!;
        public Task<IEnumerable<TraktShowsAnticipatedResponseItem>> GetAnticipatedShowsAsync() => throw null!;
        public Task<TraktCastAndCrew> GetCastAndCrewAsync(TraktShow show) => throw null!;
        public Task<TraktCastAndCrew> GetCastAndCrewAsync(string showId) => throw null!;
        public Task<IEnumerable<TraktShowsEngagementResponseItem>> GetCollectedShowsAsync() => throw null!;
        public Task<TraktShowProgress> GetCollectionProgressAsync(TraktShow show) => throw null!;
        public Task<TraktShowProgress> GetCollectionProgressAsync(string showId) => throw null!;
        public Task<IEnumerable<TraktComment>> GetCommentsAsync(TraktShow show) => throw null!;
        public Task<IEnumerable<TraktComment>> GetCommentsAsync(string showId) => throw null!;
        public Task<IEnumerable<TraktShowsEngagementResponseItem>> GetPlayedShowsAsync() => throw null!;
        public Task<IEnumerable<TraktShow>> GetPopularShowsAsync() => throw null!;
        public Task<TraktRatings> GetRatingsAsync(TraktShow show) => throw null!;
        public Task<TraktRatings> GetRatingsAsync(string showId) => throw null!;
        public Task<IEnumerable<TraktShow>> GetRelatedShowsAsync(TraktShow show) => throw null!;
        public Task<IEnumerable<TraktShow>> GetRelatedShowsAsync(string showId) => throw null!;
        public Task<TraktShow> GetShowAsync(TraktShow show) => throw null!;
        public Task<TraktShow> GetShowAsync(string showId) => throw null!;
        public Task<object> GetStatsAsync(TraktShow show) => throw null!;
        public Task<object> GetStatsAsync(string showId) => throw null!;
        public Task<IEnumerable<TraktShowsTranslationsResponseItem>> GetTranslationsAsync(TraktShow show, string language) => throw null!;
        public Task<IEnumerable<TraktShowsTranslationsResponseItem>> GetTranslationsAsync(string showId, string language) => throw null!;
        public Task<IEnumerable<TraktShowsTrendingResponseItem>> GetTrendingShowsAsync() => throw null!;
        public Task<IEnumerable<TraktShowsUpdatesResponseItem>> GetUpdatedShowsAsync() => throw null!;
        public Task<IEnumerable<TraktUser>> GetUsersWatchingShowAsync(TraktShow show) => throw null!;
        public Task<IEnumerable<TraktUser>> GetUsersWatchingShowAsync(string showId) => throw null!;
        public Task<TraktShowProgress> GetWatchedProgressAsync(TraktShow show) => throw null!;
        public Task<TraktShowProgress> GetWatchedProgressAsync(string showId) => throw null!;
        public Task<IEnumerable<TraktShowsEngagementResponseItem>> GetWatchedShowsAsync() => throw null!;
    }
    public class TraktSyncModule : TraktModuleBase
    {
        internal TraktSyncModule() { }
        public TraktSyncModule(TraktClient client) { }
        public Task<IEnumerable<TraktRatingsEpisodesResponseItem>> GetEpisodeRatingsAsync() => throw null!;
        public Task<IEnumerable<TraktSyncHistoryResponse>> GetHistoryAsync() => throw null!;
        public Task<IEnumerable<TraktSyncHistoryResponse>> GetHistoryAsync(TraktHistoryItemType type) => throw null!;
        public Task<TraktSyncLastActivitiesResponse> GetLastActivitiesAsync() => throw null!;
        public Task<IEnumerable<TraktRatingsMoviesResponseItem>> GetMovieRatingsAsync() => throw null!;
        public Task<IEnumerable<TraktCollectionMoviesResponseItem>> GetMoviesCollectionAsync() => throw null!;
        public Task<IEnumerable<TraktSyncPlaybackResponse>> GetPlaybackStateAsync() => throw null!;
        public Task<IEnumerable<TraktRatingsSeasonsResponseItem>> GetSeasonRatingsAsync() => throw null!;
        public Task<IEnumerable<TraktRatingsShowsResponseItem>> GetShowRatingsAsync() => throw null!;
        public Task<IEnumerable<TraktCollectionShowsResponseItem>> GetShowsCollectionAsync() => throw null!;
        public Task<IEnumerable<TraktWatchedMoviesResponseItem>> GetWatchedMoviesAsync() => throw null!;
        public Task<IEnumerable<TraktWatchedShowsResponseItem>> GetWatchedShowsAsync() => throw null!;
        public Task<IEnumerable<TraktWatchlistEpisodesResponseItem>> GetWatchlistEpisodesAsync() => throw null!;
        public Task<IEnumerable<TraktWatchlistMoviesResponseItem>> GetWatchlistMoviesAsync() => throw null!;
        public Task<IEnumerable<TraktWatchlistSeasonsResponseItem>> GetWatchlistSeasonsAsync() => throw null!;
        public Task<IEnumerable<TraktWatchlistShowsResponseItem>> GetWatchlistShowsAsync() => throw null!;
    }
    public class TraktUsersModule : TraktModuleBase
    {
        internal TraktUsersModule() { }
        public TraktUsersModule(TraktClient client) { }
        public Task<object> GetActivitiesAsync() => throw null!;
        public Task<TraktUsersWatchingResponse> GetCurrentlyWatchingAsync() => throw null!;
        public Task<IEnumerable<TraktRatingsEpisodesResponseItem>> GetEpisodeRatingsAsync() => throw null!;
        public Task<IEnumerable<TraktUsersHistoryEpisodesResponseItem>> GetEpisodesHistoryAsync() => throw null!;
        public Task<IEnumerable<TraktFollowRequest>> GetFollowRequestsAsync() => throw null!;
        public Task<IEnumerable<TraktUsersFollowResponse>> GetFollowersAsync() => throw null!;
        public Task<IEnumerable<TraktUsersFollowResponse>> GetFollowingAsync() => throw null!;
        public Task<object> GetFriendActivitiesAsync() => throw null!;
        public Task<IEnumerable<TraktUsersFriendsResponseItem>> GetFriendsAsync() => throw null!;
        public Task<IEnumerable<TraktLikeItem>> GetLikesAsync() => throw null!;
        public Task<TraktList> GetListAsync(TraktList list) => throw null!;
        public Task<TraktList> GetListAsync(int listId) => throw null!;
        public Task<TraktList> GetListAsync(string listId) => throw null!;
        public Task<IEnumerable<TraktListItemsResponseItem>> GetListItemsAsync(string listId) => throw null!;
        public Task<IEnumerable<TraktList>> GetListsAsync() => throw null!;
        public Task<IEnumerable<TraktRatingsMoviesResponseItem>> GetMovieRatingsAsync() => throw null!;
        public Task<IEnumerable<TraktCollectionMoviesResponseItem>> GetMoviesCollectionAsync() => throw null!;
        public Task<IEnumerable<TraktUsersHistoryMoviesResponseItem>> GetMoviesHistoryAsync() => throw null!;
        public Task<IEnumerable<TraktRatingsSeasonsResponseItem>> GetSeasonRatingsAsync() => throw null!;
        public Task<TraktUserSettings> GetSettingsAsync() => throw null!;
        public Task<IEnumerable<TraktRatingsShowsResponseItem>> GetShowRatingsAsync() => throw null!;
        public Task<IEnumerable<TraktCollectionShowsResponseItem>> GetShowsCollectionAsync() => throw null!;
        public Task<TraktUser> GetUserAsync() => throw null!;
        public Task<IEnumerable<TraktWatchedMoviesResponseItem>> GetWatchedMoviesAsync() => throw null!;
        public Task<IEnumerable<TraktWatchedShowsResponseItem>> GetWatchedShowsAsync() => throw null!;
        public Task<IEnumerable<TraktWatchlistEpisodesResponseItem>> GetWatchlistEpisodesAsync() => throw null!;
        public Task<IEnumerable<TraktWatchlistMoviesResponseItem>> GetWatchlistMoviesAsync() => throw null!;
        public Task<IEnumerable<TraktWatchlistSeasonsResponseItem>> GetWatchlistSeasonsAsync() => throw null!;
        public Task<IEnumerable<TraktWatchlistShowsResponseItem>> GetWatchlistShowsAsync() => throw null!;
    }
}
