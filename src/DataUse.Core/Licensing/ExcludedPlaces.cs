using DataUse.Catalog;
using DataUse.Declarations;
using DataUse.Identification;

namespace DataUse.Licensing;

/// <summary>What the declarations deny, and what they leave out of sight.</summary>
internal sealed class ExcludedPlaces(DeclarationSet declarations)
{
    private readonly List<Exclusion<Located<string>>> _denied = [.. declarations.DeniedHosts.Select(denial => new Exclusion<Located<string>>(denial, [denial.Value.Value]))];
    private readonly List<Exclusion<IgnoreEntry>> _ignored = [.. declarations.Ignored.Select(ignore => new Exclusion<IgnoreEntry>(ignore, ignore.Value.Hosts))];

    /// <summary>An item and its hosts, ready to be compared.</summary>
    private sealed class Exclusion<T>(Layered<T> item, IReadOnlyList<string> hosts)
    {
        public Layered<T> Item { get; } = item;

        public HostPattern[] Hosts { get; } = [.. hosts.Select(HostPattern.Parse).OfType<HostPattern>()];

        public bool Matches(string host, string path) => host.Length > 0 && Array.Exists(Hosts, pattern => pattern.Matches(host, path));
    }

    /// <summary>The first item of <c>deny</c> that certainly names the place, or the host that stands for a library's fixed source or for an owner whose content is shown; null when none does.</summary>
    public Layered<Located<string>>? Denial(IdentifiedSource identified, Place place)
    {
        foreach (var denial in declarations.DeniedDatasets)
        {
            if (place.IsDataset(denial.Value.Value))
            {
                return denial;
            }
        }

        var (host, path) = place.Host.Length > 0 ? (place.Host, place.Path) : (HostName.Normalize(identified.Source?.PrimaryHost ?? ""), "");
        return _denied.Find(denied => denied.Matches(host, path))?.Item;
    }

    /// <summary>Whether an item of <c>ignore</c> certainly describes the read: every one of its conditions holds.</summary>
    public bool IsIgnored(Place place, string file)
    {
        foreach (var ignored in _ignored)
        {
            var (layer, entry) = ignored.Item;
            if ((entry.Hosts.Count == 0 || ignored.Matches(place.Host, place.Path))
                && (entry.Paths.Count == 0 || (place.Host.Length > 0 && entry.Paths.Any(pattern => UrlPath.Matches(pattern, place.Path))))
                && (entry.Files.Count == 0 || layer.Matches(entry.Files, file))
                && entry.Hosts.Count + entry.Paths.Count + entry.Files.Count > 0)
            {
                return true;
            }
        }

        return false;
    }
}
