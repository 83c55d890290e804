using DataUse.Analyzers.Tests.Rules;

namespace DataUse.Analyzers.Tests.Flow;

/// <summary>DUA1009: data that its license keeps back comes to a call that makes it available to others.</summary>
public class PublishTests
{
    private const string Kept = "permits: [all], obligations: [{duty: no-redistribution, evidence: policy.md}]";
    private const string Push = "async Task M() { var t = await http.GetStringAsync(\"https://oauth.reddit.com/r/a\"); hub.Push(t, \"name\"); }";

    [Theory]
    [InlineData(Kept, "'Push' publishes its data, and 'reddit' has the duty no-redistribution")]
    [InlineData("permits: [all], requires_approval: true", "'Push' publishes its data, and 'reddit' asks for approval before it is passed on; add the approval to its evidence")]
    public async Task Data_that_is_kept_back_and_published_is_reported_with_the_call_that_publishes_it(string keys, string statement)
    {
        var outcome = await Flows.In(Push).WithDeclaration(Reads.RedditLicensed(keys)).RunWithoutComparisonAsync();
        var finding = outcome.Single("DUA1009");

        Assert.EndsWith(statement, outcome.Message("DUA1009"), StringComparison.Ordinal);
        Assert.Equal("Push", finding.AdditionalLocations[^1].SourceTree!.ToString().Substring(finding.AdditionalLocations[^1].SourceSpan.Start, 4));
        Assert.Equal("Hub.Push", finding.Properties["sink"]);
    }

    [Theory]
    [InlineData(Push, "permits: [all]")]
    [InlineData(Push, "permits: [all], obligations: [{duty: attribute, evidence: a.md}]")]
    [InlineData("async Task M() { var t = await http.GetStringAsync(\"https://oauth.reddit.com/r/a\"); hub.Push(\"own\", t); }", Kept)]
    [InlineData("async Task M() { var t = await http.GetStringAsync(\"https://oauth.reddit.com/r/a\"); Console.WriteLine(t); hub.Push(\"own\", \"name\"); }", Kept)]
    [InlineData("async Task M() { var t = await http.GetStringAsync(\"https://oauth.reddit.com/r/a\"); hub.Publish(new UploadRequest { Body = t, Access = \"private\" }); }", Kept)]
    public async Task Without_a_flow_and_a_duty_nothing_is_said(string member, string keys) =>
        Assert.DoesNotContain((await Flows.In(member).WithDeclaration(Reads.RedditLicensed(keys)).RunWithoutComparisonAsync()).Diagnostics, diagnostic => diagnostic.Id == "DUA1009");

    [Fact]
    public async Task An_approval_in_the_evidence_settles_it()
    {
        const string Approved = "version: 1\nsources:\n  - {id: reddit, basis: agreement, permits: [all], requires_approval: true, evidence: [{type: contract, ref: c.pdf}, {type: approval, ref: mail.eml}]}";

        Assert.DoesNotContain((await Flows.In(Push).WithDeclaration(Approved).RunWithoutComparisonAsync()).Diagnostics, diagnostic => diagnostic.Id == "DUA1009");
    }

    [Theory]
    [InlineData("hub.Publish(new UploadRequest { Body = t, Access = \"public\" });")]
    [InlineData("var request = new UploadRequest { Access = \"world\" }; request.Body = t; hub.Publish(request);")]
    [InlineData("var request = new UploadRequest { Body = t }; request.Access = \"public\"; hub.Publish(request);")]
    [InlineData("await http.PostAsync(\"https://huggingface.co/api/datasets/org/name/commit/main\", new StringContent(t));")]
    [InlineData("await http.PutAsync($\"https://uploads.github.com/repos/a/b/releases/1/assets?name={t.Length}\", new StringContent(t));")]
    public async Task Calls_that_publish_under_a_condition_are_known(string call) =>
        Assert.Contains(
            (await Flows.In($"async Task M() {{ var t = await http.GetStringAsync(\"https://oauth.reddit.com/r/a\"); {call} }}").WithDeclaration(Reads.RedditLicensed(Kept)).RunWithoutComparisonAsync()).Diagnostics,
            diagnostic => diagnostic.Id == "DUA1009");

    [Theory]
    [InlineData("await http.PostAsync(\"https://huggingface.co/api/whoami\", new StringContent(t));")]
    [InlineData("await http.PostAsync(\"https://intranet.example/api/datasets\", new StringContent(t));")]
    [InlineData("await http.PostAsync(\"https://huggingface.co/api/datasets/org/name/commit/main\", new StringContent(\"own\"));")]
    public async Task Other_uploads_are_not_publishing(string call) =>
        Assert.DoesNotContain(
            (await Flows.In($"async Task M() {{ var t = await http.GetStringAsync(\"https://oauth.reddit.com/r/a\"); {call} }}").WithDeclaration(Reads.RedditLicensed(Kept)).RunWithoutComparisonAsync()).Diagnostics,
            diagnostic => diagnostic.Id == "DUA1009");
}
