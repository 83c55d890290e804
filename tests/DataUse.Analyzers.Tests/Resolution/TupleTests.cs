namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>Tuples, pairs and objects in lists that are written out.</summary>
public class TupleTests
{
    [Fact]
    public Task A_pair_of_a_dictionary_that_is_taken_apart() => Marks.HoldInMethodAsync("""
        var hosts = new Dictionary<string, string> { ["one"] = "https://one.example.com/" };
        foreach (var (name, value) in hosts)
        {
            await Http.GetStringAsync(value + name.Length); // reads https://one.example.com/{}
        }
        """);

    [Fact]
    public Task A_key_of_a_dictionary_in_a_query_a_lambda_and_by_itself() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();
            private static readonly Dictionary<string, int> Mirrors = new() { { "https://one.example.com", 0 }, { "https://two.example.com", 2 } };

            private static Task<string> Get(string host, int delay) => Http.GetStringAsync(host + "/version");

            async Task Run()
            {
                await Task.WhenAll(from mirror in Mirrors select Get(mirror.Key, mirror.Value)); // reads https://one.example.com/version | https://two.example.com/version
                await Task.WhenAll(Mirrors.Select(mirror => Get(mirror.Key, mirror.Value))); // reads https://one.example.com/version | https://two.example.com/version
                foreach (var mirror in Mirrors.Keys)
                {
                    await Get(mirror, 1); // reads https://one.example.com/version | https://two.example.com/version
                }

                await Get(Mirrors.First().Key, 1); // reads https://one.example.com/version | https://two.example.com/version
                await Get(Mirrors.MinBy(mirror => mirror.Value).Key, 1); // reads https://one.example.com/version | https://two.example.com/version
            }
        }
        """);

    [Fact]
    public Task Components_that_a_lambda_picks_and_those_of_a_record_that_is_taken_apart() => Marks.HoldAsync("""
        record Feed(string Name, string Address);

        class Reader
        {
            private static readonly HttpClient Http = new();
            private static readonly Feed[] Feeds = { new("one", "https://one.example.com/rss"), new("two", "https://two.example.com/rss") };

            async Task Run(int number)
            {
                var sites = new List<(string Name, string Url)> { ("one", "https://one.example.org/"), ("two", "https://two.example.org/") };
                var urls = sites.Select(site => site.Url).ToList();
                await Http.GetStringAsync(urls[number]); // reads https://one.example.org/ | https://two.example.org/
                var (_, address) = Feeds[number];
                await Http.GetStringAsync(address); // reads https://one.example.com/rss | https://two.example.com/rss
            }
        }
        """);

    [Fact]
    public Task A_tuple_in_a_dictionary_keeps_its_components_apart() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();
            private static readonly Dictionary<string, (string Train, string Doc)> Urls = new()
            {
                ["a"] = ("https://train.example.com/a.csv", "https://doc.example.com/a"),
                ["b"] = ("https://train.example.org/b.csv", "https://doc.example.com/b"),
            };

            async Task Run(string name)
            {
                var (train, doc) = Urls[name];
                await Http.GetStringAsync(train); // reads https://train.example.com/a.csv | https://train.example.org/b.csv
                await Http.GetStringAsync(Urls[name].Doc); // reads https://doc.example.com/a | https://doc.example.com/b
                if (Urls.TryGetValue(name, out var found))
                {
                    await Http.GetStringAsync(found.Train); // reads https://train.example.com/a.csv | https://train.example.org/b.csv
                }
            }
        }
        """);

    [Fact]
    public Task A_method_that_makes_a_dictionary_of_tuples_is_looked_into() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();
            private static readonly Dictionary<string, (string Train, string Test)> Urls = Build();

            static Dictionary<string, (string Train, string Test)> Build()
            {
                var root = Environment.GetEnvironmentVariable("ROOT");
                if (string.IsNullOrWhiteSpace(root))
                {
                    root = "https://train.example.com";
                }

                return new() { ["a"] = ($"{root}/a.csv", $"{root}/b.csv") };
            }

            static Dictionary<string, (string Train, string Test)> Made(string root) => new() { ["a"] = (root + "/a.csv", root + "/b.csv") };

            async Task Run(string name)
            {
                var (train, test) = Urls[name];
                await Http.GetStringAsync(train); // reads https://train.example.com/a.csv
                var (first, _) = Made("https://other.example.com")[name];
                await Http.GetStringAsync(first); // unknown: unassigned first
            }
        }
        """);

    [Fact]
    public Task Loops_over_tuples_and_pairs() => Marks.HoldInMethodAsync("""
        foreach (var (name, link) in new[] { ("one", "https://one.example.com/"), ("two", "https://two.example.com/") })
        {
            await Http.GetStringAsync(link + name); // reads https://one.example.com/one | https://one.example.com/two | https://two.example.com/one | https://two.example.com/two
        }

        var files = new Dictionary<string, string> { { "https://one.example.com/", "one.zip" }, { "https://two.example.com/", "two.zip" } };
        foreach (var pair in files)
        {
            await Http.GetStringAsync(pair.Key); // reads https://one.example.com/ | https://two.example.com/
        }

        (string Root, int Page) chosen = ("https://api.x.com/", number);
        await Http.GetStringAsync(chosen.Root + chosen.Page); // reads https://api.x.com/{}
        (url, path) = ("https://api.reddit.com", "/new");
        await Http.GetStringAsync(url + path); // reads https://api.reddit.com/new
        """);

    [Fact]
    public Task A_method_that_returns_a_tuple() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();
            static (string Url, string Name) Of(string id) => ("https://api.x.com/" + id, "https://name.example.com/");

            async Task Run(string id, Func<(string, string)> other)
            {
                var (link, _) = Of(id);
                await Http.GetStringAsync(link); // reads https://api.x.com/{}
                await Http.GetStringAsync(Of("me").Url); // reads https://api.x.com/me
                var (unknown, _) = other();
                await Http.GetStringAsync(unknown); // unknown: unassigned unknown
            }
        }
        """);

    [Fact]
    public Task Arguments_of_a_primary_constructor_where_the_type_is_implied() => Marks.HoldAsync("""
        class Reader(HttpClient http, string baseUrl)
        {
            public Task<string> Read(string id) => http.GetStringAsync($"{baseUrl}/users/{id}"); // reads https://api.x.com/users/{}
        }

        class Default(HttpClient http, string baseUrl = "https://default.example.com")
        {
            public Task<string> Read() => http.GetStringAsync(baseUrl); // reads https://default.example.com
        }

        class Client(HttpClient http)
        {
            public Task<string> Users() => http.GetStringAsync("users"); // reads https://api.x.com/users
        }

        static class Startup
        {
            static Reader Make() => new(new HttpClient(), "https://api.x.com");
            static Default MakeDefault() => new(new HttpClient());
            static Client MakeClient() => new(new HttpClient { BaseAddress = new Uri("https://api.x.com") });
        }
        """);

    [Fact]
    public Task Objects_in_a_list_are_created_with_what_they_read() => Marks.HoldAsync("""
        record Model(string Name, string Url);

        class Reader
        {
            private static readonly HttpClient Http = new();
            private static readonly List<Model> Models = new() { new("one", "https://one.example.com/m"), new("two", "https://two.example.com/m") };
            private static readonly Dictionary<string, Model> More = new() { ["three"] = new("three", "https://three.example.com/m") };

            async Task Run(string name)
            {
                foreach (var model in Models)
                {
                    await Http.GetStringAsync(model.Url); // reads https://one.example.com/m | https://three.example.com/m | https://two.example.com/m
                }
            }
        }
        """);
}
