using DataUse.Catalog;
using DataUse.Declarations;
using DataUse.Vocabulary;

namespace DataUse.Identification;

/// <summary>An entry of a datause.yml, with the source that it is about and its hosts ready to be compared.</summary>
internal sealed class DeclaredEntry
{
    private readonly HostPattern[] _hosts;

    private DeclaredEntry(DeclarationLayer layer, SourceEntry entry, Source? source)
    {
        Layer = layer;
        Entry = entry;
        Source = source;
        _hosts = [.. entry.Hosts.Select(host => HostPattern.Parse(host.Value)).OfType<HostPattern>()];
    }

    public DeclarationLayer Layer { get; }

    public SourceEntry Entry { get; }

    /// <summary>The catalogue's source that the entry is about; null when the source is the entry's own.</summary>
    public Source? Source { get; }

    /// <summary>The id of the catalogue's source, else the entry's own.</summary>
    public string SourceId => Source?.Id ?? Entry.Id.Value;

    /// <summary>The entries of all layers, the nearest layer first.</summary>
    public static List<DeclaredEntry> All(SourceCatalog catalog, DeclarationSet declarations) =>
        [.. declarations.Entries.Select(entry => new DeclaredEntry(entry.Layer, entry.Value, catalog.Find(entry.Value.SourceId)))];

    /// <summary>How exactly the entry's own datasets, hosts and paths certainly name a place: the count of characters, or null when they do not.</summary>
    public int? Names(Place place)
    {
        if (Entry.Datasets.Any(dataset => place.IsDataset(dataset.Value)))
        {
            return int.MaxValue;
        }

        if (NamesHost(place) is not { } length || Entry.Paths.Count == 0)
        {
            return NamesHost(place);
        }

        var longest = 0;
        foreach (var path in Entry.Paths)
        {
            longest = UrlPath.Matches(path.Value, place.Path) ? Math.Max(longest, path.Value.Length) : longest;
        }

        return longest > 0 ? length + longest : null;
    }

    /// <summary>The same without regard to <c>paths</c>.</summary>
    public int? NamesHost(Place place)
    {
        var longest = 0;
        foreach (var host in _hosts)
        {
            longest = place.Host.Length > 0 && host.Matches(place.Host, place.Path) ? Math.Max(longest, host.Length) : longest;
        }

        return longest > 0 ? longest : null;
    }

    /// <summary>Whether the place can be one of the doors that the entry opens, as far as the place is known.</summary>
    public bool MayCover(IdentifiedSource identified, Place place)
    {
        if (Entry.Datasets.Any(dataset => place.IsDataset(dataset.Value)))
        {
            return true;
        }

        var namesDoors = _hosts.Length > 0 || Entry.Datasets.Count > 0;
        if (IsPlatformAlone || (identified.IsMirror && !namesDoors))
        {
            return false;
        }

        return (!namesDoors || MayCoverHost(identified, place)) && MayCoverPath(place);
    }

    /// <summary>Whether the entry names a platform and nothing on it. A platform hosts what belongs to others and licenses nothing by itself.</summary>
    public bool IsPlatformAlone =>
        Source is { Role: SourceRole.Platform } && Entry.Datasets.Count == 0 && Entry.Paths.Count == 0 && Array.TrueForAll(_hosts, host => host.Path.Length == 0);

    private bool MayCoverHost(IdentifiedSource identified, Place place)
    {
        if (identified.Use.Kind != SourceUseKind.Fixed)
        {
            return Array.Exists(_hosts, host => host.MayMatch(place.Host, place.Path));
        }

        // A client library reads some host of its source's API, and does not say which.
        var doors = identified.Source?.ApiHosts ?? [];
        return doors.Count == 0 || doors.Select(HostPattern.Parse).OfType<HostPattern>().Any(door => Array.Exists(_hosts, host => host.MayMatch(door.Host, door.Path)));
    }

    private bool MayCoverPath(Place place) =>
        Entry.Paths.Count == 0 || place.Host.Length == 0 || Entry.Paths.Any(path => UrlPath.MayMatch(path.Value, place.Path));
}
