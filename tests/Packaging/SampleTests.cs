using System.Text.Json;

namespace DataUse.Packaging.Tests;

/// <summary>The samples of the repository, built as the README says.</summary>
public sealed class SampleTests
{
    [Fact]
    public async Task TrendTrainer_shows_what_the_disputes_were_about()
    {
        var output = await BuildAsync("TrendTrainer");

        Assert.Equal(
            [
                "ImageFetcher.cs(7,9): warning DUA1001",
                "PostSearch.cs(15,15): warning DUA1002",
                "SoundProfiles.cs(11,41): warning DUA1004",
                "ThreadScraper.cs(12,25): warning DUA1005",
                "Timeline.cs(11,41): warning DUA1003",
                "datause.yml(68,17): warning DUA2005",
                "datause.yml(72,3): warning DUA2003",
            ],
            output.Findings.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_readme_shows_what_the_build_of_TrendTrainer_prints()
    {
        var readme = File.ReadAllText(Path.Combine(DotNet.BuildTime("RepositoryRoot"), "README.md"));
        var shown = readme.Split("<!-- build -->\n```\n")[1].Split("\n```\n<!-- /build -->")[0];
        var printed = from message in (await BuildAsync("TrendTrainer")).Messages
                      where message.Id.StartsWith("DUA", StringComparison.Ordinal)
                      select $"{message}: {message.Text.Split(" (https://")[0]}";

        Assert.Equal(string.Join('\n', printed.Order(StringComparer.Ordinal)), shown);
    }

    [Fact]
    public async Task The_SARIF_of_TrendTrainer_also_holds_what_the_build_does_not_print()
    {
        await BuildAsync("TrendTrainer");
        using var sarif = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder("TrendTrainer"), "obj", "TrendTrainer.sarif")));
        var notes =
            from result in sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            where result.GetProperty("level").GetString() == "note" && result.GetProperty("ruleId").GetString()!.StartsWith("DUA", StringComparison.Ordinal)
            let place = result.GetProperty("locations")[0].GetProperty("physicalLocation")
            let file = Path.GetFileName(new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath)
            select $"{file}({place.GetProperty("region").GetProperty("startLine")}): {result.GetProperty("ruleId")}";

        Assert.Equal(
            [
                "Feeds.cs(6): DUA1013",
                "ImageFetcher.cs(7): DUA1010",
                "PostSearch.cs(15): DUA1010",
                "Program.cs(35): DUA1012",
                "ThreadScraper.cs(12): DUA1010",
                "Timeline.cs(11): DUA1010",
                "VideoComments.cs(7): DUA1010",
            ],
            notes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task NoDeclaration_is_asked_for_one() =>
        Assert.Equal(["DUA2001"], (await BuildAsync("NoDeclaration")).Messages.Select(message => message.Id));

    [Fact]
    public async Task BrokenDeclaration_is_shown_the_place() =>
        Assert.Equal(["datause.yml(6,23): warning DUA2002"], (await BuildAsync("BrokenDeclaration")).Findings);

    /// <summary>Builds everything anew but the analyzers, which the solution's build has made.</summary>
    private static async Task<BuildOutput> BuildAsync(string sample) =>
        (await DotNet.RunAsync(Folder(sample), DotNet.Build("--no-incremental", "-p:BuildProjectReferences=false", "-c", DotNet.BuildTime("Configuration")))).Succeeded();

    private static string Folder(string sample) => Path.Combine(DotNet.BuildTime("RepositoryRoot"), "tests", "Samples", sample);
}
