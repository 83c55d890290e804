using DataUse.Vocabulary;

namespace DataUse.Tests;

public class PurposeTests
{
    [Theory]
    [InlineData("ai-pre-training", "ai-train", true)]
    [InlineData("ai-train", "ai-pre-training", false)]
    [InlineData("ai-input", "ai-train", false)]
    [InlineData("search", "ai-all", false)]
    [InlineData("testing", "all", true)]
    public void A_purpose_is_within_itself_and_what_stands_above_it(string inner, string outer, bool expected) =>
        Assert.Equal(expected, Purpose.Find(inner)!.IsWithin(Purpose.Find(outer)!));

    [Fact]
    public void Unspecified_is_within_no_other_purpose() =>
        Assert.DoesNotContain(Purpose.Declarable, p => Purpose.Unspecified.IsWithin(p));
}
