using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Recognition;

/// <summary>Whether an object that is created is handed on, to a method, a container or a caller, so that others use it.</summary>
internal static class HandedOn
{
    public static bool Is(ExpressionSyntax creation)
    {
        SyntaxNode node = creation;
        while (node.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax or ConditionalExpressionSyntax)
        {
            node = node.Parent;
        }

        return node.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax or UsingStatementSyntax } variable } => IsHandedOn(variable.Identifier.ValueText, variable),
            _ => IsPlaceToHandOn(node),
        };
    }

    private static bool IsHandedOn(string variable, VariableDeclaratorSyntax declaration)
    {
        var scope = declaration.Ancestors().FirstOrDefault(a => a is BlockSyntax or CompilationUnitSyntax) ?? declaration;
        return scope.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == variable && name.SpanStart >= declaration.Span.End && IsPlaceToHandOn(name));
    }

    private static bool IsPlaceToHandOn(SyntaxNode node) =>
        node.Parent is ArgumentSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax or InitializerExpressionSyntax or ExpressionElementSyntax;
}
