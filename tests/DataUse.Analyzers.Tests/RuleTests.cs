using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataUse.Analyzers.Tests;

/// <summary>What every rule and every analyzer keeps to. They are found by reflection, so that a new rule needs nothing here.</summary>
public class RuleTests
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = AllAnalyzers.Create();
    private static readonly ImmutableArray<DiagnosticDescriptor> Rules = [.. Analyzers.SelectMany(a => a.SupportedDiagnostics).Distinct().OrderBy(r => r.Id, StringComparer.Ordinal)];

    [Fact]
    public void Every_id_is_one_of_RuleIds_and_belongs_to_one_rule()
    {
        var known = typeof(RuleIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!);

        Assert.Empty(Rules.Select(r => r.Id).Except(known));
        Assert.Distinct(Rules.Select(r => r.Id));
    }

    [Fact]
    public void Every_analyzer_of_the_assembly_is_in_AllAnalyzers()
    {
        var types = typeof(AllAnalyzers).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !t.IsAbstract);

        Assert.Equal(types.Select(t => t.Name).Order(StringComparer.Ordinal), Analyzers.Select(a => a.GetType().Name).Order(StringComparer.Ordinal));
        Assert.All(Analyzers, analyzer => Assert.NotNull(analyzer.GetType().GetCustomAttribute<DiagnosticAnalyzerAttribute>()));
        Assert.All(Analyzers, analyzer => Assert.NotNull(analyzer.GetType().GetConstructor([])));
    }

    [Fact]
    public void Every_category_is_that_of_the_ids_range() =>
        Assert.All(Rules, rule => Assert.Contains(
            rule.Category,
            rule.Id.StartsWith("DUA2", StringComparison.Ordinal) ? ["DataUse.Declaration"] : new[] { "DataUse.Licensing", "DataUse.Source" }));

    [Fact]
    public void Every_rule_is_on_by_default() =>
        Assert.All(Rules, rule => Assert.True(rule.IsEnabledByDefault, rule.Id));

    [Fact]
    public void Every_help_link_leads_to_the_rules_page() =>
        Assert.All(Rules, rule =>
        {
            Assert.True(Uri.TryCreate(rule.HelpLinkUri, UriKind.Absolute, out _), $"{rule.Id}: '{rule.HelpLinkUri}'");
            Assert.EndsWith($"rules/docs/{rule.Id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
        });

    [Fact]
    public void Every_page_agrees_with_its_rule() =>
        Assert.All(Rules, rule =>
        {
            var page = File.ReadAllText(Repository.Path($"rules/docs/{rule.Id}.md"));

            Assert.StartsWith($"---\nid: {rule.Id}\ntitle: {rule.Title}\ncategory: {rule.Category}\nseverity: {RuleTable.Severity(rule)}\n", page, StringComparison.Ordinal);
            Assert.Contains($"\n# {rule.Id}: {rule.Title}\n", page, StringComparison.Ordinal);
        });

    [Fact]
    public void Every_rule_is_tracked_as_released_or_not_yet()
    {
        var tracked = File.ReadAllText(Repository.Path("src/DataUse.Analyzers/AnalyzerReleases.Unshipped.md")) + File.ReadAllText(Repository.Path("src/DataUse.Analyzers/AnalyzerReleases.Shipped.md"));

        Assert.All(Rules, rule => Assert.Matches($@"(?m)^{rule.Id}\s*\|\s*{Regex.Escape(rule.Category)}\s*\|\s*{rule.DefaultSeverity}\b", tracked));
    }

    [Fact]
    public void No_text_says_more_than_what_is_declared() =>
        Assert.All(Rules, rule => Assert.DoesNotMatch(
            new Regex(@"\b(illegal|unlawful|stolen|theft|infring\w+|pira\w+)\b", RegexOptions.IgnoreCase),
            $"{rule.Title} {rule.MessageFormat} {rule.Description}"));

    [Fact]
    public void Every_analyzer_that_policy_can_raise_has_a_warning_rule_beside_the_info_rules() =>
        Assert.All(
            Analyzers.Where(a => a.SupportedDiagnostics.Any(r => r.Id is RuleIds.SourceUndetermined or RuleIds.ExternalSourceUndeclared)),
            analyzer => Assert.Contains(analyzer.SupportedDiagnostics, r => r.DefaultSeverity == DiagnosticSeverity.Warning));

    [Fact]
    public void Every_analyzer_runs_concurrently_and_says_what_it_does_with_generated_code() =>
        Assert.All(Analyzers, analyzer =>
        {
            var context = new RecordingAnalysisContext();
            analyzer.Initialize(context);

            Assert.True(context.IsConcurrent, analyzer.GetType().Name);
            Assert.NotNull(context.GeneratedCode);
        });

    /// <summary>The rule table of README.md is written from the descriptors: <c>DATAUSE_UPDATE=1 dotnet test tests/DataUse.Analyzers.Tests</c> writes it anew.</summary>
    [Fact]
    public void The_readme_lists_the_rules()
    {
        var file = Repository.Path("README.md");
        var readme = File.ReadAllText(file);
        var expected = RuleTable.Replace(readme, Rules);
        if (Environment.GetEnvironmentVariable("DATAUSE_UPDATE") == "1")
        {
            File.WriteAllText(file, expected);
            return;
        }

        Assert.True(readme == expected, "README.md does not list the rules as they are. With DATAUSE_UPDATE=1 this test writes the table:\n\n" + RuleTable.Write(Rules));
    }
}
