using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using DataUse.Analyzers.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataUse.Analyzers.Tests.Testing;

/// <summary>A compilation, its additional files and options, built up by With… and analyzed by <see cref="RunAsync"/>.</summary>
internal sealed class Analysis
{
    /// <summary>The folder of the project under test. Paths in tests are relative to it; <c>../datause.yml</c> is a file of the repository above.</summary>
    public const string ProjectFolder = "/repository/project/";

    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private readonly List<(string Path, Markup Markup)> _sources = [];
    private readonly List<(string Path, Markup Markup)> _files = [];
    private readonly Dictionary<string, ImmutableDictionary<string, string>> _metadata = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _properties = new(StringComparer.Ordinal) { ["build_property.ProjectDir"] = ProjectFolder };
    private readonly Dictionary<string, ReportDiagnostic> _severities = new(StringComparer.Ordinal);
    private readonly List<string> _expectedWithoutLocation = [];
    private List<MetadataReference> _references = [.. References.Framework];
    private Func<IInventory, ImmutableArray<DiagnosticAnalyzer>> _analyzers = AllAnalyzers.Create;
    private LanguageVersion _languageVersion = LanguageVersion.Latest;
    private string _assemblyName = "Project";
    private bool _implicitUsings = true;
    private bool _allowsCompileErrors;

    /// <summary>A source file; <paramref name="path"/> relative to the project.</summary>
    public Analysis WithSource(string path, string markup)
    {
        _sources.Add((Absolute(path), Markup.Parse(markup)));
        return this;
    }

    /// <summary>The project's own datause.yml.</summary>
    public Analysis WithDeclaration(string markup) => WithDeclaration("datause.yml", markup, layer: 0);

    /// <summary>A datause.yml of another layer; 0 is the nearest to the project.</summary>
    public Analysis WithDeclaration(string path, string markup, int layer) => WithFile(path, markup, "declaration", layer);

    /// <summary>An additional file. The package's targets say what it is; here its name decides, unless <paramref name="kind"/> does.</summary>
    public Analysis WithFile(string path, string markup, string? kind = null, int? layer = null)
    {
        _files.Add((Absolute(path), Markup.Parse(markup)));
        var metadata = ImmutableDictionary<string, string>.Empty;
        if ((kind ?? KindOf(Path.GetFileName(path))) is { } known)
        {
            metadata = metadata.Add("build_metadata.AdditionalFiles.DataUseKind", known);
        }

        if (layer is { } number)
        {
            metadata = metadata.Add("build_metadata.AdditionalFiles.DataUseLayer", number.ToString(CultureInfo.InvariantCulture));
        }

        _metadata[Absolute(path)] = metadata;
        return this;
    }

    /// <summary>An MSBuild property that the compiler sees, as build_property.NAME.</summary>
    public Analysis WithProperty(string name, string value)
    {
        _properties["build_property." + name] = value;
        return this;
    }

    /// <summary>Any other key of a global analyzer config.</summary>
    public Analysis WithGlobalOption(string key, string value)
    {
        _properties[key] = value;
        return this;
    }

    /// <summary>The day on which licenses are judged, as 2026-11-22.</summary>
    public Analysis AsOf(string date) => WithProperty("DataUseAsOf", date);

    /// <summary>The severity that an .editorconfig would give.</summary>
    public Analysis WithSeverity(string id, ReportDiagnostic severity)
    {
        _severities[id] = severity;
        return this;
    }

    /// <summary>Leaves rules out of the run that the test is not about.</summary>
    public Analysis Without(params IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            WithSeverity(id, ReportDiagnostic.Suppress);
        }

