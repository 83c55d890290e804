using DataUse.Analyzers.Index;
using DataUse.Analyzers.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>
/// The extension methods that code declares on types of packages that are not restored. The compiler looks for no extension of a type that it does not
/// know; by name, arguments and using directives they are found all the same.
/// </summary>
internal sealed class UnboundExtensions(CompilationIndex index)
{
    /// <summary>The extension methods that a call can mean, in their reduced form; none when its receiver's type is known.</summary>
    /// <param name="invocation">A call that binds to nothing.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public IEnumerable<IMethodSymbol> Of(InvocationExpressionSyntax invocation, CancellationToken cancellationToken)
    {
        if (Syntax.Receiver(invocation.Expression) is not { } receiver || Syntax.LastName(invocation.Expression) is not { Length: > 0 } name)
        {
            yield break;
        }

        var model = index.Model(invocation.SyntaxTree);
        if (model.GetTypeInfo(receiver, cancellationToken).Type is not (null or IErrorTypeSymbol) || model.GetSymbolInfo(receiver, cancellationToken).Symbol is INamespaceOrTypeSymbol)
        {
            yield break;
        }

        foreach (var token in index.Occurrences(name, cancellationToken))
        {
            if (token.Parent is MethodDeclarationSyntax { ParameterList.Parameters: { Count: > 0 } parameters } declaration && declaration.Identifier == token && parameters[0].Modifiers.Any(SyntaxKind.ThisKeyword)
                && index.Model(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken) is { } method && Fits(method, invocation, model, cancellationToken))
            {
                yield return method.ReduceExtensionMethod(method.Parameters[0].Type) ?? method;
            }
        }
    }

    private static bool Fits(IMethodSymbol method, InvocationExpressionSyntax invocation, SemanticModel model, CancellationToken cancellationToken)
    {
        var arguments = invocation.ArgumentList.Arguments;
        if (method.Parameters[0].Type is not IErrorTypeSymbol
            || arguments.Count < method.Parameters.Count(parameter => !parameter.IsOptional && !parameter.IsParams) - 1
            || (arguments.Count >= method.Parameters.Length && !method.Parameters[method.Parameters.Length - 1].IsParams)
            || !model.LookupNamespacesAndTypes(invocation.SpanStart, name: method.ContainingType.Name).Any(type => type.Name == method.ContainingType.Name))
        {
            return false;
        }

        for (var i = 0; i < arguments.Count && i + 1 < method.Parameters.Length && !method.Parameters[i + 1].IsParams; i++)
        {
            if (arguments[i].NameColon is null && SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, model.Compilation.Assembly) && model.GetTypeInfo(arguments[i].Expression, cancellationToken).Type is { TypeKind: not TypeKind.Error } type
                && method.Parameters[i + 1].Type is { TypeKind: not (TypeKind.Error or TypeKind.TypeParameter) } wanted && !model.Compilation.ClassifyCommonConversion(type, wanted).IsImplicit)
            {
                return false;
            }
        }

        return true;
    }
}
