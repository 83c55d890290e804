using DataUse.Analyzers.Recognition;
using DataUse.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>Command lines as code builds them: a program and its arguments, which are a text or a list whose order counts.</summary>
internal sealed class CommandValues(Resolver resolver)
{
    /// <summary>Up to how many possible command lines those with and without an argument are told apart.</summary>
    private const int MaxLines = 16;

    /// <summary>The command line that a use of a modelled member stands for.</summary>
    public Value Of(ApiUse use, Query query)
    {
        if (use.Row.Part != CommandPart.None)
        {
            var before = use.Row.FromReceiver && use.Receiver is not null ? resolver.Evaluate(use.Receiver, query) : Value.Empty;
            return use.Place is null ? before : With(before, use.Row.Part, Text(use.Place, query));
        }

        var command = use.Row.Command!;
        var space = command.IndexOf(' ');
        return space < 0 ? Filled(command, use, query) : Join(Filled(command.Substring(0, space), use, query), Filled(command.Substring(space + 1), use, query));
    }

    /// <summary>A command line with another program, or other arguments.</summary>
    public static Value With(Value line, CommandPart part, Value value)
    {
        if (line.IsNothing)
        {
            line = Value.Empty;
        }

        return part == CommandPart.Program
            ? Join(value, Half(line, isProgram: false))
            : Join(Half(line, isProgram: true), value);
    }

    /// <summary>A command line with more arguments behind those it has.</summary>
    public static Value Append(Value line, Value arguments) => (line.IsNothing ? Value.Empty : line).Concat(Value.Of(" ")).Concat(arguments);

    /// <summary>Arguments as text: a string as it is written, the elements of a list each as one word.</summary>
    public Value Text(ExpressionSyntax expression, Query query)
    {
        if (!query.TryEnter())
        {
            return Value.Unknown(HoleReason.Limit, expression);
        }

        try
        {
            return resolver.Model(expression).GetTypeInfo(expression, query.CancellationToken).Type?.SpecialType == SpecialType.System_String
                ? OrHole(resolver.Evaluate(expression, query), expression)
                : OfList(expression, query);
        }
        finally
        {
            query.Leave();
        }
    }

    /// <summary>The words of several expressions, one behind the other.</summary>
    public Value Words(IEnumerable<ExpressionSyntax> expressions, Query query)
    {
        var value = Value.Empty;
        foreach (var expression in expressions)
        {
            value = Append(value, Word(expression, query));
        }

        return value;
    }

    /// <summary>One element of a list: a string is one word, a list in a list several.</summary>
    public Value Word(ExpressionSyntax expression, Query query)
    {
        if (expression is IdentifierNameSyntax name && name.FirstAncestorOrSelf<ForEachStatementSyntax>(loop => loop.Identifier.ValueText == name.Identifier.ValueText) is { } loop)
        {
            return Text(loop.Expression, query);
        }

        var type = resolver.Model(expression).GetTypeInfo(expression, query.CancellationToken).Type;
        return type is null || type.SpecialType != SpecialType.None || type.TypeKind == TypeKind.Error || !type.AllInterfaces.Any(i => i.Name == "IEnumerable")
            ? Quoted(OrHole(resolver.Evaluate(expression, query), expression))
            : Text(expression, query);
    }

