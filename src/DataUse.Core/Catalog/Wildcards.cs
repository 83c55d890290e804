namespace DataUse.Catalog;

/// <summary>Texts with asterisks, each of which stands for any characters or none.</summary>
internal static class Wildcards
{
    /// <summary>Whether the pattern matches the text, in which an asterisk is a character that only an asterisk matches.</summary>
    public static bool Matches(string pattern, string text)
    {
        int p = 0, t = 0, star = -1, resume = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                resume = t;
            }
            else if (p < pattern.Length && pattern[p] == text[t])
            {
                p++;
                t++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                t = ++resume;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
        {
            p++;
        }

        return p == pattern.Length;
    }

    /// <summary>Whether some text matches both patterns.</summary>
    public static bool MayMatch(string left, string right)
    {
        // reachable[r]: the first l characters of left and the first r of right describe some common text.
        var reachable = new bool[right.Length + 1];
        reachable[0] = true;
        for (var r = 1; r <= right.Length && right[r - 1] == '*'; r++)
        {
            reachable[r] = true;
        }

        for (var l = 1; l <= left.Length; l++)
        {
            var diagonal = reachable[0];
            reachable[0] = reachable[0] && left[l - 1] == '*';
            for (var r = 1; r <= right.Length; r++)
            {
                var above = reachable[r];
                reachable[r] = left[l - 1] == '*' || right[r - 1] == '*' ? above || reachable[r - 1] : diagonal && left[l - 1] == right[r - 1];
                diagonal = above;
            }
        }

        return reachable[right.Length];
    }
}
