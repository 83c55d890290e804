using DataUse.Analyzers.Index;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Flow;

/// <summary>Where what a variable holds is used.</summary>
internal static class VariableUses
{
    /// <summary>The uses of a local variable or parameter behind the place where it got the data, up to where it gets other data.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="from">The end of the code that gave it the data; 0 for a parameter that comes with it.</param>
    /// <param name="index">The compilations at hand.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static IEnumerable<IdentifierNameSyntax> Of(ISymbol variable, int from, CompilationIndex index, CancellationToken cancellationToken)
    {
        if (variable.DeclaringSyntaxReferences.Length == 0)
        {
            yield break;
        }

        var declaration = variable.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken);
        var scope = Scope(declaration);
        var model = index.Model(scope.SyntaxTree);
        var all = scope.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == variable.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, variable)).ToList();
        var assignments = all.Where(IsAssigned).ToList();
        foreach (var name in all)
        {
            if (!IsAssigned(name) && (name.SpanStart >= from || SharesLoop(name, from, declaration)) && !assignments.Exists(assigned => IsBetween(assigned, from, name)))
            {
                yield return name;
            }
        }
    }

    private static bool IsAssigned(IdentifierNameSyntax name) =>
        name.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment && assignment.Left == name;

    /// <summary>Whether an assignment is always made between the place where the variable got the data and a use of it.</summary>
    private static bool IsBetween(IdentifierNameSyntax assigned, int from, IdentifierNameSyntax use) =>
        assigned.SpanStart >= from && assigned.Parent!.Span.End <= use.SpanStart
        && assigned.Parent.Parent is ExpressionStatementSyntax { Parent: { } block } && block is BlockSyntax or GlobalStatementSyntax && (block is GlobalStatementSyntax || block.Span.Contains(use.Span));

    /// <summary>Whether a loop around both brings the data to a use that stands before it.</summary>
    private static bool SharesLoop(IdentifierNameSyntax use, int from, SyntaxNode declaration)
    {
        for (var node = use.Parent; node is not null and not MemberDeclarationSyntax; node = node.Parent)
        {
            if (node is ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax && node.SpanStart < from && from <= node.Span.End && !node.Span.Contains(declaration.Span))
            {
                return true;
            }
        }

        return false;
    }

    private static SyntaxNode Scope(SyntaxNode declaration)
    {
        foreach (var node in declaration.Ancestors())
        {
            if (node is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax or TypeDeclarationSyntax or CompilationUnitSyntax
                || (declaration is ParameterSyntax && node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            {
                return node;
            }
        }

        return declaration;
    }
}
