using DataUse.Catalog;

namespace DataUse.Tests.Catalog;

public class HostPatternTests
{
    [Theory]
    [InlineData("api.x.com", "api.x.com", "/2/tweets", true, true)]
    [InlineData("api.x.com", "x.com", "", false, false)]
    [InlineData("x.com", "www.x.com", "", true, true)]
    [InlineData("www.x.com", "x.com", "", true, true)]
    [InlineData("X.com.", "x.com", "", true, true)]
    [InlineData("bücher.example", "xn--bcher-kva.example", "", true, true)]
    [InlineData("x.com", "netflix.com", "", false, false)]
    [InlineData("*.wikipedia.org", "en.wikipedia.org", "/wiki/A", true, true)]
    [InlineData("*.wikipedia.org", "wikipedia.org", "", true, true)]
    [InlineData("*.wikipedia.org", "*.wikipedia.org", "", true, true)]
    [InlineData("*.wikipedia.org", "notwikipedia.org", "", false, false)]
    [InlineData("en.wikipedia.org", "*.wikipedia.org", "", false, true)]
    [InlineData("libgen.*", "libgen.is", "", true, true)]
    [InlineData("*.libgen.*", "libgen.is", "", true, true)]
    [InlineData("*.libgen.*", "download.libgen.is", "", true, true)]
    [InlineData("cdn.com/x", "cdn.com", "/x/1.jpg", true, true)]
    [InlineData("cdn.com/x", "cdn.com", "/x", true, true)]
    [InlineData("cdn.com/x", "cdn.com", "/xy", false, false)]
    [InlineData("cdn.com/x", "cdn.com", "", false, false)]
    [InlineData("cdn.com/x", "cdn.com", "/{}/1.jpg", false, true)]
    [InlineData("cdn.com/x", "cdn.com", "/y/{}", false, false)]
    public void A_pattern_matches_what_is_certain_and_may_match_what_is_open(string pattern, string host, string path, bool matches, bool mayMatch)
    {
        var parsed = HostPattern.Parse(pattern)!;
        var name = HostName.Normalize(host);
        Assert.Equal((matches, mayMatch), (parsed.Matches(name, path), parsed.MayMatch(name, path)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("https://x.com")]
    [InlineData("x.com:443")]
    [InlineData("a b")]
    [InlineData("x..com")]
    [InlineData(".com")]
    [InlineData("*")]
    [InlineData("*.*")]
    [InlineData("x.com//y")]
    [InlineData("x.com/y?z")]
    public void What_is_no_host_is_no_pattern(string text) => Assert.Null(HostPattern.Parse(text));

    [Fact]
    public void Wildcards_agree_with_the_texts_that_they_describe()
    {
        // Every text of up to three letters, every pattern of up to four characters: the definition, written out.
        string[] texts = [.. Words("ab", 3)];
        string[] patterns = [.. Words("ab*", 4)];
        var described = patterns.ToDictionary(pattern => pattern, pattern => texts.Where(text => Describes(pattern, text)).ToHashSet());
        foreach (var pattern in patterns)
        {
            Assert.All(texts, text => Assert.Equal(described[pattern].Contains(text), Wildcards.Matches(pattern, text)));
            foreach (var other in patterns.Where(other => other.Length <= 3))
            {
                if (described[pattern].Overlaps(described[other]))
                {
                    Assert.True(Wildcards.MayMatch(pattern, other), $"{pattern} and {other} share a text");
                }

                if (Wildcards.Matches(pattern, other))
                {
                    Assert.True(described[pattern].IsSupersetOf(described[other]), $"{pattern} does not match all of {other}");
                }
            }

            Assert.All(texts, text => Assert.Equal(described[pattern].Contains(text), Wildcards.MayMatch(pattern, text)));
        }
    }

    private static bool Describes(string pattern, string text) =>
        pattern.Length == 0 ? text.Length == 0
        : pattern[0] == '*' ? Enumerable.Range(0, text.Length + 1).Any(skipped => Describes(pattern[1..], text[skipped..]))
        : text.Length > 0 && text[0] == pattern[0] && Describes(pattern[1..], text[1..]);

    private static IEnumerable<string> Words(string letters, int length) =>
        length == 0 ? [""] : Words(letters, length - 1).SelectMany(word => word.Length == length - 1 ? letters.Select(letter => word + letter).Prepend(word) : [word]);
}
