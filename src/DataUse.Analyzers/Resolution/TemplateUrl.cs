using System.Text;
using DataUse.Catalog;
using DataUse.Identification;

namespace DataUse.Analyzers.Resolution;

/// <summary>
/// What a template says as a URL: the place that is read, as far as it can be known, and the hole that hides the rest. A host is taken only from text
/// that is known: <c>https://{}.wikipedia.org/</c> gives <c>*.wikipedia.org</c>, <c>https://api.{}/</c> gives nothing.
/// </summary>
internal sealed class TemplateUrl
{
    /// <summary>Stands for a hole while the template is looked at as text; no URL contains it.</summary>
    private const char Mark = '\uFFFC';

    private TemplateUrl(SourceUse use, string url, Hole? hidden)
    {
        Use = use;
        Url = url;
        Hidden = hidden;
    }

    /// <summary>The place; of kind Unknown when the host is hidden.</summary>
    public SourceUse Use { get; }

    /// <summary>The URL with <c>{}</c> for holes and query values and without user info; empty when nothing is known.</summary>
    public string Url { get; }

    /// <summary>The hole at which the host is hidden; null when the place is known.</summary>
    public Hole? Hidden { get; }

    /// <summary>Reads a template as a URL.</summary>
    /// <param name="template">The template; seams are resolved by their rules.</param>
    /// <param name="mayBePath">Whether text that is no URL is a path of the local machine.</param>
    public static TemplateUrl Of(Template template, bool mayBePath = false)
    {
        var holes = new List<Hole>();
        var text = Flatten(template, holes);
        var schemeEnd = text.IndexOf("://", StringComparison.Ordinal);
        if (schemeEnd < 0 || text.IndexOfAny(['/', '?', '#']) is var slash && slash >= 0 && slash < schemeEnd)
        {
            return WithoutScheme(text, holes, mayBePath);
        }

        var scheme = text.Substring(0, schemeEnd).TrimStart().ToLowerInvariant();
        var rest = text.Substring(schemeEnd + 3);
        return scheme switch
        {
            "file" => File(rest, holes),
            "s3" or "s3a" or "gs" or "az" or "abfs" or "abfss" or "wasb" or "wasbs" or "hdfs" => Bucket(scheme, rest, holes),
            "hf" => Dataset(rest, holes),
            _ => Http(scheme, rest, holes, holesBefore: Count(scheme)),
        };
    }

    /// <summary>The holes of a template that are left in its address: those of a base address that an absolute one replaces are not.</summary>
    public static IReadOnlyList<Hole> Holes(Template template)
    {
        var holes = new List<Hole>();
        Flatten(template, holes);
        return holes;
    }

    /// <summary>
    /// A value without the possibilities that differ from another one only in that the slash behind the host is missing: whether it is put there was asked
    /// at run time, so that no host runs into its path.
    /// </summary>
    public static Value WithoutMergedHosts(Value value)
    {
        if (value.Templates.Length < 2)
        {
            return value;
        }

        var texts = value.Templates.Select(template => Flatten(template, [])).ToList();
        var merged = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var authority = text.IndexOf("://", StringComparison.Ordinal) + 3;
            if (authority > 2 && text.IndexOf('/', authority) is var slash and >= 0 && slash < text.Length - 1)
            {
                merged.Add(text.Remove(slash, 1));
            }
        }

