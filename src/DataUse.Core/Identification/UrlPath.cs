using DataUse.Catalog;

namespace DataUse.Identification;

/// <summary>
/// A pattern of URL paths as RFC 9309 and robots.txt have it: it matches the beginning of a path, <c>*</c> stands for any characters, and <c>$</c> at the
/// end for the end of the path.
/// </summary>
internal sealed class UrlPath(string pattern)
{
    private readonly string _glob = pattern.EndsWith("$", StringComparison.Ordinal) ? pattern.Substring(0, pattern.Length - 1) : pattern + "*";

    /// <summary>How exact the pattern is: the count of its characters.</summary>
    public int Length { get; } = pattern.Length;

    /// <summary>Whether every path that the template describes matches. A template has <c>{}</c> for what is unknown.</summary>
    public bool Matches(string template) => Wildcards.Matches(_glob, Glob(template));

    /// <summary>Whether some path that the template describes matches.</summary>
    public bool MayMatch(string template)
    {
        var path = Glob(template);
        return path.IndexOf('*') < 0 ? Wildcards.Matches(_glob, path) : Wildcards.MayMatch(_glob, path);
    }

    private static string Glob(string template) => template.Length == 0 ? "/" : template.Replace("{}", "*");
}
