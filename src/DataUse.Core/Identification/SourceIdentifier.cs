using DataUse.Catalog;
using DataUse.Declarations;
using DataUse.Vocabulary;

namespace DataUse.Identification;

/// <summary>Finds out whose data a place holds: a source of the catalogue, or one that only the team's declarations know.</summary>
public sealed class SourceIdentifier
{
    private readonly SourceCatalog _catalog;
    private readonly DeclaredEntries _declared;

    /// <summary>An identifier for one project.</summary>
    /// <param name="catalog">The catalogue, with the user's rule packs.</param>
    /// <param name="declarations">The declarations that hold for the project.</param>
    public SourceIdentifier(SourceCatalog catalog, DeclarationSet declarations)
    {
        _catalog = catalog;
        _declared = new DeclaredEntries(catalog, declarations);
    }

    /// <summary>
    /// The source of a place. A dataset tells more than the hub that keeps it, and a longer host and path more than a shorter one. The catalogue's
    /// sources come before those that an entry of the team's describes, except on a platform, which only hosts what belongs to others.
    /// A place of which too little is known has no source.
    /// </summary>
    public IdentifiedSource Identify(SourceUse use)
    {
        if (use.Kind == SourceUseKind.Fixed && use.Id is { } fixedId)
        {
            var source = _catalog.Find(fixedId);
            var asked = use is { IsHostKnown: true, Host: { } host } ? _catalog.Hosts.Find(HostName.Normalize(host), use.Path) : null;
            return new IdentifiedSource { Use = use, Source = source, Id = source?.Id ?? fixedId, IsMirror = asked is { Kind: HostIndex.DoorKind.Mirror } && asked.Source.Id == source?.Id };
        }

        var place = Place.Of(use);
        var door = place.Host.Length > 0 ? _catalog.Hosts.Find(place.Host, place.Path) : null;
        var identified = new IdentifiedSource
        {
            Use = use,
            Dataset = place.Dataset,
            IsInternal = use.Kind == SourceUseKind.File || (use.Kind == SourceUseKind.Url && (place.Host.Length == 0 || InternalAddress.Contains(place.Host))),
            AccessMethod = AddressedMethod.Of(use, place, door),
        };
        if (place.FindDataset(_catalog) is { } carried)
        {
            return identified with { Source = carried, Id = carried.Id };
        }

        if ((door is null or { Source.Role: SourceRole.Platform } ? Declared(place, door) : null) is { } entry)
        {
            return identified with { Source = entry.Source, Id = entry.SourceId };
        }

        return identified with { Source = door?.Source, Id = door?.Source.Id, IsMirror = door is { Kind: HostIndex.DoorKind.Mirror }, Shown = Shown(door?.Source, use) };
    }

    /// <summary>The entry that names most exactly a place which the catalogue does not know, or something on a platform.</summary>
    private DeclaredEntry? Declared(Place place, HostIndex.Door? platform)
    {
        DeclaredEntry? best = null;
        var longest = platform?.Pattern.Length ?? -1;
        foreach (var entry in _declared.Near(place))
        {
            var length = entry.Names(place) ?? (platform is null ? entry.NamesHost(place) : null);
            if (length > longest || (length == longest && best is not null && string.CompareOrdinal(entry.SourceId, best.SourceId) < 0))
            {
                best = entry;
                longest = length.Value;
            }
        }

        return best;
    }

    /// <summary>The owners whose hosts the path or query of an aggregator's URL names: <c>q=site:reddit.com</c>, <c>/web/2024/https://www.reddit.com/</c>.</summary>
    private IReadOnlyList<Source> Shown(Source? aggregator, SourceUse use)
    {
        if (aggregator is not { IsAggregator: true })
        {
            return [];
        }

        var shown = new List<Source>();
        foreach (var (host, path) in NamedAddress.Find(use.Path + "?" + use.Query))
        {
            if (_catalog.Hosts.Find(host, path)?.Source is { } owner && !ReferenceEquals(owner, aggregator) && !shown.Contains(owner))
            {
                shown.Add(owner);
            }
        }

        return shown;
    }
}
