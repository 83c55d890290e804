using DataUse.Catalog;
using DataUse.Declarations;
using DataUse.Identification;

namespace DataUse.Licensing;

/// <summary>What the declarations deny, and what they leave out of sight.</summary>
internal sealed class ExcludedPlaces(DeclarationSet declarations)
{
    private readonly List<(HostPattern Pattern, Layered<Located<string>> Denial)> _deniedHosts =
        [.. declarations.DeniedHosts.Select(denial => (HostPattern.Parse(denial.Value.Value)!, denial)).Where(denied => denied.Item1 is not null)];

    private readonly List<(HostPattern[] Hosts, Layered<IgnoreEntry> Ignore)> _ignored =
        [.. declarations.Ignored.Select(ignore => (ignore.Value.Hosts.Select(HostPattern.Parse).OfType<HostPattern>().ToArray(), ignore))];

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

        foreach (var (pattern, denial) in _deniedHosts)
        {
            if (place.Host.Length > 0 ? pattern.Matches(place.Host, place.Path) : identified.Source?.PrimaryHost is { } primary && pattern.Matches(HostName.Normalize(primary), ""))
            {
                return denial;
            }
        }

        return null;
    }

    /// <summary>Whether an item of <c>ignore</c> certainly describes the read: every one of its conditions holds.</summary>
    public bool IsIgnored(Place place, string file)
    {
        foreach (var (hosts, ignore) in _ignored)
        {
            var (layer, entry) = ignore;
            if ((entry.Hosts.Count == 0 || (place.Host.Length > 0 && hosts.Any(host => host.Matches(place.Host, place.Path))))
                && (entry.Paths.Count == 0 || (place.Host.Length > 0 && entry.Paths.Any(path => UrlPath.Matches(path, place.Path))))
                && (entry.Files.Count == 0 || layer.Matches(entry.Files, file))
                && entry.Hosts.Count + entry.Paths.Count + entry.Files.Count > 0)
            {
                return true;
            }
        }

        return false;
    }
}
