using System.Text;

namespace DataUse.Catalog;

/// <summary>The data sources that are known: those of the product, and those of the user's own rule packs.</summary>
public sealed class SourceCatalog
{
    private static readonly Lazy<SourceCatalog> LazyBuiltIn = new(() => new SourceCatalog(ReadBuiltIn()));

    private readonly Dictionary<string, Source> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Source> _byDataset = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<HostIndex> _hosts;

    /// <summary>A catalogue of the sources given. Where two share an id, alias or dataset, the later one counts.</summary>
    public SourceCatalog(IReadOnlyList<Source> sources)
    {
        var distinct = new Dictionary<string, Source>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var source in sources)
        {
            if (!distinct.ContainsKey(source.Id))
            {
                order.Add(source.Id);
            }

            distinct[source.Id] = source;
        }

        var all = new List<Source>(order.Count);
        foreach (var id in order)
        {
            var source = distinct[id];
            all.Add(source);
            foreach (var alias in source.Aliases)
            {
                _byName[alias] = source;
            }

            foreach (var dataset in source.Datasets)
            {
                _byDataset[dataset] = source;
            }
        }

        foreach (var source in all)
        {
            _byName[source.Id] = source;
        }

        All = all;
        _hosts = new Lazy<HostIndex>(() => new HostIndex(All));
    }

    /// <summary>The sources of rules/sources, read once per process.</summary>
    public static SourceCatalog BuiltIn => LazyBuiltIn.Value;

    /// <summary>All sources, in the order in which they were given.</summary>
    public IReadOnlyList<Source> All { get; }

    /// <summary>Every id and alias, for suggestions.</summary>
    public IReadOnlyCollection<string> Names => _byName.Keys;

    /// <summary>The hosts of all sources, indexed on first use.</summary>
    internal HostIndex Hosts => _hosts.Value;

    /// <summary>The source with an id or alias, or null. Names compare ordinally.</summary>
    public Source? Find(string idOrAlias) => _byName.TryGetValue(idOrAlias, out var source) ? source : null;

    /// <summary>The source that a dataset id or bucket URI carries, or null. A hub's prefix may be left out, as in <c>owner/name</c> for <c>hf:owner/name</c>; letter case is ignored, as the hubs do.</summary>
    public Source? FindDataset(string dataset) => _byDataset.TryGetValue(dataset, out var source) ? source : null;

    /// <summary>This catalogue and more sources; one with a known id replaces the known one.</summary>
    public SourceCatalog With(IEnumerable<Source> sources)
    {
        var all = new List<Source>(All);
        all.AddRange(sources);
        return all.Count == All.Count ? this : new SourceCatalog(all);
    }

    private static IReadOnlyList<Source> ReadBuiltIn()
    {
        using var stream = typeof(SourceCatalog).Assembly.GetManifestResourceStream("DataUse.sources.tsv");
        if (stream is null)
        {
            return [];
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return SourceTable.Read(reader.ReadToEnd());
    }
}
