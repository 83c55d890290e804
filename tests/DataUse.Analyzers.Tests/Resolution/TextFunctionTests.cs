namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>Functions of strings and string builders, as far as they reach into text that is known.</summary>
public class TextFunctionTests
{
    [Fact]
    public Task Trimming_of_spaces_and_of_several_characters() => Marks.HoldInMethodAsync("""
        await Http.GetStringAsync("https://api.x.com/users ".Trim() + "/1"); // reads https://api.x.com/users/1
        await Http.GetStringAsync("https://api.x.com/users/".TrimEnd('/', ' ') + "/1"); // reads https://api.x.com/users/1
        """);

    [Fact]
    public Task Doubled_braces_are_written_once() => Marks.HoldInMethodAsync("""
        await Http.GetStringAsync($"https://api.x.com/{number}/{{literal}}"); // reads https://api.x.com/{}/{literal}
        await Http.GetStringAsync(string.Format("https://api.x.com/{{0}}/{0}", id)); // reads https://api.x.com/{0}/{}
        """);

    [Fact]
    public Task Constants_that_are_escaped() => Marks.HoldInMethodAsync("""
        await Http.GetStringAsync("https://api.x.com/" + Uri.EscapeDataString("cats")); // reads https://api.x.com/cats
        """);

    [Fact]
    public Task Parts_of_a_text_by_position() => Marks.HoldInMethodAsync("""
        await Http.GetStringAsync("xhttps://api.x.com/users".Substring(1)); // reads https://api.x.com/users
        await Http.GetStringAsync("https://api.x.com/users".Substring(0, 17)); // reads https://api.x.com
        await Http.GetStringAsync("https://api.x.com/users".Remove(17)); // reads https://api.x.com
        await Http.GetStringAsync("https://api.x.com/users".Remove(17, 6) + "/posts"); // reads https://api.x.com/posts
        await Http.GetStringAsync("https://api.com/users".Insert(12, "x.")); // reads https://api.x.com/users
        await Http.GetStringAsync("https://api.x.com/users/"[..^1] + "?id=" + id); // reads https://api.x.com/users?id={}
        await Http.GetStringAsync(("https://api.x.com/" + id)[..17]); // reads https://api.x.com
        await Http.GetStringAsync("xxhttps://api.x.com/users"[2..]); // reads https://api.x.com/users
        await Http.GetStringAsync(("https://api.x.com/users/" + id).Substring(0, 18) + "posts"); // reads https://api.x.com/posts
        await Http.GetStringAsync(("https://api.x.com/" + id).Remove(40)); // unknown: call
        await Http.GetStringAsync("https://api.x.com/users".Substring(number)); // unknown: call
        await Http.GetStringAsync(url.Substring(1)); // unknown: call
        """);

    [Fact]
    public Task Case_and_padding() => Marks.HoldInMethodAsync("""
        await Http.GetStringAsync("HTTPS://API.X.COM/Users".ToLowerInvariant()); // reads https://api.x.com/users
        await Http.GetStringAsync("https://api.x.com/" + "users".ToUpper()); // reads https://api.x.com/USERS
        await Http.GetStringAsync("https://api.x.com/" + "7".PadLeft(3, '0')); // reads https://api.x.com/007
        await Http.GetStringAsync("https://api.x.com/" + id.PadLeft(3, '0') + "/new"); // reads https://api.x.com/{}/new
        """);

    [Fact]
    public Task A_text_that_is_split_gives_its_pieces() => Marks.HoldInMethodAsync("""
        foreach (var link in "https://one.example.com/,https://two.example.com/".Split(','))
        {
            await Http.GetStringAsync(link); // reads https://one.example.com/ | https://two.example.com/
        }

        foreach (var link in url.Split(','))
        {
            await Http.GetStringAsync(link); // unknown: call
        }
        """);

    [Fact]
    public Task String_builders_are_inserted_into_replaced_in_and_cleared() => Marks.HoldInMethodAsync("""
        var link = new StringBuilder("/users/{id}");
        link.Insert(0, "https://api.x.com").Replace("{id}", id);
        await Http.GetStringAsync(link.ToString()); // reads https://api.x.com/users/{}
        link.Clear();
        link.Append("https://api.reddit.com").AppendJoin('/', "", "new", id);
        await Http.GetStringAsync(link.ToString()); // reads https://api.reddit.com/new/{}
        link.Insert(number, "x");
        await Http.GetStringAsync(link.ToString()); // reads https://api.reddit.com/new/{}
        """);

    [Fact]
    public Task Interpolation_by_a_culture() => Marks.HoldInMethodAsync("""
        await Http.GetStringAsync(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"https://api.x.com/{number}")); // reads https://api.x.com/{}
        await Http.GetStringAsync(FormattableString.Invariant($"https://api.x.com/{number}")); // reads https://api.x.com/{}
        await Http.GetStringAsync(Encoding.UTF8.GetString("https://api.x.com/users"u8)); // reads https://api.x.com/users
        """);
}
