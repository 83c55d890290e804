using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DataUse.Analyzers.Resolution;

/// <summary>
/// What an expression can be: a small set of templates. A collection's value is that of its elements, and the value of a URL, request or client is the
/// address it stands for, so that one domain serves them all.
/// </summary>
internal sealed class Value
{
    /// <summary>How many possibilities are kept: a list of feeds has hundreds.</summary>
    private const int MaxTemplates = 256;

    /// <summary>Up to how many possibilities it costs least to compare each with each.</summary>
    private const int FewTemplates = 8;

    /// <summary>How many combinations of two values are kept.</summary>
    private const int MaxCombinations = 64;

    public static readonly Value Nothing = new(ImmutableArray<Template>.Empty, false);
    public static readonly Value Empty = Of(Template.Empty);

    private Value(ImmutableArray<Template> templates, bool isWidened)
    {
        Templates = templates;
        IsWidened = isWidened;
    }

    /// <summary>The possible values; none when no value was found at all.</summary>
    public ImmutableArray<Template> Templates { get; }

    /// <summary>Whether possibilities were dropped for a hole because there were too many.</summary>
    public bool IsWidened { get; }

    public bool IsNothing => Templates.IsEmpty;

    /// <summary>The text when there is exactly one possibility and it is known.</summary>
    public string? Text => Templates.Length == 1 ? Templates[0].Text : null;

    public static Value Of(string text) => Of(Template.Of(text));

    public static Value Of(Template template) => new(ImmutableArray.Create(template), false);

    public static Value Unknown(HoleReason reason, SyntaxNode? expression, IParameterSymbol? parameter = null) =>
        Of(Template.Of(new Hole(reason, expression, parameter)));

    /// <summary>What a caller passes in a member of an object.</summary>
    public static Value OfParameter(IParameterSymbol parameter, MemberPath path, SyntaxNode expression) =>
        Of(Template.Of(new Hole(HoleReason.Parameter, expression, parameter, path)));

    public static Value Of(IEnumerable<Template> templates, bool isWidened = false)
    {
        var distinct = ImmutableArray.CreateBuilder<Template>();
        HashSet<Template>? seen = null;
        foreach (var template in templates)
        {
            if (distinct.Count == FewTemplates)
            {
                seen ??= [.. distinct];
            }

            if (seen is null ? distinct.Contains(template) : !seen.Add(template))
            {
                continue;
            }

            if (distinct.Count == MaxTemplates)
            {
                return Widened(templates);
            }

            distinct.Add(template);
        }

        return new Value(distinct.ToImmutable(), isWidened);
    }

    /// <summary>Any of several values.</summary>
    public static Value AnyOf(IReadOnlyList<Value> values) =>
        values.Count == 1 ? values[0] : Of(values.SelectMany(value => value.Templates), values.Any(value => value.IsWidened));

    /// <summary>Either of two values.</summary>
    public Value Or(Value other) =>
        other.IsNothing ? this : IsNothing ? other : Of(Templates.Concat(other.Templates), IsWidened || other.IsWidened);

    /// <summary>This value followed by another.</summary>
    public Value Concat(Value next)
    {
        if (IsNothing || next.IsNothing)
        {
            return IsNothing ? next : this;
        }

        if (Templates.Length * next.Templates.Length > MaxCombinations && Templates.Length > 1 && next.Templates.Length > 1)
        {
            return Widened(from left in Templates from right in next.Templates select left.Concat(right));
        }

        return Of(from left in Templates from right in next.Templates select left.Concat(right), IsWidened || next.IsWidened);
    }

    /// <summary>This value as a base address, and <paramref name="relative"/> asked of it. An address that is whole in itself owes nothing to the base.</summary>
    public Value Over(Value relative, Catalog.CombineRule rule)
    {
        if (relative.IsWholeUnder(rule))
        {
            return relative;
        }

        var whole = rule == Catalog.CombineRule.AppendAlways ? Nothing : Of(relative.Templates.Where(t => t.IsAbsolute), relative.IsWidened);
        var rest = whole.IsNothing ? relative : Of(relative.Templates.Where(t => !t.IsAbsolute), relative.IsWidened);
        return (IsNothing ? Empty : this).Concat(Of(Template.Of(new Seam(rule)))).Concat(rest).Or(whole);
    }

    /// <summary>Whether every possibility is an address of its own, so that a base address need not be known.</summary>
    public bool IsWholeUnder(Catalog.CombineRule rule) => rule != Catalog.CombineRule.AppendAlways && !IsNothing && Templates.All(t => t.IsAbsolute);

    /// <summary>The value with every template changed by a function.</summary>
    public Value Select(Func<Template, Template> change) => Of(Templates.Select(change), IsWidened);

    /// <summary>The value with one more place in each chain.</summary>
    public Value Via(StepKind kind, SyntaxNode place) => new(Templates.Select(t => t.WithChain(Chain.Add(t.Chain, kind, place))).ToImmutableArray(), IsWidened);

    /// <summary>Too many possibilities: only their hosts are told apart, and when there are too many of those, what they begin with.</summary>
    private static Value Widened(IEnumerable<Template> templates)
    {
        var hosts = templates.Take(MaxTemplates * MaxCombinations).Select(t => t.ToHost()).Distinct().Take(MaxTemplates + 1).ToImmutableArray();
        return new Value(hosts.Length <= MaxTemplates ? hosts : ImmutableArray.Create(CommonPrefix(hosts)), isWidened: true);
    }

    private static Template CommonPrefix(IReadOnlyList<Template> templates)
    {
        var prefix = templates[0].Parts.Length > 0 && templates[0].Parts[0] is Literal first ? first.Text : "";
        foreach (var template in templates)
        {
            var text = template.Parts.Length > 0 && template.Parts[0] is Literal literal ? literal.Text : "";
            var length = 0;
            while (length < prefix.Length && length < text.Length && prefix[length] == text[length])
            {
                length++;
            }

            prefix = prefix.Substring(0, length);
        }

        return Template.Create([new Literal(prefix), new Hole(HoleReason.Limit, null)], templates[0].Chain);
    }
}
