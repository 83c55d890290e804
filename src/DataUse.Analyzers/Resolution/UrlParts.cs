namespace DataUse.Analyzers.Resolution;

/// <summary>
/// A template taken apart as a URL, so that parts can be asked for and replaced; holes stay in the part that they stand in. The empty template is what a
/// UriBuilder starts with.
/// </summary>
internal sealed class UrlParts
{
    private UrlParts(IReadOnlyList<Part> scheme, IReadOnlyList<Part> authority, IReadOnlyList<Part> path, IReadOnlyList<Part> query)
    {
        Scheme = scheme;
        Authority = authority;
        Path = path;
        Query = query;
    }

    /// <summary>What stands before <c>://</c>; empty when nothing does.</summary>
    public IReadOnlyList<Part> Scheme { get; private set; }

    /// <summary>User info, host and port.</summary>
    public IReadOnlyList<Part> Authority { get; private set; }

    /// <summary>The path with its slash.</summary>
    public IReadOnlyList<Part> Path { get; private set; }

    /// <summary>The query with its question mark, and the fragment.</summary>
    public IReadOnlyList<Part> Query { get; private set; }

    /// <summary>Takes a template apart; null when its scheme is not known to end, and then nothing tells host and path apart.</summary>
    public static UrlParts? Of(Template template)
    {
        if (template.Parts.IsEmpty)
        {
            return Of(Template.Of("http://localhost/"));
        }

        var parts = template.Parts.ToList();
        var end = parts.FindIndex(part => part is Literal { Text: var text } && text.IndexOf("://", StringComparison.Ordinal) >= 0);
        if (end < 0 || parts.Take(end).Any(part => part is not Hole))
        {
            return null;
        }

        var (scheme, rest) = Cut(parts, end, ((Literal)parts[end]).Text.IndexOf("://", StringComparison.Ordinal), skip: 3);
        var (authority, pathAndQuery) = CutAtAny(rest, ['/', '?', '#', '\\']);
        var (path, query) = CutAtAny(pathAndQuery, ['?', '#']);
        return new UrlParts(scheme, authority, path, query);
    }

    /// <summary>Scheme and authority: <c>https://api.x.com</c>.</summary>
    public IEnumerable<Part> Root => [.. Scheme, new Literal("://"), .. Authority];

    /// <summary>The authority without user info and port.</summary>
    public IEnumerable<Part> Host => CutAtAny(WithoutUser(Authority), [':']).Before;

    /// <summary>Replaces the host and keeps the port.</summary>
    public void SetHost(IEnumerable<Part> host) => Authority = [.. host, .. CutAtAny(WithoutUser(Authority), [':']).After];

    public void SetScheme(IEnumerable<Part> scheme) => Scheme = [.. CutAtAny([.. scheme], [':']).Before];

    public void SetPath(IEnumerable<Part> path) => Path = [.. Starting(path, '/')];

    public void SetQuery(IEnumerable<Part> query) => Query = [.. Starting(query, '?')];

    public Template ToTemplate(Chain? chain) => Template.Create([.. Root, .. Path, .. Query], chain);

    private static IEnumerable<Part> Starting(IEnumerable<Part> parts, char first) =>
        parts.FirstOrDefault() switch
        {
            null => [],
            Literal { Text: var text } when text[0] == first => parts,
            _ => parts.Prepend(new Literal(first.ToString())),
        };

    private static IReadOnlyList<Part> WithoutUser(IReadOnlyList<Part> authority)
    {
        for (var i = authority.Count - 1; i >= 0; i--)
        {
            if (authority[i] is Literal { Text: var text } && text.LastIndexOf('@') is var at and >= 0)
            {
                return Cut(authority, i, at, skip: 1).After;
            }
        }

        return authority;
    }

    private static (IReadOnlyList<Part> Before, IReadOnlyList<Part> After) CutAtAny(IReadOnlyList<Part> parts, char[] characters)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is Seam)
            {
                return (parts.Take(i).ToList(), parts.Skip(i).ToList());
            }

            if (parts[i] is Literal { Text: var text } && text.IndexOfAny(characters) is var position and >= 0)
            {
                return Cut(parts, i, position, skip: 0);
            }
        }

        return (parts.ToList(), []);
    }

    /// <summary>The parts before and behind a place in one of the literals, without the characters that are skipped there.</summary>
    private static (IReadOnlyList<Part> Before, IReadOnlyList<Part> After) Cut(IReadOnlyList<Part> parts, int index, int position, int skip)
    {
        var text = ((Literal)parts[index]).Text;
        return ([.. parts.Take(index), .. Text(text.Substring(0, position))], [.. Text(text.Substring(position + skip)), .. parts.Skip(index + 1)]);
    }

    private static IEnumerable<Part> Text(string text) => text.Length == 0 ? [] : [new Literal(text)];
}
