using DataUse.Analyzers;
using DataUse.Declarations;
using DataUse.Tool.Analysis;

namespace DataUse.Tool.Tests;

public class InitTests
{
    private const string Code = """
        using System.Net.Http;
        class Reads
        {
            object X() => new HttpClient().GetStringAsync("https://api.x.com/2/tweets");
            object XAgain() => new HttpClient().GetStringAsync("https://x.com/a");
            object Wiki(string lang) => new HttpClient().GetStringAsync($"https://{lang}.wikipedia.org/wiki/A");
            object Press() => new HttpClient().GetStringAsync("https://api.press.example/posts");
            object Any(string lang) => new HttpClient().GetStringAsync($"https://{lang}.press.example/");
            object Data() => new HttpClient().GetStringAsync("https://huggingface.co/datasets/acme/corpus/resolve/main/a.json");
            object Code() => new HttpClient().GetStringAsync("https://raw.githubusercontent.com/acme/list/main/a.txt");
            object Ours() => new HttpClient().GetStringAsync("http://localhost:5000/");
            object Unknown(string url) => new HttpClient().GetStringAsync(url);
        }
        """;

    [Fact]
    public async Task Every_source_gets_an_entry_that_grants_nothing()
    {
        using var folder = new TemporaryFolder().Write("src/Reads.cs", Code);
        var output = await InitAsync(folder);
        Assert.Equal((0, ""), (output.ExitCode, output.Errors));
        var declaration = DeclarationReader.Read(await File.ReadAllTextAsync(folder["datause.yml"]));
        Assert.Equal(
            ["api-press-example", "github-acme-list", "hf-acme-corpus", "press-example", "wikipedia", "x"],
            declaration.Sources.Select(entry => entry.Id.Value).Order(StringComparer.Ordinal));
        Assert.All(declaration.Sources, entry => Assert.True(entry.HasErrors));
    }

    [Fact]
    public async Task What_the_catalogue_knows_stands_in_comments_with_its_citation_and_date()
    {
        using var folder = new TemporaryFolder().Write("src/Reads.cs", Code);
        await InitAsync(folder);
        var text = await File.ReadAllTextAsync(folder["datause.yml"]);
        var x = Assert.Single(text.Split("\n\n"), block => block.Contains("- id: x\n", StringComparison.Ordinal));
        Assert.Contains("# X (formerly Twitter), X Corp.", x, StringComparison.Ordinal);
        Assert.Matches("# position on AI training as of [0-9-]+: https://", x);
        Assert.Contains("# terms: https://", x, StringComparison.Ordinal);
        Assert.Contains("# documented disputes: twitter-", x, StringComparison.Ordinal);
        Assert.Contains("# read at src/Reads.cs:4, src/Reads.cs:5\n", x, StringComparison.Ordinal);
        Assert.Contains("# 1 more call reads something that could not be determined", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_findings_say_what_to_fill_in_and_nothing_else()
    {
        using var folder = new TemporaryFolder().Write("src/Reads.cs", Code);
        await InitAsync(folder);
        var result = await new Scan(AllAnalyzers.Run).RunAsync(new ScanRequest { Path = folder.Path, NoBuild = true }, new Progress<ScanStep>(), CancellationToken.None);
        var inFile = result.Findings.Where(finding => finding.File == "datause.yml").ToList();
        Assert.Equal(6, inFile.Count);
        Assert.All(inFile, finding => Assert.Equal(("DUA2003", true), (finding.Id, finding.Message.StartsWith("'basis' ", StringComparison.Ordinal))));
        var inCode = result.Findings.Where(finding => finding.File != "datause.yml" && finding.Id != "DUA1010").ToList();
        Assert.Equal(8, inCode.Count);
        Assert.All(inCode.Where(finding => finding.Id != "DUA1012"), finding => Assert.Contains("has errors and grants nothing", finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_there_is_overwritten_on_request_only()
    {
        using var folder = new TemporaryFolder().Write("src/Reads.cs", Code).Write("datause.yml", "version: 1\n");
        var refused = await InitAsync(folder);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("datause.yml is there already; --force overwrites it", refused.Errors, StringComparison.Ordinal);
        Assert.Equal("version: 1\n", await File.ReadAllTextAsync(folder["datause.yml"]));
        Assert.Equal(0, (await InitAsync(folder, "--force", "--purpose", "ai-index")).ExitCode);
        Assert.Equal("ai-index", DeclarationReader.Read(await File.ReadAllTextAsync(folder["datause.yml"])).Purpose?.Token);
    }

    [Fact]
    public async Task Code_that_reads_nothing_gets_a_file_without_sources()
    {
        using var folder = new TemporaryFolder().Write("One.cs", "class One;");
        Assert.Equal(0, (await InitAsync(folder)).ExitCode);
        var declaration = DeclarationReader.Read(await File.ReadAllTextAsync(folder["datause.yml"]));
        Assert.Empty(declaration.Problems);
        Assert.Empty(declaration.Sources);
    }

    [Fact]
    public async Task Nothing_is_written_when_something_could_not_be_loaded()
    {
        using var folder = new TemporaryFolder().Write("One.cs", "class One;");
        Assert.Equal(2, (await Command.RunWholeAsync("init", folder.Path)).ExitCode);
        Assert.False(File.Exists(folder["datause.yml"]));
    }

    private static Task<Output> InitAsync(TemporaryFolder folder, params string[] more) => Command.RunWholeAsync(["init", folder.Path, "--no-build", .. more]);
}
