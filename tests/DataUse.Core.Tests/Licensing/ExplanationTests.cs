using DataUse.Declarations;
using DataUse.Identification;
using DataUse.Licensing;
using DataUse.Tests.Identification;
using DataUse.Vocabulary;

namespace DataUse.Tests.Licensing;

/// <summary>The questions of a decision, as people read them.</summary>
public class ExplanationTests
{
    private const string Reddit = "https://oauth.reddit.com/r/a";

    [Fact]
    public void A_read_that_is_allowed_passes_every_question() =>
        AssertSteps(
            """
              - id: reddit
                basis: agreement
                status: in-force
                evidence: [{type: contract, ref: a.pdf}]
                permits: [ai-all]
                prohibits: [search]
                hosts: [oauth.reddit.com]
                paths: [/r/]
                access: {method: api}
                users: [commercial]
                geo: [EU]
                licensee: Team Ltd
                valid_from: 2026-01-01
                valid_until: 2026-12-31
            """,
            Decisions.For("ai-train") with { Users = UserClass.Commercial, Geo = "DE" },
            "deny: does not name it",
            "entry: 'reddit' is about it (reddit)",
            "prohibits: prohibits search, not ai-train ([search])",
            "basis: agreement (agreement)",
            "status: in-force (in-force)",
            "dates: from 2026-01-01 to 2026-12-31, both included; 2026-07-01 is (2026-12-31)",
            "door: hosts oauth.reddit.com; paths /r/; access api; read by api ([oauth.reddit.com])",
            "conditions: licensed to Team Ltd; users commercial; commercial asked; geo EU; DE asked (Team Ltd)",
            "permits: permits ai-all, which ai-train is within ([ai-all])");

    [Fact]
    public void An_entry_that_says_little_is_shown_with_what_holds_by_default() =>
        AssertSteps(
            "  - {id: reddit, basis: own, permits: [ai-train]}",
            Decisions.For("ai-train"),
            "deny: does not name it",
            "entry: 'reddit' is about it (reddit)",
            "prohibits: prohibits no purpose",
            "basis: own (own)",
            "status: in-force, since nothing else is said",
            "door: every door of the source",
            "permits: permits ai-train ([ai-train])");

    [Theory]
    [InlineData("valid_from: 2026-01-01", "dates: from 2026-01-01 on; 2026-07-01 is (2026-01-01)")]
    [InlineData("valid_until: 2026-12-31", "dates: until 2026-12-31, included; 2026-07-01 is (2026-12-31)")]
    [InlineData("datasets: [a/b], hosts: ['*.reddit.com']", "door: hosts *.reddit.com; datasets a/b (['*.reddit.com'])")]
    [InlineData("paths: [/r/]", "door: paths /r/ ([/r/])")]
    [InlineData("hosts: [reddit.com, oauth.reddit.com]", "door: hosts reddit.com, oauth.reddit.com ([reddit.com, oauth.reddit.com])")]
    [InlineData("prohibits: [search, tdm]", "prohibits: prohibits search, tdm, not ai-train ([search, tdm])")]
    [InlineData("users: [education, government]", "conditions: users education, government; whose use it is, is not stated ([education, government])")]
    [InlineData("users: [education]", "conditions: users education; whose use it is, is not stated ([education])")]
    [InlineData("geo: [EU, CH]", "conditions: geo EU, CH; where the use happens, is not stated ([EU, CH])")]
    public void A_key_that_is_written_is_shown_with_what_is_known_of_the_read(string key, string expected) =>
        Assert.Contains(expected, Steps(Decisions.Sources($"  - {{id: reddit, basis: own, permits: [ai-train], {key}}}"), Decisions.For("ai-train")));

    [Fact]
    public void Without_a_day_and_a_way_the_explanation_says_so()
    {
        var declarations = Decisions.Sources("  - {id: reddit, basis: own, permits: [ai-train], valid_until: 2026-12-31, access: {method: api}}");
        var steps = Steps(declarations, Decisions.For("unspecified") with { AsOf = null }, "https://reddit.com/{}");

        Assert.Contains("dates: until 2026-12-31, included; not judged, since no day is given (2026-12-31)", steps);
        Assert.Contains("door: access api; the access method is not known ({method: api})", steps);
        Assert.Contains("permits: not asked, since the purpose is not stated", steps);
    }

    [Fact]
    public void The_question_that_is_not_passed_is_the_last_of_its_entry() =>
        AssertSteps(
            "  - {id: reddit, basis: own, status: suspended, valid_until: 2020-01-01}",
            Decisions.For("ai-train"),
            "deny: does not name it",
            "entry: 'reddit' is about it (reddit)",
            "prohibits: prohibits no purpose",
            "basis: own (own)",
            "status: NO the licensor of 'reddit' suspended access; stop reading until it is restored (suspended)");

