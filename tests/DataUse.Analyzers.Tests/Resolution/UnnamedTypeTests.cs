namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>Callers of a wrapper are looked for only in files that can have its type. These files have it without a word of it.</summary>
public class UnnamedTypeTests
{
    private const string Client = """
        public class Client
        {
            private readonly HttpClient _http = new();
            public virtual Task<string> Fetch(string url) => _http.GetStringAsync(url);
        }

        """;

    [Theory]
    [InlineData("a property", "class Box { public Client Made { get; } = new(); }", "Box box", "box.Made")]
    [InlineData("a method", "class Box { public Client Make() => new(); }", "Box box", "box.Make()")]
    [InlineData("a field of a list", "class Box { public List<Client> All = new(); }", "Box box", "box.All[0]")]
    [InlineData("an indexer", "class Box { public Client this[int i] => new(); }", "Box box", "box[0]")]
    [InlineData("a conversion", "class Box { public static explicit operator Holder(Box box) => new(); } class Holder : Client;", "Box box", "((Holder)box)")]
    [InlineData("an operator", "class Box { public static Client operator +(Box one, Box other) => new(); }", "Box box", "(box + box)")]
    [InlineData("awaiting", "class Box { public System.Runtime.CompilerServices.TaskAwaiter<Client> GetAwaiter() => Task.FromResult(new Client()).GetAwaiter(); }", "Box box", "(await box)")]
    [InlineData("a derived type", "class Box : Client; class Boxes { public Box One = new(); }", "Boxes boxes", "boxes.One")]
    [InlineData("a type that derives from one that derives", "class Middle : Client; class Box : Middle;", "Box box", "box")]
    [InlineData("a generic base", "class Holder<T> { public T Held = default!; } class Box : Holder<Client>; class Boxes { public Box One = new(); }", "Boxes boxes", "boxes.One.Held")]
    [InlineData("a constraint", "class Box<T> where T : Client { public T Held = default!; } class Boxes<T> where T : Client { public Box<T> One = new(); }", "Boxes<Nothing> boxes", "boxes.One.Held")]
    [InlineData("a tuple", "class Box { public (int Number, Client Made) Pair() => default; }", "Box box", "box.Pair().Made")]
    [InlineData("an out parameter", "class Box { public bool Try(out Client made) { made = new(); return true; } }", "Box box", "(box.Try(out var made) ? made : made)")]
    [InlineData("a static directive for all files", "global using static Boxes; static class Boxes { public static Client Made => new(); }", "", "Made")]
    [InlineData("an alias for all files", "global using Shortly = Client;", "", "new Shortly()")]
    public Task A_file_comes_to_a_wrapper_by(string way, string box, string parameters, string expression) => Marks.HoldAsync(
        (box.StartsWith("global", StringComparison.Ordinal) ? box + "\n" + Client : Client + box) + "\npublic class Nothing : Client; // " + way + $$"""

        // file: Use.cs
        class Use
        {
            async Task<string> Posts({{parameters}}) => await {{expression}}.Fetch("https://api.x.com/posts"); // reads https://api.x.com/posts
        }
        """);

    [Fact]
    public Task A_lambda_is_given_it() => Marks.HoldAsync(Client + """
        static class Scope
        {
            public static Task<string> With(Func<Client, Task<string>> use) => use(new Client());
        }
        // file: Use.cs
        class Use
        {
            Task<string> Posts() => Scope.With(one => one.Fetch("https://api.x.com/posts")); // reads https://api.x.com/posts
        }
        """);

    [Fact]
    public Task The_other_part_of_a_type_has_a_private_field_of_it() => Marks.HoldAsync(Client + """
        partial class Use
        {
            private readonly Client _client = new();
        }
        // file: Other.cs
        partial class Use
        {
            Task<string> Posts() => _client.Fetch("https://api.x.com/posts"); // reads https://api.x.com/posts
        }
        """);

    [Fact]
    public Task A_loop_and_a_deconstruction_give_it() => Marks.HoldAsync(Client + """
        class Box
        {
            public IEnumerator<Client> GetEnumerator() { yield return new Client(); }
            public void Deconstruct(out int number, out Client made) { number = 1; made = new Client(); }
        }
        // file: Use.cs
        class Use
        {
            async Task Loop(Box box)
            {
                foreach (var one in box) await one.Fetch("https://api.x.com/posts"); // reads https://api.x.com/posts
                var (_, made) = box;
                await made.Fetch("https://www.flickr.com/images"); // reads https://www.flickr.com/images
            }
        }
        """);

    [Fact]
    public Task An_object_that_is_made_where_it_is_passed() => Marks.HoldAsync("""
        class Client
        {
            public string Host { get; set; } = "";
            public Task<string> Own() => new HttpClient().GetStringAsync($"https://{Host}/posts"); // reads https://api.x.com/posts
        }
        static class Run
        {
            public static Task<string> It(Client client) => client.Own();
        }
        // file: Use.cs
        class Use
        {
            Task<string> Posts() => Run.It(new() { Host = "api.x.com" });
        }
        """);
}
