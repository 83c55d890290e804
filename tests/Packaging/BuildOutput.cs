using System.Globalization;
using System.Text.RegularExpressions;

namespace DataUse.Packaging.Tests;

/// <summary>A warning or error as the build prints it. The file has no folder; line and column are 0 where the build gives none.</summary>
internal sealed record BuildMessage(string File, int Line, int Column, string Severity, string Id, string Text, string Project)
{
    public override string ToString() => $"{File}({Line},{Column}): {Severity} {Id}";
}

/// <summary>What a run of dotnet printed, and how it ended.</summary>
internal sealed partial record BuildOutput(int ExitCode, string Text)
{
    private static readonly string[] SignsOfABrokenAnalyzer = ["AD0001", "CS8032", "CS8033", "CS8034", "CS8785", "CS9057"];

    public IReadOnlyList<BuildMessage> Messages { get; } =
    [
        .. MessageLine().Matches(WithoutSummary(Text)).Select(match => new BuildMessage(
            Path.GetFileName(match.Groups["file"].Value),
            Number(match.Groups["line"]),
            Number(match.Groups["column"]),
            match.Groups["severity"].Value,
            match.Groups["id"].Value,
            match.Groups["text"].Value,
            Path.GetFileNameWithoutExtension(match.Groups["project"].Value.Split("::")[0])))
    ];

    /// <summary>What our analyzers and targets said, as <c>File.cs(line,column): severity id</c>, in the order of printing.</summary>
    public IEnumerable<string> Findings => Messages.Where(message => message.Id.StartsWith("DUA", StringComparison.Ordinal)).Select(message => message.ToString());

    /// <summary>Fails unless the build went through with every analyzer at work.</summary>
    public BuildOutput Succeeded()
    {
        Assert.True(ExitCode == 0, Text);
        return AnalyzersRan();
    }

    public BuildOutput Failed()
    {
        Assert.True(ExitCode != 0, Text);
        return AnalyzersRan();
    }

    private BuildOutput AnalyzersRan()
    {
        Assert.DoesNotContain(Messages, message => SignsOfABrokenAnalyzer.Contains(message.Id));
        return this;
    }

    /// <summary>The summary repeats every warning.</summary>
    private static string WithoutSummary(string text) => Summary().Split(text)[0];

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^\s*(?<file>[^\r\n]*?)(\((?<line>\d+),(?<column>\d+)\))?\s?: (?<severity>warning|error) (?<id>[A-Z]+\d+): (?<text>[^\r\n]*?)( \[(?<project>[^\]\r\n]+)\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex MessageLine();

    [GeneratedRegex(@"^Build (succeeded|FAILED)", RegexOptions.Multiline)]
    private static partial Regex Summary();
}
