using System.Globalization;
using DataUse.Analyzers.Reporting;
using DataUse.Tool.Analysis;
using Microsoft.CodeAnalysis;
using Spectre.Console;

namespace DataUse.Tool.Output;

/// <summary>The report for people: call sites and findings by file, then a summary that fits on one screen.</summary>
internal sealed class TextReport(IAnsiConsole console)
{
    private const int MaxSourcesInSummary = 15;

    /// <summary>Writes the whole report.</summary>
    public void Write(ScanResult result)
    {
        foreach (var finding in result.Findings.Where(finding => finding.File is null))
        {
            WriteFinding(finding, "");
            console.WriteLine();
        }

        var findings = result.Findings.Where(finding => finding.File is not null).ToLookup(finding => finding.File!, StringComparer.Ordinal);
        var callSites = result.CallSites.ToLookup(item => item.File, StringComparer.Ordinal);
        foreach (var file in callSites.Select(group => group.Key).Union(findings.Select(group => group.Key)).Order(StringComparer.Ordinal))
        {
            WriteFile(file, [.. callSites[file]], [.. findings[file]]);
        }

        WriteSummary(result);
    }

    /// <summary>A finding as the compiler would print it, for logs.</summary>
    public static string Line(ScanFinding finding) =>
        (finding.File is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{finding.File}({finding.Line},{finding.Column}): "))
        + $"{Word(finding.Severity)} {finding.Id}: {finding.Message}";

    private static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    private static string Color(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "red",
        DiagnosticSeverity.Warning => "yellow",
        _ => "aqua",
    };

    private static string Place(int line, int column) => string.Create(CultureInfo.InvariantCulture, $"{line}:{column}");

    private static string What(InventoryItem item) =>
        item.Sources.Count > 0 ? string.Join(", ", item.Sources)
        : item.Unresolved is { } unresolved ? $"undetermined ({unresolved.Reason}: {unresolved.Expression})"
        : "undetermined";

    private static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");

    private void WriteFile(string file, IReadOnlyList<InventoryItem> callSites, IReadOnlyList<ScanFinding> findings)
    {
        console.MarkupLine($"[bold]{Markup.Escape(file)}[/]");
        var placeWidth = callSites.Select(item => Place(item.Line, item.Column).Length).Concat(findings.Select(finding => Place(finding.Line, finding.Column).Length)).Max();
        var apiWidth = callSites.Select(item => item.Api.Length).DefaultIfEmpty().Max();
        var sourceWidth = callSites.Select(item => What(item).Length).Where(length => length <= 60).DefaultIfEmpty().Max();

        var places = callSites.Select(item => (item.Line, item.Column)).Concat(findings.Select(finding => (finding.Line, finding.Column))).Distinct().Order();
        foreach (var (line, column) in places)
        {
            var place = Place(line, column).PadLeft(placeWidth);
            foreach (var item in callSites.Where(item => (item.Line, item.Column) == (line, column)))
            {
                var what = Markup.Escape(What(item).PadRight(sourceWidth));
                var source = item.Sources.Count > 0 ? what : $"[dim]{what}[/]";
                console.MarkupLine($"  {place}  {Markup.Escape(item.Api.PadRight(apiWidth))}  {source}  [dim]{Markup.Escape(item.Purpose)}, {Markup.Escape(item.Resolution)}[/]");
                place = new string(' ', placeWidth);
            }

            foreach (var finding in findings.Where(finding => (finding.Line, finding.Column) == (line, column)))
            {
                WriteFinding(finding, $"  {place}  ");
                place = new string(' ', placeWidth);
            }
        }

        console.WriteLine();
    }

    private void WriteFinding(ScanFinding finding, string indent) =>
        console.MarkupLine($"{indent}[{Color(finding.Severity)}]{Word(finding.Severity)} {finding.Id}[/]: {Markup.Escape(finding.Message)}");

    private void WriteSummary(ScanResult result)
    {
        var undetermined = result.CallSites.Count(item => item.Sources.Count == 0);
        Row("scanned", $"{Count(result.Files.Count, "file")} in {Count(result.CompilationCount, "compilation")}");
        Row("reads", result.CallSites.Count == 0
            ? "none found"
            : string.Create(CultureInfo.InvariantCulture, $"{Count(result.CallSites.Count, "call site")}: {result.CallSites.Count - undetermined:N0} resolved, {undetermined:N0} undetermined"));

        var sources = result.CallSites
            .SelectMany(item => item.Sources.Distinct(StringComparer.Ordinal))
            .CountBy(source => source)
            .OrderByDescending(source => source.Value)
            .ThenBy(source => source.Key, StringComparer.Ordinal)
            .ToList();
        Rows("sources", [
            .. sources.Take(MaxSourcesInSummary).Select(source => string.Create(CultureInfo.InvariantCulture, $"{source.Value,4:N0}  {source.Key}")),
            .. sources.Count > MaxSourcesInSummary ? [$"      and {Count(sources.Count - MaxSourcesInSummary, "more source")}"] : Array.Empty<string>(),
        ]);
        Rows("findings", [
            .. result.Findings
                .GroupBy(finding => (finding.Id, finding.Severity))
                .OrderBy(group => group.Key.Id, StringComparer.Ordinal)
                .ThenByDescending(group => group.Key.Severity)
                .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count(),4:N0}  {group.Key.Id} ({Word(group.Key.Severity)})")),
        ]);
        Rows("declared in", result.DeclarationFiles.Count == 0 ? ["no datause.yml"] : result.DeclarationFiles);
    }

    private void Rows(string title, IReadOnlyList<string> values)
    {
        foreach (var value in values)
        {
            Row(title, value);
            title = "";
        }
    }

    private void Row(string title, string value) => console.MarkupLine($"[bold]{title,-12}[/]{Markup.Escape(value)}");
}
