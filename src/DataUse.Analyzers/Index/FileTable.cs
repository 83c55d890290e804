using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DataUse.Analyzers.Index;

/// <summary>The files of compilations that are looked at together, in blocks: which of them hold a name is known without asking each.</summary>
internal sealed class FileTable
{
    private readonly ImmutableArray<SyntaxTree> _trees;
    private readonly ImmutableArray<FileBlock> _blocks;
    private readonly Lazy<Dictionary<SyntaxTree, int>> _places;

    public FileTable(ImmutableArray<SyntaxTree> trees, NameTable wanted, CancellationToken cancellationToken)
    {
        _trees = trees;
        var blocks = ImmutableArray.CreateBuilder<FileBlock>();
        for (var start = 0; start < trees.Length; start += FileBlock.Size)
        {
            cancellationToken.ThrowIfCancellationRequested();
            blocks.Add(FileBlock.Of(ImmutableArray.Create(trees, start, Math.Min(FileBlock.Size, trees.Length - start)), wanted, cancellationToken));
        }

        _blocks = blocks.ToImmutable();
        _places = new(Places);
    }

    /// <summary>The wanted names that any file holds.</summary>
    public IEnumerable<string> WantedNames => _blocks.SelectMany(block => block.WantedNames).Distinct();

    /// <summary>The files that may hold a name.</summary>
    public FileSet Holding(string name) => Set(block => block.Holding(name));

    /// <summary>The files that may hold one of some names.</summary>
    public FileSet HoldingAny(IReadOnlyCollection<string> names) => Set(block => names.Aggregate(0UL, (files, name) => files | block.Holding(name)));

    /// <summary>The files that open exactly this namespace by a directive that holds for them alone.</summary>
    public FileSet Opening(string @namespace) => Set(block => block.Opening(@namespace));

    /// <summary>The files with a directive that opens this namespace, or one above or below it.</summary>
    public FileSet OpeningNear(string @namespace) => Set(block => block.OpeningNear(@namespace));

    /// <summary>The files of one compilation.</summary>
    public FileSet Of(Compilation compilation)
    {
        var blocks = new ulong[_blocks.Length];
        foreach (var tree in compilation.SyntaxTrees)
        {
            var place = _places.Value[tree];
            blocks[place / FileBlock.Size] |= 1UL << (place % FileBlock.Size);
        }

        return FileSet.Of(blocks);
    }

    public bool Contains(FileSet files, SyntaxTree tree) => !files.IsEmpty && files.Contains(_places.Value[tree]);

    /// <summary>The files of a set, in their order.</summary>
    public IEnumerable<SyntaxTree> In(FileSet files) => _blocks.SelectMany((block, i) => block.Files(files.Block(i)));

    /// <summary>The names of the functions around uses of a name in all files: see <see cref="TreeUses.FunctionsAround(string, CancellationToken)"/>.</summary>
    public IEnumerable<string> FunctionsAround(string name, CancellationToken cancellationToken) => _blocks.SelectMany(block => block.FunctionsAround(name, cancellationToken));

    /// <summary>The names that any file declares with a type: see <see cref="TreeUses.MembersOf"/>.</summary>
    public IEnumerable<string> MembersOf(string type, CancellationToken cancellationToken) => _blocks.SelectMany(block => block.MembersOf(type, cancellationToken));

    /// <summary>The names by which other files come to a type: see <see cref="TreeUses.ExposedBy"/>.</summary>
    public IEnumerable<(string Name, Exposure By)> ExposedBy(string type, CancellationToken cancellationToken) => _blocks.SelectMany(block => block.ExposedBy(type, cancellationToken));

    private FileSet Set(Func<FileBlock, ulong> holds)
    {
        var blocks = new ulong[_blocks.Length];
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i] = holds(_blocks[i]);
        }

        return FileSet.Of(blocks);
    }

    private Dictionary<SyntaxTree, int> Places()
    {
        var places = new Dictionary<SyntaxTree, int>(_trees.Length);
        for (var i = 0; i < _trees.Length; i++)
        {
            places[_trees[i]] = i;
        }

        return places;
    }
}
