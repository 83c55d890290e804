namespace DataUse.Analyzers.Tests.Rules;

/// <summary>DUA1001.</summary>
public class UndeclaredSourceTests
{
    [Fact]
    public async Task A_known_source_that_is_read_for_training_needs_an_entry()
    {
        var outcome = await Analyze.Code(Reads.PostsOfX("DUA1001", "DUA1010")).WithDeclaration("version: 1\npurpose: ai-train\nsources: []").RunAsync();

        Assert.Equal("'GetStringAsync' reads X (api.x.com/2/tweets/search/recent) for ai-train; datause.yml declares no license for source 'x'", outcome.Message("DUA1001"));
    }

    [Fact]
    public async Task An_entry_that_fits_answers_the_question() =>
        await Analyze.Code(Reads.Reddit()).WithDeclaration(Reads.RedditLicensed("permits: [ai-train]")).RunAsync();

    [Theory]
    [InlineData("ai-train")]
    [InlineData("ai-fine-tuning")]
    [InlineData("ai-input")]
    [InlineData("ai-index")]
    [InlineData("tdm")]
    [InlineData("all")]
    public async Task So_it_does_for_every_ai_purpose_for_mining_and_for_all(string purpose) =>
        await Analyze.Code(Reads.Reddit("DUA1001", "DUA1010")).WithDeclaration($"version: 1\npurpose: {purpose}").RunAsync();

    [Fact]
    public async Task For_a_purpose_that_nobody_stated_it_does_when_the_owner_forbids_or_licenses_training()
    {
        var outcome = await Analyze.Code(Reads.Reddit("DUA1001", "DUA1010")).WithDeclaration("version: 1").RunAsync();
        await Analyze.Code(Reads.Call("http.{|DUA1013:GetStringAsync|}(\"https://en.wikipedia.org/wiki/Data\")")).WithDeclaration("version: 1").RunAsync();

        Assert.Equal("'GetStringAsync' reads Reddit (oauth.reddit.com/r/dotnet/new) for a purpose that is not stated; datause.yml declares no license for source 'reddit'", outcome.Message("DUA1001"));
        Assert.DoesNotContain("ai-train", outcome.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_any_datause_yml_the_message_says_so()
    {
        var outcome = await Analyze.Code(Reads.Reddit("DUA1001", "DUA1010")).WithProperty("DataUsePurpose", "ai-train").ExpectWithoutLocation("DUA2001").RunAsync();

        Assert.EndsWith("; no datause.yml declares a license for source 'reddit'", outcome.Message("DUA1001"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_finding_leads_to_every_place_by_which_the_source_is_known()
    {
        const string Addresses = """static class Addresses { public const string Api = "https://api.x.com/2"; }""";
        var code = """
            class Posts(HttpClient http)
            {
                public Task<string> ReadAsync(string topic)
                {
                    var url = Addresses.Api + "/tweets/search/recent?query=" + topic;
                    return http.{|DUA1001:{|DUA1010:GetStringAsync|}|}(url);
                }
            }
            """;
        var outcome = await Analyze.Code(code).WithSource("Addresses.cs", Addresses).WithDeclaration("version: 1\npurpose: ai-train").RunAsync();

        var via = outcome.Single("DUA1001").Via(("Program.cs", code), ("Addresses.cs", Addresses)).ToList();

        Assert.Contains("Addresses.cs: Api = \"https://api.x.com/2\"", via);
        Assert.Contains(via, place => place.StartsWith("Program.cs: url = Addresses.Api", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_finding_carries_what_tools_and_sarif_readers_need()
    {
        var outcome = await Analyze.Code("""await new HttpClient().{|DUA1001:{|DUA1010:GetStringAsync|}|}("https://api.x.com/2/tweets/search/recent?query=trend");""")
            .WithDeclaration("version: 1\npurpose: ai-train").RunAsync();
        var properties = outcome.Single("DUA1001").Properties;

        Assert.Equal(
            ("x", "https://api.x.com/2/tweets/search/recent?query={}", "HttpClient.GetStringAsync", "ai-train"),
            (properties["source"], properties["url"], properties["api"], properties["purpose"]));
        Assert.EndsWith("/datause.yml", properties["declaration"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_base_address_that_is_registered_elsewhere_is_followed() =>
        await Analyze.Code("""
            using Microsoft.Extensions.DependencyInjection;

            new ServiceCollection().AddHttpClient<Posts>(client => client.BaseAddress = new Uri("https://api.x.com/2/"));

            class Posts(HttpClient http)
            {
                public Task<string> ReadAsync() => http.{|DUA1001:{|DUA1010:GetStringAsync|}|}("tweets");
            }
            """).WithAspNetCore().WithDeclaration("version: 1\npurpose: ai-train").RunAsync();

    [Fact]
    public async Task A_call_that_may_read_two_sources_is_asked_about_both()
    {
        var outcome = await Analyze.Code(Reads.Call("""http.{|DUA1001:{|DUA1001:{|DUA1010:{|DUA1010:GetStringAsync|}|}|}|}(args.Length > 0 ? "https://oauth.reddit.com/new" : "https://api.x.com/2/tweets")"""))
            .WithDeclaration("version: 1\npurpose: ai-train").RunAsync();

        Assert.Equal(["reddit", "x"], outcome.Diagnostics.Where(d => d.Id == "DUA1001").Select(d => d.Properties["source"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_call_that_may_read_one_source_by_two_doors_is_asked_once() =>
        await Analyze.Code(Reads.Call("""http.{|DUA1001:{|DUA1010:GetStringAsync|}|}(args.Length > 0 ? "https://oauth.reddit.com/new" : "https://www.reddit.com/new.json")"""))
            .WithDeclaration("version: 1\npurpose: ai-train").RunAsync();
}
