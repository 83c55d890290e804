namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>Parts that <c>Uri</c> gives and <c>UriBuilder</c> sets.</summary>
public class UriTests
{
    [Fact]
    public Task Parts_of_a_uri() => Marks.HoldInMethodAsync("""
        var known = new Uri("https://api.x.com/users?id=1");
        await Http.GetStringAsync("https://" + known.Host + "/posts"); // reads https://api.x.com/posts
        await Http.GetStringAsync(known.GetLeftPart(UriPartial.Authority) + "/posts"); // reads https://api.x.com/posts
        """);

    [Fact]
    public Task The_path_of_a_uri_builder_replaces_the_one_it_had() => Marks.HoldInMethodAsync("""
        var builder = new UriBuilder("https://api.x.com/users") { Path = "posts" };
        await Http.GetStringAsync(builder.Uri); // reads https://api.x.com/posts
        var initialized = new UriBuilder { Scheme = "https", Host = "api.reddit.com", Path = "new" };
        await Http.GetStringAsync(initialized.Uri); // reads https://api.reddit.com/new
        """);

    [Fact]
    public Task Every_part_of_a_uri_builder() => Marks.HoldInMethodAsync("""
        var builder = new UriBuilder("http://user:secret@old.example.com:8080/users?id=1");
        builder.Scheme = "https";
        builder.Host = "api.x.com";
        await Http.GetStringAsync(builder.Uri); // reads https://api.x.com/users?id={}
        builder.Path = id;
        builder.Query = "q=" + id;
        builder.Port = 443;
        await Http.GetStringAsync(builder.ToString()); // reads https://api.x.com/{}?q={}
        var given = new UriBuilder(url) { Path = "new" };
        await Http.GetStringAsync(given.Uri); // unknown: parameter url
        """);

    [Fact]
    public Task Parts_of_a_uri_that_is_partly_known() => Marks.HoldInMethodAsync("""
        var partly = new Uri($"https://{id}.example.com/users/{id}?page=1");
        await Http.GetStringAsync($"{partly.Scheme}://{partly.Host}/posts"); // reads https://{}.example.com/posts
        await Http.GetStringAsync("https://api.x.com" + partly.PathAndQuery); // reads https://api.x.com/users/{}?page={}
        await Http.GetStringAsync("https://api.x.com" + partly.AbsolutePath); // reads https://api.x.com/users/{}
        await Http.GetStringAsync("https://" + new Uri(url).Host); // unknown: expression new Uri(url).Host
        """);
}
