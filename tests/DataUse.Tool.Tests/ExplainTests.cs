using System.Text.Json;

namespace DataUse.Tool.Tests;

public class ExplainTests
{
    private const string Feed = """
        using System;
        using System.IO;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Missing.Package;
        class Feed(HttpClient client)
        {
            const string Key = "hunter2passphrase";
            Task<string> Search(string q) => Fetch(Hosts.Press + "/2/posts?q=" + q + "&key=" + Key); // line 9
            async Task<string> Fetch(string url)
            {
                var uri = new Uri(url);
                Console.WriteLine(url); // line 13
                await client.PostAsync("https://log.example/a", null); // line 14
                new Session().DownloadAsync("b"); // line 15
                var request = new HttpRequestMessage(HttpMethod.Get, "https://sub.example/c"); // line 16
                return await client.GetStringAsync(uri); // line 17
            }
            Task<string> Any(string id) => client.GetStringAsync( // line 19
                "https://" +
                id);
            Task<string> Basic() => client.GetStringAsync("https://me:swordfish@en.wikipedia.org/wiki/A");
        #pragma warning disable DUA1001
            Task<string> Quiet() => client.GetStringAsync("https://en.wikipedia.org/wiki/B"); // line 24
        #pragma warning restore DUA1001
            Task<string> Ours() => client.GetStringAsync("http://localhost:5000/d"); // line 26
            Task<string> Left() => client.GetStringAsync("https://pay.example/e"); // line 27
            string Local() => File.ReadAllText("x.txt"); // line 28
        }
        """;

    private const string Declaration = """
        version: 1
        purpose: ai-train
        sources:
          - id: press
            hosts: [api.press.example]
            basis: agreement
            licensor: Press Ltd
            license: LicenseRef-Press
            permits: [ai-train]
            evidence: [{type: contract, ref: press.pdf}]
        ignore:
          - hosts: [pay.example]
            reason: payments
        """;

