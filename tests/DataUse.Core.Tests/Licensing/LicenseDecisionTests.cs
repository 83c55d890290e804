using DataUse.Declarations;
using DataUse.Licensing;
using DataUse.Vocabulary;

namespace DataUse.Tests.Licensing;

public class LicenseDecisionTests
{
    private const string Reddit = "https://oauth.reddit.com/r/a";

    [Theory]
    [InlineData(Reddit, "ai-train", "DUA1001 datause.yml declares no license for source 'reddit'")]
    [InlineData(Reddit, "tdm", "DUA1001 datause.yml declares no license for source 'reddit'")]
    [InlineData(Reddit, "all", "DUA1001 datause.yml declares no license for source 'reddit'")]
    [InlineData(Reddit, "unspecified", "DUA1001 datause.yml declares no license for source 'reddit'")]
    [InlineData(Reddit, "display", "DUA1013 datause.yml declares no license for source 'reddit'")]
    [InlineData(Reddit, "search", "DUA1013 datause.yml declares no license for source 'reddit'")]
    [InlineData(Reddit, "testing", "DUA1013 datause.yml declares no license for source 'reddit'")]
    [InlineData("https://en.wiki.org/A", "ai-input", "DUA1001 datause.yml declares no license for source 'wiki'")]
    [InlineData("https://en.wiki.org/A", "unspecified", "DUA1013 datause.yml declares no license for source 'wiki'")]
    [InlineData("https://huggingface.co/a/b", "unspecified", "DUA1013 datause.yml declares no license for source 'hub'")]
    [InlineData("fixed:reddit", "ai-train", "DUA1001 datause.yml declares no license for source 'reddit'")]
    [InlineData("https://api.unknown.com/v1", "ai-train", "DUA1013 datause.yml declares no source for 'api.unknown.com'")]
    [InlineData("https://api.pay.com/v1", "ai-train", "")]
    [InlineData("https://localhost/v1", "ai-train", "")]
    [InlineData("file:data/posts.csv", "ai-train", "")]
    [InlineData("?", "ai-train", "DUA1012 the source cannot be determined statically")]
    public void What_nobody_declared_is_reported_by_what_it_is_and_what_it_is_for(string place, string purpose, string expected) =>
        AssertFindings(Decisions.Layers("version: 1"), place, Decisions.For(purpose), expected);

    [Fact]
    public void Without_a_file_the_statement_says_so() =>
        AssertFindings(DeclarationSet.Empty, Reddit, Decisions.For("ai-train"), "DUA1001 no datause.yml declares a license for source 'reddit'");

