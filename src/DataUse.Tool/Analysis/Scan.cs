using System.Collections.Concurrent;
using System.Collections.Immutable;
using DataUse.Analyzers;
using DataUse.Analyzers.Reporting;
using DataUse.Tool.Loading;
using Microsoft.CodeAnalysis;

namespace DataUse.Tool.Analysis;

/// <summary>What is reported on each of several projects, in their order; call sites are added to the inventory.</summary>
internal delegate IEnumerable<ImmutableArray<Diagnostic>> Analyse(IReadOnlyList<ProjectToAnalyse> projects, IInventory? inventory, CancellationToken cancellationToken);

/// <summary>Loads a path's compilations, analyses one after the other, and puts together what was found.</summary>
internal sealed class Scan(Analyse analyse)
{
    /// <summary>What reports on projects.</summary>
    public Analyse Analyse => analyse;

    /// <summary>Runs a scan. What cannot be loaded is among the result's problems; throws only when cancelled.</summary>
    public async Task<ScanResult> RunAsync(ScanRequest request, IProgress<ScanStep> progress, CancellationToken cancellationToken)
    {
        var paths = new RelativePaths(request.Root);
        var problems = new ConcurrentQueue<LoadProblem>();
        var set = await Loader.LoadAsync(request, problems.Enqueue, progress, cancellationToken).ConfigureAwait(false);

        var callSites = new CallSites();
        var findings = new FoundDiagnostics(paths);
        var declarations = new SortedSet<string>(StringComparer.Ordinal);
        var files = new HashSet<string>(StringComparer.Ordinal);
        var done = 0;
        var projects = new List<ProjectInput>();
        foreach (var project in set.Projects)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress.Report(new ScanStep("reading " + project.Name, projects.Count, set.Count));
            projects.Add(project);
            files.UnionWith(project.Compilation.SyntaxTrees.Select(tree => paths[tree.FilePath]));
            declarations.UnionWith(project.AdditionalFiles.Where(file => FileKinds.Of(file, project.Options) == FileKinds.Declaration).Select(file => paths[file.Path]));
        }

        try
        {
            progress.Report(new ScanStep("analysing", done, projects.Count));
            var analysed = projects.Select(project => project.ToAnalyse(withBaseline: !request.IgnoresBaseline)).ToList();
            foreach (var diagnostics in analyse(analysed, callSites, cancellationToken))
            {
                findings.Add(diagnostics);
                progress.Report(new ScanStep("analysing " + projects[done].Name, ++done, projects.Count));
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            problems.Enqueue(new LoadProblem($"{projects[Math.Min(done, projects.Count - 1)].Name}: the analysis failed: {exception}", IsFatal: true));
        }

        progress.Report(new ScanStep("done", done, set.Count));
        return new ScanResult
        {
            CallSites = [.. callSites.Merge(paths).Select(findings.Effective)],
            Findings = findings.Sorted(),
            DeclarationFiles = [.. declarations],
            Problems = [.. problems.Distinct()],
            CompilationCount = done,
            Files = files,
        };
    }
}
