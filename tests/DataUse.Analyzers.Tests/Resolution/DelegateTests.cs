namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>Lambdas and other delegates: what they return, and what they are invoked with.</summary>
public class DelegateTests
{
    [Fact]
    public Task A_delegate_gives_what_its_function_returns() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();
            private readonly Lazy<string> _lazy = new(() => "https://lazy.example.com/");
            private readonly Func<string> _function = () => "https://function.example.com/";

            async Task Run()
            {
                await Http.GetStringAsync(_lazy.Value); // reads https://lazy.example.com/
                await Http.GetStringAsync(_function()); // reads https://function.example.com/
            }
        }
        """);

    [Fact]
    public Task A_lambda_that_is_given_to_a_retry_helper() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();

            static async Task<T> Retry<T>(Func<Task<T>> action)
            {
                try
                {
                    return await action();
                }
                catch (HttpRequestException)
                {
                    return await action();
                }
            }

            static async Task<T> RetryWith<T>(string url, Func<string, Task<T>> action) => await action(url);

            async Task Run(string id)
            {
                await Retry(() => Http.GetStringAsync("https://api.x.com/users/" + id)); // reads https://api.x.com/users/{}
                await RetryWith("https://api.reddit.com/new", link => Http.GetStringAsync(link)); // reads https://api.reddit.com/new
                await RetryWith(id, link => Http.GetStringAsync(link)); // unknown: parameter id
            }
        }
        """);

    [Fact]
    public Task A_delegate_in_a_variable_is_invoked_with_what_it_reads() => Marks.HoldInMethodAsync("""
        Func<string, Task<string>> read = link => Http.GetStringAsync("https://" + link); // reads https://api.reddit.com/new | https://api.x.com/users
        await read("api.x.com/users");
        await read.Invoke("api.reddit.com/new");
        Func<string, string> make = name => $"https://{name}.example.com/";
        await Http.GetStringAsync(make("one")); // reads https://one.example.com/
        Func<string, Task<string>> never = link => Http.GetStringAsync(link); // unknown: unassigned link
        """);

    [Fact]
    public Task A_method_that_is_taken_for_a_delegate_gives_what_it_returns() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();
            private readonly Func<string> _make = Make;
            static string Make() => "https://api.x.com/users";
            Task<string> Run() => Http.GetStringAsync(_make()); // reads https://api.x.com/users
        }
        """);

    [Fact]
    public Task A_method_that_is_handed_on_reads_what_it_is_called_with() => Marks.HoldAsync("""
        class Reader
        {
            static readonly string[] Links = ["https://one.example.com/", "https://two.example.com/"];
            static Task<string> Fetch(string url) => new HttpClient().GetStringAsync(url);
            static Task<string> Retry(Func<string, Task<string>> read, string url) => read(url);
            Task All() => Task.WhenAll(Links.Select(Fetch)); // reads https://one.example.com/ | https://two.example.com/
            Task<string> Again() => Retry(Fetch, "https://api.x.com/users"); // reads https://api.x.com/users
            Task<string> Held()
            {
                Func<string, Task<string>> read = Fetch; // reads https://api.reddit.com/new
                return read("https://api.reddit.com/new");
            }

            Task Given(string[] urls) => Task.WhenAll(urls.Select(Fetch)); // unknown: parameter urls
        }
        """);

    [Fact]
    public Task A_method_that_is_handed_to_code_from_elsewhere_keeps_its_read() => Marks.HoldAsync("""
        class Reader
        {
            static Task<string> Fetch(string url) => new HttpClient().GetStringAsync(url); // unknown: parameter url
            object Start() => new Lazy<object>(() => nameof(Fetch));
            void Handle(System.Collections.Concurrent.ConcurrentDictionary<string, Task<string>> cache) => cache.GetOrAdd("https://api.x.com/", Fetch);
        }
        """);
}
