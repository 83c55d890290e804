using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DataUse.Packaging.Tests;

/// <summary>
/// A project as an IDE holds it: made of the command line that a design-time build gives, with the analyzers and fixes of the package's own files, edited in
/// memory, and asked for one file's diagnostics at a time.
/// </summary>
internal sealed class IdeSession
{
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers;
    private readonly ImmutableArray<CodeFixProvider> _fixes;
    private readonly ProjectId _project;
    private Solution _solution;

    private IdeSession(ProjectInfo project, IReadOnlyList<AnalyzerFileReference> package)
    {
        _project = project.Id;
        _solution = new AdhocWorkspace().CurrentSolution.AddProject(project.WithAnalyzerReferences(package));
        _analyzers = [.. package.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp))];
        _fixes = [.. package.SelectMany(reference => FixesOf(reference.GetAssembly()))];
    }

    private Project Project => _solution.GetProject(_project)!;

    /// <summary>Opens a project.</summary>
    /// <param name="package">The nupkg whose analyzers are loaded.</param>
    /// <param name="folder">An empty folder for the package's files.</param>
    /// <param name="project">The project file.</param>
    /// <param name="environment">What the design-time build needs in its environment.</param>
    public static async Task<IdeSession> OpenAsync(string package, string folder, string project, params (string, string)[] environment)
    {
        string[] arguments =
        [
            "msbuild", project, "-restore", "-nologo", "-t:Compile", "-p:DesignTimeBuild=true", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true",
            "-p:BuildProjectReferences=false", "-p:NonExistentFile=__NonExistentSubDir__/__NonExistentFile__", "-getItem:CscCommandLineArgs",
        ];
        var output = (await DotNet.RunAsync(Path.GetDirectoryName(project)!, arguments, environment)).Succeeded();
        var commandLine = JsonDocument.Parse(output.Text).RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!)
            .Where(argument => !argument.StartsWith("/analyzer:", StringComparison.Ordinal));

        // IDEs read documentation comments at least as far as to colour them; without that the compiler never says that a single file is complete.
        var info = CommandLineProject.CreateProjectInfo(Path.GetFileNameWithoutExtension(project), LanguageNames.CSharp, commandLine, Path.GetDirectoryName(project)!);
        info = info.WithParseOptions(info.ParseOptions!.WithDocumentationMode(DocumentationMode.Parse));

        ZipFile.ExtractToDirectory(package, folder);
        var loader = new PackageLoader();
        var files = Directory.GetFiles(Path.Combine(folder, "analyzers", "dotnet", "roslyn4.8", "cs"), "*.dll");
        foreach (var file in files)
        {
            loader.AddDependencyLocation(file);
        }

        return new IdeSession(info, [.. files.Select(file => new AnalyzerFileReference(file, loader))]);
    }

    /// <summary>Types <paramref name="with"/> in place of a text that stands once in a file of the project.</summary>
    public void Edit(string file, string replaced, string with)
    {
        var (id, text, isCode) = Find(file);
        var start = text.ToString().IndexOf(replaced, StringComparison.Ordinal);
        Assert.True(start >= 0, $"{file} does not hold {replaced}");
        var changed = text.WithChanges(new TextChange(new TextSpan(start, replaced.Length), with));
        _solution = isCode ? _solution.WithDocumentText(id, changed) : _solution.WithAdditionalDocumentText(id, changed);
    }

    /// <summary>The text of a file as it now stands.</summary>
    public string Read(string file) => Find(file).Text.ToString();

    /// <summary>The ids of what is reported in one file, without repetition, sorted.</summary>
    public async Task<IEnumerable<string>> IdsAsync(string file) =>
        (await DiagnosticsAsync(file)).Select(diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Chooses the first fix that is offered for a rule in a file; the title is the fix's.</summary>
    public async Task<string> FixAsync(string file, string id)
    {
        var offered = new List<CodeAction>();
        foreach (var diagnostic in (await DiagnosticsAsync(file)).Where(diagnostic => diagnostic.Id == id))
        {
            var document = (TextDocument?)_solution.GetDocument(diagnostic.Location.SourceTree) ?? _solution.GetAdditionalDocument(Find(file).Id)!;
            void Register(CodeAction action, ImmutableArray<Diagnostic> _) => offered.Add(action);
            foreach (var provider in _fixes.Where(provider => provider.FixableDiagnosticIds.Contains(id)))
            {
                await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic.Location.SourceSpan, [diagnostic], Register, default));
            }
        }

        Assert.NotEmpty(offered);
        var operation = Assert.IsType<ApplyChangesOperation>(Assert.Single(await offered[0].GetOperationsAsync(default)));
        _solution = operation.ChangedSolution;
        return offered[0].Title;
    }

    private async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(string file)
    {
        var compilation = (await Project.GetCompilationAsync())!;
        var exceptions = new ConcurrentQueue<Exception>();
        var options = new CompilationWithAnalyzersOptions(Project.AnalyzerOptions, (exception, _, _) => exceptions.Enqueue(exception), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var analysis = compilation.WithAnalyzers(_analyzers, options);
        var (id, _, isCode) = Find(file);
        if (isCode)
        {
            var tree = (await _solution.GetDocument(id)!.GetSyntaxTreeAsync())!;
            var diagnostics = await analysis.GetAnalyzerSemanticDiagnosticsAsync(analysis.Compilation.GetSemanticModel(tree), null, default);
            Assert.Empty(exceptions);
            return diagnostics;
        }

        var path = _solution.GetAdditionalDocument(id)!.FilePath;
        return (await analysis.GetAnalysisResultAsync(Project.AnalyzerOptions.AdditionalFiles.Single(additional => additional.Path == path), default)).GetAllDiagnostics();
    }

    private (DocumentId Id, SourceText Text, bool IsCode) Find(string file)
    {
        var document = Project.Documents.Concat(Project.AdditionalDocuments).Single(document => Path.GetFileName(document.FilePath) == file);
        return (document.Id, document.GetTextAsync().Result, document is Document);
    }

    private static IEnumerable<CodeFixProvider> FixesOf(Assembly assembly) =>
        from type in assembly.GetTypes()
        where type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null
        select (CodeFixProvider)Activator.CreateInstance(type)!;

    /// <summary>Loads the package's files into a context of their own, which takes everything else from the host.</summary>
    private sealed class PackageLoader : IAnalyzerAssemblyLoader
    {
        private readonly AssemblyLoadContext _context = new("package");
        private readonly Dictionary<string, string> _files = new(StringComparer.OrdinalIgnoreCase);

        public PackageLoader() => _context.Resolving += (context, name) => _files.TryGetValue(name.Name!, out var file) ? context.LoadFromAssemblyPath(file) : null;

        public void AddDependencyLocation(string fullPath) => _files[Path.GetFileNameWithoutExtension(fullPath)] = fullPath;

        public Assembly LoadFromPath(string fullPath) => _context.LoadFromAssemblyPath(fullPath);
    }
}
