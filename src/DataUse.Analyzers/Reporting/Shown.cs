using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataUse.Analyzers.Reporting;

/// <summary>What may be shown of addresses and of code in messages and reports: no user info, no values of queries, and nothing that looks like a key or token.</summary>
internal static class Shown
{
    private const int ShortestToken = 20;
    private const int LongestCode = 60;

    /// <summary>A URL or the part of one that is known. Segments of the path that look like tokens become <c>{}</c>.</summary>
    public static string Address(string url)
    {
        var end = url.IndexOfAny(['?', '#']);
        var query = end >= 0 && url[end] == '?' ? Query(url.Substring(end + 1)) : "";
        var shown = end < 0 ? url : url.Substring(0, end);
        var scheme = shown.IndexOf("://", StringComparison.Ordinal);
        var authority = scheme < 0 ? 0 : scheme + 3;
        var slash = shown.IndexOf('/', authority);
        var userInfo = shown.LastIndexOf('@', (slash < 0 ? shown.Length : slash) - 1);
        if (userInfo >= authority)
        {
            shown = shown.Substring(0, authority) + shown.Substring(userInfo + 1);
        }

        return string.Join("/", shown.Split('/').Select(segment => IsToken(segment) ? "{}" : segment)) + query;
    }

    /// <summary>An expression on one line, shortened. String literals that could hold an address or a token are left out.</summary>
    public static string Code(SyntaxNode node)
    {
        var text = new StringBuilder();
        foreach (var token in node.DescendantTokens())
        {
            var shown = token.Kind() switch
            {
                SyntaxKind.StringLiteralToken when IsSecret(token.ValueText) => "\"…\"",
                SyntaxKind.InterpolatedStringTextToken when IsSecret(token.ValueText) => "…",
                _ => token.ToString(),
            };
            text.Append(token.LeadingTrivia.Count > 0 ? " " : "").Append(shown).Append(token.TrailingTrivia.Count > 0 ? " " : "");
        }

        var line = string.Join(" ", text.ToString().Split([' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestCode ? line : line.Substring(0, LongestCode - 3) + "...";
    }

    private static bool IsSecret(string literal) => literal.IndexOfAny(['?', '@', '=']) >= 0 || literal.Split('/').Any(IsToken);

    private static string Query(string query)
    {
        var names = query.Split('#')[0].Split('&').Select(pair => pair.IndexOf('=') is var equals and >= 0 ? pair.Substring(0, equals) + "={}" : "{}");
        return "?" + string.Join("&", names);
    }

    /// <summary>Whether a text is long and mixed as only random ones are: small and capital letters with digits, or hexadecimal digits alone.</summary>
    private static bool IsToken(string text) =>
        text.Length >= ShortestToken && text.Any(char.IsDigit) && text.IndexOf('.') < 0
        && ((text.Any(char.IsUpper) && text.Any(char.IsLower)) || text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')));
}