    [Fact]
    public void Entries_that_do_not_count_are_named_with_the_reason() =>
        AssertSteps(
            """
              - {id: site, source: reddit, hosts: [old.reddit.com], basis: none}
              - {id: wide, hosts: ['*.com'], basis: own}
              - {id: old, source: reddit, basis: own, valid_until: 2025-12-31}
              - {id: shown, source: reddit, basis: own, permits: [display]}
              - {id: now, source: reddit, basis: own, permits: [ai-train]}
            """,
            Decisions.For("ai-train"),
            "deny: does not name it",
            "entry: 'site' is not open for this place; another entry is (site)",
            "entry: 'wide' names the place less exactly than another entry (wide)",
            "entry: 'old' does not hold on this day; another entry does (old)",
            "entry: 'shown' comes behind 'now' (shown)",
            "entry: 'now' is about it (now)",
            "prohibits: prohibits no purpose",
            "basis: own (own)",
            "status: in-force, since nothing else is said",
            "door: every door of the source",
            "permits: permits ai-train ([ai-train])");

    [Theory]
    [InlineData("deny: {hosts: [oauth.reddit.com]}", Reddit, "deny: NO names 'oauth.reddit.com' (oauth.reddit.com)")]
    [InlineData("ignore: [{hosts: [oauth.reddit.com], reason: our own bot}]", Reddit, "ignore: leaves it out: our own bot ({hosts: [oauth.reddit.com], reason: our own bot})")]
    [InlineData("purpose: tdm", "?", "place: NO cannot be determined")]
    [InlineData("purpose: tdm", Reddit, "deny: does not name it|entry: NO none is about it")]
    [InlineData("purpose: tdm", "https://api.pay.com/v1", "deny: does not name it|entry: none is about it, and none is needed: it brings nobody else's content")]
    [InlineData("purpose: tdm", "https://serp.com/?q=site:reddit.com", "deny: does not name it|entry: NO none is about it|shows: content of 'reddit', which is read through it|entry: NO none is about 'reddit' by this door")]
    [InlineData("deny: {hosts: [oauth.reddit.com]}", "https://serp.com/?q=site:reddit.com", "deny: does not name it|entry: NO none is about it|shows: content of 'reddit', which is read through it|deny: NO names 'oauth.reddit.com' (oauth.reddit.com)")]
    [InlineData("sources: [", Reddit, "datause.yml: NO cannot be read, so that nothing is judged")]
    public void What_ends_a_decision_before_an_entry_is_asked_is_shown(string keys, string place, string expected) =>
        Assert.Equal(expected.Split('|'), Steps(Decisions.Layers($"version: 1\n{keys}"), Decisions.For("ai-train"), place));

    [Fact]
    public void Errors_of_an_entry_are_shown() =>
        Assert.Equal("errors: NO the entry 'reddit' has errors and grants nothing; correct it (reddit)", Steps(Decisions.Sources("  - {id: reddit, basis: open-license}"), Decisions.For("ai-train"))[^1]);

    [Fact]
    public void Contents_that_are_not_licensed_are_shown()
    {
        var steps = Steps(Decisions.Sources("  - {id: set, basis: own, datasets: [team/set], permits: [ai-train], derived_from: [x]}"), Decisions.For("ai-train"), "hf:team/set");
        Assert.StartsWith("contents: NO 'set' is derived from 'x'", steps[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Each_layer_is_shown_with_its_file()
    {
        var declarations = Decisions.Layers("version: 1\nsources: [{id: reddit, basis: own, permits: [ai-train]}]", "version: 1\nsources: [{id: reddit, basis: none}]");
        var steps = Explain(declarations, Decisions.For("ai-train"), Reddit).Steps;

        Assert.Equal(
            [null, "/repo/app/datause.yml", "/repo/datause.yml"],
            steps.Select(step => step.DeclarationPath).Distinct());
    }

    private static void AssertSteps(string entries, ReadContext context, params string[] expected) =>
        Assert.Equal(expected, Steps(Decisions.Layers($"version: 1\nlicensee: Team Ltd\nsources:\n{entries}"), context));

    private static Explanation Explain(DeclarationSet declarations, ReadContext context, string place) =>
        new LicenseDecision(Decisions.Catalog, declarations).Explain(new SourceIdentifier(Decisions.Catalog, declarations).Identify(Uses.At(place)), context);

    /// <summary>Each step as <c>question: reply (text of the declaration)</c>, with NO where the read does not pass.</summary>
    private static IReadOnlyList<string> Steps(DeclarationSet declarations, ReadContext context, string place = Reddit) =>
    [
        .. Explain(declarations, context, place).Steps.Select(step =>
            $"{step.Question}: {(step.Holds ? "" : "NO ")}{step.Reply}{(step.Range is { } range ? $" ({Decisions.TextAt(declarations, step.DeclarationPath!, range)})" : "")}"),
    ];
}
