using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace DataUse.Architecture;

/// <summary>The repository as it lies on disk.</summary>
internal static class House
{
    private static readonly string[] NotSource = [".git", ".vs", ".idea", "bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts", "StrykerOutput"];

    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>Every project below src, by name.</summary>
    public static ImmutableSortedDictionary<string, XDocument> Projects { get; } =
        Directory.GetFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .ToImmutableSortedDictionary(file => Path.GetFileNameWithoutExtension(file), file => XDocument.Load(file));

    /// <summary>Names of the projects whose output a project uses.</summary>
    public static IEnumerable<string> ProjectReferences(XDocument project) =>
        project.Descendants("ProjectReference")
            .Where(reference => reference.Attribute("ReferenceOutputAssembly")?.Value != "false")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

    /// <summary>What the compiled project references.</summary>
    public static IReadOnlyList<AssemblyName> AssemblyReferences(string project)
    {
        var name = Projects[project].Descendants("AssemblyName").FirstOrDefault()?.Value ?? project;
        var framework = Projects[project].Descendants("TargetFramework").FirstOrDefault()?.Value;
        var file = Path.Combine(Root, "src", project, "bin", Metadata("Configuration"), framework ?? "", name + ".dll");
        using var image = new PEReader(File.OpenRead(file));
        var reader = image.GetMetadataReader();
        return [.. reader.AssemblyReferences.Select(handle => reader.GetAssemblyReference(handle).GetAssemblyName())];
    }

    /// <summary>The files under a folder without git's, the editors' and the build's, by their path from the root with forward slashes.</summary>
    public static IEnumerable<string> Files(string folder) => Walk(new DirectoryInfo(Path.Combine(Root, folder)));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static IEnumerable<string> Walk(DirectoryInfo folder) =>
        !folder.Exists
            ? []
            : folder.EnumerateFiles().Where(file => !NotSource.Contains(file.Name)).Select(file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'))
                .Concat(folder.EnumerateDirectories().Where(d => !NotSource.Contains(d.Name)).SelectMany(Walk));

    private static string Metadata(string key) =>
        typeof(House).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
