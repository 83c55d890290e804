namespace DataUse.Analyzers.Tests.Rules;

/// <summary>DUA1006.</summary>
public class ConditionNotMetTests
{
    private const string Uses = "\nlicensee: Team Ltd\nuses:\n  - {assembly: Project, purpose: ai-train, users: commercial, geo: DE}";

    [Theory]
    [InlineData("users: [non-commercial, education]", "'reddit' is licensed for non-commercial, education users, not for commercial")]
    [InlineData("geo: [US, GB]", "'reddit' is licensed for US, GB, not for DE")]
    [InlineData("licensee: Parent Inc", "'reddit' is licensed to Parent Inc, not to Team Ltd")]
    public async Task A_license_for_others_is_reported(string keys, string statement)
    {
        var outcome = await Analyze.Code(Reads.Reddit("DUA1006")).WithDeclaration(Reads.RedditLicensed("permits: [ai-train], " + keys) + Uses).RunAsync();

        Assert.Equal("'GetStringAsync' reads Reddit (oauth.reddit.com/r/dotnet/new) for ai-train; " + statement, outcome.Message("DUA1006"));
    }

    [Theory]
    [InlineData("users: [commercial]")]
    [InlineData("geo: [EU]")]
    [InlineData("licensee: team ltd")]
    public async Task A_license_for_this_team_is_not(string keys) =>
        await Analyze.Code(Reads.Reddit()).WithDeclaration(Reads.RedditLicensed("permits: [ai-train], " + keys) + Uses).RunAsync();

    [Theory]
    [InlineData("users: [education]")]
    [InlineData("geo: [US]")]
    [InlineData("licensee: Parent Inc")]
    public async Task What_the_team_does_not_say_of_itself_is_not_held_against_it(string keys) =>
        await Analyze.Code(Reads.Reddit()).WithDeclaration(Reads.RedditLicensed("permits: [ai-train], " + keys)).RunAsync();
}
