using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace DataUse.Analyzers.Tests.Testing;

/// <summary>The table of rules that stands in README.md between &lt;!-- rules --&gt; and &lt;!-- /rules --&gt;.</summary>
internal static class RuleTable
{
    private const string Start = "<!-- rules -->\n";
    private const string End = "<!-- /rules -->";

    /// <exception cref="FormatException">The text has not both markers.</exception>
    public static string Replace(string text, IEnumerable<DiagnosticDescriptor> rules)
    {
        var start = text.IndexOf(Start, StringComparison.Ordinal);
        var end = text.IndexOf(End, StringComparison.Ordinal);
        return start >= 0 && end > start
            ? text[..(start + Start.Length)] + Write(rules) + text[end..]
            : throw new FormatException($"A line {Start.Trim()} and a line {End} are to stand around the rule table.");
    }

    public static string Write(IEnumerable<DiagnosticDescriptor> rules)
    {
        var table = new StringBuilder("| Rule | Reported when | Default |\n|---|---|---|\n");
        foreach (var rule in rules)
        {
            table.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}](rules/docs/{rule.Id}.md) | {rule.Title} | {Severity(rule)} |\n");
        }

        return table.ToString();
    }

    /// <summary>The default severity: error, warning or info.</summary>
    public static string Severity(DiagnosticDescriptor rule) => rule.DefaultSeverity.ToString().ToLowerInvariant();
}
