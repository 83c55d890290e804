using DataUse.Analyzers.Index;
using DataUse.Analyzers.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Flow;

/// <summary>Where what a field or property holds is used.</summary>
internal static class MemberUses
{
    /// <summary>Where an object reads its own member, or anybody a static one. Members of other objects are followed with the object.</summary>
    public static IEnumerable<ExpressionSyntax> Of(ISymbol member, CompilationIndex index, CancellationToken cancellationToken)
    {
        foreach (var token in index.Uses(member, cancellationToken))
        {
            if (token.Parent is IdentifierNameSyntax name)
            {
                ExpressionSyntax use = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
                var isReached = member.IsStatic || Syntax.Receiver(use) is null or ThisExpressionSyntax or BaseExpressionSyntax;
                if (isReached && use.Parent is not AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } and not NameColonSyntax
                    && index.AreSame(index.Model(name.SyntaxTree).GetSymbolInfo(name, cancellationToken).Symbol, member))
                {
                    yield return use;
                }
            }
        }
    }
}
