namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>Which calls count, where types can be bound and where they cannot.</summary>
public class RecognitionTests
{
    [Fact]
    public async Task A_package_that_is_not_restored_is_recognised_by_its_names()
    {
        var outcome = await Marks.HoldAsync("""
            using HtmlAgilityPack;

            class Reader
            {
                void Run()
                {
                    var web = new HtmlWeb();
                    var page = web.Load("https://en.wikipedia.org/wiki/Cat"); // reads https://en.wikipedia.org/wiki/Cat
                }
            }
            """, analysis => analysis.AllowCompileErrors());

        Assert.Equal("low", Assert.Single(outcome.Inventory).Confidence);
    }

    [Fact]
    public Task Names_without_the_using_directive_are_not_enough() => Marks.HoldAsync("""
        using Other.Library;

        class Reader
        {
            void Run()
            {
                var web = new HtmlWeb();
                var page = web.Load("https://en.wikipedia.org/wiki/Cat"); // reads nothing
            }
        }
        """, analysis => analysis.AllowCompileErrors());

    [Fact]
    public async Task A_framework_that_is_not_there_is_recognised_by_its_names()
    {
        var outcome = await Marks.HoldAsync("""
            using System.Net.Http;
            using System.Threading.Tasks;

            class Reader
            {
                private readonly HttpClient _http = new HttpClient();

                async Task Run(string id)
                {
                    await _http.GetStringAsync("https://api.x.com/users/" + id); // reads https://api.x.com/users/{}
                }
            }
            """, analysis => analysis.WithoutFramework().WithoutImplicitUsings());

        Assert.Equal("low", Assert.Single(outcome.Inventory).Confidence);
    }

    [Fact]
    public Task Types_that_share_a_name_hear_nothing() => Marks.HoldAsync("""
        class HttpClient
        {
            public string GetStringAsync(string requestUri) => requestUri;
        }

        class Reader
        {
            string Run() => new HttpClient().GetStringAsync("https://api.x.com/users"); // reads nothing
        }
        """);

    [Fact]
    public Task Members_that_share_a_name_hear_nothing() => Marks.HoldAsync("""
        class Cache
        {
            public Task<string> GetAsync(string requestUri) => Task.FromResult(requestUri);
            public Task<string> GetStringAsync(string requestUri) => GetAsync(requestUri); // reads nothing
            Task<string> Run() => GetStringAsync("https://api.x.com/users"); // reads nothing
        }
        """);

    [Fact]
    public Task A_derived_client_is_a_client() => Marks.HoldAsync("""
        class ApiClient : HttpClient
        {
            public Task<string> Users() => GetStringAsync("https://api.x.com/users"); // reads https://api.x.com/users
        }

        class Reader
        {
            Task<string> Run() => new ApiClient().GetStringAsync("https://api.reddit.com/new"); // reads https://api.reddit.com/new
        }
        """);

    [Fact]
    public Task Names_in_text_and_comments_are_not_code() => Marks.HoldInMethodAsync("""
        Console.WriteLine("Http.GetStringAsync(\"https://api.x.com\")"); // reads nothing
        /* await Http.GetStringAsync("https://api.x.com/users"); */
        Console.WriteLine(nameof(Http.GetStringAsync)); // reads nothing
        """);

    [Fact]
    public Task Calls_through_null_checks_and_aliases() => Marks.HoldAsync("""
        using Web = System.Net.Http.HttpClient;

        class Reader(Web? http)
        {
            async Task Run()
            {
                var text = await (http?.GetStringAsync("https://api.x.com/users") ?? Task.FromResult("")); // reads https://api.x.com/users
                await http!.GetStringAsync("https://api.x.com/posts"); // reads https://api.x.com/posts
                await new Web().GetStringAsync("https://api.reddit.com/new"); // reads https://api.reddit.com/new
                await new Web()
                    .GetStringAsync( // reads https://api.reddit.com/line
                        "https://api.reddit.com/line");
            }
        }
        """);

    [Fact]
    public Task A_fixed_source_needs_no_url() => Marks.HoldAsync("""
        class Reader
        {
            async Task Run(string id)
            {
                var client = new YoutubeExplode.YoutubeClient();
                await client.Videos.GetAsync(id); // reads www.youtube.com
            }
        }
        """, analysis => analysis.WithLibrary("YoutubeExplode", """
            using System.Threading.Tasks;

            namespace YoutubeExplode
            {
                public class YoutubeClient { public Videos.VideoClient Videos { get; } = new(); }
            }

            namespace YoutubeExplode.Videos
            {
                public class VideoClient { public Task<string> GetAsync(string videoId) => Task.FromResult(videoId); }
            }
            """));

}
