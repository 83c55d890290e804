using System.Text;
using DataUse.Yaml;

namespace DataUse.CodeFixes.Editing;

/// <summary>A key of a new item.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value as YAML on one line; empty for one that a person has to fill in.</param>
/// <param name="Note">What stands behind the value as a comment, or null.</param>
internal sealed record NewKey(string Key, string Value, string? Note = null)
{
    /// <summary>A list of texts in brackets.</summary>
    public static string List(IEnumerable<string> values) => $"[{string.Join(", ", values.Select(YamlText.Scalar))}]";
}

/// <summary>An item that is added to a list of datause.yml.</summary>
/// <param name="Keys">Its keys, in the order in which they are written.</param>
/// <param name="Comment">What stands above it as a comment, or null.</param>
internal sealed record NewItem(IReadOnlyList<NewKey> Keys, string? Comment = null)
{
    /// <summary>The item between brackets: comments have no place there.</summary>
    public string InFlow() => "{" + string.Join(", ", Keys.Select(key => $"{key.Key}: {key.Value}")) + "}";

    /// <summary>The lines of the item in a block list, each with its indentation and without a line end.</summary>
    /// <param name="column">Where the dash stands, from 0.</param>
    /// <param name="offset">How far behind the dash the keys begin; at least 2.</param>
    public IEnumerable<string> InBlock(int column, int offset)
    {
        var outer = new string(' ', column);
        if (Comment is not null)
        {
            yield return $"{outer}# {Comment}";
        }

        var before = outer + "-" + new string(' ', offset - 1);
        foreach (var key in Keys)
        {
            var line = new StringBuilder(before).Append(key.Key).Append(':');
            line.Append(key.Value.Length > 0 ? " " : "").Append(key.Value);
            yield return (key.Note is null ? line : line.Append("  # ").Append(key.Note)).ToString();
            before = outer + new string(' ', offset);
        }
    }
}
