using System.Text;

namespace DataUse.Benchmarks;

/// <summary>
/// Clients that read from many places: 40 files with 30 reads each, a third by a base address that the constructor sets, a third by a wrapper of the class
/// and a third by a wrapper of another file, with hosts from constants of another file.
/// </summary>
internal static class ReadingInput
{
    private const int Files = 40;
    private const int ReadsOfAKind = 10;

    private static readonly string[] Hosts = ["api.x.com", "oauth.reddit.com", "api.stackexchange.com", "en.wikipedia.org", "api.spotify.com", "data.example.org", "www.flickr.com", "export.example.net"];

    /// <summary>Writes the files and gives their paths. Every run writes the same.</summary>
    public static string[] Write(TemporaryFolder folder) => [.. Texts().Select(file => folder.Write(file.Path, file.Text))];

    /// <summary>The texts of the files, as a compilation in memory has them.</summary>
    public static IEnumerable<(string Path, string Text)> Texts() =>
        [("Endpoints.cs", Endpoints()), ("Downloads.cs", Downloads), .. Enumerable.Range(0, Files).Select(i => ($"Feed{i}.cs", Feed(i)))];

    /// <summary>A file of about 2,000 lines with 30 reads. It needs the constants and the wrapper of the other files.</summary>
    public static string LargeFeed()
    {
        var text = new StringBuilder(Feed(Files));
        text.Length = text.ToString().LastIndexOf('}');
        for (var number = 0; text.ToString().Count(c => c == '\n') < 1930; number++)
        {
            text.Append(OrdinaryInput.Methods(number));
        }

        return text.Append("}\n").ToString();
    }

    private const string Downloads = """
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;

        namespace Feeds;

        public static class Downloads
        {
            private static readonly HttpClient Client = new();

            public static Task<string> TextAsync(string host, string path) => FetchAsync("https://" + host + path);

            private static async Task<string> FetchAsync(string url)
            {
                using var response = await Client.GetAsync(new Uri(url));
                response.EnsureSuccessStatusCode();
                return await response.Content.ReadAsStringAsync();
            }
        }

        """;

    private static string Endpoints()
    {
        var text = new StringBuilder("namespace Feeds;\n\npublic static class Endpoints\n{\n");
        for (var i = 0; i <= Files; i++)
        {
            text.Append($"    public const string Host{i} = \"{Hosts[i % Hosts.Length]}\";\n    public const string Base{i} = \"https://\" + Host{i} + \"/v{i}/\";\n");
        }

        return text.Append("}\n").ToString();
    }

    private static string Feed(int file)
    {
        var text = new StringBuilder($$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Net.Http;
            using System.Text;
            using System.Threading.Tasks;

            namespace Feeds;

            public sealed class Feed{{file}}
            {
                private readonly HttpClient _client;

                public Feed{{file}}()
                {
                    _client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
                    _client.BaseAddress = new Uri(Endpoints.Base{{file}});
                }

                private Task<byte[]> ReadFrom(string host, string name) => _client.GetByteArrayAsync($"https://{host}/feeds/{name}.json");


            """);
        for (var i = 0; i < ReadsOfAKind; i++)
        {
            text.Append($$"""
                    public async Task<int> Items{{i}}(string id)
                    {
                        var path = "items/{{i}}/";
                        var page = await _client.GetStringAsync(path + Uri.EscapeDataString(id));
                        var feed = await ReadFrom(Endpoints.Host{{file}}, "latest{{i}}");
                        var rest = await Downloads.TextAsync(Endpoints.Host{{file}}, "/archive/{{i}}");
                        return page.Length + feed.Length + rest.Length;
                    }


                """);
        }

        return text.Append("}\n").ToString();
    }
}
