using System.Text.RegularExpressions;
using static DataUse.Tests.Content.RepositoryContent;

namespace DataUse.Tests.Content;

/// <summary>The project reports what is declared; who is in the right is for others to say. A word of judgement may stand only on a line that says whose word it is.</summary>
public class WordingTests
{
    private static readonly Regex Judgement = new(@"\b(illegal(ly)?|unlawful(ly)?|stolen|stole|infring(es|ed|ing)|pirated?|theft)\b", RegexOptions.IgnoreCase);

    private static readonly Regex Attribution = new(
        @"\b(according to|alleg(es|ed|ing)|argues|asserts|calls|claims|held|holds|reported|reports|said|says|does not say)\b", RegexOptions.IgnoreCase);

    [Fact]
    public void A_word_of_judgement_stands_only_where_its_author_is_named() =>
        Assert.All(AllFiles, path => Assert.DoesNotContain(File.ReadLines(path), IsJudgementOfOurOwn));

    [Theory]
    [InlineData("Musk said that Microsoft trained illegally with Twitter data.", true)]
    [InlineData("Microsoft trained illegally with Twitter data.", false)]
    [InlineData("The suit ([page](https://example.org/alleging-illegal-scraping)) goes on.", true)]
    public void The_check_sees_judgements_and_their_attribution(string line, bool isFine) => Assert.Equal(isFine, !IsJudgementOfOurOwn(line));

    private static bool IsJudgementOfOurOwn(string line)
    {
        var text = Regex.Replace(line, @"https?://[^\s)]+", "");
        return Judgement.IsMatch(text) && !Attribution.IsMatch(text);
    }
}
