namespace DataUse.Analyzers.Index;

/// <summary>For each name that up to 64 files hold, those files as a mask. Names are known by their hash.</summary>
internal sealed class NameMasks
{
    private int[] _hashes = new int[1024];
    private ulong[] _masks = new ulong[1024];
    private int _count;

    public NameMasks(IReadOnlyList<TreeNames> files)
    {
        for (var i = 0; i < files.Count; i++)
        {
            foreach (var hash in files[i].Hashes)
            {
                Add(hash, 1UL << i);
            }
        }
    }

    /// <summary>The files that hold a name with this hash.</summary>
    public ulong Find(int hash) => _masks[Slot(hash)];

    private void Add(int hash, ulong mask)
    {
        var slot = Slot(hash);
        if (_masks[slot] == 0)
        {
            _hashes[slot] = hash;
            _count++;
        }

        _masks[slot] |= mask;
        if (_count * 4 > _hashes.Length * 3)
        {
            Grow();
        }
    }

    /// <summary>Where a hash stands or would stand: a slot without files is free.</summary>
    private int Slot(int hash)
    {
        var slot = unchecked(hash * (int)2654435761) >>> 7 & (_hashes.Length - 1);
        while (_masks[slot] != 0 && _hashes[slot] != hash)
        {
            slot = (slot + 1) & (_hashes.Length - 1);
        }

        return slot;
    }

    private void Grow()
    {
        var (hashes, masks) = (_hashes, _masks);
        _hashes = new int[hashes.Length * 2];
        _masks = new ulong[hashes.Length * 2];
        for (var i = 0; i < hashes.Length; i++)
        {
            if (masks[i] != 0)
            {
                var slot = Slot(hashes[i]);
                (_hashes[slot], _masks[slot]) = (hashes[i], masks[i]);
            }
        }
    }
}
