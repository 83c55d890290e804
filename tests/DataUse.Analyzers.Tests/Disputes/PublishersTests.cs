using DataUse.Analyzers.Tests.Rules;

namespace DataUse.Analyzers.Tests.Disputes;

/// <summary>Newspapers, reference works and a library of shadow libraries.</summary>
public class PublishersTests
{
    [Fact]
    public async Task Articles_of_a_newspaper_that_sued_over_training()
    {
        var outcome = await Analyze.Code("""
            class Articles(HttpClient http)
            {
                private readonly string[] _sections = ["world", "business"];

                public async Task SaveAsync()
                {
                    foreach (var section in _sections)
                    {
                        await File.AppendAllTextAsync("corpus.html", await http.{|DUA1001:{|DUA1010:GetStringAsync|}|}($"https://www.nytimes.com/section/{section}"));
                    }
                }
            }
            """).WithDeclaration("version: 1\npurpose: ai-pre-training").RunAsync();

        Assert.EndsWith("for ai-pre-training; datause.yml declares no license for source 'nytimes'", outcome.Message("DUA1001"), StringComparison.Ordinal);
        Assert.Contains("(nytimes-openai-2023)", outcome.Message("DUA1010"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("display", false)]
    [InlineData("ai-index", true)]
    [InlineData("ai-input", true)]
    public async Task Articles_that_may_be_shown_and_not_be_indexed_for_answers(string purpose, bool isReported)
    {
        var outcome = await Analyze.Code($$"""
            class Articles(HttpClient http)
            {
                public Task<string> OfAsync(string id) => http.{{(isReported ? "{|DUA1002:GetStringAsync|}" : "GetStringAsync")}}("https://api.dowjones.com/content/" + id);
            }
            """).WithDeclaration($$"""
            version: 1
            purpose: {{purpose}}
            sources:
              - id: dowjones
                basis: agreement
                permits: [display, ai-train]
                evidence: [{type: contract, ref: contracts/dowjones.pdf}]
                disputed: {case: dowjones-perplexity-2024, acknowledged: true}
            """).RunAsync();

        Assert.All(outcome.Diagnostics, finding => Assert.EndsWith($"'dowjones' permits display, ai-train, not {purpose}; add it once it is licensed", finding.GetMessage(null), StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_encyclopedia_that_sued_over_answers_and_over_training()
    {
        var outcome = await Analyze.Code("""
            class Definitions(HttpClient http)
            {
                public Task<string> OfAsync(string word) => http.{|DUA1010:GetStringAsync|}("https://www.dictionaryapi.com/api/v3/references/collegiate/json/" + word);
            }
            """).WithDeclaration("""
            version: 1
            purpose: ai-input
            sources:
              - id: britannica
                basis: agreement
                permits: [ai-input]
                evidence: [{type: contract, ref: contracts/dictionary.pdf}]
            """).RunAsync();

        Assert.EndsWith("'britannica' is in a documented dispute (britannica-openai-2026); acknowledge it under 'disputed' of an entry", outcome.Message("DUA1010"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headnotes_for_which_a_license_was_refused()
    {
        var outcome = await Analyze.Code("""
            class Headnotes(HttpClient http)
            {
                public Task<string> OfAsync(string id) => http.{|DUA1002:GetStringAsync|}("https://1.next.westlaw.com/Document/" + id);
            }
            """).WithDeclaration("""
            version: 1
            purpose: ai-train-discriminative
            sources:
              - {id: westlaw, basis: none, disputed: {case: thomson-reuters-ross-2025, acknowledged: true}}
            """).RunAsync();

        Assert.EndsWith("'westlaw' is declared with basis: none, no right to use it", outcome.Message("DUA1002"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_library_of_shadow_libraries_that_is_denied_to_every_project()
    {
        var outcome = await Analyze.Code("""
            class Metadata(HttpClient http)
            {
                public Task<Stream> OpenAsync() => http.{|DUA1002:GetStreamAsync|}("https://annas-archive.org/datasets/spotify");
            }
            """).WithDeclaration("""
            version: 1
            purpose: ai-train
            deny:
              hosts: ["*.annas-archive.*", "*.libgen.*"]
            sources:
              - {id: metadata, hosts: [annas-archive.org], basis: own, permits: [all]}
            """).RunAsync();

        Assert.EndsWith("datause.yml denies '*.annas-archive.*'", outcome.Message("DUA1002"), StringComparison.Ordinal);
    }
}
