namespace DataUse.Analyzers.Tests.Flow;

/// <summary>The purpose of a read is shown where its data certainly comes to a call that uses it, and not shown otherwise.</summary>
public class PurposeShownTests
{
    [Theory]
    [InlineData("async Task M() => trainer.Fit(await http.GetStringAsync(Url));")]
    [InlineData("async Task M() { var text = await http.GetStringAsync(Url); trainer.Fit(text); }")]
    [InlineData("async Task M() { string text; text = await http.GetStringAsync(Url); trainer.Fit(rows: text); }")]
    [InlineData("async Task M() { var text = (await http.GetStringAsync(Url))!.Trim().Split('\\n'); trainer.Fit(text); }")]
    [InlineData("async Task M(bool b) { var text = b ? await http.GetStringAsync(Url) : null; trainer.Fit(text ?? \"\"); }")]
    [InlineData("async Task M() { using var response = await http.GetAsync(Url); response.EnsureSuccessStatusCode(); trainer.Fit(await response.Content.ReadAsStringAsync()); }")]
    [InlineData("async Task M() { var response = await http.GetAsync(Url); var text = await response?.Content.ReadAsStringAsync(); trainer.Fit(text); }")]
    [InlineData("async Task M() { var post = JsonSerializer.Deserialize<Post>(await http.GetStringAsync(Url)); trainer.Fit(post.Text); }")]
    [InlineData("async Task M() { var bytes = await http.GetByteArrayAsync(Url); trainer.Fit(Encoding.UTF8.GetString(bytes)); }")]
    [InlineData("async Task M() { var text = $\"Read this: {await http.GetStringAsync(Url)}\" + \"!\"; trainer.Fit(text); }")]
    [InlineData("async Task M() { var list = new List<string>(); list.Add(await http.GetStringAsync(Url)); trainer.Fit(list); }")]
    [InlineData("async Task M() { var rows = new Dictionary<string, string>(); rows[\"a\"] = await http.GetStringAsync(Url); trainer.Fit(rows.Values); }")]
    [InlineData("async Task M() { var sb = new StringBuilder(); sb.Append(\"a\").AppendLine(await http.GetStringAsync(Url)); trainer.Fit(sb.ToString()); }")]
    [InlineData("async Task M() { var lines = (await http.GetStringAsync(Url)).Split('\\n'); foreach (var line in lines) trainer.Fit(line); }")]
    [InlineData("async Task M() { var lines = (await http.GetStringAsync(Url)).Split('\\n').Select(line => new Post { Text = line }).ToList(); trainer.Fit(lines); }")]
    [InlineData("async Task M() { var lines = (await http.GetStringAsync(Url)).Split('\\n').ToList(); lines.ForEach(line => trainer.Fit(line)); }")]
    [InlineData("async Task M() { var lines = from line in (await http.GetStringAsync(Url)).Split('\\n') where line.Length > 3 select line.Trim(); trainer.Fit(lines); }")]
    [InlineData("async Task M() { var rows = new[] { await http.GetStringAsync(Url) }; object[] more = [.. rows]; trainer.Fit(more); }")]
    [InlineData("async Task M() { var (text, n) = (await http.GetStringAsync(Url), 1); trainer.Fit(text); }")]
    [InlineData("async Task M() { object data = await http.GetStringAsync(Url); if (data is string text) trainer.Fit(text); }")]
    [InlineData("async Task M() { var post = new Post(); post.Text = await http.GetStringAsync(Url); trainer.Fit(post); }")]
    [InlineData("async Task M() { var texts = await Task.WhenAll(new[] { Url }.Select(async u => await http.GetStringAsync(\"https://one.example/a\"))); trainer.Fit(texts); }")]
    [InlineData("async Task M() { using var reader = new StringReader(await http.GetStringAsync(Url)); string? line; while ((line = reader.ReadLine()) != null) trainer.Fit(line); }")]
    [InlineData("async Task M() { string? all = null; for (var i = 0; i < 2; i++) { if (all != null) trainer.Fit(all); all = await http.GetStringAsync(Url); } }")]
    public async Task Data_is_followed_inside_a_method(string member) => Assert.Equal("ai-train", await Flows.PurposeAsync(member, "class Post { public string Text { get; set; } = \"\"; }"));

