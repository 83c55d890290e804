using System.Collections.Concurrent;
using DataUse.Analyzers.Reporting;

namespace DataUse.Tool.Analysis;

/// <summary>Collects call sites while analyzers run and merges what target frameworks and projects say of the same one.</summary>
internal sealed class CallSites : IInventory
{
    private readonly ConcurrentQueue<InventoryItem> _items = new();

    /// <inheritdoc/>
    public void Add(InventoryItem item) => _items.Enqueue(item);

    /// <summary>One item per file, line, column and API, sorted, with relative paths.</summary>
    public IReadOnlyList<InventoryItem> Merge(RelativePaths paths) =>
    [
        .. _items
            .Select(item => WithPaths(item, paths))
            .GroupBy(item => (item.File, item.Line, item.Column, item.Api))
            .Select(group => MergeOne([.. group]))
            .OrderBy(item => item.File, StringComparer.Ordinal)
            .ThenBy(item => item.Line)
            .ThenBy(item => item.Column)
            .ThenBy(item => item.Api, StringComparer.Ordinal),
    ];

    private static InventoryItem WithPaths(InventoryItem item, RelativePaths paths) => item with
    {
        File = paths[item.File],
        Via = [.. item.Via.Select(place => place with { File = paths[place.File] })],
        Sink = item.Sink is { } sink ? sink with { Place = sink.Place with { File = paths[sink.Place.File] } } : null,
        Unresolved = item.Unresolved is { } place ? place with { File = paths[place.File] } : null,
    };

    private static InventoryItem MergeOne(InventoryItem[] items)
    {
        if (items.Length == 1)
        {
            return items[0];
        }

        // Compilations are analysed in a fixed order but the analyzers add in any, so the choice must not rest on arrival.
        var best = items
            .OrderBy(item => item.Unresolved is null ? 0 : 1)
            .ThenBy(item => item.Sources.Count == 0 ? 1 : 0)
            .ThenBy(item => item.Confidence switch { "high" => 0, "medium" => 1, _ => 2 })
            .ThenBy(item => item.Resolution, StringComparer.Ordinal)
            .ThenBy(item => item.Purpose, StringComparer.Ordinal)
            .First();
        return best with
        {
            Sources = Union(best, items, item => item.Sources),
            SourceIds = Union(best, items, item => item.SourceIds),
            Urls = Union(best, items, item => item.Urls),
            Findings = Union(best, items, item => item.Findings),
            Via = Union(best, items, item => item.Via),
        };
    }

    /// <summary>The values of the chosen item in their order, then the others' sorted by their text.</summary>
    private static IReadOnlyList<T> Union<T>(InventoryItem best, InventoryItem[] items, Func<InventoryItem, IEnumerable<T>> values) =>
    [
        .. values(best)
            .Concat(items.SelectMany(values).OrderBy(value => value?.ToString(), StringComparer.Ordinal))
            .Distinct(),
    ];
}
