using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace DataUse.Tool.Tests;

public class SarifTests
{
    private const string Multitool = "@microsoft/sarif-multitool";
    private const string MultitoolVersion = "5.7.0";

    private const string Code = """
        using System.Net.Http;
        using System.Threading.Tasks;
        class Feed
        {
            const string Host = "https://api.x.com";
            Task<string> Posts() => new HttpClient().GetStringAsync(Host + "/2/tweets?key=hunter2");
        #pragma warning disable DUA1001
            Task<string> Quiet() => new HttpClient().GetStringAsync(Host + "/2/users");
        #pragma warning restore DUA1001
        }
        """;

    [Fact]
    public async Task A_finding_is_a_result_with_its_derivation_as_related_locations()
    {
        using var folder = Folder();
        var output = await Command.RunWholeAsync("scan", folder.Path, "--no-build", "--format", "sarif");
        Assert.Equal(1, output.ExitCode);
        using var sarif = JsonDocument.Parse(output.Text);
        var run = sarif.RootElement.GetProperty("runs")[0];
        var result = Assert.Single(run.GetProperty("results").EnumerateArray(), result => result.GetProperty("ruleId").GetString() == "DUA1001");
        Assert.Equal("warning", result.GetProperty("level").GetString());
        Assert.Equal("DUA1001", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal(("src/My%20feed.cs", 6), Place(result.GetProperty("locations")[0]));
        Assert.Equal([("src/My%20feed.cs", 5), ("src/My%20feed.cs", 6)], result.GetProperty("relatedLocations").EnumerateArray().Select(Place).Distinct().Order());
        Assert.Equal("x", result.GetProperty("properties").GetProperty("source").GetString());
        Assert.DoesNotContain("hunter2", output.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_in_the_declaration_stands_at_its_place_in_it()
    {
        using var folder = Folder();
        var output = await Command.RunWholeAsync("scan", folder.Path, "--no-build", "--format", "sarif", "--output", folder["out.sarif"]);
        Assert.Equal("", output.Text);
        using var sarif = JsonDocument.Parse(await File.ReadAllTextAsync(folder["out.sarif"]));
        var result = Assert.Single(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(), result => result.GetProperty("ruleId").GetString() == "DUA2003");
        Assert.Equal(("datause.yml", 3), Place(result.GetProperty("locations")[0]));
    }

    [NodeFact(Multitool, MultitoolVersion)]
    public async Task The_validator_of_the_format_has_no_objection()
    {
        using var folder = Folder();
        await Command.RunWholeAsync("scan", folder.Path, "--no-build", "--format", "sarif", "--output", folder["out.sarif"]);
        var platform = OperatingSystem.IsWindows() ? "win32" : RuntimeInformation.IsOSPlatform(OSPlatform.OSX) ? "darwin" : "linux";
        var package = Path.Combine(NodePackage.Get(Multitool, MultitoolVersion).Folder, Multitool + "-" + platform);
        var program = Directory.EnumerateFiles(package, "Sarif.Multitool*").First(file => Path.GetExtension(file) is "" or ".exe" or ".Multitool");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, File.GetUnixFileMode(program) | UnixFileMode.UserExecute);
        }

        using var process = Process.Start(new ProcessStartInfo(program, ["validate", folder["out.sarif"], "--output", folder["validation.sarif"], "--log", "ForceOverwrite"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, text + await errors);
        Assert.DoesNotContain(": error ", text, StringComparison.Ordinal);
        Assert.Contains("Analysis completed successfully", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_lines_list_the_findings_that_configuration_and_pragmas_leave()
    {
        using var folder = Folder().Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.DUA1010.severity = none\n");
        var output = await Command.RunWholeAsync("scan", folder.Path, "--no-build", "--format", "jsonl");
        Assert.Equal(2, output.Lines.Length);
        Assert.Contains("\"findings\":[{\"id\":\"DUA1001\",\"source\":\"x\"}]", output.Lines[0], StringComparison.Ordinal);
        Assert.Contains("\"findings\":[]", output.Lines[1], StringComparison.Ordinal);
    }

    private static TemporaryFolder Folder() =>
        new TemporaryFolder().Write("src/My feed.cs", Code).Write("datause.yml", "version: 1\npurpose: ai-train\nsource: []\n");

    private static (string? File, int Line) Place(JsonElement location)
    {
        var physical = location.GetProperty("physicalLocation");
        Assert.Equal("SRCROOT", physical.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString());
        return (physical.GetProperty("artifactLocation").GetProperty("uri").GetString(), physical.GetProperty("region").GetProperty("startLine").GetInt32());
    }
}