    // (1) denied, (2) suspended, (3) not in force, (4) another door, (6) a condition, (7) the purpose.
    [Theory]
    [InlineData("basis: own, permits: [ai-train]", "ai-train", "")]
    [InlineData("basis: own, permits: [ai-all]", "ai-pre-training", "")]
    [InlineData("basis: own, permits: [ai-train]", "unspecified", "")]
    [InlineData("basis: none", "display", "DUA1002 'reddit' is declared with basis: none, no right to use it")]
    [InlineData("basis: own, permits: [ai-train], prohibits: [ai-train]", "ai-train", "DUA1002 'reddit' prohibits ai-train")]
    [InlineData("basis: own, permits: [ai-all], prohibits: [ai-train]", "ai-fine-tuning", "DUA1002 'reddit' prohibits ai-train")]
    [InlineData("basis: own, permits: [ai-train], prohibits: [ai-pre-training]", "ai-train", "DUA1002 'reddit' prohibits ai-pre-training, which ai-train includes; declare the finer purpose")]
    [InlineData("basis: own, permits: [ai-train], prohibits: [ai-pre-training]", "ai-fine-tuning", "")]
    [InlineData("basis: own, prohibits: [all]", "unspecified", "DUA1002 'reddit' prohibits all")]
    [InlineData("basis: own, prohibits: [ai-train]", "unspecified", "")]
    [InlineData("basis: own, permits: [ai-train], status: suspended", "ai-train", "DUA1004 the licensor of 'reddit' suspended access; stop reading until it is restored")]
    [InlineData("basis: own, permits: [ai-train], status: terminated", "unspecified", "DUA1004 the licensor of 'reddit' terminated access; stop reading")]
    [InlineData("basis: own, permits: [ai-train], status: pending", "ai-train", "DUA1003 the license of 'reddit' is pending; set status to in-force once it is")]
    [InlineData("basis: own, permits: [ai-train], status: unknown", "ai-train", "DUA1003 the status of the license of 'reddit' is unknown; find out and set status")]
    [InlineData("basis: own, permits: [ai-train], valid_until: 2026-06-30", "ai-train", "DUA1003 the license of 'reddit' ended on 2026-06-30; renew it and set valid_until")]
    [InlineData("basis: own, permits: [ai-train], valid_until: 2026-07-01", "ai-train", "")]
    [InlineData("basis: own, permits: [ai-train], valid_from: 2026-07-02", "unspecified", "DUA1003 the license of 'reddit' begins on 2026-07-02; read from then on")]
    [InlineData("basis: own, permits: [ai-train], valid_from: 2026-07-01", "ai-train", "")]
    [InlineData("basis: own, permits: [ai-train], hosts: [old.reddit.com]", "ai-train", "DUA1005 the license of 'reddit' covers old.reddit.com, not oauth.reddit.com")]
    [InlineData("basis: own, permits: [ai-train], hosts: [old.reddit.com]", "unspecified", "DUA1005 the license of 'reddit' covers old.reddit.com, not oauth.reddit.com")]
    [InlineData("basis: own, permits: [ai-train], hosts: ['*.reddit.com']", "ai-train", "")]
    [InlineData("basis: own, permits: [ai-train], hosts: [oauth.reddit.com], paths: [/r/b]", "ai-train", "DUA1005 the license of 'reddit' covers /r/b, not oauth.reddit.com/r/a")]
    [InlineData("basis: own, permits: [ai-train], paths: [/r/*$]", "ai-train", "")]
    [InlineData("basis: own, permits: [ai-train], datasets: [owner/reddit]", "ai-train", "DUA1005 the license of 'reddit' covers owner/reddit, not oauth.reddit.com")]
    [InlineData("basis: own, permits: [ai-train], access: {method: bulk-download}", "ai-train", "DUA1005 the license of 'reddit' covers bulk-download, not api")]
    [InlineData("basis: own, permits: [ai-train], users: [education]", "ai-train", "DUA1006 'reddit' is licensed for education users, not for commercial")]
    [InlineData("basis: open-license, license: CC-BY-NC-4.0, permits: [ai-train]", "ai-train", "DUA1006 the license of 'reddit', CC-BY-NC-4.0, is for non-commercial use")]
    [InlineData("basis: open-license, license: CC-BY-NC-4.0 OR CC-BY-4.0, permits: [ai-train]", "ai-train", "")]
    [InlineData("basis: own, permits: [ai-train], geo: [US, GB]", "ai-train", "DUA1006 'reddit' is licensed for US, GB, not for DE")]
    [InlineData("basis: own, permits: [ai-train], geo: [EU]", "ai-train", "")]
    [InlineData("basis: own, permits: [ai-train], licensee: Other Ltd", "ai-train", "DUA1006 'reddit' is licensed to Other Ltd, not to Team Ltd")]
    [InlineData("basis: own, permits: [ai-evaluation, search]", "ai-train", "DUA1002 'reddit' permits ai-evaluation, search, not ai-train; add it once it is licensed")]
    [InlineData("basis: own, permits: [ai-pre-training]", "ai-train", "DUA1002 'reddit' permits ai-pre-training, not ai-train; add it once it is licensed")]
    [InlineData("basis: own, permits: []", "ai-train", "DUA1002 'reddit' permits no purpose")]
    [InlineData("basis: own", "ai-train", "DUA1002 'reddit' neither permits nor prohibits ai-train; find out and add it to one of them")]
    [InlineData("basis: own", "unspecified", "")]
    [InlineData("basis: open-license, permits: [ai-train]", "ai-train", "DUA1002 the entry 'reddit' has errors and grants nothing; correct it")]
    [InlineData("basis: own, status: suspended, valid_until: 2026-01-01, hosts: [old.reddit.com]", "ai-train", "DUA1004 the licensor of 'reddit' suspended access; stop reading until it is restored")]
    [InlineData("basis: own, prohibits: [ai-train], status: suspended", "ai-train", "DUA1002 'reddit' prohibits ai-train")]
    [InlineData("basis: own, valid_until: 2026-01-01, hosts: [old.reddit.com]", "ai-train", "DUA1003 the license of 'reddit' ended on 2026-01-01; renew it and set valid_until")]
    [InlineData("basis: own, hosts: [old.reddit.com], geo: [US]", "ai-train", "DUA1005 the license of 'reddit' covers old.reddit.com, not oauth.reddit.com")]
    [InlineData("basis: own, geo: [US]", "ai-train", "DUA1006 'reddit' is licensed for US, not for DE")]
    public void An_entry_is_judged_by_the_first_question_that_it_fails(string keys, string purpose, string expected) =>
        AssertFindings(
            Decisions.Layers($"version: 1\nlicensee: Team Ltd\nsources:\n  - {{id: reddit, {keys}}}"),
            Reddit,
            Decisions.For(purpose) with { Users = UserClass.Commercial, Geo = "DE", AccessMethod = AccessMethod.Api },
            expected);

