// Signatures of Trakt.NET, read in github.com/henrikfroehling/Trakt.NET at 28be32670 (2024-06-29): what the model names and what leads there.

using TraktNet;
using TraktNet.Enums;
using TraktNet.Modules;
using TraktNet.Objects.Basic;
using TraktNet.Objects.Get.Calendars;
using TraktNet.Objects.Get.Collections;
using TraktNet.Objects.Get.Episodes;
using TraktNet.Objects.Get.History;
using TraktNet.Objects.Get.Lists;
using TraktNet.Objects.Get.Movies;
using TraktNet.Objects.Get.Notes;
using TraktNet.Objects.Get.People;
using TraktNet.Objects.Get.People.Credits;
using TraktNet.Objects.Get.Ratings;
using TraktNet.Objects.Get.Recommendations;
using TraktNet.Objects.Get.Seasons;
using TraktNet.Objects.Get.Shows;
using TraktNet.Objects.Get.Syncs.Activities;
using TraktNet.Objects.Get.Syncs.Playback;
using TraktNet.Objects.Get.Users;
using TraktNet.Objects.Get.Users.Statistics;
using TraktNet.Objects.Get.Watched;
using TraktNet.Objects.Get.Watchlist;
using TraktNet.Parameters;
using TraktNet.Responses;

namespace TraktNet
{
    public class TraktClient
    {
        internal TraktClient() { }
        public TraktClient(string clientId) { }
        public TraktClient(string clientId, string clientSecret) { }
        public TraktCalendarModule Calendar => throw null!;
        public TraktCertificationsModule Certifications => throw null!;
        public TraktCommentsModule Comments => throw null!;
        public TraktCountriesModule Countries => throw null!;
        public TraktEpisodesModule Episodes => throw null!;
        public TraktGenresModule Genres => throw null!;
        public TraktLanguagesModule Languages => throw null!;
        public TraktListsModule Lists => throw null!;
        public TraktMoviesModule Movies => throw null!;
        public TraktNetworksModule Networks => throw null!;
        public TraktNotesModule Notes => throw null!;
        public TraktPeopleModule People => throw null!;
        public TraktRecommendationsModule Recommendations => throw null!;
        public TraktSearchModule Search => throw null!;
        public TraktSeasonsModule Seasons => throw null!;
        public TraktShowsModule Shows => throw null!;
        public TraktSyncModule Sync => throw null!;
        public TraktUsersModule Users => throw null!;
    }
}

namespace TraktNet.Enums
{
    public class TraktHiddenItemsSection { }
    public class TraktSearchIdType { }
    public class TraktSearchResultType { }
}

