using DataUse.Catalog;
using DataUse.Declarations;
using DataUse.Identification;
using DataUse.Licensing;
using DataUse.Tests.Identification;
using DataUse.Vocabulary;

namespace DataUse.Tests.Licensing;

/// <summary>DUA1008: what a dataset contains needs a license of its own, and its tag covers no more than it says.</summary>
public class LineageTests
{
    private static readonly SourceCatalog Catalog = new(
    [
        new()
        {
            Id = "links", Name = "Links", Datasets = ["org/links"], Contains = [new("agency", "https://cite.org/links", "2022-08"), new("wiki", "https://cite.org/links", "2022-08")],
            TagLeavesOut = new("CC-BY-4.0", "the images", "https://cite.org/card", "2025"),
        },
        new() { Id = "mix", Name = "Mix", Datasets = ["org/mix"], Contains = [new("crawl", "https://cite.org/mix", "2023"), new("links", "https://cite.org/mix", "2023"), new("forum", "https://cite.org/mix", "2023")] },
        new() { Id = "agency", Name = "Agency", ApiHosts = ["api.agency.com"], Position = TrainingPosition.LicenseRequired },
        new() { Id = "forum", Name = "Forum", WebHosts = ["forum.com"], Position = TrainingPosition.Prohibited },
        new() { Id = "crawl", Name = "Crawl", WebHosts = ["crawl.org"], Position = TrainingPosition.PermittedWithConditions },
        new() { Id = "wiki", Name = "Wiki", WebHosts = ["wiki.org"], Position = TrainingPosition.OpenLicense },
        new() { Id = "hub", Name = "Hub", Role = SourceRole.Platform, WebHosts = ["huggingface.co"] },
    ]);

    private const string Links = "  - {id: links, basis: agreement, licensor: Org, evidence: [{type: contract, ref: a.pdf}], permits: [ai-train]}\n";
    private const string Unlicensed = "'links' contains data of 'agency' (https://cite.org/links, as of 2022-08), and datause.yml declares no license for source 'agency'";

    [Theory]
    [InlineData("", Unlicensed)]
    [InlineData("  - {id: agency, basis: own, permits: [ai-train]}\n", "")]
    [InlineData("  - {id: agency, basis: own, permits: [ai-all]}\n", "")]
    [InlineData("  - {id: agency, basis: own, permits: [display]}\n", "'links' contains data of 'agency' (https://cite.org/links, as of 2022-08), and 'agency' permits display, not ai-train; add it once it is licensed")]
    [InlineData("  - {id: agency, basis: own, permits: [ai-train], valid_until: 2026-06-30}\n", "'links' contains data of 'agency' (https://cite.org/links, as of 2022-08), and the license of 'agency' ended on 2026-06-30; renew it and set valid_until")]
    [InlineData("  - {id: agency, basis: none}\n", "'links' contains data of 'agency' (https://cite.org/links, as of 2022-08), and 'agency' is declared with basis: none, no right to use it")]
    [InlineData("  - {id: agency, basis: own, permits: [ai-train], hosts: [api.agency.com]}\n", "'links' contains data of 'agency' (https://cite.org/links, as of 2022-08), and the license of 'agency' covers api.agency.com, not hf:org/links")]
    [InlineData("  - {id: agency, basis: own, permits: [ai-train], datasets: [org/links]}\n", "")]
    public void What_a_licensed_dataset_contains_needs_a_license_for_the_purpose_too(string more, string expected) => AssertLineage(expected, "hf:org/links", "ai-train", Links + more);

    [Fact]
    public void An_open_license_of_the_owner_needs_no_entry_but_a_prohibition_of_the_team_holds()
    {
        const string Agency = "  - {id: agency, basis: own, permits: [ai-train]}\n";

        AssertLineage("", "hf:org/links", "ai-train", Links + Agency);
        AssertLineage(
            "'links' contains data of 'wiki' (https://cite.org/links, as of 2022-08), and 'wiki' prohibits ai-train", "hf:org/links", "ai-train",
            Links + Agency + "  - {id: wiki, basis: own, prohibits: [ai-train]}\n");
    }

    [Theory]
    [InlineData("ai-train", true)]
    [InlineData("tdm", true)]
    [InlineData("display", false)]
    [InlineData("testing", false)]
    public void The_contents_are_judged_for_the_purpose_of_the_read(string purpose, bool isReported) =>
        AssertLineage(isReported ? Unlicensed : "", "hf:org/links", purpose, Links.Replace("[ai-train]", "[all]", StringComparison.Ordinal));

    [Fact]
    public void A_dataset_without_an_entry_is_reported_and_its_contents_besides()
    {
        var findings = Decide("hf:org/links", "ai-train", "");

        Assert.Equal(["DUA1001", "DUA1008"], findings.Select(finding => finding.RuleId));
        Assert.Equal("links", findings[1].SourceId);
    }

