using System.Globalization;
using System.Text.RegularExpressions;

namespace DataUse.Packaging.Tests;

/// <summary>A command of the tutorial, or a file that it has one write.</summary>
internal abstract record TutorialStep(int Line);

/// <param name="Line">The line on the page.</param>
/// <param name="Text">What one types.</param>
/// <param name="ExitCode">What the page says of it; 0 unless it does.</param>
/// <param name="Shown">The lines that it prints; … stands for anything, alone for any number of lines. Null when the page shows none.</param>
internal sealed record TutorialCommand(int Line, string Text, int ExitCode, IReadOnlyList<string>? Shown) : TutorialStep(Line);

internal sealed record TutorialFile(int Line, string Name, string Text) : TutorialStep(Line);

/// <summary>Reads a page of commands: <c>console</c> blocks with commands behind <c>$</c>, and blocks of code that name their file.</summary>
internal static partial class Tutorial
{
    public static IReadOnlyList<TutorialStep> Read(string page)
    {
        var steps = new List<TutorialStep>();
        var lines = page.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (Fence().Match(lines[i]) is not { Success: true } fence)
            {
                continue;
            }

            var start = i + 1;
            var end = Array.FindIndex(lines, start, line => line == "```");
            if (fence.Groups["language"].Value == "console")
            {
                steps.AddRange(Commands(lines, start, end));
            }
            else if (fence.Groups["file"].Value is { Length: > 0 } name)
            {
                steps.Add(new TutorialFile(start, name, string.Join('\n', lines[start..end]) + "\n"));
            }

            i = end;
        }

        return steps;
    }

    /// <summary>Whether a command printed what the page shows. Empty lines and spaces at the ends of lines do not count.</summary>
    public static bool IsShown(IReadOnlyList<string> shown, string printed)
    {
        var pattern = string.Concat(Meaningful(shown).Select(line => line == "…"
            ? "(?:[^\n]*\n)*?"
            : string.Join("[^\n]*", line.Split('…').Select(Regex.Escape)) + "\n"));
        var text = string.Concat(Meaningful(printed.ReplaceLineEndings("\n").Split('\n')).Select(line => line + "\n"));
        return Regex.IsMatch(text, $@"\A{pattern}\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
    }

    private static IEnumerable<string> Meaningful(IEnumerable<string> lines) => lines.Select(line => line.TrimEnd()).Where(line => line.Length > 0);

    private static IEnumerable<TutorialCommand> Commands(string[] lines, int start, int end)
    {
        var starts = Enumerable.Range(start, end - start).Where(line => lines[line].StartsWith("$ ", StringComparison.Ordinal)).ToList();
        foreach (var (at, next) in starts.Zip(starts.Skip(1).Append(end)))
        {
            var exitCode = ExitCode().Match(lines[at]);
            yield return new TutorialCommand(
                at + 1,
                exitCode.Success ? lines[at][2..exitCode.Index] : lines[at][2..],
                exitCode.Success ? int.Parse(exitCode.Groups["code"].Value, CultureInfo.InvariantCulture) : 0,
                next == at + 1 ? null : lines[(at + 1)..next]);
        }
    }

    [GeneratedRegex(@"^```(?<language>\w+)(?: (?<file>\S+))?$")]
    private static partial Regex Fence();

    [GeneratedRegex(@"\s+# exit code (?<code>\d+)$")]
    private static partial Regex ExitCode();
}
