using System.Collections.Immutable;
using DataUse.Analyzers.Reporting;
using DataUse.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataUse.Analyzers;

/// <summary>The analyzers of this package, for hosts other than the compiler.</summary>
public static class AllAnalyzers
{
    /// <summary>New instances of every analyzer. The call sites that they find are added to <paramref name="inventory"/> when there is one.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Create(IInventory? inventory = null) =>
        ImmutableArray.Create<DiagnosticAnalyzer>(new DataUseAnalyzer(inventory), new DeclarationAnalyzer());

    /// <summary>
    /// What the analyzers report on projects that are looked at together, with the severities that their options give. Reads are followed from project to
    /// project, and method bodies in which nothing is read are not bound, which the compiler's analyzer driver would do.
    /// </summary>
    /// <param name="projects">The compilations, which need not compile, with additional files and properties as the package's targets pass them.</param>
    /// <param name="inventory">Receives every call site.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>The diagnostics of each project, in the order of the projects; made as they are asked for.</returns>
    public static IEnumerable<ImmutableArray<Diagnostic>> Run(IReadOnlyList<ProjectToAnalyse> projects, IInventory? inventory, CancellationToken cancellationToken)
    {
        var inputs = projects.Select(project => ProjectInputs.Read(project.Options, TextReaders.Direct, cancellationToken)).ToList();
        var apis = ApiCatalog.BuiltIn.With(inputs.SelectMany(input => input.OwnApis).ToList());
        var reads = new CompilationReads(projects.Select(project => project.Compilation).ToImmutableArray(), apis, inputs.Select(input => input.Settings).ToList());
        for (var i = 0; i < projects.Count; i++)
        {
            var compilation = projects[i].Compilation;
            var diagnostics = new List<Diagnostic>();
            if (inputs[i].ReportsFiles)
            {
                foreach (var path in inputs[i].Files.Keys)
                {
                    DeclarationAnalyzer.Report(inputs[i], path, diagnostics.Add);
                }
            }

            var report = new CompilationReport(compilation, reads, inputs[i], inventory);
            foreach (var tree in compilation.SyntaxTrees)
            {
                report.Of(tree, diagnostics.Add, cancellationToken);
            }

            report.OfProject(diagnostics.Add, cancellationToken);
            yield return CompilationWithAnalyzers.GetEffectiveDiagnostics(diagnostics, compilation).ToImmutableArray();
        }
    }
}

/// <summary>A project that a host hands to the analyzers.</summary>
/// <param name="Compilation">Its code.</param>
/// <param name="Options">Its additional files and properties.</param>
public sealed record ProjectToAnalyse(Compilation Compilation, AnalyzerOptions Options);
