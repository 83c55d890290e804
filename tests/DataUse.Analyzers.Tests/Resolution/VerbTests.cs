namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>Whether a request asks for content or sends some: its HTTP method is derived as its address is, and of a POST the address and the names of the methods around it tell.</summary>
public class VerbTests
{
    [Fact]
    public Task A_put_patch_or_delete_is_no_read_whatever_becomes_of_its_answer() => Marks.HoldInMethodAsync("""
        var content = new StringContent(id);
        Console.WriteLine((await Http.PutAsync("https://api.x.com/search", content)).Content); // reads nothing
        Console.WriteLine((await Http.PatchAsync("https://api.x.com/search", content)).Content); // reads nothing
        Console.WriteLine((await Http.SendAsync(new HttpRequestMessage(HttpMethod.Delete, "https://api.x.com/search"))).Content); // reads nothing
        Console.WriteLine((await Http.SendAsync(new(new HttpMethod("PATCH"), "https://api.x.com/search"))).Content); // reads nothing
        using var later = new HttpRequestMessage { RequestUri = new Uri("https://api.x.com/search") };
        later.Method = flag ? HttpMethod.Put : HttpMethod.Delete;
        Console.WriteLine((await Http.SendAsync(later)).Content); // reads nothing
        Console.WriteLine((await Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, "https://api.x.com/users"))).Headers); // reads nothing
        Console.WriteLine((await Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, "https://api.x.com/users"))).RequestMessage); // reads https://api.x.com/users
        """);

    [Fact]
    public Task A_request_whose_method_is_not_known_or_can_be_get_counts() => Marks.HoldInMethodAsync("""
        Console.WriteLine((await Http.SendAsync(new HttpRequestMessage(new HttpMethod(id), "https://api.x.com/items"))).Content); // reads https://api.x.com/items
        Console.WriteLine((await Http.SendAsync(new HttpRequestMessage(flag ? HttpMethod.Get : HttpMethod.Post, "https://api.x.com/items"))).Content); // reads https://api.x.com/items
        Console.WriteLine((await Http.SendAsync(new HttpRequestMessage { RequestUri = new Uri("https://api.x.com/items") })).Content); // reads https://api.x.com/items
        Console.WriteLine((await Http.SendAsync(new HttpRequestMessage(HttpMethod.Post, "https://api.x.com/items"))).Content); // reads nothing
        """);

    [Fact]
    public Task A_web_request_has_the_method_that_it_is_given() => Marks.HoldInMethodAsync("""
        #pragma warning disable SYSLIB0014
        var read = System.Net.WebRequest.Create("https://api.x.com/items");
        Console.WriteLine(read.GetResponse().GetResponseStream()); // reads https://api.x.com/items
        var sent = System.Net.WebRequest.Create("https://api.x.com/items");
        sent.Method = "POST";
        Console.WriteLine(sent.GetResponse().GetResponseStream()); // reads nothing
        using var client = new System.Net.WebClient();
        Console.WriteLine(client.UploadString("https://api.x.com/items", id)); // reads nothing
        Console.WriteLine(client.UploadString("https://api.x.com/items", "GET", id)); // reads https://api.x.com/items
        """);

    [Fact]
    public Task A_post_asks_where_its_address_does() => Marks.HoldInMethodAsync("""
        var content = new StringContent(id);
        Console.WriteLine((await Http.PostAsync("https://api.x.com/graphql", content)).Content); // reads https://api.x.com/graphql
        Console.WriteLine((await Http.PostAsync("https://gql.example.com/", content)).Content); // reads https://gql.example.com/
        Console.WriteLine((await Http.PostAsync($"https://api.x.com/v1/items:batchGet?key={id}", content)).Content); // reads https://api.x.com/v1/items:batchGet?key={}
        Console.WriteLine((await Http.PostAsync("https://api.x.com/users/lookup.json", content)).Content); // reads https://api.x.com/users/lookup.json
        Console.WriteLine((await Http.PostAsync("https://api.x.com/saved_searches/create.json", content)).Content); // reads nothing
        Console.WriteLine((await Http.PostAsync("https://api.x.com/statuses/update.json", content)).Content); // reads nothing
        Console.WriteLine((await Http.PostAsync("https://api.x.com/v1/embeddings?list=1", content)).Content); // reads nothing
        Console.WriteLine((await Http.PostAsync("https://api.x.com/v1/audio/speech", content)).Content); // reads nothing
        Console.WriteLine((await Http.PostAsync("https://api.x.com/v1/text-to-speech/" + id, content)).Content); // reads nothing
        Console.WriteLine((await Http.PostAsync("https://api.x.com/v1/speech/search", content)).Content); // reads https://api.x.com/v1/speech/search
        Console.WriteLine((await Http.PostAsync("https://api.x.com/messages", content)).Content); // reads nothing
        Console.WriteLine((await Http.PostAsync("https://api.x.com/lists", content)).Content); // reads nothing
        Console.WriteLine((await Http.PostAsync("https://search.example.com/docs/index", content)).Content); // reads nothing
        """);

    [Fact]
    public Task A_post_asks_where_the_method_that_makes_it_is_named_for_what_it_gets() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();

            public async Task<string> GetTimelineAsync(HttpContent body) => await Ask(body, "https://api.x.com/timeline"); // reads https://api.x.com/timeline

            public async Task<string> TryFetchAll(HttpContent body)
            {
                return await Inner();

                async Task<string> Inner() => await Ask(body, "https://api.x.com/all"); // reads https://api.x.com/all
            }

            public async Task<string> ReverseImageSearch(HttpContent body) => await Ask(body, "https://api.x.com/images"); // reads https://api.x.com/images

