namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>Variables whose new value is made of the old one, defaults, queries and out parameters.</summary>
public class VariableTests
{
    [Fact]
    public Task A_variable_may_be_made_of_its_own_value() => Marks.HoldInMethodAsync("""
        var link = "https://api.x.com/users/";
        link = link.TrimEnd('/');
        await Http.GetStringAsync(link); // reads https://api.x.com/users
        var full = "https://api.reddit.com";
        full = full + "/new";
        await Http.GetStringAsync(full); // reads https://api.reddit.com/new
        var one = "https://one.example.com";
        var two = one + "/two";
        one = two;
        await Http.GetStringAsync(one); // reads https://one.example.com/two
        var chosen = flag ? link : "https://other.example.com/";
        await Http.GetStringAsync(chosen); // reads https://api.x.com/users | https://other.example.com/
        """);

    [Fact]
    public Task A_default_by_coalescing_assignment_stands_beside_what_callers_pass() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();

            static Task<string> Get(string? url = null)
            {
                url ??= "https://api.x.com/users";
                return Http.GetStringAsync(url); // reads nothing
            }

            Task<string> Posts() => Get("https://api.reddit.com/new"); // reads https://api.reddit.com/new | https://api.x.com/users
        }
        """);

    [Fact]
    public Task A_query_expression_gives_what_it_selects() => Marks.HoldInMethodAsync("""
        var links = from name in new[] { "one", "two" } select $"https://{name}.example.com/";
        foreach (var link in links)
        {
            await Http.GetStringAsync(link); // reads https://one.example.com/ | https://two.example.com/
        }
        """);

    [Fact]
    public Task An_out_parameter_of_a_method_here_holds_what_the_method_assigns() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();

            static bool TryUrl(string id, out string url)
            {
                url = "https://api.x.com/" + id;
                return true;
            }

            async Task Run(string id)
            {
                if (TryUrl(id, out var found))
                {
                    await Http.GetStringAsync(found); // reads https://api.x.com/{}
                }
            }
        }
        """);
}
