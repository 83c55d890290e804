// Signatures of TMDbLib, read in github.com/jellyfin/TMDbLib at 1dfed62 (2026-08-21): what the model names and what leads there.

using TMDbLib.Client;
using TMDbLib.Objects.Collections;
using TMDbLib.Objects.Discover;
using TMDbLib.Objects.Find;
using TMDbLib.Objects.General;
using TMDbLib.Objects.General.Schema;
using TMDbLib.Objects.Lists;
using TMDbLib.Objects.Movies;
using TMDbLib.Objects.People;
using TMDbLib.Objects.Reviews;
using TMDbLib.Objects.Search;
using TMDbLib.Objects.Trending;
using TMDbLib.Objects.TvShows;

namespace TMDbLib.Client
{
    public class TMDbClient
    {
        internal TMDbClient() { }
        public TMDbClient(string apiKey) { }
        public DiscoverMovie DiscoverMoviesAsync() => throw null!;
        public DiscoverTv DiscoverTvShowsAsync() => throw null!;
        public Task<FindContainer> FindAsync(FindExternalSource source, string id) => throw null!;
        public Task<FindContainer> FindAsync(FindExternalSource source, string id, string language) => throw null!;
        public Task<Collection> GetCollectionAsync(int collectionId) => throw null!;
        public Task<Collection> GetCollectionAsync(int collectionId, string language, string includeImageLanguages) => throw null!;
        public Task<SearchContainerWithId<SearchMovie>> GetCompanyMoviesAsync(int companyId) => throw null!;
        public Task<SearchContainerWithId<SearchMovie>> GetCompanyMoviesAsync(int companyId, string language) => throw null!;
        public Task<byte[]> GetImageBytesAsync(string size, string filePath) => throw null!;
        public Task<SearchContainerWithId<SearchMovie>> GetKeywordMoviesAsync(int keywordId) => throw null!;
        public Task<SearchContainerWithId<SearchMovie>> GetKeywordMoviesAsync(int keywordId, string language) => throw null!;
        public Task<GenericList> GetListAsync(int listId) => throw null!;
        public Task<Movie> GetMovieAsync(int movieId) => throw null!;
        public Task<Movie> GetMovieAsync(string imdbId) => throw null!;
        public Task<Movie> GetMovieAsync(int movieId, string language) => throw null!;
        public Task<Movie> GetMovieAsync(string imdbId, string language) => throw null!;
        public Task<global::TMDbLib.Objects.Movies.Credits> GetMovieCreditsAsync(int movieId) => throw null!;
        public Task<List<Genre>> GetMovieGenresAsync() => throw null!;
        public Task<List<Genre>> GetMovieGenresAsync(string language) => throw null!;
        public Task<ImagesWithId> GetMovieImagesAsync(int movieId) => throw null!;
        public Task<ImagesWithId> GetMovieImagesAsync(int movieId, string language) => throw null!;
        public Task<KeywordsContainer> GetMovieKeywordsAsync(int movieId) => throw null!;
        public Task<SearchContainerWithDates<SearchMovie>> GetMovieNowPlayingListAsync() => throw null!;
        public Task<SearchContainer<SearchMovie>> GetMoviePopularListAsync() => throw null!;
        public Task<SearchContainer<SearchMovie>> GetMovieRecommendationsAsync(int id) => throw null!;
        public Task<SearchContainer<SearchMovie>> GetMovieRecommendationsAsync(int id, string language) => throw null!;
        public Task<ResultContainer<ReleaseDatesContainer>> GetMovieReleaseDatesAsync(int movieId) => throw null!;
        public Task<SearchContainerWithId<ReviewBase>> GetMovieReviewsAsync(int movieId) => throw null!;
        public Task<SearchContainerWithId<ReviewBase>> GetMovieReviewsAsync(int movieId, string language) => throw null!;
        public Task<SearchContainer<SearchMovie>> GetMovieSimilarAsync(int movieId) => throw null!;
        public Task<SearchContainer<SearchMovie>> GetMovieSimilarAsync(int movieId, string language) => throw null!;
        public Task<SearchContainer<SearchMovie>> GetMovieTopRatedListAsync() => throw null!;
        public Task<TranslationsContainer> GetMovieTranslationsAsync(int movieId) => throw null!;
        public Task<SearchContainerWithDates<SearchMovie>> GetMovieUpcomingListAsync() => throw null!;
        public Task<ResultContainer<Video>> GetMovieVideosAsync(int movieId) => throw null!;
        public Task<Person> GetPersonAsync(int personId) => throw null!;
        public Task<Person> GetPersonAsync(int personId, string language) => throw null!;
        public Task<ProfileImages> GetPersonImagesAsync(int personId) => throw null!;
        public Task<MovieCredits> GetPersonMovieCreditsAsync(int personId) => throw null!;
        public Task<MovieCredits> GetPersonMovieCreditsAsync(int personId, string language) => throw null!;
        public Task<SearchContainer<SearchPerson>> GetPersonPopularListAsync() => throw null!;
        public Task<TvCredits> GetPersonTvCreditsAsync(int personId) => throw null!;
        public Task<TvCredits> GetPersonTvCreditsAsync(int personId, string language) => throw null!;
        public Task<SearchContainer<TmdbEntity>> GetTrendingAllAsync(TimeWindow timeWindow) => throw null!;
        public Task<SearchContainer<SearchMovie>> GetTrendingMoviesAsync(TimeWindow timeWindow) => throw null!;
        public Task<SearchContainer<SearchPerson>> GetTrendingPeopleAsync(TimeWindow timeWindow) => throw null!;
        public Task<SearchContainer<SearchTv>> GetTrendingTvAsync(TimeWindow timeWindow) => throw null!;
        public Task<TvEpisode> GetTvEpisodeAsync(int tvShowId, int seasonNumber, int episodeNumber) => throw null!;
        public Task<List<Genre>> GetTvGenresAsync() => throw null!;
        public Task<List<Genre>> GetTvGenresAsync(string language) => throw null!;
        public Task<TvSeason> GetTvSeasonAsync(int tvShowId, int seasonNumber) => throw null!;
        public Task<TvShow> GetTvShowAsync(int id) => throw null!;
        public Task<global::TMDbLib.Objects.TvShows.Credits> GetTvShowCreditsAsync(int id) => throw null!;
        public Task<ImagesWithId> GetTvShowImagesAsync(int id) => throw null!;
        public Task<SearchContainer<SearchTv>> GetTvShowPopularAsync() => throw null!;
        public Task<SearchContainerWithId<ReviewBase>> GetTvShowReviewsAsync(int id) => throw null!;
        public Task<SearchContainer<SearchTv>> GetTvShowTopRatedAsync() => throw null!;
        public Task<SearchContainer<SearchCollection>> SearchCollectionAsync(string query) => throw null!;
        public Task<SearchContainer<SearchCollection>> SearchCollectionAsync(string query, string language) => throw null!;
        public Task<SearchContainer<SearchCompany>> SearchCompanyAsync(string query) => throw null!;
        public Task<SearchContainer<SearchKeyword>> SearchKeywordAsync(string query) => throw null!;
        public Task<SearchContainer<SearchMovie>> SearchMovieAsync(string query) => throw null!;
        public Task<SearchContainer<SearchMovie>> SearchMovieAsync(string query, string language) => throw null!;
        public Task<SearchContainer<TmdbEntity>> SearchMultiAsync(string query) => throw null!;
        public Task<SearchContainer<TmdbEntity>> SearchMultiAsync(string query, string language) => throw null!;
        public Task<SearchContainer<SearchPerson>> SearchPersonAsync(string query) => throw null!;
        public Task<SearchContainer<SearchPerson>> SearchPersonAsync(string query, string language) => throw null!;
        public Task<SearchContainer<SearchTv>> SearchTvShowAsync(string query) => throw null!;
        public Task<SearchContainer<SearchTv>> SearchTvShowAsync(string query, string language) => throw null!;
    }
}

