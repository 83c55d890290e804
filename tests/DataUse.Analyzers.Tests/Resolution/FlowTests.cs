namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>Values that go through locals, branches, loops and collections.</summary>
public class FlowTests
{
    [Fact]
    public Task A_local_holds_what_it_was_given_last() => Marks.HoldInMethodAsync("""
        var first = "https://api.x.com/1";
        await Http.GetStringAsync(first); // reads https://api.x.com/1
        first = "https://api.reddit.com/2";
        await Http.GetStringAsync(first); // reads https://api.reddit.com/2
        string second;
        second = first + "/3";
        var third = second;
        await Http.GetStringAsync(third); // reads https://api.reddit.com/2/3
        """);

    [Fact]
    public Task The_chain_names_the_places_that_a_value_went_through() => Marks.HoldAsync("""
        class Reader
        {
            const string Api = "https://api.x.com"; // via

            async Task Run(HttpClient http, string id)
            {
                var unrelated = "https://api.reddit.com";
                var users = Api + "/users/"; // via
                var url = users + id; // via
                await http.GetStringAsync(url); // reads https://api.x.com/users/{}
                Console.WriteLine(unrelated);
            }
        }
        """);

    [Fact]
    public Task Text_is_put_behind() => Marks.HoldInMethodAsync("""
        var link = "https://api.x.com/users";
        link += "/" + id;
        await Http.GetStringAsync(link); // reads https://api.x.com/users/{}
        link += "?full=1";
        await Http.GetStringAsync(link); // reads https://api.x.com/users/{}?full={}
        """);

    [Fact]
    public Task What_a_branch_may_have_set_is_possible_and_what_all_branches_set_replaces() => Marks.HoldInMethodAsync("""
        var link = "https://api.x.com/";
        if (flag)
        {
            link = "https://api.reddit.com/";
        }

        await Http.GetStringAsync(link); // reads https://api.reddit.com/ | https://api.x.com/
        if (flag)
        {
            link = "https://one.example.com/";
        }
        else
        {
            link = "https://two.example.com/";
        }

        await Http.GetStringAsync(link); // reads https://one.example.com/ | https://two.example.com/
        """);

    [Fact]
    public Task A_branch_knows_what_was_set_in_it() => Marks.HoldInMethodAsync("""
        string link;
        if (flag)
        {
            link = "https://one.example.com/";
            await Http.GetStringAsync(link); // reads https://one.example.com/
        }
        else if (number > 3)
        {
            link = "https://two.example.com/";
            await Http.GetStringAsync(link); // reads https://two.example.com/
        }
        else
        {
            link = "https://three.example.com/";
            await Http.GetStringAsync(link); // reads https://three.example.com/
        }
        """);

    [Fact]
    public Task A_branch_that_leaves_does_not_count() => Marks.HoldInMethodAsync("""
        var link = "https://api.x.com/";
        if (flag)
        {
            link = "https://api.reddit.com/";
            Console.WriteLine(link);
            return;
        }

        if (number == 1)
        {
            link = "https://broken.example.com/";
            throw new InvalidOperationException(link);
        }

        await Http.GetStringAsync(link); // reads https://api.x.com/
        """);

    [Fact]
    public Task A_value_from_outside_may_have_been_replaced_by_a_known_one() => Marks.HoldInMethodAsync("""
        if (string.IsNullOrEmpty(url))
        {
            url = "https://api.x.com/default";
        }

        await Http.GetStringAsync(url); // reads https://api.x.com/default
        host = "api.reddit.com";
        await Http.GetStringAsync("https://" + host); // reads https://api.reddit.com
        """);

    [Fact]
    public Task Choices_give_all_their_values() => Marks.HoldInMethodAsync("""
        await Http.GetStringAsync(flag ? "https://api.x.com/" : "https://api.reddit.com/"); // reads https://api.reddit.com/ | https://api.x.com/
        await Http.GetStringAsync((flag ? "https://sandbox." : "https://api.") + "example.com/" + id); // reads https://api.example.com/{} | https://sandbox.example.com/{}
        await Http.GetStringAsync($"https://{(flag ? "api" : "sandbox")}.example.com/"); // reads https://api.example.com/ | https://sandbox.example.com/
        await Http.GetStringAsync(Environment.GetEnvironmentVariable("API") ?? "https://api.x.com/default"); // reads https://api.x.com/default
        await Http.GetStringAsync(flag ? url : throw new ArgumentException("none")); // unknown: parameter url
        """);

