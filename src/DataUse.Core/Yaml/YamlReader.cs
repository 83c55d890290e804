using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DataUse.Yaml;

/// <summary>
/// Reads one YAML document into a tree whose nodes know their place. It reads the plain part of YAML (which JSON is a part of): no anchors, aliases,
/// tags, directives, keys that are not scalars, nor a second document. Nothing recurses and everything is bounded, since the text may be hostile.
/// </summary>
public static class YamlReader
{
    /// <summary>The most characters that a text may have.</summary>
    public const int LongestText = 1_000_000;

    /// <summary>The most collections that may stand inside one another.</summary>
    public const int DeepestNesting = 64;

    /// <summary>The most scalars, sequences and mappings that a document may have, keys included.</summary>
    public const int MostNodes = 200_000;

    /// <summary>
    /// Reads a text. It throws nothing but <see cref="OperationCanceledException"/>: a text that cannot be read gives no root and one DUA2002 at the
    /// place where reading stopped; a key that stands twice in a mapping gives DUA2006, and the first one counts.
    /// </summary>
    public static YamlDocument Read(string text, CancellationToken cancellationToken = default)
    {
        if (text.Length > LongestText)
        {
            return new YamlDocument(null, [new Problem(RuleIds.DeclarationUnreadable, new TextRange(0, 0), $"the text has {text.Length} characters; at most {LongestText} are read")]);
        }

        var offset = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        var parser = new Parser(new StringReader(offset == 0 ? text : text.Substring(offset)));
        var tree = new YamlTreeBuilder(text, offset);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                if (!parser.MoveNext())
                {
                    return new YamlDocument(tree.Root, tree.Problems);
                }
            }
            catch (YamlException e)
            {
                return new YamlDocument(null, [tree.Unreadable(e.Start, e.End, $"not valid YAML: {Clause(e.Message)}")]);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // The parser answers some malformed texts with InvalidOperationException or ArgumentException, without a place.
                var last = parser.Current?.End ?? Mark.Empty;
                return new YamlDocument(null, [tree.Unreadable(last, last, "not valid YAML: the text cannot be understood from here on")]);
            }

            if (tree.Add(parser.Current!) is { } refusal)
            {
                return new YamlDocument(null, [refusal]);
            }
        }
    }

    private static string Clause(string message)
    {
        message = message.Trim().TrimEnd('.');
        return message.Length == 0 ? "the text cannot be understood" : char.ToLowerInvariant(message[0]) + message.Substring(1);
    }
}
