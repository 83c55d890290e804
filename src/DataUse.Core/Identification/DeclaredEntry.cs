using DataUse.Catalog;
using DataUse.Declarations;
using DataUse.Vocabulary;

namespace DataUse.Identification;

/// <summary>An entry of a datause.yml, with the source that it is about and its hosts and paths ready to be compared.</summary>
/// <param name="layer">The file that has the entry.</param>
/// <param name="entry">The entry.</param>
/// <param name="source">The catalogue's source that the entry is about; null when the source is the entry's own.</param>
internal sealed class DeclaredEntry(DeclarationLayer layer, SourceEntry entry, Source? source)
{
    private readonly HostPattern[] _hosts = [.. entry.Hosts.Select(host => HostPattern.Parse(host.Value)).OfType<HostPattern>()];
    private readonly UrlPath[] _paths = [.. entry.Paths.Select(path => new UrlPath(path.Value))];

    public DeclarationLayer Layer { get; } = layer;

    public SourceEntry Entry { get; } = entry;

    public Source? Source { get; } = source;

    /// <summary>The id of the catalogue's source, else the entry's own.</summary>
    public string SourceId => Source?.Id ?? Entry.Id.Value;

    /// <summary>The entry's own hosts.</summary>
    public IReadOnlyList<HostPattern> Hosts => _hosts;

    /// <summary>Whether the entry names a platform and nothing on it. A platform hosts what belongs to others and licenses nothing by itself.</summary>
    public bool IsPlatformAlone { get; } =
        source is { Role: SourceRole.Platform } && entry.Datasets.Count == 0 && entry.Paths.Count == 0
        && entry.Hosts.All(host => HostPattern.Parse(host.Value) is not { Path.Length: > 0 });

    /// <summary>How exactly the entry's own datasets, hosts and paths certainly name a place: the count of characters, or null when they do not.</summary>
    public int? Names(Place place)
    {
        if (NamesDataset(place))
        {
            return int.MaxValue;
        }

        if (NamesHost(place) is not { } length || _paths.Length == 0)
        {
            return NamesHost(place);
        }

        var longest = 0;
        foreach (var path in _paths)
        {
            longest = path.Matches(place.Path) ? Math.Max(longest, path.Length) : longest;
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
        if (NamesDataset(place))
        {
            return true;
        }

        var namesDoors = Entry.Hosts.Count + Entry.Datasets.Count > 0;
        if (IsPlatformAlone || (identified.IsMirror && !namesDoors))
        {
            return false;
        }

        return (!namesDoors || MayCoverHost(identified, place)) && MayCoverPath(place);
    }

    private bool NamesDataset(Place place)
    {
        if (place.Dataset is not null)
        {
            foreach (var dataset in Entry.Datasets)
            {
                if (place.IsDataset(dataset.Value))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool MayCoverHost(IdentifiedSource identified, Place place)
    {
        if (identified.Use is { Kind: not SourceUseKind.Fixed } or { IsHostKnown: true })
        {
            return MayBeHost(place.Host, place.Path);
        }

        // A client library reads some host of its source's API, and does not say which.
        var doors = identified.Source?.ApiHosts ?? [];
        return doors.Count == 0 || doors.Select(HostPattern.Parse).OfType<HostPattern>().Any(door => MayBeHost(door.Host, door.Path));
    }

    private bool MayBeHost(string host, string path)
    {
        foreach (var pattern in _hosts)
        {
            if (pattern.MayMatch(host, path))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayCoverPath(Place place) =>
        _paths.Length == 0 || place.Host.Length == 0 || Array.Exists(_paths, path => path.MayMatch(place.Path));
}
