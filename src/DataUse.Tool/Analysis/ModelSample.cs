using System.Text.RegularExpressions;

namespace DataUse.Tool.Analysis;

/// <summary>
/// A code sample in the comments of an API model: the lines below <c># sample</c>, up to one that is no comment. <c>// reads ADDRESS</c> at the end of a line
/// says what is read there; nothing else is to be read.
/// </summary>
/// <param name="Line">The line of <c># sample</c>, from 1.</param>
/// <param name="Code">The code, at the lines and columns at which it stands in the model.</param>
/// <param name="Expected">What is to be read, by line.</param>
internal sealed partial record ModelSample(int Line, string Code, IReadOnlyList<(int Line, string Reads)> Expected)
{
    /// <summary>The samples of a model, in the order of the text.</summary>
    public static IReadOnlyList<ModelSample> In(string model)
    {
        var samples = new List<ModelSample>();
        var lines = model.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!Heading().IsMatch(lines[i]))
            {
                continue;
            }

            var start = i;
            var code = new List<string>(Enumerable.Repeat("", start + 1));
            var expected = new List<(int, string)>();
            for (; i + 1 < lines.Length && lines[i + 1].TrimStart().StartsWith('#') && !Heading().IsMatch(lines[i + 1]); i++)
            {
                var hash = lines[i + 1].IndexOf('#', StringComparison.Ordinal);
                code.Add(new string(' ', hash + 1) + lines[i + 1][(hash + 1)..]);
                if (Mark().Match(lines[i + 1]) is { Success: true } mark)
                {
                    expected.Add((i + 2, mark.Groups[1].Value));
                }
            }

            samples.Add(new ModelSample(start + 1, string.Join('\n', code), expected));
        }

        return samples;
    }

    [GeneratedRegex(@"^\s*#\s*sample\b\s*:?\s*$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"//\s*reads\s+(\S+)\s*$")]
    private static partial Regex Mark();
}
