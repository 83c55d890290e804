using System.Collections.Immutable;
using DataUse.Analyzers.Reporting;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataUse.Analyzers;

/// <summary>The analyzers of this package, for hosts that run them without the compiler.</summary>
public static class AllAnalyzers
{
    /// <summary>New instances of every analyzer. The call sites that they find are added to <paramref name="inventory"/> when there is one.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Create(IInventory? inventory = null) =>
        ImmutableArray.Create<DiagnosticAnalyzer>(new DataUseAnalyzer(inventory), new DeclarationAnalyzer());
}
