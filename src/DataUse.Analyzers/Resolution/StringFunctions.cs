using DataUse.Analyzers.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>The framework's functions that build strings and URLs, as far as they keep or join what is known.</summary>
internal static class StringFunctions
{
    /// <summary>What a call gives, or null when it is none of these functions.</summary>
    public static Value? Evaluate(Resolver resolver, IMethodSymbol? method, string name, InvocationExpressionSyntax invocation, ExpressionSyntax? receiver, Query query)
    {
        var arguments = invocation.ArgumentList.Arguments;
        var type = method?.ContainingType.Name ?? (receiver is null ? "" : Syntax.LastName(receiver) ?? "");
        switch (type, name)
        {
            case ("String" or "string", "Format"):
                return Format(resolver, arguments, query);
            case ("String" or "string", "Concat"):
                return Concat(resolver, arguments.Select(a => a.Expression), query);
            case ("String" or "string", "Join"):
                return Join(resolver, arguments, query);
            case ("Path", "Combine" or "Join"):
                return PathJoin(resolver, arguments, query);
            case ("Url", "Combine"):
                return PathJoin(resolver, arguments, query);
            case ("QueryHelpers", "AddQueryString") when arguments.Count > 0:
                return resolver.Evaluate(arguments[0].Expression, query).Concat(Value.Of("?")).Concat(Value.Unknown(HoleReason.Call, invocation));
            case ("Uri", "EscapeUriString" or "UnescapeDataString") or ("WebUtility" or "HttpUtility", "HtmlDecode" or "UrlDecode") when arguments.Count > 0:
                return resolver.Evaluate(arguments[0].Expression, query);
            case ("Task" or "ValueTask", "FromResult") or ("Enumerable", "Repeat") or ("ImmutableArray" or "ImmutableList", "Create") when arguments.Count > 0:
                return resolver.Any(arguments.Select(a => a.Expression), query);
            case ("StringBuilder", "Append" or "AppendLine" or "AppendFormat") when receiver is not null && arguments.Count > 0:
                return resolver.Evaluate(receiver, query).Concat(Appended(resolver, name, arguments, query));
            case ("Enumerable" or "ParallelEnumerable" or "List", "Select" or "SelectMany" or "ConvertAll") when arguments.Count > 0:
                return Function(resolver, arguments[arguments.Count - 1].Expression, query);
            case ("Enumerable" or "", "Concat" or "Union" or "Append" or "Prepend") when receiver is not null && arguments.Count > 0:
                return resolver.Evaluate(receiver, query).Or(resolver.Evaluate(arguments[0].Expression, query));
            case (_, "Trim" or "TrimEnd" or "TrimStart") when receiver is not null && arguments.Count == 1:
                return Trim(resolver.Evaluate(receiver, query), name, resolver.Evaluate(arguments[0].Expression, query).Text);
            case ("String", "Replace") when receiver is not null && arguments.Count >= 2:
                return Replace(resolver, receiver, arguments, query);
            case (_, "Equals" or "GetHashCode" or "Contains" or "StartsWith" or "EndsWith" or "Substring" or "Split"):
                return null;
            default:
                return null;
        }
    }

    /// <summary>The arguments of Append, AppendFormat and their like.</summary>
    public static Value Appended(Resolver resolver, string name, SeparatedSyntaxList<ArgumentSyntax> arguments, Query query) =>
        arguments.Count == 0 ? Value.Empty
        : name == "AppendFormat" ? Format(resolver, arguments, query)
        : OrHole(resolver.Evaluate(arguments[0].Expression, query), arguments[0].Expression);

    /// <summary>A path whose <c>{placeholders}</c> are filled at run time.</summary>
    public static Template WithPlaceholders(Template template, SyntaxNode place) => Template.Create(
        template.Parts.SelectMany(part => part is Literal literal ? Placeholders(literal.Text, place) : [part]), template.Chain);

    private static IEnumerable<Part> Placeholders(string text, SyntaxNode place)
    {
        var position = 0;
        for (var open = text.IndexOf('{'); open >= 0 && text.IndexOf('}', open) is var close and > 0; open = text.IndexOf('{', position))
        {
            yield return new Literal(text.Substring(position, open - position));
            yield return new Hole(HoleReason.Call, place);
            position = close + 1;
        }

        yield return new Literal(text.Substring(position));
    }

