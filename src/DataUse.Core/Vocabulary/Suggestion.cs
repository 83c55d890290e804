namespace DataUse.Vocabulary;

/// <summary>Finds the known word that a mistyped one was probably meant to be.</summary>
public static class Suggestion
{
    private const int LongestWord = 64;

    /// <summary>
    /// The known word that differs from <paramref name="written"/> least: first one that differs only in case or in <c>-</c>, <c>_</c> and spaces,
    /// else one within a few insertions, deletions, replacements and swaps of neighbours. Null when nothing is near, and for words without letters,
    /// such as section numbers, of which every one is near every other.
    /// </summary>
    public static string? For(string written, IEnumerable<string> known)
    {
        if (written.Length > LongestWord || !written.Any(char.IsLetter))
        {
            return null;
        }

        var word = Normalize(written);
        string? nearest = null;
        var bound = word.Length switch { <= 2 => 0, <= 5 => 1, <= 8 => 2, _ => 3 };
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - word.Length) > bound)
            {
                continue;
            }

            var distance = Distance(word, Normalize(candidate));
            if (distance == 0)
            {
                return candidate;
            }

            if (distance <= bound)
            {
                nearest = candidate;
                bound = distance - 1;
            }
        }

        return nearest;
    }

    private static string Normalize(string word) => word.ToLowerInvariant().Replace('_', '-').Replace(' ', '-');

    /// <summary>The optimal string alignment distance: Damerau and Levenshtein's, in which no part is edited twice.</summary>
    private static int Distance(string a, string b)
    {
        var beforeLast = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length];
    }
}
