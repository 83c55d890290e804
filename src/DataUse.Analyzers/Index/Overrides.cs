using Microsoft.CodeAnalysis;

namespace DataUse.Analyzers.Index;

/// <summary>Which members stand in for others at run time.</summary>
internal static class Overrides
{
    /// <summary>The members that a member overrides or implements: what a call through a base class or an interface binds to.</summary>
    public static IEnumerable<ISymbol> StandsInFor(ISymbol member)
    {
        for (var overridden = Overridden(member); overridden is not null; overridden = Overridden(overridden))
        {
            yield return overridden.OriginalDefinition;
        }

        foreach (var implemented in Implementations(member))
        {
            yield return implemented.OriginalDefinition;
        }
    }

    /// <summary>A type, its base classes and its interfaces.</summary>
    public static IEnumerable<INamedTypeSymbol> WithBases(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            yield return current;
        }

        foreach (var @interface in type.AllInterfaces)
        {
            yield return @interface;
        }
    }

    private static IEnumerable<ISymbol> Implementations(ISymbol member)
    {
        if (member.IsStatic || member.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type)
        {
            yield break;
        }

        var name = member.Name.Substring(member.Name.LastIndexOf('.') + 1);
        foreach (var @interface in type.AllInterfaces)
        {
            foreach (var candidate in @interface.GetMembers(name))
            {
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate)?.OriginalDefinition, member.OriginalDefinition))
                {
                    yield return candidate;
                }
            }
        }
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };
}