    [Theory]
    [InlineData("valid_until: 2020-01-01")]
    [InlineData("valid_from: 2030-01-01")]
    public void Without_a_day_dates_are_not_judged(string dates) =>
        AssertFindings(Decisions.Sources($"  - {{id: reddit, basis: own, permits: [ai-train], {dates}}}"), Reddit, Decisions.For("ai-train") with { AsOf = null }, "");

    [Theory]
    [InlineData("users: [education]")]
    [InlineData("geo: [US]")]
    [InlineData("licensee: Other Ltd")]
    [InlineData("access: {method: bulk-download}")]
    public void What_the_code_does_not_say_is_not_held_against_it(string condition) =>
        AssertFindings(Decisions.Sources($"  - {{id: reddit, basis: own, permits: [ai-train], {condition}}}"), Reddit, Decisions.For("ai-train"), "");

    [Theory]
    [InlineData("https://oauth.reddit.com/{}", "paths: [/r/a]")]
    [InlineData("https://*.reddit.com/r/a", "hosts: [oauth.reddit.com]")]
    [InlineData("fixed:reddit", "hosts: [oauth.reddit.com]")]
    public void A_door_that_is_not_known_is_not_held_against_the_code(string place, string door) =>
        AssertFindings(Decisions.Sources($"  - {{id: reddit, basis: own, permits: [ai-train], {door}}}"), place, Decisions.For("ai-train"), "");

    [Fact]
    public void Of_renewals_the_one_whose_dates_fit_is_used() =>
        AssertFindings(
            Decisions.Sources("""
              - {id: old, source: reddit, basis: own, prohibits: [ai-train], valid_until: 2025-12-31}
              - {id: new, source: reddit, basis: own, permits: [ai-train], valid_from: 2026-01-01, valid_until: 2026-12-31}
              - {id: next, source: reddit, basis: own, permits: [display], valid_from: 2027-01-01}
            """),
            Reddit,
            Decisions.For("ai-train"),
            "");

    [Fact]
    public void Of_several_doors_the_one_that_is_used_counts()
    {
        var declarations = Decisions.Sources("""
              - {id: site, source: reddit, hosts: [reddit.com], basis: none}
              - {id: data-api, source: reddit, hosts: [oauth.reddit.com], basis: own, permits: [ai-train]}
            """);
        AssertFindings(declarations, Reddit, Decisions.For("ai-train"), "");
        AssertFindings(declarations, "https://reddit.com/r/a", Decisions.For("ai-train"), "DUA1002 'site' is declared with basis: none, no right to use it");
    }

    [Fact]
    public void Inside_a_source_a_denial_wins_whatever_else_is_permitted() =>
        AssertFindings(
            Decisions.Sources("""
              - {id: all, source: reddit, basis: own, prohibits: [ai-train]}
              - {id: api, source: reddit, basis: own, hosts: [oauth.reddit.com], permits: [ai-train]}
            """),
            Reddit,
            Decisions.For("ai-train"),
            "DUA1002 'all' prohibits ai-train");

    [Theory]
    [InlineData("https://cdn.team.com/open/a", "")]
    [InlineData("https://cdn.team.com/closed/a", "DUA1002 'wide' is declared with basis: none, no right to use it")]
    [InlineData("https://cdn.team.com/tie/a", "DUA1002 'tie-denied' prohibits ai-train")]
    public void Between_sources_the_longest_host_and_path_wins_and_on_a_tie_the_denial(string place, string expected) =>
        AssertFindings(
            Decisions.Sources("""
              - {id: wide, basis: none, hosts: [cdn.team.com]}
              - {id: narrow, basis: own, hosts: [cdn.team.com/open], permits: [ai-train]}
              - {id: tie, basis: own, hosts: [cdn.team.com/tie], permits: [ai-train]}
              - {id: tie-denied, basis: own, hosts: [cdn.team.com/tie], prohibits: [ai-train]}
            """),
            place,
            Decisions.For("ai-train"),
            expected);

