using System.Collections.Immutable;
using DataUse.Analyzers.Reporting;
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
    /// What the analyzers report on a compilation, with the severities that its options give. Method bodies in which nothing is read are not bound, which the
    /// compiler's analyzer driver would do: a folder without restored packages is looked at in seconds.
    /// </summary>
    /// <param name="compilation">The code; it need not compile.</param>
    /// <param name="options">Additional files and properties, as the package's targets pass them.</param>
    /// <param name="inventory">Receives every call site.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public static IEnumerable<Diagnostic> Run(Compilation compilation, AnalyzerOptions options, IInventory? inventory, CancellationToken cancellationToken)
    {
        var diagnostics = new List<Diagnostic>();
        var inputs = ProjectInputs.Read(options, TextReaders.Direct, cancellationToken);
        if (inputs.ReportsFiles)
        {
            foreach (var path in inputs.Files.Keys)
            {
                DeclarationAnalyzer.Report(inputs, path, diagnostics.Add);
            }
        }

        var report = new CompilationReport(compilation, inputs, inventory);
        foreach (var tree in compilation.SyntaxTrees)
        {
            report.Of(tree, diagnostics.Add, cancellationToken);
        }

        report.OfProject(diagnostics.Add, cancellationToken);
        return CompilationWithAnalyzers.GetEffectiveDiagnostics(diagnostics, compilation);
    }
}
