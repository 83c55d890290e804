using Microsoft.CodeAnalysis;

namespace DataUse.Analyzers.Resolution;

/// <summary>The parts of a URL that <c>Uri</c> gives and <c>UriBuilder</c> sets.</summary>
internal static class UriFunctions
{
    private static readonly HashSet<string> Settable = new(StringComparer.Ordinal) { "Scheme", "Host", "Path", "Query" };

    /// <summary>Whether a property of UriBuilder changes what is read; a port, a fragment or a password does not.</summary>
    public static bool IsPart(string property) => Settable.Contains(property);

    /// <summary>A URL with one of UriBuilder's parts set; a property of another name changes nothing.</summary>
    public static Value Set(Value url, string property, Value part) => !IsPart(property) ? url
        : Value.Of(from one in (url.IsNothing ? Value.Empty : url).Templates from other in part.Templates select Set(one, property, other), url.IsWidened || part.IsWidened);

    /// <summary>A part of a URL, or null when <c>Uri</c> has no such property. Where host and path cannot be told apart the part is a hole.</summary>
    public static Value? Get(Value url, string property, SyntaxNode usage)
    {
        Func<UrlParts, IEnumerable<Part>>? get = property switch
        {
            "Host" or "DnsSafeHost" or "IdnHost" => parts => parts.Host,
            "Authority" => parts => parts.Authority,
            "Scheme" => parts => parts.Scheme,
            "AbsolutePath" or "LocalPath" or "Path" => parts => parts.Path,
            "PathAndQuery" => parts => parts.Path.Concat(parts.Query),
            "Query" => parts => parts.Query,
            "Root" => parts => parts.Root,
            _ => null,
        };
        return get is null ? null : url.Select(template => UrlParts.Of(template) is { } parts
            ? Template.Create(get(parts), template.Chain)
            : Template.Of(new Hole(HoleReason.Expression, usage), template.Chain));
    }

    private static Template Set(Template url, string property, Template part)
    {
        var chain = Chain.Join(url.Chain, part.Chain);
        if (UrlParts.Of(url) is not { } parts)
        {
            return property switch
            {
                "Host" => Template.Create(part.Parts.Prepend(new Literal("https://")).Append(new Literal("/")), chain),
                "Path" => Template.Create(url.Parts.Append(new Literal("/")).Concat(StringFunctions.WithoutSlash(part).Parts), chain),
                "Query" => Template.Create(url.Parts.Append(new Literal("?")).Concat(part.Parts), chain),
                _ => url,
            };
        }

        switch (property)
        {
            case "Scheme":
                parts.SetScheme(part.Parts);
                break;
            case "Host":
                parts.SetHost(part.Parts);
                break;
            case "Path":
                parts.SetPath(part.Parts);
                break;
            case "Query":
                parts.SetQuery(part.Parts);
                break;
        }

        return parts.ToTemplate(chain);
    }
}
