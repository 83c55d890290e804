using System.Diagnostics.CodeAnalysis;

namespace DataUse.Yaml;

/// <summary>What messages say of a node, and where they say it.</summary>
internal static class YamlNodeDescription
{
    /// <summary>What stands there: <c>a list</c>, <c>a mapping</c>, <c>nothing</c> or the text in quotes.</summary>
    public static string Described(this YamlNode node) => node switch
    {
        YamlSequence => "a list",
        YamlMapping => "a mapping",
        YamlScalar { IsNull: true } => "nothing",
        YamlScalar { Value: var text } => Quoted.Text(text),
        _ => "something else",
    };

    /// <summary>The text of a scalar; false, with a DUA2003 added, when the node is none or empty.</summary>
    public static bool TryGetText(this YamlNode node, string name, string expected, Reading reading, [MaybeNullWhen(false)] out string text)
    {
        if (node is YamlScalar { IsNull: false, Value: var value } && value.Trim().Length > 0)
        {
            text = value;
            return true;
        }

        var found = node is YamlScalar ? "nothing" : node.Described();
        reading.Add(RuleIds.DeclarationMalformed, node.Range, $"'{name}' must be {expected}, not {found}");
        text = null;
        return false;
    }

    /// <summary>The part of a mapping that stands for the whole where the whole would be too much to underline: the value of <c>id</c>, else the first key.</summary>
    public static TextRange LabelRange(this YamlMapping mapping) =>
        mapping["id"] is YamlScalar { IsNull: false } id ? id.Range : mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Range : mapping.Range;
}
