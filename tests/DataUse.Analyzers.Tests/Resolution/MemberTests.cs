namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>Values that are held by fields, properties and the objects around them.</summary>
public class MemberTests
{
    [Fact]
    public Task Fields_hold_what_they_are_given_anywhere() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();
            private static string _static = "https://static.example.com/";
            private readonly string _initialized = "https://initialized.example.com/";
            private readonly string _constructed;
            private string _later = "";

            public Reader() => _constructed = "https://constructed.example.com/";

            public void Configure() => this._later = "https://later.example.com/";

            async Task Run()
            {
                await Http.GetStringAsync(_static); // reads https://static.example.com/
                await Http.GetStringAsync(_initialized); // reads https://initialized.example.com/
                await Http.GetStringAsync(_constructed); // reads https://constructed.example.com/
                await Http.GetStringAsync(_later); // reads https://later.example.com/
            }
        }
        """);

    [Fact]
    public Task A_primary_constructor_gives_to_its_base() => Marks.HoldAsync("""
        abstract class Base(string url)
        {
            private static readonly HttpClient Http = new();
            public Task<string> Read() => Http.GetStringAsync(url); // reads https://api.reddit.com/ | https://api.x.com/
        }

        class X() : Base("https://api.x.com/");

        class Reddit() : Base("https://api.reddit.com/");
        """);

    [Fact]
    public Task Properties_of_every_form() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();
            public string Auto { get; set; } = "https://auto.example.com/";
            public string Init { get; init; } = "";
            public string Arrow => "https://arrow.example.com/" + Version;
            public string Body { get { return "https://body.example.com/"; } }
            public string Lazily => _lazily ??= "https://lazy.example.com/";
            public static Uri Static { get; } = new("https://static.example.com/");
            private string? _lazily;
            private const string Version = "v2";

            async Task Run()
            {
                await Http.GetStringAsync(Auto); // reads https://auto.example.com/
                await Http.GetStringAsync(Init); // reads https://init.example.com/
                await Http.GetStringAsync(Arrow); // reads https://arrow.example.com/v2
                await Http.GetStringAsync(Body); // reads https://body.example.com/
                await Http.GetStringAsync(Lazily); // reads https://lazy.example.com/
                await Http.GetStringAsync(Static); // reads https://static.example.com/
            }

            static Reader Make() => new() { Init = "https://init.example.com/" };
        }
        """);

    [Fact]
    public Task A_property_that_chooses() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();
            public bool Sandbox { get; set; }
            private string BaseUrl => Sandbox ? "https://sandbox.example.com" : "https://api.example.com";
            Task<string> Run() => Http.GetStringAsync($"{BaseUrl}/users"); // reads https://api.example.com/users | https://sandbox.example.com/users
        }
        """);

    [Fact]
    public Task A_base_class_with_an_abstract_address_reads_each_override() => Marks.HoldAsync("""
        abstract class Provider
        {
            private static readonly HttpClient Http = new();
            protected abstract string BaseUrl { get; }
            protected virtual string Path => "/items";
            public Task<string> Fetch(string id) => Http.GetStringAsync($"{BaseUrl}/{id}"); // reads https://api.reddit.com/{} | https://api.x.com/{}
        }

        class X : Provider
        {
            protected override string BaseUrl => "https://api.x.com";
        }
        // file: Reddit.cs
        class Reddit : Provider
        {
            protected override string BaseUrl { get; } = "https://api.reddit.com";
        }
        """);

    [Fact]
    public Task A_virtual_address_has_its_default_too() => Marks.HoldAsync("""
        class Provider
        {
            private static readonly HttpClient Http = new();
            protected virtual string BaseUrl => "https://default.example.com";
            public Task<string> Fetch() => Http.GetStringAsync(BaseUrl); // reads https://api.x.com | https://default.example.com
        }

        class X : Provider
        {
            protected override string BaseUrl => "https://api.x.com";
            public Task<string> Own() => new HttpClient().GetStringAsync(BaseUrl); // reads https://api.x.com
        }
        """);

    [Fact]
    public Task An_abstract_method_reads_each_override() => Marks.HoldAsync("""
        abstract class Provider
        {
            private static readonly HttpClient Http = new();
            protected abstract string UrlOf(string id);
            public Task<string> Fetch(string id) => Http.GetStringAsync(UrlOf(id)); // reads https://api.reddit.com/{} | https://api.x.com/users/{}
        }

        class X : Provider
        {
            protected override string UrlOf(string name) => $"https://api.x.com/users/{name}";
        }

        class Reddit : Provider
        {
            protected override string UrlOf(string id) => "https://api.reddit.com/" + id;
        }
        """);

    [Fact]
    public Task An_interface_is_what_implements_it_here() => Marks.HoldAsync("""
        interface IEndpoints
        {
            string Search { get; }
            string Of(string id);
        }

        class Endpoints : IEndpoints
        {
            public string Search => "https://api.x.com/search";
            public string Of(string id) => "https://api.x.com/" + id;
        }

        class Reader(HttpClient http, IEndpoints endpoints)
        {
            public async Task Run(string id)
            {
                await http.GetStringAsync(endpoints.Search); // reads https://api.x.com/search
                await http.GetStringAsync(endpoints.Of(id)); // reads https://api.x.com/{}
            }
        }
        """);

    [Fact]
    public Task Records_and_options_hold_their_values() => Marks.HoldAsync("""
        record Endpoint(string Url, int Version);

        class Options
        {
            public string BaseUrl { get; set; } = "https://options.example.com";
        }

        class Reader(HttpClient http, Options options)
        {
            private static readonly Endpoint Users = new("https://api.x.com/users", 2);

            public async Task Run()
            {
                await http.GetStringAsync(Users.Url); // reads https://api.x.com/users
                await http.GetStringAsync(options.BaseUrl + "/users"); // reads https://options.example.com/users
            }
        }
        """);

    [Fact]
    public Task A_list_of_objects() => Marks.HoldAsync("""
        class Feed
        {
            public string Name { get; set; } = "";
            public string Url { get; set; } = "";
        }

        class Reader(HttpClient http)
        {
            private static readonly List<Feed> Feeds =
            [
                new Feed { Name = "one", Url = "https://one.example.com/rss" },
                new Feed { Name = "two", Url = "https://two.example.com/rss" },
            ];

            public async Task Run()
            {
                foreach (var feed in Feeds)
                {
                    await http.GetStringAsync(feed.Url); // reads https://one.example.com/rss | https://two.example.com/rss
                }
            }
        }
        """);

    [Fact]
    public Task Partial_classes_are_one() => Marks.HoldAsync("""
        partial class Reader
        {
            Task<string> Run() => Http.GetStringAsync(_url + Suffix()); // reads https://api.x.com/users
        }
        // file: Reader.Fields.cs
        partial class Reader
        {
            private static readonly HttpClient Http = new();
            private readonly string _url;
            public Reader() => _url = "https://api.x.com";
            private static partial string Suffix();
        }
        // file: Reader.Methods.cs
        partial class Reader
        {
            private static partial string Suffix() => "/users";
        }
        """);

    [Fact]
    public Task A_method_that_makes_the_url() => Marks.HoldAsync("""
        static class Urls
        {
            public static string Of(string id, string kind = "users") => Root() + "/" + kind + "/" + id;
            public static Uri ToUri(this string path) => new("https://extension.example.com/" + path);
            public static async Task<string> Later() { await Task.Yield(); return "https://later.example.com/"; }
            public static IEnumerable<string> All()
            {
                yield return "https://one.example.com/";
                yield return "https://two.example.com/";
            }

            public static T Same<T>(T value) => value;
            public static string Choose(bool flag)
            {
                if (flag)
                {
                    return "https://yes.example.com/";
                }

                return "https://no.example.com/";
            }

            public static bool TryOf(string id, out string url)
            {
                url = "https://try.example.com/" + id;
                return true;
            }

            private static string Root() => "https://api.x.com";
        }

        class Reader
        {
            private static readonly HttpClient Http = new();

            async Task Run(string id, string url)
            {
                await Http.GetStringAsync(Urls.Of(id)); // reads https://api.x.com/users/{}
                await Http.GetStringAsync(Urls.Of("1", kind: "posts")); // reads https://api.x.com/posts/1
                await Http.GetStringAsync("users".ToUri()); // reads https://extension.example.com/users
                await Http.GetStringAsync(await Urls.Later()); // reads https://later.example.com/
                foreach (var one in Urls.All())
                {
                    await Http.GetStringAsync(one); // reads https://one.example.com/ | https://two.example.com/
                }

                await Http.GetStringAsync(Urls.Same("https://same.example.com/")); // reads https://same.example.com/
                await Http.GetStringAsync(Urls.Choose(id == "1")); // reads https://no.example.com/ | https://yes.example.com/
                await Http.GetStringAsync(Local("local")); // reads https://local.example.com/local
                await Http.GetStringAsync(Urls.Same(url)); // unknown: parameter url

                string Local(string path) => "https://local.example.com/" + path;
            }
        }
        """);

    [Fact]
    public Task An_enum_or_a_number_in_a_url() => Marks.HoldAsync("""
        enum Kind { Users }

        class Reader
        {
            private static readonly HttpClient Http = new();
            private const int Version = 2;

            async Task Run(Kind kind)
            {
                await Http.GetStringAsync($"https://api.x.com/v{Version}"); // reads https://api.x.com/v2
                await Http.GetStringAsync($"https://api.x.com/{kind}"); // reads https://api.x.com/{}
                await Http.GetStringAsync($"https://api.x.com/{nameof(Kind.Users)}"); // reads https://api.x.com/Users
            }
        }
        """);

    [Fact]
    public Task What_the_compilation_cannot_show_is_unknown() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();
            private readonly string? _never;
            private static string Self => Self;

            async Task Run()
            {
                await Http.GetStringAsync(_never); // unknown: unassigned _never
                await Http.GetStringAsync(Self); // unknown: recursion Self
                await Http.GetStringAsync(Library.Endpoint()); // unknown: call Library.Endpoint()
            }
        }
        """, analysis => analysis.WithLibrary("Library", """public static class Library { public static string Endpoint() => "https://hidden.example.com"; }"""));

    [Fact]
    public Task A_constant_of_a_library_is_known() => Marks.HoldAsync("""
        class Reader
        {
            Task<string> Run() => new HttpClient().GetStringAsync(Library.Endpoint + "/users"); // reads https://api.x.com/users
        }
        """, analysis => analysis.WithLibrary("Library", """public static class Library { public const string Endpoint = "https://api.x.com"; }"""));

    [Fact]
    public Task A_constructor_parameter_is_what_objects_are_created_with() => Marks.HoldAsync("""
        class Reader
        {
            private readonly HttpClient _http;
            private readonly string _baseUrl;

            public Reader(HttpClient http, string baseUrl)
            {
                _http = http;
                _baseUrl = baseUrl;
            }

            public async Task Read(string id)
            {
                await _http.GetStringAsync($"{_baseUrl}/users/{id}"); // reads https://api.x.com/users/{} | https://sandbox.x.com/users/{}
                await _http.GetStringAsync("users"); // reads https://base.example.com/users
            }
        }
        // file: Startup.cs
        static class Startup
        {
            static readonly Reader Live = new(new HttpClient { BaseAddress = new Uri("https://base.example.com") }, "https://api.x.com");
            static Reader Sandbox() => new Reader(new HttpClient { BaseAddress = new Uri("https://base.example.com") }, baseUrl: "https://sandbox.x.com");
        }
        """);

    [Fact]
    public Task A_constructor_parameter_that_nobody_gives_is_injected() => Marks.HoldAsync("""
        class Reader
        {
            private readonly string _baseUrl;
            public Reader(string baseUrl) => _baseUrl = baseUrl;
            public Task<string> Read(HttpClient http) => http.GetStringAsync(_baseUrl); // unknown: injected baseUrl
        }
        """);

    [Fact]
    public Task Constructors_call_each_other() => Marks.HoldAsync("""
        class Base
        {
            protected readonly string Url;
            protected Base(string url) => Url = url;
        }

        class Derived : Base
        {
            private static readonly HttpClient Http = new();
            public Derived() : this("https://one.example.com") { }
            public Derived(string url) : base(url + "/api") { }
            public Task<string> Read() => Http.GetStringAsync(Url + "/users"); // reads https://one.example.com/api/users | https://two.example.com/api/users
        }

        static class Startup
        {
            static readonly Derived Two = new("https://two.example.com");
        }
        """);

    [Fact]
    public Task A_changed_copy_of_a_record_keeps_what_is_not_changed() => Marks.HoldAsync("""
        record Page(string Url, int Number);

        class Reader
        {
            private static readonly HttpClient Http = new();

            static Task<string> Read(Page page) => Http.GetStringAsync(page.Url);

            static async Task Run()
            {
                await Read(new Page("https://one.example.com/", 1)); // reads https://one.example.com/
                var two = new Page("https://two.example.com/", 1);
                await Read(two with { Number = 2 }); // reads https://two.example.com/
                await Read(two with { Url = "https://three.example.com/" }); // reads https://three.example.com/
            }
        }
        """);

    [Fact]
    public Task Members_of_anonymous_objects_are_those_of_any_object_of_their_shape() => Marks.HoldInMethodAsync("""
        var sites = new[] { new { Name = "one", Url = "https://one.example.com/" }, new { Name = "two", Url = "https://two.example.com/" } };
        foreach (var site in sites)
        {
            await Http.GetStringAsync(site.Url); // reads https://one.example.com/ | https://two.example.com/
            await Http.GetStringAsync(site.Name); // unknown: no-base-address
        }

        var other = new { Url = host };
        await Http.GetStringAsync(other.Url); // unknown: injected host
        """);
}
