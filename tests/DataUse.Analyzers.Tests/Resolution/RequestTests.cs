namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>Requests that are built here and sent there, and clients with a base address.</summary>
public class RequestTests
{
    /// <summary>As RestSharp from version 107 on: extension methods over the client.</summary>
    private const string RestSharp = """
        using System.Threading.Tasks;

        namespace RestSharp;

        public interface IRestClient;
        public class RestClient(string baseUrl) : IRestClient { public string BaseUrl => baseUrl; }
        public class RestRequest(string resource = "") { public string Resource { get; set; } = resource; }
        public class RestResponse { public string? Content { get; set; } }
        public static class RestClientExtensions
        {
            public static Task<RestResponse> ExecuteGetAsync(this IRestClient client, RestRequest request) => Task.FromResult(new RestResponse());
        }
        """;

    [Fact]
    public Task A_request_is_where_it_was_addressed_to() => Marks.HoldInMethodAsync("""
        var request = new HttpRequestMessage(HttpMethod.Get, "https://api.x.com/users");
        request.Headers.Add("Accept", "application/json");
        using var response = await Http.SendAsync(request); // reads https://api.x.com/users
        Console.WriteLine(await response.Content.ReadAsStringAsync());
        using var later = new HttpRequestMessage { Method = HttpMethod.Get };
        later.RequestUri = new Uri("https://api.x.com/" + id);
        Console.WriteLine((await Http.SendAsync(later)).Content); // reads https://api.x.com/{}
        using var initialized = new HttpRequestMessage { RequestUri = new Uri("https://api.reddit.com/new"), Method = HttpMethod.Get };
        Console.WriteLine((await Http.SendAsync(initialized)).Content); // reads https://api.reddit.com/new
        Console.WriteLine((await Http.SendAsync(new(HttpMethod.Get, url))).Content); // unknown: parameter url
        """);

    [Fact]
    public Task A_request_that_a_method_makes() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new() { BaseAddress = new Uri("https://api.x.com/2/") };

            async Task<string> Run(string id)
            {
                using var response = await Http.SendAsync(Request("users/" + id)); // reads https://api.x.com/2/users/{}
                return await response.Content.ReadAsStringAsync();
            }