    [Theory]
    [InlineData("https://feeds.wire.com/open/a", "")]
    [InlineData("https://feeds.wire.com/other/a", "DUA1005 the license of 'wire' covers /open/, not feeds.wire.com/other/a")]
    public void A_source_that_only_the_team_knows_is_judged_like_any_other(string place, string expected) =>
        AssertFindings(Decisions.Sources("  - {id: wire, basis: own, hosts: ['*.wire.com'], paths: [/open/], permits: [ai-train]}"), place, Decisions.For("ai-train"), expected);

    [Fact]
    public void An_own_entry_that_names_the_hosts_of_a_known_source_is_about_it() =>
        AssertFindings(Decisions.Sources("  - {id: reddit-posts, basis: own, hosts: ['*.reddit.com'], permits: [ai-train]}"), Reddit, Decisions.For("ai-train"), "");

    [Theory]
    [InlineData("hf:team/set", "")]
    [InlineData("https://huggingface.co/datasets/team/set/resolve/main/a.parquet", "")]
    [InlineData("https://huggingface.co/datasets/team/pages/resolve/main/a.parquet", "")]
    [InlineData("hf:team/pages", "")]
    [InlineData("hf:team/other", "DUA1001 datause.yml declares no license for source 'hub'")]
    [InlineData("hf:wiki/wiki", "DUA1001 datause.yml declares no license for source 'wiki'")]
    public void On_a_platform_what_is_named_is_licensed_and_nothing_else(string place, string expected) =>
        AssertFindings(
            Decisions.Sources("""
              - {id: set, basis: own, datasets: [team/set], permits: [ai-train]}
              - {id: pages, basis: own, hosts: [huggingface.co], paths: [/datasets/team/pages], permits: [ai-train]}
            """),
            place,
            Decisions.For("ai-train"),
            expected);

    [Fact]
    public void A_platform_alone_licenses_nothing() =>
        Assert.Equal([RuleIds.PurposeNotPermitted], Decisions.Decide(Decisions.Sources("  - {id: hub, basis: own, permits: [ai-train]}"), "hf:a/b", Decisions.For("ai-train")).Select(finding => finding.RuleId));

    [Theory]
    [InlineData("https://serp.com/search?q=site:reddit.com+gpu", "  - {id: serp, basis: own, paths: [/search], permits: [ai-train]}", "DUA1005 datause.yml declares no license for source 'reddit', whose content is read through 'serp'")]
    [InlineData("https://serp.com/search?q=site:reddit.com+gpu", "  - {id: serp, basis: own, paths: [/search], permits: [ai-train]}\n  - {id: reddit, basis: own, permits: [ai-train]}", "DUA1005 the license of 'reddit' does not cover serp.com, through which its content is read")]
    [InlineData("https://serp.com/search?q=site:reddit.com+gpu", "  - {id: serp, basis: own, paths: [/search], permits: [ai-train]}\n  - {id: reddit, basis: own, hosts: [serp.com, reddit.com], permits: [ai-train]}", "")]
    [InlineData("https://serp.com/search?q=gpu", "  - {id: serp, basis: own, paths: [/search], permits: [ai-train]}", "")]
    [InlineData("https://libreddit.net/r/a", "  - {id: reddit, basis: own, permits: [ai-train]}", "DUA1005 the license of 'reddit' does not cover libreddit.net")]
    [InlineData("https://libreddit.net/r/a", "  - {id: reddit, basis: own, hosts: [libreddit.net], permits: [ai-train]}", "")]
    public void Search_APIs_and_mirrors_are_doors_of_their_own(string place, string entries, string expected) =>
        AssertFindings(Decisions.Sources(entries), place, Decisions.For("ai-train"), expected);

