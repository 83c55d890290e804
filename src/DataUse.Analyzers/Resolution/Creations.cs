using DataUse.Analyzers.Index;
using DataUse.Analyzers.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>Where this compilation calls a constructor: <c>new T(…)</c>, <c>T x = new(…)</c>, <c>: base(…)</c> of a derived class and <c>: this(…)</c>.</summary>
internal static class Creations
{
    /// <summary>The argument lists with which a constructor is called, each with the constructor as it is bound there.</summary>
    public static IEnumerable<(BaseArgumentListSyntax? Arguments, IMethodSymbol Constructor)> Of(IMethodSymbol constructor, CompilationIndex index, CancellationToken cancellationToken)
    {
        foreach (var token in index.Occurrences(constructor.ContainingType, cancellationToken))
        {
            foreach (var (node, arguments) in CallsAt(token))
            {
                var info = index.Model(node.SyntaxTree).GetSymbolInfo(node, cancellationToken);
                var symbol = info.Symbol ?? (info.CandidateSymbols.Length == 1 ? info.CandidateSymbols[0] : null);
                if (symbol is IMethodSymbol method && index.AreSame(method, constructor))
                {
                    yield return (arguments, method);
                }
            }
        }
    }

    private static IEnumerable<(SyntaxNode Node, BaseArgumentListSyntax? Arguments)> CallsAt(SyntaxToken token)
    {
        if (token.Parent is ConstructorDeclarationSyntax own)
        {
            if (own.Initializer is { RawKind: (int)SyntaxKind.ThisConstructorInitializer } chained)
            {
                yield return (chained, chained.ArgumentList);
            }

            yield break;
        }

        SyntaxNode? type = token.Parent;
        while (type?.Parent is NameSyntax or NullableTypeSyntax)
        {
            type = type.Parent;
        }

        switch (type?.Parent)
        {
            case ObjectCreationExpressionSyntax creation when creation.Type == type:
                yield return (creation, creation.ArgumentList);
                break;
            case PrimaryConstructorBaseTypeSyntax @base:
                yield return (@base, @base.ArgumentList);
                break;
            case SimpleBaseTypeSyntax { Parent.Parent: TypeDeclarationSyntax derived }:
                foreach (var initializer in derived.Members.OfType<ConstructorDeclarationSyntax>().Select(c => c.Initializer))
                {
                    if (initializer is not null)
                    {
                        yield return (initializer, initializer.ArgumentList);
                    }
                }

                break;
            case VariableDeclarationSyntax variables:
                foreach (var variable in variables.Variables)
                {
                    if (variable.Initializer?.Value is ImplicitObjectCreationExpressionSyntax implied)
                    {
                        yield return (implied, implied.ArgumentList);
                    }
                }

                break;
            case PropertyDeclarationSyntax { Initializer.Value: ImplicitObjectCreationExpressionSyntax property }:
                yield return (property, property.ArgumentList);
                break;
        }
    }
}
