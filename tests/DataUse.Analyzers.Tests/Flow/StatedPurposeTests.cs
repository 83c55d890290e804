using DataUse.Analyzers.Tests.Rules;

namespace DataUse.Analyzers.Tests.Flow;

/// <summary>A sink against what is stated: <c>uses</c> and the project's property come before it, the declaration's own purpose behind it.</summary>
public class StatedPurposeTests
{
    private const string Train = "async Task M() => trainer.Fit(await http.GetStringAsync(\"https://oauth.reddit.com/r/a\"));";

    [Theory]
    [InlineData("", "", "", "ai-train")]
    [InlineData("purpose: display", "", "", "ai-train")]
    [InlineData("purpose: ai-pre-training", "", "", "ai-pre-training")]
    [InlineData("purpose: ai-all", "", "", "ai-train")]
    [InlineData("", "analytics", "", "analytics")]
    [InlineData("uses: [{assembly: Project, purpose: archive}]", "", "", "archive")]
    [InlineData("", "", "true", "ai-train")]
    public async Task The_first_that_speaks_decides(string declaration, string property, string isTestProject, string purpose)
    {
        var outcome = await Flows.In(Train).WithDeclaration("version: 1\n" + declaration).WithProperty("DataUsePurpose", property).WithProperty("IsTestProject", isTestProject).RunWithoutComparisonAsync();

        Assert.Equal(purpose, Assert.Single(outcome.Inventory).Purpose);
    }

    [Fact]
    public async Task A_finding_names_the_purpose_and_the_sink_and_leads_to_it()
    {
        var outcome = await Flows.In(Train).WithDeclaration(Reads.RedditLicensed("permits: [display]").Replace("ai-train", "display", StringComparison.Ordinal)).RunWithoutComparisonAsync();
        var finding = outcome.Single("DUA1002");
        var sink = finding.AdditionalLocations[^1];

        Assert.EndsWith("for ai-train, as 'Fit' shows; 'reddit' permits display, not ai-train; add it once it is licensed", outcome.Message("DUA1002"), StringComparison.Ordinal);
        Assert.Equal("Fit", sink.SourceTree!.ToString().Substring(sink.SourceSpan.Start, sink.SourceSpan.Length));
        Assert.Equal(("ai-train", "Trainer.Fit"), (finding.Properties["purpose"], finding.Properties["sink"]));
        Assert.Equal("Trainer.Fit", Assert.Single(outcome.Inventory).Sink?.Api);
    }

    [Fact]
    public async Task Each_purpose_that_is_shown_is_judged()
    {
        var outcome = await Flows.In("async Task M() { var t = await http.GetStringAsync(\"https://oauth.reddit.com/r/a\"); trainer.Fit(t); await chat.AskAsync(t); }")
            .WithDeclaration(Reads.RedditLicensed("permits: [ai-train]")).RunWithoutComparisonAsync();

        Assert.Contains("for ai-input, as 'AskAsync' shows; 'reddit' permits ai-train, not ai-input", outcome.Message("DUA1002"), StringComparison.Ordinal);
    }
}
