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

        var merged = callSites.Merge(paths);
        if (!problems.Any(problem => problem.IsFatal))
        {
            findings.Add(ReadNowhere(projects, merged, paths, cancellationToken));
        }

        progress.Report(new ScanStep("done", done, set.Count));
        return new ScanResult
        {
            CallSites = [.. merged.Select(findings.Effective)],
            Findings = findings.Sorted(),
            DeclarationFiles = [.. declarations],
            Problems = [.. problems.Distinct()],
            CompilationCount = done,
            Files = files,
        };
    }

    /// <summary>The declared sources that no call site reads (DUA2007), but for those of files outside of what is scanned, which hold for other code too.</summary>
    private static IEnumerable<Diagnostic> ReadNowhere(IReadOnlyList<ProjectInput> projects, IReadOnlyList<InventoryItem> callSites, RelativePaths paths, CancellationToken cancellationToken)
    {
        var ids = callSites.SelectMany(item => item.SourceIds.Concat(item.Findings.Select(finding => finding.Source).OfType<string>())).ToHashSet(StringComparer.Ordinal);
        var hosts = callSites.SelectMany(item => item.Sources).ToHashSet(StringComparer.Ordinal);
        return projects
            .SelectMany(project => DeclaredProject.Read(project.ToAnalyse(withBaseline: false).Options, cancellationToken).ReadNowhere(ids, hosts))
            .Where(entry => !paths[entry.Place.GetLineSpan().Path].StartsWith("..", StringComparison.Ordinal))
            .Select(entry => Diagnostic.Create(
                RuleIds.SourceNeverRead,
                "DataUse.Declaration",
                $"'{entry.Id}' is declared and read nowhere in what was scanned; remove the entry, or keep it as a record",
                DiagnosticSeverity.Info,
                DiagnosticSeverity.Info,
                isEnabledByDefault: true,
                warningLevel: 1,
                location: entry.Place));
    }
}
