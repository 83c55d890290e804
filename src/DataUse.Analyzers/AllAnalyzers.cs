using System.Collections.Immutable;
using DataUse.Analyzers.Recognition;
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
    /// project, and method bodies in which nothing is read are not bound, which the compiler's analyzer driver would do. Problems of files are reported also where the
    /// build leaves them to this (DataUseReportDeclaration), for every project that has the file.
    /// </summary>
    /// <param name="projects">The compilations, which need not compile, with additional files and properties as the package's targets pass them.</param>
    /// <param name="inventory">Receives every call site.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>The diagnostics of each project, in the order of the projects; made as they are asked for.</returns>
    public static IEnumerable<ImmutableArray<Diagnostic>> Run(IReadOnlyList<ProjectToAnalyse> projects, IInventory? inventory, CancellationToken cancellationToken)
    {
        var (inputs, reads) = Read(projects, cancellationToken);
        for (var i = 0; i < projects.Count; i++)
        {
            var compilation = projects[i].Compilation;
            var diagnostics = new List<Diagnostic>();
            foreach (var path in inputs[i].Files.Keys)
            {
                DeclarationAnalyzer.Report(inputs[i], path, diagnostics.Add);
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

    /// <summary>What became of the calls on one line, in each of the compilations that hold the file. Throws only when cancelled.</summary>
    /// <param name="projects">The compilations, as for <see cref="Run"/>.</param>
    /// <param name="file">The path of the source file as the compilations know it.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="cancellationToken">Stops the derivation.</param>
    /// <returns>One list per compilation that holds the file, in the order of the text.</returns>
    public static IReadOnlyList<IReadOnlyList<CallExplanation>> Explain(IReadOnlyList<ProjectToAnalyse> projects, string file, int line, CancellationToken cancellationToken)
    {
        var (inputs, reads) = Read(projects, cancellationToken);
        var (graph, resolver) = reads.Make();
        var explanations = new List<IReadOnlyList<CallExplanation>>();
        for (var i = 0; i < projects.Count; i++)
        {
            var compilation = projects[i].Compilation;
            if (compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == file) is { } tree)
            {
                var places = new PlaceExplainer(graph, resolver, new ReadReport(inputs[i], compilation), compilation, inputs[i]);
                explanations.Add(new CallExplainer(graph, resolver, reads.Apis, places).On(tree, line - 1, cancellationToken));
            }
        }

        return explanations;
    }

    private static (IReadOnlyList<ProjectInputs> Inputs, CompilationReads Reads) Read(IReadOnlyList<ProjectToAnalyse> projects, CancellationToken cancellationToken)
    {
        var inputs = projects.Select(project => ProjectInputs.Read(project.Options, TextReaders.Direct, cancellationToken)).ToList();
        var names = new HashSet<string>(projects.Select(project => project.Compilation.AssemblyName ?? ""), StringComparer.Ordinal);
        var libraries = projects.SelectMany(project => LibraryAttributes.Rows(project.Compilation, names.Contains, cancellationToken)).Distinct();
        List<ApiMember> apis = [.. inputs.SelectMany(input => input.OwnApis), .. libraries];
        return (inputs, new CompilationReads(projects.Select(project => project.Compilation).ToImmutableArray(), apis, inputs));
    }
}

/// <summary>A project that a host hands to the analyzers.</summary>
/// <param name="Compilation">Its code.</param>
/// <param name="Options">Its additional files and properties.</param>
public sealed record ProjectToAnalyse(Compilation Compilation, AnalyzerOptions Options);
