namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>A request that may send as well as read is a read when its answer is read.</summary>
public class AnswerTests
{
    [Fact]
    public Task A_post_whose_answer_is_dropped_is_no_read() => Marks.HoldInMethodAsync("""
        var content = new StringContent(id);
        await Http.PostAsync("https://api.x.com/posts", content); // reads nothing
        _ = await Http.PostAsync("https://api.x.com/posts", content); // reads nothing
        await Http.PutAsync("https://api.x.com/posts", content); // reads nothing
        (await Http.PostAsync("https://api.x.com/posts", content)).EnsureSuccessStatusCode(); // reads nothing
        await Http.PostAsJsonAsync("https://api.x.com/posts", args); // reads nothing
        await Http.DeleteAsync("https://api.x.com/posts/1"); // reads nothing
        await Http.GetStringAsync("https://api.reddit.com/new"); // reads https://api.reddit.com/new
        """);

    [Fact]
    public Task A_post_whose_status_alone_is_looked_at_is_no_read() => Marks.HoldInMethodAsync("""
        var content = new StringContent(id);
        using var response = await Http.PostAsync("https://api.x.com/posts", content); // reads nothing
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException(await response.Content.ReadAsStringAsync());
        }

        var other = await Http.PostAsync("https://api.x.com/posts", content); // reads nothing
        other.EnsureSuccessStatusCode();
        Console.WriteLine(other.StatusCode);
        var works = (await Http.PostAsync("https://api.x.com/posts", content)).IsSuccessStatusCode; // reads nothing
        await Http.GetStringAsync("https://api.reddit.com/new"); // reads https://api.reddit.com/new
        """);

    [Fact]
    public Task A_post_whose_answer_is_read_is_a_read() => Marks.HoldInMethodAsync("""
        var content = new StringContent(id);
        var response = await Http.PostAsync("https://api.x.com/search", content); // reads https://api.x.com/search
        response.EnsureSuccessStatusCode();
        Console.WriteLine(await response.Content.ReadAsStringAsync());
        var text = await (await Http.PostAsync("https://api.x.com/search", content)).Content.ReadAsStringAsync(); // reads https://api.x.com/search
        var json = await (await Http.PostAsJsonAsync("https://api.x.com/search", args)).Content.ReadFromJsonAsync<string[]>(); // reads https://api.x.com/search
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.x.com/search") { Content = content };
        using var answer = await Http.SendAsync(request); // reads https://api.x.com/search
        if (answer.IsSuccessStatusCode)
        {
            Console.WriteLine(await answer.Content.ReadAsStringAsync());
        }
        """);

    [Fact]
    public Task An_answer_that_is_handed_on_counts_as_read() => Marks.HoldAsync("""
        public class Reader
        {
            private static readonly HttpClient Http = new();

            public Task<HttpResponseMessage> Search(HttpContent content) => Http.PostAsync("https://api.x.com/search", content); // reads https://api.x.com/search

            public async Task Parse(HttpContent content)
            {
                var response = await Http.PostAsync("https://api.x.com/parse", content); // reads https://api.x.com/parse
                Handle(response);
            }

            private static void Handle(HttpResponseMessage response) => Console.WriteLine(response.Content);
        }
        """);

    [Fact]
    public Task A_wrapper_that_gives_the_answer_back_reads_where_it_is_read() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();

            static Task<HttpResponseMessage> Post(string url, HttpContent content) => Http.PostAsync(url, content); // reads nothing

            async Task Run(HttpContent content)
            {
                await Post("https://api.x.com/posts", content); // reads nothing
                var response = await Post("https://api.x.com/search", content); // reads https://api.x.com/search
                Console.WriteLine(await response.Content.ReadAsStringAsync());
            }
        }
        """);

    [Fact]
    public Task A_get_whose_answer_nobody_looks_at_is_no_read() => Marks.HoldInMethodAsync("""
        await Http.GetAsync("https://api.x.com/statistics?event=start"); // reads nothing
        _ = await Http.GetAsync("https://api.x.com/ping"); // reads nothing
        var isUp = (await Http.GetAsync("https://api.x.com/health")).IsSuccessStatusCode; // reads nothing
        using var users = await Http.GetAsync("https://api.x.com/users"); // reads https://api.x.com/users
        Console.WriteLine(await users.Content.ReadAsStringAsync());
        """);

    [Fact]
    public Task An_answer_that_is_kept_may_be_read_elsewhere_and_one_of_a_loop_before_it_comes() => Marks.HoldAsync("""
        class Reader
        {
            private static readonly HttpClient Http = new();
            private HttpResponseMessage? _last;

            async Task Keep() => _last = await Http.GetAsync("https://api.x.com/kept"); // reads https://api.x.com/kept

            async Task KeepInBody()
            {
                _last = await Http.GetAsync("https://api.x.com/kept"); // reads https://api.x.com/kept
            }

            async Task Pages()
            {
                HttpResponseMessage? response = null;
                while (true)
                {
                    if (response != null)
                    {
                        Console.WriteLine(await response.Content.ReadAsStringAsync());
                    }

                    response = await Http.GetAsync("https://api.x.com/pages"); // reads https://api.x.com/pages
                }
            }
        }
        """);

    [Fact]
    public Task What_brings_the_content_itself_reads_it() => Marks.HoldInMethodAsync("""
        using var stream = await Http.GetStreamAsync("https://api.x.com/stream"); // reads https://api.x.com/stream
        var bytes = await Http.GetByteArrayAsync("https://api.x.com/bytes"); // reads https://api.x.com/bytes
        var users = await Http.GetFromJsonAsync<string[]>("https://api.x.com/json"); // reads https://api.x.com/json
        """);

    [Fact]
    public Task A_web_response_of_which_only_headers_are_looked_at_is_no_read() => Marks.HoldInMethodAsync("""
        #pragma warning disable SYSLIB0014
        var head = System.Net.WebRequest.Create("https://api.x.com/size");
        head.Method = "HEAD";
        using (var size = head.GetResponse()) // reads nothing
        {
            Console.WriteLine(size.ContentLength);
        }

        var asked = System.Net.WebRequest.Create("https://api.x.com/tag");
        var tagged = (System.Net.HttpWebResponse)asked.GetResponse(); // reads nothing
        Console.WriteLine(tagged.Headers["ETag"]?.Trim());
        tagged?.Close();
        var state = System.Net.WebRequest.Create("https://api.x.com/state");
        var answer = state.GetResponse(); // reads nothing
        Console.WriteLine(((System.Net.HttpWebResponse)answer).StatusCode);
        Console.WriteLine((answer as System.Net.HttpWebResponse).StatusDescription);
        var items = System.Net.WebRequest.Create("https://api.x.com/items");
        var listed = items.GetResponse() as System.Net.HttpWebResponse; // reads https://api.x.com/items
        Console.WriteLine(listed.ContentLength);
        Console.WriteLine(((System.Net.WebResponse)listed).GetResponseStream());
        var more = System.Net.WebRequest.Create("https://api.x.com/more");
        var rest = more.GetResponse(); // reads https://api.x.com/more
        Console.WriteLine(rest?.GetResponseStream());
        """);
}
