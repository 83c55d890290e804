using System.Collections.Immutable;
using System.Diagnostics;
using DataUse.Analyzers;
using DataUse.Analyzers.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using static DataUse.Benchmarks.Figures;

namespace DataUse.Benchmarks;

/// <summary>
/// What the analysis of a repository costs beside its compilation, in one process and without restoring packages: each folder with a project file is a compilation
/// of its own that sees the framework. Figures are of one run, not warmed up, as in a build.
/// </summary>
internal static class RepositoryBenchmark
{
    public static int Run(string folder)
    {
        var references = Directory.GetFiles(Build.Metadata("FrameworkReferences"), "*.dll").Select(file => MetadataReference.CreateFromFile(file)).ToArray();
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);

        var clock = Stopwatch.StartNew();
        var projects = Projects(folder).AsParallel().AsOrdered().Select(project => (project.Name, Trees: project.Files.Select(Parse).ToArray())).ToList();
        var parsing = clock.Elapsed;

        Print($"{Path.GetFileName(Path.GetFullPath(folder))}: parsed in {Number(parsing.TotalSeconds, 1)} s", "project", "files", "lines", "compiler's diagnostics s", "analysis s", "share", "files with a modelled name", "files bound", "reads");
        foreach (var (name, trees) in projects)
        {
            var bound = CSharpCompilation.Create(name, trees, references, options);
            clock.Restart();
            _ = bound.GetDiagnostics();
            var compiling = clock.Elapsed.TotalSeconds;

            var compilation = CSharpCompilation.Create(name, trees, references, options);
            clock.Restart();
            var inputs = ProjectInputs.Read(new AnalyzerOptions([]), TextReaders.Direct, CancellationToken.None);
            var reads = new CompilationReads([compilation], inputs.OwnApis, [inputs]);
            var inventory = new Count();
            var report = new CompilationReport(compilation, reads, inputs, inventory);
            foreach (var tree in trees)
            {
                report.Of(tree, _ => { }, CancellationToken.None);
            }

            var analysing = clock.Elapsed.TotalSeconds;
            var (named, looked) = reads.LookedAt(CancellationToken.None);
            Row(
                name, Number(trees.Length), trees.Sum(tree => tree.GetText().Lines.Count).ToString("N0"), Number(compiling, 2), Number(analysing, 2),
                Number(100 * analysing / (compiling + analysing)) + " %", Number(named), Number(looked), Number(inventory.Reads));
        }

        return 0;
    }

    private static IEnumerable<(string Name, string[] Files)> Projects(string folder)
    {
        var roots = Directory.GetFiles(folder, "*.csproj", SearchOption.AllDirectories).Select(file => Path.GetDirectoryName(file)!).ToHashSet(StringComparer.Ordinal);
        return Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/") && !file.Contains("/bin/"))
            .Order(StringComparer.Ordinal)
            .GroupBy(file => Root(Path.GetDirectoryName(file)!))
            .Select(group => (Path.GetRelativePath(folder, group.Key), group.ToArray()));

        string Root(string path)
        {
            for (var root = path; root.Length > folder.Length; root = Path.GetDirectoryName(root)!)
            {
                if (roots.Contains(root))
                {
                    return root;
                }
            }

            return folder;
        }
    }

    private static SyntaxTree Parse(string file) => CSharpSyntaxTree.ParseText(File.ReadAllText(file), new CSharpParseOptions(LanguageVersion.Preview), file);

    private sealed class Count : IInventory
    {
        public int Reads { get; private set; }

        public void Add(InventoryItem item) => Reads++;
    }
}
