using System.Collections.Immutable;
using DataUse.Analyzers.Index;
using DataUse.Analyzers.Recognition;
using DataUse.Analyzers.Reporting;
using DataUse.Analyzers.Resolution;
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
    private static readonly Lazy<NameTable> BuiltInNames = new(() => new NameTable(ApiCatalog.BuiltIn.ReadingNames()));

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
        var inputs = ProjectInputs.Read(context);
        var report = new ReadReport(inputs, context.Compilation.AssemblyName ?? "");
        var names = ReferenceEquals(inputs.Apis, ApiCatalog.BuiltIn) ? BuiltInNames.Value : new NameTable(inputs.Apis.ReadingNames());
        var reads = new CompilationReads(context.Compilation, inputs.Apis, names);
        context.RegisterSemanticModelAction(file =>
        {
            foreach (var site in reads.In(file.SemanticModel.SyntaxTree, file.CancellationToken))
            {
                var (item, diagnostics) = report.Of(site);
                _inventory?.Add(item);
                foreach (var diagnostic in diagnostics)
                {
                    file.ReportDiagnostic(diagnostic);
                }
            }
        });
        if (inputs.Layers.Layers.Count == 0)
        {
            context.RegisterCompilationEndAction(end =>
            {
                if (reads.Any(end.CancellationToken))
                {
                    end.ReportDiagnostic(Diagnostic.Create(Descriptors.DeclarationMissing, Location.None, inputs.Searched));
                }
            });
        }
    }

    /// <summary>The reads of one compilation, found when a file is first asked for.</summary>
    private sealed class CompilationReads(Compilation compilation, ApiCatalog apis, NameTable names)
    {
        private readonly object _building = new();
        private ReadGraph? _graph;

        public IEnumerable<ReadSite> In(SyntaxTree tree, CancellationToken cancellationToken) => Graph(cancellationToken).In(tree);

        public bool Any(CancellationToken cancellationToken) => Graph(cancellationToken).Any;

        private ReadGraph Graph(CancellationToken cancellationToken)
        {
            if (Volatile.Read(ref _graph) is { } known)
            {
                return known;
            }

            lock (_building)
            {
                if (_graph is null)
                {
                    var index = new CompilationIndex(compilation, names);
                    var resolver = new Resolver(index, new ApiMatcher(apis, compilation));
                    Volatile.Write(ref _graph, ReadGraph.Build(compilation, index, resolver, cancellationToken));
                }

                return _graph!;
            }
        }
    }
}
