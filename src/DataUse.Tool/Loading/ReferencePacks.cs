using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace DataUse.Tool.Loading;

/// <summary>The framework's assemblies: those of the SDK's reference packs, or where only a runtime is installed, the runtime's own.</summary>
internal static class ReferencePacks
{
    private static readonly string[] Packs = ["Microsoft.NETCore.App.Ref", "Microsoft.AspNetCore.App.Ref"];

    /// <summary>Assembly paths by file name without extension.</summary>
    public static IReadOnlyDictionary<string, string> Find()
    {
        var files = Packs.SelectMany(FilesOfPack).ToList();
        if (!files.Any(file => Path.GetFileName(file) == "System.Runtime.dll"))
        {
            files = [.. Directory.EnumerateFiles(DotnetHost.RuntimeFolder, "*.dll").Where(IsManaged)];
        }

        return files
            .GroupBy(file => Path.GetFileNameWithoutExtension(file), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> FilesOfPack(string name)
    {
        // packs/Microsoft.NETCore.App.Ref/10.0.0/ref/net10.0/*.dll
        var pack = DotnetHost.Root is { } root ? Path.Combine(root, "packs", name) : null;
        var newest = Directory.Exists(pack)
            ? Directory.EnumerateDirectories(pack).MaxBy(folder => PackageVersion.Parse(Path.GetFileName(folder)))
            : null;
        return newest is not null && Directory.Exists(Path.Combine(newest, "ref"))
            ? Directory.EnumerateDirectories(Path.Combine(newest, "ref")).SelectMany(folder => Directory.EnumerateFiles(folder, "*.dll"))
            : [];
    }

    private static bool IsManaged(string path)
    {
        using var reader = new PEReader(File.OpenRead(path));
        return reader.HasMetadata && reader.GetMetadataReader().IsAssembly;
    }
}
