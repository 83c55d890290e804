using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using DataUse.Tool.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataUse.Tool.Loading;

/// <summary>Runs the source generators that a command line names, as the compiler does: without them, code that uses what they make does not bind.</summary>
/// <param name="report">Told of a generator that cannot be loaded or fails; it adds nothing.</param>
internal sealed class SourceGenerators(Action<LoadProblem> report)
{
    // Most projects of a solution name the same analyzers. Those that do not get their own, since versions may differ.
    private readonly Dictionary<string, IReadOnlyList<ISourceGenerator>> _generators = new(StringComparer.Ordinal);

    /// <summary>The compilation with what the generators add.</summary>
    public CSharpCompilation Run(
        CSharpCompilation compilation,
        CSharpCommandLineArguments arguments,
        ImmutableArray<AdditionalText> additionalFiles,
        AnalyzerConfigOptionsProvider options,
        CancellationToken cancellationToken)
    {
        var paths = arguments.AnalyzerReferences.Select(reference => Path.GetFullPath(reference.FilePath, arguments.BaseDirectory ?? ".")).Where(File.Exists).ToList();
        var key = string.Join('\n', paths);
        if (!_generators.TryGetValue(key, out var generators))
        {
            _generators.Add(key, generators = Load(paths));
        }

        if (generators.Count == 0)
        {
            return compilation;
        }

        CSharpGeneratorDriver
            .Create(generators, additionalFiles, arguments.ParseOptions, options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var updated, out var diagnostics, cancellationToken);
        foreach (var failure in diagnostics.Where(diagnostic => diagnostic.Id is "CS8784" or "CS8785"))
        {
            report(new LoadProblem($"{compilation.AssemblyName}: {failure.GetMessage(CultureInfo.InvariantCulture)}", IsFatal: false));
        }

        return (CSharpCompilation)updated;
    }

    private List<ISourceGenerator> Load(List<string> paths)
    {
        var context = new GeneratorContext(paths);
        var generators = new List<ISourceGenerator>();
        foreach (var path in paths)
        {
            var reference = new AnalyzerFileReference(path, context);
            reference.AnalyzerLoadFailed += (_, failure) =>
            {
                if (failure.ErrorCode is not AnalyzerLoadFailureEventArgs.FailureErrorCode.NoAnalyzers)
                {
                    report(new LoadProblem($"{path}: {failure.Message}", IsFatal: false));
                }
            };
            generators.AddRange(reference.GetGenerators(LanguageNames.CSharp));
        }

        return generators;
    }

    /// <summary>Loads the assemblies of generators; what the tool has itself, Roslyn above all, is shared with them.</summary>
    private sealed class GeneratorContext(IReadOnlyList<string> paths) : AssemblyLoadContext("source generators"), IAnalyzerAssemblyLoader
    {
        private readonly HashSet<string> _paths = new(paths, StringComparer.Ordinal);

        public void AddDependencyLocation(string fullPath) => _paths.Add(fullPath);

        public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            try
            {
                return Default.LoadFromAssemblyName(assemblyName);
            }
            catch (IOException)
            {
                var path = _paths
                    .SelectMany(path => new[] { path, Path.Combine(Path.GetDirectoryName(path)!, assemblyName.Name + ".dll") })
                    .FirstOrDefault(path => Path.GetFileNameWithoutExtension(path) == assemblyName.Name && File.Exists(path));
                return path is null ? null : LoadFromAssemblyPath(path);
            }
        }
    }
}