        return this;
    }

    /// <summary>Expects one diagnostic that belongs to the project and to no file.</summary>
    public Analysis ExpectWithoutLocation(string id)
    {
        _expectedWithoutLocation.Add(id);
        return this;
    }

    /// <summary>References the metadata of a library compiled from <paramref name="source"/>, as a build does for packages and projects. It sees what was referenced before it.</summary>
    public Analysis WithLibrary(string assemblyName, string source) => WithReference(References.Compile(assemblyName, source, _references, asProject: false));

    /// <summary>References the same as another project's compilation, as an IDE does.</summary>
    public Analysis WithProject(string assemblyName, string source) => WithReference(References.Compile(assemblyName, source, _references, asProject: true));

    public Analysis WithAspNetCore()
    {
        _references.AddRange(References.AspNetCore);
        return this;
    }

    /// <summary>References nothing at all: no type can be bound, not even string.</summary>
    public Analysis WithoutFramework()
    {
        _references = [];
        return AllowCompileErrors();
    }

    public Analysis WithoutImplicitUsings()
    {
        _implicitUsings = false;
        return this;
    }

    /// <summary>The name of the assembly, else Project.</summary>
    public Analysis Named(string assemblyName)
    {
        _assemblyName = assemblyName;
        return this;
    }

    public Analysis WithLanguageVersion(LanguageVersion version)
    {
        _languageVersion = version;
        return this;
    }

    public Analysis AllowCompileErrors()
    {
        _allowsCompileErrors = true;
        return this;
    }

    /// <summary>Runs other analyzers than those of the package; new instances for every run.</summary>
    public Analysis WithAnalyzers(Func<IInventory, ImmutableArray<DiagnosticAnalyzer>> create)
    {
        _analyzers = create;
        return this;
    }

    /// <summary>Analyzes on several threads and on one, which must not differ, and compares the diagnostics with the markup.</summary>
    public async Task<AnalysisOutcome> RunAsync() => Compare(await RunWithoutComparisonAsync());

    /// <summary>As <see cref="RunAsync"/>, the way an editor asks: for one file after the other, and never for what is only known at the compilation's end.</summary>
    public async Task<AnalysisOutcome> RunInEditorAsync() => Compare(await RunAsync(Compile(), concurrent: true, DiagnosticsByFileAsync));

    /// <summary>What editors show that ask for one file and know nothing of another: each file, the last one first, in a run of its own.</summary>
    public async Task<AnalysisOutcome> RunFileByFileAsync()
    {
        var compilation = Compile();
        var outcomes = new List<AnalysisOutcome>();
        foreach (var tree in compilation.SyntaxTrees.Reverse())
        {
            outcomes.Add(await RunAsync(compilation, concurrent: true, analysis => analysis.GetAnalyzerSemanticDiagnosticsAsync(analysis.Compilation.GetSemanticModel(tree), null, default)));
        }

        var inventory = new CollectedInventory();
        foreach (var item in outcomes.SelectMany(outcome => outcome.Inventory))
        {
            inventory.Add(item);
        }

        return new([.. outcomes.SelectMany(outcome => outcome.Diagnostics)], inventory.Items, ProjectFolder);
    }

    /// <summary>As <see cref="RunAsync"/>, for tests in which the diagnostics may be any.</summary>
    public async Task<AnalysisOutcome> RunWithoutComparisonAsync()
    {
        var compilation = Compile();
        var outcome = await RunAsync(compilation, concurrent: true, analysis => analysis.GetAnalyzerDiagnosticsAsync());
        var onOneThread = await RunAsync(compilation, concurrent: false, analysis => analysis.GetAnalyzerDiagnosticsAsync());
        Assert.Equal(onOneThread.ToText(), outcome.ToText());
        Assert.Equal(onOneThread.Inventory.Select(item => JsonSerializer.Serialize(item)), outcome.Inventory.Select(item => JsonSerializer.Serialize(item)));
        return outcome;
    }

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsByFileAsync(CompilationWithAnalyzers analysis)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var tree in analysis.Compilation.SyntaxTrees)
        {
            diagnostics.AddRange(await analysis.GetAnalyzerSyntaxDiagnosticsAsync(tree, default));
            diagnostics.AddRange(await analysis.GetAnalyzerSemanticDiagnosticsAsync(analysis.Compilation.GetSemanticModel(tree), null, default));
        }

        foreach (var file in analysis.AnalysisOptions.Options!.AdditionalFiles)
        {
            diagnostics.AddRange((await analysis.GetAnalysisResultAsync(file, default)).GetAllDiagnostics());
        }

        return diagnostics.ToImmutable();
    }

    private AnalysisOutcome Compare(AnalysisOutcome outcome)
    {
        if (DiagnosticComparison.Explain([.. _sources, .. _files], _expectedWithoutLocation, outcome) is { } difference)
        {
            Assert.Fail(difference);
        }

        return outcome;
    }

    private CSharpCompilation Compile()
    {
        var parseOptions = new CSharpParseOptions(_languageVersion);
        var trees = _sources.Select(source => CSharpSyntaxTree.ParseText(source.Markup.Text, parseOptions, source.Path)).ToList();
        if (_implicitUsings)
        {
            trees.Add(CSharpSyntaxTree.ParseText(ImplicitUsings, parseOptions, Absolute("obj/Project.GlobalUsings.g.cs")));
        }

        var isProgram = trees.Any(tree => tree.GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement));
        var options = new CSharpCompilationOptions(
            isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Enable,
            specificDiagnosticOptions: _severities);
        var compilation = CSharpCompilation.Create(_assemblyName, trees, _references, options);
        if (!_allowsCompileErrors)
        {
            var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
            Assert.True(errors.Count == 0, "The code under test does not compile:\n" + string.Join('\n', errors));
        }

        return compilation;
    }

    private async Task<AnalysisOutcome> RunAsync(CSharpCompilation compilation, bool concurrent, Func<CompilationWithAnalyzers, Task<ImmutableArray<Diagnostic>>> ask)
    {
        var inventory = new CollectedInventory();
        var analyzers = _analyzers(inventory);
        if (analyzers.IsEmpty)
        {
            return new([], [], ProjectFolder);
        }

        var exceptions = new ConcurrentQueue<(DiagnosticAnalyzer Analyzer, Exception Exception)>();
        var additionalFiles = _files.Select(AdditionalText (file) => new InMemoryFile(file.Path, file.Markup.Text)).ToImmutableArray();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(additionalFiles, new InMemoryOptions(_properties, _metadata)),
            onAnalyzerException: (exception, analyzer, _) => exceptions.Enqueue((analyzer, exception)),
            concurrentAnalysis: concurrent,
            logAnalyzerExecutionTime: false);
        var diagnostics = await ask(new CompilationWithAnalyzers(compilation, analyzers, options));
        foreach (var (analyzer, exception) in exceptions)
        {
            Assert.Fail($"{analyzer.GetType().Name} threw:\n{exception}");
        }

        return new(diagnostics, inventory.Items, ProjectFolder);
    }

    public Analysis WithReference(MetadataReference reference)
    {
        _references.Add(reference);
        return this;
    }

    private static string Absolute(string path) => new Uri(new Uri("file://" + ProjectFolder), path).LocalPath;

    private static string? KindOf(string name) => name.ToLowerInvariant() switch
    {
        "datause.yml" => "declaration",
        "datause.yaml" => "misnamed",
        "app.config" or "web.config" => "appconfig",
        var other when other.EndsWith(".datause-source.yml", StringComparison.Ordinal) => "source-pack",
        var other when other.EndsWith(".datause-api.yml", StringComparison.Ordinal) => "api-pack",
        var other when other.StartsWith("appsettings", StringComparison.Ordinal) && other.EndsWith(".json", StringComparison.Ordinal) => "appsettings",
        _ => null,
    };

    private sealed class CollectedInventory : IInventory
    {
        private readonly ConcurrentBag<InventoryItem> _items = [];

        public ImmutableArray<InventoryItem> Items =>
            [.. _items.OrderBy(i => i.File, StringComparer.Ordinal).ThenBy(i => i.Line).ThenBy(i => i.Column).ThenBy(i => i.Api, StringComparer.Ordinal)];

        public void Add(InventoryItem item) => _items.Add(item);
    }
}