    [Fact]
    public Task Switches_give_all_their_values() => Marks.HoldInMethodAsync("""
        var region = number switch
        {
            1 => "https://eu.example.com/",
            2 => "https://us.example.com/",
            _ => throw new ArgumentOutOfRangeException(nameof(number)),
        };
        await Http.GetStringAsync(region + id); // reads https://eu.example.com/{} | https://us.example.com/{}
        string link;
        switch (number)
        {
            case 1:
                link = "https://one.example.com/";
                break;
            case 2:
                link = "https://two.example.com/";
                await Http.GetStringAsync(link); // reads https://two.example.com/
                break;
            default:
                link = "https://other.example.com/";
                break;
        }

        await Http.GetStringAsync(link); // reads https://one.example.com/ | https://other.example.com/ | https://two.example.com/
        """);

    [Fact]
    public Task Loops_over_lists_read_every_element() => Marks.HoldInMethodAsync("""
        string[] links = ["https://api.x.com/", "https://api.reddit.com/"];
        foreach (var link in links)
        {
            await Http.GetStringAsync(link + id); // reads https://api.reddit.com/{} | https://api.x.com/{}
        }

        foreach (var link in new List<string> { "https://one.example.com/", "https://two.example.com/" })
        {
            await Http.GetStringAsync(link); // reads https://one.example.com/ | https://two.example.com/
        }

        for (var i = 0; i < links.Length; i++)
        {
            await Http.GetStringAsync(links[i]); // reads https://api.reddit.com/ | https://api.x.com/
        }

        foreach (var link in args)
        {
            await Http.GetStringAsync(link); // unknown: parameter args
        }
        """);

    [Fact]
    public Task Loops_that_page_stay_on_the_host() => Marks.HoldInMethodAsync("""
        for (var page = 1; page < 10; page++)
        {
            await Http.GetStringAsync($"https://api.x.com/posts?page={page}"); // reads https://api.x.com/posts?page={}
        }

        var next = "https://api.reddit.com/new";
        while (next != null)
        {
            var text = await Http.GetStringAsync(next); // reads https://api.reddit.com/new
            next = text.Length > 0 ? text.Split('\n')[0] : null;
        }
        """);

    [Fact]
    public Task What_a_loop_sets_behind_a_read_comes_before_the_next_one() => Marks.HoldInMethodAsync("""
        var link = "https://one.example.com/";
        while (number-- > 0)
        {
            await Http.GetStringAsync(link); // reads https://one.example.com/ | https://two.example.com/
            link = "https://two.example.com/";
        }

        await Http.GetStringAsync(link); // reads https://one.example.com/ | https://two.example.com/
        """);

    [Fact]
    public Task A_list_that_is_filled_first() => Marks.HoldInMethodAsync("""
        var links = new List<string>();
        links.Add("https://one.example.com/");
        links.AddRange(new[] { "https://two.example.com/", "https://three.example.com/" });
        foreach (var link in links)
        {
            await Http.GetStringAsync(link); // reads https://one.example.com/ | https://three.example.com/ | https://two.example.com/
        }
        """);

    [Fact]
    public Task Dictionaries_give_their_values_and_never_their_keys() => Marks.HoldInMethodAsync("""
        var hosts = new Dictionary<string, string>
        {
            ["https://key.example.com/1"] = "https://one.example.com/",
            ["https://key.example.com/2"] = "https://two.example.com/",
        };
        await Http.GetStringAsync(hosts[id]); // reads https://one.example.com/ | https://two.example.com/
        if (hosts.TryGetValue(id, out var link))
        {
            await Http.GetStringAsync(link); // reads https://one.example.com/ | https://two.example.com/
        }

        foreach (var pair in hosts)
        {
            await Http.GetStringAsync(pair.Value); // reads https://one.example.com/ | https://two.example.com/
        }
        """);

