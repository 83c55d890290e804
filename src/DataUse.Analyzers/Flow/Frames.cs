using DataUse.Analyzers.Resolution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Flow;

/// <summary>The methods that calls lead into, and the frames by which the way back is known.</summary>
internal sealed class Frames(Resolver resolver, CancellationToken cancellationToken)
{
    private const int MaxDepth = 8;
    private const int MaxImplementations = 16;

    private readonly Dictionary<(ExpressionSyntax Call, Frame? Outer), List<Frame>> _frames = [];

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

    /// <summary>The bodies that a call of a method can reach: its own, and those of its overrides and implementations.</summary>
    public IEnumerable<(IMethodSymbol Method, SyntaxNode Body)> Bodies(IMethodSymbol method)
    {
        method = method.PartialImplementationPart ?? method;
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            var declaration = reference.GetSyntax(cancellationToken);
            if (declaration is MethodDeclarationSyntax { Body: null, ExpressionBody: null })
            {
                continue;
            }

            yield return (method, declaration);
        }

        if (!method.IsAbstract && !method.IsVirtual && !method.IsOverride)
        {
            yield break;
        }

        var count = 0;
        foreach (var token in resolver.Index.Occurrences(method.Name, cancellationToken))
        {
            if (token.Parent is MethodDeclarationSyntax declaration && declaration.Identifier == token
                && resolver.Model(declaration).GetDeclaredSymbol(declaration, cancellationToken) is { } other
                && !SymbolEqualityComparer.Default.Equals(other, method) && resolver.Index.Implements(other, method) && count++ < MaxImplementations)
            {
                yield return (other, declaration);
            }
        }
    }
}
