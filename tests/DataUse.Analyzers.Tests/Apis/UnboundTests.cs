using DataUse.Analyzers.Tests.Resolution;

namespace DataUse.Analyzers.Tests.Apis;

/// <summary>The same libraries in a project whose packages are not restored: no type of theirs can be bound.</summary>
public class UnboundTests
{
    [Fact]
    public Task What_extends_a_string_is_known_by_the_using_of_its_namespace() => Hold("""
        using Flurl;
        using Flurl.Http;

        class Posts
        {
            private readonly FlurlClient _client = new FlurlClient("https://api.example.com/v1");

            async Task Run(string id)
            {
                await "https://api.example.com/posts".GetJsonAsync<object>(); // reads https://api.example.com/posts
                await "https://api.example.com".AppendPathSegment("posts").SetQueryParam("q", id).GetStringAsync(); // reads https://api.example.com/posts
                await _client.Request("posts").GetJsonAsync<object>(); // reads https://api.example.com/v1/posts
                await _client.Request("posts", id, "likes").GetJsonAsync<object>(); // reads https://api.example.com/v1/posts/{}/likes
                await "https://api.example.com".AppendPathSegment("posts", true).GetJsonAsync<object>(); // reads https://api.example.com/posts
            }
        }
        """);

    [Fact]
    public Task A_type_that_another_file_names_is_known_by_that_files_usings() => Hold("""
        // file: Pages.cs
        using Microsoft.Playwright;

        abstract class Pages
        {
            protected IPage? Page { get; set; }
            protected Task<IPage> Open() => throw new NotSupportedException();
        }
        // file: News.cs
        class News : Pages
        {
            async Task Run(bool flag)
            {
                var page = await Open();
                await page.GotoAsync("https://news.example.com/today"); // reads https://news.example.com/today
                await Page.GotoAsync("https://news.example.com/new"); // reads https://news.example.com/new
                using var either = flag ? Page : page;
                await either.GotoAsync("https://news.example.com/old"); // reads https://news.example.com/old
            }
        }
        // file: Other.cs
        class Other
        {
            async Task Run(dynamic page) => await page.GotoAsync("https://news.example.com/today");
        }
        """);

    [Fact]
    public Task What_extends_a_string_of_another_namespace_is_nobodys() => Hold("""
        class Posts
        {
            async Task Run() => await "https://api.example.com/posts".GetJsonAsync<object>();
            Task<string> Read() => new HttpClient().GetStringAsync("https://api.example.com"); // reads https://api.example.com
        }
        """);

    [Fact]
    public Task Objects_are_the_librarys_when_they_were_got_from_its_client() => Hold("""
        using Microsoft.Playwright;
        using OpenQA.Selenium.Chrome;
        using PuppeteerSharp;
        using Tweetinvi;
        using YoutubeExplode;

        class Pages
        {
            private readonly TwitterClient _twitter = new TwitterClient("a", "b");

            async Task Run(string id)
            {
                using var playwright = await Playwright.CreateAsync();
                await using var chromium = await playwright.Chromium.LaunchAsync();
                var page = await chromium.NewPageAsync();
                await page.GotoAsync("https://news.example.com/today"); // reads https://news.example.com/today
                await using var browser = await Puppeteer.LaunchAsync(new LaunchOptions());
                var other = await browser.NewPageAsync();
                await other.GoToAsync("https://news.example.com/" + id); // reads https://news.example.com/{}
                var driver = new ChromeDriver();
                driver.Navigate().GoToUrl("https://shop.example.com/"); // reads https://shop.example.com/
                driver.Url = "https://shop.example.com/offers"; // reads https://shop.example.com/offers
                var tweets = await _twitter.Search.SearchTweetsAsync("c#"); // reads api.twitter.com
                await _twitter.Tweets.PublishTweetAsync("hello");
                var video = await new YoutubeClient().Videos.GetAsync(id); // reads www.youtube.com
            }
        }
        """);

    [Fact]
    public Task Requests_carry_their_bucket() => Hold("""
        using Amazon.S3;
        using Amazon.S3.Model;

        class Corpus
        {
            async Task Run(IAmazonS3 s3, string key)
            {
                await s3.GetObjectAsync("corpus-bucket", key); // reads s3://corpus-bucket/{}
                await s3.GetObjectAsync(new GetObjectRequest { BucketName = "corpus-bucket", Key = key }); // reads s3://corpus-bucket
            }
        }
        """);

    [Fact]
    public Task A_member_is_named_like_its_type_with_or_without_the_capital() => Hold("""
        using Tensorflow;
        using static Tensorflow.KerasApi;

        class Sets
        {
            void Run()
            {
                var digits = keras.datasets.mnist.load_data(); // reads storage.googleapis.com
                keras.datasets.cifar10.load_data(); // reads www.cs.toronto.edu
                keras.datasets.load_data();
            }
        }
        """);

    [Fact]
    public Task A_member_of_an_unbound_base_class_is_the_base_classs() => Hold("""
        using DotnetSpider;

        class News : Spider
        {
            async Task InitializeAsync() => await AddRequestsAsync("https://news.example.com/"); // reads https://news.example.com/
        }
        """);

