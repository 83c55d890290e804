using DataUse.Declarations;
using DataUse.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace DataUse.CodeFixes.Editing;

/// <summary>
/// The text of a datause.yml, what it says, and how something is added to it: by inserting, so that comments, order, indentation and line ends stay as they are.
/// An addition that would not read back as intended is not made.
/// </summary>
internal sealed class DeclarationText
{
    private static readonly IReadOnlyList<TextChange> Nothing = [];

    private readonly string _text;
    private readonly Layout _layout;
    private readonly YamlMapping? _root;

    private DeclarationText(string text, YamlMapping? root, Declaration declaration)
    {
        _text = text;
        _layout = new Layout(text);
        _root = root;
        Declaration = declaration;
    }

    /// <summary>What the file declares.</summary>
    public Declaration Declaration { get; }

    /// <summary>The file, or null when its text is not the YAML of a declaration (DUA2002), which a person has to correct first.</summary>
    public static DeclarationText? Read(string text, CancellationToken cancellationToken)
    {
        var declaration = DeclarationReader.Read(text, cancellationToken);
        var root = YamlReader.Read(text, cancellationToken).Root;
        return declaration.IsUnreadable || root is not (null or YamlMapping or YamlScalar { IsNull: true }) ? null : new DeclarationText(text, root as YamlMapping, declaration);
    }

    /// <summary>The mapping of an entry of <c>sources</c>, or null.</summary>
    public YamlMapping? MappingOf(SourceEntry entry) =>
        (_root?["sources"] as YamlSequence)?.Items.OfType<YamlMapping>().FirstOrDefault(mapping => mapping.Range == entry.Range);

    /// <summary>The text of a range.</summary>
    public string TextOf(TextRange range) => _text.Substring(range.Start, range.Length);

    /// <summary>Adds items at the end of a list at the top of the file; the list is made when it is missing or empty. Empty when it cannot be done.</summary>
    public IReadOnlyList<TextChange> Append(string list, IReadOnlyList<NewItem> items)
    {
        if (items.Count == 0)
        {
            return Nothing;
        }

        var before = (_root?[list] as YamlSequence)?.Items.Count ?? 0;
        return Checked(ChangesToAppend(list, items), root => (root[list] as YamlSequence)?.Items.Count == before + items.Count);
    }

    /// <summary>Adds a key at the end of a mapping that does not have it. Empty when it cannot be done.</summary>
    public IReadOnlyList<TextChange> Add(YamlMapping mapping, string key, string value)
    {
        if (mapping.Entries.Count == 0)
        {
            return Nothing;
        }

        var end = mapping.Range.End;
        if (!IsBetween(mapping, '{', '}'))
        {
            var column = _layout.Column(mapping.Entries[0].Key.Range.Start);
            end = _layout.IsRestOfLineFree(end) ? _layout.LineEnd(end) : end;
            return Checked([Insert(end, $"{_layout.NewLine}{new string(' ', column)}{key}: {value}")]);
        }

        return Checked([Insert(mapping.Entries[mapping.Entries.Count - 1].Value.Range.End, $", {key}: {value}")]);
    }

    /// <summary>Writes something else in place of a value.</summary>
    public IReadOnlyList<TextChange> Replace(YamlNode value, string with) => Checked([new TextChange(new TextSpan(value.Range.Start, value.Range.Length), with)]);

    private IReadOnlyList<TextChange> ChangesToAppend(string list, IReadOnlyList<NewItem> items)
    {
        if (_root is null)
        {
            return AtEnd([$"version: 1", $"{list}:", .. Lines(items, 2, 2)]);
        }

        var flow = string.Join(", ", items.Select(item => item.InFlow()));
        if (_root[list] is not { } value)
        {
            if (IsBetween(_root, '{', '}'))
            {
                return _root.Entries.Count == 0 ? Nothing : [Insert(_root.Entries[_root.Entries.Count - 1].Value.Range.End, $", {list}: [{flow}]")];
            }

            var column = _layout.Column(_root.Entries[0].Key.Range.Start);
            string[] gap = _layout.HasEmptyLine(0, _text.Length) ? [""] : [];
            return AtEnd([.. gap, new string(' ', column) + list + ":", .. Lines(items, column + 2, 2)]);
        }

        return value switch
        {
            YamlSequence { Items.Count: > 0 } sequence when IsBetween(sequence, '[', ']') => [Insert(sequence.Items[sequence.Items.Count - 1].Range.End, $", {flow}")],
            YamlSequence { Items.Count: > 0 } sequence => AfterLast(sequence, items),
            YamlSequence or YamlScalar { IsNull: true } when IsBetween(_root, '{', '}') || TextOf(value.Range).IndexOfAny(['\r', '\n']) >= 0 => InPlaceOf(value, $"[{flow}]"),
            YamlSequence or YamlScalar { IsNull: true } => Below(list, value, items),
            _ => Nothing,
        };
    }

