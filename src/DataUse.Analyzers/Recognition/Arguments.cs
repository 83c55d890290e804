using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Recognition;

/// <summary>Which argument of a call is for which parameter.</summary>
internal static class Arguments
{
    /// <summary>The argument for the first of the named parameters that the method has; null when it has none of them, or the call leaves it out.</summary>
    public static ExpressionSyntax? Named(IMethodSymbol method, BaseArgumentListSyntax? arguments, IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            foreach (var parameter in method.Parameters)
            {
                if (parameter.Name == name)
                {
                    return For(parameter, arguments);
                }
            }
        }

        return null;
    }

    /// <summary>The argument for a parameter of the called method (in its reduced form for an extension), or null when the call leaves it out.</summary>
    public static ExpressionSyntax? For(IParameterSymbol parameter, BaseArgumentListSyntax? arguments)
    {
        if (arguments is null)
        {
            return null;
        }

        foreach (var argument in arguments.Arguments)
        {
            if (argument.NameColon?.Name.Identifier.ValueText == parameter.Name)
            {
                return argument.Expression;
            }
        }

        return parameter.Ordinal < arguments.Arguments.Count && arguments.Arguments[parameter.Ordinal] is { NameColon: null } positional ? positional.Expression : null;
    }

    /// <summary>The argument of a call that cannot be bound: the one with one of the names, in <c>Py.kw("name", value)</c> too, else the one at the position.</summary>
    public static ExpressionSyntax? At(BaseArgumentListSyntax? arguments, int position, IReadOnlyList<string> names)
    {
        if (arguments is null || names.Count == 0)
        {
            return null;
        }

        foreach (var argument in arguments.Arguments)
        {
            if (argument.NameColon is { } colon && names.Contains(colon.Name.Identifier.ValueText))
            {
                return argument.Expression;
            }

            if (PythonModule.Keywords(argument.Expression) is { } keywords)
            {
                for (var i = 0; i + 1 < keywords.Count; i += 2)
                {
                    if (keywords[i].Expression is LiteralExpressionSyntax { Token.Value: string name } && names.Contains(name))
                    {
                        return keywords[i + 1].Expression;
                    }
                }
            }
        }

        return position < arguments.Arguments.Count && arguments.Arguments[position] is { NameColon: null } positional && PythonModule.Keywords(positional.Expression) is null ? positional.Expression : null;
    }
}
