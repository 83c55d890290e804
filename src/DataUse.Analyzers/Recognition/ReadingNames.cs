using System.Collections.Concurrent;
using System.Collections.Immutable;
using DataUse.Analyzers.Index;
using DataUse.Catalog;
using Microsoft.CodeAnalysis;

namespace DataUse.Analyzers.Recognition;

/// <summary>In which files a name can be that of a member which a model says reads; nothing is bound to know.</summary>
internal sealed class ReadingNames(ApiCatalog catalog, CompilationIndex index)
{
    private readonly ConcurrentDictionary<string, Meaning> _meanings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> _members = new(StringComparer.Ordinal);

    /// <summary>
    /// Whether a read can be what has the name in a file: a type of which a model says so is declared or referenced, or its namespace is opened, so that it can be
    /// meant where it cannot be bound; or the file names a member that another declares with such a type.
    /// </summary>
    public bool MayRead(string name, SyntaxTree file)
    {
        var meaning = _meanings.GetOrAdd(name, MeaningOf);
        return meaning.IsAtHand
            || TreeUses.Of(file).Usings.Concat(index.GlobalUsings(file)).Any(directive => meaning.Namespaces.Any(@namespace => Syntax.Opens(directive, @namespace)))
            || HoldsMemberOf(file, meaning);
    }

    /// <summary>Whether a file names a member that another one declares with a type of which a model speaks.</summary>
    private bool HoldsMemberOf(SyntaxTree file, Meaning meaning)
    {
        var names = index.Names(file, CancellationToken.None);
        return meaning.TypeNames.Any(type => MembersOf(type, CancellationToken.None).Any(names.MayContain));
    }

    /// <summary>
    /// Whether the place that is read can be what a caller gives, and the file gives reason to think that the name is the read's and not one of the many others
    /// of the same name: it names the type, a member that gives one, or opens the type's own namespace by a directive that not every file has.
    /// </summary>
    public bool MayReadWhatIsGiven(string name, SyntaxTree file, CancellationToken cancellationToken)
    {
        var meaning = _meanings.GetOrAdd(name, MeaningOf);
        if (!meaning.HasPlace)
        {
            return false;
        }

        var names = index.Names(file, cancellationToken);
        var isNamed = meaning.IsNameOfType
            || meaning.TypeNames.Any(type => names.MayContain(type) || MembersOf(type, cancellationToken).Any(names.MayContain))
            || TreeUses.Of(file).OpenedNamespaces.Any(meaning.Namespaces.Contains)
            || index.GlobalUsings(file).Any(directive => directive.Name?.ToString() is { } opened && !IsImplicit(opened) && meaning.Namespaces.Contains(opened));
        return isNamed && MayRead(name, file);
    }

    /// <summary>The members of any file that are declared with a type, and the types that derive from it.</summary>
    private ImmutableArray<string> MembersOf(string type, CancellationToken cancellationToken)
    {
        if (_members.TryGetValue(type, out var known))
        {
            return known;
        }

        var members = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in index.Trees)
        {
            if (index.Names(tree, cancellationToken).MayContain(type))
            {
                members.UnionWith(TreeUses.Of(tree).MembersOf(type, cancellationToken));
            }
        }

        return _members.GetOrAdd(type, members.ToImmutableArray());
    }

    /// <summary>Whether the SDK opens the namespace for every file of a project.</summary>
    private static bool IsImplicit(string @namespace) => @namespace is "System.Net.Http" or "System.IO";

    private Meaning MeaningOf(string name)
    {
        var created = catalog.Created(name).Concat(catalog.Created(name + ApiCatalog.AttributeSuffix)).Where(row => row.Role == ApiRole.Reads).ToList();
        var rows = catalog.Named(name).Where(row => row.Role == ApiRole.Reads).Concat(created).ToList();
        var types = rows.SelectMany(row => row.Types).ToList();
        var known = types.Concat(rows.SelectMany(row => row.Clients)).Distinct().ToList();
        return new Meaning(
            rows.Exists(row => row.Source is null),
            created.Count > 0,
            types.Exists(type => ApiMatcher.Namespace(type).Length == 0 || index.HasType(ApiMatcher.Namespace(type), type)),
            types.Concat(rows.SelectMany(ApiMatcher.OwnClients)).Select(ApiMatcher.Namespace).Distinct().ToImmutableArray(),
            known.Select(ApiCatalog.SimpleName).Distinct().ToImmutableArray());
    }

    /// <summary>What models say of a name.</summary>
    /// <param name="HasPlace">Whether one of the members reads a place that is said, not always the same source.</param>
    /// <param name="IsNameOfType">Whether it is the name of a type whose creation, or use as an attribute, reads.</param>
    /// <param name="IsAtHand">Whether one of the types is declared or referenced.</param>
    /// <param name="Namespaces">The namespaces of the types, and of those from which code reaches them.</param>
    /// <param name="TypeNames">The simple names of the types, and of those from which code reaches them.</param>
    private sealed record Meaning(bool HasPlace, bool IsNameOfType, bool IsAtHand, ImmutableArray<string> Namespaces, ImmutableArray<string> TypeNames);
}