    [Theory]
    [InlineData("deny: {hosts: ['*.reddit.com']}", Reddit, "DUA1002 datause.yml denies '*.reddit.com'")]
    [InlineData("deny: {hosts: [oauth.reddit.com/r]}", Reddit, "DUA1002 datause.yml denies 'oauth.reddit.com/r'")]
    [InlineData("deny: {hosts: [api.pay.com]}", "https://api.pay.com/v1", "DUA1002 datause.yml denies 'api.pay.com'")]
    [InlineData("deny: {hosts: ['*.libgen.*']}", "https://libgen.is/book", "DUA1002 datause.yml denies '*.libgen.*'")]
    [InlineData("deny: {hosts: [oauth.reddit.com]}", "fixed:reddit", "DUA1002 datause.yml denies 'oauth.reddit.com'")]
    [InlineData("deny: {hosts: [oauth.reddit.com]}\nsources: [{id: serp, basis: own, paths: [/], permits: [all]}]", "https://serp.com/?q=site:reddit.com", "DUA1002 datause.yml denies 'oauth.reddit.com'")]
    [InlineData("deny: {datasets: [books3]}", "hf:books3", "DUA1002 datause.yml denies 'books3'")]
    [InlineData("deny: {datasets: [owner/books3]}", "https://huggingface.co/datasets/Owner/Books3/resolve/main/a", "DUA1002 datause.yml denies 'owner/books3'")]
    [InlineData("ignore: [{hosts: ['*.reddit.com'], reason: our own bot}]", Reddit, "")]
    [InlineData("ignore: [{hosts: ['*.reddit.com'], paths: [/r/b], reason: our own bot}]", Reddit, "DUA1001 datause.yml declares no license for source 'reddit'")]
    [InlineData("ignore: [{files: [src/*.cs], reason: our own bot}]", Reddit, "")]
    [InlineData("ignore: [{files: [src/*.cs], reason: our own bot}]", "?", "")]
    [InlineData("ignore: [{files: [test/*.cs], reason: our own bot}]", Reddit, "DUA1001 datause.yml declares no license for source 'reddit'")]
    [InlineData("ignore: [{hosts: [oauth.reddit.com], reason: r}]\ndeny: {hosts: [oauth.reddit.com]}", Reddit, "DUA1002 datause.yml denies 'oauth.reddit.com'")]
    public void Denied_places_are_reported_whatever_is_declared_and_ignored_ones_never(string keys, string place, string expected) =>
        AssertFindings(Decisions.Layers($"version: 1\n{keys}"), place, Decisions.For("ai-train"), expected);

    [Theory]
    [InlineData("unknown: none", Reddit, "")]
    [InlineData("unknown: error", Reddit, "DUA1002!error 'reddit' neither permits nor prohibits ai-train; find out and add it to one of them")]
    [InlineData("undeclared_source: warning", "https://api.unknown.com/", "DUA1013!warning datause.yml declares no source for 'api.unknown.com'")]
    [InlineData("undeclared_source: none", "https://api.unknown.com/", "")]
    [InlineData("undetermined: error", "?", "DUA1012!error the source cannot be determined statically")]
    [InlineData("undetermined: none", "?", "")]
    public void Policy_says_how_loudly_open_questions_are_put(string policy, string place, string expected) =>
        AssertFindings(Decisions.Layers($"version: 1\npolicy: {{{policy}}}\nsources: [{{id: reddit, basis: own}}]"), place, Decisions.For("ai-train"), expected);

    [Theory]
    [InlineData("permits: [ai-train]", "permits: [ai-all]", "")]
    [InlineData("permits: [ai-all]", "permits: [ai-evaluation]", "DUA1002 'reddit' permits ai-evaluation, not ai-train; add it once it is licensed (../datause.yml)")]
    [InlineData("permits: [ai-evaluation]", "permits: [ai-all]", "DUA1002 'reddit' permits ai-evaluation, not ai-train; add it once it is licensed")]
    [InlineData("permits: [ai-all]", "hosts: [old.reddit.com], permits: [ai-all]", "DUA1005 the license of 'reddit' covers old.reddit.com, not oauth.reddit.com (../datause.yml)")]
    [InlineData("permits: [ai-all], valid_until: 2026-12-31", "permits: [ai-all], valid_until: 2026-01-31", "DUA1003 the license of 'reddit' ended on 2026-01-31; renew it and set valid_until (../datause.yml)")]
    [InlineData("permits: [ai-all]", "status: in-force", "")]
    [InlineData("status: in-force", "permits: [ai-all]", "")]
    [InlineData("status: in-force", "status: in-force", "DUA1002 'reddit' neither permits nor prohibits ai-train; find out and add it to one of them")]
    [InlineData("permits: [display]", "status: suspended", "DUA1004 the licensor of 'reddit' suspended access; stop reading until it is restored (../datause.yml)")]
    public void A_nearer_layer_refines_and_never_widens(string nearer, string farther, string expected) =>
        AssertFindings(
            Decisions.Layers($"version: 1\nsources: [{{id: reddit, basis: own, {nearer}}}]", $"version: 1\nsources: [{{id: reddit, basis: own, {farther}}}]"),
            Reddit,
            Decisions.For("ai-train"),
            expected);

