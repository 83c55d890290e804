using System.Globalization;

namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>Code that no one writes by hand, and that generators and attackers do: each shape makes a careless derivation grow without end.</summary>
internal static class HostileCode
{
    /// <summary>The code of one shape, of a size that is the number of whatever it has many of.</summary>
    public static string Named(string name, int size) => name switch
    {
        nameof(LongConcatenations) => LongConcatenations(size),
        nameof(RecursiveWrappers) => RecursiveWrappers(size),
        nameof(WrapperDiamonds) => WrapperDiamonds(size),
        nameof(ManyCallers) => ManyCallers(size),
        nameof(CyclicFields) => CyclicFields(size),
        nameof(ManyTemplates) => ManyTemplates(size),
        nameof(DeepNesting) => DeepNesting(size),
        nameof(SelfReferentialClients) => SelfReferentialClients(size),
        nameof(HugeSwitches) => HugeSwitches(size),
        nameof(LongBuilders) => LongBuilders(size),
        nameof(LongChainsOfLocals) => LongChainsOfLocals(size),
        nameof(ManyAssignments) => ManyAssignments(size),
        nameof(ManyImplementations) => ManyImplementations(size),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    public static string LongConcatenations(int size) => Reader($$"""
            const string Constants = "https://api.x.com/" + {{Repeat(size, i => $"\"{i}\"", " + ")}};
            async Task Run(string id)
            {
                await Http.GetStringAsync(Constants);
                await Http.GetStringAsync("https://api.x.com/" + {{Repeat(size, _ => "id", " + ")}});
                await Http.GetStringAsync({{Repeat(size, _ => "id", " + ")}});
                await Http.GetStringAsync($"https://api.x.com/{{Repeat(size / 2, _ => "{id}/")}}");
                await Http.GetStringAsync(string.Concat("https://api.x.com/", {{Repeat(size / 2, _ => "id", ", ")}}));
            }
        """);

    public static string RecursiveWrappers(int size) => Reader($$"""
            {{Repeat(size, i => $$"""
                static async Task<string> M{{i}}(string url, int n)
                {
                    if (n == {{i}}) { return await Http.GetStringAsync(url); }
                    await M{{(i * 7 + 1) % size}}(url + n, n);
                    await M{{(i * 3 + 2) % size}}(("" + url).Trim(), n);
                    return await M{{(i + 1) % size}}(url, n);
                }

            """)}}
            Task<string> Run() => M0("https://api.x.com/", 3);
        """);

    public static string WrapperDiamonds(int size) => Reader($$"""
            {{Repeat(size, i => $$"""static async Task<string> M{{i}}(string url) => await M{{i + 1}}(url + "a") + await M{{i + 1}}(url + "b");""", "\n")}}
            static Task<string> M{{size}}(string url) => Http.GetStringAsync(url);
            static string U0(string url) => url;
            {{Repeat(size, i => $$"""static string U{{i + 1}}(string url) => U{{i}}(U{{i}}(url) + "a") + U{{i}}(url);""", "\n")}}
            Task<string> Run() => M0("https://api.x.com/");
            Task<string> Build() => Http.GetStringAsync(U{{size}}("https://api.x.com/"));
        """);

    public static string ManyCallers(int size) => Reader($$"""
            static Task<string> Get(string url) => Http.GetStringAsync(url);
            {{Repeat(size, i => $$"""Task<string> M{{i}}() => Get("https://api{{i}}.example.com/");""", "\n")}}
        """);

    public static string CyclicFields(int size) => Reader($$"""
            {{Repeat(size, i => $$"""static readonly string F{{i}} = F{{(i + 1) % size}} + "/" + F{{(i + 2) % size}};""", "\n")}}
            {{Repeat(size, i => $$"""static string P{{i}} => P{{(i + 1) % size}} + P{{(i + 2) % size}};""", "\n")}}
            static string M(string url) => M(M(url) + url);
            Task<string> Fields() => Http.GetStringAsync(F0);
            Task<string> Properties() => Http.GetStringAsync(P0);
            Task<string> Methods(string url) => Http.GetStringAsync(M(url));
        """);

    public static string ManyTemplates(int size) => Reader($$"""
            static readonly string[] All = [ {{Repeat(size, i => $"\"https://h{i}.example.com/\"", ", ")}} ];
            async Task Run(int n, string id)
            {
                var host = n switch { {{Repeat(size, i => $"{i} => \"https://h{i}.example.com/\"", ", ")}}, _ => "" };
                await Http.GetStringAsync(host);
                await Http.GetStringAsync(host + host + host + id);
                foreach (var one in All)
                {
                    foreach (var two in All)
                    {
                        await Http.GetStringAsync(one + two);
                    }
                }
            }
        """);

    public static string DeepNesting(int size) => Reader($$"""
            static string F(string url) => url;
            async Task Run(bool flag, string id)
            {
                await Http.GetStringAsync({{Repeat(size, _ => "(")}}"https://api.x.com/"{{Repeat(size, _ => ")")}});
                await Http.GetStringAsync({{Repeat(size, _ => "F(")}}"https://api.x.com/"{{Repeat(size, _ => ")")}});
                await Http.GetStringAsync({{Repeat(size, i => $"flag ? \"https://h{i}.example.com/\" : ")}}id);
                var link = "https://api.x.com/";
                {{Repeat(size / 2, i => $"if (flag) {{ link = \"https://h{i}.example.com/\"; ")}}
                await Http.GetStringAsync(link);
                {{Repeat(size / 2, _ => "}")}}
                await Http.GetStringAsync(link);
            }
        """);

    public static string SelfReferentialClients(int size) => Reader($$"""
            {{Repeat(size, i => $"readonly HttpClient _c{i} = new() {{ BaseAddress = _c{(i + 1) % size}.BaseAddress }};", "\n")}}
            readonly HttpClient _http = new();
            HttpClient _other = new();
            static HttpClient Next(HttpClient client) => Next(new HttpClient { BaseAddress = client.BaseAddress });
            async Task Run(HttpRequestMessage request)
            {
                _http.BaseAddress = new Uri(_http.BaseAddress!, "v2");
                _other = new HttpClient { BaseAddress = _http.BaseAddress };
                _http.BaseAddress = _other.BaseAddress;
                request.RequestUri = new Uri(request.RequestUri!, "x");
                var link = "https://api.x.com/";
                link = link + link;
                for (;;) { link += link; await _http.GetStringAsync(link); if (link.Length > 9) { break; } }
                await _http.GetStringAsync("users");
                await Next(_other).GetStringAsync("users");
                Console.WriteLine((await _http.SendAsync(request)).Content);
            }
        """);

    public static string HugeSwitches(int size) => Reader($$"""
            async Task Run(int n)
            {
                string link;
                switch (n)
                {
                    {{Repeat(size, i => $"case {i}: link = \"https://h{i}.example.com/\"; await Http.GetStringAsync(link); break;", "\n")}}
                    default: return;
                }

                await Http.GetStringAsync(link);
            }
        """);

    public static string LongBuilders(int size) => Reader($$"""
            async Task Run(string id, bool flag)
            {
                var text = new System.Text.StringBuilder("https://api.x.com/");
                {{Repeat(size, i => $"text.Append({i}).Append(id);", "\n")}}
                await Http.GetStringAsync(text.ToString());
                var optional = new System.Text.StringBuilder("https://api.x.com/");
                {{Repeat(size / 10, i => $"if (flag) {{ optional.Append({i}); }}", "\n")}}
                await Http.GetStringAsync(optional.ToString());
                await Http.GetStringAsync("https://api.x.com/"{{Repeat(size / 10, i => $".Replace(\"{i}\", id)")}});
                var links = new List<string>();
                {{Repeat(size, i => $"links.Add(\"https://h{i}.example.com/\");", "\n")}}
                foreach (var link in links) { await Http.GetStringAsync(link); }
            }
        """);

    public static string LongChainsOfLocals(int size) => Reader($$"""
            async Task Run(string id)
            {
                var v0 = "https://api.x.com/";
                {{Repeat(size, i => $"var v{i + 1} = v{i} + \"a\" + v{Math.Max(0, i - 1)};", "\n")}}
                await Http.GetStringAsync(v{{size}});
            }
        """);

    public static string ManyAssignments(int size) => Reader($$"""
            string _field = "";
            async Task Run(bool flag)
            {
                var link = "";
                {{Repeat(size, i => $"link = \"https://h{i}.example.com/\"; await Http.GetStringAsync(link);", "\n")}}
                {{Repeat(size, i => $"if (flag) {{ link = \"https://h{i}.example.com/\"; }}", "\n")}}
                await Http.GetStringAsync(link);
                {{Repeat(size, i => $"_field = \"https://h{i}.example.com/\"; await Http.GetStringAsync(_field);", "\n")}}
            }
        """);

    public static string ManyImplementations(int size) => $$"""
        interface ISource { string Url { get; } string Of(string id); Task<string> Get(string url); }
        {{Repeat(size, i => $$"""
            class Source{{i}} : ISource
            {
                public string Url => "https://h{{i}}.example.com/";
                public string Of(string id) => Url + id;
                public Task<string> Get(string url) => new HttpClient().GetStringAsync(url + {{i}});
            }

        """)}}
        class Reader(ISource source)
        {
            async Task Run(string id)
            {
                await new HttpClient().GetStringAsync(source.Url);
                await new HttpClient().GetStringAsync(source.Of(id));
                await source.Get("https://api.x.com/");
            }
        }
        """;

    private static string Reader(string members) => $$"""
        class Reader
        {
            static readonly HttpClient Http = new();
        {{members}}
        }
        """;

    private static string Repeat(int times, Func<int, string> text, string separator = "") =>
        string.Join(separator, Enumerable.Range(0, times).Select(i => string.Create(CultureInfo.InvariantCulture, $"{text(i)}")));
}