namespace TraktNet.Modules
{
    public abstract class ATraktModule
    {
        internal ATraktModule() { }
    }
    public class TraktCalendarModule : ATraktModule
    {
        internal TraktCalendarModule() { }
        public Task<TraktListResponse<ITraktCalendarMovie>> GetAllDVDMoviesAsync() => throw null!;
        public Task<TraktListResponse<ITraktCalendarMovie>> GetAllMoviesAsync() => throw null!;
        public Task<TraktListResponse<ITraktCalendarShow>> GetAllNewShowsAsync() => throw null!;
        public Task<TraktListResponse<ITraktCalendarShow>> GetAllSeasonPremieresAsync() => throw null!;
        public Task<TraktListResponse<ITraktCalendarShow>> GetAllShowsAsync() => throw null!;
        public Task<TraktListResponse<ITraktCalendarMovie>> GetUserDVDMoviesAsync() => throw null!;
        public Task<TraktListResponse<ITraktCalendarMovie>> GetUserMoviesAsync() => throw null!;
        public Task<TraktListResponse<ITraktCalendarShow>> GetUserNewShowsAsync() => throw null!;
        public Task<TraktListResponse<ITraktCalendarShow>> GetUserSeasonPremieresAsync() => throw null!;
        public Task<TraktListResponse<ITraktCalendarShow>> GetUserShowsAsync() => throw null!;
    }
    public class TraktCertificationsModule : ATraktModule
    {
        internal TraktCertificationsModule() { }
        public Task<TraktResponse<ITraktCertifications>> GetMovieCertificationsAsync() => throw null!;
        public Task<TraktResponse<ITraktCertifications>> GetShowCertificationsAsync() => throw null!;
    }
    public class TraktCommentsModule : ATraktModule
    {
        internal TraktCommentsModule() { }
        public Task<TraktResponse<ITraktComment>> GetCommentAsync(uint commentId) => throw null!;
        public Task<TraktResponse<ITraktCommentItem>> GetCommentItemAsync(uint commentId) => throw null!;
        public Task<TraktPagedResponse<ITraktCommentLike>> GetCommentLikesAsync(uint commentId) => throw null!;
        public Task<TraktPagedResponse<ITraktComment>> GetCommentRepliesAsync(uint commentId) => throw null!;
        public IAsyncEnumerable<TraktResponse<ITraktComment>> GetCommentsStreamAsync(TraktMultipleCommentsQueryParams commentsQueryParams) => throw null!;
        public Task<IEnumerable<TraktResponse<ITraktComment>>> GetMutlipleCommentsAsync(TraktMultipleCommentsQueryParams commentsQueryParams) => throw null!;
        public Task<TraktPagedResponse<ITraktUserComment>> GetRecentlyCreatedCommentsAsync() => throw null!;
        public Task<TraktPagedResponse<ITraktUserComment>> GetRecentlyUpdatedCommentsAsync() => throw null!;
        public Task<TraktPagedResponse<ITraktUserComment>> GetTrendingCommentsAsync() => throw null!;
    }
    public class TraktCountriesModule : ATraktModule
    {
        internal TraktCountriesModule() { }
        public Task<TraktListResponse<ITraktCountry>> GetMovieCountriesAsync() => throw null!;
        public Task<TraktListResponse<ITraktCountry>> GetShowCountriesAsync() => throw null!;
    }
    public class TraktEpisodesModule : ATraktModule
    {
        internal TraktEpisodesModule() { }
        public Task<TraktResponse<ITraktEpisode>> GetEpisodeAsync(string showIdOrSlug, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktResponse<ITraktEpisode>> GetEpisodeAsync(uint traktShowID, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktResponse<ITraktEpisode>> GetEpisodeAsync(ITraktShowIds showIds, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktResponse<ITraktEpisode>> GetEpisodeAsync(ITraktShow show, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktPagedResponse<ITraktComment>> GetEpisodeCommentsAsync(string showIdOrSlug, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktPagedResponse<ITraktComment>> GetEpisodeCommentsAsync(uint traktShowID, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktPagedResponse<ITraktComment>> GetEpisodeCommentsAsync(ITraktShowIds showIds, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktPagedResponse<ITraktComment>> GetEpisodeCommentsAsync(ITraktShow show, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktPagedResponse<ITraktList>> GetEpisodeListsAsync(string showIdOrSlug, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktPagedResponse<ITraktList>> GetEpisodeListsAsync(uint traktShowID, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktPagedResponse<ITraktList>> GetEpisodeListsAsync(ITraktShowIds showIds, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktPagedResponse<ITraktList>> GetEpisodeListsAsync(ITraktShow show, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktResponse<ITraktShowCastAndCrew>> GetEpisodePeopleAsync(string showIdOrSlug, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktResponse<ITraktShowCastAndCrew>> GetEpisodePeopleAsync(uint traktShowID, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktResponse<ITraktShowCastAndCrew>> GetEpisodePeopleAsync(ITraktShowIds showIds, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktResponse<ITraktShowCastAndCrew>> GetEpisodePeopleAsync(ITraktShow show, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktResponse<ITraktRating>> GetEpisodeRatingsAsync(string showIdOrSlug, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktResponse<ITraktRating>> GetEpisodeRatingsAsync(uint traktShowID, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktResponse<ITraktRating>> GetEpisodeRatingsAsync(ITraktShowIds showIds, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktResponse<ITraktRating>> GetEpisodeRatingsAsync(ITraktShow show, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktResponse<ITraktStatistics>> GetEpisodeStatisticsAsync(string showIdOrSlug, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktResponse<ITraktStatistics>> GetEpisodeStatisticsAsync(uint traktShowID, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktResponse<ITraktStatistics>> GetEpisodeStatisticsAsync(ITraktShowIds showIds, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktResponse<ITraktStatistics>> GetEpisodeStatisticsAsync(ITraktShow show, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktListResponse<ITraktEpisodeTranslation>> GetEpisodeTranslationsAsync(string showIdOrSlug, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktListResponse<ITraktEpisodeTranslation>> GetEpisodeTranslationsAsync(uint traktShowID, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktListResponse<ITraktEpisodeTranslation>> GetEpisodeTranslationsAsync(ITraktShowIds showIds, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktListResponse<ITraktEpisodeTranslation>> GetEpisodeTranslationsAsync(ITraktShow show, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktListResponse<ITraktUser>> GetEpisodeWatchingUsersAsync(string showIdOrSlug, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktListResponse<ITraktUser>> GetEpisodeWatchingUsersAsync(uint traktShowID, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktListResponse<ITraktUser>> GetEpisodeWatchingUsersAsync(ITraktShowIds showIds, uint seasonNumber, uint episodeNumber) => throw null!;
        public Task<TraktListResponse<ITraktUser>> GetEpisodeWatchingUsersAsync(ITraktShow show, uint seasonNumber, uint episodeNumber) => throw null!;
        public IAsyncEnumerable<TraktResponse<ITraktEpisode>> GetEpisodesStreamAsync(TraktMultipleEpisodesQueryParams episodesQueryParams) => throw null!;
        public Task<IEnumerable<TraktResponse<ITraktEpisode>>> GetMultipleEpisodesAsync(TraktMultipleEpisodesQueryParams episodesQueryParams) => throw null!;
    }
    public class TraktGenresModule : ATraktModule
    {
        internal TraktGenresModule() { }
        public Task<TraktListResponse<ITraktGenre>> GetMovieGenresAsync() => throw null!;
        public Task<TraktListResponse<ITraktGenre>> GetShowGenresAsync() => throw null!;
    }
    public class TraktLanguagesModule : ATraktModule
    {
        internal TraktLanguagesModule() { }
        public Task<TraktListResponse<ITraktLanguage>> GetMovieLanguagesAsync() => throw null!;
        public Task<TraktListResponse<ITraktLanguage>> GetShowLanguagesAsync() => throw null!;
    }
    public class TraktListsModule : ATraktModule
    {
        internal TraktListsModule() { }
        public Task<TraktResponse<ITraktList>> GetListAsync(string listIdOrSlug) => throw null!;
        public Task<TraktResponse<ITraktList>> GetListAsync(uint traktListId) => throw null!;
        public Task<TraktResponse<ITraktList>> GetListAsync(ITraktListIds listIds) => throw null!;
        public Task<TraktPagedResponse<ITraktComment>> GetListCommentsAsync(string listIdOrSlug) => throw null!;
        public Task<TraktPagedResponse<ITraktComment>> GetListCommentsAsync(uint traktListId) => throw null!;
        public Task<TraktPagedResponse<ITraktComment>> GetListCommentsAsync(ITraktListIds listIds) => throw null!;
        public Task<TraktPagedResponse<ITraktComment>> GetListCommentsAsync(ITraktList list) => throw null!;
        public Task<TraktPagedResponse<ITraktListItem>> GetListItemsAsync(string listIdOrSlug) => throw null!;
        public Task<TraktPagedResponse<ITraktListItem>> GetListItemsAsync(uint traktListId) => throw null!;
        public Task<TraktPagedResponse<ITraktListItem>> GetListItemsAsync(ITraktListIds listIds) => throw null!;
        public Task<TraktPagedResponse<ITraktListItem>> GetListItemsAsync(ITraktList list) => throw null!;
        public Task<TraktPagedResponse<ITraktListLike>> GetListLikesAsync(string listIdOrSlug) => throw null!;
        public Task<TraktPagedResponse<ITraktListLike>> GetListLikesAsync(uint traktListId) => throw null!;
        public Task<TraktPagedResponse<ITraktListLike>> GetListLikesAsync(ITraktListIds listIds) => throw null!;
        public Task<TraktPagedResponse<ITraktListLike>> GetListLikesAsync(ITraktList list) => throw null!;
        public Task<TraktPagedResponse<ITraktPopularList>> GetPopularListsAsync() => throw null!;
        public Task<TraktPagedResponse<ITraktTrendingList>> GetTrendingListsAsync() => throw null!;
    }
    public class TraktMoviesModule : ATraktModule
    {
        internal TraktMoviesModule() { }
        public Task<TraktListResponse<ITraktBoxOfficeMovie>> GetBoxOfficeMoviesAsync() => throw null!;
        public Task<TraktPagedResponse<ITraktMostAnticipatedMovie>> GetMostAnticipatedMoviesAsync() => throw null!;
        public Task<TraktPagedResponse<ITraktMostPWCMovie>> GetMostCollectedMoviesAsync() => throw null!;
        public Task<TraktPagedResponse<ITraktMostFavoritedMovie>> GetMostFavoritedMoviesAsync() => throw null!;
        public Task<TraktPagedResponse<ITraktMostPWCMovie>> GetMostPlayedMoviesAsync() => throw null!;
        public Task<TraktPagedResponse<ITraktMostPWCMovie>> GetMostWatchedMoviesAsync() => throw null!;
        public Task<TraktListResponse<ITraktMovieAlias>> GetMovieAliasesAsync(string movieIdOrSlug) => throw null!;
        public Task<TraktListResponse<ITraktMovieAlias>> GetMovieAliasesAsync(uint traktMovieId) => throw null!;
        public Task<TraktListResponse<ITraktMovieAlias>> GetMovieAliasesAsync(ITraktMovieIds movieIds) => throw null!;
        public Task<TraktListResponse<ITraktMovieAlias>> GetMovieAliasesAsync(ITraktMovie movie) => throw null!;
        public Task<TraktResponse<ITraktMovie>> GetMovieAsync(string movieIdOrSlug) => throw null!;
        public Task<TraktResponse<ITraktMovie>> GetMovieAsync(uint traktMovieId) => throw null!;
        public Task<TraktResponse<ITraktMovie>> GetMovieAsync(ITraktMovieIds movieIds) => throw null!;
        public Task<TraktPagedResponse<ITraktComment>> GetMovieCommentsAsync(string movieIdOrSlug) => throw null!;
        public Task<TraktPagedResponse<ITraktComment>> GetMovieCommentsAsync(uint traktMovieId) => throw null!;
        public Task<TraktPagedResponse<ITraktComment>> GetMovieCommentsAsync(ITraktMovieIds movieIds) => throw null!;
        public Task<TraktPagedResponse<ITraktComment>> GetMovieCommentsAsync(ITraktMovie movie) => throw null!;
        public Task<TraktPagedResponse<ITraktList>> GetMovieListsAsync(string movieIdOrSlug) => throw null!;
        public Task<TraktPagedResponse<ITraktList>> GetMovieListsAsync(uint traktMovieId) => throw null!;
        public Task<TraktPagedResponse<ITraktList>> GetMovieListsAsync(ITraktMovieIds movieIds) => throw null!;
        public Task<TraktPagedResponse<ITraktList>> GetMovieListsAsync(ITraktMovie movie) => throw null!;
        public Task<TraktResponse<ITraktCastAndCrew>> GetMoviePeopleAsync(string movieIdOrSlug) => throw null!;
        public Task<TraktResponse<ITraktCastAndCrew>> GetMoviePeopleAsync(uint traktMovieId) => throw null!;
        public Task<TraktResponse<ITraktCastAndCrew>> GetMoviePeopleAsync(ITraktMovieIds movieIds) => throw null!;
        public Task<TraktResponse<ITraktCastAndCrew>> GetMoviePeopleAsync(ITraktMovie movie) => throw null!;
        public Task<TraktResponse<ITraktRating>> GetMovieRatingsAsync(string movieIdOrSlug) => throw null!;
        public Task<TraktResponse<ITraktRating>> GetMovieRatingsAsync(uint traktMovieId) => throw null!;
        public Task<TraktResponse<ITraktRating>> GetMovieRatingsAsync(ITraktMovieIds movieIds) => throw null!;
        public Task<TraktResponse<ITraktRating>> GetMovieRatingsAsync(ITraktMovie movie) => throw null!;
        public Task<TraktPagedResponse<ITraktMovie>> GetMovieRelatedMoviesAsync(string movieIdOrSlug) => throw null!;
        public Task<TraktPagedResponse<ITraktMovie>> GetMovieRelatedMoviesAsync(uint traktMovieId) => throw null!;
        public Task<TraktPagedResponse<ITraktMovie>> GetMovieRelatedMoviesAsync(ITraktMovieIds movieIds) => throw null!;
        public Task<TraktPagedResponse<ITraktMovie>> GetMovieRelatedMoviesAsync(ITraktMovie movie) => throw null!;
        public Task<TraktListResponse<ITraktMovieRelease>> GetMovieReleasesAsync(string movieIdOrSlug) => throw null!;
        public Task<TraktListResponse<ITraktMovieRelease>> GetMovieReleasesAsync(uint traktMovieId) => throw null!;
        public Task<TraktListResponse<ITraktMovieRelease>> GetMovieReleasesAsync(ITraktMovieIds movieIds) => throw null!;
        public Task<TraktListResponse<ITraktMovieRelease>> GetMovieReleasesAsync(ITraktMovie movie) => throw null!;
        public Task<TraktResponse<ITraktStatistics>> GetMovieStatisticsAsync(string movieIdOrSlug) => throw null!;
        public Task<TraktResponse<ITraktStatistics>> GetMovieStatisticsAsync(uint traktMovieId) => throw null!;
        public Task<TraktResponse<ITraktStatistics>> GetMovieStatisticsAsync(ITraktMovieIds movieIds) => throw null!;
        public Task<TraktResponse<ITraktStatistics>> GetMovieStatisticsAsync(ITraktMovie movie) => throw null!;
        public Task<TraktListResponse<ITraktStudio>> GetMovieStudiosAsync(string movieIdOrSlug) => throw null!;
        public Task<TraktListResponse<ITraktStudio>> GetMovieStudiosAsync(uint traktMovieId) => throw null!;
        public Task<TraktListResponse<ITraktStudio>> GetMovieStudiosAsync(ITraktMovieIds movieIds) => throw null!;
        public Task<TraktListResponse<ITraktStudio>> GetMovieStudiosAsync(ITraktMovie movie) => throw null!;
        public Task<TraktListResponse<ITraktMovieTranslation>> GetMovieTranslationsAsync(string movieIdOrSlug) => throw null!;
        public Task<TraktListResponse<ITraktMovieTranslation>> GetMovieTranslationsAsync(uint traktMovieId) => throw null!;
        public Task<TraktListResponse<ITraktMovieTranslation>> GetMovieTranslationsAsync(ITraktMovieIds movieIds) => throw null!;
        public Task<TraktListResponse<ITraktMovieTranslation>> GetMovieTranslationsAsync(ITraktMovie movie) => throw null!;
        public Task<TraktListResponse<ITraktUser>> GetMovieWatchingUsersAsync(string movieIdOrSlug) => throw null!;
        public Task<TraktListResponse<ITraktUser>> GetMovieWatchingUsersAsync(uint traktMovieId) => throw null!;
        public Task<TraktListResponse<ITraktUser>> GetMovieWatchingUsersAsync(ITraktMovieIds movieIds) => throw null!;
        public Task<TraktListResponse<ITraktUser>> GetMovieWatchingUsersAsync(ITraktMovie movie) => throw null!;
        public IAsyncEnumerable<TraktResponse<ITraktMovie>> GetMoviesStreamAsync(TraktMultipleObjectsQueryParams moviesQueryParams) => throw null!;
        public Task<IEnumerable<TraktResponse<ITraktMovie>>> GetMultipleMoviesAsync(TraktMultipleObjectsQueryParams moviesQueryParams) => throw null!;
        public Task<TraktPagedResponse<ITraktMovie>> GetPopularMoviesAsync() => throw null!;
        public Task<TraktPagedResponse<int>> GetRecentlyUpdatedMovieIdsAsync() => throw null!;
        public Task<TraktPagedResponse<ITraktRecentlyUpdatedMovie>> GetRecentlyUpdatedMoviesAsync() => throw null!;
        public Task<TraktPagedResponse<ITraktTrendingMovie>> GetTrendingMoviesAsync() => throw null!;
    }
    public class TraktNetworksModule : ATraktModule
    {
        internal TraktNetworksModule() { }
        public Task<TraktListResponse<ITraktNetwork>> GetNetworksAsync() => throw null!;
    }
    public class TraktNotesModule : ATraktModule
    {
        internal TraktNotesModule() { }
        public Task<TraktResponse<ITraktNote>> GetNoteAsync(ulong noteId) => throw null!;
        public Task<TraktResponse<ITraktNoteItem>> GetNoteItemAsync(ulong noteId) => throw null!;
    }
    public class TraktPeopleModule : ATraktModule
    {
        internal TraktPeopleModule() { }
        public Task<IEnumerable<TraktResponse<ITraktPerson>>> GetMultiplePersonsAsync(TraktMultipleObjectsQueryParams personsQueryParams) => throw null!;
        public Task<TraktResponse<ITraktPerson>> GetPersonAsync(string personIdOrSlug) => throw null!;
        public Task<TraktResponse<ITraktPerson>> GetPersonAsync(uint traktPersonId) => throw null!;
        public Task<TraktResponse<ITraktPerson>> GetPersonAsync(ITraktPersonIds personIds) => throw null!;
        public Task<TraktPagedResponse<ITraktList>> GetPersonListsAsync(string personIdOrSlug) => throw null!;
        public Task<TraktPagedResponse<ITraktList>> GetPersonListsAsync(uint traktPersonId) => throw null!;
        public Task<TraktPagedResponse<ITraktList>> GetPersonListsAsync(ITraktPersonIds personIds) => throw null!;
        public Task<TraktPagedResponse<ITraktList>> GetPersonListsAsync(ITraktPerson person) => throw null!;
        public Task<TraktResponse<ITraktPersonMovieCredits>> GetPersonMovieCreditsAsync(string personIdOrSlug) => throw null!;
        public Task<TraktResponse<ITraktPersonMovieCredits>> GetPersonMovieCreditsAsync(uint traktPersonId) => throw null!;
        public Task<TraktResponse<ITraktPersonMovieCredits>> GetPersonMovieCreditsAsync(ITraktPersonIds personIds) => throw null!;
        public Task<TraktResponse<ITraktPersonMovieCredits>> GetPersonMovieCreditsAsync(ITraktPerson person) => throw null!;
        public Task<TraktResponse<ITraktPersonShowCredits>> GetPersonShowCreditsAsync(string personIdOrSlug) => throw null!;
        public Task<TraktResponse<ITraktPersonShowCredits>> GetPersonShowCreditsAsync(uint traktPersonId) => throw null!;
        public Task<TraktResponse<ITraktPersonShowCredits>> GetPersonShowCreditsAsync(ITraktPersonIds personIds) => throw null!;
        public Task<TraktResponse<ITraktPersonShowCredits>> GetPersonShowCreditsAsync(ITraktPerson person) => throw null!;
        public IAsyncEnumerable<TraktResponse<ITraktPerson>> GetPersonsStreamAsync(TraktMultipleObjectsQueryParams personsQueryParams) => throw null!;
        public Task<TraktPagedResponse<ITraktRecentlyUpdatedPerson>> GetRecentlyUpdatedPeopleAsync() => throw null!;
        public Task<TraktPagedResponse<int>> GetRecentlyUpdatedPeopleIdsAsync() => throw null!;
    }
    public class TraktRecommendationsModule : ATraktModule
    {
        internal TraktRecommendationsModule() { }
        public Task<TraktPagedResponse<ITraktRecommendedMovie>> GetMovieRecommendationsAsync() => throw null!;
        public Task<TraktPagedResponse<ITraktRecommendedShow>> GetShowRecommendationsAsync() => throw null!;
    }
    public class TraktSearchModule : ATraktModule
    {
        internal TraktSearchModule() { }
        public Task<TraktPagedResponse<ITraktSearchResult>> GetIdLookupResultsAsync(TraktSearchIdType searchIdType, string lookupId) => throw null!;
        public Task<TraktPagedResponse<ITraktSearchResult>> GetTextQueryResultsAsync(TraktSearchResultType searchResultTypes, string searchQuery) => throw null!;
    }
    public class TraktSeasonsModule : ATraktModule
    {
        internal TraktSeasonsModule() { }
        public Task<TraktListResponse<ITraktSeason>> GetAllSeasonsAsync(string showIdOrSlug) => throw null!;
        public Task<TraktListResponse<ITraktSeason>> GetAllSeasonsAsync(uint traktShowID) => throw null!;
        public Task<TraktListResponse<ITraktSeason>> GetAllSeasonsAsync(ITraktShowIds showIds) => throw null!;
        public Task<TraktListResponse<ITraktSeason>> GetAllSeasonsAsync(ITraktShow show) => throw null!;
        public Task<IEnumerable<TraktListResponse<ITraktEpisode>>> GetMultipleSeasonsAsync(TraktMultipleSeasonsQueryParams seasonsQueryParams) => throw null!;
        public Task<TraktListResponse<ITraktEpisode>> GetSeasonAsync(string showIdOrSlug, uint seasonNumber) => throw null!;
        public Task<TraktListResponse<ITraktEpisode>> GetSeasonAsync(uint traktShowID, uint seasonNumber) => throw null!;
        public Task<TraktListResponse<ITraktEpisode>> GetSeasonAsync(ITraktShowIds showIds, uint seasonNumber) => throw null!;
        public Task<TraktListResponse<ITraktEpisode>> GetSeasonAsync(ITraktShow show, uint seasonNumber) => throw null!;
        public Task<TraktPagedResponse<ITraktComment>> GetSeasonCommentsAsync(string showIdOrSlug, uint seasonNumber) => throw null!;
        public Task<TraktPagedResponse<ITraktComment>> GetSeasonCommentsAsync(uint traktShowID, uint seasonNumber) => throw null!;
        public Task<TraktPagedResponse<ITraktComment>> GetSeasonCommentsAsync(ITraktShowIds showIds, uint seasonNumber) => throw null!;
        public Task<TraktPagedResponse<ITraktComment>> GetSeasonCommentsAsync(ITraktShow show, uint seasonNumber) => throw null!;
        public Task<TraktPagedResponse<ITraktList>> GetSeasonListsAsync(string showIdOrSlug, uint seasonNumber) => throw null!;
        public Task<TraktPagedResponse<ITraktList>> GetSeasonListsAsync(uint traktShowID, uint seasonNumber) => throw null!;
        public Task<TraktPagedResponse<ITraktList>> GetSeasonListsAsync(ITraktShowIds showIds, uint seasonNumber) => throw null!;
        public Task<TraktPagedResponse<ITraktList>> GetSeasonListsAsync(ITraktShow show, uint seasonNumber) => throw null!;
        public Task<TraktResponse<ITraktShowCastAndCrew>> GetSeasonPeopleAsync(string showIdOrSlug, uint seasonNumber) => throw null!;
        public Task<TraktResponse<ITraktShowCastAndCrew>> GetSeasonPeopleAsync(uint traktShowID, uint seasonNumber) => throw null!;
        public Task<TraktResponse<ITraktShowCastAndCrew>> GetSeasonPeopleAsync(ITraktShowIds showIds, uint seasonNumber) => throw null!;
        public Task<TraktResponse<ITraktShowCastAndCrew>> GetSeasonPeopleAsync(ITraktShow show, uint seasonNumber) => throw null!;
        public Task<TraktResponse<ITraktRating>> GetSeasonRatingsAsync(string showIdOrSlug, uint seasonNumber) => throw null!;
        public Task<TraktResponse<ITraktRating>> GetSeasonRatingsAsync(uint traktShowID, uint seasonNumber) => throw null!;
        public Task<TraktResponse<ITraktRating>> GetSeasonRatingsAsync(ITraktShowIds showIds, uint seasonNumber) => throw null!;
        public Task<TraktResponse<ITraktRating>> GetSeasonRatingsAsync(ITraktShow show, uint seasonNumber) => throw null!;
        public Task<TraktResponse<ITraktStatistics>> GetSeasonStatisticsAsync(string showIdOrSlug, uint seasonNumber) => throw null!;
        public Task<TraktResponse<ITraktStatistics>> GetSeasonStatisticsAsync(uint traktShowID, uint seasonNumber) => throw null!;
        public Task<TraktResponse<ITraktStatistics>> GetSeasonStatisticsAsync(ITraktShowIds showIds, uint seasonNumber) => throw null!;
        public Task<TraktResponse<ITraktStatistics>> GetSeasonStatisticsAsync(ITraktShow show, uint seasonNumber) => throw null!;
        public Task<TraktListResponse<ITraktSeasonTranslation>> GetSeasonTranslationsAsync(string showIdOrSlug, uint seasonNumber) => throw null!;
        public Task<TraktListResponse<ITraktSeasonTranslation>> GetSeasonTranslationsAsync(uint traktShowID, uint seasonNumber) => throw null!;
        public Task<TraktListResponse<ITraktSeasonTranslation>> GetSeasonTranslationsAsync(ITraktShowIds showIds, uint seasonNumber) => throw null!;
        public Task<TraktListResponse<ITraktSeasonTranslation>> GetSeasonTranslationsAsync(ITraktShow show, uint seasonNumber) => throw null!;
        public Task<TraktListResponse<ITraktUser>> GetSeasonWatchingUsersAsync(string showIdOrSlug, uint seasonNumber) => throw null!;
        public Task<TraktListResponse<ITraktUser>> GetSeasonWatchingUsersAsync(uint traktShowID, uint seasonNumber) => throw null!;
        public Task<TraktListResponse<ITraktUser>> GetSeasonWatchingUsersAsync(ITraktShowIds showIds, uint seasonNumber) => throw null!;
        public Task<TraktListResponse<ITraktUser>> GetSeasonWatchingUsersAsync(ITraktShow show, uint seasonNumber) => throw null!;
        public IAsyncEnumerable<TraktListResponse<ITraktEpisode>> GetSeasonsStreamAsync(TraktMultipleSeasonsQueryParams seasonsQueryParams) => throw null!;
    }
    public class TraktShowsModule : ATraktModule
    {
        internal TraktShowsModule() { }
        public Task<TraktPagedResponse<ITraktMostAnticipatedShow>> GetMostAnticipatedShowsAsync() => throw null!;
        public Task<TraktPagedResponse<ITraktMostPWCShow>> GetMostCollectedShowsAsync() => throw null!;
        public Task<TraktPagedResponse<ITraktMostFavoritedShow>> GetMostFavoritedShowsAsync() => throw null!;
        public Task<TraktPagedResponse<ITraktMostPWCShow>> GetMostPlayedShowsAsync() => throw null!;
        public Task<TraktPagedResponse<ITraktMostPWCShow>> GetMostWatchedShowsAsync() => throw null!;
        public Task<IEnumerable<TraktResponse<ITraktShow>>> GetMultipleShowsAsync(TraktMultipleObjectsQueryParams showsQueryParams) => throw null!;
        public Task<TraktPagedResponse<ITraktShow>> GetPopularShowsAsync() => throw null!;
        public Task<TraktPagedResponse<int>> GetRecentlyUpdatedShowIdsAsync() => throw null!;
        public Task<TraktPagedResponse<ITraktRecentlyUpdatedShow>> GetRecentlyUpdatedShowsAsync() => throw null!;
        public Task<TraktListResponse<ITraktShowAlias>> GetShowAliasesAsync(string showIdOrSlug) => throw null!;
        public Task<TraktListResponse<ITraktShowAlias>> GetShowAliasesAsync(uint traktShowID) => throw null!;
        public Task<TraktListResponse<ITraktShowAlias>> GetShowAliasesAsync(ITraktShowIds showIds) => throw null!;
        public Task<TraktListResponse<ITraktShowAlias>> GetShowAliasesAsync(ITraktShow show) => throw null!;
        public Task<TraktResponse<ITraktShow>> GetShowAsync(string showIdOrSlug) => throw null!;
        public Task<TraktResponse<ITraktShow>> GetShowAsync(uint traktShowID) => throw null!;
        public Task<TraktResponse<ITraktShow>> GetShowAsync(ITraktShowIds showIds) => throw null!;
        public Task<TraktListResponse<ITraktShowCertification>> GetShowCertificationsAsync(string showIdOrSlug) => throw null!;
        public Task<TraktListResponse<ITraktShowCertification>> GetShowCertificationsAsync(uint traktShowID) => throw null!;
        public Task<TraktListResponse<ITraktShowCertification>> GetShowCertificationsAsync(ITraktShowIds showIds) => throw null!;
        public Task<TraktListResponse<ITraktShowCertification>> GetShowCertificationsAsync(ITraktShow show) => throw null!;
        public Task<TraktResponse<ITraktShowCollectionProgress>> GetShowCollectionProgressAsync(string showIdOrSlug) => throw null!;
        public Task<TraktResponse<ITraktShowCollectionProgress>> GetShowCollectionProgressAsync(uint traktShowID) => throw null!;
        public Task<TraktResponse<ITraktShowCollectionProgress>> GetShowCollectionProgressAsync(ITraktShowIds showIds) => throw null!;
        public Task<TraktResponse<ITraktShowCollectionProgress>> GetShowCollectionProgressAsync(ITraktShow show) => throw null!;
        public Task<TraktPagedResponse<ITraktComment>> GetShowCommentsAsync(string showIdOrSlug) => throw null!;
        public Task<TraktPagedResponse<ITraktComment>> GetShowCommentsAsync(uint traktShowID) => throw null!;
        public Task<TraktPagedResponse<ITraktComment>> GetShowCommentsAsync(ITraktShowIds showIds) => throw null!;
        public Task<TraktPagedResponse<ITraktComment>> GetShowCommentsAsync(ITraktShow show) => throw null!;
        public Task<TraktResponse<ITraktEpisode>> GetShowLastEpisodeAsync(string showIdOrSlug) => throw null!;
        public Task<TraktResponse<ITraktEpisode>> GetShowLastEpisodeAsync(uint traktShowID) => throw null!;
        public Task<TraktResponse<ITraktEpisode>> GetShowLastEpisodeAsync(ITraktShowIds showIds) => throw null!;
        public Task<TraktResponse<ITraktEpisode>> GetShowLastEpisodeAsync(ITraktShow show) => throw null!;
        public Task<TraktPagedResponse<ITraktList>> GetShowListsAsync(string showIdOrSlug) => throw null!;
        public Task<TraktPagedResponse<ITraktList>> GetShowListsAsync(uint traktShowID) => throw null!;
        public Task<TraktPagedResponse<ITraktList>> GetShowListsAsync(ITraktShowIds showIds) => throw null!;
        public Task<TraktPagedResponse<ITraktList>> GetShowListsAsync(ITraktShow show) => throw null!;
        public Task<TraktResponse<ITraktEpisode>> GetShowNextEpisodeAsync(string showIdOrSlug) => throw null!;
        public Task<TraktResponse<ITraktEpisode>> GetShowNextEpisodeAsync(uint traktShowID) => throw null!;
        public Task<TraktResponse<ITraktEpisode>> GetShowNextEpisodeAsync(ITraktShowIds showIds) => throw null!;
        public Task<TraktResponse<ITraktEpisode>> GetShowNextEpisodeAsync(ITraktShow show) => throw null!;
        public Task<TraktResponse<ITraktShowCastAndCrew>> GetShowPeopleAsync(string showIdOrSlug) => throw null!;
        public Task<TraktResponse<ITraktShowCastAndCrew>> GetShowPeopleAsync(uint traktShowID) => throw null!;
        public Task<TraktResponse<ITraktShowCastAndCrew>> GetShowPeopleAsync(ITraktShowIds showIds) => throw null!;
        public Task<TraktResponse<ITraktShowCastAndCrew>> GetShowPeopleAsync(ITraktShow show) => throw null!;
        public Task<TraktResponse<ITraktRating>> GetShowRatingsAsync(string showIdOrSlug) => throw null!;
        public Task<TraktResponse<ITraktRating>> GetShowRatingsAsync(uint traktShowID) => throw null!;
        public Task<TraktResponse<ITraktRating>> GetShowRatingsAsync(ITraktShowIds showIds) => throw null!;
        public Task<TraktResponse<ITraktRating>> GetShowRatingsAsync(ITraktShow show) => throw null!;
        public Task<TraktPagedResponse<ITraktShow>> GetShowRelatedShowsAsync(string showIdOrSlug) => throw null!;
        public Task<TraktPagedResponse<ITraktShow>> GetShowRelatedShowsAsync(uint traktShowID) => throw null!;
        public Task<TraktPagedResponse<ITraktShow>> GetShowRelatedShowsAsync(ITraktShowIds showIds) => throw null!;
        public Task<TraktPagedResponse<ITraktShow>> GetShowRelatedShowsAsync(ITraktShow show) => throw null!;
        public Task<TraktResponse<ITraktStatistics>> GetShowStatisticsAsync(string showIdOrSlug) => throw null!;
        public Task<TraktResponse<ITraktStatistics>> GetShowStatisticsAsync(uint traktShowID) => throw null!;
        public Task<TraktResponse<ITraktStatistics>> GetShowStatisticsAsync(ITraktShowIds showIds) => throw null!;
        public Task<TraktResponse<ITraktStatistics>> GetShowStatisticsAsync(ITraktShow show) => throw null!;
        public Task<TraktListResponse<ITraktStudio>> GetShowStudiosAsync(string showIdOrSlug) => throw null!;
        public Task<TraktListResponse<ITraktStudio>> GetShowStudiosAsync(uint traktShowID) => throw null!;
        public Task<TraktListResponse<ITraktStudio>> GetShowStudiosAsync(ITraktShowIds showIds) => throw null!;
        public Task<TraktListResponse<ITraktStudio>> GetShowStudiosAsync(ITraktShow show) => throw null!;
        public Task<TraktListResponse<ITraktShowTranslation>> GetShowTranslationsAsync(string showIdOrSlug) => throw null!;
        public Task<TraktListResponse<ITraktShowTranslation>> GetShowTranslationsAsync(uint traktShowID) => throw null!;
        public Task<TraktListResponse<ITraktShowTranslation>> GetShowTranslationsAsync(ITraktShowIds showIds) => throw null!;
        public Task<TraktListResponse<ITraktShowTranslation>> GetShowTranslationsAsync(ITraktShow show) => throw null!;
        public Task<TraktResponse<ITraktShowWatchedProgress>> GetShowWatchedProgressAsync(string showIdOrSlug) => throw null!;
        public Task<TraktResponse<ITraktShowWatchedProgress>> GetShowWatchedProgressAsync(uint traktShowID) => throw null!;
        public Task<TraktResponse<ITraktShowWatchedProgress>> GetShowWatchedProgressAsync(ITraktShowIds showIds) => throw null!;
        public Task<TraktResponse<ITraktShowWatchedProgress>> GetShowWatchedProgressAsync(ITraktShow show) => throw null!;
        public Task<TraktListResponse<ITraktUser>> GetShowWatchingUsersAsync(string showIdOrSlug) => throw null!;
        public Task<TraktListResponse<ITraktUser>> GetShowWatchingUsersAsync(uint traktShowID) => throw null!;
        public Task<TraktListResponse<ITraktUser>> GetShowWatchingUsersAsync(ITraktShowIds showIds) => throw null!;
        public Task<TraktListResponse<ITraktUser>> GetShowWatchingUsersAsync(ITraktShow show) => throw null!;
        public IAsyncEnumerable<TraktResponse<ITraktShow>> GetShowsStreamAsync(TraktMultipleObjectsQueryParams showsQueryParams) => throw null!;
        public Task<TraktPagedResponse<ITraktTrendingShow>> GetTrendingShowsAsync() => throw null!;
    }
    public class TraktSyncModule : ATraktModule
    {
        internal TraktSyncModule() { }
        public Task<TraktListResponse<ITraktCollectionMovie>> GetCollectionMoviesAsync() => throw null!;
        public Task<TraktListResponse<ITraktCollectionShow>> GetCollectionShowsAsync() => throw null!;
        public Task<TraktPagedResponse<ITraktFavorite>> GetFavoritesAsync() => throw null!;
        public Task<TraktResponse<ITraktSyncLastActivities>> GetLastActivitiesAsync() => throw null!;
        public Task<TraktPagedResponse<ITraktSyncPlaybackProgressItem>> GetPlaybackProgressAsync() => throw null!;
        public Task<TraktPagedResponse<ITraktRatingsItem>> GetRatingsAsync() => throw null!;
        public Task<TraktPagedResponse<ITraktHistoryItem>> GetWatchedHistoryAsync() => throw null!;
        public Task<TraktListResponse<ITraktWatchedMovie>> GetWatchedMoviesAsync() => throw null!;
        public Task<TraktListResponse<ITraktWatchedShow>> GetWatchedShowsAsync() => throw null!;
        public Task<TraktPagedResponse<ITraktWatchlistItem>> GetWatchlistAsync() => throw null!;
    }
    public class TraktUsersModule : ATraktModule
    {
        internal TraktUsersModule() { }
        public Task<TraktListResponse<ITraktCollectionMovie>> GetCollectionMoviesAsync(string usernameOrSlug) => throw null!;
        public Task<TraktListResponse<ITraktCollectionShow>> GetCollectionShowsAsync(string usernameOrSlug) => throw null!;
        public Task<TraktPagedResponse<ITraktUserComment>> GetCommentsAsync(string usernameOrSlug) => throw null!;
        public Task<TraktPagedResponse<ITraktFavorite>> GetFavoritesAsync(string usernameOrSlug) => throw null!;
        public Task<TraktPagedResponse<ITraktComment>> GetFavoritesCommentsAsync(string usernameOrSlug) => throw null!;
        public Task<TraktListResponse<ITraktUserFollowRequest>> GetFollowRequestsAsync() => throw null!;
        public Task<TraktListResponse<ITraktUserFollower>> GetFollowersAsync(string usernameOrSlug) => throw null!;
        public Task<TraktListResponse<ITraktUserFollower>> GetFollowingAsync(string usernameOrSlug) => throw null!;
        public Task<TraktListResponse<ITraktUserFriend>> GetFriendsAsync(string usernameOrSlug) => throw null!;
        public Task<TraktPagedResponse<ITraktUserHiddenItem>> GetHiddenItemsAsync(TraktHiddenItemsSection hiddenItemsSection) => throw null!;
        public Task<TraktPagedResponse<ITraktUserLikeItem>> GetLikesAsync(string usernameOrSlug) => throw null!;
        public Task<TraktListResponse<ITraktList>> GetListCollaborationsAsync(string usernameOrSlug) => throw null!;
        public Task<TraktPagedResponse<ITraktComment>> GetListCommentsAsync(string usernameOrSlug, string listIdOrSlug) => throw null!;
        public Task<TraktPagedResponse<ITraktComment>> GetListCommentsAsync(string usernameOrSlug, uint traktListId) => throw null!;
        public Task<TraktPagedResponse<ITraktComment>> GetListCommentsAsync(string usernameOrSlug, ITraktListIds listIds) => throw null!;
        public Task<TraktPagedResponse<ITraktComment>> GetListCommentsAsync(string usernameOrSlug, ITraktList list) => throw null!;
        public Task<TraktPagedResponse<ITraktListLike>> GetListLikesAsync(string usernameOrSlug, string listIdOrSlug) => throw null!;
        public Task<TraktPagedResponse<ITraktListLike>> GetListLikesAsync(string usernameOrSlug, uint traktListId) => throw null!;
        public Task<TraktPagedResponse<ITraktListLike>> GetListLikesAsync(string usernameOrSlug, ITraktListIds listIds) => throw null!;
        public Task<TraktPagedResponse<ITraktListLike>> GetListLikesAsync(string usernameOrSlug, ITraktList list) => throw null!;
        public Task<IEnumerable<TraktResponse<ITraktList>>> GetMultiplePersonalListsAsync(TraktMultipleUserListsQueryParams userListsQueryParams) => throw null!;
        public Task<TraktListResponse<ITraktUserFollowRequest>> GetPendingFollowingRequestsAsync() => throw null!;
        public Task<TraktResponse<ITraktList>> GetPersonalListAsync(string usernameOrSlug, string listIdOrSlug) => throw null!;
        public Task<TraktResponse<ITraktList>> GetPersonalListAsync(string usernameOrSlug, uint traktListId) => throw null!;
        public Task<TraktResponse<ITraktList>> GetPersonalListAsync(string usernameOrSlug, ITraktListIds listIds) => throw null!;
        public Task<TraktPagedResponse<ITraktListItem>> GetPersonalListItemsAsync(string usernameOrSlug, string listIdOrSlug) => throw null!;
        public Task<TraktPagedResponse<ITraktListItem>> GetPersonalListItemsAsync(string usernameOrSlug, uint traktListId) => throw null!;
        public Task<TraktPagedResponse<ITraktListItem>> GetPersonalListItemsAsync(string usernameOrSlug, ITraktListIds listIds) => throw null!;
        public Task<TraktPagedResponse<ITraktListItem>> GetPersonalListItemsAsync(string usernameOrSlug, ITraktList list) => throw null!;
        public Task<TraktListResponse<ITraktList>> GetPersonalListsAsync(string usernameOrSlug) => throw null!;
        public IAsyncEnumerable<TraktResponse<ITraktList>> GetPersonalListsStreamAsync(TraktMultipleUserListsQueryParams userListsQueryParams) => throw null!;
        public Task<TraktPagedResponse<ITraktRatingsItem>> GetRatingsAsync(string usernameOrSlug) => throw null!;
        public Task<TraktPagedResponse<ITraktUserSavedFilter>> GetSavedFiltersAsync() => throw null!;
        public Task<TraktResponse<ITraktUserSettings>> GetSettingsAsync() => throw null!;
        public Task<TraktResponse<ITraktUserStatistics>> GetStatisticsAsync(string usernameOrSlug) => throw null!;
        public Task<TraktPagedResponse<ITraktNoteItem>> GetUserNotesAsync(string usernameOrSlug) => throw null!;
        public Task<TraktResponse<ITraktUser>> GetUserProfileAsync(string usernameOrSlug) => throw null!;
        public Task<TraktPagedResponse<ITraktHistoryItem>> GetWatchedHistoryAsync(string usernameOrSlug) => throw null!;
        public Task<TraktListResponse<ITraktWatchedMovie>> GetWatchedMoviesAsync(string usernameOrSlug) => throw null!;
        public Task<TraktListResponse<ITraktWatchedShow>> GetWatchedShowsAsync(string usernameOrSlug) => throw null!;
        public Task<TraktResponse<ITraktUserWatchingItem>> GetWatchingAsync(string usernameOrSlug) => throw null!;
        public Task<TraktPagedResponse<ITraktWatchlistItem>> GetWatchlistAsync(string usernameOrSlug) => throw null!;
        public Task<TraktPagedResponse<ITraktComment>> GetWatchlistCommentsAsync(string usernameOrSlug) => throw null!;
    }
}

namespace TraktNet.Objects.Basic
{
    public interface ITraktCastAndCrew { }
    public interface ITraktCertifications { }
    public interface ITraktComment { }
    public interface ITraktCommentItem { }
    public interface ITraktCommentLike { }
    public interface ITraktCountry { }
    public interface ITraktGenre { }
    public interface ITraktLanguage { }
    public interface ITraktNetwork { }
    public interface ITraktRating { }
    public interface ITraktSearchResult { }
    public interface ITraktStatistics { }
    public interface ITraktStudio { }
}

namespace TraktNet.Objects.Get.Calendars
{
    public interface ITraktCalendarMovie { }
    public interface ITraktCalendarShow { }
}

namespace TraktNet.Objects.Get.Collections
{
    public interface ITraktCollectionMovie { }
    public interface ITraktCollectionShow { }
}

namespace TraktNet.Objects.Get.Episodes
{
    public interface ITraktEpisode { }
    public interface ITraktEpisodeTranslation { }
}

namespace TraktNet.Objects.Get.History
{
    public interface ITraktHistoryItem { }
}

namespace TraktNet.Objects.Get.Lists
{
    public interface ITraktList { }
    public interface ITraktListIds { }
    public interface ITraktListItem { }
    public interface ITraktListLike { }
    public interface ITraktPopularList { }
    public interface ITraktTrendingList { }
}

namespace TraktNet.Objects.Get.Movies
{
    public interface ITraktBoxOfficeMovie { }
    public interface ITraktMostAnticipatedMovie { }
    public interface ITraktMostFavoritedMovie { }
    public interface ITraktMostPWCMovie { }
    public interface ITraktMovie { }
    public interface ITraktMovieAlias { }
    public interface ITraktMovieIds { }
    public interface ITraktMovieRelease { }
    public interface ITraktMovieTranslation { }
    public interface ITraktRecentlyUpdatedMovie { }
    public interface ITraktTrendingMovie { }
}

namespace TraktNet.Objects.Get.Notes
{
    public interface ITraktNote { }
    public interface ITraktNoteItem { }
}

namespace TraktNet.Objects.Get.People
{
    public interface ITraktPerson { }
    public interface ITraktPersonIds { }
    public interface ITraktRecentlyUpdatedPerson { }
}

namespace TraktNet.Objects.Get.People.Credits
{
    public interface ITraktPersonMovieCredits { }
    public interface ITraktPersonShowCredits { }
}

namespace TraktNet.Objects.Get.Ratings
{
    public interface ITraktRatingsItem { }
}

namespace TraktNet.Objects.Get.Recommendations
{
    public interface ITraktRecommendedMovie { }
    public interface ITraktRecommendedShow { }
}

namespace TraktNet.Objects.Get.Seasons
{
    public interface ITraktSeason { }
    public interface ITraktSeasonTranslation { }
}

namespace TraktNet.Objects.Get.Shows
{
    public interface ITraktMostAnticipatedShow { }
    public interface ITraktMostFavoritedShow { }
    public interface ITraktMostPWCShow { }
    public interface ITraktRecentlyUpdatedShow { }
    public interface ITraktShow { }
    public interface ITraktShowAlias { }
    public interface ITraktShowCastAndCrew { }
    public interface ITraktShowCertification { }
    public interface ITraktShowCollectionProgress { }
    public interface ITraktShowIds { }
    public interface ITraktShowTranslation { }
    public interface ITraktShowWatchedProgress { }
    public interface ITraktTrendingShow { }
}

namespace TraktNet.Objects.Get.Syncs.Activities
{
    public interface ITraktSyncLastActivities { }
}

namespace TraktNet.Objects.Get.Syncs.Playback
{
    public interface ITraktSyncPlaybackProgressItem { }
}

namespace TraktNet.Objects.Get.Users
{
    public interface ITraktFavorite { }
    public interface ITraktUser { }
    public interface ITraktUserComment { }
    public interface ITraktUserFollowRequest { }
    public interface ITraktUserFollower { }
    public interface ITraktUserFriend { }
    public interface ITraktUserHiddenItem { }
    public interface ITraktUserLikeItem { }
    public interface ITraktUserSavedFilter { }
    public interface ITraktUserSettings { }
    public interface ITraktUserWatchingItem { }
}

namespace TraktNet.Objects.Get.Users.Statistics
{
    public interface ITraktUserStatistics { }
}

namespace TraktNet.Objects.Get.Watched
{
    public interface ITraktWatchedMovie { }
    public interface ITraktWatchedShow { }
}

namespace TraktNet.Objects.Get.Watchlist
{
    public interface ITraktWatchlistItem { }
}

namespace TraktNet.Parameters
{
    public class TraktMultipleCommentsQueryParams { }
    public class TraktMultipleEpisodesQueryParams { }
    public class TraktMultipleObjectsQueryParams { }
    public class TraktMultipleSeasonsQueryParams { }
    public class TraktMultipleUserListsQueryParams { }
}

namespace TraktNet.Responses
{
    public class TraktListResponse<TResponseContentType> { }
    public class TraktPagedResponse<TResponseContentType> { }
    public class TraktResponse<TResponseContentType> { }
}