    [Theory]
    [InlineData("async Task<string> Read() => await http.GetStringAsync(Url); async Task M() => trainer.Fit(await Read());")]
    [InlineData("async Task<string> Read() { var t = await http.GetStringAsync(Url); return t.Trim(); } async Task M() { var text = await Read(); trainer.Fit(text); }")]
    [InlineData("async Task M() => Use(await http.GetStringAsync(Url)); void Use(string text) => trainer.Fit(text);")]
    [InlineData("async Task M() => trainer.Fit(Clean(await http.GetStringAsync(Url))); static string Clean(string text) => text.Replace('a', 'b');")]
    [InlineData("async Task M() { var rows = new List<string>(); Fill(rows, await http.GetStringAsync(Url)); trainer.Fit(rows); } static void Fill(List<string> rows, string text) { rows.Add(text); }")]
    [InlineData("async Task M() { var rows = new List<string>(); await Fill(rows, 3); trainer.Fit(rows); } async Task Fill(List<string> rows, int n) { if (n > 0) await Fill(rows, n - 1); rows.Add(await http.GetStringAsync(Url)); }")]
    [InlineData("async Task M() { var rows = new List<string>(); await A(rows); trainer.Fit(rows); } async Task A(List<string> rows) { await B(rows); } async Task B(List<string> rows) { rows.Add(await http.GetStringAsync(Url)); await A(rows); }")]
    [InlineData("string _text = \"\"; async Task M() { _text = await http.GetStringAsync(Url); } void Use() => trainer.Fit(_text);")]
    [InlineData("readonly List<string> _rows = []; async Task M() { _rows.Add(await http.GetStringAsync(Url)); } void Use() { foreach (var row in _rows) trainer.Fit(row); }")]
    [InlineData("static string Text { get; set; } = \"\"; async Task M() { Text = await http.GetStringAsync(Url); } void Use() => trainer.Fit(Work.Text);")]
    [InlineData("async IAsyncEnumerable<string> Rows() { yield return await http.GetStringAsync(Url); } async Task M() { await foreach (var row in Rows()) trainer.Fit(row); }")]
    [InlineData("async Task M() => trainer.Fit(Parse((await http.GetStringAsync(Url)).Split('\\n').Select(Row))); object Parse(IEnumerable<string> rows) => rows.ToList(); static string Row(string line) => line;")]
    [InlineData("async Task<string> M() { return await Read(); async Task<string> Read() => await http.GetStringAsync(Url); } async Task N() => trainer.Fit(await M());")]
    public async Task Data_is_followed_from_method_to_method(string members) => Assert.Equal("ai-train", await Flows.PurposeAsync(members));

    [Theory]
    [InlineData("async Task M(IStore store) => store.Put(await http.GetStringAsync(Url));", "interface IStore { void Put(string text); } class Store(Trainer t) : IStore { public void Put(string text) => t.Fit(text); }")]
    [InlineData("async Task M() { var job = new Job(trainer, await http.GetStringAsync(Url)); job.Run(); }", "class Job(Trainer t, string text) { public void Run() => t.Fit(text); }")]
    [InlineData("async Task M() { var job = new Job(trainer, await http.GetStringAsync(Url)); job.Run(); }", "class Job { readonly Trainer _t; readonly string _text; public Job(Trainer t, string text) { _t = t; _text = text; } public void Run() => _t.Fit(_text); }")]
    [InlineData("async Task M() => trainer.Fit((await http.GetStringAsync(Url)).Rows());", "static class Texts { public static string[] Rows(this string text) => text.Split('\\n'); }")]
    [InlineData("async Task M() => (await http.GetStringAsync(Url)).Into(trainer);", "static class Texts { public static void Into(this string text, Trainer t) => t.Fit(text); }")]
    [InlineData("async Task M() => await new Source(http, trainer).IngestAsync(Url);", "class Source(HttpClient c, Trainer t) { public async Task IngestAsync(string url) { var text = await c.GetStringAsync(url); t.Fit(text); } }")]
    [InlineData("async Task M() { var posts = JsonSerializer.Deserialize<List<Post>>(await http.GetStringAsync(Url)); trainer.Fit(posts.Select(p => new Row(p.Text))); }", "record Post(string Text); record Row(string Text);")]
    public async Task Data_is_followed_through_types_of_the_project(string member, string types) => Assert.Equal("ai-train", await Flows.PurposeAsync(member, types));