namespace TMDbLib.Objects.Collections
{
    public class Collection { }
}

namespace TMDbLib.Objects.Discover
{
    public class DiscoverMovie { }
    public class DiscoverTv { }
}

namespace TMDbLib.Objects.Find
{
    public class FindContainer { }
    public enum FindExternalSource { }
}

namespace TMDbLib.Objects.General
{
    public class Genre { }
    public class ImagesWithId { }
    public class ResultContainer<T> { }
    public class SearchContainer<T> { }
    public class SearchContainerWithDates<T> { }
    public class SearchContainerWithId<T> { }
    public class TranslationsContainer { }
    public class Video { }
}

namespace TMDbLib.Objects.General.Schema
{
    public class TmdbEntity { }
}

namespace TMDbLib.Objects.Lists
{
    public class GenericList { }
}

namespace TMDbLib.Objects.Movies
{
    public class Credits { }
    public class KeywordsContainer { }
    public class Movie { }
    public class ReleaseDatesContainer { }
}

namespace TMDbLib.Objects.People
{
    public class MovieCredits { }
    public class Person { }
    public class ProfileImages { }
    public class TvCredits { }
}

namespace TMDbLib.Objects.Reviews
{
    public class ReviewBase { }
}

namespace TMDbLib.Objects.Search
{
    public class SearchCollection { }
    public class SearchCompany { }
    public class SearchKeyword { }
    public class SearchMovie { }
    public class SearchPerson { }
    public class SearchTv { }
}

namespace TMDbLib.Objects.Trending
{
    public enum TimeWindow { }
}

namespace TMDbLib.Objects.TvShows
{
    public class Credits { }
    public class TvEpisode { }
    public class TvSeason { }
    public class TvShow { }
}
