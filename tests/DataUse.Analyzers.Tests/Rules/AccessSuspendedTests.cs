namespace DataUse.Analyzers.Tests.Rules;

/// <summary>DUA1004.</summary>
public class AccessSuspendedTests
{
    [Theory]
    [InlineData("suspended", "the licensor of 'reddit' suspended access; stop reading until it is restored")]
    [InlineData("terminated", "the licensor of 'reddit' terminated access; stop reading")]
    public async Task Access_that_the_licensor_took_back_is_reported(string status, string statement)
    {
        var declaration = Reads.RedditLicensed($"permits: [ai-train], status: {status}");
        var outcome = await Analyze.Code(Reads.Reddit("DUA1004")).WithDeclaration(declaration).RunAsync();

        Assert.Equal("'GetStringAsync' reads Reddit (oauth.reddit.com/r/dotnet/new) for ai-train; " + statement, outcome.Message("DUA1004"));
        Assert.Equal("datause.yml: " + status, outcome.Single("DUA1004").Via(("datause.yml", declaration), ("Program.cs", Reads.Reddit())).First());
    }

    [Fact]
    public async Task It_comes_before_dates_doors_and_purposes() =>
        await Analyze.Code(Reads.Reddit("DUA1004"))
            .WithDeclaration(Reads.RedditLicensed("status: suspended, valid_until: 2020-01-01, hosts: [api.reddit.com], permits: [display]")).AsOf(Reads.Today).RunAsync();

    [Fact]
    public async Task A_prohibited_purpose_comes_before_it() =>
        await Analyze.Code(Reads.Reddit("DUA1002")).WithDeclaration(Reads.RedditLicensed("status: suspended, prohibits: [ai-train]")).RunAsync();

    [Fact]
    public async Task It_holds_whatever_the_purpose() =>
        await Analyze.Code(Reads.Reddit("DUA1004")).WithDeclaration(Reads.RedditLicensed("status: terminated").Replace("ai-train", "display", StringComparison.Ordinal)).RunAsync();
}
