namespace DataUse.Catalog;

/// <summary>
/// A host as catalogue and declarations name it: <c>api.x.com</c>, <c>*.wikipedia.org</c> (any sub-domain), <c>libgen.*</c>, or one of these
/// with the beginning of a path, <c>storage.googleapis.com/kaggle-data-sets</c>. A path begins another only where a segment ends.
/// </summary>
public sealed class HostPattern
{
    /// <summary>
    /// Domains under which anybody keeps anything. Their names say nothing of whose content is read, so a pattern needs a path or a sub-domain.
    /// </summary>
    private static readonly string[] SharedDomains =
    [
        "amazonaws.com", "s3.amazonaws.com", "cloudfront.net", "storage.googleapis.com", "googleapis.com", "googleusercontent.com", "gstatic.com",
        "drive.google.com", "docs.google.com", "blob.core.windows.net", "azureedge.net", "akamaihd.net", "akamaized.net", "fastly.net",
        "digitaloceanspaces.com", "backblazeb2.com", "r2.dev", "dropbox.com", "onedrive.live.com", "github.io", "herokuapp.com",
        "cdn.jsdelivr.net", "unpkg.com", "hf.space", "azurewebsites.net", "pages.dev", "netlify.app", "vercel.app", "web.app",
    ];

    private HostPattern(string text, string host, string path)
    {
        Text = text;
        Host = host;
        Path = path;
        IsSuffix = host.StartsWith("*.", StringComparison.Ordinal) && host.IndexOf('*', 1) < 0;
        IsGlob = !IsSuffix && host.IndexOf('*') >= 0;
        Length = path.Length;
        foreach (var c in host)
        {
            Length += c == '*' ? 0 : 1;
        }
    }

    /// <summary>The pattern as it was written.</summary>
    public string Text { get; }

    /// <summary>The host in normal form, with its asterisks.</summary>
    public string Host { get; }

    /// <summary>The beginning of a path, with its first slash and without a last one; empty when the pattern is a host alone.</summary>
    public string Path { get; }

    /// <summary>How exact the pattern is: the count of its characters without asterisks. Of two patterns that match, the longer one decides.</summary>
    public int Length { get; }

    /// <summary>Whether the host is <c>*.</c> and a domain.</summary>
    public bool IsSuffix { get; }

    /// <summary>Whether the host has asterisks elsewhere.</summary>
    public bool IsGlob { get; }

    /// <summary>Whether only shared hosting is named, so that the pattern says nothing of whose content is there.</summary>
    public bool IsSharedHosting => Path.Length == 0 && Array.IndexOf(SharedDomains, IsSuffix ? Host.Substring(2) : Host) >= 0;

    /// <summary>Reads a pattern; null when the text is no host: with a scheme, a port, spaces or no name at all.</summary>
    public static HostPattern? Parse(string text)
    {
        var slash = text.IndexOf('/');
        var host = slash < 0 ? text : text.Substring(0, slash);
        var path = slash < 0 ? "" : text.Substring(slash).TrimEnd('/');
        host = HostName.Normalize(host);
        return IsHost(host) && path.IndexOf("//", StringComparison.Ordinal) < 0 && path.IndexOfAny([' ', '\t', '?', '#']) < 0
            ? new HostPattern(text, host, path)
            : null;
    }

    /// <summary>Whether every address of the host and path matches.</summary>
    /// <param name="host">A host in normal form, or <c>*.</c> and a domain when the sub-domain is unknown.</param>
    /// <param name="path">A path with <c>{}</c> for what is unknown, or nothing.</param>
    public bool Matches(string host, string path) => MatchesHost(host) && BeginsWith(path, Path);

    /// <summary>Whether some address of the host and path matches, as far as they are known.</summary>
    /// <inheritdoc cref="Matches"/>
    public bool MayMatch(string host, string path) => MayMatchHost(host) && MayBeginWith(path, Path);

    /// <summary>Whether the host alone matches, whatever the path.</summary>
    /// <inheritdoc cref="Matches"/>
    public bool MatchesHost(string host)
    {
        if (IsSuffix)
        {
            return host == Host || IsBelow(host, Host.Substring(2)) || host == Host.Substring(2);
        }

        return IsGlob ? Wildcards.Matches(Host, host) || (Host.StartsWith("*.", StringComparison.Ordinal) && Wildcards.Matches(Host.Substring(2), host)) : host == Host;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private bool MayMatchHost(string host)
    {
        if (MatchesHost(host))
        {
            return true;
        }

        return host.StartsWith("*.", StringComparison.Ordinal)
            && (Host == host.Substring(2) || IsBelow(IsSuffix ? Host.Substring(2) : Host, host.Substring(2)) || (IsGlob && Wildcards.MayMatch(Host, host)));
    }

    private static bool BeginsWith(string path, string beginning) =>
        path.StartsWith(beginning, StringComparison.Ordinal) && (path.Length == beginning.Length || beginning.Length == 0 || path[beginning.Length] == '/');

    private static bool MayBeginWith(string path, string beginning)
    {
        var hole = path.IndexOf("{}", StringComparison.Ordinal);
        return BeginsWith(path, beginning) || (hole >= 0 && Wildcards.MayMatch(beginning + "*", path.Replace("{}", "*")));
    }

    private static bool IsBelow(string host, string domain) =>
        host.Length > domain.Length + 1 && host[host.Length - domain.Length - 1] == '.' && host.EndsWith(domain, StringComparison.Ordinal);

    private static bool IsHost(string host)
    {
        var dots = 0;
        foreach (var c in host)
        {
            dots += c == '.' ? 1 : 0;
            if (!(c is '.' or '-' or '_' or '*' or (>= 'a' and <= 'z') or (>= '0' and <= '9') || c > 127))
            {
                return false;
            }
        }

        return host.Length > 0 && host[0] != '.' && host.IndexOf("..", StringComparison.Ordinal) < 0 && host.Trim('*', '.').Length > 0;
    }
}
