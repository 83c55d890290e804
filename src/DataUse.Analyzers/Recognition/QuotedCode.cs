using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Recognition;

/// <summary>
/// Code that is described, not run: a lambda that becomes an expression tree, as libraries for test doubles take it to say which call they stand in for. Where
/// such a library is not restored, its own words tell.
/// </summary>
internal static class QuotedCode
{
    private static readonly HashSet<string> Describing = new(StringComparer.Ordinal)
    {
        "Setup", "SetupSequence", "SetupGet", "SetupSet", "Verify", "VerifyGet", "VerifySet", "CallTo",
    };

    /// <summary>Whether a node stands in such a lambda.</summary>
    public static bool Holds(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        for (var current = node.Parent; current is not null and not MemberDeclarationSyntax; current = current.Parent)
        {
            if (current is AnonymousFunctionExpressionSyntax lambda && IsQuoted(lambda, model, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsQuoted(AnonymousFunctionExpressionSyntax lambda, SemanticModel model, CancellationToken cancellationToken) =>
        lambda.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        && (model.GetTypeInfo(lambda, cancellationToken).ConvertedType is { Name.Length: > 0, TypeKind: not TypeKind.Error } type
            ? type is { Name: "Expression", ContainingNamespace.Name: "Expressions" }
            : Describing.Contains(Syntax.LastName(call.Expression) ?? ""));
}
