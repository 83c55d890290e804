using DataUse.Catalog;

namespace DataUse.Identification;

/// <summary>
/// Paths and the patterns of RFC 9309, which robots.txt has too: a pattern matches the beginning of a path, <c>*</c> stands for any characters,
/// and <c>$</c> at the end for the end of the path.
/// </summary>
internal static class UrlPath
{
    /// <summary>Whether every path that the template describes matches. A template has <c>{}</c> for what is unknown.</summary>
    public static bool Matches(string pattern, string template) => Wildcards.Matches(AsGlob(pattern), Rooted(template).Replace("{}", "*"));

    /// <summary>Whether some path that the template describes matches.</summary>
    public static bool MayMatch(string pattern, string template) => Wildcards.MayMatch(AsGlob(pattern), Rooted(template).Replace("{}", "*"));

    private static string AsGlob(string pattern) =>
        pattern.EndsWith("$", StringComparison.Ordinal) ? pattern.Substring(0, pattern.Length - 1) : pattern + "*";

    private static string Rooted(string path) => path.Length == 0 ? "/" : path;
}
