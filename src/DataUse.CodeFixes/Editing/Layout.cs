namespace DataUse.CodeFixes.Editing;

/// <summary>How a text is laid out in lines, whatever its line ends are.</summary>
internal sealed class Layout(string text)
{
    /// <summary>The line end that the text uses first; <c>\n</c> when it has a single line.</summary>
    public string NewLine { get; } = text.IndexOfAny(['\r', '\n']) is >= 0 and var first
        ? text[first] == '\n' ? "\n" : first + 1 < text.Length && text[first + 1] == '\n' ? "\r\n" : "\r"
        : "\n";

    /// <summary>Where the line of a position begins; after the byte order mark in the first one.</summary>
    public int LineStart(int position)
    {
        var start = position == 0 ? 0 : text.LastIndexOfAny(['\r', '\n'], position - 1) + 1;
        return start == 0 && text.Length > 0 && text[0] == '\uFEFF' ? Math.Min(1, position) : start;
    }

    /// <summary>Where the line of a position ends, before its line end.</summary>
    public int LineEnd(int position) => text.IndexOfAny(['\r', '\n'], position) is >= 0 and var end ? end : text.Length;

    /// <summary>Where the next line begins, or the end of the text.</summary>
    public int NextLine(int position)
    {
        var end = LineEnd(position);
        return end == text.Length ? end : text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }

    /// <summary>How many characters stand before a position in its line.</summary>
    public int Column(int position) => position - LineStart(position);

    /// <summary>Whether nothing but white space and a comment follows in the line.</summary>
    public bool IsRestOfLineFree(int position)
    {
        var end = LineEnd(position);
        for (var i = position; i < end; i++)
        {
            if (text[i] == '#')
            {
                return i > position || i == LineStart(position);
            }

            if (text[i] is not (' ' or '\t'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The end of the line of a position, or of the comment lines that follow it when they are indented by more than <paramref name="column"/>: those belong to what stands above.</summary>
    public int EndWithComments(int position, int column)
    {
        var end = LineEnd(position);
        for (var next = NextLine(end); next > end; next = NextLine(end))
        {
            var stop = LineEnd(next);
            var first = next;
            while (first < stop && text[first] == ' ')
            {
                first++;
            }

            if (first == stop || text[first] != '#' || first - next <= column)
            {
                break;
            }

            end = stop;
        }

        return end;
    }

    /// <summary>Whether an empty line lies between two positions.</summary>
    public bool HasEmptyLine(int start, int end)
    {
        for (var line = NextLine(start); line < end; line = NextLine(line))
        {
            if (text.Substring(line, LineEnd(line) - line).Trim().Length == 0)
            {
                return true;
            }

            if (NextLine(line) == line)
            {
                break;
            }
        }

        return false;
    }
}
