using System.Runtime.CompilerServices;
using DataUse.Catalog;
using Microsoft.CodeAnalysis;

namespace DataUse.Analyzers.Recognition;

/// <summary>
/// What referenced libraries say of their own methods: a parameter that bears an attribute named <c>DataUseSource</c>, which the library declares itself, is
/// the place that the method reads. It says what a row with <c>reads: {argument: …}</c> of an API model says, and is read from metadata alone.
/// </summary>
internal static class LibraryAttributes
{
    private const string AttributeName = "DataUseSourceAttribute";

    private static readonly string[] FrameworkNames = ["System", "Microsoft", "mscorlib", "netstandard", "Windows"];
    private static readonly ConditionalWeakTable<IAssemblySymbol, IReadOnlyList<ApiMember>> ByAssembly = new();

    /// <summary>The rows that the libraries a compilation refers to give by the attribute.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="isFollowed">Whether the code of an assembly of this name is at hand, and says more.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static IReadOnlyList<ApiMember> Rows(Compilation compilation, Func<string, bool> isFollowed, CancellationToken cancellationToken)
    {
        List<ApiMember>? rows = null;
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!IsFramework(assembly.Name) && assembly.TypeNames.Contains(AttributeName) && !isFollowed(assembly.Name))
            {
                (rows ??= []).AddRange(ByAssembly.GetValue(assembly, Find));
            }
        }

        return rows ?? [];
    }

    private static bool IsFramework(string assembly)
    {
        foreach (var name in FrameworkNames)
        {
            if (assembly.StartsWith(name, StringComparison.Ordinal) && (assembly.Length == name.Length || assembly[name.Length] == '.'))
            {
                return true;
            }
        }

        return false;
    }

    private static IReadOnlyList<ApiMember> Find(IAssemblySymbol assembly)
    {
        var rows = new List<ApiMember>();
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(assembly.GlobalNamespace);
        while (pending.Count > 0)
        {
            foreach (var member in pending.Pop().GetMembers())
            {
                if (member is INamespaceOrTypeSymbol inner)
                {
                    pending.Push(inner);
                }
                else if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor } method
                    && method.Parameters.Where(IsSource).Select(parameter => parameter.Name).ToList() is { Count: > 0 } names)
                {
                    rows.Add(new ApiMember
                    {
                        Library = assembly.Name,
                        Types = [MetadataName(method.ContainingType)],
                        Members = [method.Name],
                        Role = ApiRole.Reads,
                        Arguments = names,
                    });
                }
            }
        }

        return rows;
    }

    private static bool IsSource(IParameterSymbol parameter) => parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == AttributeName);

    private static string MetadataName(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? MetadataName(outer) + "+" + type.MetadataName
        : type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName
        : type.ContainingNamespace.ToDisplayString() + "." + type.MetadataName;
}
