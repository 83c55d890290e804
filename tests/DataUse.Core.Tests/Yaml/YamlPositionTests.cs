using DataUse.Yaml;

namespace DataUse.Tests.Yaml;

public class YamlPositionTests
{
    [Theory]
    [InlineData("a: 1\nb:\n  - x\n  - [|y z|]\nc: 3\n", "y z")]
    [InlineData("a: 1\r\nb:\r\n  - x\r\n  - [|y z|]\r\nc: 3\r\n", "y z")]
    [InlineData("a: 1\rb:\r  - x\r  - [|y z|]\rc: 3\r", "y z")]
    [InlineData("\uFEFFa: 1\nb: [x, [|y z|]]\n", "y z")]
    [InlineData("a: \U0001F600 é\nb: [\U0001F600, [|y z|]]\n", "y z")]
    [InlineData("\uFEFF# \U0001F600\r\na:\r\n- 'x'\r\n- [|\"y z\"|]", "y z")]
    [InlineData("a: {b: [|'y z'|]}", "y z")]
    [InlineData("a: [|'it''s y z'|]", "it's y z")]
    [InlineData("a: [|y\n   z|]\nb: 1", "y z")]
    [InlineData("a: [||\n  foo\n\n  y z|]\n\n\nb: 1", "foo\n\ny z\n")]
    [InlineData("a: [|>-\n  foo\n  y z|]\n", "foo y z")]
    [InlineData("a: [|\"y\\\n  z\"|]\n", "yz")]
    [InlineData("{\"a\": 1, \"b\": [true, [|\"y z\"|]]}", "y z")]
    public void A_scalar_is_where_it_was_written(string marked, string value)
    {
        var text = MarkedText.Parse(marked);
        var scalar = Scalars(ReadWithoutProblems(text.Text)).Last(scalar => scalar.Value == value);
        Assert.Equal(text.Ranges.Single(), scalar.Range);
    }

    [Theory]
    [InlineData("a:\n  [|- x\n  - y: 1\n    z: [2]|]\n\n# end\nb: 1")]
    [InlineData("a: [|[ x, {y: 1} , ]|] # end\nb: 1")]
    [InlineData("a: [|[]|]\nb: 1")]
    [InlineData("a:\r\n[|- x\r\n-|]\r\nb: 1")]
    [InlineData("a: 1\nb:\n    [|- - x\n      - y|]\n")]
    [InlineData("\uFEFFa:\n  [|- \"x\"|]   \n")]
    public void A_sequence_runs_from_its_first_to_its_last_character(string marked) => AssertCollection<YamlSequence>(marked);

    [Theory]
    [InlineData("a:\n  [|x: 1\n  y: |\n    z|]\n\n# end\nb: 1")]
    [InlineData("a: [|{ x: 1, y: [2] }|] # end\nb: 1")]
    [InlineData("a: [|{}|]\nb: 1")]
    [InlineData("a: [[|x: {y: 1}|], z]\n")]
    [InlineData("[[|x: 1|], z]")]
    [InlineData("{a: [z, [|x: 1|]]}")]
    [InlineData("\uFEFF[[|x: [[]]|]]")]
    [InlineData("a:\r\n  [|x:|]\r\nb: 1")]
    public void A_mapping_runs_from_its_first_to_its_last_character(string marked) => AssertCollection<YamlMapping>(marked);

    [Theory]
    [InlineData("a:[||]\nb: 1")]
    [InlineData("a: {b: [||]}")]
    [InlineData("a:\n- x\n-[||]\n- y")]
    public void A_missing_value_is_an_empty_range_behind_its_key_or_dash(string marked)
    {
        var text = MarkedText.Parse(marked);
        var scalar = Scalars(ReadWithoutProblems(text.Text)).Single(scalar => scalar.Value.Length == 0);
        Assert.True(scalar.IsNull);
        Assert.Equal(text.Ranges.Single(), scalar.Range);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("  \r\n\t\n")]
    [InlineData("# nothing\n\n# at all")]
    public void A_text_without_content_has_no_root_and_no_problem(string text) => Assert.Null(ReadWithoutProblems(text));

    [Fact]
    public void Scalars_keep_their_text_whatever_they_look_like()
    {
        var mapping = Assert.IsType<YamlMapping>(ReadWithoutProblems("a: no\nb: 1.0\nc: 2026-12-31\nd: \"null\"\ne: ~\nf: 0x1F\n"));
        Assert.Equal(["no", "1.0", "2026-12-31", "null", "~", "0x1F"], mapping.Entries.Select(entry => ((YamlScalar)entry.Value).Value));
        Assert.Equal(["e"], mapping.Entries.Where(entry => entry.Value is YamlScalar { IsNull: true }).Select(entry => entry.Key.Value));
        Assert.Equal(["d"], mapping.Entries.Where(entry => entry.Value is YamlScalar { IsPlain: false }).Select(entry => entry.Key.Value));
        Assert.Same(mapping.Entries[1].Value, mapping["b"]);
        Assert.Null(mapping["B"]);
    }

    private static YamlNode? ReadWithoutProblems(string text)
    {
        var document = YamlReader.Read(text);
        Assert.Empty(document.Problems);
        return document.Root;
    }

    private static void AssertCollection<T>(string marked)
        where T : YamlNode
    {
        var text = MarkedText.Parse(marked);
        var nodes = Descendants(ReadWithoutProblems(text.Text)!).OfType<T>().Select(node => node.Range);
        Assert.Contains(text.Ranges.Single(), nodes);
    }

    private static IEnumerable<YamlScalar> Scalars(YamlNode? root) => Descendants(root!).OfType<YamlScalar>();

    private static IEnumerable<YamlNode> Descendants(YamlNode node) => node switch
    {
        YamlSequence sequence => [node, .. sequence.Items.SelectMany(Descendants)],
        YamlMapping mapping => [node, .. mapping.Entries.SelectMany(entry => Descendants(entry.Key).Concat(Descendants(entry.Value)))],
        _ => [node],
    };
}
