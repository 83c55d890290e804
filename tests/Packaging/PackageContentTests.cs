using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace DataUse.Packaging.Tests;

[Collection(PackedPackageCollection.Name)]
public sealed class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void The_package_holds_the_analyzers_their_targets_and_nothing_else()
    {
        using var nupkg = ZipFile.OpenRead(package.File);

        Assert.Equal(
            [
                "DataUse.Analyzers.nuspec",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/roslyn4.8/cs/DataUse.Analyzers.dll",
                "analyzers/dotnet/roslyn4.8/cs/DataUse.CodeFixes.dll",
                "analyzers/dotnet/roslyn4.8/cs/DataUse.Core.dll",
                "analyzers/dotnet/roslyn4.8/cs/DataUse.YamlDotNet.dll",
                "build/DataUse.Analyzers.targets",
                "build/DataUse.targets",
                "build/datause.init.yml",
                "build/presets/audit.globalconfig",
                "build/presets/strict.globalconfig",
                "buildMultiTargeting/DataUse.Analyzers.targets",
                "buildTransitive/DataUse.Analyzers.targets",
                "icon.png",
            ],
            nupkg.Entries.Select(entry => entry.FullName).Where(name => !IsPackagingFormat(name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_is_a_development_dependency_without_dependencies_of_its_own()
    {
        using var nupkg = ZipFile.OpenRead(package.File);
        using var nuspec = nupkg.GetEntry("DataUse.Analyzers.nuspec")!.Open();
        var metadata = XDocument.Load(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata").Elements();

        Assert.Equal("true", Value("developmentDependency"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.DoesNotContain(metadata, element => element.Name.LocalName is "dependencies" or "frameworkAssemblies" or "projectUrl");

        string? Value(string name) => metadata.SingleOrDefault(element => element.Name.LocalName == name)?.Value;
    }

    [Fact]
    public void No_assembly_needs_anything_newer_than_the_oldest_compiler_has()
    {
        using var nupkg = ZipFile.OpenRead(package.File);
        var references =
            from entry in nupkg.Entries
            where entry.FullName.EndsWith(".dll", StringComparison.Ordinal)
            from reference in References(entry)
            where !reference.Name.StartsWith("DataUse.", StringComparison.Ordinal)
            select $"{reference.Name} {reference.Version}";

        // Roslyn 4.8 itself references System.Collections.Immutable 7; a host need not have anything else than Roslyn and netstandard. Workspaces are those of 4.5.
        string[] floor =
        [
            "Microsoft.CodeAnalysis 4.5.0.0", "Microsoft.CodeAnalysis 4.8.0.0", "Microsoft.CodeAnalysis.CSharp 4.5.0.0", "Microsoft.CodeAnalysis.CSharp 4.8.0.0", "Microsoft.CodeAnalysis.Workspaces 4.5.0.0",
            "System.Collections.Immutable 6.0.0.0", "System.Collections.Immutable 7.0.0.0", "netstandard 2.0.0.0",
        ];
        Assert.Empty(references.Distinct().Except(floor));
    }

    [Fact]
    public void Every_assembly_answers_to_its_file_name()
    {
        using var nupkg = ZipFile.OpenRead(package.File);

        foreach (var entry in nupkg.Entries.Where(entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal)))
        {
            Assert.Equal(entry.Name, Read(entry, metadata => metadata.GetString(metadata.GetAssemblyDefinition().Name)) + ".dll");
        }
    }

    private static bool IsPackagingFormat(string name) =>
        name is "[Content_Types].xml" or "_rels/.rels" || name.StartsWith("package/services/metadata/", StringComparison.Ordinal);

    private static IReadOnlyList<(string Name, Version Version)> References(ZipArchiveEntry entry) =>
        Read(entry, metadata => metadata.AssemblyReferences
            .Select(metadata.GetAssemblyReference)
            .Select(reference => (metadata.GetString(reference.Name), reference.Version))
            .ToList());

    private static T Read<T>(ZipArchiveEntry entry, Func<MetadataReader, T> read)
    {
        using var bytes = new MemoryStream();
        using (var stream = entry.Open())
        {
            stream.CopyTo(bytes);
        }

        bytes.Position = 0;
        using var image = new PEReader(bytes);
        return read(image.GetMetadataReader());
    }
}
