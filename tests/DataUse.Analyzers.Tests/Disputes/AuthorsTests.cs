using DataUse.Analyzers.Tests.Rules;

namespace DataUse.Analyzers.Tests.Disputes;

/// <summary>What authors ask for whose work anybody may read: their names, their notices, their consent, and that what they delete is deleted.</summary>
public class AuthorsTests
{
    [Theory]
    [InlineData("{duty: delete, when: on-deletion-notice}", true)]
    [InlineData("{duty: delete, when: on-deletion-notice, evidence: docs/compliance-api.md}", false)]
    public async Task Posts_whose_deletion_has_to_be_followed(string obligation, bool isReported)
    {
        var outcome = await Analyze.Code(Reads.Reddit(isReported ? ["DUA1007"] : [])).WithDeclaration(Reads.RedditLicensed($"permits: [ai-train], obligations: [{obligation}]")).RunAsync();

        Assert.All(outcome.Diagnostics, finding => Assert.EndsWith("'reddit' asks for delete and shows no evidence; add it to the obligation", finding.GetMessage(null), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stream_of_posts_without_the_consent_of_their_authors()
    {
        var outcome = await Analyze.Code("""
            class Posts(HttpClient http)
            {
                public Task<string> OfAsync(string author) => http.{|DUA1007:GetStringAsync|}("https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=" + author);
            }
            """).WithDeclaration("""
            version: 1
            purpose: ai-train
            sources:
              - id: bluesky
                basis: public-terms
                terms: https://bsky.social/about/support/tos
                terms_date: 2024-11-28
                permits: [ai-train]
                obligations:
                  - {duty: obtain-consent}
                  - {duty: delete, when: on-deletion, evidence: jobs/follow-deletions.md}
            """).RunAsync();

        Assert.EndsWith("'bluesky' asks for obtain-consent and shows no evidence; add it to the obligation", outcome.Message("DUA1007"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_of_others_without_their_notices()
    {
        var outcome = await Analyze.Code("""
            class Corpus(HttpClient http)
            {
                public Task<string> FileAsync(string path) => http.{|DUA1007:GetStringAsync|}("https://raw.githubusercontent.com/dotnet/runtime/main/" + path);
            }
            """).WithDeclaration("""
            version: 1
            purpose: ai-pre-training
            sources:
              - id: dotnet-runtime
                source: github
                hosts: [raw.githubusercontent.com]
                paths: [/dotnet/runtime/]
                basis: open-license
                license: MIT
                permits: [all]
                obligations: [{duty: attribute}, {duty: notice}]
            """).RunAsync();

        Assert.EndsWith("'dotnet-runtime' asks for attribute, notice and shows no evidence; add it to the obligation", outcome.Message("DUA1007"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Images_that_are_reserved_and_an_exception_that_does_not_reach_them()
    {
        var outcome = await Analyze.Code("""
            class Images(HttpClient http)
            {
                public Task<byte[]> OfAsync(string path) => http.{|DUA1002:GetByteArrayAsync|}("https://www.deviantart.com/" + path);
            }
            """).WithDeclaration("""
            version: 1
            purpose: ai-train-generative
            sources:
              - id: deviantart
                basis: statutory-exception
                exception: eu-cdsm-4
                reviewed_by: legal@team.example
                reservation: {|DUA2008:reserved|}
                signals: [{type: noai, value: noai, url: "https://www.deviantart.com/about/policy/service/", observed: 2025-09-23}]
                permits: [ai-train]
            """).RunAsync();

        Assert.Equal("exception 'eu-cdsm-4' does not reach what the rightsholder has 'reserved'", outcome.Message("DUA2008"));
    }
}
