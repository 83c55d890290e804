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
        var seen = new HashSet<SyntaxNode>();
        foreach (var token in index.Occurrences(constructor.ContainingType, cancellationToken))
        {
            foreach (var (node, arguments) in CallsAt(token))
            {
                if (!seen.Add(node))
                {
                    continue;
                }

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
            case BaseListSyntax or BaseTypeSyntax:
                break;
            default:
                foreach (var implied in Implied(token))
                {
                    yield return (implied, implied.ArgumentList);
                }

                break;
        }
    }

    /// <summary>The creations <c>new(…)</c> whose type a type's name can give: in what is declared with the name, returned by it, or held in a list of it.</summary>
    private static IEnumerable<ImplicitObjectCreationExpressionSyntax> Implied(SyntaxToken name)
    {
        for (var node = name.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case ParameterSyntax:
                    return [];
                case VariableDeclarationSyntax or PropertyDeclarationSyntax or ObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax:
                    return node.DescendantNodes().OfType<ImplicitObjectCreationExpressionSyntax>();
                case MethodDeclarationSyntax method:
                    return method.ReturnType.Span.Contains(name.Span) ? method.DescendantNodes().OfType<ImplicitObjectCreationExpressionSyntax>() : [];
                case LocalFunctionStatementSyntax local:
                    return local.ReturnType.Span.Contains(name.Span) ? local.DescendantNodes().OfType<ImplicitObjectCreationExpressionSyntax>() : [];
                case StatementSyntax or MemberDeclarationSyntax:
                    return [];
            }
        }

        return [];
    }
}
