using DataUse.Catalog;

namespace DataUse.Identification;

/// <summary>Addresses that stand inside a URL's path or query.</summary>
internal static class NamedAddress
{
    /// <summary>Every host with a point in its name that stands by itself in a text, with the path that follows it. Percent-encoding is undone.</summary>
    public static IEnumerable<(string Host, string Path)> Find(string pathAndQuery)
    {
        var text = Uri.UnescapeDataString(pathAndQuery);
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsHostCharacter(text[start]) || (start > 0 && !StartsAddress(text[start - 1], text, start)))
            {
                continue;
            }

            var end = start;
            while (end < text.Length && IsHostCharacter(text[end]))
            {
                end++;
            }

            var host = text.Substring(start, end - start).Trim('.');
            if (host.IndexOf('.') > 0 && (end == text.Length || text[end] is '/' or '?' or '&' or '+' or ' ' or ':' or '"' or ')' or '{' or '#'))
            {
                var stop = end < text.Length && text[end] == '/' ? text.IndexOfAny([' ', '+', '&', '?', '"', ')', '#'], end) : end;
                yield return (HostName.Normalize(host), text.Substring(end, (stop < 0 ? text.Length : stop) - end));
            }

            start = end;
        }
    }

    private static bool IsHostCharacter(char c) => c is '.' or '-' || (c < 128 && char.IsLetterOrDigit(c));

    /// <summary>After <c>site:</c>, <c>=</c>, a space or quote, or two slashes: not within the name of a file.</summary>
    private static bool StartsAddress(char before, string text, int start) =>
        before is ':' or '=' or '+' or ' ' or '"' or '(' || (before == '/' && start > 1 && text[start - 2] is '/' or ':');
}
