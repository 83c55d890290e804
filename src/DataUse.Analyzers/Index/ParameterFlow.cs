using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Index;

/// <summary>
/// Whether what a function is given can decide the host of an address that it uses in a call, from names and the shape of expressions alone: what stands behind
/// the first slash of a known address cannot. It says yes when in doubt.
/// </summary>
internal sealed class ParameterFlow
{
    private const int MaxDepth = 200;

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private ParameterFlow(IEnumerable<string> parameters) => _names.UnionWith(parameters);

    /// <summary>The flow of the parameters of a method or local function; null for another node, and for a function that is given nothing that can say a host.</summary>
    public static ParameterFlow? Of(SyntaxNode function)
    {
        var parameters = function switch
        {
            MethodDeclarationSyntax method => method.ParameterList,
            LocalFunctionStatementSyntax local => local.ParameterList,
            _ => null,
        };
        var flow = new ParameterFlow(parameters?.Parameters.Where(CanSayHost).Select(parameter => parameter.Identifier.ValueText) ?? []);
        if (flow._names.Count == 0)
        {
            return null;
        }

        flow.Spread(function);
        return flow;
    }

    /// <summary>Whether a parameter can decide the host in an expression.</summary>
    public bool Reaches(SyntaxNode? expression) => Reaches(expression, 0);

    private bool Reaches(SyntaxNode? expression, int depth)
    {
        switch (expression)
        {
            case not null when depth > MaxDepth:
                return true;
            case null or LiteralExpressionSyntax:
                return false;
            case IdentifierNameSyntax name:
                return _names.Contains(name.Identifier.ValueText);
            case MemberAccessExpressionSyntax access:
                return Reaches(access.Expression, depth + 1);
            case InterpolatedStringExpressionSyntax text:
                return ReachesFirst(text.Contents, depth + 1);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                return ReachesFirst(Terms(sum), depth + 1);
            default:
                return expression.ChildNodes().Any(child => Reaches(child, depth + 1));
        }
    }

    /// <summary>Whether a parameter can decide what stands before the first slash.</summary>
    private bool ReachesFirst(IEnumerable<SyntaxNode> parts, int depth)
    {
        foreach (var part in parts)
        {
            var text = part switch
            {
                InterpolatedStringTextSyntax content => content.TextToken.ValueText,
                LiteralExpressionSyntax literal => literal.Token.ValueText,
                _ => "",
            };
            var address = text.Substring(text.LastIndexOf(' ') + 1);
            if (address.Replace("://", "").IndexOfAny(['/', '?', '#']) >= 0)
            {
                return false;
            }

            if (Reaches(part, depth))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds the variables that are given what a parameter can decide, until there are no more.</summary>
    private void Spread(SyntaxNode function)
    {
        var definitions = function.DescendantNodes().Select(Definition).OfType<(List<string> Names, SyntaxNode? Value)>().ToList();
        for (var count = 0; count < _names.Count;)
        {
            count = _names.Count;
            foreach (var (names, value) in definitions)
            {
                if (Reaches(value))
                {
                    _names.UnionWith(names);
                }
            }
        }
    }

    /// <summary>The variables that a piece of code gives a value, and the code that the value comes from.</summary>
    private static (List<string> Names, SyntaxNode? Value)? Definition(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax { Initializer: { } initializer } variable => ([variable.Identifier.ValueText], initializer.Value),
        AssignmentExpressionSyntax assignment => (Variables(assignment.Left), assignment.Right),
        ForEachStatementSyntax loop => ([loop.Identifier.ValueText], loop.Expression),
        ForEachVariableStatementSyntax loop => (Variables(loop.Variable), loop.Expression),
        IsPatternExpressionSyntax test => (Variables(test.Pattern), test.Expression),
        SwitchStatementSyntax choice => (Variables(choice), choice.Expression),
        SwitchExpressionSyntax choice => (Variables(choice), choice.GoverningExpression),
        QueryExpressionSyntax query => (Variables(query), query),
        ArgumentSyntax { RefKindKeyword.RawKind: not 0, Parent.Parent: { } call } argument => (Variables(argument.Expression), call),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var changed } } call => (Variables(changed), call.ArgumentList),
        LocalFunctionStatementSyntax local => ([local.Identifier.ValueText], local.Body ?? (SyntaxNode?)local.ExpressionBody),
        AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: { } call } } lambda => (Parameters(lambda), call),
        _ => null,
    };

    private static List<string> Parameters(AnonymousFunctionExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => [simple.Parameter.Identifier.ValueText],
        ParenthesizedLambdaExpressionSyntax list => list.ParameterList.Parameters.Select(parameter => parameter.Identifier.ValueText).ToList(),
        _ => [],
    };

    /// <summary>The variables that a target, pattern or query declares or names.</summary>
    private static List<string> Variables(SyntaxNode target) => target.DescendantNodesAndSelf().Select(node => node switch
    {
        SingleVariableDesignationSyntax variable => variable.Identifier.ValueText,
        FromClauseSyntax from => from.Identifier.ValueText,
        LetClauseSyntax let => let.Identifier.ValueText,
        IdentifierNameSyntax name when name.Parent is not MemberAccessExpressionSyntax access || access.Expression == name => name.Identifier.ValueText,
        _ => null,
    }).OfType<string>().ToList();

    private static IEnumerable<SyntaxNode> Terms(BinaryExpressionSyntax sum)
    {
        var terms = new Stack<SyntaxNode>();
        ExpressionSyntax first = sum;
        while (first is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } inner)
        {
            terms.Push(inner.Right);
            first = inner.Left;
        }

        terms.Push(first);
        return terms;
    }

    private static bool CanSayHost(ParameterSyntax parameter) => parameter.Type switch
    {
        PredefinedTypeSyntax type => type.Keyword.Kind() is SyntaxKind.StringKeyword or SyntaxKind.ObjectKeyword,
        IdentifierNameSyntax { Identifier.ValueText: "CancellationToken" } => false,
        _ => true,
    };
}
