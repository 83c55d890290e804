using System.Collections.Concurrent;
using System.Text;
using DataUse.Tool.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace DataUse.Tool.Loading;

/// <summary>
/// Makes compilations of a folder's C# files without MSBuild: one per folder that holds a project file, and one of the files outside any.
/// They bind against the newest framework and the packages that are already cached, so some types stay unknown.
/// </summary>
internal sealed class FolderLoader(ScanRequest request, Action<LoadProblem> report, CancellationToken cancellationToken)
{
    private const string RestName = "files outside any project";

    private static readonly CSharpParseOptions ParseOptions = new(
        LanguageVersion.Preview,
        DocumentationMode.None,
        preprocessorSymbols:
        [
            "TRACE", "RELEASE", "NET", "NETCOREAPP", "NET10_0",
            .. Enumerable.Range(5, 6).Select(version => $"NET{version}_0_OR_GREATER"),
            .. new[] { "1_0", "1_1", "2_0", "2_1", "2_2", "3_0", "3_1" }.Select(version => $"NETCOREAPP{version}_OR_GREATER"),
        ]);

    private static readonly CSharpCompilationOptions CompilationOptions = new(
        OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, metadataReferenceResolver: null, assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default);

    private readonly ConcurrentDictionary<string, MetadataReference> _files = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, string> _framework = ReferencePacks.Find();
    private readonly PackageCache _packages = PackageCache.Default;

    /// <summary>Reads the folder's projects now, and their code while the result is enumerated.</summary>
    /// <param name="root">Absolute path of the folder.</param>
    /// <param name="progress">Told that the folder is read.</param>
    public ProjectSet Load(string root, IProgress<ScanStep> progress)
    {
        progress.Report(new ScanStep("reading " + root, 0, 0));
        var folder = SourceFolder.Walk(root, cancellationToken);
        var projects = folder.Projects.ToDictionary(
            project => project.Key, project => project.Value.Select(path => ProjectFile.Read(path, report)).ToList(), StringComparer.Ordinal);
        if (!projects.ContainsKey(root) && folder.SourcesOf(root).Count > 0)
        {
            projects.Add(root, []);
        }

        if (projects.Count == 0)
        {
            report(new LoadProblem($"{root}: no C# files in this folder", IsFatal: true));
        }

        var order = new ProjectOrder(projects.ToDictionary(
            project => project.Key,
            project => project.Value.SelectMany(file => file.References).Select(path => Path.GetDirectoryName(path)!).Where(projects.ContainsKey).Distinct(StringComparer.Ordinal).ToList(),
            StringComparer.Ordinal));
        return new ProjectSet(projects.Count, Compile(folder, projects, order));
    }

    private IEnumerable<ProjectInput> Compile(SourceFolder folder, Dictionary<string, List<ProjectFile>> projects, ProjectOrder order)
    {
        var compilations = new Dictionary<string, CSharpCompilation>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in order.Folders)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var needed = order.ReferencesOf(path);
            var files = projects[path];
            var name = folder.Projects.TryGetValue(path, out var projectPaths) ? Path.GetFileName(projectPaths[0]) : RestName;
            var options = CompilerOptions.Create(folder.ConfigsOf(path), path, PropertiesOf(files), request, report);
            var trees = Parse(folder.SourcesOf(path), files, path);
            var hasTopLevelStatements = trees.Any(tree => tree.GetCompilationUnitRoot(cancellationToken).Members.Any(SyntaxKind.GlobalStatement));
            var packages = files.Concat(needed.SelectMany(reference => projects[reference])).SelectMany(file => file.Packages);
            var compilation = CSharpCompilation.Create(
                UniqueName(Path.GetFileNameWithoutExtension(name), names),
                trees,
                [.. References(packages), .. needed.Select(reference => compilations[reference].ToMetadataReference())],
                CompilationOptions
                    .WithOutputKind(hasTopLevelStatements ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary)
                    .WithSyntaxTreeOptionsProvider(options.TreeOptions));
            compilations.Add(path, compilation);
            yield return new ProjectInput(name, compilation, [.. options.AddedFiles.Select(file => new AdditionalFile(file.Path))], options);
        }
    }

    private SyntaxTree[] Parse(IReadOnlyList<string> paths, List<ProjectFile> projects, string folder)
    {
        var trees = new SyntaxTree?[paths.Count + 1];
        Parallel.For(0, paths.Count, new ParallelOptions { CancellationToken = cancellationToken }, index =>
            trees[index] = SourceFiles.Parse(paths[index], ParseOptions, report, cancellationToken));
        var usings = string.Concat(projects.Select(project => project.GlobalUsings).Distinct());
        if (usings.Length > 0)
        {
            trees[^1] = CSharpSyntaxTree.ParseText(
                SourceText.From(usings, Encoding.UTF8), ParseOptions, Path.Combine(folder, "obj", "GlobalUsings.g.cs"), cancellationToken);
        }

        return [.. trees.OfType<SyntaxTree>()];
    }

    private IEnumerable<MetadataReference> References(IEnumerable<RequestedPackage> packages)
    {
        // As in a build, the framework's own assembly wins over an older one that a package brings.
        var fromPackages = _packages.Resolve(packages).Where(file => !_framework.ContainsKey(file.Key)).Select(file => file.Value);
        return _framework.Values.Concat(fromPackages).Select(path => _files.GetOrAdd(path, path => MetadataReference.CreateFromFile(path)));
    }

    private static Dictionary<string, string> PropertiesOf(List<ProjectFile> files) =>
        files.Exists(file => file.IsTestProject) ? new() { ["IsTestProject"] = "true" } : [];

    private static string UniqueName(string name, HashSet<string> names)
    {
        var unique = name;
        for (var number = 2; !names.Add(unique); number++)
        {
            unique = $"{name}-{number}";
        }

        return unique;
    }
}
