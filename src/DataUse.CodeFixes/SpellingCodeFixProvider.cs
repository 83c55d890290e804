using System.Collections.Immutable;
using DataUse.CodeFixes.Fixes;
using DataUse.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace DataUse.CodeFixes;

/// <summary>Corrects a misspelt key or value in datause.yml or in a rule pack, in editors that show fixes in files other than code.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SpellingCodeFixProvider), DocumentKinds = ["AdditionalDocument"], DocumentExtensions = [".yml"])]
public sealed class SpellingCodeFixProvider : CodeFixProvider
{
    private const string EquivalenceKey = "DataUse.Spelling";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(RuleIds.DeclarationMalformed, RuleIds.UnknownValue, RuleIds.InvalidDate, RuleIds.RulePackInvalid);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => AllProvider.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = context.TextDocument.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Property(PropertyNames.Suggestion) is { } suggestion)
            {
                var title = $"Change to '{suggestion}'";
                context.RegisterCodeFix(CodeAction.Create(title, cancellationToken => CorrectAsync(solution, [diagnostic], cancellationToken), EquivalenceKey), diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Corrects every place once in each file, in all projects that have the file.</summary>
    private static async Task<Solution> CorrectAsync(Solution solution, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var byPath = diagnostics
            .Where(diagnostic => diagnostic.Location.Kind == LocationKind.ExternalFile && diagnostic.Property(PropertyNames.Suggestion) is not null)
            .GroupBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal);
        foreach (var file in byPath)
        {
            if (solution.Projects.SelectMany(project => project.AdditionalDocuments).FirstOrDefault(document => document.FilePath == file.Key) is { } document)
            {
                var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                var changes = file
                    .GroupBy(diagnostic => diagnostic.Location.SourceSpan)
                    .Where(place => place.Key.End <= text.Length)
                    .OrderBy(place => place.Key.Start)
                    .Select(place => new TextChange(place.Key, YamlText.Scalar(place.First().Property(PropertyNames.Suggestion)!)));
                solution = SharedFile.Write(solution, file.Key, text.WithChanges(changes));
            }
        }

        return solution;
    }

    private sealed class AllProvider : FixAllProvider
    {
        public static readonly AllProvider Instance = new();

        public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

        public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
        {
            var solution = fixAllContext.Solution;
            return Task.FromResult<CodeAction?>(CodeAction.Create("Correct the spelling", async cancellationToken =>
            {
                var diagnostics = new List<Diagnostic>();
                foreach (var project in fixAllContext.Scope == FixAllScope.Solution ? solution.Projects : [fixAllContext.Project])
                {
                    diagnostics.AddRange(await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
                }

                return await CorrectAsync(solution, diagnostics, cancellationToken).ConfigureAwait(false);
            }, EquivalenceKey));
        }
    }
}
