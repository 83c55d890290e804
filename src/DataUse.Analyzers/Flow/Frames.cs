using DataUse.Analyzers.Resolution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Flow;

/// <summary>The methods that calls lead into, and the frames by which the way back is known.</summary>
internal sealed class Frames(Resolver resolver, CancellationToken cancellationToken)
{
    private const int MaxDepth = 8;

    private readonly Dictionary<(ExpressionSyntax Call, Frame? Outer), List<Frame>> _frames = [];
    private readonly Dictionary<IMethodSymbol, (IMethodSymbol Method, SyntaxNode Body)?> _only = new(SymbolEqualityComparer.Default);

    /// <summary>The frame of a call, the same each time; null where calls go too deep or in circles.</summary>
    public Frame? Enter(ExpressionSyntax call, IMethodSymbol method, Frame? outer)
    {
        if (!_frames.TryGetValue((call, outer), out var known))
        {
            _frames.Add((call, outer), known = []);
        }

        var frame = known.Find(one => SymbolEqualityComparer.Default.Equals(one.Method, method));
        if (frame is null && (outer is null || outer.Depth < MaxDepth) && !Frame.Holds(outer, method))
        {
            frame = new Frame(call, method, outer);
            known.Add(frame);
        }

        return frame;
    }

    /// <summary>The only body that a call of a method can reach, its own or that of what overrides or implements it; null when there are several, or none.</summary>
    public (IMethodSymbol Method, SyntaxNode Body)? Only(IMethodSymbol method)
    {
        if (_only.TryGetValue(method, out var known))
        {
            return known;
        }

        var bodies = Bodies(method.PartialImplementationPart ?? method).Take(2).ToList();
        return _only[method] = bodies.Count == 1 ? bodies[0] : null;
    }

    private IEnumerable<(IMethodSymbol Method, SyntaxNode Body)> Bodies(IMethodSymbol method)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is var declaration and not MethodDeclarationSyntax { Body: null, ExpressionBody: null })
            {
                yield return (method, declaration);
            }
        }

        if (!method.IsAbstract && !method.IsVirtual && !method.IsOverride)
        {
            yield break;
        }

        foreach (var token in resolver.Index.Occurrences(method.Name, cancellationToken))
        {
            if (token.Parent is MethodDeclarationSyntax declaration && declaration.Identifier == token
                && resolver.Model(declaration).GetDeclaredSymbol(declaration, cancellationToken) is { } other
                && !SymbolEqualityComparer.Default.Equals(other, method) && resolver.Index.Implements(other, method))
            {
                yield return (other, declaration);
            }
        }
    }
}
