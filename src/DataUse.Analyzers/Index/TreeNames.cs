using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DataUse.Analyzers.Index;

/// <summary>
/// Which names a file holds, from its characters alone: no node of the syntax tree is made for a file that has nothing to say. Kept as long as the tree,
/// so that an edit looks at one file again.
/// </summary>
internal sealed class TreeNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeNames> ByTree = new();

    [ThreadStatic]
    private static char[]? _buffer;

    [ThreadStatic]
    private static HashSet<int>? _found;

    private readonly NameTable _wanted;
    private readonly int[] _hashes;

    private TreeNames(SourceText text, NameTable wanted)
    {
        _wanted = wanted;
        var hashes = _found ??= [];
        hashes.Clear();
        var found = Scan(text, hashes, out var names);
        _hashes = [.. hashes];
        Array.Sort(_hashes);
        Wanted = WithoutLonely(found, text);
        WantedNames = names.RemoveAll(IsLonely);
    }

    /// <summary>The hashes of all names that the file holds, each once.</summary>
    public IReadOnlyList<int> Hashes => _hashes;

    /// <summary>Where the file holds one of the wanted names, as a whole identifier; comments and strings count, whoever asks looks at the token.</summary>
    public ImmutableArray<TextSpan> Wanted { get; }

    /// <summary>The wanted names that the file holds, each once.</summary>
    public ImmutableArray<string> WantedNames { get; }

    /// <summary>The names of a tree, with the places of the wanted ones.</summary>
    public static TreeNames Of(SyntaxTree tree, NameTable wanted, CancellationToken cancellationToken)
    {
        if (ByTree.TryGetValue(tree, out var names) && ReferenceEquals(names._wanted, wanted))
        {
            return names;
        }

        names = new TreeNames(tree.GetText(cancellationToken), wanted);
        ByTree.Remove(tree);
        return ByTree.GetValue(tree, _ => names);
    }

    /// <summary>False when the file certainly does not hold the name.</summary>
    public bool MayContain(string name) => Array.BinarySearch(_hashes, NameTable.Hash(name)) >= 0;

    /// <summary>Where a text holds a name as a whole identifier.</summary>
    public static List<TextSpan> Find(SourceText text, string name)
    {
        var buffer = Fill(text);
        var spans = new List<TextSpan>();
        for (var i = 0; i + name.Length <= text.Length; i++)
        {
            if (buffer[i] == name[0] && (i == 0 || !IsPart(buffer[i - 1])) && (i + name.Length == text.Length || !IsPart(buffer[i + name.Length])) && Matches(buffer, i, name))
            {
                spans.Add(new TextSpan(i, name.Length));
            }
        }

        return spans;
    }

    private ImmutableArray<TextSpan> Scan(SourceText text, HashSet<int> hashes, out ImmutableArray<string> names)
    {
        var buffer = Fill(text);
        var length = text.Length;
        ImmutableArray<TextSpan>.Builder? found = null;
        var distinct = ImmutableArray<string>.Empty;
        var i = 0;
        while (i < length)
        {
            if (!IsStart(buffer[i]))
            {
                i += 1;
                continue;
            }

            var start = i;
            var hash = NameTable.Seed;
            do
            {
                hash = NameTable.Next(hash, buffer[i]);
                i += 1;
            }
            while (i < length && IsPart(buffer[i]));

            hashes.Add(hash);
            if (_wanted.Find(buffer, start, i - start, hash) is { } name)
            {
                found ??= ImmutableArray.CreateBuilder<TextSpan>();
                found.Add(TextSpan.FromBounds(start, i));
                distinct = distinct.Contains(name) ? distinct : distinct.Add(name);
            }
        }

        names = distinct;
        return found is null ? ImmutableArray<TextSpan>.Empty : found.ToImmutable();
    }

    /// <summary>Leaves out the names that count only beside others which the file does not hold.</summary>
    private ImmutableArray<TextSpan> WithoutLonely(ImmutableArray<TextSpan> found, SourceText text)
    {
        foreach (var name in _wanted.Beside.Keys)
        {
            if (!found.IsEmpty && MayContain(name) && IsLonely(name))
            {
                found = found.RemoveAll(span => span.Length == name.Length && text.ToString(span) == name);
            }
        }

        return found;
    }

    private bool IsLonely(string name) => _wanted.Beside.TryGetValue(name, out var others) && !others.Any(MayContain);

    private static char[] Fill(SourceText text)
    {
        if (_buffer is null || _buffer.Length < text.Length)
        {
            _buffer = new char[Math.Max(text.Length, 16 * 1024)];
        }

        text.CopyTo(0, _buffer, 0, text.Length);
        return _buffer;
    }

    private static bool Matches(char[] buffer, int start, string name)
    {
        for (var i = 1; i < name.Length; i++)
        {
            if (buffer[start + i] != name[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsStart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' || (c > 127 && char.IsLetter(c));

    private static bool IsPart(char c) => IsStart(c) || c is >= '0' and <= '9';
}
