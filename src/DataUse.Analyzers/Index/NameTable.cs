using DataUse.Catalog;

namespace DataUse.Analyzers.Index;

/// <summary>A set of names that can be asked with a stretch of a character buffer, so that looking at a text allocates nothing.</summary>
internal sealed class NameTable
{
    private readonly string?[] _slots;
    private readonly int _mask;

    private readonly Dictionary<string, IReadOnlyList<string>> _beside = new(StringComparer.Ordinal);

    /// <summary>A table of names, each once.</summary>
    public NameTable(IReadOnlyCollection<ReadingName> names)
    {
        var size = 16;
        while (size < names.Count * 4)
        {
            size *= 2;
        }

        _slots = new string?[size];
        _mask = size - 1;
        foreach (var (name, beside) in names)
        {
            var slot = Hash(name) & _mask;
            while (_slots[slot] is not null)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = name;
            if (beside.Count > 0)
            {
                _beside.Add(name, beside);
            }
        }
    }

    /// <summary>Names that count only in files which hold one of some others, with those.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Beside => _beside;

    /// <summary>Whether another table holds the same names, beside the same others.</summary>
    public bool IsSameAs(NameTable other) =>
        _slots.AsEnumerable().SequenceEqual(other._slots) && _beside.Count == other._beside.Count && _beside.All(pair => other._beside.TryGetValue(pair.Key, out var others) && others.SequenceEqual(pair.Value));

    /// <summary>The first step of the hash of a name's characters.</summary>
    public const int Seed = 17;

    /// <summary>One more character of the hash.</summary>
    public static int Next(int hash, char c) => unchecked((hash * 31) + c);

    public static int Hash(string name)
    {
        var hash = Seed;
        foreach (var c in name)
        {
            hash = Next(hash, c);
        }

        return hash;
    }

    /// <summary>The name that the buffer holds at this place; null when it is none of them.</summary>
    public string? Find(char[] buffer, int start, int length, int hash)
    {
        for (var slot = hash & _mask; _slots[slot] is { } name; slot = (slot + 1) & _mask)
        {
            if (name.Length == length && Matches(name, buffer, start))
            {
                return name;
            }
        }

        return null;
    }

    private static bool Matches(string name, char[] buffer, int start)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] != buffer[start + i])
            {
                return false;
            }
        }

        return true;
    }
}
