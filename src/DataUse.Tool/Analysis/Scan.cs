using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using DataUse.Analyzers.Reporting;
using DataUse.Tool.Loading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataUse.Tool.Analysis;

/// <summary>Loads a path's compilations, runs the analyzers over one after the other, and puts together what they found.</summary>
/// <param name="analyzers">Makes the analyzers of one compilation, which add the call sites they find to the inventory.</param>
internal sealed class Scan(Func<IInventory, ImmutableArray<DiagnosticAnalyzer>> analyzers)
{
    /// <summary>Runs a scan. What cannot be loaded is among the result's problems; throws only when cancelled.</summary>
    public async Task<ScanResult> RunAsync(ScanRequest request, IProgress<ScanStep> progress, CancellationToken cancellationToken)
    {
        var paths = new RelativePaths(request.Root);
        var problems = new ConcurrentQueue<LoadProblem>();
        var set = await Loader.LoadAsync(request, problems.Enqueue, progress, cancellationToken).ConfigureAwait(false);

        var callSites = new CallSites();
        var findings = new HashSet<ScanFinding>();
        var declarations = new SortedSet<string>(StringComparer.Ordinal);
        var files = new HashSet<string>(StringComparer.Ordinal);
        var done = 0;
        foreach (var project in set.Projects)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress.Report(new ScanStep("analysing " + project.Name, done, set.Count));
            files.UnionWith(project.Compilation.SyntaxTrees.Select(tree => tree.FilePath));
            declarations.UnionWith(project.AdditionalFiles.Where(file => FileKinds.Of(file, project.Options) == FileKinds.Declaration).Select(file => paths[file.Path]));

            foreach (var diagnostic in await AnalyseAsync(project, callSites, problems.Enqueue, cancellationToken).ConfigureAwait(false))
            {
                findings.Add(ToFinding(diagnostic, project, paths));
            }

            done++;
        }

        progress.Report(new ScanStep("done", done, set.Count));
        return new ScanResult
        {
            CallSites = callSites.Merge(paths),
            Findings =
            [
                .. findings
                    .OrderBy(finding => finding.File, StringComparer.Ordinal)
                    .ThenBy(finding => finding.Line)
                    .ThenBy(finding => finding.Column)
                    .ThenBy(finding => finding.Id, StringComparer.Ordinal)
                    .ThenBy(finding => finding.Message, StringComparer.Ordinal),
            ],
            DeclarationFiles = [.. declarations],
            Problems = [.. problems.Distinct()],
            CompilationCount = done,
            FileCount = files.Count,
        };
    }

    private async Task<ImmutableArray<Diagnostic>> AnalyseAsync(
        ProjectInput project, CallSites callSites, Action<LoadProblem> report, CancellationToken cancellationToken)
    {
        var compilation = new CompilationWithAnalyzers(project.Compilation, analyzers(callSites), new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(project.AdditionalFiles, project.Options),
            onAnalyzerException: (exception, analyzer, _) =>
                report(new LoadProblem($"{project.Name}: {analyzer.GetType().Name} failed: {exception}", IsFatal: true)),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false));
        return await compilation.GetAnalyzerDiagnosticsAsync(cancellationToken).ConfigureAwait(false);
    }

    private static ScanFinding ToFinding(Diagnostic diagnostic, ProjectInput project, RelativePaths paths)
    {
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        if (diagnostic.Location.Kind == LocationKind.None)
        {
            return new ScanFinding(diagnostic.Id, diagnostic.Severity, message, null, 0, 0);
        }

        var span = diagnostic.Location.GetMappedLineSpan();
        return new ScanFinding(
            diagnostic.Id, diagnostic.Severity, message, paths[span.Path], span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1);
    }
}