    [Theory]
    [InlineData("hub", "DUA1002 'hub' is declared with basis: none, no right to use it (../datause.yml)")]
    [InlineData("reddit", "")]
    public void A_nearer_layer_does_not_open_a_platform_that_a_farther_one_rules_out(string ruledOut, string expected) =>
        AssertFindings(
            Decisions.Layers("version: 1\nsources: [{id: set, basis: own, datasets: [team/set], permits: [ai-train]}]", $"version: 1\nsources: [{{id: {ruledOut}, basis: none}}]"),
            "hf:team/set",
            Decisions.For("ai-train"),
            expected);

    [Fact]
    public void A_layer_that_cannot_be_read_ends_all_judgement() =>
        Assert.Empty(Decisions.Decide(Decisions.Layers("version: 1", "sources: ["), Reddit, Decisions.For("ai-train")));

    [Theory]
    [InlineData("", "DUA1010 'x' is in a documented dispute (x-2023, x-2022); acknowledge it under 'disputed' of an entry")]
    [InlineData(", disputed: {case: x-2023, acknowledged: true}", "DUA1010 'x' is in a documented dispute (x-2022); acknowledge it under 'disputed' of an entry")]
    [InlineData(", disputed: {acknowledged: true}", "")]
    [InlineData(", disputed: {case: x-2023, acknowledged: false}", "DUA1010 'x' is in a documented dispute (x-2023, x-2022); acknowledge it under 'disputed' of an entry")]
    public void A_dispute_is_mentioned_until_it_is_acknowledged(string disputed, string expected) =>
        AssertFindings(Decisions.Sources($"  - {{id: twitter, basis: own, permits: [ai-train]{disputed}}}"), "https://api.x.com/2/tweets", Decisions.For("ai-train"), expected);

    [Fact]
    public void An_undeclared_source_in_dispute_has_both_findings() =>
        AssertFindings(
            Decisions.Layers("version: 1"),
            "https://api.x.com/2/tweets",
            Decisions.For("ai-train"),
            "DUA1001 datause.yml declares no license for source 'x'",
            "DUA1010 'x' is in a documented dispute (x-2023, x-2022); acknowledge it under 'disputed' of an entry");

    [Theory]
    [InlineData("2026-07-31", "DUA1011 the license of 'reddit' ends on 2026-07-31; renew it")]
    [InlineData("2026-08-01", "")]
    public void A_license_that_ends_soon_is_mentioned(string until, string expected) =>
        AssertFindings(
            Decisions.Layers($"version: 1\npolicy: {{expiring_within_days: 30}}\nsources: [{{id: reddit, basis: own, permits: [ai-train], valid_until: {until}}}]"),
            Reddit,
            Decisions.For("ai-train"),
            expected);

    [Fact]
    public void Obligations_without_evidence_are_mentioned_once() =>
        AssertFindings(
            Decisions.Sources("  - {id: reddit, basis: own, permits: [ai-train], obligations: [{duty: delete, evidence: job.md}, {duty: attribute}, {duty: share-alike}]}"),
            Reddit,
            Decisions.For("ai-train"),
            "DUA1007 'reddit' asks for attribute, share-alike and shows no evidence; add it to the obligation");

    [Theory]
    [InlineData("permits: [ai-evaluation]", "[ai-evaluation]")]
    [InlineData("prohibits: [search, ai-train]", "ai-train")]
    [InlineData("status: pending", "pending")]
    [InlineData("valid_from: 2027-01-01", "2027-01-01")]
    [InlineData("valid_until: 2026-06-30", "2026-06-30")]
    [InlineData("hosts: [old.reddit.com]", "reddit")]
    public void A_finding_points_at_the_part_of_the_declaration_that_it_rests_on(string keys, string expected)
    {
        var text = $"version: 1\nsources:\n  - {{id: reddit, basis: own, {keys}}}";
        var finding = Decisions.Decide(Decisions.Layers(text), Reddit, Decisions.For("ai-train"))[0];
        Assert.Equal("/repo/app/datause.yml", finding.DeclarationPath);
        Assert.Equal(expected, text.Substring(finding.DeclarationRange!.Value.Start, finding.DeclarationRange.Value.Length));
    }

    private static void AssertFindings(DeclarationSet declarations, string place, ReadContext context, params string[] expected) =>
        Assert.Equal(expected.Where(finding => finding.Length > 0), Decisions.Show(Decisions.Decide(declarations, place, context)));
}
