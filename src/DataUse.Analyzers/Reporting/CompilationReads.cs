using System.Collections.Immutable;
using DataUse.Analyzers.Index;
using DataUse.Analyzers.Recognition;
using DataUse.Analyzers.Resolution;
using DataUse.Catalog;
using Microsoft.CodeAnalysis;

namespace DataUse.Analyzers.Reporting;

/// <summary>The reads of one compilation, or of several that refer to each other, found when they are first asked for.</summary>
internal sealed class CompilationReads(ImmutableArray<Compilation> compilations, ApiCatalog apis, IReadOnlyList<AppSettings> settings)
{
    private static readonly Lazy<NameTable> BuiltInNames = new(() => new NameTable(ApiCatalog.BuiltIn.ReadingNames()));

    private readonly object _building = new();
    private ReadGraph? _graph;

    public ReadGraph Graph(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _graph) is { } known)
        {
            return known;
        }

        lock (_building)
        {
            if (_graph is null)
            {
                var names = ReferenceEquals(apis, ApiCatalog.BuiltIn) ? BuiltInNames.Value : new NameTable(apis.ReadingNames());
                var index = new CompilationIndex(compilations, names);
                var resolver = new Resolver(index, new ApiMatcher(apis, index), tree => settings[compilations.IndexOf(index.Owner(tree))]);
                Volatile.Write(ref _graph, ReadGraph.Build(index, resolver, cancellationToken));
            }

            return _graph!;
        }
    }
}
