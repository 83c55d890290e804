namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>Methods that read what they are given: the read is reported where the host is known.</summary>
public class WrapperTests
{
    [Fact]
    public async Task A_read_is_reported_at_the_call_that_knows_the_host()
    {
        var outcome = await Marks.HoldAsync("""
            class Reader
            {
                private static readonly HttpClient Http = new();
                static Task<string> Get(string url) => Http.GetStringAsync(url); // reads nothing
                Task<string> Users(string id) => Get("https://api.x.com/users/" + id); // reads https://api.x.com/users/{}
                Task<string> Posts() => Get("https://api.reddit.com/new"); // reads https://api.reddit.com/new
            }
            """);

        Assert.Equal(["Reader.Get", "Reader.Get"], outcome.Inventory.Select(item => item.Api));
        Assert.All(outcome.Inventory, item => Assert.Equal("wrapper-caller", item.Resolution));
        Assert.All(outcome.Inventory, item => Assert.Contains(4, item.Via.Select(place => place.Line)));
    }

    [Fact]
    public Task A_method_that_knows_its_host_is_no_wrapper() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();
            static Task<string> User(string id) => Http.GetStringAsync("https://api.x.com/users/" + id); // reads https://api.x.com/users/{}
            Task<string> One() => User("1"); // reads nothing
        }
        """);

    [Fact]
    public Task Wrappers_of_wrappers() => Marks.HoldAsync("""
        class Http
        {
            private readonly HttpClient _client = new();
            public Task<string> First(string url) => _client.GetStringAsync(url);
        }
        // file: Second.cs
        class Second(Http http)
        {
            public async Task<string> Get(Uri uri, CancellationToken token)
            {
                token.ThrowIfCancellationRequested();
                return await http.First(uri.ToString());
            }

            public Task<string> Api(string path) => Get(new Uri("https://api.x.com/" + path), default); // reads https://api.x.com/{}
        }
        // file: Third.cs
        class Third(Second second)
        {
            private const string Host = "api.reddit.com";
            Task<string> Get(string host, string path) => second.Get(new Uri($"https://{host}/{path}"), default);
            Task<string> New() => Get(Host, "new"); // reads https://api.reddit.com/new
            Task<string> Users() => second.Api("users"); // reads nothing
        }
        """);

    [Fact]
    public Task A_wrapper_that_nobody_calls_is_reported_inside() => Marks.HoldAsync("""
        public class Reader
        {
            private static readonly HttpClient Http = new();
            public Task<string> Get(string url) => Http.GetStringAsync(url); // unknown: parameter url
        }
        """);

    [Fact]
    public Task A_caller_that_does_not_know_the_host_either_is_reported() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();
            static Task<string> Get(string url) => Http.GetStringAsync(url); // reads nothing
            Task<string> Input() => Get(Console.ReadLine()!); // unknown: call Console.ReadLine()
            Task<string> Outer(string url) => Get(url); // unknown: parameter url
        }
        """);

    [Fact]
    public Task A_read_goes_no_further_out_than_a_caller_when_nobody_out_there_knows_the_host() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();
            static Task<string> Get(string url) => Http.GetStringAsync(url); // reads nothing
            Task<string> Page(string url) => Get(url); // unknown: parameter url
            Task<string> Input() => Page(Console.ReadLine()!); // reads nothing
            Task<string> Post(string url) => Get(url); // reads nothing
            Task<string> New() => Post("https://api.reddit.com/new"); // reads https://api.reddit.com/new
            Task<string> Other() => Post(Console.ReadLine()!); // unknown: call Console.ReadLine()
        }
        """);

    [Fact]
    public Task Arguments_by_name_and_by_default() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();
            static Task<string> Named(int retries, string url) => Http.GetStringAsync(url);
            static Task<string> Default(string host = "api.reddit.com") => Http.GetStringAsync($"https://{host}/new");

            async Task Run()
            {
                await Named(url: "https://api.x.com/users", retries: 3); // reads https://api.x.com/users
                await Default(); // reads https://api.reddit.com/new
                await Default("old.reddit.com"); // reads https://old.reddit.com/new
            }
        }
        """);

    [Fact]
    public Task A_part_of_the_address_is_a_parameter() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();
            static Task<string> Wiki(string language, string title) => Http.GetStringAsync($"https://{language}.wikipedia.org/wiki/{title}"); // reads https://{}.wikipedia.org/wiki/{}
            static Task<string> Of(string host, string path) => Http.GetStringAsync("https://" + host + path); // reads nothing
            Task<string> Cats() => Wiki("en", "Cat"); // reads nothing
            Task<string> Users() => Of("api.x.com", "/users"); // reads https://api.x.com/users
        }
        """);

    [Fact]
    public Task Wrappers_of_every_form() => Marks.HoldAsync("""
        static class Extensions
        {
            public static async Task<T?> Fetch<T>(this HttpClient http, string url) where T : class
            {
                var text = await http.GetStringAsync(url); // reads nothing
                return System.Text.Json.JsonSerializer.Deserialize<T>(text);
            }

            public static Task<string> Read(this Uri uri) => new HttpClient().GetStringAsync(uri); // reads nothing
        }

        class Reader
        {
            private static readonly HttpClient Http = new();

            async Task Run()
            {
                await Http.Fetch<string>("https://api.x.com/users"); // reads https://api.x.com/users
                await Extensions.Fetch<string>(Http, "https://api.x.com/posts"); // reads https://api.x.com/posts
                await new Uri("https://api.reddit.com/new").Read(); // reads https://api.reddit.com/new
                await Local("https://local.example.com/"); // reads https://local.example.com/
                await foreach (var line in Lines("https://lines.example.com/")) // reads https://lines.example.com/
                {
                    Console.WriteLine(line);
                }

                Task<string> Local(string url) => Http.GetStringAsync(url); // reads nothing
            }

            static async IAsyncEnumerable<string> Lines(string url)
            {
                foreach (var line in (await Http.GetStringAsync(url)).Split('\n')) // reads nothing
                {
                    yield return line;
                }
            }
        }
        """);

    [Fact]
    public Task Wrappers_behind_an_interface() => Marks.HoldAsync("""
        interface IFetcher
        {
            Task<string> Fetch(string url);
        }

        class Fetcher(HttpClient http) : IFetcher
        {
            public Task<string> Fetch(string url) => http.GetStringAsync(url); // reads nothing
        }

        class Explicit(HttpClient http) : IFetcher
        {
            Task<string> IFetcher.Fetch(string address) => http.GetStringAsync(address + "?x=1"); // reads nothing
        }

        class Reader(IFetcher fetcher)
        {
            public Task<string> Users() => fetcher.Fetch("https://api.x.com/users"); // reads https://api.x.com/users | https://api.x.com/users?x={}
        }
        """);

    [Fact]
    public Task Wrappers_of_a_base_class() => Marks.HoldAsync("""
        abstract class Base
        {
            private readonly HttpClient _http = new();
            protected Task<string> Get(string path) => _http.GetStringAsync(Root + path); // reads https://api.x.com/{}
            protected virtual Task<string> Raw(string url) => _http.GetStringAsync(url);
            protected abstract string Root { get; }
        }

        class X : Base
        {
            protected override string Root => "https://api.x.com/";
            public Task<string> Users() => Raw("https://raw.x.com/users"); // reads https://raw.x.com/users?x={}
            protected override Task<string> Raw(string url) => base.Raw(url + "?x=1"); // reads nothing
        }
        """);

    [Fact]
    public Task A_lambda_given_to_a_method_that_calls_it_reads_where_it_stands() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();

            static async Task<T> Retry<T>(Func<Task<T>> action)
            {
                try
                {
                    return await action();
                }
                catch (HttpRequestException)
                {
                    return await action();
                }
            }

            Task<string> Users() => Retry(() => Http.GetStringAsync("https://api.x.com/users")); // reads https://api.x.com/users
            static Task<string> Get(string url) => Retry(() => Http.GetStringAsync(url)); // reads nothing
            Task<string> Posts() => Get("https://api.reddit.com/new"); // reads https://api.reddit.com/new
        }
        """);

    [Fact]
    public Task Wrappers_that_call_themselves_or_each_other_end() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();

            static async Task<string> Again(string url, int tries)
            {
                try
                {
                    return await Http.GetStringAsync(url); // reads nothing
                }
                catch (HttpRequestException) when (tries > 0)
                {
                    return await Again(url, tries - 1); // reads nothing
                }
            }

            static async Task<string> Even(string url, int n) => n == 0 ? await Http.GetStringAsync(url) : await Odd(url, n - 1);
            static Task<string> Odd(string url, int n) => Even(url, n - 1);

            Task<string> Users() => Again("https://api.x.com/users", 3); // reads https://api.x.com/users
            Task<string> Posts() => Odd("https://api.reddit.com/new", 3); // reads https://api.reddit.com/new
        }
        """);

    [Fact]
    public Task What_a_call_leaves_out_of_a_url_does_not_hide_the_rest_of_it() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();

            public enum Order { Newest, Oldest }

            private static string Page(string path, int page = 1, string? filter = null) => $"https://api.x.com/{path}/{page}/{filter}/items";
            private static string Version(double version = 2.0) => "https://api.x.com/" + version + "/users";
            private static string Sorted(Order order = Order.Oldest) => $"https://api.x.com/{order}";
            private static string Base(string? host = null) => (host ?? "https://api.x.com") + "/me";

            async Task Run()
            {
                await Http.GetStringAsync(Page("posts")); // reads https://api.x.com/posts/1/{}/items
                await Http.GetStringAsync(Page("posts", filter: "new")); // reads https://api.x.com/posts/1/new/items
                await Http.GetStringAsync(Version()); // reads https://api.x.com/{}/users
                await Http.GetStringAsync(Sorted()); // reads https://api.x.com/{}
                await Http.GetStringAsync(Base()); // reads https://api.x.com/me
            }
        }
        """);

    [Fact]
    public Task A_default_in_the_wrapper_does_not_hide_what_callers_pass() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();

            static Task<string> Get(string? url = null)
            {
                if (url == null)
                {
                    url = "https://api.x.com/users";
                }

                return Http.GetStringAsync(url); // reads nothing
            }

            Task<string> Users() => Get(); // reads https://api.x.com/users
            Task<string> Posts() => Get("https://api.reddit.com/new"); // reads https://api.reddit.com/new | https://api.x.com/users
        }
        """);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task A_wrapper_in_another_project_is_silent_however_it_is_referenced(bool asProject)
    {
        const string Library = """
            using System.Net.Http;
            using System.Threading.Tasks;

            public static class Fetcher
            {
                public static string Root => "https://hidden.example.com";
                public static Task<string> Fetch(string url) => new HttpClient().GetStringAsync(url);
            }
            """;
        return Marks.HoldAsync("""
            class Reader
            {
                Task<string> Users() => Fetcher.Fetch("https://api.x.com/users"); // reads nothing
                Task<string> Posts() => new HttpClient().GetStringAsync("https://api.reddit.com/new"); // reads https://api.reddit.com/new
                Task<string> Hidden() => new HttpClient().GetStringAsync(Fetcher.Root); // unknown: expression Fetcher.Root
            }
            """, analysis => asProject ? analysis.WithProject("Fetching", Library) : analysis.WithLibrary("Fetching", Library));
    }

    [Fact]
    public Task A_wrapper_over_a_list_reads_what_is_in_the_list() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();
            static Task<string[]> Many(params string[] urls) => Task.WhenAll(urls.Select(url => Http.GetStringAsync(url))); // reads nothing
            Task<string[]> Run() => Many("https://one.example.com/", "https://two.example.com/"); // reads https://one.example.com/ | https://two.example.com/
        }
        """);
}
