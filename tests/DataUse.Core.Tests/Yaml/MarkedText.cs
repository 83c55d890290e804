using System.Text;
using Xunit.Sdk;

namespace DataUse.Tests.Yaml;

/// <summary>A text in which <c>[|…|]</c> marks the ranges where something is expected, in the order of the text.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<TextRange> Ranges)
{
    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder();
        var ranges = new List<TextRange>();
        var start = -1;
        for (var i = 0; i < marked.Length; i++)
        {
            if (string.CompareOrdinal(marked, i, "[|", 0, 2) == 0)
            {
                start = text.Length;
                i++;
            }
            else if (string.CompareOrdinal(marked, i, "|]", 0, 2) == 0)
            {
                ranges.Add(new TextRange(start, text.Length - start));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return new MarkedText(text.ToString(), ranges);
    }

    /// <summary>Asserts that the problems are these, each as <c>DUA2003 message</c>, at the marked ranges and in their order.</summary>
    public void AssertProblems(IEnumerable<Problem> problems, params string[] expected)
    {
        var actual = string.Join("\n", problems.Select(problem => $"{Show(problem.Range)} {problem.RuleId} {problem.Message}"));
        if (expected.Length != Ranges.Count)
        {
            throw new XunitException($"{Ranges.Count} ranges are marked and {expected.Length} messages expected; reported was:\n{actual}");
        }

        Assert.Equal(string.Join("\n", expected.Select((message, i) => $"{Show(Ranges[i])} {message}")), actual);
    }

    private string Show(TextRange range) => $"{range.Start}+{range.Length} «{Text.Substring(range.Start, range.Length)}»";
}
