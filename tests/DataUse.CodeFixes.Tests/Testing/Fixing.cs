using System.Collections.Immutable;
using DataUse.Analyzers;
using DataUse.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DataUse.CodeFixes.Tests.Testing;

/// <summary>
/// A solution as an editor holds it, whose findings are fixed:
/// <code>Assert.Equal(after, await Fixing.Code(code).WithDeclaration(before).ApplyAsync("DataUse.Declare"));</code>
/// </summary>
internal sealed class Fixing
{
    /// <summary>The folder of the projects; paths in tests are relative to it.</summary>
    public const string Folder = "/repository/";

    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private Solution _solution = new AdhocWorkspace().CurrentSolution;

    /// <summary>A solution of one project with one file, Program.cs.</summary>
    public static Fixing Code(string code) => new Fixing().WithProject("App", code);

    /// <summary>Another project, in a folder of its name.</summary>
    public Fixing WithProject(string name, string code)
    {
        var id = ProjectId.CreateNewId(name);
        var isProgram = CSharpSyntaxTree.ParseText(code).GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement);
        _solution = _solution
            .AddProject(ProjectInfo.Create(
                id, VersionStamp.Default, name, name.Split('(')[0], LanguageNames.CSharp, $"{Folder}{name.Split('(')[0]}/{name.Split('(')[0]}.csproj",
                compilationOptions: new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
                parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
                metadataReferences: References.Framework))
            .AddDocument(DocumentId.CreateNewId(id), "Program.cs", SourceText.From(code), filePath: $"{Folder}{name.Split('(')[0]}/Program.cs")
            .AddDocument(DocumentId.CreateNewId(id), "Usings.cs", SourceText.From(Usings), filePath: $"{Folder}{name.Split('(')[0]}/obj/Usings.g.cs")
            .AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), ".globalconfig", SourceText.From("is_global = true\nbuild_property.DataUseAsOf = 2026-11-22\n"), filePath: $"{Folder}{name}.globalconfig");
        return this;
    }

    /// <summary>An additional file that all projects so far have: a declaration above them unless the path says otherwise.</summary>
    public Fixing WithDeclaration(string text, string path = "datause.yml")
    {
        foreach (var project in _solution.ProjectIds)
        {
            _solution = _solution.AddAdditionalDocument(DocumentId.CreateNewId(project), Path.GetFileName(path), SourceText.From(text), filePath: Folder + path);
        }

        return this;
    }

    /// <summary>The text of a file after the first finding for which a fix is offered was fixed, which is the same in all projects.</summary>
    public async Task<string> ApplyAsync(string key, string? id = null, string path = "datause.yml")
    {
        foreach (var (project, diagnostic) in await DiagnosticsAsync())
        {
            if ((id is null || diagnostic.Id == id) && (await ActionsAsync(project, diagnostic)).Find(action => action.EquivalenceKey == key) is { } offered)
            {
                return await TextAsync(await ChangedAsync(offered), path);
            }
        }

        Assert.Fail($"{key} is not offered; found were:\n" + string.Join('\n', (await DiagnosticsAsync()).Select(found => found.Diagnostic)));
        return "";
    }

    /// <summary>The text after all findings of one rule were fixed at once.</summary>
    public async Task<string> ApplyToAllAsync(string key, string id, FixAllScope scope = FixAllScope.Solution, string path = "datause.yml") =>
        await TextAsync(await FixAllAsync(key, id, scope), path);

    /// <summary>The titles of all fixes that are offered, without repetition.</summary>
    public async Task<IReadOnlyList<string>> TitlesAsync(string? id = null)
    {
        var titles = new List<string>();
        foreach (var (project, diagnostic) in await DiagnosticsAsync())
        {
            titles.AddRange(id is null || diagnostic.Id == id ? (await ActionsAsync(project, diagnostic)).Select(action => action.Title) : []);
        }

        return [.. titles.Distinct()];
    }

    /// <summary>The ids of the findings, in code and in files, sorted.</summary>
    public async Task<IReadOnlyList<string>> FindingsAsync() =>
        [.. (await DiagnosticsAsync()).Select(found => found.Diagnostic.Id).Order(StringComparer.Ordinal)];

    /// <summary>The findings of a solution with other text in a file.</summary>
    public Task<IReadOnlyList<string>> FindingsWithAsync(string text, string path = "datause.yml")
    {
        var changed = new Fixing { _solution = _solution };
        foreach (var document in _solution.Projects.SelectMany(project => project.AdditionalDocuments).Where(document => document.FilePath == Folder + path).ToList())
        {
            changed._solution = changed._solution.WithAdditionalDocumentText(document.Id, SourceText.From(text));
        }

        return changed.FindingsAsync();
    }

    private async Task<List<(Project Project, Diagnostic Diagnostic)>> DiagnosticsAsync()
    {
        var found = new List<(Project, Diagnostic)>();
        foreach (var project in _solution.Projects)
        {
            var diagnostics = await DiagnosticsOfAsync(project);
            found.AddRange(diagnostics.OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal).Select(diagnostic => (project, diagnostic)));
        }

        return found;
    }

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsOfAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, "The code under test does not compile:\n" + string.Join('\n', errors));
        var options = new CompilationWithAnalyzersOptions(project.AnalyzerOptions, (exception, _, _) => Assert.Fail(exception.ToString()), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        return await compilation.WithAnalyzers(AllAnalyzers.Create(), options).GetAnalyzerDiagnosticsAsync();
    }

    private static async Task<List<CodeAction>> ActionsAsync(Project project, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        void Register(CodeAction action, ImmutableArray<Diagnostic> _) => actions.Add(action);
        foreach (var provider in new CodeFixProvider[] { new DeclarationCodeFixProvider(), new NameSourceCodeFixProvider(), new SpellingCodeFixProvider() }.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            if (diagnostic.Location.SourceTree is { } tree)
            {
                if (provider is not SpellingCodeFixProvider)
                {
                    await provider.RegisterCodeFixesAsync(new CodeFixContext(project.GetDocument(tree)!, diagnostic, Register, default));
                }
            }
            else if (provider is SpellingCodeFixProvider)
            {
                var document = project.AdditionalDocuments.First(document => document.FilePath == diagnostic.Location.GetLineSpan().Path);
                await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic.Location.SourceSpan, [diagnostic], Register, default));
            }
        }

        return actions;
    }

    private async Task<Solution> FixAllAsync(string key, string id, FixAllScope scope)
    {
        CodeFixProvider provider = key == "DataUse.Spelling" ? new SpellingCodeFixProvider() : new DeclarationCodeFixProvider();
        var document = _solution.Projects.First().Documents.First();
        var context = scope == FixAllScope.Document
            ? new FixAllContext(document, provider, scope, key, [id], new Diagnostics(), default)
            : new FixAllContext(document.Project, provider, scope, key, [id], new Diagnostics(), default);
        var action = await provider.GetFixAllProvider()!.GetFixAsync(context);
        Assert.NotNull(action);
        return await ChangedAsync(action);
    }

    private static async Task<Solution> ChangedAsync(CodeAction action) =>
        Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(default))).ChangedSolution;

    private static async Task<string> TextAsync(Solution solution, string path)
    {
        var texts = new List<string>();
        foreach (var document in solution.Projects.SelectMany(project => project.AdditionalDocuments.Concat(project.Documents)).Where(document => document.FilePath == Folder + path))
        {
            texts.Add((await document.GetTextAsync()).ToString());
        }

        return Assert.Single(texts.Distinct());
    }

    private sealed class Diagnostics : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await DiagnosticsOfAsync(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await DiagnosticsOfAsync(document.Project)).Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await DiagnosticsOfAsync(project)).Where(diagnostic => diagnostic.Location.SourceTree is null);
    }
}
