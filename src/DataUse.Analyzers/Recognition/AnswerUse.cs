using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Recognition;

/// <summary>Whether the answer of a request is read, or only whether it was taken: a POST whose status alone is looked at sends, it does not read.</summary>
internal static class AnswerUse
{
    private static readonly HashSet<string> StatusOnly = new(StringComparer.Ordinal)
    {
        "IsSuccessStatusCode", "StatusCode", "StatusDescription", "ReasonPhrase", "Headers", "ContentLength", "ContentType", "LastModified", "Dispose", "DisposeAsync", "Close", "Version",
        "IsSuccessful", "IsSuccess", "ErrorException", "ErrorMessage", "ResponseStatus",
    };

    private static readonly HashSet<string> SameAnswer = new(StringComparer.Ordinal) { "EnsureSuccessStatusCode", "ConfigureAwait", "GetAwaiter", "GetResult", "Result", "AsTask", "WaitAsync", "ThrowIfError" };

    /// <summary>True unless the code around the request shows that nothing but its status is looked at.</summary>
    public static bool IsRead(ExpressionSyntax request)
    {
        SyntaxNode node = request;
        while (true)
        {
            switch (node.Parent)
            {
                case AwaitExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression }:
                    node = node.Parent;
                    continue;
                case MemberAccessExpressionSyntax access when access.Expression == node:
                    if (SameAnswer.Contains(access.Name.Identifier.ValueText))
                    {
                        node = access.Parent is InvocationExpressionSyntax call ? call : access;
                        continue;
                    }

                    return !StatusOnly.Contains(access.Name.Identifier.ValueText);
                case ExpressionStatementSyntax:
                    return false;
                case AssignmentExpressionSyntax assignment when assignment.Right == node:
                    return assignment.Left switch
                    {
                        IdentifierNameSyntax { Identifier.ValueText: "_" } => false,
                        IdentifierNameSyntax name => IsReadAnywhere(name.Identifier.ValueText, assignment),
                        _ => true,
                    };
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }:
                    return variable.Parent?.Parent is not (LocalDeclarationStatementSyntax or UsingStatementSyntax) || IsRead(variable.Identifier.ValueText, Scope(variable), variable.Span.End);
                case ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax { ReturnType: var type } }:
                    return !IsWithoutResult(type);
                case AnonymousFunctionExpressionSyntax lambda when lambda.Body == node:
                    return true;
                default:
                    return true;
            }
        }
    }

    /// <summary>Whether what is assigned is read: of a local also before, where a loop comes back to it; what is no local may be read by others.</summary>
    private static bool IsReadAnywhere(string variable, AssignmentExpressionSyntax assignment)
    {
        var scope = Scope(assignment);
        return !scope.DescendantNodes().OfType<VariableDeclaratorSyntax>().Any(local => local.Identifier.ValueText == variable) || IsRead(variable, scope, scope.SpanStart);
    }

    private static SyntaxNode Scope(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(a => a is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or CompilationUnitSyntax) ?? node;

    private static bool IsRead(string variable, SyntaxNode scope, int from)
    {
        foreach (var name in scope.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (name.Identifier.ValueText == variable && name.SpanStart >= from && Looks(name))
            {
                return true;
            }
        }

        return false;

        bool Looks(ExpressionSyntax name) => name.Parent switch
        {
            CastExpressionSyntax { Parent: ParenthesizedExpressionSyntax cast } => Looks(cast),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression, Parent: ParenthesizedExpressionSyntax cast } => Looks(cast),
            MemberAccessExpressionSyntax access when access.Expression == name => LooksAt(access),
            MemberAccessExpressionSyntax => false,
            ConditionalAccessExpressionSyntax { WhenNotNull: var asked } when asked.DescendantNodesAndSelf().OfType<MemberBindingExpressionSyntax>().FirstOrDefault() is { } first =>
                !StatusOnly.Contains(first.Name.Identifier.ValueText),
            ConditionalAccessExpressionSyntax => true,
            AssignmentExpressionSyntax assignment when assignment.Left == name => false,
            BinaryExpressionSyntax { Right: LiteralExpressionSyntax } or IsPatternExpressionSyntax => false,
            UsingStatementSyntax or ExpressionStatementSyntax => false,
            NameColonSyntax => false,
            _ => true,
        };
    }

    private static bool LooksAt(MemberAccessExpressionSyntax access)
    {
        var member = access.Name.Identifier.ValueText;
        if (StatusOnly.Contains(member))
        {
            return false;
        }

        if (member == "EnsureSuccessStatusCode")
        {
            return access.Parent is InvocationExpressionSyntax { Parent: MemberAccessExpressionSyntax next } && LooksAt(next);
        }

        return !IsInFailureBranch(access);
    }

    /// <summary>What is read of an answer that was refused is an error text: <c>if (!response.IsSuccessStatusCode) { throw … }</c>.</summary>
    private static bool IsInFailureBranch(SyntaxNode node)
    {
        for (var current = node; current.Parent is { } parent and not MemberDeclarationSyntax; current = parent)
        {
            if (parent is IfStatementSyntax branch && current == branch.Statement
                && branch.Condition is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsSuccessStatusCode" or "IsSuccessful" } })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWithoutResult(TypeSyntax type) => type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } or IdentifierNameSyntax { Identifier.ValueText: "Task" or "ValueTask" };
}
