using System.Reflection;
using System.Text.Json;
using DataUse.Analyzers;
using DataUse.Tool.Analysis;
using DataUse.Tool.Loading;
using Microsoft.CodeAnalysis;

namespace DataUse.Tool.Tests;

/// <summary>A build and the tool say the same of the samples.</summary>
public class SampleTests
{
    [Theory]
    [InlineData("TrendTrainer")]
    [InlineData("BrokenDeclaration")]
    [InlineData("NoDeclaration")]
    public async Task A_build_and_a_scan_give_the_same_findings(string sample)
    {
        using var folder = Copy(sample);
        await AssertSameFindings(folder, sample);
    }

    [Fact]
    public async Task A_build_and_a_scan_take_severities_from_the_same_places()
    {
        using var folder = Copy("TrendTrainer")
            .Write("TrendTrainer/.editorconfig", """
                root = true
                [Images/*.cs]
                dotnet_diagnostic.DUA1001.severity = none
                [Posts/*.cs]
                dotnet_diagnostic.DUA1003.severity = suggestion
                [Corpus/*.cs]
                dotnet_analyzer_diagnostic.category-DataUse.Source.severity = warning
                """)
            .Write("TrendTrainer/.globalconfig", """
                is_global = true
                dotnet_diagnostic.DUA1010.severity = warning
                dotnet_diagnostic.DUA2003.severity = none
                """)
            .Write("Directory.Packages.props", "<Project><PropertyGroup><NoWarn>$(NoWarn);DUA1005</NoWarn></PropertyGroup></Project>");
        var sounds = folder["TrendTrainer/Sounds/SoundProfiles.cs"];
        await File.WriteAllTextAsync(sounds, "#pragma warning disable DUA1004\n" + await File.ReadAllTextAsync(sounds));
        var findings = await AssertSameFindings(folder, "TrendTrainer");
        Assert.DoesNotContain(findings, finding => finding.Id is "DUA1001" or "DUA1004" or "DUA1005" or "DUA2003");
        Assert.All(findings.Where(finding => finding.Id == "DUA1003"), finding => Assert.Equal(DiagnosticSeverity.Info, finding.Severity));
        Assert.All(findings.Where(finding => finding.Id == "DUA1010"), finding => Assert.Equal(DiagnosticSeverity.Warning, finding.Severity));
    }

    private static async Task<IReadOnlyList<ScanFinding>> AssertSameFindings(TemporaryFolder folder, string sample)
    {
        var project = folder[$"{sample}/{sample}.csproj"];
        var build = await DotnetProcess.RunAsync(
            folder.Path,
            ["build", project, "-c", BuildTime("Configuration"), "-nodeReuse:false", "-p:BuildProjectReferences=false", $"-p:ErrorLog={folder["build.sarif"]}%2Cversion=2.1"],
            CancellationToken.None);
        Assert.True(build.ExitCode == 0, build.Output);

        var scan = await new Scan(AllAnalyzers.Run).RunAsync(
            new ScanRequest { Path = project, Configuration = BuildTime("Configuration") }, new Progress<ScanStep>(), CancellationToken.None);

        Assert.Empty(scan.Problems);
        Assert.NotEmpty(scan.Findings);
        Assert.Equal(
            Findings(folder["build.sarif"]).Order(StringComparer.Ordinal),
            scan.Findings
                .Where(finding => finding.Id != "DUA2007") // What is read nowhere only a scan can say.
                .Select(finding => $"{finding.Id} {Level(finding.Severity)} {Path.GetFileName(finding.File)} {finding.Line}:{finding.Column} {finding.Message}")
                .Order(StringComparer.Ordinal));
        return scan.Findings;
    }

    /// <summary>The findings of a SARIF 2.1 log that no pragma suppresses; those without a place stand at 0:0 of no file.</summary>
    private static List<string> Findings(string path)
    {
        using var sarif = JsonDocument.Parse(File.ReadAllText(path));
        var findings = new List<string>();
        foreach (var result in sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray())
        {
            var id = result.GetProperty("ruleId").GetString()!;
            if (!id.StartsWith("DUA", StringComparison.Ordinal) || result.TryGetProperty("suppressions", out _))
            {
                continue;
            }

            var (file, line, column) = ("", 0, 0);
            if (result.TryGetProperty("locations", out var locations) && locations.GetArrayLength() > 0)
            {
                var place = locations[0].GetProperty("physicalLocation");
                var region = place.GetProperty("region");
                file = Path.GetFileName(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!);
                (line, column) = (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32());
            }

            findings.Add($"{id} {result.GetProperty("level").GetString()} {file} {line}:{column} {result.GetProperty("message").GetProperty("text").GetString()}");
        }

        return findings;
    }

    private static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    /// <summary>The sample in a folder of its own, so that nothing else that builds it meanwhile is in the way.</summary>
    private static TemporaryFolder Copy(string sample)
    {
        var samples = Path.Combine(BuildTime("RepositoryRoot"), "tests", "Samples");
        var source = Path.Combine(BuildTime("RepositoryRoot"), "src") + Path.DirectorySeparatorChar;
        var folder = new TemporaryFolder()
            .Write("Directory.Build.props", $"<Project><PropertyGroup><DataUseSource>{source}</DataUseSource></PropertyGroup></Project>")
            .Write("Directory.Build.targets", File.ReadAllText(Path.Combine(samples, "Directory.Build.targets")));
        foreach (var path in Directory.EnumerateFiles(Path.Combine(samples, sample), "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(samples, path);
            if (!relative.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            {
                folder.Write(relative, File.ReadAllText(path));
            }
        }

        return folder;
    }

    private static string BuildTime(string key) =>
        typeof(SampleTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
