using System.Text.RegularExpressions;
using DataUse.Analyzers.Tests.Resolution;
using DataUse.Catalog;

namespace DataUse.Analyzers.Tests.Apis;

/// <summary>The examples of rules/docs/api-models.md: each model, given to a project, does to the code below it what the page says.</summary>
public partial class ApiModelPageTests
{
    private const string Acme = """
        using System;
        namespace Acme.Http
        {
            public class ApiClient
            {
                public string Root { get; set; } = "";
                public string Fetch(string url) => "";
                public string Download(string url) => "";
                public string Download(Uri uri) => "";
                public string Get(string path) => "";
                public string Post(string url) => "";
                public string Send(ApiRequest request) => "";
                public string Load(string address) => "";
            }
            public class ApiRequest(string url) { public string Url => url; public string Method { get; set; } = "GET"; }
            public class Store { public string Get(string bucket, string key) => ""; }
            public static class Shell { public static void Git(string arguments) { } }
            public class Job(string program) { public string Arguments { get; set; } = program; public void Run() { } }
            public class Tickets { public string All() => ""; }
            public class Desk(string address) { public string Address => address; public Tickets Tickets => null!; }
            public class MailConnector { public void Send(string text) { } }
            public class Agent(MailConnector connector) { public MailConnector Connector => connector; }
            public class RedditClient { public string GetPosts(string name) => ""; }
            public static class UrlExtensions
            {
                public static string ReadText(this string url) => "";
                public static string WithKey(this string url, string key) => url;
            }
        }
        """;

    private static readonly string Page = File.ReadAllText(Repository.Path("rules/docs/api-models.md"));

    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (Match match in Example().Matches(Page))
            {
                examples.Add(match.Groups["model"].Value, match.Groups["code"].Value);
            }

            return examples;
        }
    }

    [Theory, MemberData(nameof(Examples))]
    public Task The_code_reads_what_the_page_says(string model, string code) => Marks.HoldAsync(
        code.Contains("using ", StringComparison.Ordinal) ? code : "using Acme.Http;\n" + code,
        with => with.WithLibrary("Acme.Http", Acme).WithFile("acme.datause-api.yml", model).AllowCompileErrors());

    [Theory, MemberData(nameof(Examples))]
    public void The_models_are_without_mistakes(string model, string code)
    {
        Assert.NotEmpty(code);
        Assert.Empty(ApiModelReader.Read(model).Problems);
    }

    [Fact]
    public void Every_model_of_the_page_has_code() => Assert.Equal(Regex.Count(Page, "^```yaml", RegexOptions.Multiline), Examples.Count());

    [GeneratedRegex("^```yaml\n(?<model>.*?)^```\n.*?^```csharp\n(?<code>.*?)\n^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