    [Fact]
    public async Task A_read_through_a_wrapper_is_explained_from_the_constant_to_the_librarys_call()
    {
        using var folder = Folder();
        var output = await ExplainAsync(folder, 9);
        Assert.Equal(0, output.ExitCode);
        Assert.Equal(
            """
            Feed.cs:9:38  Feed.Fetch
                          It reads data (API model: System.Net.Http)

              reads       https://api.press.example/2/posts?q={}&key={}
              steps       Hosts.cs:1:42  cross-file      Press = "https://api.press.example"
                                                         = https://api.press.example
                          Feed.cs:9:58   literal         "/2/posts?q="
                          Feed.cs:9:78   literal         "&key="
                          Feed.cs:8:18   field-or-const  Key = "…"
                                                         = …
                          Feed.cs:9:38   call            Fetch(Hosts.Press + "/2/posts?q=" + q + "&key=" + Key)
                          Feed.cs:12:13  local-flow      uri = new Uri(url)
                                                         = {}
                          Feed.cs:17:22  wrapper-caller  client.GetStringAsync(uri)
                                                         = {}
              open        Feed.cs:9:74  'q' is a parameter that no caller in this project passes
              source      press
              purpose     ai-train
            """.ReplaceLineEndings("\n"),
            Named(folder, output.Text).Split("\n  decision")[0]);
        Assert.Contains("  answer      allowed\n", output.Text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_whose_callers_are_reported_names_them()
    {
        using var folder = Folder();
        var text = Named(folder, (await ExplainAsync(folder, 17)).Text);
        Assert.Contains("It reads what its callers say; they are reported in its stead", text, StringComparison.Ordinal);
        Assert.Contains("stopped     Feed.cs:12:27  'url' is what the callers pass", text, StringComparison.Ordinal);
        Assert.Contains("reported    Feed.cs:9:38  Fetch(", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(13, "Console.WriteLine", "No API model speaks of it in System.Console")]
    [InlineData(14, "HttpClient.PostAsync", "this sends, and reads nothing")]
    [InlineData(15, "DownloadAsync", "It cannot be bound to a member")]
    [InlineData(15, "DownloadAsync", "BlobClient.DownloadAsync")]
    [InlineData(16, "HttpRequestMessage..ctor", "stands for  https://sub.example/c")]
    [InlineData(19, "HttpClient.GetStringAsync", "stopped     Feed.cs:21:9  'id' is a parameter")]
    [InlineData(21, "HttpClient.GetStringAsync", "It reads data")]
    [InlineData(24, "HttpClient.GetStringAsync", "none DUA1001: 'GetStringAsync' reads Wikipedia (en.wikipedia.org/wiki/B) for ai-train; datause.yml declares no license for source 'wikipedia' (suppressed in the code)")]
    [InlineData(26, "HttpClient.GetStringAsync", "none is about it, and none is needed")]
    [InlineData(27, "HttpClient.GetStringAsync", "leaves it out: payments")]
    public async Task Every_other_call_says_why_it_is_reported_or_not(int line, string call, string says)
    {
        using var folder = Folder();
        var output = await ExplainAsync(folder, line);
        Assert.Equal(0, output.ExitCode);
        Assert.Contains(call, output.Text, StringComparison.Ordinal);
        Assert.Contains(says, Named(folder, output.Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public async Task Keys_and_passwords_are_never_shown(string format)
    {
        using var folder = Folder();
        foreach (var line in new[] { 9, 17, 22 })
        {
            var output = await ExplainAsync(folder, line, "--format", format);
            Assert.Equal(0, output.ExitCode);
            Assert.DoesNotContain("hunter2", output.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("swordfish", output.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Json_has_outcome_steps_open_parts_and_the_questions_of_the_decision()
    {
        using var folder = Folder();
        using var json = JsonDocument.Parse((await ExplainAsync(folder, 9, "--format", "json")).Text);
        var call = json.RootElement.GetProperty("calls")[0];
        Assert.Equal("reported", call.GetProperty("outcome").GetString());
        var place = call.GetProperty("places")[0];
        Assert.Equal("https://api.press.example/2/posts?q={}&key={}", place.GetProperty("address").GetString());
        Assert.Equal(
            ["cross-file", "literal", "literal", "field-or-const", "call", "local-flow", "wrapper-caller"],
            place.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("kind").GetString()));
        Assert.Equal("parameter", place.GetProperty("open")[0].GetProperty("reason").GetString());
        Assert.Equal("allowed", place.GetProperty("answer").GetString());
        Assert.Contains(place.GetProperty("questions").EnumerateArray(), question =>
            question.GetProperty("question").GetString() == "permits" && question.GetProperty("at").GetProperty("line").GetInt32() == 9);
        Assert.Empty(place.GetProperty("findings").EnumerateArray());
    }

    [Fact]
    public async Task The_nearest_project_above_the_file_is_loaded_as_it_is_built()
    {
        using var folder = Folder().Write("Feed.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Library</OutputType></PropertyGroup>
            </Project>
            """);
        var output = await Command.RunAsync("explain", folder["Feed.cs"] + ":24");
        Assert.Equal((0, ""), (output.ExitCode, output.Errors));
        Assert.Contains("https://en.wikipedia.org/wiki/B", output.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_without_a_call_makes_the_exit_code_1()
    {
        using var folder = Folder();
        var output = await ExplainAsync(folder, 8);
        Assert.Equal(1, output.ExitCode);
        Assert.Contains(":8: there is no call on this line", output.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_the_project_does_not_compile_is_said()
    {
        using var folder = Folder().Write("Other/Other.csproj", """<Project Sdk="Microsoft.NET.Sdk" />""").Write("Other/One.cs", "class One;");
        var output = await Command.RunAsync("explain", folder["Feed.cs"] + ":9", "--project", folder["Other"], "--no-build");
        Assert.Equal(2, output.ExitCode);
        Assert.Contains("does not compile this file; name the project that does with --project", output.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Feed.cs")]
    [InlineData("Feed.cs:0")]
    [InlineData("Feed.cs:x")]
    public async Task A_place_that_is_not_a_file_and_a_line_is_refused_with_an_example(string place)
    {
        var output = await Command.RunAsync("explain", place);
        Assert.NotEqual(0, output.ExitCode);
        Assert.Contains($"'{place}' is not a file and a line, such as src/Feed.cs:42", output.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_makes_the_exit_code_2()
    {
        var output = await Command.RunAsync("explain", "Nowhere.cs:3");
        Assert.Equal(2, output.ExitCode);
        Assert.Contains("Nowhere.cs: no such file", output.Errors, StringComparison.Ordinal);
    }

    private static TemporaryFolder Folder() => new TemporaryFolder()
        .Write("Feed.cs", Feed)
        .Write("Hosts.cs", """static class Hosts { public const string Press = "https://api.press.example"; }""")
        .Write("datause.yml", Declaration);

    private static Task<Output> ExplainAsync(TemporaryFolder folder, int line, params string[] more) =>
        Command.RunAsync(["explain", $"{folder["Feed.cs"]}:{line}", "--no-build", .. more]);

    /// <summary>The output with paths as they are from within the folder, aligned as they then are.</summary>
    private static string Named(TemporaryFolder folder, string text)
    {
        var path = Path.GetRelativePath(Environment.CurrentDirectory, folder.Path).Replace('\\', '/') + "/";
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(line =>
            line.Contains(path, StringComparison.Ordinal) ? line.Replace(path, "", StringComparison.Ordinal)
            : line.Contains(" = ", StringComparison.Ordinal) && line.TrimStart().StartsWith("= ", StringComparison.Ordinal) ? line[path.Length..]
            : line);
        return string.Join('\n', lines);
    }
}
