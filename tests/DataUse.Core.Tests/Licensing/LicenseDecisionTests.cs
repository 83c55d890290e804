using DataUse.Declarations;
using DataUse.Licensing;
using DataUse.Vocabulary;

namespace DataUse.Tests.Licensing;

/// <summary>What a decision gives besides the answer and the statements, which rules/docs/decision.md specifies.</summary>
public class LicenseDecisionTests
{
    private const string Reddit = "https://oauth.reddit.com/r/a";

    [Fact]
    public void Without_a_file_the_statement_says_so() =>
        Assert.Equal(
            ["DUA1001 no datause.yml declares a license for source 'reddit'"],
            Decisions.Show(Decisions.Decide(DeclarationSet.Empty, Reddit, Decisions.For("ai-train"))));

    [Fact]
    public void A_finding_carries_the_license_of_its_entry() =>
        Assert.Equal(
            "LicenseRef-Reddit-2026",
            Decisions.Decide(Decisions.Sources("  - {id: reddit, basis: own, license: LicenseRef-Reddit-2026, status: pending}"), Reddit, Decisions.For("ai-train"))[0].License);

    [Theory]
    [InlineData("permits: [ai-evaluation]", "[ai-evaluation]")]
    [InlineData("permits: []", "[]")]
    [InlineData("prohibits: [search, ai-train]", "ai-train")]
    [InlineData("status: pending", "pending")]
    [InlineData("status: unknown", "unknown")]
    [InlineData("status: suspended", "suspended")]
    [InlineData("status: terminated", "terminated")]
    [InlineData("valid_from: 2027-01-01", "2027-01-01")]
    [InlineData("valid_until: 2026-06-30", "2026-06-30")]
    [InlineData("hosts: [old.reddit.com]", "reddit")]
    [InlineData("access: {method: feed}", "{method: feed}")]
    [InlineData("licensee: Other Ltd", "Other Ltd")]
    [InlineData("users: [education]", "[education]")]
    [InlineData("license: CC-BY-NC-4.0", "CC-BY-NC-4.0")]
    [InlineData("geo: [US]", "[US]")]
    [InlineData("title: Nothing is said of the purpose", "reddit")]
    [InlineData("permits: [ai-train], obligations: [{duty: notice, evidence: a.md}, {duty: attribute}]", "{duty: attribute}")]
    [InlineData("permits: [ai-train], valid_until: 2026-07-02", "2026-07-02")]
    public void A_finding_points_at_the_part_of_the_entry_that_it_rests_on(string keys, string expected)
    {
        var text = $"version: 1\nlicensee: Team Ltd\npolicy: {{expiring_within_days: 3}}\nsources:\n  - {{id: reddit, basis: own, {keys}}}";
        AssertRestsOn(expected, text, Decisions.Decide(Decisions.Layers(text), Reddit, Decisions.For("ai-train") with { Users = UserClass.Commercial, Geo = "DE" })[0]);
    }

    [Theory]
    [InlineData("sources: [{id: reddit, basis: none}]", "none")]
    [InlineData("sources: [{id: reddit, basis: open-license}]", "reddit")]
    [InlineData("deny: {hosts: [a.example, oauth.reddit.com]}", "oauth.reddit.com")]
    public void A_finding_points_at_what_rules_the_read_out(string keys, string expected) =>
        AssertRestsOn(expected, $"version: 1\n{keys}", Decisions.Decide(Decisions.Layers($"version: 1\n{keys}"), Reddit, Decisions.For("ai-train"))[0]);

    [Fact]
    public void A_search_that_shows_what_nobody_declared_is_missed_in_the_nearest_file() =>
        Assert.Equal("/repo/app/datause.yml", Decisions.Decide(Decisions.Layers("version: 1"), "https://serp.com/?q=site:reddit.com", Decisions.For("ai-train")).Single(finding => finding.RuleId == RuleIds.DoorNotCovered).DeclarationPath);

    [Theory]
    [InlineData("version: 1", null)]
    [InlineData("version: 1\nsources: [{id: x, basis: own}]", null)]
    public void A_source_that_nobody_declared_is_missed_in_the_nearest_file(string text, string? range)
    {
        var finding = Decisions.Decide(Decisions.Layers(text, "version: 1"), Reddit, Decisions.For("ai-train"))[0];
        Assert.Equal(("/repo/app/datause.yml", range), (finding.DeclarationPath, finding.DeclarationRange?.ToString()));
    }

    private static void AssertRestsOn(string expected, string text, Finding finding)
    {
        Assert.Equal("/repo/app/datause.yml", finding.DeclarationPath);
        Assert.Equal(expected, text.Substring(finding.DeclarationRange!.Value.Start, finding.DeclarationRange.Value.Length));
    }
}
