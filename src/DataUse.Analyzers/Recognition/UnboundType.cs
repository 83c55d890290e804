using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Recognition;

/// <summary>
/// What an object is called where its type cannot be bound because a package is not restored. Nothing tells what a member of such a type gives; it is
/// named after what it was got from: in <c>var page = await browser.NewPageAsync()</c>, <c>page</c> is named as <c>browser</c> is.
/// </summary>
internal static class UnboundType
{
    private const int MaxSteps = 16;

    private static readonly HashSet<string> Requests = new(StringComparer.Ordinal)
    {
        "GetRequiredService", "GetService", "GetRequiredKeyedService", "GetKeyedService", "GetInstance", "Resolve", "CreateInstance",
    };

    /// <summary>
    /// The simple names that stand for the type of <paramref name="receiver"/>, the nearest first; none when nothing names it. Each comes with a node of the
    /// file in which it is written, whose using directives say which type it is.
    /// </summary>
    /// <param name="receiver">The object, or null in an object initializer and for a member of the class around it.</param>
    /// <param name="use">The invocation or assignment on it.</param>
    /// <param name="model">The model of the use's tree.</param>
    /// <param name="cancellationToken">Stops the binding.</param>
    public static IReadOnlyList<(string Name, SyntaxNode Written)> Names(ExpressionSyntax? receiver, ExpressionSyntax use, SemanticModel model, CancellationToken cancellationToken)
    {
        if (receiver is null && use.Parent is InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation })
        {
            return model.GetTypeInfo(creation, cancellationToken).Type is IErrorTypeSymbol { Name.Length: > 0 } created ? [(created.Name, use)] : [];
        }

        if (receiver is null or ThisExpressionSyntax or BaseExpressionSyntax)
        {
            return UnboundBase(use, model, cancellationToken) is { } name ? [(name, use)] : [];
        }

        var names = new List<(string, SyntaxNode)>();
        ExpressionSyntax? from = receiver;
        for (var step = 0; from is not null && step < MaxSteps; step++)
        {
            var type = Unwrapped(model.GetTypeInfo(from, cancellationToken).Type);
            if (Requested(from) is { } service)
            {
                names.Add((service, use));
                break;
            }

            if (type is { Name.Length: > 0 })
            {
                if (type.TypeKind != TypeKind.Dynamic)
                {
                    names.Add((type.Name, type is IErrorTypeSymbol ? Written(from, model, cancellationToken) : use));
                    if (UnboundBase(type) is { } unbound)
                    {
                        names.Add((unbound, use));
                    }
                }

                break;
            }

            from = Origin(from, names, model, cancellationToken);
        }

