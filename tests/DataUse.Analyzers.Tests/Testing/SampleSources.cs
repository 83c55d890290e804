namespace DataUse.Analyzers.Tests.Testing;

/// <summary>Whole files in which much of the language meets much of what the analyzers look for.</summary>
internal static class SampleSources
{
    public const string Reads = """
        using System.Net;
        using System.Net.Http.Headers;

        namespace Trainer;

        public sealed class Feed(HttpClient injected, string? path = null)
        {
            private const string Host = "https://api.x.com";
            private static readonly Uri Base = new(Host + "/2/");
            private readonly HttpClient _client = new() { BaseAddress = Base, DefaultRequestHeaders = { { "Accept", "application/json" } } };

            public string Url { get; init; } = $"{Host}/2/tweets/{Guid.NewGuid():N}";

            public async Task<string> ReadAsync(int page, bool isOld)
            {
                var url = isOld ? Host + "/1.1/statuses" : path ?? string.Format("{0}/2/tweets?page={1}", Host, page);
                if (page > 1)
                {
                    url += "&more=" + page;
                }

                var request = new HttpRequestMessage(HttpMethod.Get, url) { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", "secret") } };
                using var response = await injected.SendAsync(request);
                return await response.Content.ReadAsStringAsync() + await _client.GetStringAsync("tweets/search");
            }

            public async IAsyncEnumerable<byte[]> ImagesAsync()
            {
                foreach (var image in new[] { "https://pbs.twimg.com/1.png", "https://media.gettyimages.com/2.jpg" })
                {
                    yield return await _client.GetByteArrayAsync(new Uri(image));
                }

        #pragma warning disable SYSLIB0014
                using var web = new WebClient();
                web.DownloadFile(Url, "all.zip");
                using var answer = WebRequest.CreateHttp("https://www.reddit.com/r/all.json").GetResponse();
                Func<string, Task<Stream>> open = u => injected.GetStreamAsync(u);
                await using var stream = await open("https://huggingface.co/datasets/laion/laion400m/resolve/main/data.parquet");
            }
        }
        """;

    public const string Wrappers = """
        namespace Trainer;

        public interface IReader
        {
            Task<string> ReadAsync(string path, CancellationToken cancellation = default);
        }

        public abstract class Reader<T>(HttpClient client) : IReader
            where T : class
        {
            protected virtual string Root => "https://api.stackexchange.com/2.3";

            public Task<string> ReadAsync(string path, CancellationToken cancellation = default) => GetAsync(Root + path, cancellation);

            protected async Task<string> GetAsync(string url, CancellationToken cancellation)
            {
                try
                {
                    return await client.GetStringAsync(url, cancellation).ConfigureAwait(false);
                }
                catch (HttpRequestException e) when (e.StatusCode is { } status && (int)status >= 500)
                {
                    return await GetAsync(url.Replace("https", "http"), cancellation);
                }
            }
        }

        public sealed class Questions(HttpClient client) : Reader<string>(client)
        {
            protected override string Root => base.Root + "/questions";
        }

        public static class Program
        {
            private static readonly Dictionary<string, string> Roots = new() { ["x"] = "https://api.x.com", ["reddit"] = "https://oauth.reddit.com" };

            public static async Task Main(string[] args)
            {
                IReader reader = new Questions(new HttpClient());
                Console.WriteLine(await reader.ReadAsync("?site=stackoverflow"));
                var root = args switch { ["--reddit", ..] => Roots["reddit"], [] => Roots["x"], [var first, ..] => first };
                var results = await Task.WhenAll(Roots.Values.Append(root).Select(r => new HttpClient { BaseAddress = new(r) }.GetStringAsync("/new")));
                Console.WriteLine(string.Join(Environment.NewLine, results));
            }
        }
        """;

    public const string LookAlikes = """
        using System.Threading.Tasks;
        using Acme.Net;

        namespace Acme.Net
        {
            public sealed class HttpClient
            {
                public System.Uri? BaseAddress { get; set; }

                public Task<string> GetStringAsync(string text) => Task.FromResult(text);
            }

            public sealed class WebClient
            {
                public string DownloadString(string text) => text;
            }

            public static class Extensions
            {
                public static Task<string> GetStringAsync(this string text) => Task.FromResult(text);
            }
        }

        namespace Acme
        {
            public static class Program
            {
                public static async Task<string> RunAsync()
                {
                    var client = new HttpClient { BaseAddress = new System.Uri("https://api.x.com") };
                    return await client.GetStringAsync("https://api.x.com/2/tweets")
                        + await "https://www.reddit.com".GetStringAsync()
                        + new WebClient().DownloadString("https://www.gettyimages.com")
                        + nameof(System.Net.Http.HttpClient.GetStringAsync);
                }
            }
        }
        """;

    public const string Unrelated = """
        using System.Text;

        // https://api.x.com is mentioned, not read.
        var address = new Uri("https://api.x.com/2/tweets");
        var text = new StringBuilder().Append(address.Host).AppendJoin(',', Enumerable.Range(0, 3)).ToString();
        Console.WriteLine(text + nameof(HttpClient.GetStringAsync));
        (int Count, string Name)[] items = [(1, "https://www.reddit.com"), (2, text)];
        foreach (var (count, name) in items.Where(i => i is { Count: > 1, Name.Length: > 0 }).OrderBy(i => i.Name))
        {
            Console.WriteLine($"{name} {count:N0}");
        }

        record Link(string Url)
        {
            public static Link operator +(Link link, string path) => new(link.Url + path);
        }
        """;

    public const string Cycles = """
        public static class Cycles
        {
            private static readonly HttpClient Client = new();
            private static readonly string First = Second + "/a";
            private static readonly string Second = First + "/b";
            private static string Url { get; } = Url + "/c";

            public static Task<string> Ping(string url, int n) => n == 0 ? Client.GetStringAsync(url) : Pong(url + n, n - 1);

            public static Task<string> Pong(string url, int n) => Ping("https://api.x.com/" + url, n);

            public static string Self(string url) => Self(Self(url) + Self(url));

            public static async Task RunAsync()
            {
                var url = "https://api.x.com";
                while (true)
                {
                    url = url + url + First;
                    var other = url;
                    url = other;
                    await Client.GetStringAsync(url);
                    await Client.GetStringAsync(Self(Url));
                    await Ping(url, 3);
                }
            }
        }
        """;

    /// <summary>The sample with the name of one of the constants here.</summary>
    public static string Named(string name) => (string)typeof(SampleSources).GetField(name)!.GetRawConstantValue()!;
}
