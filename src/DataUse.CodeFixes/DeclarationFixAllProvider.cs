using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DataUse.CodeFixes;

/// <summary>Answers many findings with one change of each datause.yml.</summary>
internal sealed class DeclarationFixAllProvider : FixAllProvider
{
    public static readonly DeclarationFixAllProvider Instance = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var fix = DeclarationCodeFixProvider.Fixes.FirstOrDefault(fix => fix.EquivalenceKey == fixAllContext.CodeActionEquivalenceKey);
        if (fix is null)
        {
            return null;
        }

        var findings = new List<ProjectDiagnostic>();
        foreach (var project in fixAllContext.Scope == FixAllScope.Solution ? fixAllContext.Solution.Projects : [fixAllContext.Project])
        {
            if (project.Language == LanguageNames.CSharp)
            {
                var diagnostics = await DiagnosticsAsync(fixAllContext, project).ConfigureAwait(false);
                findings.AddRange(diagnostics.Where(diagnostic => fix.RuleIds.Contains(diagnostic.Id)).Select(diagnostic => new ProjectDiagnostic(project, diagnostic)));
            }
        }

        var changed = await DeclarationChange.ApplyAsync(fixAllContext.Solution, fix, findings, fixAllContext.CancellationToken).ConfigureAwait(false);
        return changed == fixAllContext.Solution ? null : CodeAction.Create("Change datause.yml", _ => Task.FromResult(changed), fix.EquivalenceKey);
    }

    private static Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(FixAllContext context, Project project) =>
        context is { Scope: FixAllScope.Document, Document: { } document } ? context.GetDocumentDiagnosticsAsync(document) : context.GetAllDiagnosticsAsync(project);
}
