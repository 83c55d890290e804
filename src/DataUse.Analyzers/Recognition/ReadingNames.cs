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
    private readonly ConcurrentDictionary<string, FileSet> _reading = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FileSet> _naming = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FileSet> _holdingMembers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FileSet> _opening = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FileSet> _openingNear = new(StringComparer.Ordinal);

    /// <summary>
    /// Whether a read can be what has the name in a file: a type of which a model says so is declared or referenced, or its namespace is opened, so that it can be
    /// meant where it cannot be bound; or the file names a member that another declares with such a type.
    /// </summary>
    public bool MayRead(string name, SyntaxTree file, CancellationToken cancellationToken)
    {
        var meaning = _meanings.GetOrAdd(name, MeaningOf);
        return meaning.IsAtHand || index.Files(cancellationToken).Contains(Reading(name, meaning, cancellationToken), file);
    }

    /// <summary>
    /// The files that hold a name by which the place can be read that a caller gives, and that give reason to think that the name is the read's and not one of the
    /// many others of the same name: the file names the type, a member that gives one, or opens the type's own namespace by a directive that not every file has.
    /// </summary>
    public IEnumerable<SyntaxTree> ReadingWhatIsGiven(string name, CancellationToken cancellationToken)
    {
        var meaning = _meanings.GetOrAdd(name, MeaningOf);
        if (!meaning.HasPlace)
        {
            return [];
        }

        var files = index.Files(cancellationToken);
        var holding = files.Holding(name);
        if (catalog.Beside(name) is { Count: > 0 } others)
        {
            holding = holding.And(files.HoldingAny(others));
        }

        if (!meaning.IsNameOfType)
        {
            holding = holding.And(Naming(meaning, cancellationToken));
        }

        return files.In(meaning.IsAtHand ? holding : holding.And(Reading(name, meaning, cancellationToken)));
    }

    /// <summary>The files in which a type that is neither declared nor referenced can be meant.</summary>
    private FileSet Reading(string name, Meaning meaning, CancellationToken cancellationToken)
    {
        if (_reading.TryGetValue(name, out var known))
        {
            return known;
        }

        var files = index.Files(cancellationToken);
        var reading = Union(meaning.TypeNames, _holdingMembers, type => files.HoldingAny([.. files.MembersOf(type, cancellationToken).Distinct()]))
            .Or(Union(meaning.Namespaces, _openingNear, files.OpeningNear))
            .Or(OpeningForAll(files, opened => meaning.Namespaces.Any(@namespace => TreeUses.Opens(opened, @namespace))));
        return _reading.GetOrAdd(name, reading);
    }

    /// <summary>The files that name a type of which a model speaks.</summary>
    private FileSet Naming(Meaning meaning, CancellationToken cancellationToken)
    {
        var files = index.Files(cancellationToken);
        return Union(meaning.TypeNames, _naming, files.Holding)
            .Or(Union(meaning.TypeNames, _holdingMembers, type => files.HoldingAny([.. files.MembersOf(type, cancellationToken).Distinct()])))
            .Or(Union(meaning.Namespaces, _opening, files.Opening))
            .Or(OpeningForAll(files, opened => !IsImplicit(opened) && meaning.Namespaces.Contains(opened)));
    }

    /// <summary>The files of the compilations with a global directive that fulfils a condition.</summary>
    private FileSet OpeningForAll(FileTable files, Func<string, bool> condition) => index.Compilations
        .Where(compilation => index.GlobalUsings(compilation).Any(directive => condition(TreeUses.NamespaceOf(directive))))
        .Aggregate(FileSet.None, (all, compilation) => all.Or(files.Of(compilation)));

    private static FileSet Union(ImmutableArray<string> keys, ConcurrentDictionary<string, FileSet> known, Func<string, FileSet> find)
    {
        var union = FileSet.None;
        foreach (var key in keys)
        {
            union = union.Or(known.TryGetValue(key, out var files) ? files : known.GetOrAdd(key, find(key)));
        }

        return union;
    }

    /// <summary>Whether the SDK opens the namespace for every file of a project.</summary>
    private static bool IsImplicit(string @namespace) => @namespace is "System.Net.Http" or "System.IO";

    private Meaning MeaningOf(string name)
    {
        var created = catalog.Created(name).Concat(catalog.Created(name + ApiCatalog.AttributeSuffix)).Where(row => row.Role == ApiRole.Reads).ToList();
        var rows = catalog.Named(name).Where(row => row.Role == ApiRole.Reads).Concat(created).ToList();
        var types = rows.SelectMany(row => row.IsPython ? [PythonModule.Gate] : row.Types).Distinct().ToList();
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
