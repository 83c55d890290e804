using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DataUse.Analyzers.Tests.Testing;

/// <summary>Compares what the markup asks for with what was reported.</summary>
internal static class DiagnosticComparison
{
    /// <summary>Null when both are the same; else what is missing, what is too much, and the files as they would have to be marked.</summary>
    /// <param name="files">Paths and markup of all files of the run.</param>
    /// <param name="withoutLocation">Ids of the diagnostics that are expected to have no location.</param>
    public static string? Explain(IReadOnlyList<(string Path, Markup Markup)> files, IEnumerable<string> withoutLocation, AnalysisOutcome result)
    {
        var unexpected = result.Diagnostics.ToList();
        var missing = new List<string>();

        // Marks without an id take what those with one leave.
        foreach (var (path, markup, expected) in files
            .SelectMany(file => file.Markup.Expected.Select(e => (file.Path, file.Markup, Expected: e)))
            .OrderBy(e => e.Expected.Id is null))
        {
            var index = unexpected.FindIndex(d => PathOf(d) == path && d.Location.SourceSpan == expected.Span && (expected.Id is null || d.Id == expected.Id));
            if (index >= 0)
            {
                unexpected.RemoveAt(index);
            }
            else
            {
                var start = SourceText.From(markup.Text).Lines.GetLinePosition(expected.Span.Start);
                missing.Add(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{result.Relative(path)}({start.Line + 1},{start.Character + 1}): {expected.Id ?? "any id"} at '{markup.Text.Substring(expected.Span.Start, expected.Span.Length)}'"));
            }
        }

        foreach (var id in withoutLocation)
        {
            var index = unexpected.FindIndex(d => d.Location.Kind == LocationKind.None && d.Id == id);
            if (index >= 0)
            {
                unexpected.RemoveAt(index);
            }
            else
            {
                missing.Add($"project: {id}");
            }
        }

        return missing.Count + unexpected.Count == 0 ? null : Report(files, missing, unexpected, result);
    }

    private static string Report(IReadOnlyList<(string Path, Markup Markup)> files, List<string> missing, List<Diagnostic> unexpected, AnalysisOutcome result)
    {
        var text = new StringBuilder("The diagnostics are not those of the markup.\n");
        Append(text, "Expected, but not reported:", missing);
        Append(text, "Reported, but not expected:", unexpected.Select(d => $"{result.Describe(d)} at '{TextAt(files, d)}'"));
        Append(text, "All that was reported:", result.Diagnostics.Select(result.Describe));
        foreach (var (path, markup) in files)
        {
            var reported = result.Diagnostics.Where(d => PathOf(d) == path).Select(d => (d.Id, d.Location.SourceSpan));
            text.Append(CultureInfo.InvariantCulture, $"\n{result.Relative(path)} with marks for what was reported:\n{Markup.Write(markup.Text, reported)}\n");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string heading, IEnumerable<string> lines)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{heading}\n");
        foreach (var line in lines.DefaultIfEmpty("(nothing)"))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {line}\n");
        }
    }

    private static string TextAt(IReadOnlyList<(string Path, Markup Markup)> files, Diagnostic diagnostic)
    {
        var text = files.FirstOrDefault(file => file.Path == PathOf(diagnostic)).Markup?.Text;
        var span = diagnostic.Location.SourceSpan;
        return text is null || span.End > text.Length ? "" : text.Substring(span.Start, span.Length);
    }

    private static string PathOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().Path ?? "";
}