    /// <summary>A UriBuilder made of scheme, host, port and path.</summary>
    public static Value UriOfParts(Resolver resolver, SeparatedSyntaxList<ArgumentSyntax> arguments, Query query)
    {
        var value = resolver.Evaluate(arguments[0].Expression, query).Concat(Value.Of("://")).Concat(resolver.Evaluate(arguments[1].Expression, query));
        for (var i = 2; i < arguments.Count; i++)
        {
            var part = resolver.Evaluate(arguments[i].Expression, query);
            value = i == 2 && arguments.Count > 2 ? value.Concat(Value.Of(":")).Concat(part) : value.Concat(Value.Of("/")).Concat(part.Select(WithoutSlash));
        }

        return value;
    }

    /// <summary>A URL with one of UriBuilder's parts set; a property of another name changes nothing.</summary>
    public static Value WithUriPart(Resolver resolver, Value url, string property, ExpressionSyntax assigned, Query query)
    {
        switch (property)
        {
            case "Host":
                var rest = url.Text is { } known && Uri.TryCreate(known, UriKind.Absolute, out var uri) ? uri.PathAndQuery : "/";
                return Value.Of("https://").Concat(resolver.Evaluate(assigned, query)).Concat(Value.Of(rest));
            case "Path":
                return url.Concat(Value.Of("/")).Concat(resolver.Evaluate(assigned, query).Select(WithoutSlash));
            case "Query":
                return url.Concat(Value.Of("?")).Concat(resolver.Evaluate(assigned, query));
            default:
                return url;
        }
    }

    private static Template WithoutSlash(Template template) => template.Parts.Length > 0 && template.Parts[0] is Literal { Text: var text } && text.StartsWith("/", StringComparison.Ordinal)
        ? Template.Create([new Literal(text.TrimStart('/')), .. template.Parts.Skip(1)], template.Chain)
        : template;

    private static Value Concat(Resolver resolver, IEnumerable<ExpressionSyntax> parts, Query query)
    {
        var value = Value.Empty;
        foreach (var part in parts)
        {
            value = value.Concat(OrHole(resolver.Evaluate(part, query), part));
        }

        return value;
    }

    private static Value Join(Resolver resolver, SeparatedSyntaxList<ArgumentSyntax> arguments, Query query)
    {
        if (arguments.Count < 2)
        {
            return Value.Empty;
        }

        var separator = resolver.Evaluate(arguments[0].Expression, query);
        var elements = arguments.Count == 2 && arguments[1].Expression is ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax
            ? Elements(arguments[1].Expression)
            : arguments.Skip(1).Select(a => a.Expression);
        var value = Value.Nothing;
        foreach (var element in elements)
        {
            var next = OrHole(resolver.Evaluate(element, query), element);
            value = value.IsNothing ? next : value.Concat(separator).Concat(next);
        }

        return value.IsNothing ? Value.Empty : value;
    }

