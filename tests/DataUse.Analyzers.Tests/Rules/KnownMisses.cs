namespace DataUse.Analyzers.Tests.Rules;

/// <summary>What the rules do not see yet, or say less well than they could. A test here that fails has been overtaken: move it to its rule with the better answer.</summary>
public class KnownMisses
{
    [Fact]
    public async Task Known_miss_an_address_that_is_whole_in_itself_is_said_to_come_from_the_base_address()
    {
        var outcome = await Analyze.Code("""await new HttpClient().{|DUA1001:{|DUA1010:GetStringAsync|}|}("https://api.x.com/2/tweets");""").WithDeclaration("version: 1\npurpose: ai-train").RunAsync();

        Assert.Equal("base-address", outcome.Single("DUA1001").Properties["resolution"]);
    }
}
