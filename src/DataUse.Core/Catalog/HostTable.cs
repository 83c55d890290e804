namespace DataUse.Catalog;

/// <summary>Values by the hosts that they are about, so that of many only those are looked at which a host can be about.</summary>
internal sealed class HostTable<T>
{
    private readonly Dictionary<string, List<T>> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<T>> _domains = new(StringComparer.Ordinal);
    private readonly List<T> _globs = [];

    public void Add(HostPattern pattern, T value)
    {
        if (pattern.IsGlob)
        {
            _globs.Add(value);
            return;
        }

        var values = pattern.IsSuffix ? _domains : _exact;
        var key = pattern.IsSuffix ? pattern.Host.Substring(2) : pattern.Host;
        if (!values.TryGetValue(key, out var list))
        {
            values.Add(key, list = []);
        }

        list.Add(value);
    }

    /// <summary>
    /// Adds the values of all patterns that certainly match a host, whatever their path, and of some that do not: every value of a pattern with asterisks within is
    /// among them. A value is added once for each of its patterns.
    /// </summary>
    /// <param name="host">A host in normal form, or <c>*.</c> and a domain.</param>
    /// <param name="into">Where they are added.</param>
    public void Collect(string host, List<T> into)
    {
        if (host.Length == 0)
        {
            return;
        }

        Collect(_exact, host, into);
        if (_domains.Count > 0)
        {
            Collect(_domains, host, into);
            for (var dot = host.IndexOf('.'); dot >= 0; dot = host.IndexOf('.', dot + 1))
            {
                Collect(_domains, host.Substring(dot + 1), into);
            }
        }

        if (_globs.Count > 0)
        {
            into.AddRange(_globs);
        }
    }

    private static void Collect(Dictionary<string, List<T>> values, string key, List<T> into)
    {
        if (values.TryGetValue(key, out var found))
        {
            into.AddRange(found);
        }
    }
}
