using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace DataUse.Analyzers.Index;

/// <summary>
/// Up to 64 files that stand next to each other in a compilation: in which of them a name stands, and what they say together. Kept with the first of its files as
/// long as the others stay the same, so that an edit looks at one block anew and not at every file. In a mask, the bit n stands for the file n.
/// </summary>
internal sealed class FileBlock
{
    /// <summary>How many files a block has at most.</summary>
    public const int Size = 64;

    private static readonly ConditionalWeakTable<SyntaxTree, Last> ByFirstTree = new();

    private readonly ImmutableArray<SyntaxTree> _trees;
    private readonly NameTable _wanted;
    private readonly NameMasks _masks;
    private readonly ConcurrentDictionary<string, ulong> _opening = new(concurrencyLevel: 1, capacity: 7, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ulong> _near = new(concurrencyLevel: 1, capacity: 7, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> _functions = new(concurrencyLevel: 1, capacity: 7, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> _members = new(concurrencyLevel: 1, capacity: 7, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<(string Name, Exposure By)>> _exposed = new(concurrencyLevel: 1, capacity: 7, StringComparer.Ordinal);

    private FileBlock(ImmutableArray<SyntaxTree> trees, NameTable wanted, CancellationToken cancellationToken)
    {
        _trees = trees;
        _wanted = wanted;
        var names = trees.Select(tree => TreeNames.Of(tree, wanted, cancellationToken)).ToList();
        _masks = new NameMasks(names);
        WantedNames = names.SelectMany(file => file.WantedNames).Distinct().ToImmutableArray();
    }

    /// <summary>The wanted names that one of the files holds.</summary>
    public ImmutableArray<string> WantedNames { get; }

    /// <summary>The block of files; the same as before when none of them has changed.</summary>
    public static FileBlock Of(ImmutableArray<SyntaxTree> trees, NameTable wanted, CancellationToken cancellationToken)
    {
        var last = ByFirstTree.GetOrCreateValue(trees[0]);
        if (last.Block is { } block && ReferenceEquals(block._wanted, wanted) && block._trees.SequenceEqual(trees))
        {
            return block;
        }

        return last.Block = new FileBlock(trees, wanted, cancellationToken);
    }

    /// <summary>The files that may hold a name.</summary>
    public ulong Holding(string name) => _masks.Find(NameTable.Hash(name));

    /// <summary>The files that open exactly this namespace by a directive that holds for them alone.</summary>
    public ulong Opening(string @namespace) =>
        _opening.TryGetValue(@namespace, out var known) ? known
        : _opening.GetOrAdd(@namespace, Which(Holding(@namespace.Substring(@namespace.LastIndexOf('.') + 1)), file => file.Opened.Contains((@namespace, false))));

    /// <summary>The files with a directive that opens this namespace, or one above or below it.</summary>
    public ulong OpeningNear(string @namespace)
    {
        if (_near.TryGetValue(@namespace, out var known))
        {
            return known;
        }

        var end = @namespace.IndexOf('.');
        var root = end < 0 ? @namespace : @namespace.Substring(0, end);
        return _near.GetOrAdd(@namespace, Which(Holding(root), file => file.Opened.Any(opened => TreeUses.Opens(opened.Name, @namespace))));
    }

    /// <summary>The names of the functions around uses of a name in any of the files: see <see cref="TreeUses.FunctionsAround(string, CancellationToken)"/>.</summary>
    public ImmutableArray<string> FunctionsAround(string name, CancellationToken cancellationToken) =>
        _functions.TryGetValue(name, out var known) ? known
        : _functions.GetOrAdd(name, Files(Holding(name)).SelectMany(tree => TreeUses.Of(tree).FunctionsAround(name, cancellationToken)).Distinct().ToImmutableArray());

    /// <summary>The names that any of the files declares with a type: see <see cref="TreeUses.MembersOf"/>.</summary>
    public ImmutableArray<string> MembersOf(string type, CancellationToken cancellationToken) =>
        _members.TryGetValue(type, out var known) ? known
        : _members.GetOrAdd(type, Files(Holding(type)).SelectMany(tree => TreeUses.Of(tree).MembersOf(type, cancellationToken)).Distinct().ToImmutableArray());

    /// <summary>The names by which other files come to a type: see <see cref="TreeUses.ExposedBy"/>.</summary>
    public ImmutableArray<(string Name, Exposure By)> ExposedBy(string type, CancellationToken cancellationToken) =>
        _exposed.TryGetValue(type, out var known) ? known
        : _exposed.GetOrAdd(type, Files(Holding(type)).SelectMany(tree => TreeUses.Of(tree).ExposedBy(type, cancellationToken)).Distinct().ToImmutableArray());

    /// <summary>The files of a mask, in their order.</summary>
    public IEnumerable<SyntaxTree> Files(ulong mask)
    {
        for (var i = 0; mask != 0; i++, mask >>= 1)
        {
            if ((mask & 1) != 0)
            {
                yield return _trees[i];
            }
        }
    }

    private ulong Which(ulong mask, Func<TreeUses, bool> condition)
    {
        var result = 0UL;
        for (var i = 0; i < _trees.Length; i++)
        {
            if ((mask & (1UL << i)) != 0 && condition(TreeUses.Of(_trees[i])))
            {
                result |= 1UL << i;
            }
        }

        return result;
    }

    private sealed class Last
    {
        public FileBlock? Block { get; set; }
    }
}
