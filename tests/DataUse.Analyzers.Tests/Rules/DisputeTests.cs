namespace DataUse.Analyzers.Tests.Rules;

/// <summary>What the documented disputes were about, as code, with the declaration that its team would have had to write. seeds/README.md lists claim, rule and test.</summary>
public class DisputeTests
{
    [Fact]
    public async Task Training_on_posts_without_a_license()
    {
        var outcome = await Analyze.Code("""
            using System.Net.Http.Json;

            record Post(string Id, string Text);
            record Page(Post[] Data);

            class TweetCorpus(HttpClient http)
            {
                private const string Search = "https://api.twitter.com/2/tweets/search/all";

                public async Task AppendAsync(string query, TextWriter corpus)
                {
                    var page = await http.{|DUA1001:{|DUA1010:GetFromJsonAsync|}|}<Page>(Search + "?max_results=500&query=" + Uri.EscapeDataString(query));
                    foreach (var post in page!.Data)
                    {
                        await corpus.WriteLineAsync(post.Text);
                    }
                }
            }
            """).WithDeclaration("version: 1\npurpose: ai-pre-training").RunAsync();

        Assert.Equal("'GetFromJsonAsync' reads X (api.twitter.com/2/tweets/search/all) for ai-pre-training; datause.yml declares no license for source 'x'", outcome.Message("DUA1001"));
    }

