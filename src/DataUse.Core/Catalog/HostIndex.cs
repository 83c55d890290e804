namespace DataUse.Catalog;

/// <summary>Which source a host and path belong to. The longest pattern that matches decides.</summary>
internal sealed class HostIndex
{
    private readonly Dictionary<string, List<Door>> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Door>> _suffixes = new(StringComparer.Ordinal);
    private readonly List<Door> _globs = [];
    private readonly List<Door> _doors = [];

    /// <summary>A host by which a source is reached.</summary>
    internal sealed record Door(HostPattern Pattern, Source Source, bool IsMirror);

    public HostIndex(IEnumerable<Source> sources)
    {
        foreach (var source in sources)
        {
            Add(source, source.ApiHosts, isMirror: false);
            Add(source, source.WebHosts, isMirror: false);
            Add(source, source.MediaHosts, isMirror: false);
            Add(source, source.Mirrors, isMirror: true);
        }
    }

    /// <summary>The door that an address certainly is, or null.</summary>
    /// <param name="host">A host in normal form, or <c>*.</c> and a domain when the sub-domain is unknown: then all hosts below the domain must belong to one source.</param>
    /// <param name="path">A path with <c>{}</c> for what is unknown, or nothing.</param>
    public Door? Find(string host, string path)
    {
        Door? best = null;
        Consider(_exact, host, host, path, ref best);
        for (var dot = host.IndexOf('.'); dot >= 0; dot = host.IndexOf('.', dot + 1))
        {
            Consider(_suffixes, host.Substring(dot + 1), host, path, ref best);
        }

        Consider(_suffixes, host, host, path, ref best);
        Consider(_globs, host, path, ref best);
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
            if (!door.Pattern.MayMatch(anyHost, path))
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

    private static void Consider(Dictionary<string, List<Door>> doors, string key, string host, string path, ref Door? best)
    {
        if (doors.TryGetValue(key, out var candidates))
        {
            Consider(candidates, host, path, ref best);
        }
    }

    private static void Consider(List<Door> candidates, string host, string path, ref Door? best)
    {
        foreach (var door in candidates)
        {
            if ((best is null || door.Pattern.Length > best.Pattern.Length) && door.Pattern.Matches(host, path))
            {
                best = door;
            }
        }
    }

    private void Add(Source source, IReadOnlyList<string> hosts, bool isMirror)
    {
        foreach (var host in hosts)
        {
            if (HostPattern.Parse(host) is not { } pattern)
            {
                continue;
            }

            var door = new Door(pattern, source, isMirror);
            _doors.Add(door);
            if (pattern.IsGlob)
            {
                _globs.Add(door);
                continue;
            }

            var doors = pattern.IsSuffix ? _suffixes : _exact;
            var key = pattern.IsSuffix ? pattern.Host.Substring(2) : pattern.Host;
            if (!doors.TryGetValue(key, out var list))
            {
                doors.Add(key, list = []);
            }

            list.Add(door);
        }
    }
}
