namespace DataUse.Declarations;

/// <summary>
/// A pattern of paths: <c>*</c> stands for anything within a folder, <c>**</c> for anything across folders (as <c>**/</c> also for no folder at all), <c>?</c> for one
/// character, a final <c>/</c> for everything below. Case does not matter, and <c>\</c> is <c>/</c>. Matching takes time in proportion to the lengths of path and
/// pattern, whatever they hold.
/// </summary>
public sealed class Glob
{
    private enum Piece { Literal, AnyCharacter, AnyInFolder, Anything, AnyFolders }

    private readonly List<(Piece Piece, char Literal)> _pieces = [];

    public Glob(string pattern)
    {
        pattern = Clean(pattern);
        LiteralPrefixLength = pattern.IndexOfAny(['*', '?']) is >= 0 and var wildcard ? wildcard : pattern.Length;
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '*' when i + 1 < pattern.Length && pattern[i + 1] == '*':
                    var isWholeFolder = i + 2 < pattern.Length && pattern[i + 2] == '/' && (i == 0 || pattern[i - 1] == '/');
                    _pieces.Add((isWholeFolder ? Piece.AnyFolders : Piece.Anything, default));
                    i += isWholeFolder ? 2 : 1;
                    break;
                case '*':
                    _pieces.Add((Piece.AnyInFolder, default));
                    break;
                case '?':
                    _pieces.Add((Piece.AnyCharacter, default));
                    break;
                default:
                    _pieces.Add((Piece.Literal, char.ToUpperInvariant(pattern[i])));
                    break;
            }
        }

        if (pattern.EndsWith("/", StringComparison.Ordinal))
        {
            _pieces.Add((Piece.Anything, default));
        }
    }

    /// <summary>How many characters stand before the first wildcard: the more, the more specific.</summary>
    public int LiteralPrefixLength { get; }

    /// <summary>Whether the whole path is matched.</summary>
    public bool IsMatch(string path)
    {
        // Every position of the pattern that the path read so far can have led to.
        var current = new bool[_pieces.Count + 1];
        var next = new bool[_pieces.Count + 1];
        Reach(current, 0);
        for (var i = 0; i < path.Length; i++)
        {
            var c = path[i] == '\\' ? '/' : char.ToUpperInvariant(path[i]);
            var isAlive = false;
            for (var p = 0; p < _pieces.Count; p++)
            {
                if (current[p])
                {
                    isAlive = true;
                    Step(next, p, c);
                }
            }

            if (!isAlive)
            {
                return false;
            }

            (current, next) = (next, current);
            Array.Clear(next, 0, next.Length);
        }

        return current[_pieces.Count];
    }

    private void Step(bool[] next, int p, char c)
    {
        switch (_pieces[p].Piece)
        {
            case Piece.Literal when c == _pieces[p].Literal:
            case Piece.AnyCharacter when c != '/':
                Reach(next, p + 1);
                break;
            case Piece.AnyInFolder when c != '/':
            case Piece.Anything:
                Reach(next, p);
                break;
            case Piece.AnyFolders:
                // Only after a slash may what follows begin; until then the path is inside of a folder's name.
                next[p] = true;
                if (c == '/')
                {
                    Reach(next, p + 1);
                }

                break;
        }
    }

    /// <summary>Marks a position, and those behind it that can be reached by matching nothing.</summary>
    private void Reach(bool[] positions, int p)
    {
        positions[p] = true;
        while (p < _pieces.Count && _pieces[p].Piece is Piece.AnyInFolder or Piece.Anything or Piece.AnyFolders)
        {
            positions[++p] = true;
        }
    }

    private static string Clean(string pattern)
    {
        pattern = pattern.Replace('\\', '/');
        return pattern.StartsWith("./", StringComparison.Ordinal) ? pattern.Substring(2) : pattern;
    }
}
