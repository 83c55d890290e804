// Signatures of SerpApi: what the model names and what leads there. Read in
// github.com/serpapi/google-search-results-dotnet at b62a3e9 (2023-06-15)
// github.com/serpapi/serpapi-dotnet at 82d4491 (2024-02-17).

namespace SerpApi
{
    public class BaiduSearch : SerpApiSearch
    {
        internal BaiduSearch() { }
        public BaiduSearch(System.Collections.Hashtable parameter, string apiKey) { }
    }
    public class BingSearch : SerpApiSearch
    {
        internal BingSearch() { }
        public BingSearch(System.Collections.Hashtable parameter, string apiKey) { }
    }
    public class EbaySearch : SerpApiSearch
    {
        internal EbaySearch() { }
        public EbaySearch(System.Collections.Hashtable parameter, string apiKey) { }
    }
    public class GoogleSearch : SerpApiSearch
    {
        internal GoogleSearch() { }
        public GoogleSearch(string apiKey) { }
        public GoogleSearch(System.Collections.Hashtable parameter, string apiKey) { }
    }
    public class SerpApi
    {
        public SerpApi() { }
        public object search(System.Collections.Hashtable parameter) => throw null!;
        public object searchArchive(string searchId) => throw null!;
    }
    public class SerpApiSearch
    {
        internal SerpApiSearch() { }
        public SerpApiSearch(string apiKey) { }
        public SerpApiSearch(System.Collections.Hashtable parameter, string apiKey) { }
        public string GetHtml() => throw null!;
        public object GetJson() => throw null!;
    }
    public class YahooSearch : SerpApiSearch
    {
        internal YahooSearch() { }
        public YahooSearch(System.Collections.Hashtable parameter, string apiKey) { }
    }
    public class YandexSearch : SerpApiSearch
    {
        internal YandexSearch() { }
        public YandexSearch(System.Collections.Hashtable parameter, string apiKey) { }
    }
}
