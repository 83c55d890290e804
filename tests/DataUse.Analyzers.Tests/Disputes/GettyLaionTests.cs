using DataUse.Analyzers.Tests.Rules;

namespace DataUse.Analyzers.Tests.Disputes;

/// <summary>Getty Images and Stable Diffusion: the model was trained on parts of LAION-5B, whose links lead to photographs of agencies.</summary>
public class GettyLaionTests
{
    private const string Code = """
        class ImageLinks(HttpClient http)
        {
            private const string Hub = "https://huggingface.co/datasets/";

            public Task<Stream> PartAsync(int part) => http.{|DUA1008:{|DUA1010:GetStreamAsync|}|}($"{Hub}laion/laion2B-en/resolve/main/part-{part:00000}.parquet");
        }
        """;

    [Fact]
    public async Task Photographs_read_through_a_dataset_of_links_to_them()
    {
        const string Links = """
            version: 1
            purpose: ai-train-generative
            sources:
              - id: laion
                basis: agreement
                licensor: LAION e.V.
                permits: [ai-train]
                evidence: [{type: contract, ref: contracts/laion.pdf}]
            """;
        const string Agencies = """

              - {id: getty, basis: agreement, permits: [ai-train], evidence: [{type: contract, ref: contracts/getty.pdf}]}
              - {id: deviantart, basis: agreement, permits: [display], evidence: [{type: contract, ref: contracts/deviantart.pdf}]}
            """;

        var unlicensed = (await Analyze.Code(Code).WithDeclaration(Links).RunAsync()).Message("DUA1008");
        var licensed = (await Analyze.Code(Code).WithDeclaration(Links + Agencies).RunAsync()).Message("DUA1008");

        Assert.StartsWith("'GetStreamAsync' reads LAION (huggingface.co/datasets/laion/laion2B-en/resolve/main/part-{}.parquet) for ai-train-generative; 'laion' contains data of '", unlicensed, StringComparison.Ordinal);
        Assert.Contains("'getty'", unlicensed, StringComparison.Ordinal);
        Assert.DoesNotContain("'getty'", licensed, StringComparison.Ordinal);
        Assert.Contains("'deviantart' permits display, not ai-train-generative", licensed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_license_for_the_agencys_interface_is_no_license_for_what_a_dataset_links_to()
    {
        var outcome = await Analyze.Code(Code).WithDeclaration("""
            version: 1
            purpose: ai-train-generative
            sources:
              - {id: laion, basis: agreement, permits: [ai-train], evidence: [{type: contract, ref: contracts/laion.pdf}]}
              - {id: getty, basis: agreement, hosts: [api.gettyimages.com], permits: [ai-train], evidence: [{type: contract, ref: contracts/getty.pdf}]}
            """).RunAsync();

        Assert.Contains("the license of 'getty' covers api.gettyimages.com, not hf:laion/laion2B-en", outcome.Message("DUA1008"), StringComparison.Ordinal);
    }
}
