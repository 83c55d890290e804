namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>URLs that are put together from strings.</summary>
public class StringTests
{
    [Fact]
    public Task Literals_of_every_form() => Marks.HoldInMethodAsync(""""
        await Http.GetStringAsync("https://api.x.com/2/tweets"); // reads https://api.x.com/2/tweets
        await Http.GetStringAsync(@"https://api.x.com/2/verbatim"); // reads https://api.x.com/2/verbatim
        await Http.GetStringAsync("""https://api.x.com/2/raw"""); // reads https://api.x.com/2/raw
        await Http.GetStringAsync("https:\u002f/api.x.com/2/escaped"); // reads https://api.x.com/2/escaped
        await Http.GetStringAsync(("https://api.x.com/2/parenthesized")); // reads https://api.x.com/2/parenthesized
        await Http.GetStringAsync("HTTPS://API.X.COM/2/Case"); // reads https://api.x.com/2/Case
        await Http.GetStringAsync(requestUri: "https://api.x.com/named"); // reads https://api.x.com/named
        """");

    [Fact]
    public Task Values_of_a_query_are_not_kept() => Marks.HoldInMethodAsync("""
        await Http.GetStringAsync("https://api.x.com/search?key=secret&q=cats#top"); // reads https://api.x.com/search?key={}&q={}
        await Http.GetStringAsync("https://user:password@api.x.com/search"); // reads https://api.x.com/search
        """);

    [Fact]
    public Task Concatenation_keeps_what_is_known() => Marks.HoldInMethodAsync("""
        await Http.GetStringAsync("https://api.x.com/" + "users"); // reads https://api.x.com/users
        await Http.GetStringAsync("https://api.x.com/users/" + id); // reads https://api.x.com/users/{}
        await Http.GetStringAsync("https://api.x.com/" + number + "/posts/" + id + ".json"); // reads https://api.x.com/{}/posts/{}.json
        await Http.GetStringAsync("https://" + "api." + "x" + ".com"); // reads https://api.x.com
        await Http.GetStringAsync("https://api.x.com/" + 2 + "/tweets"); // reads https://api.x.com/2/tweets
        await Http.GetStringAsync("https://" + host + "/users"); // unknown: parameter host
        await Http.GetStringAsync(url + "/users"); // unknown: parameter url
        """);

    [Fact]
    public Task Interpolation_with_holes_behind_the_host() => Marks.HoldInMethodAsync("""
        await Http.GetStringAsync($"https://api.x.com/users/{id}"); // reads https://api.x.com/users/{}
        await Http.GetStringAsync($"https://api.x.com/{id}{number}"); // reads https://api.x.com/{}
        await Http.GetStringAsync($"https://api.x.com{path}"); // reads https://api.x.com/{}
        await Http.GetStringAsync($"https://api.x.com?id={id}"); // reads https://api.x.com?id={}
        await Http.GetStringAsync($"https://api.x.com/{number:D4}/users"); // reads https://api.x.com/{}/users
        await Http.GetStringAsync($"https://api.x.com:{number}/users"); // reads https://api.x.com/users
        """);

    [Fact]
    public Task Interpolation_with_holes_in_the_host() => Marks.HoldInMethodAsync("""
        await Http.GetStringAsync($"https://{id}.wikipedia.org/wiki/{path}"); // reads https://{}.wikipedia.org/wiki/{}
        await Http.GetStringAsync($"https://api.{id}.example.com/"); // reads https://{}.example.com/
        await Http.GetStringAsync($"https://api-{id}.example.com/"); // reads https://{}.example.com/
        await Http.GetStringAsync($"{path}://api.x.com/users"); // reads https://api.x.com/users
        await Http.GetStringAsync($"https://{host}/users"); // unknown: parameter host
        await Http.GetStringAsync($"https://api.{host}/users"); // unknown: parameter host
        await Http.GetStringAsync($"https://{id}.com/users"); // unknown: parameter id
        await Http.GetStringAsync($"https://{id}.co.uk/users"); // unknown: parameter id
        await Http.GetStringAsync($"https://{id}{host}.example.com/users"); // reads https://{}.example.com/users
        """);

    [Fact]
    public async Task A_hidden_sub_domain_is_a_star_in_the_sources()
    {
        var outcome = await Marks.HoldInMethodAsync("""await Http.GetStringAsync($"https://{id}.wikipedia.org/wiki/{path}"); // reads https://{}.wikipedia.org/wiki/{}""");

        Assert.Equal(["*.wikipedia.org"], Assert.Single(outcome.Inventory).Sources);
    }

