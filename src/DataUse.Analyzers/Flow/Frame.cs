using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Flow;

/// <summary>The call by which data came into a method, so that what the method gives back goes there and to no other caller.</summary>
internal sealed class Frame(ExpressionSyntax call, IMethodSymbol method, Frame? outer)
{
    public ExpressionSyntax Call { get; } = call;

    /// <summary>The method whose body the data is in.</summary>
    public IMethodSymbol Method { get; } = method;

    public Frame? Outer { get; } = outer;

    public int Depth { get; } = outer is null ? 1 : outer.Depth + 1;

    /// <summary>Whether the data is already in the method by this frame or one around it.</summary>
    public static bool Holds(Frame? frame, IMethodSymbol method)
    {
        for (; frame is not null; frame = frame.Outer)
        {
            if (SymbolEqualityComparer.Default.Equals(frame.Method, method))
            {
                return true;
            }
        }

        return false;
    }
}
