using DataUse.Baselines;

namespace DataUse.Tool.Tests;

public class BaselineTests
{
    private const string Declaration = "version: 1\npurpose: ai-train\nsources: []\n";

    private const string Old = """
        using System.Net.Http;
        class Old
        {
            object One() => new HttpClient().GetStringAsync("https://one.example/");
            object Two() => new HttpClient().GetStringAsync("https://two.example/");
        }
        """;

    private const string New = """
        using System.Net.Http;
        class New
        {
            object Three() => new HttpClient().GetStringAsync("https://three.example/");
        }
        """;

    [Fact]
    public async Task The_first_run_lists_everything_and_a_scan_then_finds_nothing()
    {
        using var folder = Folder();
        Assert.Equal(1, await ScanAsync(folder));
        var output = await BaselineAsync(folder);
        Assert.Equal((0, ""), (output.ExitCode, output.Errors));
        Assert.EndsWith("datause.baseline.yml: 2 listed, 2 of them new; 0 gone\n", output.Text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(
            [("DUA1013", "one.example", "src/Old.cs", "Old.One"), ("DUA1013", "two.example", "src/Old.cs", "Old.Two")],
            Listed(folder).Select(listed => (listed.Rule, listed.Source, listed.File, listed.Member)));
        Assert.Equal(0, await ScanAsync(folder));
    }

    [Fact]
    public async Task A_later_run_takes_out_what_is_gone_and_adds_nothing()
    {
        using var folder = Folder();
        await BaselineAsync(folder);
        folder.Write("src/Old.cs", Old.Replace("two.example", "localhost", StringComparison.Ordinal)).Write("src/New.cs", New);
        var output = await BaselineAsync(folder);
        Assert.Contains("1 listed, 0 of them new; 1 gone; 1 came new and are reported (--accept-new lists them)", output.Text, StringComparison.Ordinal);
        Assert.Equal(["one.example"], Listed(folder).Select(listed => listed.Source));
        Assert.Equal(1, await ScanAsync(folder));
    }

    [Fact]
    public async Task What_came_new_is_listed_on_request()
    {
        using var folder = Folder();
        await BaselineAsync(folder);
        folder.Write("src/New.cs", New);
        var output = await BaselineAsync(folder, "--accept-new");
        Assert.Contains("3 listed, 1 of them new; 0 gone", output.Text, StringComparison.Ordinal);
        Assert.Equal(0, await ScanAsync(folder));
    }

    [Fact]
    public async Task A_run_on_a_part_of_the_repository_keeps_what_is_listed_of_the_rest()
    {
        using var folder = Folder().Write("more/New.cs", New);
        await BaselineAsync(folder);
        folder.Write("more/New.cs", "class New;");
        var output = await Command.RunWholeAsync("baseline", folder["more"], "--no-build");
        Assert.Contains("2 listed, 0 of them new; 1 gone", output.Text, StringComparison.Ordinal);
        Assert.Equal(["src/Old.cs", "src/Old.cs"], Listed(folder).Select(listed => listed.File));
        Assert.False(File.Exists(folder["more/datause.baseline.yml"]));
    }

    [Fact]
    public async Task What_is_listed_of_a_deleted_file_goes()
    {
        using var folder = Folder().Write("src/New.cs", New);
        await BaselineAsync(folder);
        File.Delete(folder["src/Old.cs"]);
        await BaselineAsync(folder);
        Assert.Equal(["three.example"], Listed(folder).Select(listed => listed.Source));
    }

    [Fact]
    public async Task Target_frameworks_do_not_count_twice()
    {
        using var folder = Folder().Write("src/App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks></PropertyGroup>
            </Project>
            """);
        var output = await Command.RunWholeAsync("baseline", folder["src/App.csproj"]);
        Assert.True(output.ExitCode == 0, output.Errors);
        Assert.Contains("2 listed", output.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_written_when_something_could_not_be_loaded()
    {
        using var folder = Folder();
        await BaselineAsync(folder);
        var before = await File.ReadAllTextAsync(folder["datause.baseline.yml"]);
        var output = await Command.RunWholeAsync("baseline", folder.Path);
        Assert.Equal(2, output.ExitCode);
        Assert.Equal(before, await File.ReadAllTextAsync(folder["datause.baseline.yml"]));
    }

    [Fact]
    public async Task A_baseline_that_cannot_be_read_is_said_with_its_line_and_left_as_it_is()
    {
        using var folder = Folder().Write("datause.baseline.yml", "version: 1\nfinding: []\n");
        var output = await BaselineAsync(folder);
        Assert.Equal(2, output.ExitCode);
        Assert.Contains("datause.baseline.yml(2,1): error DUA2003: ", output.Errors, StringComparison.Ordinal);
        Assert.Equal("version: 1\nfinding: []\n", await File.ReadAllTextAsync(folder["datause.baseline.yml"]));
    }

    private static TemporaryFolder Folder() => new TemporaryFolder().Write("datause.yml", Declaration).Write("src/Old.cs", Old);

    private static Task<Output> BaselineAsync(TemporaryFolder folder, params string[] more) => Command.RunWholeAsync(["baseline", folder.Path, "--no-build", .. more]);

    private static async Task<int> ScanAsync(TemporaryFolder folder) => (await Command.RunWholeAsync("scan", folder.Path, "--no-build", "--fail-on", "info")).ExitCode;

    private static IEnumerable<BaselineFinding> Listed(TemporaryFolder folder)
    {
        var reading = BaselineReader.Read(File.ReadAllText(folder["datause.baseline.yml"]));
        Assert.Empty(reading.Problems);
        return reading.Baseline.Findings.Select(listed => listed.Finding);
    }
}