            public async Task<string> CreateSavedSearch(HttpContent body) => await Ask(body, "https://api.x.com/saved"); // reads nothing

            public async Task<string> PublishAsync(HttpContent body) => await Ask(body, "https://api.x.com/statuses"); // reads nothing

            public async Task<string> SendCode(HttpContent body) => await GetContent(body, "https://api.x.com/codes"); // reads nothing

            public async Task<string> Timeline(HttpContent body) => await GetContent(body, "https://api.x.com/timeline"); // reads https://api.x.com/timeline

            public async Task<string> GetResponse(HttpContent body) => await Ask(body, "https://api.x.com/v1/messages"); // reads nothing

            private static async Task<string> GetContent(HttpContent body, string url) => await Ask(body, url); // reads nothing

            public async Task<string> Getaway(HttpContent body) => await Ask(body, "https://api.x.com/trips"); // reads nothing

            public async Task<string> GetVectors(HttpContent body) => await Ask(body, "https://api.x.com/embeddings"); // reads nothing

            public async Task<string> GetEmbedding(HttpContent body) => await Ask(body, "https://api.x.com/vectors"); // reads nothing

            private static async Task<string> Ask(HttpContent body, string url) => await (await Http.PostAsync(url, body)).Content.ReadAsStringAsync(); // reads nothing
        }
        """);

    [Fact]
    public Task The_method_in_an_object_that_is_handed_on() => Marks.HoldAsync("""
        enum Verb { GET, POST, Delete }

        class Query { public string Url { get; set; } = ""; public Verb Verb { get; set; } }

        class Request { public Query Query { get; } = new(); }

        interface IAccessor { Task<string> Execute(Request request); }

        class Accessor : IAccessor
        {
            private static readonly HttpClient Http = new();

            public Task<string> Execute(Request request) => Send(request.Query); // reads nothing

            private static async Task<string> Send(Query query)
            {
                var method = new HttpMethod(query.Verb.ToString());
                using var response = await Http.SendAsync(new HttpRequestMessage(method, query.Url)); // reads nothing
                return await response.Content.ReadAsStringAsync();
            }
        }

        class Users(IAccessor accessor)
        {
            public Task<string> Block(string id, Request request)
            {
                request.Query.Url = "https://api.x.com/blocks/" + id;
                request.Query.Verb = Verb.POST;
                return accessor.Execute(request); // reads nothing
            }

            public Task<string> Unblock(string id, Request request)
            {
                request.Query.Url = "https://api.x.com/blocks/" + id;
                request.Query.Verb = Verb.Delete;
                return accessor.Execute(request); // reads nothing
            }

            public Task<string> Blocks(string id, Request request)
            {
                request.Query.Url = "https://api.x.com/blocks/" + id;
                request.Query.Verb = Verb.GET;
                return accessor.Execute(request); // reads https://api.x.com/blocks/{}
            }
        }
        """);

    [Fact]
    public Task The_method_that_a_wrapper_is_given() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();

            private static async Task<string> Send(HttpMethod method, string url)
            {
                using var request = new HttpRequestMessage(method, url);
                using var response = await Http.SendAsync(Copy(request)); // reads nothing
                return await response.Content.ReadAsStringAsync();
            }

            private static HttpRequestMessage Copy(HttpRequestMessage request) => new(request.Method, request.RequestUri);

            public async Task Run()
            {
                await Send(HttpMethod.Post, "https://api.x.com/posts"); // reads nothing
                Console.WriteLine(await Send(HttpMethod.Post, "https://api.x.com/posts")); // reads nothing
                Console.WriteLine(await Send(HttpMethod.Get, "https://api.x.com/posts")); // reads https://api.x.com/posts
                Console.WriteLine(await Send(HttpMethod.Post, "https://api.x.com/search")); // reads https://api.x.com/search
            }
        }
        """);

    [Fact]
    public async Task The_inventory_has_the_method_when_there_is_one()
    {
        var outcome = await Marks.HoldInMethodAsync("""
            Console.WriteLine((await Http.SendAsync(new HttpRequestMessage(HttpMethod.Post, "https://api.x.com/search"))).Content); // reads https://api.x.com/search
            await Http.GetStringAsync("https://api.x.com/users"); // reads https://api.x.com/users
            Console.WriteLine((await Http.SendAsync(new HttpRequestMessage { RequestUri = new Uri("https://api.x.com/items") })).Content); // reads https://api.x.com/items
            Console.WriteLine((await Http.SendAsync(new HttpRequestMessage(flag ? HttpMethod.Get : HttpMethod.Post, "https://api.x.com/all"))).Content); // reads https://api.x.com/all
            Console.WriteLine((await Http.SendAsync(new HttpRequestMessage(new HttpMethod(id), "https://api.x.com/any"))).Content); // reads https://api.x.com/any
            """);

        Assert.Equal(["POST", "GET", "GET", null, null], outcome.Inventory.OrderBy(item => item.Line).Select(item => item.Method));
    }

    [Fact]
    public Task What_is_read_to_answer_yes_or_no_does_not_leave_the_method() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();

            public async Task<bool> IsReadyAsync(string url) => (await Http.GetStringAsync(url)).Contains("ready"); // unknown: parameter url

            public async Task<bool> IssueAsync(string url) => (await Http.GetStringAsync(url)).Length > 0; // reads nothing

            public async Task Run()
            {
                Console.WriteLine(await IsReadyAsync("https://api.x.com/status")); // reads nothing
                Console.WriteLine(await IssueAsync("https://api.x.com/issues")); // reads https://api.x.com/issues
            }
        }
        """);
}
