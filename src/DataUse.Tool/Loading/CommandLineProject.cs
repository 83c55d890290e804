using System.Collections.Immutable;
using System.Globalization;
using DataUse.Tool.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DataUse.Tool.Loading;

/// <summary>Makes the compilation that csc would make of a command line, source generators included.</summary>
internal sealed class CommandLineProject(ScanRequest request, Action<LoadProblem> report)
{
    private readonly Dictionary<string, MetadataReference?> _files = new(StringComparer.Ordinal);
    private readonly SourceGenerators _generators = new(report);

    /// <summary>Compiles an invocation without emitting anything.</summary>
    /// <param name="name">For people.</param>
    /// <param name="invocation">What csc would be called with.</param>
    /// <param name="projectReference">The reference that stands for an assembly path because it belongs to a project of the scan; null for all others.</param>
    /// <param name="cancellationToken">Ends parsing and source generators.</param>
    public ProjectInput Create(
        string name, CompilerInvocation invocation, Func<string, MetadataReference?> projectReference, CancellationToken cancellationToken)
    {
        var folder = Path.GetDirectoryName(invocation.ProjectPath)!;
        var arguments = CSharpCommandLineParser.Default.Parse(invocation.Arguments, folder, sdkDirectory: null);
        foreach (var error in arguments.Errors.Where(error => error.Severity == DiagnosticSeverity.Error))
        {
            report(new LoadProblem($"{name}: {error.GetMessage(CultureInfo.InvariantCulture)}", IsFatal: true));
        }

        var options = CompilerOptions.Create(arguments.AnalyzerConfigPaths, folder, invocation.Properties, request, report);
        var listed = arguments.AdditionalFiles.Select(file => Path.GetFullPath(file.Path)).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<AdditionalText> additionalFiles =
        [
            .. listed.Union(options.AddedFiles.Select(file => file.Path)).Order(StringComparer.Ordinal).Select(path => new AdditionalFile(path)),
        ];

        var compilation = CSharpCompilation.Create(
            arguments.CompilationName ?? Path.GetFileNameWithoutExtension(arguments.OutputFileName) ?? Path.GetFileNameWithoutExtension(invocation.ProjectPath),
            Parse(arguments, cancellationToken),
            References(name, arguments, projectReference),
            arguments.CompilationOptions
                .WithSyntaxTreeOptionsProvider(options.TreeOptions)
                .WithStrongNameProvider(new DesktopStrongNameProvider(arguments.KeyFileSearchPaths))
                .WithSourceReferenceResolver(new SourceFileResolver([], folder))
                .WithXmlReferenceResolver(null)
                .WithAssemblyIdentityComparer(DesktopAssemblyIdentityComparer.Default));
        return new ProjectInput(
            name,
            _generators.Run(compilation, arguments, additionalFiles, options, cancellationToken),
            additionalFiles,
            options);
    }

    private SyntaxTree[] Parse(CSharpCommandLineArguments arguments, CancellationToken cancellationToken)
    {
        var trees = new SyntaxTree?[arguments.SourceFiles.Length];
        Parallel.For(0, trees.Length, new ParallelOptions { CancellationToken = cancellationToken }, index =>
            trees[index] = SourceFiles.Parse(arguments.SourceFiles[index].Path, arguments.ParseOptions, report, cancellationToken));
        return [.. trees.OfType<SyntaxTree>()];
    }

    private IEnumerable<MetadataReference> References(string name, CSharpCommandLineArguments arguments, Func<string, MetadataReference?> projectReference)
    {
        foreach (var reference in arguments.MetadataReferences)
        {
            var path = Path.GetFullPath(reference.Reference, arguments.BaseDirectory ?? ".");
            if (projectReference(path) is { } fromProject)
            {
                yield return fromProject.WithProperties(reference.Properties);
            }
            else if (FromFile(path) is { } fromFile)
            {
                yield return fromFile.WithProperties(reference.Properties);
            }
            else
            {
                report(new LoadProblem($"{name}: the referenced assembly {path} does not exist; its types are unknown", IsFatal: false));
            }
        }
    }

    private MetadataReference? FromFile(string path)
    {
        if (!_files.TryGetValue(path, out var reference))
        {
            _files.Add(path, reference = File.Exists(path) ? MetadataReference.CreateFromFile(path) : null);
        }

        return reference;
    }
}