    [Theory]
    [InlineData("async Task M() { var path = Path.GetTempFileName(); File.WriteAllText(path, await http.GetStringAsync(Url)); trainer.Fit(loader.LoadFile(path)); }")]
    [InlineData("const string Rows = \"rows.csv\"; async Task M() => await File.WriteAllBytesAsync(Rows, await http.GetByteArrayAsync(Url)); void Use() => trainer.Fit(loader.LoadFile(Rows));")]
    [InlineData("void M(string path) { new System.Net.WebClient().DownloadFile(Url, path); trainer.Fit(loader.LoadFile(path)); }")]
    [InlineData("async Task M() { using var file = File.Create(\"a\"); await (await http.GetStreamAsync(Url)).CopyToAsync(file); trainer.Fit(file); }")]
    public async Task Data_is_followed_through_a_file_that_is_named_alike(string members) => Assert.Equal("ai-train", await Flows.PurposeAsync(members));

    [Theory]
    [InlineData("async Task M() => await index.UpsertAsync(await http.GetStringAsync(Url));", "ai-index")]
    [InlineData("async Task M() => await index.UpsertAsync(new[] { await http.GetStringAsync(Url) });", "ai-index")]
    [InlineData("async Task M() => await chat.AskAsync($\"Sum up: {await http.GetStringAsync(Url)}\");", "ai-input")]
    [InlineData("async Task M() => files.Upload(await http.GetStreamAsync(Url), Mode.Tune);", "ai-fine-tuning")]
    [InlineData("async Task M() => files.Upload(await http.GetStreamAsync(Url), Mode.Store);", "unspecified")]
    [InlineData("async Task M() { var x = new Tensor(JsonSerializer.Deserialize<float[]>(await http.GetStringAsync(Url))); var loss = x.Times(x); loss.Backward(); }", "ai-train")]
    [InlineData("async Task M() { var t = await http.GetStringAsync(Url); await chat.AskAsync(t); await index.UpsertAsync(t); trainer.Fit(t); }", "ai-train")]
    [InlineData("async Task M() { var t = await http.GetStringAsync(Url); await chat.AskAsync(t); await index.UpsertAsync(t); }", "ai-index")]
    [InlineData("[Tool] public async Task<string> Search() { var t = await http.GetStringAsync(Url); return t; }", "ai-input")]
    public async Task The_sink_says_the_purpose(string member, string purpose) => Assert.Equal(purpose, await Flows.PurposeAsync(member));

    [Theory]
    [InlineData("async Task M() { var text = await http.GetStringAsync(Url); trainer.Show(text); }")]
    [InlineData("async Task M() { var text = await http.GetStringAsync(Url); Console.WriteLine(text); trainer.Fit(\"own\"); }")]
    [InlineData("async Task M() { var text = \"own\"; trainer.Fit(text); text = await http.GetStringAsync(Url); }")]
    [InlineData("async Task M() { var text = await http.GetStringAsync(Url); Console.WriteLine(text); text = \"own\"; trainer.Fit(text); }")]
    [InlineData("async Task M() { var text = await http.GetStringAsync(Url); trainer.Fit(text.Length); }")]
    [InlineData("async Task M() { var text = await http.GetStringAsync(Url); if (text.Contains(\"a\")) trainer.Fit(\"own\"); }")]
    [InlineData("async Task M() { var r = await http.GetAsync(Url); trainer.Fit(r.StatusCode); Console.WriteLine(r.Content); }")]
    [InlineData("async Task M() { var text = await http.GetStringAsync(Url); var copy = text == \"a\" ? \"b\" : \"c\"; trainer.Fit(copy); }")]
    [InlineData("async Task M() => await chat.AskAsync(\"own\", model: await http.GetStringAsync(Url));")]
    [InlineData("async Task M() => Show(Clean(await http.GetStringAsync(Url))); void Use() => trainer.Fit(Clean(\"own\")); static string Clean(string text) => text.Trim(); void Show(string text) => Console.WriteLine(text);")]
    [InlineData("async Task M() { var post = new Post { Text = await http.GetStringAsync(Url) }; Console.WriteLine(post); } void Use(Post own) => trainer.Fit(own.Text);")]
    [InlineData("async Task M() { foreach (var line in (await http.GetStringAsync(Url)).Split('\\n')) { var line2 = \"own\"; trainer.Fit(line2); } }")]
    [InlineData("async Task M(System.Diagnostics.TraceSource log) { log.TraceInformation(await http.GetStringAsync(Url)); trainer.Fit(log); }")]
    [InlineData("async Task M() { File.WriteAllText(\"a\", await http.GetStringAsync(Url)); trainer.Fit(loader.LoadFile(\"b\")); }")]
    [InlineData("async Task M() { var t = await http.GetStringAsync(Url); trainer.Fit(nameof(t)); }")]
    [InlineData("async Task M(Func<string, string> f) { var t = await http.GetStringAsync(Url); _ = f(\"own\"); trainer.Fit(f); }")]
    public async Task No_purpose_is_guessed_where_the_data_does_not_come_to_the_sink(string member) =>
        Assert.Equal("unspecified", await Flows.PurposeAsync(member, "class Post { public string Text { get; set; } = \"\"; }"));