    private IReadOnlyList<TextChange> InPlaceOf(YamlNode value, string flow) =>
        value is YamlSequence
            ? [Insert(value.Range.Start + 1, flow.Substring(1, flow.Length - 2))]
            : [new TextChange(new TextSpan(value.Range.Start, value.Range.Length), value.Range.Length == 0 ? " " + flow : flow)];

    /// <summary>Takes out the empty value and its white space, and puts a block list below its key.</summary>
    private IReadOnlyList<TextChange> Below(string list, YamlNode empty, IReadOnlyList<NewItem> items)
    {
        var key = _root!.Entries.First(entry => entry.Key.Value == list).Key;
        var colon = _text.IndexOf(':', key.Range.End);
        if (colon < 0 || colon >= Math.Max(empty.Range.End, colon + 1) || !_layout.IsRestOfLineFree(Math.Max(colon + 1, empty.Range.End)))
        {
            return Nothing;
        }

        var lines = Lines(items, _layout.Column(key.Range.Start) + 2, 2);
        var insertion = Insert(_layout.LineEnd(Math.Max(colon + 1, empty.Range.End)), string.Concat(lines.Select(line => _layout.NewLine + line)));
        return empty.Range.Length == 0 ? [insertion] : [new TextChange(TextSpan.FromBounds(colon + 1, empty.Range.End), ""), insertion];
    }

    private IReadOnlyList<TextChange> AfterLast(YamlSequence sequence, IReadOnlyList<NewItem> items)
    {
        if (_text[sequence.Range.Start] != '-' || !_layout.IsRestOfLineFree(sequence.Range.End))
        {
            return Nothing;
        }

        var column = _layout.Column(sequence.Range.Start);
        var first = sequence.Items[0].Range.Start - sequence.Range.Start;
        var offset = first >= 2 && _text.Substring(sequence.Range.Start + 1, first - 1).Trim(' ').Length == 0 ? first : 2;
        var count = sequence.Items.Count;
        var isSpaced = count > 1 && _layout.HasEmptyLine(sequence.Items[count - 2].Range.End, sequence.Items[count - 1].Range.Start);
        var end = _layout.EndWithComments(sequence.Range.End, column);
        var lines = items.SelectMany(item => (isSpaced ? [""] : Array.Empty<string>()).Concat(item.InBlock(column, offset)));
        return [Insert(end, string.Concat(lines.Select(line => _layout.NewLine + line)))];
    }

    /// <summary>Adds lines at the end of the document, of which the text holds one.</summary>
    private IReadOnlyList<TextChange> AtEnd(IEnumerable<string> lines)
    {
        var added = string.Join(_layout.NewLine, lines);
        for (var line = _root?.Range.End ?? 0; line < _text.Length; line = _layout.NextLine(line))
        {
            if (_layout.LineStart(line) == line && string.CompareOrdinal(_text, line, "...", 0, 3) == 0)
            {
                return [Insert(line, added + _layout.NewLine)];
            }
        }

        var isOpenLine = _text.Length > 0 && _text[_text.Length - 1] is not ('\r' or '\n' or '\uFEFF');
        return [Insert(_text.Length, isOpenLine ? _layout.NewLine + added : added + _layout.NewLine)];
    }

    private static IEnumerable<string> Lines(IEnumerable<NewItem> items, int column, int offset) => items.SelectMany(item => item.InBlock(column, offset));

    private bool IsBetween(YamlNode node, char open, char close) =>
        node.Range.Length >= 2 && _text[node.Range.Start] == open && _text[node.Range.End - 1] == close;

    private static TextChange Insert(int position, string text) => new(new TextSpan(position, 0), text);

    /// <summary>The changes, unless the text would read back as something else than it was and <paramref name="isAsMeant"/>.</summary>
    private IReadOnlyList<TextChange> Checked(IReadOnlyList<TextChange> changes, Func<YamlMapping, bool>? isAsMeant = null)
    {
        if (changes.Count == 0)
        {
            return Nothing;
        }

        var document = YamlReader.Read(SourceText.From(_text).WithChanges(changes).ToString());
        var duplicates = _root is null ? 0 : YamlReader.Read(_text).Problems.Count;
        return document.Root is YamlMapping root && document.Problems.Count == duplicates && isAsMeant?.Invoke(root) != false ? changes : Nothing;
    }
}
