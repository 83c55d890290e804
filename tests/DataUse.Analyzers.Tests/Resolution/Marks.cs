using System.Text.Json;
using System.Text.RegularExpressions;
using DataUse.Analyzers.Reporting;

namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>
/// Code that says on each line what is read there, in a comment at the line's end:
/// <list type="bullet">
/// <item><c>// reads https://api.x.com/2/{}</c>: one read, of this URL; several possible ones stand in ordinal order with <c>|</c> between them.</item>
/// <item><c>// reads nothing</c>: no read, as on every line without a mark.</item>
/// <item><c>// unknown: parameter url</c>: one read whose place is not known, why, and the expression at which it stopped.</item>
/// <item><c>// via</c>, on a line or behind another mark: the places by which the sources were derived are exactly the lines marked so; without any, they are not compared.</item>
/// </list>
/// A read that is not marked fails as a mark without a read does. <c>// wanted: …</c> behind a mark is what it should be one day. A line
/// <c>// file: Name.cs</c> starts another file.
/// </summary>
internal static partial class Marks
{
    /// <summary>Fails unless the reads of the code are those that it is marked with.</summary>
    public static Task<AnalysisOutcome> HoldAsync(string code, Func<Analysis, Analysis>? with = null) => HoldAsync(SplitFiles(code), with);

    /// <summary>As <see cref="HoldAsync(string, Func{Analysis, Analysis}?)"/>, for the statements of a method with parameters of the usual names.</summary>
    public static Task<AnalysisOutcome> HoldInMethodAsync(string statements, Func<Analysis, Analysis>? with = null) => HoldAsync(
        $$"""
        using System.Net.Http.Json;
        using System.Text;

        class Reader
        {
            static readonly HttpClient Http = new();

            async Task Run(string id, string host, string path, string url, int number, bool flag, string[] args)
            {
                await Task.Yield();
        {{statements}}
            }
        }
        """,
        with);

    /// <summary>The code with the marks of what is read in place of its own.</summary>
    public static async Task<string> WriteAsync(string code, Func<Analysis, Analysis>? with = null)
    {
        var files = SplitFiles(code);
        var outcome = await RunAsync(files, with);
        return string.Join('\n', files.Select((file, i) => (i == 0 ? "" : $"// file: {file.Path}\n") + Actual(file, outcome)));
    }

    private static async Task<AnalysisOutcome> HoldAsync(IReadOnlyList<(string Path, string Code)> files, Func<Analysis, Analysis>? with)
    {
        Assert.Contains(files, file => Mark().IsMatch(file.Code));
        var outcome = await RunAsync(files, with);
        var differences = files.SelectMany(file => Differences(file with { Code = Unmarked().Replace(file.Code, "") }, outcome)).ToList();
        Assert.True(differences.Count == 0, string.Join('\n', differences));
        return outcome;
    }

    private static IEnumerable<string> Differences((string Path, string Code) file, AnalysisOutcome outcome)
    {
        var actual = Actual(file, outcome).Split('\n');
        return file.Code.Split('\n').Zip(actual).Where(line => line.First != line.Second).Select(line => $"{file.Path}\n  marked: {line.First.Trim()}\n  is:     {line.Second.Trim()}");
    }

    /// <summary>Runs the analyzers over the files; those of an editor that asks for one file alone must find the same in it.</summary>
    private static async Task<AnalysisOutcome> RunAsync(IReadOnlyList<(string Path, string Code)> files, Func<Analysis, Analysis>? with)
    {
        var analysis = files.Aggregate(Analyze.Nothing, (current, file) => current.WithSource(file.Path, file.Code));
        analysis = with?.Invoke(analysis) ?? analysis;
        var outcome = await analysis.RunWithoutComparisonAsync();
        if (files.Count > 1)
        {
            var alone = await analysis.RunFileByFileAsync();
            Assert.Equal(outcome.Inventory.Select(item => JsonSerializer.Serialize(item)), alone.Inventory.Select(item => JsonSerializer.Serialize(item)));
        }

        return outcome;
    }

    private static string Actual((string Path, string Code) file, AnalysisOutcome outcome)
    {
        var reads = outcome.Inventory.Where(item => item.File.EndsWith("/" + file.Path, StringComparison.Ordinal)).ToLookup(item => item.Line);
        var vias = file.Code.Contains("// via", StringComparison.Ordinal)
            ? outcome.Inventory.SelectMany(item => item.Via).Where(place => place.File.EndsWith("/" + file.Path, StringComparison.Ordinal)).Select(place => place.Line).ToHashSet()
            : [];
        var lines = file.Code.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var written = Mark().Match(lines[i]).Groups["unknown"].Value;
            var marks = reads[i + 1].Select(item => Describe(item, written)).ToList();
            var bare = Mark().Replace(lines[i], "");
            lines[i] = bare + (marks.Count > 0 ? " // " + string.Join(" and ", marks) : "") + (vias.Contains(i + 1) ? " // via" : "");
        }

        return string.Join('\n', lines);
    }

    /// <summary>What a mark says of a read; the expression of an unknown one is left out where the mark in the code leaves it out.</summary>
    private static string Describe(InventoryItem item, string written)
    {
        if (item.Unresolved is { } unresolved)
        {
            return $"unknown: {unresolved.Reason}" + (written == unresolved.Reason ? "" : $" {unresolved.Expression}");
        }

        var places = item.Urls.Count > 0 ? item.Urls : item.Sources;
        return "reads " + string.Join(" | ", places.Order(StringComparer.Ordinal));
    }

    private static List<(string Path, string Code)> SplitFiles(string code)
    {
        var parts = FileLine().Split(code);
        var files = new List<(string, string)> { ("Program.cs", parts[0].TrimEnd('\n')) };
        for (var i = 1; i < parts.Length; i += 2)
        {
            files.Add((parts[i], parts[i + 1].TrimEnd('\n')));
        }

        return files;
    }

    [GeneratedRegex(@"(?<=\S) *// (reads [^\n/]+(/[^\n]*?)?|unknown: (?<unknown>[^\n]*?)|via)(?: // via)?$", RegexOptions.Multiline)]
    private static partial Regex Mark();

    [GeneratedRegex(@" *// (reads nothing|wanted: [^\n]*)")]
    private static partial Regex Unmarked();

    [GeneratedRegex(@"^// file: (\S+)\n", RegexOptions.Multiline)]
    private static partial Regex FileLine();
}
