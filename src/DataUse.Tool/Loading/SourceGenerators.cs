using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using DataUse.Tool.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataUse.Tool.Loading;

/// <summary>Runs the source generators that a command line names, as the compiler does: without them, code that uses what they make does not bind.</summary>
internal static class SourceGenerators
{
    /// <summary>The compilation with what the generators add. One that cannot be loaded or fails is reported and adds nothing.</summary>
    public static CSharpCompilation Run(
        CSharpCompilation compilation,
        CSharpCommandLineArguments arguments,
        ImmutableArray<AdditionalText> additionalFiles,
        AnalyzerConfigOptionsProvider options,
        Action<LoadProblem> report,
        CancellationToken cancellationToken)
    {
        var paths = arguments.AnalyzerReferences.Select(reference => Path.GetFullPath(reference.FilePath, arguments.BaseDirectory ?? ".")).Where(File.Exists).ToList();
        var loader = new Loader(paths);
        var generators = new List<ISourceGenerator>();
        foreach (var path in paths)
        {
            var reference = new AnalyzerFileReference(path, loader);
            reference.AnalyzerLoadFailed += (_, failure) =>
            {
                // Most analyzer assemblies hold no generator, and code fixes in them want assemblies that only an IDE has.
                if (failure.ErrorCode is not AnalyzerLoadFailureEventArgs.FailureErrorCode.NoAnalyzers)
                {
                    report(new LoadProblem($"{path}: {failure.Message}", IsFatal: false));
                }
            };
            generators.AddRange(reference.GetGenerators(LanguageNames.CSharp));
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
            report(new LoadProblem(failure.GetMessage(System.Globalization.CultureInfo.InvariantCulture), IsFatal: false));
        }

        return (CSharpCompilation)updated;
    }

    /// <summary>Loads generators beside each other; what the tool has itself, Roslyn above all, is shared with them.</summary>
    private sealed class Loader(IReadOnlyList<string> paths) : AssemblyLoadContext("source generators"), IAnalyzerAssemblyLoader
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