            private static HttpRequestMessage Request(string path)
            {
                var request = new HttpRequestMessage(HttpMethod.Get, path);
                request.Headers.Add("Accept", "application/json");
                return request;
            }
        }
        """);

    [Fact]
    public Task A_method_that_sends_what_it_is_given_is_a_wrapper() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();

            static async Task<string> Send(HttpRequestMessage request)
            {
                using var response = await Http.SendAsync(request); // reads nothing
                return await response.Content.ReadAsStringAsync();
            }

            Task<string> Users() => Send(new HttpRequestMessage(HttpMethod.Get, "https://api.x.com/users")); // reads https://api.x.com/users

            Task<string> Posts(string id)
            {
                var request = new HttpRequestMessage(HttpMethod.Get, $"https://api.reddit.com/{id}");
                return Send(request); // reads https://api.reddit.com/{}
            }
        }
        """);

    [Fact]
    public Task A_base_address_set_in_any_way() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Initialized = new() { BaseAddress = new Uri("https://initialized.example.com/") };
            private readonly HttpClient _constructed = new();
            private readonly HttpClient _injected;
            private HttpClient? _later;

            public Reader(HttpClient injected)
            {
                _constructed.BaseAddress = new Uri("https://constructed.example.com/");
                _injected = injected;
                _injected.BaseAddress = new Uri("https://injected.example.com/");
            }

            void Connect()
            {
                _later = new HttpClient();
                _later.BaseAddress = new("https://later.example.com/");
            }

            async Task Run(string id)
            {
                await Initialized.GetStringAsync("users"); // reads https://initialized.example.com/users
                await _constructed.GetStringAsync($"users/{id}"); // reads https://constructed.example.com/users/{}
                await _injected.GetStringAsync("/users"); // reads https://injected.example.com/users
                await _later!.GetStringAsync("users"); // reads https://later.example.com/users
                using var local = new HttpClient { BaseAddress = new Uri("https://local.example.com") };
                await local.GetStringAsync("users"); // reads https://local.example.com/users
                var set = new HttpClient();
                set.BaseAddress = new Uri("https://set.example.com");
                await set.GetStringAsync("users"); // reads https://set.example.com/users
                await Made().GetStringAsync("users"); // reads https://made.example.com/users
            }

            static HttpClient Made()
            {
                var client = new HttpClient();
                client.BaseAddress = new Uri("https://made.example.com");
                return client;
            }
        }
        """);

    [Fact]
    public Task A_client_that_is_given_to_a_method() => Marks.HoldAsync("""
        static class Reader
        {
            static Task<string> Users(HttpClient http) => http.GetStringAsync("users"); // reads nothing

            static async Task Run()
            {
                using var http = new HttpClient { BaseAddress = new Uri("https://api.x.com") };
                await Users(http); // reads https://api.x.com/users
            }
        }
        """);

    [Fact]
    public async Task An_absolute_address_needs_no_base()
    {
        var outcome = await Marks.HoldInMethodAsync("""
            using var http = new HttpClient { BaseAddress = new Uri("https://api.x.com/2/") };
            await http.GetStringAsync("https://api.reddit.com/users"); // reads https://api.reddit.com/users
            await http.GetStringAsync("//api.reddit.com/users"); // reads https://api.reddit.com/users
            await http.GetStringAsync(""); // reads https://api.x.com/2/
            await http.GetStringAsync(id); // reads https://api.x.com/2/{}
            """);

        Assert.Equal("high", outcome.Inventory[0].Confidence);
    }

    [Fact]
    public Task A_client_without_base_address_is_asked_in_vain() => Marks.HoldInMethodAsync("""
        using var http = new HttpClient();
        await http.GetStringAsync("users"); // unknown: no-base-address
        http.BaseAddress = new Uri(url);
        await http.GetStringAsync("users"); // unknown: parameter url
        """);

    [Fact]
    public Task A_base_address_that_is_made_of_itself() => Marks.HoldAsync("""
        class Reader
        {
            private readonly HttpClient _http = new();
            void Configure() => _http.BaseAddress = new Uri(_http.BaseAddress!, "v2");
            Task<string> Run() => _http.GetStringAsync("users"); // unknown: recursion
        }
        """);

    /// <summary>Measured with RestSharp 114.1: the base path is kept, and only an absolute resource changes the host.</summary>
    [Theory]
    [InlineData("https://api.x.com", "users", "https://api.x.com/users")]
    [InlineData("https://api.x.com/v1", "users", "https://api.x.com/v1/users")]
    [InlineData("https://api.x.com/v1", "/users", "https://api.x.com/v1/users")]
    [InlineData("https://api.x.com/v1/", "/users", "https://api.x.com/v1/users")]
    [InlineData("https://api.x.com/v1/", "", "https://api.x.com/v1/")]
    [InlineData("https://api.x.com/v1", "https://api.reddit.com/users", "https://api.reddit.com/users")]
    [InlineData("https://api.x.com/v1", "users?x=1", "https://api.x.com/v1/users?x={}")]
    public Task A_client_that_appends_keeps_the_base_path(string @base, string resource, string expected) => Marks.HoldAsync(
        $$"""
        using RestSharp;

        class Reader
        {
            private readonly RestClient _client = new("{{@base}}");
            async Task<string?> Run() => (await _client.ExecuteGetAsync(new RestRequest("{{resource}}"))).Content; // reads {{expected}}
        }
        """,
        analysis => analysis.WithLibrary("RestSharp", RestSharp));

    [Fact]
    public Task Web_requests_and_web_clients() => Marks.HoldInMethodAsync("""
        #pragma warning disable SYSLIB0014
        var request = System.Net.WebRequest.Create("https://api.x.com/users");
        using var response = request.GetResponse(); // reads https://api.x.com/users
        Console.WriteLine(response.GetResponseStream());
        using var client = new System.Net.WebClient { BaseAddress = "https://api.reddit.com/" };
        client.DownloadString("new.json"); // reads https://api.reddit.com/new.json
        client.DownloadFile("https://data.example.org/set.zip", path); // reads https://data.example.org/set.zip
        """);

    [Fact]
    public Task A_web_client_that_makes_its_requests_itself() => Marks.HoldAsync("""
        #pragma warning disable SYSLIB0014
        using System.Net;

        class ResumingClient : WebClient
        {
            public void Download(Uri address, Stream file)
            {
                var request = GetWebRequest(address);
                if (request is HttpWebRequest resumed)
                {
                    resumed.AddRange(file.Length);
                }

                Copy(request, file);
            }

            private static async void Copy(WebRequest request, Stream file)
            {
                var response = await request.GetResponseAsync();
                using var content = response.GetResponseStream();
                await content.CopyToAsync(file);
            }
        }

        static class Models
        {
            private static readonly string Release = "https://models.example.com/v1";

            private static void Download(string url, Stream file) => new ResumingClient().Download(new Uri(url), file);
            public static void Run(Stream file) => Download(Release + "/weights.bin", file); // reads https://models.example.com/v1/weights.bin
        }
        """);

    [Fact]
    public Task A_request_that_is_made_for_a_server_of_the_users_is_reported_where_it_is_made() => Marks.HoldAsync("""
        class Request(string root, string path)
        {
            public string Root { get; } = root;
            public string Url => Root + path;
        }
        interface IApi { Task<string> Send(Request request); }
        class Api : IApi
        {
            public Task<string> Send(Request request) => new HttpClient().GetStringAsync(request.Url);
        }
        class Media(IApi api)
        {
            public Task<string> Library(string server) => api.Send(new Request(server, "/library")); // unknown: parameter server
            public Task<string> Users(string address) => api.Send(new Request(address, "/users")); // unknown: parameter address
        }
        class Job(Media media, Func<string> setting)
        {
            Task<string> Run() => media.Library(setting());
            Task<string> Other() => media.Users(Console.ReadLine()!);
        }
        """);
}
