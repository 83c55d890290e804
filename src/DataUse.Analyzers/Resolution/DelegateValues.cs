using DataUse.Analyzers.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>What delegates give when they are invoked, and what a lambda's parameters stand for.</summary>
internal sealed class DelegateValues(Resolver resolver)
{
    /// <summary>What the invocation of a delegate gives: what the functions it can hold give.</summary>
    public Value Invoked(InvocationExpressionSyntax invocation, Query query) =>
        resolver.Evaluate(Syntax.LastName(invocation.Expression) == "Invoke" && Syntax.Receiver(invocation.Expression) is { } receiver ? receiver : invocation.Expression, query);

    /// <summary>
    /// What the parameter of a lambda stands for: an element, when the lambda is given to a function over a sequence; what the delegate is invoked with, when
    /// it is held in a variable, or given to a method here.
    /// </summary>
    public Value Parameter(IParameterSymbol parameter, SyntaxNode usage, Query query)
    {
        if (parameter.DeclaringSyntaxReferences.Length == 0
            || parameter.DeclaringSyntaxReferences[0].GetSyntax(query.CancellationToken).FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is not { } lambda)
        {
            return Value.Unknown(HoleReason.Unassigned, usage);
        }

        var value = Given(lambda, parameter.Ordinal, query);
        return value.IsNothing ? Value.Unknown(HoleReason.Unassigned, usage) : value;
    }

    /// <summary>What a lambda, or a method that is named, is given for a parameter by the code that it is handed to; nothing when that does not show.</summary>
    public Value Given(ExpressionSyntax function, int ordinal, Query query) => function.Parent switch
    {
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } when SequenceValues.Over(call, ordinal) is { } sequence => resolver.Evaluate(sequence, query),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument => GivenTo(call, argument, ordinal, query),
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => InvokedWith(variable.Identifier.ValueText, variable.FirstAncestorOrSelf<MemberDeclarationSyntax>(), ordinal, query),
        _ => Value.Nothing,
    };

    /// <summary>What a method of this compilation that is given a delegate invokes it with.</summary>
    private Value GivenTo(InvocationExpressionSyntax call, ArgumentSyntax argument, int ordinal, Query query)
    {
        if (resolver.Model(call).GetSymbolInfo(call, query.CancellationToken).Symbol is not IMethodSymbol method
            || resolver.Index.Own(method.ReducedFrom ?? method) is not IMethodSymbol own
            || own.DeclaringSyntaxReferences.Length == 0
            || method.Parameters.FirstOrDefault(p => Arguments.For(p, call.ArgumentList) == argument.Expression) is not { } parameter
            || !query.TryEnter(own))
        {
            return Value.Nothing;
        }

        var value = InvokedWith(parameter.Name, own.DeclaringSyntaxReferences[0].GetSyntax(query.CancellationToken), ordinal, query);
        query.Leave(own);
        return value.IsNothing ? value : resolver.Substitute(value, own, method, call, call.ArgumentList, Syntax.Receiver(call.Expression), query);
    }

    /// <summary>The arguments with which a delegate is invoked by its name.</summary>
    private Value InvokedWith(string name, SyntaxNode? scope, int ordinal, Query query)
    {
        var value = Value.Nothing;
        foreach (var invocation in scope?.DescendantNodes().OfType<InvocationExpressionSyntax>() ?? [])
        {
            var target = Syntax.LastName(invocation.Expression) == "Invoke" ? Syntax.Receiver(invocation.Expression) : invocation.Expression;
            if (target is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name && ordinal < invocation.ArgumentList.Arguments.Count)
            {
                value = value.Or(resolver.Evaluate(invocation.ArgumentList.Arguments[ordinal].Expression, query));
            }
        }

        return value;
    }
}
