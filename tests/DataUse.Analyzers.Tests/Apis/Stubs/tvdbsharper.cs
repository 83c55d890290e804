// Signatures of TvDbSharper, read in github.com/HristoKolev/TvDbSharper at 682bd13 (2022-07-12): what the model names and what leads there.

namespace TvDbSharper
{
    public class AllSeriesOptionalParams { }
    public class ArtworkBaseRecordDto { }
    public class ArtworkExtendedRecordDto { }
    public class ArtworkStatusDto { }
    public class ArtworkTypeDto { }
    public class AwardBaseRecordDto { }
    public class AwardCategoryBaseRecordDto { }
    public class AwardCategoryExtendedRecordDto { }
    public class AwardExtendedRecordDto { }
    public class CharacterDto { }
    public class CompaniesOptionalParams { }
    public class CompanyDto { }
    public class CompanyTypeDto { }
    public class ContentRatingDto { }
    public class CountryDto { }
    public class EntityTypeDto { }
    public class EntityUpdateDto { }
    public class EpisodeBaseRecordDto { }
    public class EpisodeExtendedOptionalParams { }
    public class EpisodeExtendedRecordDto { }
    public class GenderDto { }
    public class GenreBaseRecordDto { }
    public class GetSeriesEpisodesResponseData { }
    public class InspirationTypeDto { }
    public class LanguageDto { }
    public class ListBaseRecordDto { }
    public class ListExtendedRecordDto { }
    public class ListsOptionalParams { }
    public class MovieBaseRecordDto { }
    public class MovieExtendedOptionalParams { }
    public class MovieExtendedRecordDto { }
    public class MoviesFilterOptionalParams { }
    public class MoviesOptionalParams { }
    public class PeopleBaseRecordDto { }
    public class PeopleExtendedOptionalParams { }
    public class PeopleExtendedRecordDto { }
    public class PeopleTypeDto { }
    public class SearchOptionalParams { }
    public class SearchResultDto { }
    public class SeasonBaseRecordDto { }
    public class SeasonExtendedRecordDto { }
    public class SeasonTypeDto { }
    public class SeasonsOptionalParams { }
    public class SeriesArtworksOptionalParams { }
    public class SeriesBaseRecordDto { }
    public class SeriesEpisodesOptionalParams { }
    public class SeriesExtendedOptionalParams { }
    public class SeriesExtendedRecordDto { }
    public class SeriesFilterOptionalParams { }
    public class SeriesSeasonEpisodesTranslatedOptionalParams { }
    public class SourceTypeDto { }
    public class StatusDto { }
    public class TranslationDto { }
    public class TvDbApiResponse<TData> { }
    public class TvDbClient
    {
        public TvDbClient() { }
        public TvDbClient(HttpClient httpClient) { }
        public Task<TvDbApiResponse<SeriesBaseRecordDto[]>> AllSeries() => throw null!;
        public Task<TvDbApiResponse<SeriesBaseRecordDto[]>> AllSeries(CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<SeriesBaseRecordDto[]>> AllSeries(AllSeriesOptionalParams optionalParameters) => throw null!;
        public Task<TvDbApiResponse<SeriesBaseRecordDto[]>> AllSeries(AllSeriesOptionalParams optionalParameters, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<ArtworkBaseRecordDto>> Artwork(int id) => throw null!;
        public Task<TvDbApiResponse<ArtworkBaseRecordDto>> Artwork(int id, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<ArtworkExtendedRecordDto>> ArtworkExtended(int id) => throw null!;
        public Task<TvDbApiResponse<ArtworkExtendedRecordDto>> ArtworkExtended(int id, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<ArtworkStatusDto[]>> ArtworkStatuses() => throw null!;
        public Task<TvDbApiResponse<ArtworkStatusDto[]>> ArtworkStatuses(CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<ArtworkTypeDto[]>> ArtworkTypes() => throw null!;
        public Task<TvDbApiResponse<ArtworkTypeDto[]>> ArtworkTypes(CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<AwardBaseRecordDto>> Award(int id) => throw null!;
        public Task<TvDbApiResponse<AwardBaseRecordDto>> Award(int id, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<AwardCategoryBaseRecordDto>> AwardCategory(int id) => throw null!;
        public Task<TvDbApiResponse<AwardCategoryBaseRecordDto>> AwardCategory(int id, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<AwardCategoryExtendedRecordDto>> AwardCategoryExtended(int id) => throw null!;
        public Task<TvDbApiResponse<AwardCategoryExtendedRecordDto>> AwardCategoryExtended(int id, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<AwardExtendedRecordDto>> AwardExtended(int id) => throw null!;
        public Task<TvDbApiResponse<AwardExtendedRecordDto>> AwardExtended(int id, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<AwardBaseRecordDto[]>> Awards() => throw null!;
        public Task<TvDbApiResponse<AwardBaseRecordDto[]>> Awards(CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<CharacterDto>> Character(int id) => throw null!;
        public Task<TvDbApiResponse<CharacterDto>> Character(int id, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<CompanyDto[]>> Companies() => throw null!;
        public Task<TvDbApiResponse<CompanyDto[]>> Companies(CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<CompanyDto[]>> Companies(CompaniesOptionalParams optionalParameters) => throw null!;
        public Task<TvDbApiResponse<CompanyDto[]>> Companies(CompaniesOptionalParams optionalParameters, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<CompanyDto>> Company(int id) => throw null!;
        public Task<TvDbApiResponse<CompanyDto>> Company(int id, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<CompanyTypeDto[]>> CompanyTypes() => throw null!;
        public Task<TvDbApiResponse<CompanyTypeDto[]>> CompanyTypes(CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<ContentRatingDto[]>> ContentRatings() => throw null!;
        public Task<TvDbApiResponse<ContentRatingDto[]>> ContentRatings(CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<CountryDto[]>> Countries() => throw null!;
        public Task<TvDbApiResponse<CountryDto[]>> Countries(CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<EntityTypeDto[]>> EntityTypes() => throw null!;
        public Task<TvDbApiResponse<EntityTypeDto[]>> EntityTypes(CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<EpisodeBaseRecordDto>> Episode(int id) => throw null!;
        public Task<TvDbApiResponse<EpisodeBaseRecordDto>> Episode(int id, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<EpisodeExtendedRecordDto>> EpisodeExtended(int id) => throw null!;
        public Task<TvDbApiResponse<EpisodeExtendedRecordDto>> EpisodeExtended(int id, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<EpisodeExtendedRecordDto>> EpisodeExtended(int id, EpisodeExtendedOptionalParams optionalParameters) => throw null!;
        public Task<TvDbApiResponse<EpisodeExtendedRecordDto>> EpisodeExtended(int id, EpisodeExtendedOptionalParams optionalParameters, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<TranslationDto>> EpisodeTranslation(int id, string language) => throw null!;
        public Task<TvDbApiResponse<TranslationDto>> EpisodeTranslation(int id, string language, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<GenderDto[]>> Genders() => throw null!;
        public Task<TvDbApiResponse<GenderDto[]>> Genders(CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<GenreBaseRecordDto>> Genre(int id) => throw null!;
        public Task<TvDbApiResponse<GenreBaseRecordDto>> Genre(int id, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<GenreBaseRecordDto[]>> Genres() => throw null!;
        public Task<TvDbApiResponse<GenreBaseRecordDto[]>> Genres(CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<InspirationTypeDto[]>> InspirationTypes() => throw null!;
        public Task<TvDbApiResponse<InspirationTypeDto[]>> InspirationTypes(CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<LanguageDto[]>> Languages() => throw null!;
        public Task<TvDbApiResponse<LanguageDto[]>> Languages(CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<ListBaseRecordDto>> List(int id) => throw null!;
        public Task<TvDbApiResponse<ListBaseRecordDto>> List(int id, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<ListExtendedRecordDto>> ListExtended(int id) => throw null!;
        public Task<TvDbApiResponse<ListExtendedRecordDto>> ListExtended(int id, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<TranslationDto[]>> ListTranslation(int id, string language) => throw null!;
        public Task<TvDbApiResponse<TranslationDto[]>> ListTranslation(int id, string language, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<ListBaseRecordDto[]>> Lists() => throw null!;
        public Task<TvDbApiResponse<ListBaseRecordDto[]>> Lists(CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<ListBaseRecordDto[]>> Lists(ListsOptionalParams optionalParameters) => throw null!;
        public Task<TvDbApiResponse<ListBaseRecordDto[]>> Lists(ListsOptionalParams optionalParameters, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<MovieBaseRecordDto>> Movie(int id) => throw null!;
        public Task<TvDbApiResponse<MovieBaseRecordDto>> Movie(int id, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<MovieExtendedRecordDto>> MovieExtended(int id) => throw null!;
        public Task<TvDbApiResponse<MovieExtendedRecordDto>> MovieExtended(int id, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<MovieExtendedRecordDto>> MovieExtended(int id, MovieExtendedOptionalParams optionalParameters) => throw null!;
        public Task<TvDbApiResponse<MovieExtendedRecordDto>> MovieExtended(int id, MovieExtendedOptionalParams optionalParameters, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<StatusDto[]>> MovieStatuses() => throw null!;
        public Task<TvDbApiResponse<StatusDto[]>> MovieStatuses(CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<TranslationDto>> MovieTranslation(int id, string language) => throw null!;
        public Task<TvDbApiResponse<TranslationDto>> MovieTranslation(int id, string language, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<MovieBaseRecordDto[]>> Movies() => throw null!;
        public Task<TvDbApiResponse<MovieBaseRecordDto[]>> Movies(CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<MovieBaseRecordDto[]>> Movies(MoviesOptionalParams optionalParameters) => throw null!;
        public Task<TvDbApiResponse<MovieBaseRecordDto[]>> Movies(MoviesOptionalParams optionalParameters, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<MovieBaseRecordDto>> MoviesFilter() => throw null!;
        public Task<TvDbApiResponse<MovieBaseRecordDto>> MoviesFilter(CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<MovieBaseRecordDto>> MoviesFilter(MoviesFilterOptionalParams optionalParameters) => throw null!;
        public Task<TvDbApiResponse<MovieBaseRecordDto>> MoviesFilter(MoviesFilterOptionalParams optionalParameters, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<PeopleBaseRecordDto>> People(int id) => throw null!;
        public Task<TvDbApiResponse<PeopleBaseRecordDto>> People(int id, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<PeopleExtendedRecordDto>> PeopleExtended(int id) => throw null!;
        public Task<TvDbApiResponse<PeopleExtendedRecordDto>> PeopleExtended(int id, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<PeopleExtendedRecordDto>> PeopleExtended(int id, PeopleExtendedOptionalParams optionalParameters) => throw null!;
        public Task<TvDbApiResponse<PeopleExtendedRecordDto>> PeopleExtended(int id, PeopleExtendedOptionalParams optionalParameters, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<TranslationDto>> PeopleTranslation(int id, string language) => throw null!;
        public Task<TvDbApiResponse<TranslationDto>> PeopleTranslation(int id, string language, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<PeopleTypeDto[]>> PeopleTypes() => throw null!;
        public Task<TvDbApiResponse<PeopleTypeDto[]>> PeopleTypes(CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<SearchResultDto[]>> Search() => throw null!;
        public Task<TvDbApiResponse<SearchResultDto[]>> Search(CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<SearchResultDto[]>> Search(SearchOptionalParams optionalParameters) => throw null!;
        public Task<TvDbApiResponse<SearchResultDto[]>> Search(SearchOptionalParams optionalParameters, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<SeasonBaseRecordDto>> Season(int id) => throw null!;
        public Task<TvDbApiResponse<SeasonBaseRecordDto>> Season(int id, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<SeasonExtendedRecordDto>> SeasonExtended(int id) => throw null!;
        public Task<TvDbApiResponse<SeasonExtendedRecordDto>> SeasonExtended(int id, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<TranslationDto>> SeasonTranslation(int id, string language) => throw null!;
        public Task<TvDbApiResponse<TranslationDto>> SeasonTranslation(int id, string language, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<SeasonTypeDto[]>> SeasonTypes() => throw null!;
        public Task<TvDbApiResponse<SeasonTypeDto[]>> SeasonTypes(CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<SeasonBaseRecordDto[]>> Seasons() => throw null!;
        public Task<TvDbApiResponse<SeasonBaseRecordDto[]>> Seasons(CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<SeasonBaseRecordDto[]>> Seasons(SeasonsOptionalParams optionalParameters) => throw null!;
        public Task<TvDbApiResponse<SeasonBaseRecordDto[]>> Seasons(SeasonsOptionalParams optionalParameters, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<SeriesBaseRecordDto>> Series(int id) => throw null!;
        public Task<TvDbApiResponse<SeriesBaseRecordDto>> Series(int id, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<SeriesExtendedRecordDto>> SeriesArtworks(int id) => throw null!;
        public Task<TvDbApiResponse<SeriesExtendedRecordDto>> SeriesArtworks(int id, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<SeriesExtendedRecordDto>> SeriesArtworks(int id, SeriesArtworksOptionalParams optionalParameters) => throw null!;
        public Task<TvDbApiResponse<SeriesExtendedRecordDto>> SeriesArtworks(int id, SeriesArtworksOptionalParams optionalParameters, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<GetSeriesEpisodesResponseData>> SeriesEpisodes(int id, string seasonType) => throw null!;
        public Task<TvDbApiResponse<GetSeriesEpisodesResponseData>> SeriesEpisodes(int id, string seasonType, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<GetSeriesEpisodesResponseData>> SeriesEpisodes(int id, string seasonType, SeriesEpisodesOptionalParams optionalParameters) => throw null!;
        public Task<TvDbApiResponse<GetSeriesEpisodesResponseData>> SeriesEpisodes(int id, string seasonType, SeriesEpisodesOptionalParams optionalParameters, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<SeriesExtendedRecordDto>> SeriesExtended(int id) => throw null!;
        public Task<TvDbApiResponse<SeriesExtendedRecordDto>> SeriesExtended(int id, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<SeriesExtendedRecordDto>> SeriesExtended(int id, SeriesExtendedOptionalParams optionalParameters) => throw null!;
        public Task<TvDbApiResponse<SeriesExtendedRecordDto>> SeriesExtended(int id, SeriesExtendedOptionalParams optionalParameters, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<SeriesBaseRecordDto>> SeriesFilter() => throw null!;
        public Task<TvDbApiResponse<SeriesBaseRecordDto>> SeriesFilter(CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<SeriesBaseRecordDto>> SeriesFilter(SeriesFilterOptionalParams optionalParameters) => throw null!;
        public Task<TvDbApiResponse<SeriesBaseRecordDto>> SeriesFilter(SeriesFilterOptionalParams optionalParameters, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<SeriesExtendedRecordDto>> SeriesSeasonEpisodesTranslated(int id, string seasonType, string lang) => throw null!;
        public Task<TvDbApiResponse<SeriesExtendedRecordDto>> SeriesSeasonEpisodesTranslated(int id, string seasonType, string lang, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<SeriesExtendedRecordDto>> SeriesSeasonEpisodesTranslated(int id, string seasonType, string lang, SeriesSeasonEpisodesTranslatedOptionalParams optionalParameters) => throw null!;
        public Task<TvDbApiResponse<SeriesExtendedRecordDto>> SeriesSeasonEpisodesTranslated(int id, string seasonType, string lang, SeriesSeasonEpisodesTranslatedOptionalParams optionalParameters, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<StatusDto[]>> SeriesStatuses() => throw null!;
        public Task<TvDbApiResponse<StatusDto[]>> SeriesStatuses(CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<TranslationDto>> SeriesTranslation(int id, string language) => throw null!;
        public Task<TvDbApiResponse<TranslationDto>> SeriesTranslation(int id, string language, CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<SourceTypeDto[]>> SourceTypes() => throw null!;
        public Task<TvDbApiResponse<SourceTypeDto[]>> SourceTypes(CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<EntityUpdateDto[]>> Updates() => throw null!;
        public Task<TvDbApiResponse<EntityUpdateDto[]>> Updates(CancellationToken cancellationToken) => throw null!;
        public Task<TvDbApiResponse<EntityUpdateDto[]>> Updates(UpdatesOptionalParams optionalParameters) => throw null!;
        public Task<TvDbApiResponse<EntityUpdateDto[]>> Updates(UpdatesOptionalParams optionalParameters, CancellationToken cancellationToken) => throw null!;
    }
    public class UpdatesOptionalParams { }
}
