using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DataUse.CodeFixes;

/// <summary>An additional file that several projects and target frameworks have, each as a document of its own.</summary>
internal static class SharedFile
{
    /// <summary>The solution in which every additional document with the path has the text.</summary>
    public static Solution Write(Solution solution, string path, SourceText text)
    {
        foreach (var document in solution.Projects.SelectMany(project => project.AdditionalDocuments).Where(document => document.FilePath == path).ToList())
        {
            solution = solution.WithAdditionalDocumentText(document.Id, text);
        }

        return solution;
    }
}