    [Fact]
    public async Task Access_held_for_ad_campaigns_used_to_train()
    {
        const string Read = """
            class Engagement(HttpClient http)
            {
                public Task<string> OfAsync(long account) => http.GetStringAsync($"https://api.twitter.com/2/users/{account}/tweets");
            }
            """;
        const string Declaration = """
            version: 1
            uses:
              - {files: [Campaigns/**], purpose: analytics}
              - {files: [Trainer/**], purpose: ai-train}
            sources:
              - id: x
                basis: agreement
                permits: [analytics, display]
                evidence: [{type: contract, ref: contracts/campaigns.pdf}]
                disputed: {acknowledged: true}
            """;
        await Analyze.Nothing.WithSource("Campaigns/Engagement.cs", Read).WithDeclaration(Declaration).RunAsync();
        var outcome = await Analyze.Nothing
            .WithSource("Trainer/Engagement.cs", Read.Replace("GetStringAsync", "{|DUA1002:GetStringAsync|}", StringComparison.Ordinal)).WithDeclaration(Declaration).RunAsync();

        Assert.EndsWith("for ai-train; 'x' permits analytics, display, not ai-train; add it once it is licensed", outcome.Message("DUA1002"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-04-25", false)]
    [InlineData("2023-04-26", true)]
    public async Task Free_access_that_ended_when_the_API_became_a_paid_one(string day, bool hasEnded)
    {
        var outcome = await Analyze.Code($$"""
            class Timeline
            {
                private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.twitter.com/1.1/") };

                public Task<string> OfAsync(string account) => _http.{{(hasEnded ? "{|DUA1003:GetStringAsync|}" : "GetStringAsync")}}("statuses/user_timeline.json?screen_name=" + account);
            }
            """).WithDeclaration("""
            version: 1
            purpose: ai-train
            sources:
              - id: x
                basis: agreement
                permits: [ai-train]
                valid_until: 2023-04-25
                evidence: [{type: contract, ref: contracts/free-tier.pdf}]
                disputed: {acknowledged: true}
            """).AsOf(day).RunAsync();

        Assert.All(outcome.Diagnostics, finding => Assert.EndsWith("the license of 'x' ended on 2023-04-25; renew it and set valid_until", finding.GetMessage(null), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Access_that_the_licensor_paused_in_December_2022()
    {
        var outcome = await Analyze.Code("""
            class Firehose(HttpClient http)
            {
                public async IAsyncEnumerable<string> ReadAsync()
                {
                    using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.twitter.com/2/tweets/sample/stream");
                    using var response = await http.{|DUA1004:SendAsync|}(request, HttpCompletionOption.ResponseHeadersRead);
                    using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
                    while (await reader.ReadLineAsync() is { } line)
                    {
                        yield return line;
                    }
                }
            }
            """).WithDeclaration("""
            version: 1
            purpose: ai-train
            sources:
              - id: x
                basis: agreement
                status: suspended      # December 2022
                permits: [ai-train]
                evidence: [{type: contract, ref: contracts/database.pdf}]
                disputed: {acknowledged: true}
            """).RunAsync();

        Assert.EndsWith("the licensor of 'x' suspended access; stop reading until it is restored", outcome.Message("DUA1004"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_scraped_around_the_paid_data_API()
    {
        var outcome = await Analyze.Code("""
            class Threads(HttpClient http)
            {
                private static readonly string[] Communities = ["AskHistorians", "explainlikeimfive"];

                public Task<string> ThroughTheApiAsync() => http.GetStringAsync("https://oauth.reddit.com/r/AskHistorians/top");

                public async Task ScrapeAsync()
                {
                    foreach (var community in Communities)
                    {
                        var page = await http.{|DUA1005:GetStringAsync|}($"https://old.reddit.com/r/{community}/top/");
                        await File.AppendAllTextAsync("threads.html", page);
                    }
                }
            }
            """).WithDeclaration(Reads.RedditLicensed("hosts: [oauth.reddit.com], permits: [ai-train]")).RunAsync();

        Assert.StartsWith("'GetStringAsync' reads Reddit (old.reddit.com/r/", outcome.Message("DUA1005"), StringComparison.Ordinal);
        Assert.EndsWith("for ai-train; the license of 'reddit' covers oauth.reddit.com, not old.reddit.com", outcome.Message("DUA1005"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Posts_taken_from_the_results_of_a_search_service()
    {
        var outcome = await Analyze.Code("""
            class Snippets(HttpClient http)
            {
                public Task<string> AboutAsync(string topic) => http.{|DUA1001:{|DUA1005:GetStringAsync|}|}("https://serpapi.com/search?engine=google&q=site:reddit.com+" + topic);
            }
            """).WithDeclaration(Reads.RedditLicensed("hosts: [oauth.reddit.com], permits: [ai-train]")).RunAsync();

        Assert.Equal("reddit", outcome.Single("DUA1005").Properties["source"]);
        Assert.EndsWith("the license of 'reddit' covers oauth.reddit.com, not serpapi.com, through which its content is read", outcome.Message("DUA1005"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_of_contributors_used_without_attribution()
    {
        const string Code = """
            class Answers(HttpClient http)
            {
                public async Task SaveAsync()
                {
                    await using var dump = await http.{|DUA1007:GetStreamAsync|}("https://archive.org/download/stackexchange/stackoverflow.com-Posts.7z");
                    await using var file = File.Create("posts.7z");
                    await dump.CopyToAsync(file);
                }
            }
            """;
        const string Declaration = """
            version: 1
            purpose: ai-train
            sources:
              - id: stackexchange-dump
                basis: open-license
                license: CC-BY-SA-4.0
                permits: [ai-train]
                obligations: [{duty: attribute}]
                disputed: {acknowledged: true}
            """;
        var outcome = await Analyze.Code(Code).WithDeclaration(Declaration).RunAsync();
        await Analyze.Code(Markup.Parse(Code).Text).WithDeclaration(Declaration.Replace("duty: attribute", "duty: attribute, evidence: [{type: notice, ref: NOTICE.md}]", StringComparison.Ordinal)).RunAsync();

        Assert.EndsWith("'stackexchange-dump' asks for attribute and shows no evidence; add it to the obligation", outcome.Message("DUA1007"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recordings_of_a_label_that_objects_to_imitation()
    {
        var outcome = await Analyze.Code("""
            class Voices(HttpClient http)
            {
                public Task<byte[]> ClipAsync(string track) => http.{|DUA1001:{|DUA1010:GetByteArrayAsync|}|}($"https://www.universalmusic.com/audio/{track}.mp3");
            }
            """).WithDeclaration("version: 1\npurpose: ai-train-generative").RunAsync();

        Assert.Contains("'umg' is in a documented dispute (universal-drake-2023)", outcome.Message("DUA1010"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Photographs_of_an_agency_that_sued_over_training()
    {
        var outcome = await Analyze.Code("""
            class Images(HttpClient http)
            {
                public async Task SaveAsync(int id) =>
                    await File.WriteAllBytesAsync($"{id}.jpg", await http.{|DUA1001:{|DUA1010:GetByteArrayAsync|}|}($"https://media.gettyimages.com/id/{id}/photo/image.jpg"));
            }
            """).WithDeclaration("version: 1\npurpose: ai-train-generative").RunAsync();

        Assert.Contains("(getty-stability-2023)", outcome.Message("DUA1010"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Videos_of_a_platform_for_a_video_model(bool asProject)
    {
        const string Library = """
            using System.Threading.Tasks;

            namespace YoutubeExplode
            {
                public class YoutubeClient { public Videos.VideoClient Videos { get; } = new(); }
            }

            namespace YoutubeExplode.Videos
            {
                public class VideoClient { public Streams.StreamClient Streams { get; } = new(); }
            }

            namespace YoutubeExplode.Videos.Streams
            {
                public class StreamClient { public Task<string> GetManifestAsync(string video) => Task.FromResult(video); }
            }
            """;
        var analysis = Analyze.Code("""
            using YoutubeExplode;

            class Clips
            {
                private readonly YoutubeClient _youtube = new();

                public async Task<string> OfAsync(string video) => await _youtube.Videos.Streams.{|DUA1001:{|DUA1010:GetManifestAsync|}|}(video);
            }
            """).WithDeclaration("version: 1\npurpose: ai-train-generative");
        var outcome = await (asProject ? analysis.WithProject("YoutubeExplode", Library) : analysis.WithLibrary("YoutubeExplode", Library)).RunAsync();

        Assert.Contains("(youtube-sora-2024)", outcome.Message("DUA1010"), StringComparison.Ordinal);
        Assert.Equal("fixed", outcome.Single("DUA1001").Properties["resolution"]);
    }

    [Theory]
    [InlineData("non-commercial", false)]
    [InlineData("commercial", true)]
    public async Task A_license_for_non_commercial_users_in_what_became_a_company(string users, bool isReported)
    {
        var outcome = await Analyze.Code($$"""
            class Corpus(HttpClient http)
            {
                public Task<Stream> OpenAsync() => http.{{(isReported ? "{|DUA1006:GetStreamAsync|}" : "GetStreamAsync")}}("https://data.example.org/corpus/v2.tar.gz");
            }
            """).WithDeclaration($$"""
            version: 1
            purpose: ai-pre-training
            uses:
              - {assembly: Project, purpose: ai-pre-training, users: {{users}}}
            sources:
              - id: corpus
                hosts: [data.example.org]
                basis: open-license
                license: CC-BY-NC-4.0
                permits: [ai-train]
            """).RunAsync();

        Assert.All(outcome.Diagnostics, finding => Assert.EndsWith("the license of 'corpus', CC-BY-NC-4.0, is for non-commercial use", finding.GetMessage(null), StringComparison.Ordinal));
    }
}
