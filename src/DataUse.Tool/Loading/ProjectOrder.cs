namespace DataUse.Tool.Loading;

/// <summary>An order in which every project comes after those it references. References that close a circle are dropped.</summary>
internal sealed class ProjectOrder
{
    private readonly IReadOnlyDictionary<string, List<string>> _direct;
    private readonly Dictionary<string, IReadOnlyList<string>> _references = new(StringComparer.Ordinal);
    private readonly List<string> _folders = [];

    /// <param name="direct">For every project the ones it references, which must be keys too.</param>
    public ProjectOrder(IReadOnlyDictionary<string, List<string>> direct)
    {
        _direct = direct;
        var open = new HashSet<string>(StringComparer.Ordinal);
        foreach (var folder in direct.Keys.Order(StringComparer.Ordinal))
        {
            Visit(folder, open);
        }
    }

    public IReadOnlyList<string> Folders => _folders;

    /// <summary>What a project references, directly or through others.</summary>
    public IReadOnlyList<string> ReferencesOf(string folder) => _references[folder];

    private void Visit(string folder, HashSet<string> open)
    {
        if (_references.ContainsKey(folder) || !open.Add(folder))
        {
            return;
        }

        var references = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var reference in _direct[folder])
        {
            Visit(reference, open);
            if (_references.TryGetValue(reference, out var further))
            {
                references.Add(reference);
                references.UnionWith(further);
            }
        }

        open.Remove(folder);
        _references.Add(folder, [.. references]);
        _folders.Add(folder);
    }
}
