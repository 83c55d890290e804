namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>
/// What is not derived today, the most frequent idiom first. Each mark says what is, and behind <c>wanted</c> what should be: a test that fails here
/// because the wanted is reached moves to the idiom's own tests.
/// </summary>
public class KnownMisses
{
    [Fact]
    public Task A_variable_that_is_made_of_its_own_value_is_recursive() => Marks.HoldInMethodAsync("""
        var link = "https://api.x.com/users/";
        link = link.TrimEnd('/');
        await Http.GetStringAsync(link); // unknown: recursion link // wanted: reads https://api.x.com/users
        var full = "https://api.reddit.com";
        full = full + "/new";
        await Http.GetStringAsync(full); // unknown: recursion full // wanted: reads https://api.reddit.com/new
        var one = "https://one.example.com";
        var two = one + "/two";
        one = two;
        await Http.GetStringAsync(one); // unknown: recursion one // wanted: reads https://one.example.com/two
        var chosen = flag ? link : "https://other.example.com/";
        await Http.GetStringAsync(chosen); // reads https://other.example.com/ // wanted: reads https://api.x.com/users | https://other.example.com/
        """);

    [Fact]
    public async Task Some_random_programs_whose_variables_refer_back_lose_the_truth()
    {
        var programs = Enumerable.Range(0, 200).Select(seed => RandomProgram.Create(seed, mayReferBack: true)).ToList();

        var outcome = await Analyze.Code(RandomProgram.Class(programs)).RunWithoutComparisonAsync();

        // Wanted: none.
        Assert.Contains(programs.Zip(outcome.Inventory), pair => !RandomProgramTests.Holds(pair.Second, pair.First.Truth));
    }

    [Fact]
    public Task Arguments_of_a_primary_constructor_are_not_found() => Marks.HoldAsync("""
        class Reader(HttpClient http, string baseUrl)
        {
            public Task<string> Read(string id) => http.GetStringAsync($"{baseUrl}/users/{id}"); // unknown: injected baseUrl // wanted: reads https://api.x.com/users/{}
        }

        class Default(HttpClient http, string baseUrl = "https://default.example.com")
        {
            public Task<string> Read() => http.GetStringAsync(baseUrl); // unknown: injected baseUrl // wanted: reads https://default.example.com
        }

        class Client(HttpClient http)
        {
            public Task<string> Users() => http.GetStringAsync("users"); // unknown: injected http // wanted: reads https://api.x.com/users
        }

        static class Startup
        {
            static Reader Make() => new(new HttpClient(), "https://api.x.com");
            static Default MakeDefault() => new(new HttpClient());
            static Client MakeClient() => new(new HttpClient { BaseAddress = new Uri("https://api.x.com") });
        }
        """);

    [Fact]
    public Task A_constructor_that_reads_what_it_is_given_stays_unknown() => Marks.HoldAsync("""
        class Page
        {
            public Page(string url) => Text = new HttpClient().GetStringAsync(url).Result; // unknown: injected url // wanted: reads https://api.x.com/users
            public string Text { get; }
        }

        static class Reader
        {
            static Page Users() => new("https://api.x.com/users");
        }
        """);

    [Fact]
    public Task A_client_that_sets_its_own_base_address_has_none() => Marks.HoldAsync("""
        class ApiClient : HttpClient
        {
            public ApiClient() => BaseAddress = new Uri("https://api.x.com/");
            public Task<string> Users() => GetStringAsync("users"); // unknown: no-base-address GetStringAsync("users") // wanted: reads https://api.x.com/users
        }
        """);

    [Fact]
    public Task What_a_switch_section_sets_before_it_returns_counts() => Marks.HoldInMethodAsync("""
        string link;
        switch (number)
        {
            case 1:
                link = "https://one.example.com/";
                return;
            default:
                link = "https://other.example.com/";
                break;
        }

        await Http.GetStringAsync(link); // reads https://one.example.com/ | https://other.example.com/ // wanted: reads https://other.example.com/
        """);

    [Fact]
    public Task A_default_by_coalescing_assignment_hides_what_callers_pass() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();

            static Task<string> Get(string? url = null)
            {
                url ??= "https://api.x.com/users";
                return Http.GetStringAsync(url); // reads https://api.x.com/users // wanted: reads nothing
            }

