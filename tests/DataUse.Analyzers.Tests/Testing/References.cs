using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataUse.Analyzers.Tests.Testing;

/// <summary>What code under test can refer to.</summary>
internal static class References
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> FrameworkPack = new(() => Load("FrameworkReferences"));
    private static readonly Lazy<ImmutableArray<MetadataReference>> AspNetCorePack = new(() => Load("AspNetCoreReferences"));

    /// <summary>The reference assemblies of the SDK's own framework.</summary>
    public static ImmutableArray<MetadataReference> Framework => FrameworkPack.Value;

    /// <summary>ASP.NET Core's reference assemblies, Microsoft.Extensions.* among them.</summary>
    public static ImmutableArray<MetadataReference> AspNetCore => AspNetCorePack.Value;

    /// <summary>A library compiled from <paramref name="source"/>.</summary>
    /// <param name="asProject">True for the reference that an IDE gives between projects, false for the metadata that a build gives.</param>
    public static MetadataReference Compile(string assemblyName, string source, IEnumerable<MetadataReference> references, bool asProject)
    {
        var compilation = CSharpCompilation.Create(
            assemblyName,
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest), path: assemblyName + ".cs")],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, $"{assemblyName} does not compile:\n" + string.Join('\n', emitted.Diagnostics));
        return asProject ? compilation.ToMetadataReference() : MetadataReference.CreateFromImage(image.ToArray());
    }

    private static ImmutableArray<MetadataReference> Load(string key) =>
        [.. Directory.GetFiles(Repository.Metadata(key), "*.dll").Order(StringComparer.Ordinal).Select(file => MetadataReference.CreateFromFile(file))];
}
