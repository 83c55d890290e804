using System.Globalization;
using System.Text;

namespace DataUse.Baselines;

/// <summary>
/// Findings that stood when a team began to use the analyzers, as <c>datause.baseline.yml</c> lists them. They are not reported until they are gone; what
/// comes new is. Immutable.
/// </summary>
public sealed class Baseline
{
    private const string Heading = """
        # Findings that were there before: they are not reported. 'datause baseline' takes out what is gone and adds nothing.
        version: 1
        """;

    private readonly SortedDictionary<BaselineFinding, int> _counts;

    private Baseline(SortedDictionary<BaselineFinding, int> counts) => _counts = counts;

    /// <summary>A baseline that lists nothing.</summary>
    public static readonly Baseline Empty = Of(Enumerable.Empty<BaselineFinding>());

    /// <summary>The baseline that lists these findings. One that is given several times is listed once, with how often.</summary>
    public static Baseline Of(IEnumerable<BaselineFinding> findings) => Of(findings.Select(finding => (finding, 1)));

    /// <summary>Every finding, with how many of it there are, from 1; by file, member, API, rule and source.</summary>
    public IEnumerable<(BaselineFinding Finding, int Count)> Findings => _counts.Select(pair => (pair.Key, pair.Value));

    /// <summary>How many of a finding are listed.</summary>
    public int CountOf(BaselineFinding finding) => _counts.TryGetValue(finding, out var count) ? count : 0;

    /// <summary>What is left of this baseline when these are all the findings that there are: never more of anything than before.</summary>
    public Baseline ShrunkTo(Baseline present) => Of(Findings.Select(listed => (listed.Finding, Math.Min(listed.Count, present.CountOf(listed.Finding)))));

    /// <summary>The text of the file: one line for each finding, in an order that depends on nothing else, so that changes to it can be merged. Line ends are <c>\n</c>.</summary>
    public string ToText()
    {
        var text = new StringBuilder(Heading.Replace("\r", "")).Append("\nfindings:");
        text.Append(_counts.Count == 0 ? " []\n" : "\n");
        foreach (var (finding, count) in Findings)
        {
            text.Append("  - {rule: ").Append(finding.Rule);
            Append(text, "source", finding.Source);
            Append(text, "file", finding.File);
            Append(text, "member", finding.Member);
            Append(text, "api", finding.Api);
            text.Append(count > 1 ? $", count: {count.ToString(CultureInfo.InvariantCulture)}" : "").Append("}\n");
        }

        return text.ToString();
    }

    internal static Baseline Of(IEnumerable<(BaselineFinding Finding, int Count)> findings)
    {
        var counts = new SortedDictionary<BaselineFinding, int>(ByPlace.Instance);
        foreach (var (finding, count) in findings)
        {
            if (count > 0)
            {
                counts[finding] = counts.TryGetValue(finding, out var before) ? before + count : count;
            }
        }

        return new Baseline(counts);
    }

    private static void Append(StringBuilder text, string key, string value)
    {
        if (value.Length > 0)
        {
            text.Append(", ").Append(key).Append(": ").Append(Yaml.YamlText.Scalar(value));
        }
    }

    private sealed class ByPlace : IComparer<BaselineFinding>
    {
        public static readonly ByPlace Instance = new();

        public int Compare(BaselineFinding? x, BaselineFinding? y)
        {
            var order = string.CompareOrdinal(x!.File, y!.File);
            order = order != 0 ? order : string.CompareOrdinal(x.Member, y.Member);
            order = order != 0 ? order : string.CompareOrdinal(x.Api, y.Api);
            order = order != 0 ? order : string.CompareOrdinal(x.Rule, y.Rule);
            return order != 0 ? order : string.CompareOrdinal(x.Source, y.Source);
        }
    }
}
