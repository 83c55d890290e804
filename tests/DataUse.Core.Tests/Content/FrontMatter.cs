namespace DataUse.Tests.Content;

/// <summary>The top-level keys of a YAML text in the plain style of the rule files and dossiers: each with its value and the lines below it, as written.</summary>
public sealed class FrontMatter
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public FrontMatter(IEnumerable<string> lines)
    {
        var key = "";
        foreach (var line in lines.Where(line => !line.StartsWith('#')))
        {
            if (line.Length == 0 || line[0] == ' ')
            {
                _values[key] += "\n" + line;
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            key = line[..colon];
            _values.Add(key, line[(colon + 1)..].Trim());
        }
    }

    public IEnumerable<string> Keys => _values.Keys;

    /// <summary>The value of a key as it was written, or null when it is missing or <c>null</c>.</summary>
    public string? Text(string key) => _values.GetValueOrDefault(key) is { } value && value != "null" ? value : null;

    /// <summary>The items of <c>key: [a, b]</c> or of a list of lines below the key; empty when the key is missing.</summary>
    public IReadOnlyList<string> Items(string key)
    {
        var value = _values.GetValueOrDefault(key, "");
        var items = value.StartsWith('[')
            ? value.Trim('[', ']').Split(',')
            : value.Split('\n').Where(line => line.TrimStart().StartsWith("- ", StringComparison.Ordinal)).Select(line => line.TrimStart()[2..]);
        return [.. items.Select(item => item.Trim().Trim('"')).Where(item => item.Length > 0)];
    }

    /// <summary>The mappings of a list of lines below the key, each as a front matter of its own.</summary>
    public IReadOnlyList<FrontMatter> Mappings(string key)
    {
        var mappings = new List<List<string>>();
        foreach (var line in _values.GetValueOrDefault(key, "").Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal)))
        {
            if (line.StartsWith("  - ", StringComparison.Ordinal))
            {
                mappings.Add([]);
            }

            mappings[^1].Add(line[4..]);
        }

        return [.. mappings.Select(mapping => new FrontMatter(mapping))];
    }
}
