namespace DataUse.Analyzers.Tests.Rules;

/// <summary>DUA1007, DUA1010 and DUA1011, which are said besides the license finding.</summary>
public class AdditionalFindingTests
{
    [Fact]
    public async Task An_obligation_without_evidence_is_pointed_out()
    {
        var declaration = Reads.RedditLicensed("permits: [ai-train], obligations: [{duty: attribute}, {duty: delete, evidence: [{type: policy, ref: docs/deletion.md}]}, {duty: inform}]");
        var outcome = await Analyze.Code(Reads.Reddit("DUA1007")).WithDeclaration(declaration).RunAsync();

        Assert.Equal("'GetStringAsync' reads Reddit (oauth.reddit.com/r/dotnet/new) for ai-train; 'reddit' asks for attribute, inform and shows no evidence; add it to the obligation", outcome.Message("DUA1007"));
        Assert.Equal("datause.yml: {duty: attribute}", outcome.Single("DUA1007").Via(("datause.yml", declaration), ("Program.cs", Reads.Reddit())).First());
    }

    [Fact]
    public async Task Obligations_with_evidence_are_not() =>
        await Analyze.Code(Reads.Reddit()).WithDeclaration(Reads.RedditLicensed("permits: [ai-train], obligations: [{duty: attribute, evidence: [{type: notice, ref: NOTICE.md}]}]")).RunAsync();

    [Theory]
    [InlineData("")]
    [InlineData(", disputed: true")]
    [InlineData(", disputed: {case: reddit-api-2023, acknowledged: false}")]
    public async Task A_documented_dispute_is_pointed_out_until_it_is_acknowledged(string keys)
    {
        var outcome = await Analyze.Code(Reads.Reddit("DUA1010"))
            .WithDeclaration($"version: 1\npurpose: ai-train\nsources:\n  - {{id: reddit, basis: own, permits: [ai-train]{keys}}}").RunAsync();

        Assert.Equal(
            "'GetStringAsync' reads Reddit (oauth.reddit.com/r/dotnet/new) for ai-train; 'reddit' is in a documented dispute (reddit-api-2023, reddit-serpapi-2025, reddit-anthropic-2025); acknowledge it under 'disputed' of an entry",
            outcome.Message("DUA1010"));
    }

    [Fact]
    public async Task One_dispute_acknowledged_leaves_the_other()
    {
        var outcome = await Analyze.Code(Reads.Reddit("DUA1010"))
            .WithDeclaration("version: 1\npurpose: ai-train\nsources:\n  - {id: reddit, basis: own, permits: [ai-train], disputed: {case: reddit-api-2023, acknowledged: true}}").RunAsync();

        Assert.Contains("(reddit-serpapi-2025, reddit-anthropic-2025)", outcome.Message("DUA1010"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Acknowledging_a_dispute_silences_nothing_else() =>
        await Analyze.Code(Reads.Reddit("DUA1002")).WithDeclaration(Reads.RedditLicensed("permits: [display]")).RunAsync();

    [Theory]
    [InlineData("2026-11-22", true)]
    [InlineData("2026-12-22", true)]
    [InlineData("2026-12-23", false)]
    public async Task A_license_that_ends_within_the_policys_days_is_pointed_out(string end, bool isSoon)
    {
        var declaration = Reads.RedditLicensed($"permits: [ai-train], valid_until: {end}") + "\npolicy: {expiring_within_days: 30}";
        var outcome = await Analyze.Code(isSoon ? Reads.Reddit("DUA1011") : Reads.Reddit()).WithDeclaration(declaration).AsOf(Reads.Today).RunAsync();

        Assert.All(outcome.Diagnostics, finding => Assert.EndsWith($"the license of 'reddit' ends on {end}; renew it", finding.GetMessage(null), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_that_policy_nothing_expires_soon() =>
        await Analyze.Code(Reads.Reddit()).WithDeclaration(Reads.RedditLicensed("permits: [ai-train], valid_until: 2026-11-22")).AsOf(Reads.Today).RunAsync();
}
