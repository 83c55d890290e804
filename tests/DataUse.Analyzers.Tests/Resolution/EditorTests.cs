namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>An editor asks for the reads of one file. They are those that a build finds in it, whichever file is asked for first.</summary>
public class EditorTests
{
    [Fact]
    public Task Wrappers_behind_wrappers_in_other_files() => Marks.HoldAsync("""
        static class Transport
        {
            private static readonly HttpClient Http = new();
            public static Task<string> Send(string url) => Http.GetStringAsync(url);
        }
        // file: Retry.cs
        class Retry
        {
            public virtual async Task<string> Get(Uri uri)
            {
                for (var tries = 0; ; tries++)
                {
                    try { return await Transport.Send(uri.AbsoluteUri); }
                    catch (HttpRequestException) when (tries < 3) { await Task.Delay(tries); }
                }
            }
        }
        // file: Feeds.cs
        class Feeds(Retry retry)
        {
            public Task<string> Of(string host, string path) => retry.Get(new Uri("https://" + host + path));
            public Task<string> Own() => retry.Get(new Uri("https://api.x.com/own")); // reads https://api.x.com/own
        }
        // file: Start.cs
        class Start
        {
            Task<string> Posts(Feeds feeds) => feeds.Of("api.reddit.com", "/new"); // reads https://api.reddit.com/new
            Task<string> Own(Feeds feeds) => feeds.Own();
            Task<string> Chosen(Feeds feeds) => feeds.Of(Console.ReadLine()!, "/new"); // unknown: call Console.ReadLine()
        }
        """);

    [Fact]
    public Task Implementations_of_an_interface_in_files_of_their_own() => Marks.HoldAsync("""
        interface ISource
        {
            Task<string> Get(string address);
        }
        // file: Plain.cs
        class Plain : ISource
        {
            public Task<string> Get(string address) => new HttpClient().GetStringAsync(address);
        }
        // file: Api.cs
        class Api : ISource
        {
            Task<string> ISource.Get(string address) => new HttpClient { BaseAddress = new Uri("https://api.x.com/") }.GetStringAsync("2/" + address); // reads https://api.x.com/2/{}
        }
        // file: Use.cs
        class Use(ISource source)
        {
            Task<string> All() => source.Get("https://api.reddit.com/all"); // reads https://api.reddit.com/all
        }
        """);

    [Fact]
    public Task Objects_that_are_filled_in_one_file_and_sent_in_another() => Marks.HoldAsync("""
        class Request
        {
            public string Host { get; set; } = "";
            public string Path { get; set; } = "";
        }
        // file: Sender.cs
        class Sender
        {
            private readonly HttpClient _http = new();
            public Task<string> Send(Request request) => _http.GetStringAsync($"https://{request.Host}/{request.Path}");
        }
        // file: One.cs
        class One
        {
            Task<string> Posts(Sender sender) => sender.Send(new Request { Host = "api.x.com", Path = "posts" }); // reads https://api.x.com/posts
        }
        // file: Other.cs
        class Other
        {
            Task<string> Images(Sender sender)
            {
                var request = new Request();
                request.Host = "www.flickr.com";
                request.Path = "images";
                return sender.Send(request); // reads https://www.flickr.com/images
            }
        }
        """);

    [Fact]
    public Task Methods_that_call_each_other_across_files() => Marks.HoldAsync("""
        static class Pages
        {
            public static async Task<string> First(string url, int depth)
            {
                var page = await new HttpClient().GetStringAsync(url);
                return depth == 0 ? page : await Links.Follow(url, depth - 1);
            }
        }
        // file: Links.cs
        static class Links
        {
            public static Task<string> Follow(string url, int depth) => Pages.First(url, depth);
        }
        // file: Start.cs
        class Start
        {
            Task<string> Crawl() => Pages.First("https://api.x.com/", 3); // reads https://api.x.com/
        }
        """);
}
