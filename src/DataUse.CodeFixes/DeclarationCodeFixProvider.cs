using System.Collections.Immutable;
using DataUse.CodeFixes.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DataUse.CodeFixes;

/// <summary>Answers findings at calls with changes of datause.yml. Where there is no datause.yml nothing is offered: hosts cannot be relied on to add one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclarationCodeFixProvider))]
public sealed class DeclarationCodeFixProvider : CodeFixProvider
{
    /// <summary>All fixes. The first that answers a finding is the one that a host without a list to choose from applies.</summary>
    internal static readonly IReadOnlyList<IDeclarationFix> Fixes = [new DeclareSource(), new ProposeLicense(), new AcknowledgeDispute(), new IgnoreRead()];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = Fixes.SelectMany(fix => fix.RuleIds).Distinct().ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => DeclarationFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = context.Document.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var fix in Fixes)
            {
                if (fix.RuleIds.Contains(diagnostic.Id))
                {
                    var findings = new[] { new ProjectDiagnostic(context.Document.Project, diagnostic) };
                    var changed = await DeclarationChange.ApplyAsync(solution, fix, findings, context.CancellationToken).ConfigureAwait(false);
                    if (changed != solution)
                    {
                        context.RegisterCodeFix(CodeAction.Create(fix.Title(diagnostic), _ => Task.FromResult(changed), fix.EquivalenceKey), diagnostic);
                    }
                }
            }
        }
    }
}
