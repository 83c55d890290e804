namespace DataUse.Analyzers.Recognition;

/// <summary>The methods of HTTP requests.</summary>
internal static class HttpVerb
{
    public const string Post = "POST";

    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase) { "GET", "HEAD", Post, "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "QUERY" };

    /// <summary>The HTTP method that a text, or the name of a constant, names; null when it is none.</summary>
    public static string? Of(string? name) => name is not null && Known.Contains(name) ? name.ToUpperInvariant() : null;

    /// <summary>Whether an HTTP method asks and changes nothing: the safe methods of RFC 9110, section 9.2.1, and QUERY. Of POST its name does not tell.</summary>
    public static bool Asks(string verb) => verb is "GET" or "HEAD" or "OPTIONS" or "QUERY";
}
