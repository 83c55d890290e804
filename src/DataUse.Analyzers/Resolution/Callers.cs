using System.Collections.Concurrent;
using System.Collections.Immutable;
using DataUse.Analyzers.Index;
using DataUse.Analyzers.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>A call of a method of the compilations at hand.</summary>
/// <param name="Name">The name of the method in the call.</param>
/// <param name="Node">The call.</param>
/// <param name="Method">The method as the call binds to it: the one that is looked for, or what it overrides or implements.</param>
internal sealed record Call(SyntaxToken Name, InvocationExpressionSyntax Node, IMethodSymbol Method);

/// <summary>Where methods are called, directly or as what they override or implement.</summary>
internal sealed class Callers(CompilationIndex index)
{
    private readonly ConcurrentDictionary<IMethodSymbol, IReadOnlyList<Call>> _calls = new(SymbolEqualityComparer.Default);

    public IReadOnlyList<Call> Of(IMethodSymbol method, CancellationToken cancellationToken) =>
        _calls.TryGetValue(method, out var known) ? known : _calls.GetOrAdd(method, Find(method, cancellationToken));

    private List<Call> Find(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var targets = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { method };
        targets.UnionWith(Overrides.StandsInFor(method).Select(symbol => index.Own(symbol) ?? symbol));
        var calls = new List<Call>();
        foreach (var token in index.Occurrences(method.Name.Substring(method.Name.LastIndexOf('.') + 1), cancellationToken))
        {
            if (Syntax.Invocation(token) is not { } invocation)
            {
                continue;
            }

            var info = index.Model(token.SyntaxTree!).GetSymbolInfo(invocation, cancellationToken);
            var bound = info.Symbol is { } symbol ? ImmutableArray.Create(symbol) : info.CandidateSymbols;
            foreach (var candidate in bound.OfType<IMethodSymbol>())
            {
                var called = (candidate.ReducedFrom ?? candidate).OriginalDefinition;
                if (targets.Contains(index.Own(called) ?? called))
                {
                    calls.Add(new Call(token, invocation, candidate));
                    break;
                }
            }
        }

        return calls;
    }
}
