using DataUse.Catalog;
using DataUse.Declarations;
using DataUse.Vocabulary;

namespace DataUse.Licensing;

/// <summary>Entries whose source nobody reads (DUA2007): what only a look at all code that a declaration holds for can say.</summary>
public static class UnreadEntries
{
    /// <summary>
    /// The entries for which no read was found: neither of their source, nor of a host that they name, nor of a dataset that is made from it or contains it.
    /// An entry with <c>basis: none</c> is there so that nobody reads.
    /// </summary>
    /// <param name="catalog">The catalogue, with the user's rule packs.</param>
    /// <param name="declarations">The declarations.</param>
    /// <param name="readIds">The ids of the sources that are read.</param>
    /// <param name="readHosts">The hosts that are read, <c>*.</c> and a domain where a sub-domain is not known.</param>
    public static IReadOnlyList<Layered<SourceEntry>> Of(SourceCatalog catalog, DeclarationSet declarations, IEnumerable<string> readIds, IReadOnlyCollection<string> readHosts)
    {
        var read = new HashSet<string>(readIds, StringComparer.Ordinal);
        var open = new Queue<string>(read);
        while (open.Count > 0)
        {
            var id = open.Dequeue();
            var parts = (catalog.Find(id)?.Contains.Select(part => part.Source) ?? [])
                .Concat(declarations.EntriesOf(id).SelectMany(layer => layer.Entries).SelectMany(entry => entry.DerivedFrom).Select(parent => parent.Value));
            foreach (var part in parts.Select(part => catalog.Find(part)?.Id ?? part).Where(read.Add))
            {
                open.Enqueue(part);
            }
        }

        return [.. declarations.Entries.Where(entry => entry.Value.Basis != Basis.None && !read.Contains(entry.Value.SourceId) && !NamesAny(entry.Value, readHosts))];
    }

    private static bool NamesAny(SourceEntry entry, IReadOnlyCollection<string> hosts) =>
        entry.Hosts.Select(host => HostPattern.Parse(host.Value)).OfType<HostPattern>().Any(pattern => hosts.Any(host => pattern.MayMatch(HostName.Normalize(host), "{}")));
}
