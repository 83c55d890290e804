namespace DataUse.Tool.Tests;

/// <summary>DUA2007: a declared source that is read nowhere.</summary>
public class ReadNowhereTests
{
    private const string Declaration = """
        version: 1
        purpose: display
        sources:
          - {id: flickr, basis: own, permits: [display]}
          - {id: reddit, basis: own, permits: [display], disputed: {acknowledged: true}}
          - {id: reddit-old, source: reddit, basis: own, valid_until: 2020-01-01}
          - {id: x, basis: none}
          - {id: feed, basis: own, hosts: ["*.feed.example"], permits: [display]}
          - {id: set, basis: own, datasets: [team/set], permits: [display], derived_from: [wikipedia]}
          - {id: wikipedia, basis: own, permits: [display]}
        """;

    private const string Code = """
        using System.Net.Http;

        class Reader
        {
            object Posts() => new HttpClient().GetStringAsync("https://oauth.reddit.com/r/a");
            object Feed() => new HttpClient().GetStringAsync("https://a.feed.example/b");
            object Set() => new HttpClient().GetStringAsync("https://huggingface.co/datasets/team/set/resolve/main/a");
        }
        """;

    [Fact]
    public async Task An_entry_whose_source_no_code_reads_is_pointed_out()
    {
        using var folder = new TemporaryFolder().Write("datause.yml", Declaration).Write("Reader.cs", Code);
        var output = await Command.RunWithAllAnalyzersAsync("scan", folder.Path, "--no-build", "--format", "jsonl");

        Assert.Equal((0, "datause.yml(4,10): info DUA2007: 'flickr' is declared and read nowhere in what was scanned; remove the entry, or keep it as a record\n"), (output.ExitCode, output.Errors));
    }

    [Fact]
    public async Task A_file_above_what_is_scanned_holds_for_other_code_too()
    {
        using var folder = new TemporaryFolder().Write("datause.yml", Declaration).Write("app/Reader.cs", Code);
        Assert.Equal("", (await Command.RunWithAllAnalyzersAsync("scan", folder["app"], "--no-build", "--format", "jsonl")).Errors);
    }

    [Fact]
    public async Task A_source_that_another_project_reads_is_read()
    {
        using var folder = new TemporaryFolder().Write("datause.yml", "version: 1\npurpose: display\nsources: [{id: feed, basis: own, hosts: [a.feed.example], permits: [display]}]\n")
            .Write("a/A.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />").Write("a/Reader.cs", "class Other;").Write("b/B.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />").Write("b/Reader.cs", Code);
        Assert.DoesNotContain("DUA2007", (await Command.RunWithAllAnalyzersAsync("scan", folder.Path, "--no-build")).Text, StringComparison.Ordinal);
    }
}