    private static IEnumerable<ExpressionSyntax> Elements(ExpressionSyntax list) => list switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        CollectionExpressionSyntax collection => collection.Elements.OfType<ExpressionElementSyntax>().Select(e => e.Expression),
        _ => [],
    };

    private static Value PathJoin(Resolver resolver, SeparatedSyntaxList<ArgumentSyntax> arguments, Query query)
    {
        var value = Value.Nothing;
        foreach (var argument in arguments)
        {
            var next = OrHole(resolver.Evaluate(argument.Expression, query), argument.Expression);
            value = value.IsNothing ? next : Trim(value, "TrimEnd", "/").Concat(Value.Of("/")).Concat(next.Select(WithoutSlash));
        }

        return value;
    }

    private static Value Format(Resolver resolver, SeparatedSyntaxList<ArgumentSyntax> arguments, Query query)
    {
        // The first argument can be an IFormatProvider: the format is the first that is a string.
        var start = arguments.Count > 1 && resolver.Model(arguments[0]).GetTypeInfo(arguments[0].Expression, query.CancellationToken).Type is { } first
            && first.SpecialType != SpecialType.System_String && first.AllInterfaces.Any(i => i.Name == "IFormatProvider") ? 1 : 0;
        if (arguments.Count <= start)
        {
            return Value.Empty;
        }

        var formats = resolver.Evaluate(arguments[start].Expression, query);
        var result = Value.Nothing;
        foreach (var format in formats.Templates)
        {
            var value = Value.Of(Template.Empty.WithChain(format.Chain));
            foreach (var part in format.Parts)
            {
                value = part is Literal literal ? Fill(literal.Text, value, resolver, arguments, start + 1, query) : value.Concat(Value.Of(Template.Of(part)));
            }

            result = result.Or(value);
        }

        return result;
    }

    private static Value Fill(string format, Value value, Resolver resolver, SeparatedSyntaxList<ArgumentSyntax> arguments, int first, Query query)
    {
        var position = 0;
        while (position < format.Length)
        {
            var open = format.IndexOf('{', position);
            var close = open < 0 ? -1 : format.IndexOf('}', open);
            if (open < 0 || close < 0)
            {
                return value.Concat(Value.Of(format.Substring(position)));
            }

            if (open + 1 < format.Length && format[open + 1] == '{')
            {
                value = value.Concat(Value.Of(format.Substring(position, open + 1 - position)));
                position = open + 2;
                continue;
            }

            value = value.Concat(Value.Of(format.Substring(position, open - position)));
            var digits = 0;
            var index = 0;
            while (open + 1 + digits < close && format[open + 1 + digits] is >= '0' and <= '9' and var digit && digits < 3)
            {
                index = (index * 10) + (digit - '0');
                digits++;
            }

            value = digits > 0 && first + index < arguments.Count
                ? value.Concat(OrHole(resolver.Evaluate(arguments[first + index].Expression, query), arguments[first + index].Expression))
                : value.Concat(Value.Unknown(HoleReason.Expression, arguments[first - 1]));
            position = close + 1;
        }

        return value;
    }

    private static Value Replace(Resolver resolver, ExpressionSyntax receiver, SeparatedSyntaxList<ArgumentSyntax> arguments, Query query)
    {
        var value = resolver.Evaluate(receiver, query);
        if (resolver.Evaluate(arguments[0].Expression, query).Text is not { Length: > 0 } old)
        {
            return value;
        }

        var with = OrHole(resolver.Evaluate(arguments[1].Expression, query), arguments[1].Expression);
        if (with.Templates.Length != 1)
        {
            with = Value.Unknown(HoleReason.Expression, arguments[1]);
        }

        return value.Select(template => Template.Create(template.Parts.SelectMany(part => Replaced(part, old, with.Templates[0])), Chain.Join(template.Chain, with.Templates[0].Chain)));
    }

    private static IEnumerable<Part> Replaced(Part part, string old, Template with)
    {
        if (part is not Literal { Text: var text } || text.IndexOf(old, StringComparison.Ordinal) < 0)
        {
            yield return part;
            yield break;
        }

        var position = 0;
        for (var found = text.IndexOf(old, StringComparison.Ordinal); found >= 0; found = text.IndexOf(old, position, StringComparison.Ordinal))
        {
            yield return new Literal(text.Substring(position, found - position));
            foreach (var replacement in with.Parts)
            {
                yield return replacement;
            }

            position = found + old.Length;
        }

        yield return new Literal(text.Substring(position));
    }

    private static Value Trim(Value value, string function, string? characters)
    {
        if (characters is null)
        {
            return value;
        }

        var set = characters.ToCharArray();
        return value.Select(template =>
        {
            var parts = template.Parts.ToArray();
            if (parts.Length > 0 && function != "TrimEnd" && parts[0] is Literal first)
            {
                parts[0] = new Literal(first.Text.TrimStart(set));
            }

            if (parts.Length > 0 && function != "TrimStart" && parts[parts.Length - 1] is Literal last)
            {
                parts[parts.Length - 1] = new Literal(last.Text.TrimEnd(set));
            }

            return Template.Create(parts, template.Chain);
        });
    }

    private static Value Function(Resolver resolver, ExpressionSyntax function, Query query) => function is AnonymousFunctionExpressionSyntax lambda
        ? resolver.Any(Syntax.Results(lambda), query)
        : Value.Unknown(HoleReason.Expression, function);

    private static Value OrHole(Value value, ExpressionSyntax expression) => value.IsNothing ? Value.Unknown(HoleReason.Unassigned, expression) : value;
}
