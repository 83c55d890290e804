// Signatures of Serper (tryAGI), read in github.com/tryAGI/Serper at 385c0fb (2026-08-20): what the model names and what leads there.

namespace Serper
{
    public class AutocompleteRequest { }
    public class AutocompleteResponse { }
    public interface ISerperClient
    {
        Task<AutocompleteResponse> AutocompleteAsync(AutocompleteRequest request) => throw null!;
        Task<AutocompleteResponse> AutocompleteAsync(string q) => throw null!;
        Task<ImageSearchResponse> ImageSearchAsync(ImageSearchRequest request) => throw null!;
        Task<ImageSearchResponse> ImageSearchAsync(string q) => throw null!;
        Task<NewsSearchResponse> NewsSearchAsync(NewsSearchRequest request) => throw null!;
        Task<NewsSearchResponse> NewsSearchAsync(string q) => throw null!;
        Task<PatentSearchResponse> PatentSearchAsync(PatentSearchRequest request) => throw null!;
        Task<PatentSearchResponse> PatentSearchAsync(string q) => throw null!;
        Task<PlacesSearchResponse> PlacesSearchAsync(PlacesSearchRequest request) => throw null!;
        Task<PlacesSearchResponse> PlacesSearchAsync(string q) => throw null!;
        Task<ScholarSearchResponse> ScholarSearchAsync() => throw null!;
        Task<ScholarSearchResponse> ScholarSearchAsync(ScholarSearchRequest request) => throw null!;
        Task<SearchResponse> SearchAsync() => throw null!;
        Task<SearchResponse> SearchAsync(SearchRequest request) => throw null!;
        Task<ShoppingSearchResponse> ShoppingSearchAsync(ShoppingSearchRequest request) => throw null!;
        Task<ShoppingSearchResponse> ShoppingSearchAsync(string q) => throw null!;
        Task<VideoSearchResponse> VideoSearchAsync(VideoSearchRequest request) => throw null!;
        Task<VideoSearchResponse> VideoSearchAsync(string q) => throw null!;
    }
    public struct ImageSearchRequest { }
    public class ImageSearchResponse { }
    public struct NewsSearchRequest { }
    public class NewsSearchResponse { }
    public struct PatentSearchRequest { }
    public class PatentSearchResponse { }
    public struct PlacesSearchRequest { }
    public class PlacesSearchResponse { }
    public struct ScholarSearchRequest { }
    public class ScholarSearchResponse { }
    public struct SearchRequest { }
    public class SearchResponse { }
    public class SerperClient : ISerperClient
    {
        public SerperClient() { }
        public SerperClient(string apiKey) { }
        public Task<AutocompleteResponse> AutocompleteAsync(AutocompleteRequest request) => throw null!;
        public Task<AutocompleteResponse> AutocompleteAsync(string q) => throw null!;
        public Task<ImageSearchResponse> ImageSearchAsync(ImageSearchRequest request) => throw null!;
        public Task<ImageSearchResponse> ImageSearchAsync(string q) => throw null!;
        public Task<NewsSearchResponse> NewsSearchAsync(NewsSearchRequest request) => throw null!;
        public Task<NewsSearchResponse> NewsSearchAsync(string q) => throw null!;
        public Task<PatentSearchResponse> PatentSearchAsync(PatentSearchRequest request) => throw null!;
        public Task<PatentSearchResponse> PatentSearchAsync(string q) => throw null!;
        public Task<PlacesSearchResponse> PlacesSearchAsync(PlacesSearchRequest request) => throw null!;
        public Task<PlacesSearchResponse> PlacesSearchAsync(string q) => throw null!;
        public Task<ScholarSearchResponse> ScholarSearchAsync() => throw null!;
        public Task<ScholarSearchResponse> ScholarSearchAsync(ScholarSearchRequest request) => throw null!;
        public Task<SearchResponse> SearchAsync() => throw null!;
        public Task<SearchResponse> SearchAsync(SearchRequest request) => throw null!;
        public Task<ShoppingSearchResponse> ShoppingSearchAsync(ShoppingSearchRequest request) => throw null!;
        public Task<ShoppingSearchResponse> ShoppingSearchAsync(string q) => throw null!;
        public Task<VideoSearchResponse> VideoSearchAsync(VideoSearchRequest request) => throw null!;
        public Task<VideoSearchResponse> VideoSearchAsync(string q) => throw null!;
    }
    public struct ShoppingSearchRequest { }
    public class ShoppingSearchResponse { }
    public struct VideoSearchRequest { }
    public class VideoSearchResponse { }
}
