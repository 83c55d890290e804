namespace DataUse.Yaml;

/// <summary>A node of a YAML document with its place in the text.</summary>
public abstract class YamlNode(TextRange range)
{
    /// <summary>The node's text, from its first to its last character.</summary>
    public TextRange Range { get; } = range;
}

/// <summary>A scalar as it was written: which type it has is for the schema to say (<c>no</c>, <c>1.0</c> and dates stay text).</summary>
public sealed class YamlScalar(TextRange range, string value, bool isPlain) : YamlNode(range)
{
    /// <summary>The text after YAML's escapes and folding.</summary>
    public string Value { get; } = value;

    /// <summary>Whether it was written without quotes and not as a block.</summary>
    public bool IsPlain { get; } = isPlain;

    /// <summary>Whether it stands for no value: nothing at all, <c>~</c> or <c>null</c>, unquoted.</summary>
    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>A block or flow sequence.</summary>
public sealed class YamlSequence(TextRange range, IReadOnlyList<YamlNode> items) : YamlNode(range)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;
}

/// <summary>A key of a mapping and its value.</summary>
public readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>A block or flow mapping; its keys are distinct scalars, in the order of the text.</summary>
public sealed class YamlMapping(TextRange range, IReadOnlyList<YamlEntry> entries) : YamlNode(range)
{
    public IReadOnlyList<YamlEntry> Entries { get; } = entries;

    /// <summary>Whether a key stands more than once in the text; the first has its place among the <see cref="Entries"/>.</summary>
    public bool HasDuplicateKeys { get; init; }

    /// <summary>The value of a key, or null when the mapping has no such key. Keys compare ordinally.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Key.Value == key)
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }
}

/// <summary>What was read of a YAML text.</summary>
/// <param name="Root">The document's node; null when the text is empty or nothing could be read.</param>
/// <param name="Problems">DUA2002 where the text is not the YAML we read, DUA2006 for duplicate keys.</param>
public sealed record YamlDocument(YamlNode? Root, IReadOnlyList<Problem> Problems);
