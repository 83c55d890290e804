using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace DataUse.Tool.Output;

/// <summary>Writes what is wrong in a file as the compiler would: <c>path(line,column): error ID: message</c>.</summary>
internal static class ProblemText
{
    /// <summary>One line for a problem.</summary>
    /// <param name="path">The file as the user knows it.</param>
    /// <param name="text">What it holds.</param>
    /// <param name="problem">What is wrong in it.</param>
    public static string Line(string path, string text, Problem problem)
    {
        var place = SourceText.From(text).Lines.GetLinePosition(Math.Clamp(problem.Range.Start, 0, text.Length));
        return string.Create(CultureInfo.InvariantCulture, $"{path}({place.Line + 1},{place.Character + 1}): error {problem.RuleId}: {problem.Message}");
    }
}
