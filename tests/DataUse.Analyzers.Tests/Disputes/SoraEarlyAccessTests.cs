using DataUse.Analyzers.Tests.Rules;

namespace DataUse.Analyzers.Tests.Disputes;

/// <summary>Sora's early access: artists opened it to everyone through a demo on Hugging Face; what it gave out was to be approved before it was shared.</summary>
public class SoraEarlyAccessTests
{
    private const string Declaration = """
        version: 1
        purpose: ai-evaluation
        sources:
          - id: early-access
            hosts: [preview.video-model.example]
            basis: agreement
            licensor: Example Video Models, Inc.
            permits: [ai-evaluation]
            requires_approval: true
            evidence: [{type: contract, ref: contracts/early-access.pdf}]
        """;

    private static string Demo(string read, string publish) => $$"""
        class Demo(HttpClient http)
        {
            private async Task<byte[]> ClipAsync(string prompt)
            {
                using var response = await http.{{read}}("https://preview.video-model.example/v1/videos?prompt=" + Uri.EscapeDataString(prompt));
                response.EnsureSuccessStatusCode();
                return await response.Content.ReadAsByteArrayAsync();
            }

            public async Task ShowAsync(string prompt)
            {
                var clip = await ClipAsync(prompt);
                {{publish}}
            }
        }
        """;

    [Fact]
    public async Task Early_access_published_onward_without_the_approval_it_needs()
    {
        var outcome = await Analyze.Code(Demo(
            "{|DUA1009:GetAsync|}",
            "await http.PutAsync(\"https://huggingface.co/api/spaces/artists/demo/upload/main/clip.mp4\", new ByteArrayContent(clip));")).WithDeclaration(Declaration).RunAsync();

        Assert.EndsWith("'PutAsync' publishes its data, and 'early-access' asks for approval before it is passed on; add the approval to its evidence", outcome.Message("DUA1009"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("await File.WriteAllBytesAsync(\"clip.mp4\", clip);")]
    [InlineData("await http.PutAsync(\"https://huggingface.co/api/spaces/artists/demo/upload/main/readme.md\", new StringContent(prompt));")]
    public async Task What_is_kept_or_is_the_artists_own_is_not_reported(string publish) =>
        await Analyze.Code(Demo("GetAsync", publish)).WithDeclaration(Declaration).RunAsync();

    [Fact]
    public async Task With_the_approval_it_may_be_published() =>
        await Analyze.Code(Demo("GetAsync", "await http.PutAsync(\"https://huggingface.co/api/spaces/artists/demo/upload/main/clip.mp4\", new ByteArrayContent(clip));"))
            .WithDeclaration(Declaration.Replace("early-access.pdf}]", "early-access.pdf}, {type: approval, ref: contracts/approval.eml}]", StringComparison.Ordinal)).RunAsync();
}
