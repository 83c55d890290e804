using System.Collections.Immutable;
using System.Text;

namespace DataUse.Analyzers.Resolution;

/// <summary>One possible value of a string, URL or client: known text and holes in a row, with the places it was derived from.</summary>
internal sealed class Template : IEquatable<Template>
{
    private const int MaxParts = 64;
    private const int MaxLiteral = 4096;

    public static readonly Template Empty = new(ImmutableArray<Part>.Empty, null);

    private Template(ImmutableArray<Part> parts, Chain? chain)
    {
        Parts = parts;
        Chain = chain;
    }

    /// <summary>The pieces; neighbouring literals are joined, and no literal is empty.</summary>
    public ImmutableArray<Part> Parts { get; }

    public Chain? Chain { get; }

    /// <summary>The whole text when there are no holes; null otherwise.</summary>
    public string? Text => Parts.Length == 0 ? "" : Parts.Length == 1 && Parts[0] is Literal literal ? literal.Text : null;

    /// <summary>Whether the template begins with a scheme, so that it is an address of its own whatever it is asked of.</summary>
    public bool IsAbsolute => !Parts.IsEmpty && Parts[0] is Literal literal && TemplateUrl.IsAbsolute(literal.Text);

    public static Template Of(string text, Chain? chain = null) => text.Length == 0 && chain is null ? Empty : Create([new Literal(text)], chain);

    public static Template Of(Part part, Chain? chain = null) => Create([part], chain);

    /// <summary>A template of these pieces, in normal form. Over-long ones end in a hole.</summary>
    public static Template Create(IEnumerable<Part> parts, Chain? chain)
    {
        var normal = ImmutableArray.CreateBuilder<Part>();
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (part is Literal literal)
            {
                text.Append(literal.Text);
                continue;
            }

            Flush(normal, text);
            normal.Add(part);
            if (normal.Count >= MaxParts)
            {
                normal.Add(new Hole(HoleReason.Limit, null));
                return new Template(normal.ToImmutable(), chain);
            }
        }

        Flush(normal, text);
        return new Template(normal.ToImmutable(), chain);
    }

    /// <summary>This template with <paramref name="next"/> behind it.</summary>
    public Template Concat(Template next) =>
        next.Parts.IsEmpty ? WithChain(Chain.Join(Chain, next.Chain))
        : Parts.IsEmpty ? next.WithChain(Chain.Join(Chain, next.Chain))
        : Create(Parts.Concat(next.Parts), Chain.Join(Chain, next.Chain));

    /// <summary>The template up to the end of its host, and a hole for the rest: what matters when there are too many to keep.</summary>
    public Template ToHost()
    {
        var kept = new List<Part>();
        var seenScheme = Parts.Length > 0 && Parts[0] is Hole;
        foreach (var part in Parts)
        {
            if (part is Literal { Text: var text })
            {
                var scheme = text.IndexOf("://", StringComparison.Ordinal);
                var from = scheme >= 0 ? scheme + 3 : seenScheme ? 0 : text.Length;
                seenScheme |= scheme >= 0;
                var slash = from <= text.Length ? text.IndexOf('/', from) : -1;
                if (seenScheme && slash >= 0)
                {
                    kept.Add(new Literal(text.Substring(0, slash + 1)));
                    break;
                }
            }

            kept.Add(part);
        }

        kept.Add(new Hole(HoleReason.Limit, null));
        return Create(kept, Chain);
    }

    public Template WithChain(Chain? chain) => ReferenceEquals(chain, Chain) ? this : new Template(Parts, chain);

    public bool Equals(Template? other)
    {
        if (other is null || Parts.Length != other.Parts.Length)
        {
            return false;
        }

        for (var i = 0; i < Parts.Length; i++)
        {
            if (!Parts[i].Equals(other.Parts[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Template);

    public override int GetHashCode() => Parts.IsEmpty ? 0 : (Parts[0].GetHashCode() * 31) + Parts.Length;

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var part in Parts)
        {
            text.Append(part switch { Literal literal => literal.Text, Seam => "|", _ => "{}" });
        }

        return text.ToString();
    }

    private static void Flush(ImmutableArray<Part>.Builder parts, StringBuilder text)
    {
        if (text.Length > MaxLiteral)
        {
            parts.Add(new Literal(text.ToString(0, MaxLiteral)));
            parts.Add(new Hole(HoleReason.Limit, null));
        }
        else if (text.Length > 0)
        {
            parts.Add(new Literal(text.ToString()));
        }

        text.Clear();
    }
}
