namespace DataUse.Analyzers.Tests.Apis;

/// <summary>HTTP libraries, scrapers, feeds and downloaders.</summary>
public static class WebSamples
{
    public static TheoryData<LibrarySample> All =>
    [
        new("ServiceStack.Text", "ServiceStack", """
            namespace ServiceStack { public static class HttpUtils {
                public static string GetJsonFromUrl(this string url) => ""; public static string AddQueryParam(this string url, string key, object val) => url;
                public static string PostJsonToUrl(this string url, string json) => ""; } }
            """, """
            var json = "https://api.example.com/posts".AddQueryParam("q", text).GetJsonFromUrl(); // reads https://api.example.com/posts
            var answer = "https://api.example.com/search".PostJsonToUrl(json); Console.WriteLine(answer); // reads https://api.example.com/search
            """),
        new("Leaf.xNet", "Leaf.xNet", """
            namespace Leaf.xNet { public class HttpResponse { } public class HttpRequest { public HttpRequest() { } public HttpRequest(string baseAddress) { }
                public Uri BaseAddress { get; set; } = null!; public HttpResponse Get(string address) => null!; public HttpResponse Delete(string address) => null!; } }
            """, """
            new HttpRequest().Get("https://news.example.com/today"); // reads https://news.example.com/today
            new HttpRequest("https://api.example.com/").Get("posts"); // reads https://api.example.com/posts
            new HttpRequest().Delete("https://api.example.com/posts/1");
            """),
        new("Windows.Web.Http", "Windows.Web.Http", """
            namespace Windows.Web.Http { public class HttpMethod { public static HttpMethod Get => null!; }
                public class HttpRequestMessage { public HttpRequestMessage(HttpMethod method, Uri uri) { } public HttpRequestMessage() { } public Uri RequestUri { get; set; } = null!; }
                public class HttpClient { public Task<string> GetStringAsync(Uri uri) => null!; public Task<string> SendRequestAsync(HttpRequestMessage request) => null!; } }
            """, """
            var client = new Windows.Web.Http.HttpClient();
            await client.GetStringAsync(new Uri("https://api.example.com/posts")); // reads https://api.example.com/posts
            var answer = await client.SendRequestAsync(new Windows.Web.Http.HttpRequestMessage(Windows.Web.Http.HttpMethod.Get, new Uri("https://api.example.com/" + text))); // reads https://api.example.com/{}
            Console.WriteLine(answer);
            """),
        new("Unity", "UnityEngine.Networking", """
            namespace UnityEngine.Networking { public class UnityWebRequest { public string url { get; set; } = ""; public UnityWebRequest() { }
                public static UnityWebRequest Get(string uri) => null!; public object SendWebRequest() => null!; }
                public static class UnityWebRequestTexture { public static UnityWebRequest GetTexture(string uri) => null!; } }
            """, """
            var request = UnityWebRequest.Get("https://api.example.com/posts");
            request.SendWebRequest(); // reads https://api.example.com/posts
            UnityWebRequestTexture.GetTexture("https://media.example.com/a.png").SendWebRequest(); // reads https://media.example.com/a.png
            """),
        new("Downloader", "Downloader", """
            namespace Downloader { public interface IDownload { Task StartAsync(); } public interface IDownloadService { Task DownloadFileTaskAsync(string address, string fileName); }
                public class DownloadService : IDownloadService { public Task DownloadFileTaskAsync(string address, string fileName) => null!; }
                public class DownloadBuilder { public static DownloadBuilder New() => null!; public DownloadBuilder WithUrl(string url) => this; public DownloadBuilder WithDirectory(string directoryPath) => this; public IDownload Build() => null!; } }
            """, """
            await new DownloadService().DownloadFileTaskAsync("https://data.example.com/a.zip", "a.zip"); // reads https://data.example.com/a.zip
            await DownloadBuilder.New().WithUrl("https://data.example.com/b.zip").WithDirectory("data").Build().StartAsync(); // reads https://data.example.com/b.zip
            """),
        new("GraphQL.Client", "GraphQL.Client.Http", """
            namespace GraphQL.Client.Http { public class GraphQLHttpClientOptions { public Uri? EndPoint { get; set; } }
                public class GraphQLHttpClient { public GraphQLHttpClient(string endPoint) { } public GraphQLHttpClient(GraphQLHttpClientOptions options) { } public Task<T> SendQueryAsync<T>(object request) => null!; } }
            """, """
            await new GraphQLHttpClient("https://api.example.com/graphql").SendQueryAsync<string>("{ posts }"); // reads https://api.example.com/graphql
            var client = new GraphQLHttpClient(new GraphQLHttpClientOptions { EndPoint = new Uri("https://other.example.org/graphql") });
            await client.SendQueryAsync<string>("{ posts }"); // reads https://other.example.org/graphql
            """),
        new("PuppeteerSharp", "PuppeteerSharp", """
            namespace PuppeteerSharp { public interface IPage { Task GoToAsync(string url, int? timeout = null); Task SetContentAsync(string html); } public class Page : IPage { public Task GoToAsync(string url, int? timeout = null) => null!; public Task SetContentAsync(string html) => null!; } }
            """, """
            IPage page = new Page();
            await page.GoToAsync("https://news.example.com/today"); // reads https://news.example.com/today
            await new Page().GoToAsync("https://news.example.com/" + text); // reads https://news.example.com/{}
            await page.SetContentAsync(text);
            """),
        new("CefSharp", "CefSharp.OffScreen", """
            namespace CefSharp { public interface IChromiumWebBrowserBase { void LoadUrl(string url); } }
            namespace CefSharp.OffScreen { public class ChromiumWebBrowser : IChromiumWebBrowserBase { public ChromiumWebBrowser(string address = "") { } public void LoadUrl(string url) { } } }
            """, """
            var browser = new ChromiumWebBrowser("https://news.example.com/"); // reads https://news.example.com/
            browser.LoadUrl("https://news.example.com/today"); // reads https://news.example.com/today
            """),
        new("Abot", "Abot2.Crawler", """
            namespace Abot2.Crawler { public interface IWebCrawler { Task<object> CrawlAsync(Uri uri); } public class WebCrawler : IWebCrawler { public Task<object> CrawlAsync(Uri uri) => null!; } public class PoliteWebCrawler : WebCrawler { } }
            """, """
            await new PoliteWebCrawler().CrawlAsync(new Uri("https://news.example.com/")); // reads https://news.example.com/
            """),
        new("ScrapySharp", "ScrapySharp.Network", """
            namespace ScrapySharp.Network { public class ScrapingBrowser { public object NavigateToPage(Uri url) => null!; } }
            """, """
            new ScrapingBrowser().NavigateToPage(new Uri("https://news.example.com/today")); // reads https://news.example.com/today
            """),
        new("InfinityCrawler", "InfinityCrawler", "namespace InfinityCrawler { public class Crawler { public Task<object> Crawl(Uri siteUri, object settings) => null!; } }", """
            await new Crawler().Crawl(new Uri("https://news.example.com/"), new object()); // reads https://news.example.com/
            """),
        new("SitemapTools", "TurnerSoftware.SitemapTools", """
            namespace TurnerSoftware.SitemapTools { public class SitemapQuery { public Task<object> GetSitemapAsync(Uri sitemapUrl) => null!; public Task<object> GetAllSitemapsForDomainAsync(string domainName) => null!; } }
            """, """
            await new SitemapQuery().GetSitemapAsync(new Uri("https://news.example.com/sitemap.xml")); // reads https://news.example.com/sitemap.xml
            await new SitemapQuery().GetAllSitemapsForDomainAsync("news.example.com"); // reads https://news.example.com
            """),
        new("WebReaper", "WebReaper.Builders", "namespace WebReaper.Builders { public class ScraperEngineBuilder { public static ScraperEngineBuilder Crawl(params string[] startUrls) => null!; } }", """
            ScraperEngineBuilder.Crawl("https://news.example.com/"); // reads https://news.example.com/
            """),
        new("CsQuery", "CsQuery", "namespace CsQuery { public class CQ { public static CQ CreateFromUrl(string url) => null!; public static CQ Create(string html) => null!; } }", """
            CQ.CreateFromUrl("https://news.example.com/today"); // reads https://news.example.com/today
            CQ.Create(text);
            """),
        new("SmartReader", "SmartReader", "namespace SmartReader { public class Reader { public Reader(string uri) { } public object GetArticle() => null!; public static object ParseArticle(string uri, string? userAgent = null) => null!; } }", """
            Reader.ParseArticle("https://news.example.com/today"); // reads https://news.example.com/today
            new Reader("https://news.example.com/later").GetArticle(); // reads https://news.example.com/later
            """),
        new("FeedReader", "CodeHollow.FeedReader", """
            namespace CodeHollow.FeedReader { public static class FeedReader { public static Task<object> ReadAsync(string url) => null!; public static object ReadFromString(string feedContent) => null!; public static Task<object> GetFeedUrlsFromUrlAsync(string url) => null!; } }
            """, """
            await FeedReader.ReadAsync("https://news.example.com/rss"); // reads https://news.example.com/rss
            await FeedReader.GetFeedUrlsFromUrlAsync("https://news.example.com"); // reads https://news.example.com
            FeedReader.ReadFromString(text);
            """),
        new("SimpleFeedReader", "SimpleFeedReader", "namespace SimpleFeedReader { public class FeedReader { public Task<object> RetrieveFeedAsync(string uri) => null!; public Task<object> RetrieveFeedsAsync(IEnumerable<string> uris) => null!; } }", """
            await new FeedReader().RetrieveFeedAsync("https://news.example.com/rss"); // reads https://news.example.com/rss
            await new FeedReader().RetrieveFeedsAsync(["https://news.example.com/rss", "https://other.example.org/rss"]); // reads https://news.example.com/rss | https://other.example.org/rss
            """),
        new("YoutubeDLSharp", "YoutubeDLSharp", "namespace YoutubeDLSharp { public class YoutubeDL { public Task<object> RunVideoDownload(string url) => null!; } }", """
            await new YoutubeDL().RunVideoDownload("https://vimeo.com/1"); // reads https://vimeo.com/1
            """),
        new("FFMpegCore", "FFMpegCore", "namespace FFMpegCore { public class FFMpegArguments { public static FFMpegArguments FromUrlInput(Uri uri) => null!; public static FFMpegArguments FromFileInput(string filePath) => null!; } }", """
            FFMpegArguments.FromUrlInput(new Uri("https://media.example.com/a.mp4")); // reads https://media.example.com/a.mp4
            FFMpegArguments.FromFileInput("a.mp4");
            """),
        new("Firecrawl", "Firecrawl", "namespace Firecrawl { public interface IScrapingClient { Task<object> ScrapeAndExtractFromUrlAsync(string url); } public class Client { public IScrapingClient Scraping => null!; } }", """
            await new Client().Scraping.ScrapeAndExtractFromUrlAsync("https://news.example.com/today"); // reads https://news.example.com/today
            """),
    ];
}
