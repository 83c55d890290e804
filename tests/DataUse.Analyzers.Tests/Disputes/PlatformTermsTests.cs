using DataUse.Analyzers.Tests.Rules;

namespace DataUse.Analyzers.Tests.Disputes;

/// <summary>What platforms write into their terms about AI, as entries of datause.yml.</summary>
public class PlatformTermsTests
{
    private const string Terms = "basis: public-terms, terms: https://example.com/terms, terms_date: 2026-07-02, disputed: {acknowledged: true}";

    [Fact]
    public async Task Terms_that_rule_out_the_training_of_large_models()
    {
        var declaration = $"version: 1\nuses: [{{files: [Trainer/**], purpose: ai-fine-tuning}}, {{files: [Timeline/**], purpose: display}}]\nsources: [{{id: x, {Terms}, permits: [display, analytics], prohibits: [ai-train-generative]}}]";
        await Analyze.Nothing.WithSource("Timeline/Posts.cs", Posts("GetStringAsync")).WithDeclaration(declaration).RunAsync();
        var outcome = await Analyze.Nothing.WithSource("Trainer/Posts.cs", Posts("{|DUA1002:GetStringAsync|}")).WithDeclaration(declaration).RunAsync();

        Assert.EndsWith("for ai-fine-tuning; 'x' prohibits ai-train-generative", outcome.Message("DUA1002"), StringComparison.Ordinal);

        static string Posts(string call) => $$"""
            class Posts(HttpClient http)
            {
                public Task<string> OfAsync(string user) => http.{{call}}("https://api.x.com/2/users/" + user + "/tweets");
            }
            """;
    }

    [Theory]
    [InlineData("display", false)]
    [InlineData("ai-fine-tuning", true)]
    [InlineData("ai-input", true)]
    public async Task Messages_that_a_bot_may_answer_and_a_model_may_not_learn_from(string purpose, bool isReported)
    {
        var outcome = await Analyze.Code($$"""
            class Updates(HttpClient http, string token)
            {
                public Task<string> ReadAsync() => http.{{(isReported ? "{|DUA1002:GetStringAsync|}" : "GetStringAsync")}}($"https://api.telegram.org/bot{token}/getUpdates");
            }
            """).WithDeclaration($"version: 1\npurpose: {purpose}\nsources: [{{id: telegram, {Terms}, permits: [display], prohibits: [ai-all]}}]").RunAsync();

        Assert.All(outcome.Diagnostics, finding => Assert.EndsWith("'telegram' prohibits ai-all", finding.GetMessage(null), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ai-train-discriminative", "")]
    [InlineData("ai-train-generative", "'soundcloud' prohibits ai-train-generative")]
    [InlineData("ai-train", "'soundcloud' prohibits ai-train-generative, which ai-train includes; declare the finer purpose")]
    public async Task Music_for_a_recommender_and_for_a_model_that_imitates(string purpose, string statement)
    {
        var outcome = await Analyze.Code($$"""
            class Tracks(HttpClient http)
            {
                public Task<Stream> OpenAsync(long id) => http.{{(statement.Length > 0 ? "{|DUA1002:GetStreamAsync|}" : "GetStreamAsync")}}($"https://api.soundcloud.com/tracks/{id}/stream");
            }
            """).WithDeclaration($"version: 1\npurpose: {purpose}\nsources: [{{id: soundcloud, {Terms}, permits: [ai-train-discriminative], prohibits: [ai-train-generative]}}]").RunAsync();

        Assert.All(outcome.Diagnostics, finding => Assert.EndsWith(statement, finding.GetMessage(null), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Public_pages_beside_an_agreement_for_the_API()
    {
        var outcome = await Analyze.Code("""
            class Profiles(HttpClient http)
            {
                public Task<string> ThroughTheApiAsync(string id) => http.GetStringAsync("https://graph.facebook.com/" + id);

                public Task<string> FromThePageAsync(string name) => http.{|DUA1005:GetStringAsync|}("https://www.facebook.com/" + name);
            }
            """).WithDeclaration("""
            version: 1
            purpose: analytics
            sources:
              - id: facebook
                hosts: [graph.facebook.com]
                basis: agreement
                permits: [analytics]
                evidence: [{type: contract, ref: contracts/platform.pdf}]
            """).RunAsync();

        Assert.EndsWith("the license of 'facebook' covers graph.facebook.com, not facebook.com", outcome.Message("DUA1005"), StringComparison.Ordinal);
    }
}