    [Fact]
    public Task A_hole_that_leads_is_looked_into() => Marks.HoldInMethodAsync("""
        var baseUrl = "https://api.x.com/2";
        await Http.GetStringAsync($"{baseUrl}/tweets/{id}"); // reads https://api.x.com/2/tweets/{}
        await Http.GetStringAsync(baseUrl + $"/users/{id}"); // reads https://api.x.com/2/users/{}
        """);

    [Fact]
    public Task A_constant_in_any_place_of_the_compilation() => Marks.HoldAsync("""
        using static Paths;

        class Reader
        {
            const string Local = "https://api.x.com/";
            static readonly HttpClient Http = new();

            async Task Run(string id)
            {
                const string Inner = "https://upload.wikimedia.org";
                await Http.GetStringAsync(Local); // reads https://api.x.com/
                await Http.GetStringAsync(Local + "tweets"); // reads https://api.x.com/tweets
                await Http.GetStringAsync(Inner + "/" + id); // reads https://upload.wikimedia.org/{}
                await Http.GetStringAsync(Endpoints.Api + Search); // reads https://api.reddit.com/search
                await Http.GetStringAsync($"{Endpoints.Api}{Search}?q={id}"); // reads https://api.reddit.com/search?q={}
                await Http.GetStringAsync(Endpoints.Nested.Deep); // reads https://data.example.org/api.reddit.com
                await Http.GetStringAsync(Endpoints.Computed); // reads https://api.reddit.com/computed
                await Http.GetStringAsync(string.Format(Endpoints.Template, id)); // reads https://api.reddit.com/r/{}/new
            }
        }
        // file: Endpoints.cs
        static class Endpoints
        {
            public const string Host = "api.reddit.com";
            public const string Api = "https://" + Host;
            public const string Template = Api + "/r/{0}/new";
            public static readonly string Computed = Api + "/computed";

            public static class Nested
            {
                public const string Deep = "https://data.example.org/" + Host;
            }
        }

        static class Paths
        {
            public const string Search = "/search";
        }
        """);

    [Fact]
    public Task Format_fills_its_placeholders() => Marks.HoldInMethodAsync("""
        await Http.GetStringAsync(string.Format("https://api.x.com/{0}/{1}", id, "new")); // reads https://api.x.com/{}/new
        await Http.GetStringAsync(string.Format("https://{0}/{1}", "api.x.com", id)); // reads https://api.x.com/{}
        await Http.GetStringAsync(string.Format("{0}/{1:x2}/{1,5}", "https://api.x.com", number)); // reads https://api.x.com/{}/{}
        await Http.GetStringAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, "https://api.x.com/{0}", number)); // reads https://api.x.com/{}
        await Http.GetStringAsync(string.Format("https://{0}/", host)); // unknown: parameter host
        await Http.GetStringAsync(String.Format("https://{1}.wikipedia.org/{0}", path, id)); // reads https://{}.wikipedia.org/{}
        await Http.GetStringAsync(string.Format(url, id)); // unknown: parameter url
        """);

    [Fact]
    public Task Concat_and_Join() => Marks.HoldInMethodAsync("""
        await Http.GetStringAsync(string.Concat("https://api.x.com/", id, "/posts")); // reads https://api.x.com/{}/posts
        await Http.GetStringAsync(string.Join("/", "https://api.x.com", "users", id)); // reads https://api.x.com/users/{}
        await Http.GetStringAsync(string.Join('/', "https://api.x.com", "users")); // reads https://api.x.com/users
        await Http.GetStringAsync(string.Join("/", new[] { "https://api.x.com", id })); // reads https://api.x.com/{}
        await Http.GetStringAsync("https://api.x.com/?ids=" + string.Join(",", args)); // reads https://api.x.com/?ids={}
        await Http.GetStringAsync(string.Concat(url, "/users")); // unknown: parameter url
        """);

    [Fact]
    public Task Replace_puts_in_what_is_known() => Marks.HoldInMethodAsync("""
        await Http.GetStringAsync("https://api.x.com/{id}/posts".Replace("{id}", id)); // reads https://api.x.com/{}/posts
        await Http.GetStringAsync("https://HOST/posts".Replace("HOST", "api.x.com")); // reads https://api.x.com/posts
        await Http.GetStringAsync("https://HOST/posts".Replace("HOST", host)); // unknown: parameter host
        await Http.GetStringAsync("https://api.x.com/a b".Replace(" ", "%20")); // reads https://api.x.com/a%20b
        await Http.GetStringAsync("https://api-x-com/".Replace('-', '.')); // reads https://api.x.com/
        await Http.GetStringAsync("https://www.reddit.com/r/x".Replace("www.", "old.").Replace("/x", "/y")); // reads https://old.reddit.com/r/y
        """);