    [Fact]
    public Task What_a_call_is_asked_for_is_what_it_gives() => Hold("""
        using Refit;

        interface IUsers
        {
            [Get("/users/{id}")]
            Task<string> GetUser(string id);
        }

        class Reader
        {
            private static readonly HttpClient Http = new();

            public Task<string> Load(string url) => Http.GetStringAsync(url);
        }

        class Program
        {
            async Task Run(Missing.Container container, string id)
            {
                await RestService.For<IUsers>("https://users.example.com").GetUser(id); // reads https://users.example.com/users/{}
                var users = RestService.For<IUsers>("https://users.example.com");
                await users.GetUser(id); // reads https://users.example.com/users/{}
                await container.Resolve<Reader>().Load("https://posts.example.com/"); // reads https://posts.example.com/
                container.Resolve<string>().Load("https://posts.example.com/"); // reads nothing
                container.Find<int, Reader>().Load("https://posts.example.com/"); // reads nothing
            }
        }
        """);

    [Fact]
    public Task An_interface_a_class_and_its_extensions_are_told_by_their_names() => Hold("""
        using AngleSharp;
        using Google.Apis.YouTube.v3;

        class Reader
        {
            async Task Run(YouTubeService youtube)
            {
                var context = BrowsingContext.New(Configuration.Default.WithDefaultLoader());
                await context.OpenAsync("https://pages.example.com/"); // reads https://pages.example.com/
                var request = youtube.Search.List("snippet");
                var answer = await request.ExecuteAsync(); // reads https://youtube.googleapis.com/youtube/v3/
                await Context.OpenAsync("https://pages.example.com/"); // reads nothing
            }
        }
        """);

    [Fact]
    public Task A_client_of_a_test_host_talks_to_the_application_itself() => Hold("""
        using Microsoft.AspNetCore.Mvc.Testing;

        class Application : WebApplicationFactory<Program>;

        class ItemTests
        {
            private readonly WebApplicationFactory<Program> _factory = new();
            private readonly Application _application = new();

            async Task Run()
            {
                HttpClient client = _factory.CreateClient();
                await client.GetStringAsync("/api/items"); // reads http://localhost/api/items
                HttpClient other = _application.CreateDefaultClient();
                await other.GetStringAsync("api/items/1"); // reads http://localhost/api/items/1
            }
        }
        """);

    [Fact]
    public Task What_extends_a_type_that_is_not_restored_is_found_by_name_and_arguments() => Hold("""
        // file: Requests.cs
        using System.Globalization;
        using Flurl;
        using Flurl.Http;

        namespace Store.Web;

        static class Requests
        {
            private static readonly IFlurlClient _client = FlurlHttp.ConfigureClientForUrl("https://store.example.com").Build();

            public static IFlurlRequest Base(CultureInfo? culture)
            {
                IFlurlRequest request = _client.Request("https://store.example.com", "v9").InMarket(culture);
                if (culture != null)
                {
                    request = request.WithHeader("Accept-Language", culture.Name);
                }

                return request;
            }

            public static IFlurlRequest InMarket(this IFlurlRequest request, CultureInfo? culture = null) => request.InMarket(new RegionInfo(culture?.Name ?? ""));
            public static IFlurlRequest InMarket(this IFlurlRequest request, RegionInfo region) => request.SetQueryParam("market", region.Name);
            public static Task<string> Text(this IFlurlRequest request, string path) => request.AppendPathSegment(path).GetStringAsync();
        }
        // file: Store.cs
        using Flurl.Http;
        using Store.Web;

        class Pages
        {
            async Task Run()
            {
                await Requests.Base(null).AppendPathSegment("home").GetJsonAsync<object>(); // reads https://store.example.com/v9/home
                await Requests.Base(null).Text("news"); // reads https://store.example.com/v9/news
            }
        }
        // file: Elsewhere.cs
        using Flurl.Http;

        class Elsewhere
        {
            async Task Run(IFlurlRequest request) => await request.Text("news");
        }
        """);

    [Fact]
    public Task A_type_is_in_scope_by_a_global_using_as_the_SDK_writes_it() => Hold("""
        // file: GlobalUsings.g.cs
        global using global::Flurl.Http;
        // file: Reader.cs
        class Reader
        {
            private readonly FlurlClient _client = new FlurlClient("https://api.example.com/v1");
            async Task Run() => await _client.Request("posts").GetJsonAsync<object>(); // reads https://api.example.com/v1/posts
        }
        """);

    [Fact]
    public Task What_is_asked_of_a_container_has_the_type_that_is_asked_for() => Hold("""
        using CommonServiceLocator;
        using YoutubeDLSharp;

        class Videos
        {
            async Task Run()
            {
                var downloader = ServiceLocator.Current.GetInstance<YoutubeDL>();
                await downloader.RunVideoDownload("https://videos.example.com/1"); // reads https://videos.example.com/1
            }
        }
        """);

    private static Task Hold(string code) => Marks.HoldAsync(code, with => with.AllowCompileErrors());
}
