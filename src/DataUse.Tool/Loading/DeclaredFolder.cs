using System.Collections.Immutable;
using DataUse.Tool.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataUse.Tool.Loading;

/// <summary>What is declared for code in a folder, without its code.</summary>
internal static class DeclaredFolder
{
    private static readonly EnumerationOptions EachFolder = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>A project without code in the folder: its files and properties are those of any project there.</summary>
    public static ProjectInput Load(string folder, DateOnly? asOf, Action<LoadProblem> report)
    {
        var options = CompilerOptions.Create([], folder, [], new ScanRequest { Path = folder, AsOf = asOf }, report);
        ImmutableArray<AdditionalText> files = [.. options.AddedFiles.Select(file => new AdditionalFile(file.Path))];
        return new ProjectInput(folder, CSharpCompilation.Create("Declarations"), files, options);
    }

    /// <summary>
    /// The folders whose declarations a path stands for: that of a file; a folder and those below it that hold a datause.yml, but for what builds and package
    /// managers make. The folder itself is among them when nothing is declared below it.
    /// </summary>
    public static IReadOnlyList<string> Below(string path)
    {
        var folder = Path.GetFullPath(File.Exists(path) ? Path.GetDirectoryName(Path.GetFullPath(path))! : path);
        if (File.Exists(path))
        {
            return [folder];
        }

        var below = Directory.EnumerateFiles(folder, "datause.yml", EachFolder)
            .Select(file => Path.GetDirectoryName(file)!)
            .Where(found => !Path.GetRelativePath(folder, found).Split(Path.DirectorySeparatorChar).Any(name => name is "bin" or "obj" or "node_modules" or ".git"))
            .Order(StringComparer.Ordinal)
            .ToList();
        return below.Count > 0 ? below : [folder];
    }
}
