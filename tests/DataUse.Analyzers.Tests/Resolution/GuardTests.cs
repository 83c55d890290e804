namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>Conditions that test a text of which enough is known.</summary>
public class GuardTests
{
    [Fact]
    public Task A_slash_that_is_put_where_it_is_missing() => Marks.HoldInMethodAsync("""
        var root = "https://api.x.com";
        if (!root.EndsWith("/"))
        {
            root += "/";
        }

        var rest = "/users";
        rest = rest.StartsWith('/') ? rest.Substring(1) : rest;
        await Http.GetStringAsync(root + rest); // reads https://api.x.com/users
        var whole = "https://api.reddit.com/";
        if (!whole.EndsWith("/"))
        {
            whole += "/";
        }

        await Http.GetStringAsync(whole + "new"); // reads https://api.reddit.com/new
        """);

    [Fact]
    public Task A_method_that_may_change_an_address_names_which() => Marks.HoldAsync("""
        using System.Net.Http;
        using System.Threading.Tasks;

        class Downloads
        {
            private readonly HttpClient _http = new();

            static void Sign(ref string url, string key)
            {
                if (url.StartsWith("https://old.example.com/"))
                {
                    url = $"https://new.example.com/{url["https://old.example.com/".Length..]}";
                }

                if (url.StartsWith("https://new.example.com/"))
                {
                    url += "?key=" + key;
                }
            }

            static void Add(ref string url) => url += "/today";

            static void Client(HttpClient http) => http.BaseAddress = new System.Uri("https://api.example.com/v1/");

            Task<string> Get(string url, string key)
            {
                Sign(ref url, key);
                return _http.GetStringAsync(url);
            }

            async Task Run(string key)
            {
                await Get("https://data.example.com/a.zip", key); // reads https://data.example.com/a.zip
                var link = "https://data.example.com/news";
                Add(ref link);
                await _http.GetStringAsync(link); // reads https://data.example.com/news | https://data.example.com/news/today
                var http = new HttpClient();
                Client(http);
                await http.GetStringAsync("posts"); // reads https://api.example.com/v1/posts
            }
        }
        """);

    [Fact]
    public Task What_is_empty_is_known() => Marks.HoldInMethodAsync("""
        var link = "https://api.x.com/users";
        if (string.IsNullOrEmpty(link))
        {
            link = "https://default.example.com/";
        }

        await Http.GetStringAsync(link); // reads https://api.x.com/users
        await Http.GetStringAsync(string.IsNullOrWhiteSpace(link) ? "https://default.example.com/" : link); // reads https://api.x.com/users
        if (string.IsNullOrEmpty(url))
        {
            url = "https://default.example.com/";
        }

        await Http.GetStringAsync(url); // reads https://default.example.com/
        """);

    [Fact]
    public Task A_branch_is_only_for_the_values_that_lead_there() => Marks.HoldInMethodAsync("""
        var link = flag ? "https://api.x.com/users" : "https://api.reddit.com/new";
        if (link.Contains("reddit"))
        {
            await Http.GetStringAsync(link); // reads https://api.reddit.com/new
        }
        else
        {
            await Http.GetStringAsync(link); // reads https://api.x.com/users
        }

        if (link == "https://api.reddit.com/new" || link.EndsWith("/nothing"))
        {
            link = "https://old.example.com/new";
        }

        await Http.GetStringAsync(link); // reads https://api.x.com/users | https://old.example.com/new
        """);

    [Fact]
    public Task A_host_never_runs_into_its_path() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();
            static Task<string> Get(string root, string path, bool append) =>
                Http.GetStringAsync(!root.EndsWith("/") && append ? root + "/" + path : root + path);

            Task<string> Users(bool append) => Get("https://api.x.com", "users", append); // reads https://api.x.com/users
        }
        """);

    [Fact]
    public Task What_a_caller_passes_is_not_the_address_that_a_wrapper_rewrites() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();
            static Task<string> Get(string url)
            {
                if (url.StartsWith("https://old.example.com/"))
                {
                    url = "https://new.example.com/" + url.Substring(24);
                }

                return Http.GetStringAsync(url);
            }

            Task<string> Users() => Get("https://api.x.com/users"); // reads https://api.x.com/users
        }
        """);
}
