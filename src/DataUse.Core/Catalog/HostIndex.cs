namespace DataUse.Catalog;

/// <summary>Which source a host and path belong to. The longest pattern that matches decides.</summary>
internal sealed class HostIndex
{
    private readonly HostTable<Door> _byHost = new();
    private readonly List<Door> _doors = [];

    /// <summary>What a host gives out, as the source's file lists it.</summary>
    internal enum DoorKind { Api, Web, Media, Mirror }

    /// <summary>A host by which a source is reached.</summary>
    internal sealed record Door(HostPattern Pattern, Source Source, DoorKind Kind);

    public HostIndex(IEnumerable<Source> sources)
    {
        foreach (var source in sources)
        {
            Add(source, source.ApiHosts, DoorKind.Api);
            Add(source, source.WebHosts, DoorKind.Web);
            Add(source, source.MediaHosts, DoorKind.Media);
            Add(source, source.Mirrors, DoorKind.Mirror);
        }
    }

    /// <summary>The door that an address certainly is, or null.</summary>
    /// <param name="host">A host in normal form, or <c>*.</c> and a domain when the sub-domain is unknown: then all hosts below the domain must belong to one source.</param>
    /// <param name="path">A path with <c>{}</c> for what is unknown, or nothing.</param>
    public Door? Find(string host, string path)
    {
        var candidates = new List<Door>();
        _byHost.Collect(host, candidates);
        Door? best = null;
        foreach (var door in candidates)
        {
            if ((best is null || door.Pattern.Length > best.Pattern.Length) && door.Pattern.Matches(host, path))
            {
                best = door;
            }
        }

        return best is null && host.StartsWith("*.", StringComparison.Ordinal) ? FindOnlyOneBelow(host.Substring(2), path) : best;
    }

    /// <summary>
    /// The owner of all known hosts below a domain at which the path may be: it must own the domain's own name or several hosts, so that one known host
    /// of a large domain does not stand for the rest.
    /// </summary>
    private Door? FindOnlyOneBelow(string domain, string path)
    {
        var anyHost = "*." + domain;
        if (HostPattern.Parse(anyHost) is not { IsSharedHosting: false })
        {
            return null;
        }

        Door? only = null;
        var count = 0;
        foreach (var door in _doors)
        {
            // A name on any domain, as libgen.*, may stand below every domain and says nothing of this one.
            if (door.Pattern.IsGlob || !door.Pattern.MayMatch(anyHost, path))
            {
                continue;
            }

            if (only is not null && !ReferenceEquals(only.Source, door.Source))
            {
                return null;
            }

            only = door;
            count += door.Pattern.Path.Length > 0 ? 0 : door.Pattern.Host == domain ? 2 : 1;
        }

        return count >= 2 ? only : null;
    }

    private void Add(Source source, IReadOnlyList<string> hosts, DoorKind kind)
    {
        foreach (var host in hosts)
        {
            if (HostPattern.Parse(host) is not { } pattern)
            {
                continue;
            }

            var door = new Door(pattern, source, kind);
            _doors.Add(door);
            _byHost.Add(pattern, door);
        }
    }
}
