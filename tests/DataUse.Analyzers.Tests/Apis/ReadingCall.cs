using DataUse.Analyzers.Reporting;
using DataUse.Catalog;
using Microsoft.CodeAnalysis;

namespace DataUse.Analyzers.Tests.Apis;

/// <summary>A call of a member that reads, written from the member's signature, with nothing for the objects and arguments that are no place.</summary>
/// <param name="Statement">The call.</param>
/// <param name="Source">The source that it reads, where the model says so.</param>
/// <param name="Host">The host that it reads, where it is given an address.</param>
internal sealed record ReadingCall(string Statement, string? Source, string? Host)
{
    private const string Address = "https://data.example.com/a";

    /// <summary>A call of one of the overloads on an object of the type, or null where the row reads only under a condition or where no such call can be written.</summary>
    public static ReadingCall? Of(ApiMember row, INamedTypeSymbol? of, IReadOnlyList<ISymbol> overloads)
    {
        if (row.Role != ApiRole.Reads || row.When != ReadCondition.Always || row.IsCommand || row.Assigned)
        {
            return null;
        }

        var callable = overloads.OfType<IMethodSymbol>().Where(IsCallable).OrderBy(each => SymbolEqualityComparer.Default.Equals(each.ContainingType, of) ? 0 : 1).ToList();
        var method = callable.FirstOrDefault(each => row.Arguments.Count == 0 || row.Arguments.All(name => IsAddress(each, name)))
            ?? callable.FirstOrDefault(each => row.Arguments.Count == 0 || row.Arguments.Any(name => IsAddress(each, name)))
            ?? callable.FirstOrDefault(each => row.Url is null && row.Arguments.Any(name => each.Parameters.Any(parameter => parameter.Name == name)));
        var place = row.Arguments.FirstOrDefault(name => method is not null && IsAddress(method, name));
        if (method is null || (place is null && (row.MayBePath || (row.Arguments.Count > 0 && method.MethodKind == MethodKind.Constructor))))
        {
            return null;
        }

        var arguments = method.Parameters.Select(parameter => row.Arguments.Contains(parameter.Name) ? Given(parameter.Type, row.Url is null ? Address : "a") : $"default({Write(parameter.Type)})!");
        var generic = method.TypeParameters.Length > 0 ? $"<{string.Join(", ", method.TypeParameters.Select(Argument))}>" : "";
        var receiver = method.IsStatic ? Write(method.ContainingType) : Anything(of is not null && !of.IsGenericType ? of : method.ContainingType);
        var called = method.MethodKind == MethodKind.Constructor ? "_ = new " + Write(method.ContainingType) : $"{receiver}.{Name(method)}{generic}";
        var isHost = place is not null && row.Url is null && row.Source is null && !row.MayBePath;
        return new($"{called}({string.Join(", ", arguments)});", row.Source, isHost && !row.FromReceiver ? "data.example.com" : null);
    }

    /// <summary>A file with one method for each call.</summary>
    public static string Write(IEnumerable<ReadingCall> calls) => "static class Calls\n{\n" + string.Concat(calls.Select((call, i) => $"    static void Call{i}()\n    {{\n        {call.Statement}\n    }}\n")) + "}\n";

    /// <summary>The line of the call with this index.</summary>
    public static int Line(int index) => (4 * index) + 5;

    public bool IsAsExpected(InventoryItem item) =>
        (Source is null || item.SourceIds.Contains(Source)) && (Host is null || item.Sources.SequenceEqual([Host]));

    private static bool IsCallable(IMethodSymbol method) =>
        method.DeclaredAccessibility == Accessibility.Public
        && !(method.MethodKind == MethodKind.Constructor && method.ContainingType.IsAbstract)
        && method.Parameters.All(parameter => parameter.RefKind == RefKind.None && !parameter.Type.IsRefLikeType && parameter.Type is not IPointerTypeSymbol);

    private static bool IsAddress(IMethodSymbol method, string name) =>
        method.Parameters.Any(parameter => parameter.Name == name && parameter.Type is { SpecialType: SpecialType.System_String } or INamedTypeSymbol { Name: "Uri" } && parameter.Name == name);

    /// <summary>An address, several of them, or an object of which nothing is known.</summary>
    private static string Given(ITypeSymbol type, string text) => type switch
    {
        { SpecialType: SpecialType.System_String } => $"\"{text}\"",
        { Name: "Uri" } => $"new System.Uri(\"{text}\", System.UriKind.RelativeOrAbsolute)",
        IArrayTypeSymbol array => $"new[] {{ {Given(array.ElementType, text)} }}",
        INamedTypeSymbol { Name: "IEnumerable", TypeArguments: [var element] } => $"new[] {{ {Given(element, text)} }}",
        _ => Anything(type),
    };

    private static string Anything(ITypeSymbol type) => $"System.Activator.CreateInstance<{Write(type)}>()";

    private static string Name(IMethodSymbol method) => method.Name is "field" ? "@" + method.Name : method.Name;

    private static string Argument(ITypeParameterSymbol parameter) => parameter.HasValueTypeConstraint || parameter.HasUnmanagedTypeConstraint ? "int" : "object";

    /// <summary>A type, with object for what its parameters stand for.</summary>
    private static string Write(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol parameter => Argument(parameter),
        IArrayTypeSymbol array => Write(array.ElementType) + "[]",
        INamedTypeSymbol { IsTupleType: true } tuple => $"({string.Join(", ", tuple.TupleElements.Select(element => Write(element.Type)))})",
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => Write(nullable.TypeArguments[0]) + "?",
        INamedTypeSymbol { SpecialType: SpecialType.None } named => (named.ContainingType is { } outer ? Write(outer) + "." : $"global::{(named.ContainingNamespace.IsGlobalNamespace ? "" : named.ContainingNamespace.ToDisplayString() + ".")}")
            + named.Name + (named.TypeArguments.Length > 0 ? $"<{string.Join(", ", named.TypeArguments.Select(Write))}>" : ""),
        _ => type.ToDisplayString(),
    };
}