        return names;
    }

    /// <summary>
    /// Whether what the code calls <paramref name="name"/> may be of a type: of that name, of the interface or class that belongs to it by the usual naming
    /// (<c>Client</c> and <c>IClient</c>), or of what a class of extension methods is named after (<c>ClientExtensions</c>).
    /// </summary>
    public static bool MayBe(string name, string type) => name == type || (Stem(name) == Stem(type) && type != "*");

    private static string Stem(string name)
    {
        const string extensions = "Extensions";
        var start = name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]) ? 1 : 0;
        var end = name.EndsWith(extensions, StringComparison.Ordinal) && name.Length > extensions.Length + start ? name.Length - extensions.Length : name.Length;
        return name.Substring(start, end - start);
    }

    /// <summary>What a question mark behind a type that cannot be bound, or a task of it, hides.</summary>
    private static ITypeSymbol? Unwrapped(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Nullable" or "Task" or "ValueTask", TypeArguments: { Length: 1 } arguments } && arguments[0] is IErrorTypeSymbol hidden ? hidden : type;

    /// <summary>Where the type of an expression is written: the declaration of what it names, or of what a <c>var</c> was got from.</summary>
    private static SyntaxNode Written(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        var current = expression;
        for (var step = 0; step < MaxSteps; step++)
        {
            current = Bare(current);
            var symbol = model.GetSymbolInfo(current, cancellationToken).Symbol;
            if (symbol is not { DeclaringSyntaxReferences.Length: > 0 } || !SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, model.Compilation.Assembly))
            {
                break;
            }

            var declaration = symbol.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken);
            if (symbol is not ILocalSymbol || declaration is not VariableDeclaratorSyntax { Initializer.Value: var value, Parent: VariableDeclarationSyntax { Type.IsVar: true } })
            {
                return declaration;
            }

            current = value;
        }

        return expression;
    }

    /// <summary>An expression without the parentheses, the await and the exclamation mark around it.</summary>
    private static ExpressionSyntax Bare(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    continue;
                case AwaitExpressionSyntax awaited:
                    expression = awaited.Expression;
                    continue;
                case PostfixUnaryExpressionSyntax suppressed:
                    expression = suppressed.Operand;
                    continue;
                default:
                    return expression;
            }
        }
    }

    /// <summary>The type that is asked of a service provider or another container: <c>services.GetRequiredService&lt;T&gt;()</c>.</summary>
    private static string? Requested(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } types } method } } && Requests.Contains(method.Identifier.ValueText)
            ? Syntax.SimpleName(types[0])
            : null;

    /// <summary>The type that an object of unknown type is of by the one type argument of the call that gave it, <c>RestService.For&lt;T&gt;()</c>; null when there is none.</summary>
    public static INamedTypeSymbol? AskedFor(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        var current = expression;
        for (var step = 0; step < MaxSteps; step++)
        {
            current = Bare(current);
            if (model.GetTypeInfo(current, cancellationToken).Type is { TypeKind: not TypeKind.Error })
            {
                return null;
            }

            switch (current)
            {
                case InvocationExpressionSyntax asking:
                    var generic = asking.Expression switch
                    {
                        MemberAccessExpressionSyntax { Name: GenericNameSyntax named } => named,
                        MemberBindingExpressionSyntax { Name: GenericNameSyntax named } => named,
                        var other => other as GenericNameSyntax,
                    };
                    return generic is { TypeArgumentList.Arguments: { Count: 1 } types } ? model.GetTypeInfo(types[0], cancellationToken).Type as INamedTypeSymbol : null;
                default:
                    if (model.GetSymbolInfo(current, cancellationToken).Symbol is not ILocalSymbol { DeclaringSyntaxReferences.Length: > 0 } local
                        || local.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is not VariableDeclaratorSyntax { Initializer.Value: var value })
                    {
                        return null;
                    }

                    current = value;
                    break;
            }
        }

        return null;
    }

    /// <summary>What an expression of unknown type was got from; a member is named like its type, with or without the capital, so its name is one of the names.</summary>
    private static ExpressionSyntax? Origin(ExpressionSyntax expression, List<(string, SyntaxNode)> names, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax or AwaitExpressionSyntax or PostfixUnaryExpressionSyntax:
                return Bare(expression);
            case ConditionalExpressionSyntax choice:
                return choice.WhenTrue;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } fallback:
                return fallback.Left;
            case SwitchExpressionSyntax { Arms.Count: > 0 } choice:
                return choice.Arms[0].Expression;
            case AssignmentExpressionSyntax assignment:
                return assignment.Right;
            case InvocationExpressionSyntax invocation:
                return Syntax.Receiver(invocation.Expression);
            case ElementAccessExpressionSyntax element:
                return element.Expression;
            case ConditionalAccessExpressionSyntax conditional:
                return conditional.Expression;
        }

        switch (model.GetSymbolInfo(expression, cancellationToken).Symbol)
        {
            case ILocalSymbol { DeclaringSyntaxReferences.Length: > 0 } local:
                return local.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) switch
                {
                    VariableDeclaratorSyntax { Initializer.Value: var value } => value,
                    ForEachStatementSyntax loop => loop.Expression,
                    _ => null,
                };
            case null:
                if (Syntax.LastName(expression) is { Length: > 0 } written)
                {
                    names.Add((char.ToUpperInvariant(written[0]) + written.Substring(1), expression));
                }

                return Syntax.Receiver(expression);
            default:
                return null;
        }
    }

    /// <summary>The base class of the class around a use, where it cannot be bound.</summary>
    private static string? UnboundBase(SyntaxNode use, SemanticModel model, CancellationToken cancellationToken) =>
        use.FirstAncestorOrSelf<ClassDeclarationSyntax>() is { } declaration
        && model.GetDeclaredSymbol(declaration, cancellationToken) is { } type ? UnboundBase(type) : null;

    private static string? UnboundBase(ITypeSymbol type) => type.BaseType is IErrorTypeSymbol { Name.Length: > 0 } unbound ? unbound.Name : null;
}