    [Fact]
    public Task Trimming_keeps_the_host() => Marks.HoldInMethodAsync("""
        var baseUrl = "https://api.x.com/2/";
        await Http.GetStringAsync(baseUrl.TrimEnd('/') + "/tweets"); // reads https://api.x.com/2/tweets
        await Http.GetStringAsync($"{baseUrl.TrimEnd('/')}/{id.TrimStart('/')}"); // reads https://api.x.com/2/{}
        await Http.GetStringAsync("HTTPS://API.X.COM/tweets".ToLowerInvariant()); // reads https://api.x.com/tweets
        await Http.GetStringAsync(url.TrimEnd('/') + "/tweets"); // unknown: parameter url
        """);

    [Fact]
    public Task Functions_that_escape_keep_a_whole_url_or_hide_a_part() => Marks.HoldInMethodAsync("""
        await Http.GetStringAsync("https://api.x.com/" + Uri.EscapeDataString(id)); // reads https://api.x.com/{}
        await Http.GetStringAsync($"https://api.x.com/?q={System.Net.WebUtility.UrlEncode(path)}&n={number}"); // reads https://api.x.com/?q={}&n={}
        await Http.GetStringAsync("https://api.x.com/" + Convert.ToString(number)); // reads https://api.x.com/{}
        """);

    [Fact]
    public Task A_string_builder_holds_what_was_appended() => Marks.HoldInMethodAsync("""
        var chained = new StringBuilder("https://api.x.com").Append("/users/").Append(id).Append('/').Append(2);
        await Http.GetStringAsync(chained.ToString()); // reads https://api.x.com/users/{}/2
        var text = new StringBuilder();
        text.Append("https://");
        text.Append("api.reddit.com").Append("/r/");
        text.AppendFormat("{0}/new", id);
        await Http.GetStringAsync(text.ToString()); // reads https://api.reddit.com/r/{}/new
        var unknown = new StringBuilder(url);
        unknown.Append("/users");
        await Http.GetStringAsync(unknown.ToString()); // unknown: parameter url
        """);

    [Fact]
    public Task A_string_builder_with_a_condition_has_both_values() => Marks.HoldInMethodAsync("""
        var text = new StringBuilder("https://api.x.com/users");
        if (flag)
        {
            text.Append("?full=1");
        }

        await Http.GetStringAsync(text.ToString()); // reads https://api.x.com/users | https://api.x.com/users?full={}
        """);

    [Fact]
    public Task The_builder_of_generated_clients() => Marks.HoldAsync("""
        using System.Text;

        class Client(HttpClient httpClient)
        {
            public string BaseUrl { get; set; } = "https://petstore.swagger.io/v2";

            public async Task<string> FindAsync(string status, CancellationToken cancellationToken)
            {
                var urlBuilder_ = new StringBuilder();
                urlBuilder_.Append(BaseUrl != null ? BaseUrl.TrimEnd('/') : "").Append("/pet/findByStatus?");
                urlBuilder_.Append(Uri.EscapeDataString("status") + "=").Append(Uri.EscapeDataString(status)).Append("&");
                urlBuilder_.Length--;
                using var request_ = new HttpRequestMessage();
                request_.Method = new HttpMethod("GET");
                var url_ = urlBuilder_.ToString();
                request_.RequestUri = new Uri(url_, UriKind.RelativeOrAbsolute);
                var response_ = await httpClient.SendAsync(request_, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false); // reads https://petstore.swagger.io/v2/pet/findByStatus?status={}&{}
                return await response_.Content.ReadAsStringAsync(cancellationToken);
            }
        }
        """);

    [Fact]
    public Task Text_that_is_no_url_is_a_relative_one() => Marks.HoldInMethodAsync("""
        await Http.GetStringAsync("/2/tweets"); // unknown: no-base-address
        await Http.GetStringAsync("2/tweets"); // unknown: no-base-address
        await Http.GetStringAsync("//api.x.com/2/tweets"); // reads https://api.x.com/2/tweets
        await Http.GetStringAsync(""); // unknown: no-base-address
        """);
}
