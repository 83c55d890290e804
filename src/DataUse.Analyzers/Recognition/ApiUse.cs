using DataUse.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Recognition;

/// <summary>A call, creation or assignment that a row of an API model speaks of.</summary>
/// <param name="Row">What the model says of it.</param>
/// <param name="Node">The invocation, creation or assignment.</param>
/// <param name="Name">The name of the invoked member or created type: where a finding is reported.</param>
/// <param name="Receiver">The object that the member is called on, or null.</param>
/// <param name="Place">The expression that says the place, or null when the overload has none.</param>
/// <param name="Symbol">The bound member; null when it cannot be bound.</param>
/// <param name="TypeName">The simple name of the type that the code names.</param>
internal sealed record ApiUse(ApiMember Row, ExpressionSyntax Node, SyntaxToken Name, ExpressionSyntax? Receiver, ExpressionSyntax? Place, ISymbol? Symbol, string TypeName)
{
    /// <summary>Type and member as the inventory shows them: <c>HttpClient.GetStringAsync</c>.</summary>
    public string Api => Node is BaseObjectCreationExpressionSyntax ? TypeName + "..ctor" : TypeName + "." + Name.ValueText;

    /// <summary>What is passed for a parameter, or null when the overload has none of that name or the call leaves it out; <paramref name="position"/> counts where the call cannot be bound.</summary>
    public ExpressionSyntax? Argument(string parameter, int position)
    {
        BaseArgumentListSyntax? arguments = Node switch
        {
            InvocationExpressionSyntax invocation => invocation.ArgumentList,
            BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
            _ => null,
        };
        return Symbol is IMethodSymbol method ? Arguments.Named(method, arguments, [parameter]) : Arguments.At(arguments, position, [parameter]);
    }
}
