using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DataUse.Yaml;

/// <summary>Puts the parser's events together to a tree, and says which of them are not read.</summary>
/// <param name="text">The whole text.</param>
/// <param name="offset">Where in it the parser began: after a byte order mark.</param>
internal sealed class YamlTreeBuilder(string text, int offset)
{
    private readonly Stack<OpenCollection> _open = new();
    private readonly List<Problem> _problems = [];
    private int _nodes;
    private int _documents;

    public YamlNode? Root { get; private set; }

    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Takes the next event; a problem means that the text is refused and that there is no use in going on.</summary>
    public Problem? Add(ParsingEvent next)
    {
        switch (next)
        {
            case DocumentStart start:
                return StartDocument(start);
            case AnchorAlias alias:
                var name = WordAt(alias.Start);
                return Refuse(name, $"alias '{Written(name)}' is not read here; write the value itself");
            case NodeEvent node:
                return AddNode(node);
            case MappingEnd or SequenceEnd:
                Close(next);
                return null;
            default:
                return null;
        }
    }

    /// <summary>A DUA2002 between two marks of the parser, which may be reversed, empty or outside of the text, and no further than to the end of the line.</summary>
    public Problem Unreadable(Mark start, Mark end, string message)
    {
        var from = Position(start);
        var to = Position(end);
        var range = TextRange.Between(from, to == from ? from + 1 : to, text.Length);
        var lineEnd = text.IndexOfAny(['\r', '\n'], range.Start, range.Length);
        return Refuse(lineEnd > range.Start ? TextRange.Between(range.Start, lineEnd, text.Length) : range, message);
    }

    private Problem? StartDocument(DocumentStart start)
    {
        if (++_documents > 1)
        {
            return Refuse(WordAt(start.Start), "a second document begins here; keep one document in a file");
        }

        if (start.Version is not null || start.Tags?.Any(tag => tag.Handle is not ("!" or "!!")) == true || CharAt(Position(start.Start)) == '%')
        {
            var line = LineAt(start.Start);
            return Refuse(line, $"directive '{Written(line)}' is not read here; leave it out");
        }

        return null;
    }

    private Problem? AddNode(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            var name = WordAt(node.Start);
            return Refuse(name, $"anchor '&{Quoted.Shorten(node.Anchor.Value)}' is not read here; write the value out wherever it is needed");
        }

        if (!node.Tag.IsEmpty)
        {
            var tag = WordAt(node.Start);
            return Refuse(tag, $"tag '{Written(tag)}' is not read here; leave it out");
        }

        if (++_nodes > YamlReader.MostNodes)
        {
            return Unreadable(node.Start, node.End, $"more than {YamlReader.MostNodes} values are not read");
        }

        if (node is Scalar scalar)
        {
            Attach(new YamlScalar(RangeOf(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain));
            return null;
        }

        if (_open.Count > 0 && _open.Peek() is { IsMapping: true, Key: null })
        {
            return Unreadable(node.Start, node.End, "a key must be a single word, not a list or a mapping");
        }

        if (_open.Count == YamlReader.DeepestNesting)
        {
            return Unreadable(node.Start, node.End, $"lists and mappings nested more than {YamlReader.DeepestNesting} deep are not read");
        }

        // The parser puts the start of a mapping without braces inside a flow sequence, as in [a: b], at the start of the text; its first key knows better.
        var start = Position(node.Start);
        _open.Push(new OpenCollection(node is MappingStart, _open.Count > 0 && start <= _open.Peek().Start ? null : start));
        return null;
    }

    private void Close(ParsingEvent end)
    {
        var collection = _open.Pop();
        var start = collection.Start ?? collection.End;
        var stop = collection.End;
        if (CharAt(start) is '[' or '{')
        {
            // The parser puts both marks of a flow collection's end before the bracket.
            var bracket = Position(end.Start);
            stop = CharAt(bracket) is ']' or '}' ? bracket + 1 : bracket;
        }

        var range = TextRange.Between(start, stop, text.Length);
        Attach(collection.IsMapping
            ? new YamlMapping(range, collection.Entries) { HasDuplicateKeys = collection.HasDuplicateKeys }
            : new YamlSequence(range, collection.Items));
    }

    private void Attach(YamlNode node)
    {
        if (_open.Count == 0)
        {
            Root = node;
            return;
        }

        var parent = _open.Peek();
        parent.Start ??= node.Range.Start;
        parent.End = node.Range.End;
        if (!parent.IsMapping)
        {
            parent.Items.Add(node);
        }
        else if (parent.Key is not { } key)
        {
            parent.Key = (YamlScalar)node;
        }
        else
        {
            parent.Key = null;
            if (parent.FirstOf(key) is { } first)
            {
                parent.HasDuplicateKeys = true;
                _problems.Add(new Problem(RuleIds.ConflictingEntries, key.Range, $"key {Quoted.Text(key.Value)} stands here a second time; the first one counts", first));
            }
            else
            {
                parent.Entries.Add(new YamlEntry(key, node));
            }
        }
    }

    private TextRange RangeOf(Scalar scalar)
    {
        var range = TextRange.Between(Position(scalar.Start), Position(scalar.End), text.Length);
        if (scalar.Style is not (ScalarStyle.Literal or ScalarStyle.Folded))
        {
            return range;
        }

        // A block scalar runs to the next token; its empty lines at the end belong to nobody.
        var end = range.End;
        while (end > range.Start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextRange.Between(range.Start, end, text.Length);
    }

    private TextRange WordAt(Mark mark) => RunAt(mark, c => !char.IsWhiteSpace(c) && c is not (',' or ']' or '}'));

    private TextRange LineAt(Mark mark) => RunAt(mark, c => c is not ('\r' or '\n'));

    private TextRange RunAt(Mark mark, Func<char, bool> belongs)
    {
        var start = Position(mark);
        var end = start;
        while (end < text.Length && belongs(text[end]))
        {
            end++;
        }

        return TextRange.Between(start, end, text.Length);
    }

    private string Written(TextRange range) => Quoted.Shorten(text.Substring(range.Start, range.Length));

    private int Position(Mark mark) => (int)Math.Max(0, Math.Min(mark.Index + offset, text.Length));

    private char CharAt(int position) => position < text.Length ? text[position] : '\0';

    private static Problem Refuse(TextRange range, string message) => new(RuleIds.DeclarationUnreadable, range, message);

    private sealed class OpenCollection(bool isMapping, int? start)
    {
        private Dictionary<string, TextRange>? _keys;

        public bool IsMapping { get; } = isMapping;

        /// <summary>The start of the collection, or null until the first node inside tells it.</summary>
        public int? Start { get; set; } = start;

        /// <summary>The end of the last node inside.</summary>
        public int End { get; set; } = start ?? 0;

        public List<YamlNode> Items { get; } = [];

        public List<YamlEntry> Entries { get; } = [];

        /// <summary>A key that waits for its value.</summary>
        public YamlScalar? Key { get; set; }

        public bool HasDuplicateKeys { get; set; }

        /// <summary>Where the key stood before, or null when this is the first.</summary>
        public TextRange? FirstOf(YamlScalar key)
        {
            _keys ??= new Dictionary<string, TextRange>(StringComparer.Ordinal);
            if (_keys.TryGetValue(key.Value, out var first))
            {
                return first;
            }

            _keys.Add(key.Value, key.Range);
            return null;
        }
    }
}
