using DataUse.Baselines;
using DataUse.Tests.Yaml;

namespace DataUse.Tests.Baselines;

public class BaselineTests
{
    private static readonly BaselineFinding Posts = new("DUA1001", "x", "src/Feed.cs", "Feed.ReadAsync", "HttpClient.GetStringAsync");
    private static readonly BaselineFinding Pages = new("DUA1013", "a.example", "Program.cs", "", "HttpClient.GetStringAsync");

    [Fact]
    public void Each_finding_has_a_line_and_several_alike_have_one_together() =>
        Assert.Equal(
            """
            # Findings that were there before: they are not reported. 'datause baseline' takes out what is gone and adds nothing.
            version: 1
            findings:
              - {rule: DUA1013, source: a.example, file: Program.cs, api: HttpClient.GetStringAsync}
              - {rule: DUA1001, source: x, file: src/Feed.cs, member: Feed.ReadAsync, api: HttpClient.GetStringAsync, count: 2}

            """,
            Baseline.Of([Posts, Pages, Posts]).ToText());

    [Fact]
    public void A_baseline_of_nothing_says_so() => Assert.EndsWith("findings: []\n", Baseline.Empty.ToText());

    [Theory]
    [InlineData("src/a b.cs")]
    [InlineData("src/#1, [x] {y}.cs")]
    [InlineData("src/\"q\"\\.cs")]
    [InlineData("- x: y #z")]
    [InlineData("ключ/文件 \U0001F600.cs")]
    [InlineData("tab\there\u0085\u2028")]
    [InlineData("*.example")]
    [InlineData("true")]
    [InlineData("~")]
    [InlineData("a:")]
    public void What_is_written_reads_back_as_it_was(string name)
    {
        var baseline = Baseline.Of([Posts with { File = name }, Posts with { Source = name }, Posts with { Member = name }, Posts]);
        var reading = BaselineReader.Read(baseline.ToText());

        Assert.Empty(reading.Problems);
        Assert.Equal(baseline.Findings, reading.Baseline.Findings);
    }

    [Fact]
    public void It_only_shrinks()
    {
        var listed = Baseline.Of([Posts, Posts, Posts, Pages]);
        var present = Baseline.Of([Posts, Posts, Posts with { File = "src/Other.cs" }]);

        Assert.Equal([(Posts, 2)], listed.ShrunkTo(present).Findings);
    }

    [Theory]
    [InlineData("version: 1\nfindings:\n  - {rule: DUA1001, [|flie|]: a.cs, api: A.B}", "DUA2003 unknown key 'flie' in a finding; did you mean 'file'?")]
    [InlineData("version: 1\nfindings:\n  - {[|rule|]: DUA1001, file: a.cs}", "DUA2003 a finding needs the key 'api'")]
    [InlineData("version: [|2|]\nfindings: []", "DUA2004 'version' must be 1, not 2")]
    [InlineData("version: 1\nfindings: [|&a|] []", "DUA2002 anchor '&a' is not read here; write the value out wherever it is needed")]
    [InlineData("[|just text|]", "DUA2003 datause.baseline.yml must be a mapping of keys to values, not 'just text'")]
    public void Mistakes_are_reported_where_they_stand(string marked, string expected)
    {
        var text = MarkedText.Parse(marked);
        text.AssertProblems(BaselineReader.Read(text.Text).Problems, expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet")]
    [InlineData("version: 1\nfindings: [")]
    [InlineData("\u0000\u0001")]
    public void A_text_that_lists_nothing_silences_nothing(string text) => Assert.Empty(BaselineReader.Read(text).Baseline.Findings);
}
