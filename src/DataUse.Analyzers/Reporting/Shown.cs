using System.Text;
using DataUse.Identification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataUse.Analyzers.Reporting;

/// <summary>What may be shown of addresses and of code in messages and reports: no user info, no values of queries, and nothing that looks like a key or token.</summary>
internal static class Shown
{
    private const int ShortestToken = 16;
    private const int ShortestHexadecimalToken = 24;
    private const int LongestCode = 60;

    /// <summary>The place as it may be shown. A bucket's URI may have user info too, which is no part of its id.</summary>
    public static SourceUse Use(SourceUse use) => use.Kind switch
    {
        SourceUseKind.Url => use with { Display = Address(use.Display) },
        SourceUseKind.Bucket => use with { Id = Address(use.Id ?? ""), Display = Address(use.Display) },
        _ => use,
    };

    /// <summary>A URL or the part of one that is known. Segments of the path that look like tokens become <c>{}</c>.</summary>
    public static string Address(string url)
    {
        var end = url.IndexOfAny(['?', '#']);
        var query = end >= 0 && url[end] == '?' ? Query(url.Substring(end + 1)) : "";
        var shown = end < 0 ? url : url.Substring(0, end);
        var scheme = shown.IndexOf("://", StringComparison.Ordinal);
        var authority = scheme < 0 ? 0 : scheme + 3;
        var slash = shown.IndexOf('/', authority);
        var userInfo = shown.Substring(authority, (slash < 0 ? shown.Length : slash) - authority).LastIndexOf('@') + 1;
        shown = shown.Substring(0, authority) + shown.Substring(authority + userInfo);

        return string.Join("/", shown.Split('/').Select(segment => IsToken(segment) ? "{}" : segment)) + query;
    }

    /// <summary>An expression on one line, shortened. String literals that could hold an address or a token are left out.</summary>
    public static string Code(SyntaxNode node) => Code(node, IsSecret);

    /// <summary>An expression on one line, shortened, without the texts of string literals that <paramref name="isHidden"/> names.</summary>
    public static string Code(SyntaxNode node, Func<string, bool> isHidden)
    {
        var text = new StringBuilder();
        foreach (var token in node.DescendantTokens().Take(LongestCode))
        {
            var shown = token.Kind() switch
            {
                SyntaxKind.StringLiteralToken when isHidden(token.ValueText) => "\"…\"",
                SyntaxKind.InterpolatedStringTextToken when isHidden(token.ValueText) => "…",
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

    /// <summary>Whether a part of a text is long and mixed as only random ones are: small and capital letters with digits here and there, or hexadecimal digits alone.</summary>
    private static bool IsToken(string text) => text.IndexOf('.') < 0 && text.Split('-', '_', ':').Any(part =>
        (part.Length >= ShortestToken && part.Any(char.IsUpper) && part.Any(char.IsLower) && RunsOfDigits(part) > 1)
        || (part.Length >= ShortestHexadecimalToken && part.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'))));

    private static int RunsOfDigits(string text)
    {
        var runs = 0;
        for (var i = 0; i < text.Length; i++)
        {
            runs += char.IsDigit(text[i]) && (i == 0 || !char.IsDigit(text[i - 1])) ? 1 : 0;
        }

        return runs;
    }
}
