using DataUse.Analyzers.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>
/// The base addresses that <c>AddHttpClient</c> and its like give to named and typed clients, in the lambda of the registration or of a
/// <c>ConfigureHttpClient</c> behind it.
/// </summary>
internal sealed class ClientRegistrations(Resolver resolver)
{
    private static readonly string[] RegisteringMethods = ["AddHttpClient", "AddRefitClient", "AddRefitGeneratedClient", "AddKeyedRefitClient", "AddRestEaseClient", "AddHttpApi"];

    /// <summary>The base address of a client that a factory makes by name; empty when the name is registered without one, or not at all.</summary>
    public Value Named(Value name, SyntaxNode usage, Query query)
    {
        if (name.Text is not { } text)
        {
            return Value.Unknown(HoleReason.Injected, usage);
        }

        var value = Value.Nothing;
        foreach (var registration in Registrations("AddHttpClient", usage.SyntaxTree, query))
        {
            var named = registration.ArgumentList.Arguments.Count > 0 ? resolver.Evaluate(registration.ArgumentList.Arguments[0].Expression, query).Text : null;
            if (named == text || (named is null && TypeArguments(registration).Any(type => Syntax.SimpleName(type) == text)))
            {
                value = value.Or(BaseAddress(registration, query));
            }
        }

        return value.IsNothing ? Value.Empty : value;
    }

    /// <summary>The base address of the client that is injected into a type, or that an interface is generated over.</summary>
    public Value Typed(INamedTypeSymbol type, SyntaxNode usage, Query query)
    {
        if (!query.TryEnter(type))
        {
            return Value.Unknown(HoleReason.Recursion, usage);
        }

        var value = Value.Nothing;
        foreach (var method in RegisteringMethods)
        {
            foreach (var registration in Registrations(method, usage.SyntaxTree, query))
            {
                if (TypeArguments(registration).Any(argument => Syntax.SimpleName(argument) == type.Name && IsType(argument, type, query)))
                {
                    value = value.Or(BaseAddress(registration, query));
                }
            }
        }

        foreach (var creation in Registrations("For", usage.SyntaxTree, query))
        {
            if (creation.ArgumentList.Arguments.Count > 0 && TypeArguments(creation).Any(argument => Syntax.SimpleName(argument) == type.Name && IsType(argument, type, query)))
            {
                value = value.Or(resolver.Evaluate(creation.ArgumentList.Arguments[0].Expression, query));
            }
        }

        foreach (var host in HostAttributes(type, query))
        {
            value = value.IsNothing ? resolver.Evaluate(host, query) : value;
        }

        query.Leave(type);
        return value.IsNothing ? Value.Unknown(HoleReason.Injected, usage) : value.Via(StepKind.Registration, usage);
    }

    /// <summary>The arguments of attributes on an interface that say the address of the client over it, where no registration does.</summary>
    private static IEnumerable<ExpressionSyntax> HostAttributes(INamedTypeSymbol type, Query query)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            foreach (var attribute in ((TypeDeclarationSyntax)reference.GetSyntax(query.CancellationToken)).AttributeLists.SelectMany(list => list.Attributes))
            {
                if (Syntax.SimpleName(attribute.Name) is "BaseAddress" or "HttpHost" && attribute.ArgumentList is { Arguments: { Count: > 0 } arguments })
                {
                    yield return arguments[0].Expression;
                }
            }
        }
    }

    private IEnumerable<InvocationExpressionSyntax> Registrations(string method, SyntaxTree usage, Query query)
    {
        foreach (var token in resolver.Index.Occurrences(method, query.CancellationToken))
        {
            if (!resolver.Index.OnlyTests(token.SyntaxTree!, usage) && Syntax.Invocation(token) is { } invocation)
            {
                yield return invocation;
            }
        }
    }

    /// <summary>What the lambdas of a registration and of the calls chained behind it set as base address; empty when none does.</summary>
    private Value BaseAddress(InvocationExpressionSyntax registration, Query query)
    {
        var value = Value.Nothing;
        for (SyntaxNode? call = registration; call is InvocationExpressionSyntax invocation; call = (call.Parent as MemberAccessExpressionSyntax)?.Parent)
        {
            foreach (var lambda in invocation.ArgumentList.Arguments.Select(a => a.Expression).OfType<AnonymousFunctionExpressionSyntax>())
            {
                foreach (var assignment in lambda.DescendantNodes().OfType<AssignmentExpressionSyntax>())
                {
                    if (Syntax.LastName(assignment.Left) is "BaseAddress" or "Address" or "HttpHost" or "BaseUrl")
                    {
                        value = value.Or(resolver.Evaluate(assignment.Right, query).Via(StepKind.Registration, assignment));
                    }
                }
            }
        }

        if (value.IsNothing && TypeArguments(registration).Any() && registration.ArgumentList.Arguments.FirstOrDefault()?.Expression is { } address
            && Syntax.LastName(registration.Expression) == "AddRestEaseClient" && address is not AnonymousFunctionExpressionSyntax)
        {
            value = resolver.Evaluate(address, query);
        }

        return value.IsNothing ? Value.Empty : value;
    }

    private bool IsType(TypeSyntax argument, INamedTypeSymbol type, Query query)
    {
        var symbol = resolver.Model(argument).GetSymbolInfo(argument, query.CancellationToken).Symbol;
        return symbol is null or IErrorTypeSymbol || resolver.Index.AreSame(symbol, type);
    }

    private static IEnumerable<TypeSyntax> TypeArguments(InvocationExpressionSyntax invocation) => invocation.Expression switch
    {
        MemberAccessExpressionSyntax { Name: GenericNameSyntax generic } => generic.TypeArgumentList.Arguments,
        GenericNameSyntax generic => generic.TypeArgumentList.Arguments,
        _ => [],
    };
}
