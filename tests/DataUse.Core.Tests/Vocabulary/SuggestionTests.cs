using DataUse.Vocabulary;

namespace DataUse.Tests.Vocabulary;

public class SuggestionTests
{
    [Theory]
    [InlineData("permit", "permits")]
    [InlineData("prohibts", "prohibits")]
    [InlineData("lisence", "license")]
    [InlineData("valid-until", "valid_until")]
    [InlineData("ValidUntil", "valid_until")]
    [InlineData("LICENSE", "license")]
    [InlineData("id", "id")]
    [InlineData("licencee", "licensee")]
    [InlineData("xy", null)]
    [InlineData("hots", "hosts")]
    [InlineData("purpose", null)]
    [InlineData("", null)]
    public void The_nearest_known_word_is_found_when_it_is_near(string written, string? expected) =>
        Assert.Equal(expected, Suggestion.For(written, ["id", "permits", "prohibits", "license", "licensee", "valid_until", "hosts"]));

    [Theory]
    [InlineData("2.2")]
    [InlineData("12")]
    public void A_word_without_letters_has_no_nearest(string written) => Assert.Null(Suggestion.For(written, ["2.1", "2.3", "13"]));
}
