using System.Collections.Immutable;
using DataUse.Analyzers.Flow;
using DataUse.Analyzers.Index;
using DataUse.Analyzers.Recognition;
using DataUse.Analyzers.Resolution;
using DataUse.Catalog;
using Microsoft.CodeAnalysis;

namespace DataUse.Analyzers.Reporting;

/// <summary>The reads of one compilation, or of several that refer to each other, found when they are first asked for.</summary>
/// <param name="compilations">The compilations.</param>
/// <param name="ownApis">The rows of models beside those of the product.</param>
/// <param name="inputs">What each compilation is handed, in their order.</param>
internal sealed class CompilationReads(ImmutableArray<Compilation> compilations, IReadOnlyList<ApiMember> ownApis, IReadOnlyList<ProjectInputs> inputs)
{
    private static readonly Lazy<NameTable> BuiltInNames = new(() => new NameTable(ReadingName.BuiltIn));

    private static NameTable? _lastNames;

    private readonly NameTable _names = ownApis.Count == 0 ? BuiltInNames.Value : OwnNames(ApiCatalog.BuiltIn.With(ownApis));
    private readonly object _asking = new();
    private bool _isAsked;
    private (ReadGraph Reads, Resolver Resolver)? _made;

    /// <summary>The models that say what reads.</summary>
    public ApiCatalog Apis => ApiCatalog.BuiltIn.With(ownApis);

    /// <summary>The reads to report in one file, in the order of the text.</summary>
    public IEnumerable<ReadSite> In(SyntaxTree file, CancellationToken cancellationToken) => Graph(cancellationToken)?.In(file, cancellationToken) ?? [];

    /// <summary>Whether anything is read in the files of one compilation.</summary>
    public bool AnyIn(Compilation compilation, CancellationToken cancellationToken) =>
        Graph(cancellationToken) is { } graph && compilation.SyntaxTrees.Any(tree => graph.In(tree, cancellationToken).Any());

    /// <summary>The sinks that the data of a read comes to; looked for when this is asked.</summary>
    public IReadOnlyList<ReachedSink> Reached(ReadSite site, CancellationToken cancellationToken) =>
        Made(cancellationToken) is { } made ? new FlowSearch(made.Resolver, cancellationToken).From(site) : [];

    /// <summary>How many files hold a name at which a read may stand, and how many have been bound in part.</summary>
    public (int Named, int Bound) LookedAt(CancellationToken cancellationToken) =>
        (compilations.Sum(compilation => compilation.SyntaxTrees.Count(tree => !TreeNames.Of(tree, _names, cancellationToken).Wanted.IsEmpty)), _made?.Resolver.Index.BoundFiles ?? 0);

    private ReadGraph? Graph(CancellationToken cancellationToken) => Made(cancellationToken)?.Reads;

    /// <summary>Where reads are found; null when no file holds a name at which one may stand, and then nothing has been made to find them.</summary>
    private (ReadGraph Reads, Resolver Resolver)? Made(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _isAsked))
        {
            return _made;
        }

        lock (_asking)
        {
            if (!_isAsked)
            {
                _made = HoldsAName(cancellationToken) ? Make() : null;
                Volatile.Write(ref _isAsked, true);
            }

            return _made;
        }
    }

    /// <summary>The names of a catalogue with a user's own models: the same table as long as they stay the same, because what is known of the texts is known for one.</summary>
    private static NameTable OwnNames(ApiCatalog apis)
    {
        var names = new NameTable([.. apis.ReadingNames()]);
        if (Volatile.Read(ref _lastNames) is { } last && last.IsSameAs(names))
        {
            return last;
        }

        Volatile.Write(ref _lastNames, names);
        return names;
    }

    private bool HoldsAName(CancellationToken cancellationToken)
    {
        foreach (var compilation in compilations)
        {
            foreach (var tree in compilation.SyntaxTrees)
            {
                if (!TreeNames.Of(tree, _names, cancellationToken).Wanted.IsEmpty)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Finds reads anew, with what derives them, whether or not a file holds a name at which one may stand.</summary>
    public (ReadGraph Reads, Resolver Resolver) Make()
    {
        var apis = Apis;
        var index = new CompilationIndex(compilations, _names, compilations.Where((_, i) => inputs[i].IsTestProject));
        var resolver = new Resolver(index, new ApiMatcher(apis, index), tree => inputs[compilations.IndexOf(index.Owner(tree))].Settings);
        return (new ReadGraph(index, resolver, new ReadingNames(apis, index)), resolver);
    }
}
