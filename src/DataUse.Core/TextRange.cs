namespace DataUse;

/// <summary>A stretch of a text, counted in UTF-16 code units like Roslyn's TextSpan, which Core does not know.</summary>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>The first position after the range.</summary>
    public int End => Start + Length;

    /// <summary>The range between two positions in either order, both moved into [0, <paramref name="textLength"/>].</summary>
    public static TextRange Between(int start, int end, int textLength)
    {
        start = Math.Max(0, Math.Min(start, textLength));
        end = Math.Max(0, Math.Min(end, textLength));
        return start <= end ? new TextRange(start, end - start) : new TextRange(end, start - end);
    }
}
