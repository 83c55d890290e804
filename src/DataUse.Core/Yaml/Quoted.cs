namespace DataUse.Yaml;

/// <summary>How a piece of a user's text is shown in a message: on one line and not too long.</summary>
internal static class Quoted
{
    private const int Longest = 60;

    public static string Text(string text) => $"'{Shorten(text)}'";

    public static string Shorten(string text)
    {
        var end = text.Length <= Longest ? text.Length : char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        var shown = new System.Text.StringBuilder(end + 1);
        for (var i = 0; i < end; i++)
        {
            shown.Append(char.IsControl(text[i]) || text[i] is '\u2028' or '\u2029' ? ' ' : text[i]);
        }

        return end < text.Length ? shown.Append('…').ToString() : shown.ToString();
    }
}
