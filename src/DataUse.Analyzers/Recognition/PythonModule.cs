using DataUse.Analyzers.Index;
using DataUse.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Recognition;

/// <summary>
/// The Python module on which code calls a function through Python.NET, where nothing binds: the names that follow each other in
/// <c>keras.datasets.mnist.load_data()</c>, from the import on where the code shows it.
/// </summary>
internal readonly struct PythonModule
{
    /// <summary>The type that stands in for the modules: where it is at hand, Python can be called.</summary>
    public const string Gate = "Python.Runtime.Py";

    private const int MaxSteps = 16;

    private PythonModule(string path, bool isImported)
    {
        Path = path;
        IsImported = isImported;
    }

    /// <summary>The names with dots between them.</summary>
    public string Path { get; }

    /// <summary>Whether they begin with what an import names, and not with a member that may be called like a module.</summary>
    public bool IsImported { get; }

    /// <summary>The module that a dynamic expression stands for; null when it is not dynamic or not made of names.</summary>
    public static PythonModule? Of(ExpressionSyntax? receiver, CompilationIndex index, CancellationToken cancellationToken)
    {
        var names = new Stack<string>();
        for (var (current, step) = (receiver, 0); current is not null && step < MaxSteps; step++)
        {
            if (Imported(current, index, cancellationToken) is { } module)
            {
                names.Push(module);
                return new PythonModule(string.Join(".", names), isImported: true);
            }

            if (current is ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax)
            {
                current = current switch
                {
                    ParenthesizedExpressionSyntax parenthesized => parenthesized.Expression,
                    CastExpressionSyntax cast => cast.Expression,
                    _ => ((PostfixUnaryExpressionSyntax)current).Operand,
                };
                continue;
            }

            var model = index.Model(current.SyntaxTree);
            if (Syntax.LastName(current) is not { } name || model.GetTypeInfo(current, cancellationToken).Type is not { TypeKind: TypeKind.Dynamic })
            {
                break;
            }

            if (current is MemberAccessExpressionSyntax access && model.GetTypeInfo(access.Expression, cancellationToken).Type is { TypeKind: TypeKind.Dynamic })
            {
                names.Push(name);
                current = access.Expression;
            }
            else if (Given(model.GetSymbolInfo(current, cancellationToken).Symbol, index, cancellationToken) is { } given)
            {
                current = given;
            }
            else
            {
                names.Push(name);
                break;
            }
        }

        return names.Count == 0 ? null : new PythonModule(string.Join(".", names), isImported: false);
    }

    /// <summary>
    /// Whether this is a module of a row. Several names prove it by themselves, whatever stands before them; a single one only where it is imported.
    /// A <c>*</c> behind an imported module stands for everything in it.
    /// </summary>
    public bool Is(string type)
    {
        if (!type.StartsWith(ApiMember.PythonPrefix, StringComparison.Ordinal))
        {
            return false;
        }

        var name = type.Substring(ApiMember.PythonPrefix.Length);
        if (name.EndsWith(".*", StringComparison.Ordinal))
        {
            var package = name.Substring(0, name.Length - 2);
            return IsImported && (Path == package || Path.StartsWith(package + ".", StringComparison.Ordinal));
        }

        return IsImported && Path == name || name.Contains('.') && (Path == name || Path.EndsWith("." + name, StringComparison.Ordinal));
    }

    /// <summary>The names and values in <c>Py.kw("name", value)</c>; null when an expression is none.</summary>
    public static SeparatedSyntaxList<ArgumentSyntax>? Keywords(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "kw", Expression: var type } } call && Syntax.LastName(type) == "Py"
            ? call.ArgumentList.Arguments
            : null;

    /// <summary>The name in <c>Py.Import("keras")</c>.</summary>
    private static string? Imported(ExpressionSyntax expression, CompilationIndex index, CancellationToken cancellationToken) =>
        expression is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } call && Syntax.LastName(call.Expression) is "Import" or "ImportModule"
            ? index.Model(expression.SyntaxTree).GetConstantValue(((InvocationExpressionSyntax)expression).ArgumentList.Arguments[0].Expression, cancellationToken).Value as string
            : null;

    /// <summary>What a variable or member is given: by its declaration, or by the one assignment that imports.</summary>
    private static ExpressionSyntax? Given(ISymbol? symbol, CompilationIndex index, CancellationToken cancellationToken)
    {
        if (symbol is not (ILocalSymbol or IFieldSymbol or IPropertySymbol) || symbol.DeclaringSyntaxReferences.Length == 0)
        {
            return null;
        }

        var declaration = symbol.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken);
        var value = declaration switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
            _ => null,
        };
        if (value is not null and not LiteralExpressionSyntax)
        {
            return value;
        }

        var tokens = symbol is ILocalSymbol
            ? TreeUses.Of(declaration.SyntaxTree).Places(symbol.Name, cancellationToken)
            : index.Occurrences(symbol, cancellationToken);
        foreach (var token in tokens)
        {
            var target = token.Parent is { Parent: MemberAccessExpressionSyntax access } name && access.Name == name ? access : token.Parent;
            if (target?.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target && Imported(assignment.Right, index, cancellationToken) is not null
                && index.AreSame(index.Model(target.SyntaxTree).GetSymbolInfo(target, cancellationToken).Symbol, symbol))
            {
                return assignment.Right;
            }
        }

        return null;
    }
}
