using DataUse.Tool.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace DataUse.Tool.Loading;

/// <summary>Reads C# files.</summary>
internal static class SourceFiles
{
    /// <summary>The syntax tree of a file, or null when it cannot be read, which is reported.</summary>
    public static SyntaxTree? Parse(string path, CSharpParseOptions options, Action<LoadProblem> report, CancellationToken cancellationToken)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return CSharpSyntaxTree.ParseText(SourceText.From(stream), options, path, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            report(new LoadProblem($"{path}: {exception.Message}", IsFatal: true));
            return null;
        }
    }
}
