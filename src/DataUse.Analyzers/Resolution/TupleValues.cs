using DataUse.Analyzers.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>One component of a tuple or of a dictionary's pair, where lists and dictionaries of them are written out: <c>urls[key].Train</c>, <c>pair.Key</c>.</summary>
internal sealed class TupleValues(Resolver resolver)
{
    /// <summary>The component at an index of what an expression gives; nothing when it is not written out.</summary>
    public Value Component(ExpressionSyntax expression, int index, Query query)
    {
        if (!query.TryEnter())
        {
            return Value.Unknown(HoleReason.Limit, expression);
        }

        try
        {
            return Derive(expression, index, query);
        }
        finally
        {
            query.Leave();
        }
    }

    /// <summary>The component of the elements of a sequence; those of a dictionary are its pairs.</summary>
    public Value OfElements(ExpressionSyntax sequence, int index, Query query)
    {
        var value = Value.Nothing;
        foreach (var list in Written(sequence, query))
        {
            foreach (var element in Elements(list))
            {
                value = value.Or(element switch
                {
                    InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } pair => index < pair.Expressions.Count ? resolver.Evaluate(pair.Expressions[index], query) : Value.Nothing,
                    AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } keys } } pair => resolver.Evaluate(index == 0 ? keys[0].Expression : pair.Right, query),
                    _ => Component(element, index, query),
                });
            }
        }

        return value;
    }

    private Value Derive(ExpressionSyntax expression, int index, Query query)
    {
        switch (expression)
        {
            case TupleExpressionSyntax tuple:
                return index < tuple.Arguments.Count ? resolver.Evaluate(tuple.Arguments[index].Expression, query) : Value.Nothing;
            case ParenthesizedExpressionSyntax parenthesized:
                return Component(parenthesized.Expression, index, query);
            case AwaitExpressionSyntax awaited:
                return Component(awaited.Expression, index, query);
            case PostfixUnaryExpressionSyntax suppressed:
                return Component(suppressed.Operand, index, query);
            case ConditionalExpressionSyntax choice:
                return Component(choice.WhenTrue, index, query).Or(Component(choice.WhenFalse, index, query));
            case SwitchExpressionSyntax choice:
                return Any(choice.Arms.Select(arm => arm.Expression), index, query);
            case ElementAccessExpressionSyntax access:
                return OfValues(access.Expression, index, query);
            case InvocationExpressionSyntax call when Syntax.Receiver(call.Expression) is { } list && IsOneOf(Syntax.LastName(call.Expression)):
                return IsPair(call, query) ? OfElements(list, index, query) : OfValues(list, index, query);
            case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: var arguments } creation when index < arguments.Count && resolver.Model(creation).GetTypeInfo(creation, query.CancellationToken).Type is { IsRecord: true }:
                return resolver.Evaluate(arguments[index].Expression, query);
            case InvocationExpressionSyntax call:
                return OfCall(call, index, query);
            case SimpleNameSyntax or MemberAccessExpressionSyntax:
                return OfName(expression, index, query);
            default:
                return Value.Nothing;
        }
    }

    /// <summary>The component of the elements of a list, or of the values of a dictionary.</summary>
    private Value OfValues(ExpressionSyntax list, int index, Query query) => Any(
        Written(list, query).SelectMany(Elements).Select(element => element switch
        {
            InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } pair => pair.Expressions.Last(),
            AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax } pair => pair.Right,
            _ => element,
        }),
        index,
        query);

    private Value Any(IEnumerable<ExpressionSyntax> expressions, int index, Query query)
    {
        var value = Value.Nothing;
        foreach (var expression in expressions)
        {
            value = value.Or(Component(expression, index, query));
        }

        return value;
    }

    private Value OfCall(InvocationExpressionSyntax call, int index, Query query)
    {
        var method = resolver.Model(call).GetSymbolInfo(call, query.CancellationToken).Symbol as IMethodSymbol;
        if (resolver.Index.Own(method?.ReducedFrom ?? method) is not IMethodSymbol { DeclaringSyntaxReferences.Length: > 0 } own || !query.TryEnter(own))
        {
            return Value.Nothing;
        }

        var value = Any(Syntax.Results(own.DeclaringSyntaxReferences[0].GetSyntax(query.CancellationToken)), index, query);
        query.Leave(own);
        return value.IsNothing ? value : resolver.Substitute(value, own, method!, call, call.ArgumentList, Syntax.Receiver(call.Expression), query);
    }

    private Value OfName(ExpressionSyntax name, int index, Query query)
    {
        var symbol = resolver.Model(name).GetSymbolInfo(name, query.CancellationToken).Symbol;
        if (symbol is ILocalSymbol { DeclaringSyntaxReferences.Length: > 0 } local)
        {
            switch (local.DeclaringSyntaxReferences[0].GetSyntax(query.CancellationToken))
            {
                case ForEachStatementSyntax loop:
                    return OfElements(loop.Expression, index, query);
                case SingleVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } } } when Syntax.LastName(call.Expression) == "TryGetValue" && Syntax.Receiver(call.Expression) is { } list:
                    return OfValues(list, index, query);
            }
        }

        return symbol switch
        {
            IRangeVariableSymbol { DeclaringSyntaxReferences.Length: > 0 } range => range.DeclaringSyntaxReferences[0].GetSyntax(query.CancellationToken) is FromClauseSyntax from ? OfElements(from.Expression, index, query) : Value.Nothing,
            IParameterSymbol { DeclaringSyntaxReferences.Length: > 0 } parameter => Sequence(parameter, query) is { } sequence ? OfElements(sequence, index, query) : Value.Nothing,
            IParameterSymbol => Value.Nothing,
            _ => Any(Definitions(name, symbol, query), index, query),
        };
    }

    /// <summary>The sequence whose elements a lambda's parameter stands for: <c>urls.Select(url => …)</c>.</summary>
    private static ExpressionSyntax? Sequence(IParameterSymbol parameter, Query query)
    {
        var function = parameter.DeclaringSyntaxReferences[0].GetSyntax(query.CancellationToken).FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>();
        return function is { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } } && parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction }
            ? SequenceValues.Over(call, parameter.Ordinal)
            : null;
    }

    private static bool IsOneOf(string? name) =>
        name is "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Last" or "LastOrDefault" or "ElementAt" or "GetValueOrDefault" or "MinBy" or "MaxBy";

    /// <summary>Whether a call takes one pair out of a dictionary, not one of its values.</summary>
    private bool IsPair(InvocationExpressionSyntax call, Query query) => resolver.Model(call).GetTypeInfo(call, query.CancellationToken).Type is { Name: "KeyValuePair" };

    /// <summary>The expressions in which a list or dictionary is written out, through the variables and members that hold it.</summary>
    private IEnumerable<ExpressionSyntax> Written(ExpressionSyntax list, Query query)
    {
        var current = list;
        while (current is InvocationExpressionSyntax call && PassThrough.IsTransparentMethod(Syntax.LastName(call.Expression) ?? "") && Syntax.Receiver(call.Expression) is { } receiver)
        {
            current = receiver;
        }

        var written = current is SimpleNameSyntax or MemberAccessExpressionSyntax
            ? Definitions(current, resolver.Model(current).GetSymbolInfo(current, query.CancellationToken).Symbol, query)
            : [current];
        return written.SelectMany(expression => expression is InvocationExpressionSyntax made ? MadeBy(made, query) : [expression]);
    }

    /// <summary>What a method of this compilation that is given nothing makes.</summary>
    private List<ExpressionSyntax> MadeBy(InvocationExpressionSyntax call, Query query)
    {
        if (resolver.Index.Own(resolver.Model(call).GetSymbolInfo(call, query.CancellationToken).Symbol) is not IMethodSymbol { IsAbstract: false, Parameters.IsEmpty: true, DeclaringSyntaxReferences.Length: > 0 } own
            || !query.TryEnter(own))
        {
            return [];
        }

        var made = Syntax.Results(own.DeclaringSyntaxReferences[0].GetSyntax(query.CancellationToken)).SelectMany(result => Written(result, query)).ToList();
        query.Leave(own);
        return made;
    }

    /// <summary>What a variable, field or property is declared or assigned to hold.</summary>
    private IEnumerable<ExpressionSyntax> Definitions(ExpressionSyntax name, ISymbol? symbol, Query query)
    {
        if (symbol is ILocalSymbol local)
        {
            return resolver.Locals.Definitions(local, name, query) ?? [];
        }

        return resolver.Index.Own(symbol) is IFieldSymbol or IPropertySymbol && resolver.Index.Own(symbol) is { DeclaringSyntaxReferences.Length: > 0 } member
            ? member.DeclaringSyntaxReferences[0].GetSyntax(query.CancellationToken) switch
            {
                VariableDeclaratorSyntax { Initializer.Value: var value } => [value],
                PropertyDeclarationSyntax { Initializer.Value: var value } => [value],
                PropertyDeclarationSyntax { ExpressionBody.Expression: var value } => [value],
                _ => [],
            }
            : [];
    }

    private static IEnumerable<ExpressionSyntax> Elements(ExpressionSyntax list) => list switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } elements } => elements.Expressions,
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        BaseObjectCreationExpressionSyntax { Initializer: { } elements } => elements.Expressions,
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => Elements(arguments[0].Expression),
        InitializerExpressionSyntax elements => elements.Expressions,
        CollectionExpressionSyntax collection => collection.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression),
        _ => [],
    };
}
