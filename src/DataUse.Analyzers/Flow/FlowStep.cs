using DataUse.Analyzers.Resolution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Flow;

/// <summary>One step of a search: from an expression that gives the data to what the code around it makes of it.</summary>
internal sealed class FlowStep(FlowSearch search, Resolver resolver, CancellationToken cancellationToken)
{
    private readonly CallFlow _calls = new(search, resolver, cancellationToken);

    /// <summary>What the code around an expression does with the data that it gives.</summary>
    public void From(ExpressionSyntax node, Frame? frame)
    {
        switch (node.Parent)
        {
            case ParenthesizedExpressionSyntax or AwaitExpressionSyntax or CastExpressionSyntax or CheckedExpressionSyntax or PostfixUnaryExpressionSyntax or CollectionExpressionSyntax:
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression or (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.AsExpression }:
                search.Carry((ExpressionSyntax)node.Parent, frame);
                break;
            case ConditionalExpressionSyntax choice when choice.Condition != node:
                search.Carry(choice, frame);
                break;
            case InterpolationSyntax or ExpressionElementSyntax or SpreadElementSyntax or SwitchExpressionArmSyntax or AnonymousObjectMemberDeclaratorSyntax:
                search.Carry((ExpressionSyntax)node.Parent.Parent!, frame);
                break;
            case InitializerExpressionSyntax initializer:
                Initialize(initializer, frame);
                break;
            case WithExpressionSyntax with:
                search.Carry(with, frame);
                break;
            case EqualsValueClauseSyntax clause:
                Declare(clause, frame);
                break;
            case AssignmentExpressionSyntax assignment when assignment.Right == node:
                Assign(assignment, frame);
                break;
            case CommonForEachStatementSyntax loop when loop.Expression == node:
                Designate(loop is ForEachVariableStatementSyntax { Variable: var variables } ? variables : loop, loop.Statement.SpanStart, frame);
                break;
            case IsPatternExpressionSyntax match:
                Designate(match.Pattern, match.Span.End, frame);
                break;
            case FromClauseSyntax from:
                Designate(from, 0, frame);
                break;
            case SelectClauseSyntax select when select.FirstAncestorOrSelf<QueryExpressionSyntax>() is { } query:
                search.Carry(query, frame);
                break;
            case ReturnStatementSyntax or YieldStatementSyntax or ArrowExpressionClauseSyntax:
                _calls.Return(node, frame);
                break;
            case AnonymousFunctionExpressionSyntax lambda when lambda.Body == node:
                _calls.Result(lambda, frame);
                break;
            case ConditionalAccessExpressionSyntax conditional when conditional.WhenNotNull == node:
                search.Carry(conditional, frame);
                break;
            case ConditionalAccessExpressionSyntax conditional:
                foreach (var binding in conditional.WhenNotNull.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Where(e => e is MemberBindingExpressionSyntax or ElementBindingExpressionSyntax).Take(1))
                {
                    _calls.Access(binding, (binding as MemberBindingExpressionSyntax)?.Name, frame);
                }

                break;
            case MemberAccessExpressionSyntax access when access.Expression == node:
                _calls.Access(access, access.Name, frame);
                break;
            case ElementAccessExpressionSyntax access when access.Expression == node:
                _calls.Access(access, null, frame);
                break;
            case ArgumentSyntax argument:
                _calls.Pass(argument, frame);
                break;
        }
    }

    /// <summary>What stands in braces belongs to the object, array or collection that they make.</summary>
    private void Initialize(InitializerExpressionSyntax initializer, Frame? frame)
    {
        SyntaxNode node = initializer;
        while (node.Parent is InitializerExpressionSyntax or AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax })
        {
            node = node.Parent;
        }

        if (node.Parent is EqualsValueClauseSyntax clause)
        {
            Declare(clause, frame);
        }
        else if (node.Parent is ExpressionSyntax whole)
        {
            search.Carry(whole, frame);
        }
    }

    private void Declare(EqualsValueClauseSyntax clause, Frame? frame)
    {
        if (clause.Parent is { } declaration && resolver.Model(declaration).GetDeclaredSymbol(declaration, cancellationToken) is { } symbol)
        {
            search.Hold(symbol, clause.Span.End, frame);
        }
    }

    private void Assign(AssignmentExpressionSyntax assignment, Frame? frame)
    {
        if (assignment.Parent is InitializerExpressionSyntax initializer)
        {
            Initialize(initializer, frame);
            return;
        }

        search.Carry(assignment, frame);
        if (assignment.Left is TupleExpressionSyntax or DeclarationExpressionSyntax)
        {
            Designate(assignment.Left, assignment.Span.End, frame);
        }
        else
        {
            search.Put(assignment.Left, frame);
        }
    }

    /// <summary>The variables that a pattern, loop, clause or tuple declares hold the data.</summary>
    public void Designate(SyntaxNode declaration, int from, Frame? frame)
    {
        foreach (var node in declaration is ForEachStatementSyntax or FromClauseSyntax ? [declaration] : declaration.DescendantNodesAndSelf())
        {
            if (node is SingleVariableDesignationSyntax or ForEachStatementSyntax or FromClauseSyntax)
            {
                if (resolver.Model(node).GetDeclaredSymbol(node, cancellationToken) is { } symbol)
                {
                    search.Hold(symbol, from, frame);
                }
            }
            else if (node is ArgumentSyntax { Parent: TupleExpressionSyntax, Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax } element)
            {
                search.Put(element.Expression, frame);
            }
        }
    }
}
