using System.Collections.Concurrent;
using System.Collections.Immutable;
using DataUse.Analyzers.Index;
using DataUse.Analyzers.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>A call of a method of the compilations at hand.</summary>
/// <param name="Name">The name of the method in the call.</param>
/// <param name="Node">The call, or the name of the method where it is handed to code that calls it: <c>urls.Select(Fetch)</c>.</param>
/// <param name="Method">The method as the call binds to it: the one that is looked for, or what it overrides or implements.</param>
internal sealed record Call(SyntaxToken Name, ExpressionSyntax Node, IMethodSymbol Method)
{
    /// <summary>What is passed; null where the method is handed on.</summary>
    public ArgumentListSyntax? Arguments => (Node as InvocationExpressionSyntax)?.ArgumentList;

    /// <summary>What the method is asked of.</summary>
    public ExpressionSyntax? Receiver => Syntax.Receiver((Node as InvocationExpressionSyntax)?.Expression ?? Node);
}

/// <summary>Where methods are called, directly or as what they override or implement.</summary>
internal sealed class Callers(CompilationIndex index)
{
    private readonly ConcurrentDictionary<IMethodSymbol, IReadOnlyList<Call>> _calls = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, HashSet<ISymbol>> _targets = new(SymbolEqualityComparer.Default);
    private readonly UnboundExtensions _extensions = new(index);

    /// <summary>All calls of a method.</summary>
    public IReadOnlyList<Call> Of(IMethodSymbol method, CancellationToken cancellationToken) =>
        _calls.TryGetValue(method, out var known) ? known : _calls.GetOrAdd(method, At(index.Occurrences(method, cancellationToken), method, cancellationToken).ToList());

    /// <summary>The calls of a method, the nearest first, found one by one: whoever needs to know of one alone does not look for the others.</summary>
    public IEnumerable<Call> Near(IMethodSymbol method, CancellationToken cancellationToken) =>
        _calls.TryGetValue(method, out var known) ? known : At(index.OccurrencesNear(method, cancellationToken), method, cancellationToken);

    /// <summary>
    /// The methods that an invocation binds to; several when it fits none of them. Where the object is of unknown type because what gave it cannot be bound,
    /// those of the type that was asked for, <c>services.GetRequiredService&lt;T&gt;().Read()</c>, or the extension methods of that name.
    /// </summary>
    public IEnumerable<IMethodSymbol> Bound(ExpressionSyntax call, CancellationToken cancellationToken)
    {
        var model = index.Model(call.SyntaxTree);
        var info = model.GetSymbolInfo(call, cancellationToken);
        if (info.Symbol is { } symbol)
        {
            return symbol is IMethodSymbol method ? [method] : [];
        }

        if (call is not InvocationExpressionSyntax invocation)
        {
            return [];
        }

        if (!info.CandidateSymbols.IsEmpty)
        {
            return info.CandidateSymbols.OfType<IMethodSymbol>();
        }

        return Syntax.Receiver(invocation.Expression) is { } receiver && Syntax.LastName(invocation.Expression) is { } name
            && UnboundType.AskedFor(receiver, model, cancellationToken) is { } type && index.IsOwn(type)
            ? Overrides.WithBases(type).SelectMany(declaring => declaring.GetMembers(name)).OfType<IMethodSymbol>()
            : _extensions.Of(invocation, cancellationToken);
    }

    /// <summary>Whether a call that binds to <paramref name="bound"/> can run a method: it is that one, or one that the method overrides or implements.</summary>
    public bool CanRun(IMethodSymbol bound, IMethodSymbol method) => _targets.GetOrAdd(method, Targets).Contains(Definition(bound));

    /// <summary>The method that a call binds to, as it is declared.</summary>
    public IMethodSymbol Definition(IMethodSymbol bound)
    {
        var called = (bound.ReducedFrom ?? bound).OriginalDefinition;
        return index.Own(called) as IMethodSymbol ?? called;
    }

    private IEnumerable<Call> At(IEnumerable<SyntaxToken> tokens, IMethodSymbol method, CancellationToken cancellationToken) =>
        tokens.Select(token => At(token, method, cancellationToken)).OfType<Call>();

    /// <summary>The call whose method a name is: its invocation, or the name itself where code that is at hand invokes it; null when it is neither.</summary>
    public ExpressionSyntax? CallAt(SyntaxToken name, CancellationToken cancellationToken) => Syntax.Invocation(name) as ExpressionSyntax
        ?? (Syntax.MethodGroup(name) is { } group && IsInvokedHere(group, cancellationToken) ? group : null);

    private bool IsInvokedHere(ExpressionSyntax function, CancellationToken cancellationToken) => function.Parent switch
    {
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => SequenceValues.Over(call, 0) is not null
            || (index.Model(call.SyntaxTree).GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method && index.IsOwn(method.ReducedFrom ?? method)),
        EqualsValueClauseSyntax { Parent.Parent.Parent: LocalDeclarationStatementSyntax } => true,
        _ => false,
    };

    private Call? At(SyntaxToken token, IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (CallAt(token, cancellationToken) is { } invocation && (invocation is not InvocationExpressionSyntax { ArgumentList.Arguments.Count: var count } || Fits(count, method)))
        {
            foreach (var bound in Bound(invocation, cancellationToken))
            {
                if (CanRun(bound, method))
                {
                    return QuotedCode.Holds(invocation, index.Model(token.SyntaxTree!), cancellationToken) ? null : new Call(token, invocation, bound);
                }
            }
        }

        return null;
    }

    /// <summary>Whether a call with so many arguments can be one of a method, or of what it overrides or implements.</summary>
    private bool Fits(int arguments, IMethodSymbol method) => _targets.GetOrAdd(method, Targets).OfType<IMethodSymbol>().Any(target =>
    {
        var needed = target.Parameters.Count(parameter => !parameter.IsOptional && !parameter.IsParams) - (target.IsExtensionMethod ? 1 : 0);
        return arguments >= needed && (arguments <= target.Parameters.Length || target.Parameters.Any(parameter => parameter.IsParams));
    });

    private HashSet<ISymbol> Targets(IMethodSymbol method)
    {
        var targets = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { method };
        targets.UnionWith(Overrides.StandsInFor(method).Select(symbol => index.Own(symbol) ?? symbol));
        return targets;
    }
}
