namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>The framework's types for URLs and paths.</summary>
public class UrlTests
{
    [Fact]
    public Task A_uri_stands_for_its_text() => Marks.HoldInMethodAsync("""
        await Http.GetStringAsync(new Uri("https://api.x.com/users")); // reads https://api.x.com/users
        await Http.GetStringAsync(new Uri($"https://api.x.com/{id}", UriKind.Absolute)); // reads https://api.x.com/{}
        Uri implied = new("https://api.x.com/implied");
        await Http.GetStringAsync(implied); // reads https://api.x.com/implied
        await Http.GetStringAsync(implied.ToString()); // reads https://api.x.com/implied
        await Http.GetStringAsync(implied.AbsoluteUri + "?x=1"); // reads https://api.x.com/implied?x={}
        await Http.GetStringAsync(implied.OriginalString); // reads https://api.x.com/implied
        await Http.GetStringAsync($"{implied}/more"); // reads https://api.x.com/implied/more
        await Http.GetStringAsync(new Uri(url)); // unknown: parameter url
        """);

    [Fact]
    public async Task An_address_that_is_whole_in_itself_owes_nothing_to_the_client()
    {
        var outcome = await Marks.HoldAsync("""
            class Reader
            {
                private static readonly HttpClient Http = new() { BaseAddress = new Uri("https://base.example.com/") };
                Task<string> Run() => Http.GetStringAsync("https://api.x.com/users"); // reads https://api.x.com/users
            }
            """);

        Assert.Equal("literal", Assert.Single(outcome.Inventory).Resolution);
    }

    /// <summary>What System.Uri itself makes of a base and a relative reference.</summary>
    [Theory]
    [InlineData("https://api.x.com", "users")]
    [InlineData("https://api.x.com", "/users")]
    [InlineData("https://api.x.com/", "users")]
    [InlineData("https://api.x.com/v1", "users")]
    [InlineData("https://api.x.com/v1", "/users")]
    [InlineData("https://api.x.com/v1/", "users")]
    [InlineData("https://api.x.com/v1/", "/users")]
    [InlineData("https://api.x.com/v1/a", "users/b")]
    [InlineData("https://api.x.com/v1/", "https://api.reddit.com/users")]
    [InlineData("https://api.x.com/v1/", "//api.reddit.com/users")]
    [InlineData("https://api.x.com/v1", "")]
    [InlineData("https://api.x.com/v1?q=1", "users")]
    public async Task A_base_and_a_relative_uri_give_what_the_framework_gives(string @base, string relative)
    {
        var expected = new Uri(new Uri(@base), relative).AbsoluteUri;

        await Marks.HoldInMethodAsync($"""
            await Http.GetStringAsync(new Uri(new Uri("{@base}"), "{relative}")); // reads {expected}
            var client = new HttpClient();
            client.BaseAddress = new Uri("{@base}");
            await client.GetStringAsync("{relative}"); // reads {expected}
            """);
    }

    [Fact]
    public Task A_uri_builder() => Marks.HoldInMethodAsync("""
        var whole = new UriBuilder("https://api.x.com/users");
        await Http.GetStringAsync(whole.Uri); // reads https://api.x.com/users
        var query = new UriBuilder("https://api.x.com/users") { Query = "id=" + id };
        await Http.GetStringAsync(query.ToString()); // reads https://api.x.com/users?id={}
        var parts = new UriBuilder("https", "api.x.com", 443, "users");
        await Http.GetStringAsync(parts.Uri); // reads https://api.x.com/users
        var set = new UriBuilder();
        set.Scheme = "https";
        set.Host = "api.reddit.com";
        await Http.GetStringAsync(set.Uri.AbsoluteUri); // reads https://api.reddit.com/
        var initialized = new UriBuilder { Scheme = "https", Host = "api.reddit.com" };
        await Http.GetStringAsync(initialized.Uri); // reads https://api.reddit.com/
        var moved = new UriBuilder("https://api.x.com/users") { Host = host };
        await Http.GetStringAsync(moved.Uri); // unknown: parameter host
        """);

    [Fact]
    public Task A_uri_builder_changes_what_it_was_made_of() => Marks.HoldInMethodAsync("""
        var host2 = new UriBuilder("https://api.x.com/users") { Host = "api.reddit.com" };
        await Http.GetStringAsync(host2.Uri); // reads https://api.reddit.com/users
        """);

    [Fact]
    public Task Query_helpers_keep_the_url() => Marks.HoldAsync("""
        using Microsoft.AspNetCore.WebUtilities;

        class Reader
        {
            static readonly HttpClient Http = new();

            async Task Run(string id, string url)
            {
                await Http.GetStringAsync(QueryHelpers.AddQueryString("https://api.x.com/users", "id", id)); // reads https://api.x.com/users?{}
                await Http.GetStringAsync(QueryHelpers.AddQueryString(url, "id", id)); // unknown: parameter url
            }
        }
        """, analysis => analysis.WithAspNetCore());

    [Fact]
    public Task Paths_used_for_urls() => Marks.HoldInMethodAsync("""
        await Http.GetStringAsync(Path.Combine("https://api.x.com", "users", id)); // reads https://api.x.com/users/{}
        await Http.GetStringAsync(Path.Join("https://api.x.com/", "/users")); // reads https://api.x.com/users
        await Http.GetStringAsync(Path.Combine(url, "users")); // unknown: parameter url
        """);

    [Fact]
    public async Task A_whole_address_is_known_by_itself_not_by_the_client_that_asks_for_it()
    {
        var outcome = await Marks.HoldAsync("""
            class Reader
            {
                private static readonly HttpClient Http = new();
                Task<string> Run() => Http.GetStringAsync("https://api.x.com/users"); // reads https://api.x.com/users
            }
            """);

        Assert.Equal("literal", Assert.Single(outcome.Inventory).Resolution);
    }

    [Fact]
    public Task Addresses_that_are_not_http() => Marks.HoldInMethodAsync("""
        await Http.GetStringAsync("http://api.x.com/plain"); // reads http://api.x.com/plain
        await Http.GetStringAsync("http://localhost:5000/x"); // reads http://localhost/x
        await Http.GetStringAsync("https+http://catalog-api/items"); // reads https+http://catalog-api/items
        await Http.GetStringAsync("http://10.0.0.1/x"); // reads http://10.0.0.1/x
        await Http.GetStringAsync("http://[::1]:80/x"); // reads http://[::1]/x
        await Http.GetStringAsync("http://["); // unknown: no-base-address Http.GetStringAsync("http://[")
        """);

    [Fact]
    public Task A_modelled_reader_of_urls_and_files_reads_what_it_is_given() => Marks.HoldInMethodAsync("""
        System.Xml.Linq.XDocument.Load("https://news.example.com/feed.xml"); // reads https://news.example.com/feed.xml
        using var reader = System.Xml.XmlReader.Create("https://news.example.com/feed.xml"); // reads https://news.example.com/feed.xml
        System.Xml.Linq.XDocument.Load(path); // reads nothing
        """);
}
