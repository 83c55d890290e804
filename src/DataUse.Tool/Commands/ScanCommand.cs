using System.CommandLine;
using DataUse.Tool.Analysis;
using DataUse.Tool.Output;
using Microsoft.CodeAnalysis;

namespace DataUse.Tool.Commands;

/// <summary>How a report is written.</summary>
internal enum ReportFormat { Text, Jsonl, Sarif }

/// <summary>From which severity on a finding makes the exit code 1.</summary>
internal enum FailOn { None, Info, Warning, Error }

/// <summary><c>datause scan</c>.</summary>
internal static class ScanCommand
{
    private const string Notes =
        """
        A project or solution is analysed exactly as its build would compile it: packages are restored, nothing is
        compiled. It need not reference the DataUse.Analyzers package; datause.yml is looked for in the project's
        folder and those above it, up to the one that holds .git. The projects of a solution are looked at together: what is
        known only so says "scope": "scan" in JSON Lines. A binary log (dotnet build -bl) is analysed as it was built.

        Exit code: 0  no finding at or above --fail-on
                   1  findings at or above --fail-on
                   2  something could not be loaded; the rest is still reported
                   130  cancelled

        Examples:
          datause scan                                    the solution or project in this folder
          datause scan src/Trainer/Trainer.csproj         one project, all its target frameworks
          datause scan msbuild.binlog                     what a build compiled, without MSBuild
          datause scan . --no-build                       any folder of C# files, without MSBuild or restore
          datause scan . --format jsonl --output reads.jsonl
          datause scan . --format sarif --output datause.sarif
          datause scan App.slnx --fail-on error --as-of 2026-12-31

        """;

    /// <summary>A new command that runs <paramref name="scan"/>.</summary>
    public static Command Create(Scan scan)
    {
        var path = Options.Path();
        var format = new Option<ReportFormat>("--format") { Description = "text for people; jsonl for programs: one object per call site; sarif for CI: one result per finding (default: text).", HelpName = "text|jsonl|sarif" };
        format.AcceptOnlyFromAmong("text", "jsonl", "sarif");
        var failOn = new Option<FailOn?>("--fail-on") { Description = "The lowest severity that makes the exit code 1 (default: warning).", HelpName = "none|info|warning|error" };
        failOn.AcceptOnlyFromAmong("none", "info", "warning", "error");
        var noBuild = Options.NoBuild();
        var asOf = Options.AsOf();
        var purpose = Options.Purpose();
        var output = Options.Output();
        var configuration = Options.Configuration();

        var command = new TaughtCommand("scan", "List every call that reads data from elsewhere, with its source and whether datause.yml licenses that.", Notes) { path, format, failOn, noBuild, asOf, purpose, output, configuration };
        command.Runs((arguments, cancellationToken) => RunAsync(
            scan,
            new ScanRequest
            {
                Path = arguments.GetValue(path) ?? ".",
                NoBuild = arguments.GetValue(noBuild),
                AsOf = arguments.GetValue(asOf),
                Purpose = arguments.GetValue(purpose),
                Configuration = arguments.GetValue(configuration),
            },
            arguments.GetValue(format),
            arguments.GetValue(failOn) ?? FailOn.Warning,
            arguments.GetValue(output),
            arguments.InvocationConfiguration,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        Scan scan, ScanRequest request, ReportFormat format, FailOn failOn, string? outputPath, InvocationConfiguration configuration, CancellationToken cancellationToken)
    {
        var result = await ScanProgress.RunAsync(progress => scan.RunAsync(request, progress, cancellationToken)).ConfigureAwait(false);
        Write(result.Problems, configuration.Error);
        if (result.CompilationCount > 0)
        {
            Write(result, format, outputPath, configuration);
        }

        return result.Problems.Any(problem => problem.IsFatal) ? ExitCodes.NotLoaded
            : result.Findings.Any(finding => Reaches(finding.Severity, failOn)) ? ExitCodes.HasFindings
            : ExitCodes.Clean;
    }

    /// <summary>Writes what could not be read.</summary>
    public static void Write(IEnumerable<LoadProblem> problems, TextWriter error)
    {
        foreach (var problem in problems)
        {
            error.WriteLine($"datause: {(problem.IsFatal ? "error" : "warning")}: {problem.Message}");
        }
    }

    private static void Write(ScanResult result, ReportFormat format, string? outputPath, InvocationConfiguration configuration)
    {
        if (format != ReportFormat.Text)
        {
            using var stream = outputPath is null ? new MemoryStream() : (Stream)File.Create(outputPath);
            if (format == ReportFormat.Sarif)
            {
                SarifReport.Write(result, stream);
            }
            else
            {
                JsonLines.Write(result.CallSites, stream);
                WriteOutsideCode(result, configuration.Error);
            }

            if (stream is MemoryStream memory)
            {
                configuration.Output.Write(System.Text.Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length));
            }
        }
        else if (outputPath is null)
        {
            new TextReport(Terminals.Of(configuration)).Write(result);
        }
        else
        {
            using var writer = new StreamWriter(outputPath);
            new TextReport(Terminals.Over(writer, isTerminal: false)).Write(result);
        }
    }

    /// <summary>JSON Lines hold call sites only; what belongs to a declaration or a project goes where a log looks for it.</summary>
    private static void WriteOutsideCode(ScanResult result, TextWriter error)
    {
        foreach (var finding in result.Findings.Where(finding => finding.Id.StartsWith("DUA2", StringComparison.Ordinal)))
        {
            error.WriteLine(TextReport.Line(finding));
        }
    }

    private static bool Reaches(DiagnosticSeverity severity, FailOn failOn) => failOn switch
    {
        FailOn.Info => severity >= DiagnosticSeverity.Info,
        FailOn.Warning => severity >= DiagnosticSeverity.Warning,
        FailOn.Error => severity >= DiagnosticSeverity.Error,
        _ => false,
    };
}
