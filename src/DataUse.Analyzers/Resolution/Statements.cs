using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>What the structure of the statements tells of the ways through them: what comes before what, for sure or perhaps, and what leaves.</summary>
internal static class Statements
{
    /// <summary>The statements in front of a statement in its own list, the nearest first.</summary>
    public static IEnumerable<StatementSyntax> Before(SyntaxNode node)
    {
        if (node is GlobalStatementSyntax global && global.Parent is CompilationUnitSyntax unit)
        {
            for (var i = unit.Members.IndexOf(global) - 1; i >= 0; i--)
            {
                if (unit.Members[i] is GlobalStatementSyntax previous)
                {
                    yield return previous.Statement;
                }
            }
        }

        var statements = node.Parent switch
        {
            BlockSyntax block => block.Statements,
            SwitchSectionSyntax section => section.Statements,
            _ => default,
        };
        if (node is StatementSyntax statement)
        {
            for (var i = statements.IndexOf(statement) - 1; i >= 0; i--)
            {
                yield return statements[i];
            }
        }
    }

    /// <summary>Whether every way through a statement assigns the variable, or leaves.</summary>
    public static bool Assigns(StatementSyntax statement, HashSet<SyntaxNode> sets) => statement switch
    {
        ExpressionStatementSyntax expression => sets.Contains(Unwrap(expression.Expression)),
        BlockSyntax block => block.Statements.Any(s => Assigns(s, sets)),
        IfStatementSyntax { Else: { } @else } branch => AssignsOrLeaves(branch.Statement, sets) && AssignsOrLeaves(@else.Statement, sets) && Contains(branch, sets),
        SwitchStatementSyntax choice => choice.Sections.Any(s => s.Labels.Any(l => l is DefaultSwitchLabelSyntax))
            && choice.Sections.All(s => s.Statements.Any(t => AssignsOrLeaves(t, sets))) && Contains(choice, sets),
        TryStatementSyntax @try => (Assigns(@try.Block, sets) && @try.Catches.All(c => AssignsOrLeaves(c.Block, sets))) || (@try.Finally is { } last && Assigns(last.Block, sets)),
        UsingStatementSyntax @using => Assigns(@using.Statement, sets),
        LockStatementSyntax @lock => Assigns(@lock.Statement, sets),
        _ => false,
    };

    private static bool AssignsOrLeaves(StatementSyntax statement, HashSet<SyntaxNode> sets) => Assigns(statement, sets) || Leaves(statement);

    private static bool Contains(SyntaxNode node, HashSet<SyntaxNode> sets) => sets.Any(s => node.Span.Contains(s.Span));

    /// <summary>Whether a statement ends in leaving the method.</summary>
    private static bool Leaves(StatementSyntax statement) => statement switch
    {
        ReturnStatementSyntax or ThrowStatementSyntax => true,
        BlockSyntax block => block.Statements.Count > 0 && Leaves(block.Statements.Last()),
        _ => false,
    };

    private static ExpressionSyntax Unwrap(ExpressionSyntax expression) => expression is ParenthesizedExpressionSyntax inner ? Unwrap(inner.Expression)
        : expression is AwaitExpressionSyntax awaited ? Unwrap(awaited.Expression) : expression;

    /// <summary>Whether what happens at a node can still be so at the use: not when the node's branch leaves the method, nor when only another branch leads to the use.</summary>
    public static bool Reaches(SyntaxNode node, SyntaxNode usage)
    {
        for (var current = node; current.Parent is { } parent && !parent.Span.Contains(usage.Span); current = parent)
        {
            if (current is BlockSyntax block && Leaves(block))
            {
                return false;
            }
        }

        var common = node.AncestorsAndSelf().First(a => a.Span.Contains(usage.Span));
        return common switch
        {
            IfStatementSyntax { Else: { } @else } branch => !(branch.Statement.Span.Contains(node.Span) && @else.Span.Contains(usage.Span)) && !(@else.Span.Contains(node.Span) && branch.Statement.Span.Contains(usage.Span)),
            SwitchStatementSyntax => false,
            ConditionalExpressionSyntax choice => !(choice.WhenTrue.Span.Contains(node.Span) && choice.WhenFalse.Span.Contains(usage.Span)),
            _ => true,
        };
    }

    /// <summary>Whether a node is always passed on the way to the use: it is a statement, or part of one without a condition, in a list around the use.</summary>
    public static bool IsUnconditional(SyntaxNode node, SyntaxNode usage)
    {
        for (var current = node; current.Parent is { } parent; current = parent)
        {
            if (current is StatementSyntax or GlobalStatementSyntax or VariableDeclaratorSyntax && parent.Span.Contains(usage.Span))
            {
                return true;
            }

            var conditional = parent switch
            {
                IfStatementSyntax branch => branch.Condition != current,
                ConditionalExpressionSyntax choice => choice.Condition != current,
                BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.CoalesceExpression } binary => binary.Right == current,
                SwitchSectionSyntax or SwitchExpressionArmSyntax or CatchClauseSyntax or ElseClauseSyntax or WhileStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax => true,
                AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax => true,
                _ => false,
            };
            if (conditional)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a node belongs to a statement of a method's own body, so that every call passes it that does not leave before.</summary>
    public static bool IsFirst(SyntaxNode node) =>
        node.Parent is ArrowExpressionClauseSyntax || node.FirstAncestorOrSelf<StatementSyntax>()?.Parent is BlockSyntax { Parent: BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax };

    /// <summary>Whether a loop that does not declare the variable holds both nodes, so that what is behind the use comes before it in the next round.</summary>
    public static bool SharesLoop(SyntaxNode node, SyntaxNode usage, SyntaxNode declaration)
    {
        for (var current = usage.Parent; current is not null and not MemberDeclarationSyntax; current = current.Parent)
        {
            if (current is ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax
                && current.Span.Contains(node.Span) && !current.Span.Contains(declaration.Span))
            {
                return true;
            }
        }

        return false;
    }
}
