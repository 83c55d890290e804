namespace DataUse.Analyzers.Tests.Rules;

/// <summary>DUA1003.</summary>
public class LicenseNotInForceTests
{
    [Theory]
    [InlineData("valid_until: 2026-11-21", "the license of 'reddit' ended on 2026-11-21; renew it and set valid_until", "2026-11-21")]
    [InlineData("valid_from: 2026-11-23", "the license of 'reddit' begins on 2026-11-23; read from then on", "2026-11-23")]
    [InlineData("status: pending", "the license of 'reddit' is pending; set status to in-force once it is", "pending")]
    [InlineData("status: unknown", "the status of the license of 'reddit' is unknown; find out and set status", "unknown")]
    public async Task A_license_that_does_not_hold_today_is_reported(string keys, string statement, string place)
    {
        var declaration = Reads.RedditLicensed("permits: [ai-train], " + keys);
        var outcome = await Analyze.Code(Reads.Reddit("DUA1003")).WithDeclaration(declaration).AsOf(Reads.Today).RunAsync();

        Assert.Equal("'GetStringAsync' reads Reddit (oauth.reddit.com/r/dotnet/new) for ai-train; " + statement, outcome.Message("DUA1003"));
        Assert.Equal("datause.yml: " + place, outcome.Single("DUA1003").Via(("datause.yml", declaration), ("Program.cs", Reads.Reddit())).First());
    }

    [Theory]
    [InlineData("valid_until: 2026-11-22")]
    [InlineData("valid_from: 2026-11-22")]
    [InlineData("valid_from: 2026-01-01, valid_until: 2026-12-31")]
    public async Task The_first_and_the_last_day_belong_to_it(string dates) =>
        await Analyze.Code(Reads.Reddit()).WithDeclaration(Reads.RedditLicensed("permits: [ai-train], " + dates)).AsOf(Reads.Today).RunAsync();

    [Fact]
    public async Task A_renewal_takes_the_place_of_what_ended() =>
        await Analyze.Code(Reads.Reddit()).WithDeclaration("""
            version: 1
            purpose: ai-train
            sources:
              - {id: reddit-2025, source: reddit, basis: agreement, permits: [ai-train], valid_until: 2025-12-31, evidence: [{type: contract, ref: a.pdf}]}
              - {id: reddit-2026, source: reddit, basis: agreement, permits: [ai-train], valid_from: 2026-01-01, evidence: [{type: contract, ref: b.pdf}], disputed: {acknowledged: true}}
            """).AsOf(Reads.Today).RunAsync();

    [Fact]
    public async Task It_holds_for_a_purpose_that_nobody_stated_too() =>
        await Analyze.Code(Reads.Reddit("DUA1003"))
            .WithDeclaration(Reads.RedditLicensed("permits: [ai-train], valid_until: 2025-12-31").Replace("purpose: ai-train\n", "", StringComparison.Ordinal)).AsOf(Reads.Today).RunAsync();
}
