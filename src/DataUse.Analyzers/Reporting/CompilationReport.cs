using Microsoft.CodeAnalysis;

namespace DataUse.Analyzers.Reporting;

/// <summary>What is to be said of one compilation: at the reads of each file, and once for the whole.</summary>
internal sealed class CompilationReport(Compilation compilation, CompilationReads reads, ProjectInputs inputs, IInventory? inventory)
{
    /// <summary>Made at the first read: most compilations have none, and need neither the catalogue nor the index of the declarations.</summary>
    private readonly Lazy<ReadReport> _report = new(() => new ReadReport(inputs, compilation));

    /// <summary>Reports on the reads of one file what the baseline does not list.</summary>
    public void Of(SyntaxTree file, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        var baselined = new BaselinedFindings(inputs.Baseline, file);
        foreach (var site in reads.In(file, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (item, diagnostics) = _report.Value.Of(site, read => reads.Reached(read, cancellationToken));
            inventory?.Add(item);
            foreach (var diagnostic in diagnostics)
            {
                if (!baselined.Take(diagnostic))
                {
                    report(diagnostic);
                }
            }
        }
    }

    /// <summary>Reports what is said once.</summary>
    public void OfProject(Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        if (inputs.Layers.Layers.Count == 0 && reads.AnyIn(compilation, cancellationToken))
        {
            report(Diagnostic.Create(Descriptors.DeclarationMissing, Location.None, inputs.Searched));
        }
    }
}