    private Value OfList(ExpressionSyntax expression, Query query)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return Text(parenthesized.Expression, query);
            case CastExpressionSyntax cast:
                return Text(cast.Expression, query);
            case ConditionalExpressionSyntax choice:
                return Text(choice.WhenTrue, query).Or(Text(choice.WhenFalse, query));
            case ArrayCreationExpressionSyntax { Initializer: { } elements }:
                return Words(elements.Expressions, query);
            case ImplicitArrayCreationExpressionSyntax array:
                return Words(array.Initializer.Expressions, query);
            case InitializerExpressionSyntax initializer:
                return Words(initializer.Expressions, query);
            case CollectionExpressionSyntax collection:
                return collection.Elements.Aggregate(Value.Empty, (value, element) => Append(value, element switch
                {
                    SpreadElementSyntax spread => Text(spread.Expression, query),
                    _ => Word(((ExpressionElementSyntax)element).Expression, query),
                }));
            case BaseObjectCreationExpressionSyntax creation:
                var copied = creation.ArgumentList is { Arguments.Count: 1 } arguments && resolver.Model(creation).GetTypeInfo(arguments.Arguments[0].Expression).Type?.SpecialType != SpecialType.System_Int32
                    ? Text(arguments.Arguments[0].Expression, query)
                    : Value.Empty;
                return creation.Initializer is { } initial ? Append(copied, Words(initial.Expressions, query)) : copied;
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } when access.Name.Identifier.ValueText is "ToArray" or "ToList" or "AsEnumerable" or "AsReadOnly":
                return Text(access.Expression, query);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call when access.Name.Identifier.ValueText is "Append" or "Concat" && call.ArgumentList.Arguments.Count == 1:
                return Append(Text(access.Expression, query), Word(call.ArgumentList.Arguments[0].Expression, query));
            case AnonymousFunctionExpressionSyntax builder:
                return OfBuilder(builder, query);
            case IdentifierNameSyntax name when resolver.Model(name).GetSymbolInfo(name, query.CancellationToken).Symbol is ILocalSymbol local:
                return OfLocal(local, name, query);
            default:
                var value = resolver.Evaluate(expression, query);
                return value.Templates.Length == 1 && value.Templates[0].Parts.Length == 1 && value.Templates[0].Parts[0] is Hole ? value : Value.Unknown(HoleReason.Expression, expression);
        }
    }

    /// <summary>What a lambda adds to the builder that it is given: <c>args => args.Add("clone").Add(url)</c>.</summary>
    private Value OfBuilder(AnonymousFunctionExpressionSyntax builder, Query query)
    {
        var added = builder.Body.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" } && call.ArgumentList.Arguments.Count > 0)
            .OrderBy(call => call.Span.End);
        return Words(added.Select(call => call.ArgumentList.Arguments[0].Expression), query);
    }

    private Value OfLocal(ILocalSymbol local, IdentifierNameSyntax usage, Query query)
    {
        if (resolver.Locals.Definitions(local, usage, query) is not { Count: > 0 } definitions || !query.TryEnter(local))
        {
            return Value.Unknown(HoleReason.Expression, usage);
        }

        var value = Value.Nothing;
        foreach (var definition in definitions)
        {
            value = value.Or(Text(definition, query));
        }

        foreach (var (element, isSure) in resolver.Locals.Additions(local, usage, query))
        {
            var longer = Append(value, Word(element, query));
            value = isSure || value.Templates.Length >= MaxLines ? longer : value.Or(longer);
        }

        query.Leave(local);
        return value;
    }

    /// <summary>A text of a model with what is passed in the places of the parameters; what is left out is not there.</summary>
    private Value Filled(string text, ApiUse use, Query query)
    {
        var parts = text.Split('{', '}');
        var value = Value.Of(parts[0]);
        for (var i = 1; i < parts.Length; i += 2)
        {
            var filled = parts[i] == "this"
                ? use.Receiver is null ? Value.Unknown(HoleReason.Expression, use.Node) : resolver.Evaluate(use.Receiver, query)
                : use.Argument(parts[i], use.Row.Position + (i / 2)) is { } argument ? Argument(argument, query) : Value.Empty;
            value = value.Concat(filled).Concat(Value.Of(parts[i + 1]));
        }

        return value;
    }

    /// <summary>What is passed for a parameter: a text, a list of words, or an object that stands for a command line.</summary>
    private Value Argument(ExpressionSyntax argument, Query query)
    {
        var type = resolver.Model(argument).GetTypeInfo(argument, query.CancellationToken);
        return IsList(type.Type ?? type.ConvertedType) ? Text(argument, query) : OrHole(resolver.Evaluate(argument, query), argument);
    }

    private static bool IsList(ITypeSymbol? type) =>
        type is null or IArrayTypeSymbol || (type.SpecialType != SpecialType.System_String && (type.Name is "IEnumerable" || type.AllInterfaces.Any(i => i.Name == "IEnumerable")));

    private static Value Join(Value program, Value arguments) => program.Concat(Value.Of(Template.Of(new ProgramEnd()))).Concat(arguments);

    private static Value Half(Value line, bool isProgram) => line.Select(template =>
    {
        var end = template.Parts.IndexOf(new ProgramEnd());
        return isProgram ? (end < 0 ? template : Template.Create(template.Parts.Take(end), template.Chain))
            : Template.Create(end < 0 ? [] : template.Parts.Skip(end + 1), template.Chain);
    });

    private static Value Quoted(Value word) => Value.Of("\"")
        .Concat(word.Select(template => Template.Create(template.Parts.Select(part => part is Literal literal ? new Literal(literal.Text.Replace("\"", "\\\"")) : part), template.Chain)))
        .Concat(Value.Of("\""));

    private static Value OrHole(Value value, ExpressionSyntax expression) => value.IsNothing ? Value.Unknown(HoleReason.Unassigned, expression) : value;
}
