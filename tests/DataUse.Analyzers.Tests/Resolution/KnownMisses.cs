namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>
/// What is not derived today, the most frequent idiom first. Each mark says what is, and behind <c>wanted</c> what should be: a test that fails here
/// because the wanted is reached moves to the idiom's own tests.
/// </summary>
public class KnownMisses
{
    [Fact]
    public Task A_constructor_that_reads_what_it_is_given_is_reported_inside() => Marks.HoldAsync("""
        class Page
        {
            public Page(string url) => Text = new HttpClient().GetStringAsync(url).Result; // reads https://api.x.com/users // wanted: reads nothing
            public string Text { get; }
        }

        static class Reader
        {
            static Page Users() => new("https://api.x.com/users"); // wanted: reads https://api.x.com/users
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
    public Task A_method_group_over_a_list_is_no_read() => Marks.HoldInMethodAsync("""
        var links = new[] { "https://one.example.com/", "https://two.example.com/" };
        await Task.WhenAll(links.Select(Http.GetStringAsync)); // wanted: reads https://one.example.com/ | https://two.example.com/
        await Http.GetStringAsync("https://api.x.com/users"); // reads https://api.x.com/users
        """);

    [Fact]
    public Task Dots_in_a_relative_address_stay() => Marks.HoldInMethodAsync("""
        var client = new HttpClient { BaseAddress = new Uri("https://api.x.com/v1/") };
        await client.GetStringAsync("../users"); // reads https://api.x.com/v1/../users // wanted: reads https://api.x.com/users
        """);

}
