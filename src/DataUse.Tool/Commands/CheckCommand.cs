using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using DataUse.Tool.Analysis;
using DataUse.Tool.Loading;
using DataUse.Tool.Output;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataUse.Tool.Commands;

/// <summary><c>datause check</c>.</summary>
internal static class CheckCommand
{
    private const string Notes =
        """
        A declaration is checked with those above it, as it holds for code in its folder. No project is loaded.

        Exit code: 0  nothing is wrong
                   1  something is
                   2  no datause.yml could be read

        Examples:
          datause check                    every datause.yml in this folder and below
          datause check src/datause.yml
          datause check . --format jsonl

        """;

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A new command that checks declarations with <paramref name="analyse"/>.</summary>
    public static Command Create(Analyse analyse)
    {
        var path = new Argument<string?>("PATH")
        {
            Description = "A datause.yml, or a folder: every datause.yml in it and below, each with those above it (default: this folder).",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = new Option<ReportFormat>("--format") { Description = "text for people, jsonl for programs: one object per finding (default: text).", HelpName = "text|jsonl" };
        format.AcceptOnlyFromAmong("text", "jsonl");
        var command = new TaughtCommand("check", "Check datause.yml files and rule packs alone, without any code.", Notes) { path, format };
        command.Runs((arguments, cancellationToken) =>
            Task.FromResult(Run(analyse, arguments.GetValue(path) ?? ".", arguments.GetValue(format), arguments.InvocationConfiguration, cancellationToken)));
        return command;
    }

    private static int Run(Analyse analyse, string path, ReportFormat format, InvocationConfiguration configuration, CancellationToken cancellationToken)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            configuration.Error.WriteLine($"datause: {path}: no such file or folder");
            return ExitCodes.NotLoaded;
        }

        var root = File.Exists(path) ? Path.GetDirectoryName(Path.GetFullPath(path))! : Path.GetFullPath(path);
        var paths = new RelativePaths(root);
        var projects = DeclaredFolder.Below(path).Select(folder => DeclaredFolder.Load(folder, null, _ => { })).ToList();
        var declarations = projects.SelectMany(Declarations).Distinct(StringComparer.Ordinal).ToList();
        var findings = Findings(analyse, projects, paths, cancellationToken);
        if (declarations.Count == 0 && findings.Count == 0)
        {
            configuration.Error.WriteLine($"datause: {path}: no datause.yml in this folder, below it or above it");
            return ExitCodes.NotLoaded;
        }

        foreach (var finding in findings)
        {
            configuration.Output.WriteLine(format == ReportFormat.Jsonl ? JsonSerializer.Serialize(Record(finding), Json) : TextReport.Line(finding));
        }

        if (format == ReportFormat.Text)
        {
            configuration.Output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{Count(findings.Count, "finding")} in {Count(declarations.Count, "file")}: {string.Join(", ", declarations.Select(file => paths[file]))}"));
        }

        return findings.Count > 0 ? ExitCodes.HasFindings : ExitCodes.Clean;
    }

    /// <summary>What is wrong in the files, each finding once although a file may hold for several folders.</summary>
    private static IReadOnlyList<ScanFinding> Findings(Analyse analyse, IReadOnlyList<ProjectInput> projects, RelativePaths paths, CancellationToken cancellationToken)
    {
        var inputs = projects.Select(project => new Analyzers.ProjectToAnalyse(project.Compilation, new AnalyzerOptions(project.AdditionalFiles, project.Options))).ToList();
        var found = new FoundDiagnostics(paths);
        foreach (var diagnostics in analyse(inputs, null, cancellationToken))
        {
            found.Add(diagnostics.Where(diagnostic => diagnostic.Location.Kind != LocationKind.None));
        }

        return found.Sorted();
    }

    private static IEnumerable<string> Declarations(ProjectInput project) =>
        project.AdditionalFiles.Where(file => FileKinds.Of(file, project.Options) == FileKinds.Declaration).Select(file => file.Path);

    private static object Record(ScanFinding finding) =>
        new { finding.File, finding.Line, finding.Column, finding.Id, Severity = finding.Severity.ToString().ToLowerInvariant(), finding.Message };

    private static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
