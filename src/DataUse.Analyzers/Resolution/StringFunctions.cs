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
            case ("Directory", "GetFiles" or "EnumerateFiles") when arguments.Count > 1 && resolver.Evaluate(arguments[1].Expression, query) is { Text: { } file } && file.IndexOfAny(['*', '?']) < 0:
                return Value.Unknown(HoleReason.Call, invocation).Concat(Value.Of("/" + file));
            case ("Url", "Combine"):
                return PathJoin(resolver, arguments, query);
            case ("QueryHelpers", "AddQueryString") when arguments.Count > 0:
                return resolver.Evaluate(arguments[0].Expression, query).Concat(Value.Of("?")).Concat(Value.Unknown(HoleReason.Call, invocation));
            case ("Uri", "EscapeUriString" or "UnescapeDataString") or ("WebUtility" or "HttpUtility", "HtmlDecode" or "UrlDecode") when arguments.Count > 0:
                return resolver.Evaluate(arguments[0].Expression, query);
            case ("Task" or "ValueTask", "FromResult") or ("Enumerable", "Repeat") or ("ImmutableArray" or "ImmutableList", "Create") when arguments.Count > 0:
                return resolver.Any(arguments.Select(a => a.Expression), query);
            case ("StringBuilder", _) when receiver is not null:
                return Built(resolver, resolver.Evaluate(receiver, query), name, arguments, query);
            case ("Enumerable" or "ParallelEnumerable" or "List", "Select" or "SelectMany" or "ConvertAll") when arguments.Count > 0:
                return resolver.Evaluate(arguments[arguments.Count - 1].Expression, query);
            case ("Enumerable" or "", "Concat" or "Union" or "Append" or "Prepend") when receiver is not null && arguments.Count > 0:
                return resolver.Evaluate(receiver, query).Or(resolver.Evaluate(arguments[0].Expression, query));
            case ("String" or "string", "Create") when arguments.Count > 1:
                return resolver.Evaluate(arguments[arguments.Count - 1].Expression, query);
            case ("FormattableString", _) or ("String" or "string", "Intern" or "Copy") when arguments.Count > 0:
                return resolver.Evaluate(arguments[0].Expression, query);
            case (_, "GetString") when arguments.Count > 0 && type.EndsWith("Encoding", StringComparison.Ordinal):
                return resolver.Evaluate(arguments[0].Expression, query);
            case ("Uri", "EscapeDataString") or ("WebUtility" or "HttpUtility", "UrlEncode") when arguments.Count > 0 && resolver.Evaluate(arguments[0].Expression, query) is { Text: { } plain }:
                return Value.Of(Uri.EscapeDataString(plain));
            case ("Uri", "GetLeftPart") when receiver is not null && arguments.Count == 1:
                return LeftPart(resolver.Evaluate(receiver, query), arguments[0].Expression, invocation);
            case ("String", _) when receiver is not null:
                return OfText(resolver, resolver.Evaluate(receiver, query), name, invocation, query);
            default:
                return null;
        }
    }

    /// <summary>What a string builder holds after a call, or null when it is no function that builds text.</summary>
    public static Value? Built(Resolver resolver, Value before, string name, SeparatedSyntaxList<ArgumentSyntax> arguments, Query query) => name switch
    {
        "Append" or "AppendLine" => arguments.Count == 0 ? before : before.Concat(Resolver.OrHole(resolver.Evaluate(arguments[0].Expression, query), arguments[0].Expression)),
        "AppendFormat" => before.Concat(Format(resolver, arguments, query)),
        "AppendJoin" => before.Concat(Join(resolver, arguments, query)),
        "Insert" when arguments.Count > 1 && resolver.Evaluate(arguments[0].Expression, query).Text == "0" => Resolver.OrHole(resolver.Evaluate(arguments[1].Expression, query), arguments[1].Expression).Concat(before),
        "Replace" when arguments.Count > 1 => Replace(resolver, before, arguments, query),
        "Clear" => Value.Empty,
        "ToString" when arguments.Count == 0 => before,
        _ => null,
    };

    /// <summary>What a function of a string gives; null when it keeps the text as it is, or nothing is known of what it does.</summary>
    private static Value? OfText(Resolver resolver, Value text, string name, InvocationExpressionSyntax invocation, Query query)
    {
        var arguments = invocation.ArgumentList.Arguments;
        switch (name)
        {
            case "Trim" or "TrimEnd" or "TrimStart":
                var characters = Texts(resolver, arguments, query);
                return characters is null ? text : text.Select(t => TemplateText.Trim(t, name, string.Concat(characters).ToCharArray()));
            case "Replace" when arguments.Count >= 2:
                return Replace(resolver, text, arguments, query);
            case "ToLower" or "ToLowerInvariant":
                return text.Select(t => TemplateText.Select(t, s => s.ToLowerInvariant()));
            case "ToUpper" or "ToUpperInvariant":
                return text.Select(t => TemplateText.Select(t, s => s.ToUpperInvariant()));
            case "Substring" or "Remove" or "Insert" or "PadLeft" or "PadRight" when arguments.Count > 0 && Number(resolver, arguments[0].Expression, query) is { } number:
                var second = arguments.Count == 2 ? resolver.Evaluate(arguments[1].Expression, query).Text : null;
                return Each(text, t => Cut(t, name, number, second, arguments.Count), invocation);
            case "Split" when Texts(resolver, arguments, query) is { Count: > 0 } separators && text.Templates.All(t => t.Text is not null):
                return Value.Of(text.Templates.SelectMany(t => TemplateText.Split(t, [.. separators])), text.IsWidened);
            default:
                return null;
        }
    }

    /// <summary>A part of a text by the range that an indexer is given, or null when the ends are not known.</summary>
    public static Value? Range(Resolver resolver, Value text, RangeExpressionSyntax range, Query query)
    {
        var start = range.LeftOperand is null ? 0 : Number(resolver, range.LeftOperand, query);
        if (range.RightOperand is null or PrefixUnaryExpressionSyntax)
        {
            var fromEnd = range.RightOperand is PrefixUnaryExpressionSyntax { Operand: var operand } ? Number(resolver, operand, query) : 0;
            return start is null || fromEnd is null ? null : Each(text, t => TemplateText.Slice(t, start.Value, fromEnd.Value), range);
        }

        return start is null || Number(resolver, range.RightOperand, query) is not { } end ? null
            : Each(text, t => TemplateText.Start(t, end) is { } front ? TemplateText.Slice(front, start.Value, 0) : null, range);
    }

    private static Template? Cut(Template text, string name, int number, string? second, int count) => (name, count) switch
    {
        ("Substring", 1) => TemplateText.Slice(text, number, 0),
        ("Substring", 2) when int.TryParse(second, out var length) => TemplateText.Slice(text, number, 0) is { } rest ? TemplateText.Start(rest, length) : null,
        ("Remove", 1) => TemplateText.Start(text, number),
        ("Remove", 2) when int.TryParse(second, out var length) => TemplateText.Start(text, number) is { } before && TemplateText.Slice(text, number + length, 0) is { } behind ? before.Concat(behind) : null,
        ("Insert", 2) when second is not null => TemplateText.Start(text, number) is { } before && TemplateText.Slice(text, number, 0) is { } behind ? before.Concat(Template.Of(second)).Concat(behind) : null,
        ("PadLeft", _) => text.Text is { } known && (second is null or { Length: 1 }) && number < 4096 ? Template.Of(known.PadLeft(number, second?[0] ?? ' '), text.Chain) : text,
        ("PadRight", _) => text.Text is { } known && (second is null or { Length: 1 }) && number < 4096 ? Template.Of(known.PadRight(number, second?[0] ?? ' '), text.Chain) : text,
        _ => null,
    };

    /// <summary>Each template changed; a hole where the change is not known.</summary>
    private static Value Each(Value value, Func<Template, Template?> change, SyntaxNode usage) =>
        value.Select(template => change(template) ?? Template.Of(new Hole(HoleReason.Call, usage), template.Chain));

    private static int? Number(Resolver resolver, ExpressionSyntax expression, Query query) =>
        resolver.Evaluate(expression, query).Text is { } text && int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The texts that are passed, one by one or in a list that is written there; null when one of them is not known.</summary>
    private static List<string>? Texts(Resolver resolver, SeparatedSyntaxList<ArgumentSyntax> arguments, Query query)
    {
        var texts = new List<string>();
        foreach (var argument in arguments.SelectMany(a => Elements(a.Expression) is { Count: > 0 } elements ? elements : [a.Expression]))
        {
            if (resolver.Model(argument).GetTypeInfo(argument, query.CancellationToken).ConvertedType is { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Int32 })
            {
                continue;
            }

            if (resolver.Evaluate(argument, query).Text is not { } text)
            {
                return null;
            }

            texts.Add(text);
        }

        return texts;
    }

    private static Value LeftPart(Value url, ExpressionSyntax part, SyntaxNode usage) => Syntax.LastName(part) switch
    {
        "Authority" => UriFunctions.Get(url, "Root", usage)!,
        _ => url,
    };

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

    /// <summary>A path without the slash that it begins with.</summary>
    public static Template WithoutSlash(Template template) => template.Parts.Length > 0 && template.Parts[0] is Literal { Text: var text } && text.StartsWith("/", StringComparison.Ordinal)
        ? Template.Create([new Literal(text.TrimStart('/')), .. template.Parts.Skip(1)], template.Chain)
        : template;

    private static Value Concat(Resolver resolver, IEnumerable<ExpressionSyntax> parts, Query query)
    {
        var value = Value.Empty;
        foreach (var part in parts)
        {
            value = value.Concat(Resolver.OrHole(resolver.Evaluate(part, query), part));
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
            var next = Resolver.OrHole(resolver.Evaluate(element, query), element);
            value = value.IsNothing ? next : value.Concat(separator).Concat(next);
        }

        return value.IsNothing ? Value.Empty : value;
    }

    private static IReadOnlyList<ExpressionSyntax> Elements(ExpressionSyntax list) => list switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        CollectionExpressionSyntax collection => [.. collection.Elements.OfType<ExpressionElementSyntax>().Select(e => e.Expression)],
        _ => [],
    };

    private static Value PathJoin(Resolver resolver, SeparatedSyntaxList<ArgumentSyntax> arguments, Query query)
    {
        var value = Value.Nothing;
        foreach (var argument in arguments)
        {
            var next = Resolver.OrHole(resolver.Evaluate(argument.Expression, query), argument.Expression);
            value = value.IsNothing ? next : value.Select(t => TemplateText.Trim(t, "TrimEnd", ['/'])).Concat(Value.Of("/")).Concat(next.Select(WithoutSlash));
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
            var doubled = format.IndexOf("}}", position, StringComparison.Ordinal);
            if (doubled >= 0 && (open < 0 || doubled < open))
            {
                value = value.Concat(Value.Of(format.Substring(position, doubled + 1 - position)));
                position = doubled + 2;
                continue;
            }

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
                ? value.Concat(Resolver.OrHole(resolver.Evaluate(arguments[first + index].Expression, query), arguments[first + index].Expression))
                : value.Concat(Value.Unknown(HoleReason.Expression, arguments[first - 1]));
            position = close + 1;
        }

        return value;
    }

    private static Value Replace(Resolver resolver, Value value, SeparatedSyntaxList<ArgumentSyntax> arguments, Query query)
    {
        if (resolver.Evaluate(arguments[0].Expression, query).Text is not { Length: > 0 } old)
        {
            return value;
        }

        var with = Resolver.OrHole(resolver.Evaluate(arguments[1].Expression, query), arguments[1].Expression);
        if (with.Templates.Length != 1)
        {
            with = Value.Unknown(HoleReason.Expression, arguments[1]);
        }

        return value.Select(template => TemplateText.Replace(template, old, with.Templates[0]));
    }

}
