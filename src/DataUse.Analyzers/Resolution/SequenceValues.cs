using DataUse.Analyzers.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>What queries over sequences give, and what their variables and the parameters of functions over a sequence stand for: its elements.</summary>
internal sealed class SequenceValues(Resolver resolver)
{
    /// <summary>What <c>from … select …</c> gives.</summary>
    public Value Of(QueryExpressionSyntax query, Query derivation)
    {
        var body = query.Body;
        while (body.Continuation is { } next)
        {
            body = next.Body;
        }

        return body.SelectOrGroup switch
        {
            SelectClauseSyntax select => resolver.Evaluate(select.Expression, derivation),
            GroupClauseSyntax group => resolver.Evaluate(group.GroupExpression, derivation),
            _ => Value.Unknown(HoleReason.Expression, query),
        };
    }

    /// <summary>What a variable of a query stands for.</summary>
    public Value Of(IRangeVariableSymbol variable, ExpressionSyntax usage, Query derivation)
    {
        var source = variable.DeclaringSyntaxReferences.Length == 0 ? null : variable.DeclaringSyntaxReferences[0].GetSyntax(derivation.CancellationToken) switch
        {
            FromClauseSyntax from => from.Expression,
            LetClauseSyntax let => let.Expression,
            JoinClauseSyntax join => join.InExpression,
            QueryContinuationSyntax { Parent: QueryBodySyntax { SelectOrGroup: SelectClauseSyntax select } } => select.Expression,
            QueryContinuationSyntax { Parent: QueryBodySyntax { SelectOrGroup: GroupClauseSyntax group } } => group.GroupExpression,
            _ => null,
        };
        return source is null ? Value.Unknown(HoleReason.Expression, usage) : resolver.Evaluate(source, derivation);
    }

    /// <summary>The sequence over whose elements a call takes a function, or null when it does no such thing.</summary>
    public static ExpressionSyntax? Over(InvocationExpressionSyntax call, int parameter)
    {
        var name = Syntax.LastName(call.Expression);
        var receiver = Syntax.Receiver(call.Expression);
        if (receiver is not null && Syntax.LastName(receiver) is "Parallel" or "Array" && name is "ForEach" or "ForEachAsync" or "ConvertAll")
        {
            return parameter == 0 ? call.ArgumentList.Arguments[0].Expression : null;
        }

        return parameter == 0 && name is "Select" or "SelectMany" or "ForEach" or "ForEachAsync" or "Where" or "Any" or "All" or "ConvertAll" or "SelectAwait" or "OrderBy" or "OrderByDescending"
            or "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Last" or "LastOrDefault" or "ToDictionary" or "GroupBy" or "TakeWhile" or "SkipWhile" or "DistinctBy" or "Zip"
            ? receiver
            : null;
    }
}