            Task<string> Posts() => Get("https://api.reddit.com/new"); // wanted: reads https://api.reddit.com/new | https://api.x.com/users
        }
        """);

    [Fact]
    public async Task A_literal_address_is_said_to_come_from_a_base_address()
    {
        var outcome = await Marks.HoldAsync("""
            class Reader
            {
                private static readonly HttpClient Http = new(); // via
                Task<string> Run() => Http.GetStringAsync("https://api.x.com/users"); // reads https://api.x.com/users
            }
            """);

        // Wanted: literal, and no line that the client stands on.
        Assert.Equal("base-address", Assert.Single(outcome.Inventory).Resolution);
    }

    [Fact]
    public Task A_query_expression_is_unknown() => Marks.HoldInMethodAsync("""
        var links = from name in new[] { "one", "two" } select $"https://{name}.example.com/";
        foreach (var link in links)
        {
            await Http.GetStringAsync(link); // unknown: expression // wanted: reads https://one.example.com/ | https://two.example.com/
        }
        """);

    [Fact]
    public Task A_pair_of_a_dictionary_that_is_taken_apart_is_unknown() => Marks.HoldInMethodAsync("""
        var hosts = new Dictionary<string, string> { ["one"] = "https://one.example.com/" };
        foreach (var (name, value) in hosts)
        {
            await Http.GetStringAsync(value + name.Length); // unknown: expression value // wanted: reads https://one.example.com/{}
        }
        """);

    [Fact]
    public Task An_out_parameter_of_a_method_here_is_unknown() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();

            static bool TryUrl(string id, out string url)
            {
                url = "https://api.x.com/" + id;
                return true;
            }

            async Task Run(string id)
            {
                if (TryUrl(id, out var found))
                {
                    await Http.GetStringAsync(found); // unknown: call TryUrl(id, out var found) // wanted: reads https://api.x.com/{}
                }
            }
        }
        """);

    [Fact]
    public Task What_a_lambda_returns_is_unknown() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();
            private readonly Lazy<string> _lazy = new(() => "https://lazy.example.com/");
            private readonly Func<string> _function = () => "https://function.example.com/";

            async Task Run()
            {
                await Http.GetStringAsync(_lazy.Value); // unknown: expression // wanted: reads https://lazy.example.com/
                await Http.GetStringAsync(_function()); // unknown: call _function() // wanted: reads https://function.example.com/
            }
        }
        """);

    [Fact]
    public Task A_method_group_over_a_list_is_no_read() => Marks.HoldInMethodAsync("""
        var links = new[] { "https://one.example.com/", "https://two.example.com/" };
        await Task.WhenAll(links.Select(Http.GetStringAsync)); // wanted: reads https://one.example.com/ | https://two.example.com/
        await Http.GetStringAsync("https://api.x.com/users"); // reads https://api.x.com/users
        """);

    [Fact]
    public Task Parts_of_a_uri_are_unknown() => Marks.HoldInMethodAsync("""
        var known = new Uri("https://api.x.com/users?id=1");
        await Http.GetStringAsync("https://" + known.Host + "/posts"); // unknown: expression known.Host // wanted: reads https://api.x.com/posts
        await Http.GetStringAsync(known.GetLeftPart(UriPartial.Authority) + "/posts"); // unknown: call // wanted: reads https://api.x.com/posts
        """);

    [Fact]
    public Task The_path_of_a_uri_builder_is_put_behind_the_one_it_had() => Marks.HoldInMethodAsync("""
        var builder = new UriBuilder("https://api.x.com/users") { Path = "posts" };
        await Http.GetStringAsync(builder.Uri); // reads https://api.x.com/users/posts // wanted: reads https://api.x.com/posts
        var initialized = new UriBuilder { Scheme = "https", Host = "api.reddit.com", Path = "new" };
        await Http.GetStringAsync(initialized.Uri); // reads https://api.reddit.com//new // wanted: reads https://api.reddit.com/new
        """);

    [Fact]
    public Task Trimming_of_spaces_or_several_characters_does_nothing() => Marks.HoldInMethodAsync("""
        await Http.GetStringAsync("https://api.x.com/users ".Trim() + "/1"); // reads https://api.x.com/users /1 // wanted: reads https://api.x.com/users/1
        await Http.GetStringAsync("https://api.x.com/users/".TrimEnd('/', ' ') + "/1"); // reads https://api.x.com/users//1 // wanted: reads https://api.x.com/users/1
        """);

    [Fact]
    public Task Doubled_braces_stay_doubled() => Marks.HoldInMethodAsync("""
        await Http.GetStringAsync($"https://api.x.com/{number}/{{literal}}"); // reads https://api.x.com/{}/{{literal}} // wanted: reads https://api.x.com/{}/{literal}
        await Http.GetStringAsync(string.Format("https://api.x.com/{{0}}/{0}", id)); // reads https://api.x.com/{0}}/{} // wanted: reads https://api.x.com/{0}/{}
        """);

    [Fact]
    public Task Dots_in_a_relative_address_stay() => Marks.HoldInMethodAsync("""
        var client = new HttpClient { BaseAddress = new Uri("https://api.x.com/v1/") };
        await client.GetStringAsync("../users"); // reads https://api.x.com/v1/../users // wanted: reads https://api.x.com/users
        """);

    [Fact]
    public Task Constants_that_are_escaped_are_holes() => Marks.HoldInMethodAsync("""
        await Http.GetStringAsync("https://api.x.com/" + Uri.EscapeDataString("cats")); // reads https://api.x.com/{} // wanted: reads https://api.x.com/cats
        """);
}
