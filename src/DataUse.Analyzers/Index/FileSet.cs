namespace DataUse.Analyzers.Index;

/// <summary>Some of the files of a <see cref="FileTable"/>, one bit for each. Never changed once made.</summary>
internal sealed class FileSet
{
    private readonly ulong[] _blocks;

    private FileSet(ulong[] blocks) => _blocks = blocks;

    public static FileSet None { get; } = new([]);

    public bool IsEmpty => _blocks.Length == 0;

    /// <summary>A set from the bits of each block of files.</summary>
    public static FileSet Of(ulong[] blocks) => Array.TrueForAll(blocks, block => block == 0) ? None : new FileSet(blocks);

    /// <summary>The files of one block.</summary>
    public ulong Block(int index) => IsEmpty ? 0 : _blocks[index];

    public bool Contains(int file) => (Block(file / FileBlock.Size) & (1UL << (file % FileBlock.Size))) != 0;

    public FileSet Or(FileSet other) => IsEmpty ? other : other.IsEmpty ? this : new FileSet(Combine(other, (one, two) => one | two));

    public FileSet And(FileSet other) => IsEmpty || other.IsEmpty ? None : Of(Combine(other, (one, two) => one & two));

    private ulong[] Combine(FileSet other, Func<ulong, ulong, ulong> combine)
    {
        var blocks = new ulong[_blocks.Length];
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i] = combine(_blocks[i], other._blocks[i]);
        }

        return blocks;
    }
}
