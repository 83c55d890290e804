using System.Collections.Immutable;
using DataUse.Analyzers.Recognition;
using DataUse.Analyzers.Reporting;
using DataUse.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataUse.Analyzers;

/// <summary>
/// Reports reads of data that the declarations do not cover. A file is looked at as text first, and only names that a model or a wrapper speaks of are
/// bound: registering an action for operations would make the compiler build them for every method body.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DataUseAnalyzer : DiagnosticAnalyzer
{
    private readonly IInventory? _inventory;

    /// <summary>The analyzer as the compiler makes it.</summary>
    public DataUseAnalyzer()
        : this(null)
    {
    }

    /// <summary>An analyzer that also adds every call site to an inventory.</summary>
    public DataUseAnalyzer(IInventory? inventory) => _inventory = inventory;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfReads;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        var inputs = ProjectInputs.Read(context.Options, TextReaders.Cached(context), context.CancellationToken);
        var libraries = LibraryAttributes.Rows(context.Compilation, _ => false, context.CancellationToken);
        IReadOnlyList<ApiMember> apis = libraries.Count == 0 ? inputs.OwnApis : [.. libraries, .. inputs.OwnApis];
        var report = new CompilationReport(context.Compilation, new CompilationReads(ImmutableArray.Create(context.Compilation), apis, [inputs]), inputs, _inventory);
        context.RegisterSemanticModelAction(file => report.Of(file.SemanticModel.SyntaxTree, file.ReportDiagnostic, file.CancellationToken));
        if (inputs.Layers.Layers.Count == 0)
        {
            context.RegisterCompilationEndAction(end => report.OfProject(end.ReportDiagnostic, end.CancellationToken));
        }
    }
}
