using System.Diagnostics;
using DataUse.Yaml;

namespace DataUse.Tests.Yaml;

public class YamlRefusalTests
{
    [Theory]
    [InlineData("a: [|&x|] 1\nb: 2", "anchor '&x' is not read here; write the value out wherever it is needed")]
    [InlineData("a: [|*x|]\n", "alias '*x' is not read here; write the value itself")]
    [InlineData("a: [1, [|*x|], 2]\n", "alias '*x' is not read here; write the value itself")]
    [InlineData("a: [|!!str|] 1\n", "tag '!!str' is not read here; leave it out")]
    [InlineData("[|!include|] other.yml\n", "tag '!include' is not read here; leave it out")]
    [InlineData("a: [|!x|]\n  b: 1\n", "tag '!x' is not read here; leave it out")]
    [InlineData("a: 1\n[|---|]\nb: 2\n", "a second document begins here; keep one document in a file")]
    [InlineData("a: 1\r\n...\r\n[|---|]\r\nb: 2\r\n", "a second document begins here; keep one document in a file")]
    [InlineData("[|%YAML 1.2|]\n---\na: 1\n", "directive '%YAML 1.2' is not read here; leave it out")]
    [InlineData("\uFEFF# c\r\n[|%TAG !e! tag:example.com,2000:|]\r\n---\r\na: 1\r\n", "directive '%TAG !e! tag:example.com,2000:' is not read here; leave it out")]
    [InlineData("? [|-|] a\n: 1\n", "a key must be a single word, not a list or a mapping")]
    [InlineData("a: {[|{|]b: 1}: 2}", "a key must be a single word, not a list or a mapping")]
    public void What_is_not_read_is_refused_with_what_to_write_instead(string marked, string message)
    {
        var text = MarkedText.Parse(marked);
        var document = YamlReader.Read(text.Text);
        text.AssertProblems(document.Problems, $"DUA2002 {message}");
        Assert.Null(document.Root);
    }

    [Theory]
    [InlineData("a: b[|:|] c\n")]
    [InlineData("a: [|@|]x\n")]
    [InlineData("version: 1\n[|sources []|]\n")]
    [InlineData("a: 1\nb: [|\"never closed|]\nc: 1")]
    public void A_syntax_error_is_reported_at_its_place(string marked)
    {
        var text = MarkedText.Parse(marked);
        var problem = Assert.Single(YamlReader.Read(text.Text).Problems);
        Assert.Equal("DUA2002", problem.RuleId);
        Assert.StartsWith("not valid YAML: ", problem.Message);
        Assert.Equal(text.Ranges.Single(), problem.Range);
    }

    [Theory]
    [InlineData(": {\n<")]
    [InlineData("!![")]
    [InlineData("\uFEFF!![")]
    public void An_error_for_which_the_parser_knows_no_place_is_a_problem_all_the_same(string text)
    {
        var problem = Assert.Single(YamlReader.Read(text).Problems);
        Assert.Equal("DUA2002", problem.RuleId);
        Assert.InRange(problem.Range.Start, 0, text.Length);
        Assert.InRange(problem.Range.End, problem.Range.Start, text.Length);
    }

    [Fact]
    public void A_key_that_stands_twice_is_reported_with_its_first_place_and_the_first_counts()
    {
        var text = MarkedText.Parse("[|a|]: 1\nb: 2\n[|\"a\"|]: 3\n");
        var document = YamlReader.Read(text.Text);
        var problem = Assert.Single(document.Problems);
        Assert.Equal(new Problem("DUA2006", text.Ranges[1], "key 'a' stands here a second time; the first one counts", text.Ranges[0]), problem);
        var mapping = Assert.IsType<YamlMapping>(document.Root);
        Assert.Equal(["a", "b"], mapping.Entries.Select(entry => entry.Key.Value));
        Assert.Equal("1", Assert.IsType<YamlScalar>(mapping["a"]).Value);
        Assert.True(mapping.HasDuplicateKeys);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("[\n")]
    [InlineData("{")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("a: [")]
    public void Deep_nesting_is_refused_at_once(string opening)
    {
        var clock = Stopwatch.StartNew();
        var problem = Assert.Single(YamlReader.Read(string.Concat(Enumerable.Repeat(opening, 100_000 / opening.Length))).Problems);
        Assert.Equal("DUA2002", problem.RuleId);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), $"took {clock.Elapsed}");
    }

    [Fact]
    public void Nesting_up_to_the_limit_is_read_and_one_more_level_is_not()
    {
        Assert.Empty(YamlReader.Read(Nested(YamlReader.DeepestNesting)).Problems);
        var problem = Assert.Single(YamlReader.Read(Nested(YamlReader.DeepestNesting + 1)).Problems);
        Assert.Equal(new Problem("DUA2002", new TextRange(YamlReader.DeepestNesting, 1), "lists and mappings nested more than 64 deep are not read"), problem);

        static string Nested(int depth) => new string('[', depth) + new string(']', depth);
    }

    [Fact]
    public void A_text_beyond_the_limit_of_characters_is_not_read()
    {
        Assert.Empty(YamlReader.Read("# " + new string('x', YamlReader.LongestText - 2)).Problems);
        var problem = Assert.Single(YamlReader.Read("# " + new string('x', YamlReader.LongestText - 1)).Problems);
        Assert.Equal(new Problem("DUA2002", new TextRange(0, 0), "the text has 1000001 characters; at most 1000000 are read"), problem);
    }

    [Fact]
    public void A_text_beyond_the_limit_of_values_is_not_read()
    {
        var line = "- a\n";
        Assert.Empty(YamlReader.Read(string.Concat(Enumerable.Repeat(line, YamlReader.MostNodes - 1))).Problems);
        var problem = Assert.Single(YamlReader.Read(string.Concat(Enumerable.Repeat(line, YamlReader.MostNodes))).Problems);
        Assert.Equal(new Problem("DUA2002", new TextRange(((YamlReader.MostNodes - 1) * line.Length) + 2, 1), "more than 200000 values are not read"), problem);
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => YamlReader.Read("a: 1", source.Token));
    }
}