    [Fact]
    public Task A_dictionary_in_a_field() => Marks.HoldAsync("""
        class Reader
        {
            static readonly HttpClient Http = new();
            static readonly Dictionary<int, string> Hosts = new() { [1] = "https://one.example.com/", [2] = "https://two.example.com/" };

            async Task Run(int number, string id) =>
                await Http.GetStringAsync(Hosts[number] + id); // reads https://one.example.com/{} | https://two.example.com/{}
        }
        """);

    [Fact]
    public Task Out_parameters_of_the_framework() => Marks.HoldInMethodAsync("""
        if (Uri.TryCreate("https://api.x.com/users/" + id, UriKind.Absolute, out var parsed))
        {
            await Http.GetStringAsync(parsed); // reads https://api.x.com/users/{}
        }

        if (Uri.TryCreate(url, UriKind.Absolute, out Uri? other))
        {
            await Http.GetStringAsync(other); // unknown: parameter url
        }
        """);

    [Fact]
    public Task Try_and_using_and_lock_do_not_hide_a_value() => Marks.HoldInMethodAsync("""
        string link;
        try
        {
            link = "https://one.example.com/";
            await Http.GetStringAsync(link); // reads https://one.example.com/
        }
        catch (HttpRequestException)
        {
            link = "https://two.example.com/";
        }

        await Http.GetStringAsync(link); // reads https://one.example.com/ | https://two.example.com/
        """);

    [Fact]
    public Task Tuples_and_patterns() => Marks.HoldInMethodAsync("""
        var (one, two) = ("https://one.example.com/", "https://two.example.com/");
        await Http.GetStringAsync(two); // reads https://two.example.com/
        await Http.GetStringAsync(one); // reads https://one.example.com/
        object boxed = "https://api.x.com/";
        if (boxed is string link)
        {
            await Http.GetStringAsync(link); // reads https://api.x.com/
        }
        """);

    [Fact]
    public Task Lambdas_and_local_functions_see_the_variables_around_them() => Marks.HoldInMethodAsync("""
        var link = "https://api.x.com/";
        Func<Task<string>> read = () => Http.GetStringAsync(link); // reads https://api.x.com/
        await read();
        await Again();

        async Task Again() => await Http.GetStringAsync(link + "again"); // reads https://api.x.com/again
        """);

    [Fact]
    public Task Statements_at_the_top_level() => Marks.HoldAsync("""
        var http = new HttpClient();
        var link = "https://api.x.com/";
        if (args.Length > 0)
        {
            link = "https://api.reddit.com/";
        }

        await http.GetStringAsync(link); // reads https://api.reddit.com/ | https://api.x.com/
        await http.GetStringAsync(args[0]); // unknown: parameter args
        """);

    [Fact]
    public Task Input_of_the_run_is_unknown_for_its_reason() => Marks.HoldInMethodAsync("""
        await Http.GetStringAsync(Console.ReadLine()); // unknown: call Console.ReadLine()
        await Http.GetStringAsync(Environment.GetEnvironmentVariable("API")); // unknown: call Environment.GetEnvironmentVariable("API")
        await Http.GetStringAsync(File.ReadAllLines(path)[0]); // unknown: call File.ReadAllLines(path)
        """);

    [Fact]
    public Task Queries_over_lists_read_every_element() => Marks.HoldInMethodAsync("""
        var names = new[] { "one", "two" };
        var links = names.Select(name => $"https://{name}.example.com/").ToList();
        await Http.GetStringAsync(links.First()); // reads https://one.example.com/ | https://two.example.com/
        string[] urls = ["https://one.example.com/", "https://two.example.com/"];
        await Task.WhenAll(urls.Select(one => Http.GetStringAsync(one))); // reads https://one.example.com/ | https://two.example.com/
        await Parallel.ForEachAsync(urls, async (one, token) =>
        {
            await Http.GetStringAsync(one, token); // reads https://one.example.com/ | https://two.example.com/
        });
        await Http.GetStringAsync(args.Select(arg => "https://" + arg).First()); // unknown: parameter args
        """);
}
