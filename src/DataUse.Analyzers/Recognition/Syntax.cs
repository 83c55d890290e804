using System.Collections.Immutable;
using DataUse.Analyzers.Index;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Recognition;

/// <summary>Questions to the syntax that recognition and resolution both ask.</summary>
internal static class Syntax
{
    /// <summary>What stands before the last name: <c>a.B</c> gives <c>a</c>, in <c>a?.B</c> too; null for a bare name.</summary>
    public static ExpressionSyntax? Receiver(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case MemberAccessExpressionSyntax access:
                return access.Expression;
            case MemberBindingExpressionSyntax or ElementBindingExpressionSyntax:
                for (SyntaxNode? node = expression; node is not null; node = node.Parent)
                {
                    if (node.Parent is ConditionalAccessExpressionSyntax conditional && conditional.WhenNotNull.Span.Contains(expression.Span))
                    {
                        return conditional.Expression;
                    }
                }

                return null;
            default:
                return null;
        }
    }

    /// <summary>The invocation whose member a name token names, or null.</summary>
    public static InvocationExpressionSyntax? Invocation(SyntaxToken token) => token.Parent is not SimpleNameSyntax name ? null : name.Parent switch
    {
        InvocationExpressionSyntax invocation when invocation.Expression == name => invocation,
        MemberAccessExpressionSyntax access when access.Name == name && access.Parent is InvocationExpressionSyntax invocation && invocation.Expression == access => invocation,
        MemberBindingExpressionSyntax { Parent: InvocationExpressionSyntax invocation } binding when invocation.Expression == binding => invocation,
        _ => null,
    };

    /// <summary>The expression with which a name token hands on a member without calling it: an argument, or what a variable starts with; null when it does no such thing.</summary>
    public static ExpressionSyntax? MethodGroup(SyntaxToken token)
    {
        var name = token.Parent as SimpleNameSyntax;
        ExpressionSyntax? group = name?.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return group?.Parent is ArgumentSyntax { RefKindKeyword.RawKind: 0 } or EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax } ? group : null;
    }

    /// <summary>The last name of an expression, or null when it does not end in one.</summary>
    public static string? LastName(ExpressionSyntax expression) => NameOf(expression)?.Identifier.ValueText;

    /// <summary>The last name of an expression as it is written, or null when it does not end in one.</summary>
    public static SimpleNameSyntax? NameOf(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name,
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };

    /// <summary>The token of a type's own name: <c>A.B&lt;C&gt;</c> gives <c>B</c>.</summary>
    public static SyntaxToken NameToken(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier,
        SimpleNameSyntax simple => simple.Identifier,
        NullableTypeSyntax nullable => NameToken(nullable.ElementType),
        _ => type.GetFirstToken(),
    };

    public static string SimpleName(TypeSyntax type) => NameToken(type).ValueText;

    /// <summary>Whether a using directive of the file, a global one, or the namespace around a node opens a namespace, one above it or one below it.</summary>
    public static bool IsInScope(SyntaxNode node, string @namespace, Func<SyntaxTree, ImmutableArray<UsingDirectiveSyntax>> globalUsings)
    {
        if (@namespace.Length == 0)
        {
            return true;
        }

        for (SyntaxNode? current = node; current is not null; current = current.Parent)
        {
            var usings = current switch
            {
                CompilationUnitSyntax unit => unit.Usings,
                BaseNamespaceDeclarationSyntax declaration => declaration.Usings,
                _ => default,
            };
            foreach (var directive in usings)
            {
                if (Opens(directive, @namespace))
                {
                    return true;
                }
            }
        }

        return globalUsings(node.SyntaxTree).Any(directive => Opens(directive, @namespace));
    }

    /// <summary>The expressions that a method, accessor, local function or lambda can give back; those of functions inside it are their own.</summary>
    public static IEnumerable<ExpressionSyntax> Results(SyntaxNode function)
    {
        var body = function switch
        {
            MethodDeclarationSyntax method => method.Body ?? (SyntaxNode?)method.ExpressionBody?.Expression,
            LocalFunctionStatementSyntax local => local.Body ?? (SyntaxNode?)local.ExpressionBody?.Expression,
            AccessorDeclarationSyntax accessor => accessor.Body ?? (SyntaxNode?)accessor.ExpressionBody?.Expression,
            ArrowExpressionClauseSyntax arrow => arrow.Expression,
            AnonymousFunctionExpressionSyntax lambda => lambda.Body,
            _ => null,
        };
        if (body is ExpressionSyntax expression)
        {
            yield return expression;
        }
        else if (body is not null)
        {
            foreach (var node in body.DescendantNodes(n => n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
            {
                if (node is ReturnStatementSyntax { Expression: { } returned })
                {
                    yield return returned;
                }
                else if (node is YieldStatementSyntax { Expression: { } yielded })
                {
                    yield return yielded;
                }
            }
        }
    }

    /// <summary>Whether a directive opens a namespace, one above it or one below it.</summary>
    public static bool Opens(UsingDirectiveSyntax directive, string @namespace) => TreeUses.Opens(TreeUses.NamespaceOf(directive), @namespace);
}
