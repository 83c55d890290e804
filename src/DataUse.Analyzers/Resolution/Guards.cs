using DataUse.Analyzers.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>
/// Conditions that test a text: <c>url.EndsWith("/")</c>, <c>string.IsNullOrEmpty(url)</c>, <c>url == "x"</c>. What is known of the text decides which way
/// is taken, and where a way is taken it tells the possible texts apart.
/// </summary>
internal sealed class Guards(Resolver resolver)
{
    /// <summary>Whether a condition holds, whatever is possible; null when that is not known.</summary>
    public bool? Holds(ExpressionSyntax condition, Query query) => Holds(condition, test =>
    {
        bool? all = null;
        foreach (var template in resolver.Evaluate(test.Target, query).Templates)
        {
            if (test.Holds(template) is not { } one || (all is not null && all != one))
            {
                return null;
            }

            all = one;
        }

        return all;
    });

    /// <summary>The values of a variable or member that are possible where it is used, under the conditions around the use that test it.</summary>
    public Value At(ExpressionSyntax usage, Value value)
    {
        for (SyntaxNode node = usage; node.Parent is { } parent && node is not MemberDeclarationSyntax; node = parent)
        {
            if (value.Templates.Length > 1 && Way(node) is var (condition, isTaken) && !IsAssigned(usage, parent))
            {
                var kept = value.Templates.Where(template => Holds(condition, usage, template) != !isTaken).ToList();
                value = kept.Count == 0 || kept.Count == value.Templates.Length ? value : Value.Of(kept, value.IsWidened);
            }
        }

        return value;
    }

    /// <summary>The values with which a variable comes to a node behind conditions that do not lead to its use, and those with which it passes by.</summary>
    public (Value In, Value By) Split(Value value, ExpressionSyntax target, SyntaxNode node, ExpressionSyntax usage, Query query)
    {
        var ways = new Stack<(ExpressionSyntax Condition, bool IsTaken)>();
        var passing = Value.Nothing;
        for (var current = node; current.Parent is { } parent && !current.Span.Contains(usage.Span) && current is not MemberDeclarationSyntax; current = parent)
        {
            if (Way(current) is { } way)
            {
                ways.Push(way);
            }
            else if (parent is not (BlockSyntax or ExpressionStatementSyntax or AwaitExpressionSyntax or IfStatementSyntax or UsingStatementSyntax or LockStatementSyntax))
            {
                passing = value;
            }
        }

        var entering = value;
        foreach (var (condition, isTaken) in ways)
        {
            var whole = Holds(condition, query);
            passing = passing.Or(Where(entering, template => (whole ?? Holds(condition, target, template)) != isTaken));
            entering = Where(entering, template => (whole ?? Holds(condition, target, template)) != !isTaken);
        }

        return (entering, passing);
    }

    /// <summary>Whether a variable with a value comes to a node, under the conditions around it that test the variable.</summary>
    public bool IsReached(Value value, ExpressionSyntax target, SyntaxNode node)
    {
        for (var current = node; current.Parent is not null and not MemberDeclarationSyntax; current = current.Parent)
        {
            if (Way(current) is var (condition, isTaken))
            {
                value = Where(value, template => Holds(condition, target, template) != !isTaken);
            }
        }

        return !value.IsNothing;
    }

    private static Value Where(Value value, Func<Template, bool> keep) => Value.Of(value.Templates.Where(keep), value.IsWidened);

    private bool? Holds(ExpressionSyntax condition, ExpressionSyntax target, Template template) =>
        Holds(condition, test => SyntaxFactory.AreEquivalent(test.Target, target) ? test.Holds(template) : null);

    /// <summary>The condition around a node that decides whether it is come to, and what it must be.</summary>
    private static (ExpressionSyntax Condition, bool IsTaken)? Way(SyntaxNode node) => node.Parent switch
    {
        IfStatementSyntax branch when branch.Statement == node => (branch.Condition, true),
        ElseClauseSyntax { Parent: IfStatementSyntax branch } => (branch.Condition, false),
        ConditionalExpressionSyntax choice when choice.WhenTrue == node => (choice.Condition, true),
        ConditionalExpressionSyntax choice when choice.WhenFalse == node => (choice.Condition, false),
        _ => null,
    };