        return merged.Count == 0 ? value : Value.Of(value.Templates.Where((_, i) => !merged.Contains(texts[i])), value.IsWidened);
    }

    private static TemplateUrl Http(string scheme, string rest, List<Hole> holes, int holesBefore)
    {
        var end = rest.IndexOfAny(['/', '?', '#', '\\']);
        var authority = end < 0 ? rest : rest.Substring(0, end);
        var after = end < 0 ? "" : rest.Substring(end);
        var host = Host(authority.Substring(authority.LastIndexOf('@') + 1), endsText: end < 0, out var isComplete);
        if (host is null)
        {
            var hidden = Count(authority) > 0 ? holes[holesBefore] : null;
            return Unknown(hidden ?? (holes.Count > 0 ? holes[0] : null), Show(scheme + "://" + authority + after));
        }

        // "https://host" + hole: what follows a whole host is its path.
        var path = isComplete ? after : "/" + Mark + after;
        Split(path, out path, out var query);
        var shownScheme = scheme.IndexOf(Mark) >= 0 || scheme.Length == 0 ? "https" : scheme;
        var use = new SourceUse
        {
            Kind = SourceUseKind.Url,
            Host = host,
            Path = Show(path),
            Query = Show(query),
            Display = host + (path is "/" ? "" : Show(path)),
        };
        return new TemplateUrl(use, shownScheme + "://" + host.Replace("*", "{}") + Show(path) + ShowQuery(query), null);
    }

    /// <summary>The host of an authority, lower-case and without port, <c>*.</c> before what is known when only its front is hidden; null when it is not known.</summary>
    private static string? Host(string authority, bool endsText, out bool isComplete)
    {
        isComplete = true;
        var port = authority.StartsWith("[", StringComparison.Ordinal) ? authority.IndexOf("]:", StringComparison.Ordinal) + 1 : authority.IndexOf(':');
        var host = (port > 0 ? authority.Substring(0, port) : authority).ToLowerInvariant().TrimEnd('.');
        var lastHole = host.LastIndexOf(Mark);
        if (lastHole < 0)
        {
            return IsHost(host) ? host : null;
        }

        if (lastHole == host.Length - 1 && port < 0 && endsText)
        {
            var front = host.TrimEnd(Mark);
            isComplete = false;
            return front.IndexOf(Mark) < 0 && HasOwner(front) && !front.EndsWith(".", StringComparison.Ordinal) ? front : null;
        }

        var dot = host.IndexOf('.', lastHole);
        var known = dot < 0 ? "" : host.Substring(dot + 1);
        return HasOwner(known) && IsHost(known) ? "*." + known : null;
    }

    /// <summary>Whether a host names somebody: two labels, three below a country's second level such as <c>co.uk</c>.</summary>
    private static bool HasOwner(string host)
    {
        var labels = host.Split('.');
        var last = labels[labels.Length - 1];
        var needed = labels.Length >= 2 && last.Length == 2 && labels[labels.Length - 2] is "co" or "com" or "org" or "net" or "gov" or "ac" or "edu" ? 3 : 2;
        return labels.Length >= needed && last.Length >= 2 && char.IsLetter(last[0]);
    }

    private static bool IsHost(string host)
    {
        if (host.Length is 0 or > 253)
        {
            return false;
        }

        if (host[0] == '[')
        {
            return host[host.Length - 1] == ']' && System.Net.IPAddress.TryParse(host.Substring(1, host.Length - 2), out _);
        }

        foreach (var c in host)
        {
            if (!(char.IsLetterOrDigit(c) || c is '.' or '-' or '_'))
            {
                return false;
            }
        }

        return host[0] != '.';
    }

    private static TemplateUrl WithoutScheme(string text, List<Hole> holes, bool mayBePath)
    {
        if (text.StartsWith("//", StringComparison.Ordinal))
        {
            return Http("https", text.Substring(2), holes, 0);
        }

        if (mayBePath && text.Length > 0 && text[0] != Mark)
        {
            return File(text, holes);
        }

        return Unknown(text.Length > 0 && text[0] == Mark ? holes[0] : new Hole(HoleReason.NoBaseAddress, null), holes.Count == 1 && text.Length == 1 ? "" : Show(text));
    }

    private static TemplateUrl File(string path, List<Hole> holes)
    {
        var shown = Show(path);
        return path.Length == 0 || path[0] == Mark
            ? Unknown(holes.Count > 0 ? holes[0] : null, shown)
            : new TemplateUrl(new SourceUse { Kind = SourceUseKind.File, Id = shown, Display = shown }, shown, null);
    }

    private static TemplateUrl Bucket(string scheme, string rest, List<Hole> holes)
    {
        var end = rest.IndexOf('/');
        var bucket = end < 0 ? rest : rest.Substring(0, end);
        if (bucket.Length == 0 || bucket.IndexOf(Mark) >= 0)
        {
            return Unknown(holes.Count > 0 ? holes[0] : null, Show(scheme + "://" + rest));
        }

        var use = new SourceUse { Kind = SourceUseKind.Bucket, Id = scheme + "://" + bucket, Path = end < 0 ? "" : Show(rest.Substring(end)), Display = Show(scheme + "://" + rest) };
        return new TemplateUrl(use, use.Display, null);
    }

    private static TemplateUrl Dataset(string rest, List<Hole> holes)
    {
        var parts = rest.Split('/');
        var start = parts[0] is "datasets" or "models" or "spaces" ? 1 : 0;
        if (parts.Length < start + 2 || (parts[start] + parts[start + 1]).IndexOf(Mark) >= 0)
        {
            return Unknown(holes.Count > 0 ? holes[0] : null, Show("hf://" + rest));
        }

        var id = "hf:" + parts[start] + "/" + parts[start + 1];
        return new TemplateUrl(new SourceUse { Kind = SourceUseKind.Dataset, Id = id, Display = id }, Show("hf://" + rest), null);
    }

    private static TemplateUrl Unknown(Hole? hidden, string url) =>
        new(new SourceUse { Kind = SourceUseKind.Unknown, Display = "" }, url, hidden ?? new Hole(HoleReason.NoBaseAddress, null));

    /// <summary>The template as text, with seams resolved; its holes in the order of their marks.</summary>
    private static string Flatten(Template template, List<Hole> holes)
    {
        var text = new StringBuilder();
        var before = new List<Hole>();
        string? baseText = null;
        CombineRule rule = default;
        foreach (var part in template.Parts)
        {
            switch (part)
            {
                case Literal literal:
                    text.Append(literal.Text);
                    break;
                case Hole hole:
                    text.Append(Mark);
                    holes.Add(hole);
                    break;
                case Seam seam:
                    Combine(ref baseText, rule, text, before, holes);
                    rule = seam.Rule;
                    break;
            }
        }

        Combine(ref baseText, rule, text, before, holes);
        holes.Clear();
        holes.AddRange(before);
        return baseText ?? "";
    }

    private static void Combine(ref string? baseText, CombineRule rule, StringBuilder relative, List<Hole> baseHoles, List<Hole> holes)
    {
        var text = relative.ToString();
        relative.Clear();
        if (baseText is null || (IsAbsolute(text) && rule != CombineRule.AppendAlways))
        {
            baseText = text;
            baseHoles.Clear();
        }
        else if (text.Length > 0 && text[0] == Mark && (baseText.Length == 0 || baseText[0] == Mark))
        {
            // Nothing is known of either: what the caller asks for decides.
            baseText = text;
            baseHoles.Clear();
        }
        else
        {
            baseText = Join(baseText, text, rule);
        }

        baseHoles.AddRange(holes);
        holes.Clear();
    }

    private static string Join(string baseText, string relative, CombineRule rule)
    {
        if (baseText.Length == 0 || relative.Length == 0)
        {
            return baseText + relative;
        }

        var authority = baseText.IndexOf("://", StringComparison.Ordinal);
        if (rule == CombineRule.Rfc3986 && authority >= 0)
        {
            if (relative.StartsWith("//", StringComparison.Ordinal))
            {
                return baseText.Substring(0, authority + 1) + relative;
            }

            var path = baseText.IndexOf('/', authority + 3);
            if (path >= 0 && baseText.IndexOf(Mark, path) < 0)
            {
                var kept = relative[0] == '/' ? path : baseText.LastIndexOf('/') + 1;
                return baseText.Substring(0, kept) + relative;
            }
        }

        return baseText.TrimEnd('/') + (relative[0] is '/' or '?' or '#' ? "" : "/") + relative;
    }

    internal static bool IsAbsolute(string text)
    {
        var colon = text.IndexOf("://", StringComparison.Ordinal);
        return colon > 0 && text.IndexOfAny(['/', '?', '#', '=']) > colon;
    }

    private static int Count(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += c == Mark ? 1 : 0;
        }

        return count;
    }

    private static void Split(string pathAndQuery, out string path, out string query)
    {
        var fragment = pathAndQuery.IndexOf('#');
        var text = fragment < 0 ? pathAndQuery : pathAndQuery.Substring(0, fragment);
        var mark = text.IndexOf('?');
        path = mark < 0 ? text : text.Substring(0, mark);
        query = mark < 0 ? "" : text.Substring(mark + 1);
    }

    private static string Show(string text)
    {
        var shown = text.Replace(Mark.ToString(), "{}");
        while (shown.Contains("{}{}"))
        {
            shown = shown.Replace("{}{}", "{}");
        }

        return shown;
    }

    /// <summary>The query with its names and none of its values, which may be keys or tokens.</summary>
    private static string ShowQuery(string query)
    {
        if (query.Length == 0)
        {
            return "";
        }

        var names = new StringBuilder();
        foreach (var pair in query.Split('&'))
        {
            var equals = pair.IndexOf('=');
            names.Append(names.Length == 0 ? '?' : '&').Append(equals < 0 ? "{}" : Show(pair.Substring(0, equals)) + "={}");
        }

        return names.ToString();
    }
}
