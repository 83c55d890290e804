using DataUse.Catalog;
using DataUse.Declarations;
using DataUse.Identification;

namespace DataUse.Licensing;

/// <summary>What the declarations deny, and what they leave out of sight.</summary>
internal sealed class ExcludedPlaces
{
    private readonly HostTable<DeniedItem> _deniedHosts = new();
    private readonly DatasetTable<DeniedItem> _deniedDatasets = new();
    private readonly HostTable<Ignored> _ignoredHosts = new();
    private readonly List<Ignored> _ignoredAnywhere = [];

    public ExcludedPlaces(DeclarationSet declarations)
    {
        var count = 0;
        foreach (var dataset in declarations.DeniedDatasets)
        {
            _deniedDatasets.Add(dataset.Value.Value, new DeniedItem(count++, dataset, null));
        }

        foreach (var host in declarations.DeniedHosts)
        {
            if (HostPattern.Parse(host.Value.Value) is { } pattern)
            {
                _deniedHosts.Add(pattern, new DeniedItem(count++, host, pattern));
            }
        }

        foreach (var ignored in declarations.Ignored)
        {
            Add(new Ignored(ignored));
        }
    }

    /// <summary>An item of <c>deny</c>.</summary>
    /// <param name="Order">Its place among all: datasets before hosts, nearer layers before farther ones, then as the text has them.</param>
    /// <param name="Item">The item and its layer.</param>
    /// <param name="Host">The host that it denies; null for a dataset.</param>
    private sealed record DeniedItem(int Order, Layered<Located<string>> Item, HostPattern? Host);

    /// <summary>An entry of <c>ignore</c>, ready to be compared.</summary>
    private sealed class Ignored(Layered<IgnoreEntry> item)
    {
        private readonly UrlPath[] _paths = [.. item.Value.Paths.Select(path => new UrlPath(path))];
        private readonly Glob[] _files = [.. item.Value.Files.Select(file => new Glob(file))];

        public Layered<IgnoreEntry> Item { get; } = item;

        public HostPattern[] Hosts { get; } = [.. item.Value.Hosts.Select(HostPattern.Parse).OfType<HostPattern>()];

        /// <summary>Whether every condition of the entry certainly holds.</summary>
        public bool Describes(Place place, string file) =>
            (Item.Value.Hosts.Count == 0 || Array.Exists(Hosts, host => host.Matches(place.Host, place.Path)))
            && (_paths.Length == 0 || (place.Host.Length > 0 && Array.Exists(_paths, path => path.Matches(place.Path))))
            && (_files.Length == 0 || (Item.Layer.RelativePathOf(file) is { } relative && Array.Exists(_files, glob => glob.IsMatch(relative))))
            && Item.Value.Hosts.Count + _paths.Length + _files.Length > 0;
    }

    /// <summary>The first item of <c>deny</c> that certainly names the place, or the host that stands for a library's fixed source or for an owner whose content is shown; null when none does.</summary>
    public Layered<Located<string>>? Denial(IdentifiedSource identified, Place place)
    {
        var candidates = new List<DeniedItem>();
        _deniedDatasets.Collect(place, candidates);
        var (host, path) = place.Host.Length > 0 ? (place.Host, place.Path) : (HostName.Normalize(identified.Source?.PrimaryHost ?? ""), "");
        _deniedHosts.Collect(host, candidates);
        DeniedItem? first = null;
        foreach (var denial in candidates)
        {
            if ((first is null || denial.Order < first.Order) && (denial.Host?.Matches(host, path) ?? place.IsDataset(denial.Item.Value.Value)))
            {
                first = denial;
            }
        }

        return first?.Item;
    }

    /// <summary>An entry of <c>ignore</c> that certainly describes the read, or null.</summary>
    public Layered<IgnoreEntry>? IgnoredBy(Place place, string file)
    {
        foreach (var ignored in _ignoredAnywhere)
        {
            if (ignored.Describes(place, file))
            {
                return ignored.Item;
            }
        }

        var candidates = new List<Ignored>();
        _ignoredHosts.Collect(place.Host, candidates);
        return candidates.Find(ignored => ignored.Describes(place, file))?.Item;
    }

    private void Add(Ignored ignored)
    {
        if (ignored.Item.Value.Hosts.Count == 0)
        {
            _ignoredAnywhere.Add(ignored);
        }

        foreach (var host in ignored.Hosts)
        {
            _ignoredHosts.Add(host, ignored);
        }
    }
}
