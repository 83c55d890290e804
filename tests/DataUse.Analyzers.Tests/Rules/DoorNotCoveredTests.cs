namespace DataUse.Analyzers.Tests.Rules;

/// <summary>DUA1005.</summary>
public class DoorNotCoveredTests
{
    [Theory]
    [InlineData("hosts: [api.reddit.com]", "the license of 'reddit' covers api.reddit.com, not oauth.reddit.com")]
    [InlineData("hosts: [api.reddit.com, reddit.com, redd.it, new.reddit.com]", "the license of 'reddit' covers api.reddit.com, reddit.com, redd.it and others, not oauth.reddit.com")]
    [InlineData("paths: [/r/science/*]", "the license of 'reddit' covers /r/science/*, not oauth.reddit.com/r/dotnet/new")]
    [InlineData("hosts: [oauth.reddit.com], paths: [/comments]", "the license of 'reddit' covers /comments, not oauth.reddit.com/r/dotnet/new")]
    [InlineData("datasets: [webis/tldr-17]", "the license of 'reddit' covers webis/tldr-17, not oauth.reddit.com")]
    public async Task A_license_for_one_door_does_not_open_another(string door, string statement)
    {
        var outcome = await Analyze.Code(Reads.Reddit("DUA1005")).WithDeclaration(Reads.RedditLicensed("permits: [ai-train], " + door)).RunAsync();

        Assert.Equal("'GetStringAsync' reads Reddit (oauth.reddit.com/r/dotnet/new) for ai-train; " + statement, outcome.Message("DUA1005"));
    }

    [Theory]
    [InlineData("https://oauth.reddit.com/r/dotnet/new", "bulk-download", "api")]
    [InlineData("https://old.reddit.com/r/dotnet/top", "api", "web-scrape")]
    [InlineData("https://old.reddit.com/r/dotnet/top", "[api, bulk-download]", "web-scrape")]
    public async Task A_license_for_one_way_of_access_does_not_cover_another(string url, string licensed, string used)
    {
        var outcome = await Analyze.Code(Reads.Call($"http.{{|DUA1005:GetStringAsync|}}(\"{url}\")")).WithDeclaration(Reads.RedditLicensed($"permits: [ai-train], access: {{method: {licensed}}}")).RunAsync();

        Assert.EndsWith($"the license of 'reddit' covers {licensed.Trim('[', ']')}, not {used}", outcome.Message("DUA1005"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_crawler_takes_pages_whatever_the_address()
    {
        const string Library = """
            using System;
            using System.Threading.Tasks;

            namespace Abot2.Crawler
            {
                public class PoliteWebCrawler { public Task<string> CrawlAsync(Uri uri) => Task.FromResult(""); }
            }
            """;
        var outcome = await Analyze.Code("""
            using Abot2.Crawler;

            class Threads(string[] args)
            {
                public Task<string> CrawlAsync() => new PoliteWebCrawler().{|DUA1005:CrawlAsync|}(new Uri("https://www.reddit.com/r/" + args[0]));
            }
            """).WithLibrary("Abot2", Library).WithDeclaration(Reads.RedditLicensed("permits: [ai-train], access: {method: api}")).RunAsync();

        Assert.EndsWith("the license of 'reddit' covers api, not web-scrape", outcome.Message("DUA1005"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://old.reddit.com/r/dotnet/top.json")]
    [InlineData("https://old.reddit.com/api/info")]
    [InlineData("https://old.reddit.com/{args[0]}")]
    public async Task A_way_of_access_that_is_not_known_is_not_held_against_the_code(string url) =>
        await Analyze.Code(Reads.Call($"http.GetStringAsync($\"{url}\")")).WithDeclaration(Reads.RedditLicensed("permits: [ai-train], access: {method: api}")).RunAsync();

    [Fact]
    public async Task Two_licenses_open_two_doors()
    {
        const string Declaration = """
            version: 1
            purpose: ai-train
            sources:
              - {id: reddit-api, source: reddit, hosts: [oauth.reddit.com], basis: agreement, permits: [ai-train], evidence: [{type: contract, ref: a.pdf}], disputed: {acknowledged: true}}
              - {id: reddit-dump, source: reddit, datasets: [webis/tldr-17], basis: agreement, permits: [ai-train], evidence: [{type: contract, ref: b.pdf}]}
            """;

        await Analyze.Code(Reads.Reddit()).WithDeclaration(Declaration).RunAsync();
        await Analyze.Code(Reads.Call("""http.GetStreamAsync("https://huggingface.co/datasets/webis/tldr-17/resolve/main/data.parquet")""")).WithDeclaration(Declaration).RunAsync();
        await Analyze.Code(Reads.Call("""http.{|DUA1005:GetStringAsync|}("https://www.reddit.com/r/dotnet.json")""")).WithDeclaration(Declaration).RunAsync();
    }

    [Fact]
    public async Task A_mirror_is_not_the_owners_door()
    {
        var outcome = await Analyze.Code(Reads.Call("""http.{|DUA1005:GetStringAsync|}("https://api.pushshift.io/reddit/search/submission")"""))
            .WithDeclaration(Reads.RedditLicensed("permits: [ai-train]")).RunAsync();

        Assert.EndsWith("the license of 'reddit' does not cover api.pushshift.io", outcome.Message("DUA1005"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_that_a_search_service_shows_is_read_by_its_door()
    {
        var code = Reads.Call("""http.{|DUA1005:{|DUA1013:GetStringAsync|}|}("https://serpapi.com/search?q=site:reddit.com+" + args[0])""");
        var outcome = await Analyze.Code(code).WithDeclaration(Reads.RedditLicensed("permits: [ai-train], hosts: [oauth.reddit.com]").Replace("purpose: ai-train", "purpose: search", StringComparison.Ordinal)
            .Replace("[ai-train]", "[search]", StringComparison.Ordinal)).RunAsync();

        Assert.EndsWith("the license of 'reddit' covers oauth.reddit.com, not serpapi.com, through which its content is read", outcome.Message("DUA1005"), StringComparison.Ordinal);
        Assert.Equal("reddit", outcome.Single("DUA1005").Properties["source"]);
    }

    [Fact]
    public async Task A_path_that_is_not_known_is_not_held_against_the_code() =>
        await Analyze.Code(Reads.Call("""http.GetStringAsync("https://oauth.reddit.com/" + args[0])""")).WithDeclaration(Reads.RedditLicensed("permits: [ai-train], paths: [/r/dotnet]")).RunAsync();

    [Fact]
    public async Task A_platform_licenses_nothing_on_it() =>
        await Analyze.Code(Reads.Call("""http.{|DUA1002:GetStreamAsync|}("https://huggingface.co/datasets/someone/something/resolve/main/data.parquet")"""))
            .WithDeclaration("""
                version: 1
                purpose: ai-train
                sources:
                  - {id: {|DUA2004:huggingface|}, basis: open-license, license: CC-BY-4.0, permits: [ai-train]}
                """).RunAsync();
}