    [Theory]
    [InlineData("async Task M(IStore store) => store.Put(await http.GetStringAsync(Url));", "class Learning(Trainer t) : IStore { public void Put(string text) => t.Fit(text); }")]
    [InlineData("async Task M(IStore store) => trainer.Fit(await store.ReadAsync());", "class Web(HttpClient http) : IStore { public async Task<string> ReadAsync() => await http.GetStringAsync(\"https://one.example/\"); public void Put(string text) { } }")]
    public async Task Where_a_call_can_run_one_body_or_another_it_is_not_certain_which(string member, string type) => Assert.Equal(
        "unspecified",
        await Flows.PurposeAsync(member, "interface IStore { void Put(string text); Task<string> ReadAsync() => Task.FromResult(\"\"); } class Other : IStore { public void Put(string text) { } public Task<string> ReadAsync() => null; } " + type));

    [Fact]
    public async Task An_address_that_is_read_leads_to_another_read_and_not_to_what_becomes_of_that()
    {
        var outcome = await Flows.In("""
            async Task M()
            {
                var next = await http.GetStringAsync("https://list.example/next");
                var text = await http.GetStringAsync("https://one.example/" + next);
                trainer.Fit(text);
            }
            """).WithDeclaration("version: 1\npolicy: {undeclared_source: none}").RunWithoutComparisonAsync();

        Assert.Equal([("list.example", "unspecified"), ("one.example", "ai-train")], outcome.Inventory.OrderBy(item => item.Line).Select(item => (item.Sources[0], item.Purpose)));
    }

    [Fact]
    public async Task Objects_of_one_class_do_not_get_each_others_data()
    {
        var outcome = await Flows.In("""
            class Set(string rows)
            {
                private readonly string _rows = rows;
                private int _start;
                public string Next(int count) { var batch = ""; for (var i = 0; i < count; i++) batch += _rows[_start++]; return batch; }
            }
            async Task M()
            {
                var train = new Set(await http.GetStringAsync("https://one.example/train"));
                var test = new Set(await http.GetStringAsync("https://one.example/test"));
                trainer.Fit(train.Next(5));
                trainer.Show(test.Next(5));
            }
            """).RunWithoutComparisonAsync();

        Assert.Equal(["ai-train", "unspecified"], outcome.Inventory.OrderBy(item => item.Line).Select(item => item.Purpose));
    }

    [Fact]
    public async Task Callers_of_one_method_do_not_get_each_others_data()
    {
        var outcome = await Flows.In("""
            static string Clean(string text) => text.Trim();
            async Task Train() => trainer.Fit(Clean(await http.GetStringAsync("https://one.example/")));
            async Task Show() => trainer.Show(Clean(await http.GetStringAsync("https://two.example/")));
            """).WithDeclaration("version: 1\npolicy: {undeclared_source: none}").RunWithoutComparisonAsync();

        Assert.Equal(["ai-train", "unspecified"], outcome.Inventory.OrderBy(item => item.Line).Select(item => item.Purpose));
    }
}