    /// <summary>Whether a name is assigned in a branch before it is used there.</summary>
    private static bool IsAssigned(ExpressionSyntax usage, SyntaxNode branch) => branch is not ConditionalExpressionSyntax && branch.DescendantNodes().Any(node =>
        node is AssignmentExpressionSyntax assignment && assignment.SpanStart < usage.SpanStart && !assignment.Span.Contains(usage.Span) && SyntaxFactory.AreEquivalent(assignment.Left, usage));

    private bool? Holds(ExpressionSyntax condition, Func<Test, bool?> decide)
    {
        switch (condition)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return Holds(parenthesized.Expression, decide);
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not:
                return !Holds(not.Operand, decide);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } and:
                var left = Holds(and.Left, decide);
                return left == false ? false : Holds(and.Right, decide) is { } right && (left is not null || !right) ? right : null;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } or:
                var first = Holds(or.Left, decide);
                return first == true ? true : Holds(or.Right, decide) is { } second && (first is not null || second) ? second : null;
            default:
                return TestOf(condition) is { } test ? decide(test) : null;
        }
    }

    private static Test? TestOf(ExpressionSyntax condition)
    {
        switch (condition)
        {
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression, Right: var right } equal when Text(right) is { } text:
                return new Test(equal.Left, template => template.Text is { } known ? known == text : null);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression, Right: var right } unequal when Text(right) is { } text:
                return new Test(unequal.Left, template => template.Text is { } known ? known != text : null);
            case InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } call:
                var argument = arguments[0].Expression;
                var comparison = arguments.Count > 1 && Syntax.LastName(arguments[1].Expression) is { } name && name.EndsWith("IgnoreCase", StringComparison.Ordinal)
                    ? StringComparison.OrdinalIgnoreCase
                    : StringComparison.Ordinal;
                return (Syntax.LastName(call.Expression), Syntax.Receiver(call.Expression), Text(argument)) switch
                {
                    ("IsNullOrEmpty" or "IsNullOrWhiteSpace", _, null) => new Test(argument, IsEmpty),
                    ("StartsWith", { } target, { } text) => new Test(target, template => StartsWith(template, text, comparison)),
                    ("EndsWith", { } target, { } text) => new Test(target, template => EndsWith(template, text, comparison)),
                    ("Contains", { } target, { } text) => new Test(target, template => Contains(template, text, comparison)),
                    _ => null,
                };
            default:
                return null;
        }
    }

    private static string? Text(ExpressionSyntax expression) => expression is LiteralExpressionSyntax literal ? literal.Token.Value switch
    {
        string text => text,
        char character => character.ToString(),
        _ => null,
    }
    : null;

    private static bool? IsEmpty(Template template) => template.Text is { } text ? text.Trim().Length == 0 : template.Parts.Any(part => part is Literal { Text: var known } && known.Trim().Length > 0) ? false : null;

    /// <summary>Whether a text begins with another; an address that a caller passes is taken to be none of those that the method names.</summary>
    private static bool? StartsWith(Template template, string text, StringComparison comparison) =>
        template.Text is { } whole ? whole.StartsWith(text, comparison)
        : template.Parts[0] is Hole { Reason: HoleReason.Parameter } && text.IndexOf("://", StringComparison.Ordinal) is > 0 and var scheme && scheme + 3 < text.Length ? false
        : template.Parts[0] is not Literal { Text: var known } ? null
        : known.Length >= text.Length ? known.StartsWith(text, comparison)
        : text.StartsWith(known, comparison) ? null : false;

    private static bool? EndsWith(Template template, string text, StringComparison comparison) =>
        template.Text is { } whole ? whole.EndsWith(text, comparison)
        : template.Parts[template.Parts.Length - 1] is not Literal { Text: var known } ? null
        : known.Length >= text.Length ? known.EndsWith(text, comparison)
        : text.EndsWith(known, comparison) ? null : false;

    private static bool? Contains(Template template, string text, StringComparison comparison) =>
        template.Parts.Any(part => part is Literal { Text: var known } && known.IndexOf(text, comparison) >= 0) ? true : template.Text is not null ? false : null;

    /// <summary>A test of what an expression can be.</summary>
    private sealed class Test(ExpressionSyntax target, Func<Template, bool?> holds)
    {
        public ExpressionSyntax Target { get; } = target;

        public bool? Holds(Template template) => holds(template);
    }
}
