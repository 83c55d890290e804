using DataUse.CodeFixes.Editing;
using DataUse.CodeFixes.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DataUse.CodeFixes;

/// <summary>A finding and the project in which it was found.</summary>
internal readonly record struct ProjectDiagnostic(Project Project, Diagnostic Diagnostic);

/// <summary>Changes the declarations of a solution.</summary>
internal static class DeclarationChange
{
    /// <summary>
    /// The solution in which one fix answers all findings, each in the nearest declaration in which it can be answered; the same solution when there is nothing to
    /// change. Every declaration is changed once, in all projects and target frameworks that have it: a host that writes files takes the text of any of them.
    /// </summary>
    public static async Task<Solution> ApplyAsync(Solution solution, IDeclarationFix fix, IReadOnlyList<ProjectDiagnostic> findings, CancellationToken cancellationToken)
    {
        var files = new Dictionary<string, (SourceText Text, DeclarationText? Declaration)>(StringComparer.Ordinal);
        var answers = new SortedDictionary<string, List<Diagnostic>>(StringComparer.Ordinal);
        foreach (var (project, diagnostic) in findings)
        {
            foreach (var document in Candidates(project, diagnostic))
            {
                var path = document.FilePath!;
                if (!files.TryGetValue(path, out var file))
                {
                    var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                    files.Add(path, file = (text, DeclarationText.Read(text.ToString(), cancellationToken)));
                }

                if (file.Declaration is not null && fix.Edit(file.Declaration, path, [diagnostic]).Count > 0)
                {
                    if (!answers.TryGetValue(path, out var answered))
                    {
                        answers.Add(path, answered = []);
                    }

                    answered.Add(diagnostic);
                    break;
                }
            }
        }

        foreach (var answer in answers)
        {
            var (text, declaration) = files[answer.Key];
            solution = SharedFile.Write(solution, answer.Key, text.WithChanges(fix.Edit(declaration!, answer.Key, answer.Value)));
        }

        return solution;
    }

    /// <summary>The declaration that the finding names, then those above it.</summary>
    private static IEnumerable<TextDocument> Candidates(Project project, Diagnostic diagnostic)
    {
        var named = diagnostic.Property(PropertyNames.Declaration);
        return named is null
            ? []
            : project.AdditionalDocuments
                .Where(document => document.FilePath is { } path && (path == named || (path.Length < named.Length && IsDeclaration(path))))
                .OrderByDescending(document => document.FilePath!.Length);
    }

    private static bool IsDeclaration(string path) => path.EndsWith("/datause.yml", StringComparison.Ordinal) || path.EndsWith("\\datause.yml", StringComparison.Ordinal);
}