    [Fact]
    public void Datasets_in_datasets_are_looked_into_and_the_gravest_is_told_first() =>
        AssertLineage(
            "'mix' contains data of 'forum' (https://cite.org/mix, as of 2023), and datause.yml declares no license for source 'forum'; nor are 'agency', 'crawl', 'links' licensed for ai-train",
            "hf:org/mix", "ai-train", "  - {id: mix, basis: own, permits: [ai-train]}\n");

    [Fact]
    public void What_a_licensed_part_contains_is_for_the_licensor_of_that_part() =>
        AssertLineage(
            "", "hf:org/mix", "ai-train",
            "  - {id: mix, basis: own, permits: [ai-train]}\n" + Links + "  - {id: forum, basis: own, permits: [ai-train]}\n  - {id: crawl, basis: own, permits: [ai-train]}\n");

    [Theory]
    [InlineData("", true)]
    [InlineData("  - {id: links, basis: open-license, license: CC-BY-4.0, permits: [ai-train]}\n", true)]
    [InlineData("  - {id: links, basis: public-terms, terms: https://org.org/terms, terms_date: 2026-01-01, permits: [ai-train]}\n", true)]
    [InlineData(Links, false)]
    public void A_tag_does_not_cover_what_it_leaves_out_unless_the_entry_rests_on_more(string entry, bool isReported)
    {
        var finding = Decide("hf:org/links", "ai-train", entry + "  - {id: agency, basis: own, permits: [ai-train]}\n").SingleOrDefault(one => one.RuleId == RuleIds.DatasetContainsUnlicensed);

        Assert.Equal(isReported ? "the license tag CC-BY-4.0 of 'links' does not cover the images (https://cite.org/card, as of 2025)" : null, finding?.Statement);
    }

    [Theory]
    [InlineData("derived_from: [agency]", "'own-links' is derived from 'agency', and datause.yml declares no license for source 'agency'")]
    [InlineData("derived_from: [wiki]", "")]
    [InlineData("derived_from: [links]", "'links' contains data of 'agency' (https://cite.org/links, as of 2022-08), and datause.yml declares no license for source 'agency'; nor is 'links' licensed for ai-train")]
    [InlineData("derived_from: [paid]", "'own-links' is derived from 'paid', and the licensor of 'paid' terminated access; stop reading")]
    public void What_the_team_says_its_dataset_is_derived_from_counts_as_well(string key, string expected) =>
        AssertLineage(
            expected, "hf:team/own-links", "ai-train",
            $"  - {{id: own-links, datasets: [team/own-links], basis: own, permits: [ai-train], {key}}}\n  - {{id: paid, hosts: [paid.org], basis: own, status: terminated}}\n");

    [Theory]
    [InlineData("deny: {hosts: [api.agency.com]}", "'links' contains data of 'agency' (https://cite.org/links, as of 2022-08), and datause.yml denies 'api.agency.com'")]
    [InlineData("deny: {datasets: [org/links]}", "")]
    public void Deny_holds_inside_datasets_and_a_denied_dataset_is_not_looked_into(string deny, string expected)
    {
        var denied = Decisions.Layers($"version: 1\n{deny}\nsources:\n{Links}  - {{id: agency, basis: own, permits: [ai-train]}}\n");

        Assert.Equal(expected, Lineage(Decide(denied, "hf:org/links", "ai-train")));
    }

    [Theory]
    [InlineData("hosts: [api.crm.test], permits: [ai-train]", "")]
    [InlineData("datasets: [team/raw], permits: [ai-train]", "")]
    [InlineData("hosts: [api.crm.test], permits: [display]", "'own-links' is derived from 'crm', and 'crm' permits display, not ai-train; add it once it is licensed")]
    [InlineData("hosts: [api.crm.test], permits: [ai-train], valid_until: 2026-06-30", "'own-links' is derived from 'crm', and the license of 'crm' ended on 2026-06-30; renew it and set valid_until")]
    public void What_a_dataset_is_derived_from_is_licensed_by_whichever_door_its_entry_names(string keys, string expected) =>
        AssertLineage(
            expected, "hf:team/own-links", "ai-train",
            $"  - {{id: own-links, datasets: [team/own-links], basis: own, permits: [ai-train], derived_from: [crm]}}\n  - {{id: crm, basis: own, {keys}}}\n");

    private static void AssertLineage(string expected, string place, string purpose, string entries) =>
        Assert.Equal(expected, Lineage(Decide(place, purpose, entries)));

    private static string Lineage(IEnumerable<Finding> findings) =>
        string.Join("\n", findings.Where(finding => finding.RuleId == RuleIds.DatasetContainsUnlicensed).Select(finding => finding.Statement));

    private static IReadOnlyList<Finding> Decide(string place, string purpose, string entries) => Decide(
        new DeclarationSet([new DeclarationLayer("/repo/datause.yml", "/repo", DeclarationCheck.Against(DeclarationReader.Read("version: 1\nsources:\n" + entries), Catalog.Find, Catalog.Names))]), place, purpose);

    private static IReadOnlyList<Finding> Decide(DeclarationSet declarations, string place, string purpose) =>
        new LicenseDecision(Catalog, declarations).Decide(new SourceIdentifier(Catalog, declarations).Identify(Uses.At(place)), Decisions.For(purpose));
}
