using DataUse.Catalog;
using DataUse.Declarations;

namespace DataUse.Identification;

/// <summary>The entries of all layers, indexed once: by the source that they are about, and by the hosts and datasets that they name.</summary>
internal sealed class DeclaredEntries
{
    private static readonly IReadOnlyList<DeclaredEntry> None = [];

    private readonly Dictionary<string, List<DeclaredEntry>> _bySource = new(StringComparer.Ordinal);
    private readonly HostTable<DeclaredEntry> _byHost = new();
    private readonly DatasetTable<DeclaredEntry> _byDataset = new();

    public DeclaredEntries(SourceCatalog catalog, DeclarationSet declarations)
    {
        foreach (var (layer, entry) in declarations.Entries)
        {
            Add(new DeclaredEntry(layer, entry, catalog.Find(entry.SourceId)));
        }

        IsEmpty = _bySource.Count == 0;
    }

    public bool IsEmpty { get; }

    /// <summary>The entries about a source, the nearest layer first.</summary>
    public IReadOnlyList<DeclaredEntry> Of(string sourceId) => _bySource.TryGetValue(sourceId, out var entries) ? entries : None;

    /// <summary>Every entry whose own hosts or datasets certainly name the place, each once; others may be among them.</summary>
    public IReadOnlyList<DeclaredEntry> Near(Place place)
    {
        if (IsEmpty)
        {
            return None;
        }

        var near = new List<DeclaredEntry>();
        _byHost.Collect(place.Host, near);
        _byDataset.Collect(place, near);
        return near.Count < 2 ? near : [.. near.Distinct()];
    }

    private void Add(DeclaredEntry entry)
    {
        if (!_bySource.TryGetValue(entry.SourceId, out var ofSource))
        {
            _bySource.Add(entry.SourceId, ofSource = []);
        }

        ofSource.Add(entry);
        foreach (var host in entry.Hosts)
        {
            _byHost.Add(host, entry);
        }

        foreach (var dataset in entry.Entry.Datasets)
        {
            _byDataset.Add(dataset.Value, entry);
        }
    }
}
