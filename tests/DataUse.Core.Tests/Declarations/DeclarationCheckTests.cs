using DataUse.Catalog;
using DataUse.Declarations;
using DataUse.Tests.Yaml;
using DataUse.Vocabulary;

namespace DataUse.Tests.Declarations;

public class DeclarationCheckTests
{
    private const string Contract = "evidence: [{type: contract, ref: a.pdf}]";

    private static readonly Source[] Catalog =
    [
        new() { Id = "x", Aliases = ["twitter"], Name = "X", Owner = "X Corp.", ApiHosts = ["api.x.com"] },
        new() { Id = "hugging-face", Name = "Hugging Face", Owner = "Hugging Face, Inc.", Role = SourceRole.Platform, WebHosts = ["huggingface.co"] },
        new() { Id = "commons", Name = "Commons", WebHosts = ["commons.example"] },
    ];

    [Theory]
    [InlineData("{id: [|redit|], basis: own}", "DUA2003 'redit' is not in the catalogue, so it needs 'hosts' or 'datasets'")]
    [InlineData("{id: [|twiter|], basis: own}", "DUA2003 'twiter' is not in the catalogue, so it needs 'hosts' or 'datasets'; did you mean 'twitter'?")]
    [InlineData("{id: a, source: [|Twitter|], basis: own}", "DUA2004 unknown source 'Twitter'; did you mean 'twitter'?")]
    [InlineData("{id: [|hugging-face|], basis: own}", "DUA2004 'hugging-face' hosts what belongs to others; name 'datasets' or 'paths' of it, since a license for all of it cannot be had")]
    [InlineData("{id: a, source: [|hugging-face|], basis: own}", "DUA2004 'hugging-face' hosts what belongs to others; name 'datasets' or 'paths' of it, since a license for all of it cannot be had")]
    [InlineData("{id: [|a|], basis: agreement, hosts: [a.example], " + Contract + "}", "DUA2008 basis 'agreement' needs the key 'licensor'")]
    [InlineData("{id: [|commons|], basis: agreement, " + Contract + "}", "DUA2008 basis 'agreement' needs the key 'licensor'")]
    [InlineData("{id: x, basis: own, derived_from: [[|commns|]]}", "DUA2004 unknown source 'commns' in 'derived_from'; did you mean 'commons'?")]
    [InlineData("{id: x, basis: own, derived_from: [[|x|]]}", "DUA2004 'x' cannot be derived from itself")]
    public void What_only_the_catalogue_shows_is_reported_and_the_entry_grants_nothing(string marked, string expected)
    {
        var text = MarkedText.Parse($"version: 1\nsources: [{marked}]");
        var declaration = Check(text.Text);
        text.AssertProblems(declaration.Problems, expected);
        Assert.True(Assert.Single(declaration.Sources).HasErrors);
    }

    [Theory]
    [InlineData("{id: x, basis: agreement, " + Contract + "}")]
    [InlineData("{id: a, source: twitter, basis: own}")]
    [InlineData("{id: a, basis: own, datasets: [a/b]}")]
    [InlineData("{id: a, basis: agreement, licensor: A, hosts: [a.example], " + Contract + "}")]
    [InlineData("{id: hugging-face, basis: own, datasets: [a/b]}")]
    [InlineData("{id: hugging-face, basis: own, paths: [/datasets/a/b]}")]
    [InlineData("{id: hugging-face, basis: own, hosts: [huggingface.co/datasets/a/b]}")]
    [InlineData("{id: hugging-face, basis: none}")]
    [InlineData("{id: x, basis: own, derived_from: [commons, twitter, shared-entry]}")]
    public void What_the_catalogue_or_the_entry_names_is_fine(string entry)
    {
        var declaration = Check($"version: 1\nsources: [{entry}]");
        Assert.Empty(declaration.Problems);
        Assert.False(Assert.Single(declaration.Sources).HasErrors);
    }

    [Fact]
    public void An_id_or_alias_becomes_the_source_of_the_catalogue_and_its_owner_the_licensor()
    {
        var declaration = Check($"version: 1\nsources: [{{id: twitter, basis: own}}, {{id: a, source: twitter, basis: own, licensor: B}}, {{id: c, basis: own, hosts: [c.example]}}]");
        Assert.Equal(["x", "x", "c"], declaration.Sources.Select(entry => entry.SourceId));
        Assert.Equal(["X Corp.", "B", null], declaration.Sources.Select(entry => entry.Licensor));
        Assert.Null(declaration.Sources[2].Source);
    }

    [Fact]
    public void What_the_reader_found_is_kept()
    {
        var declaration = Check("version: 1\nsources: [{id: x, basis: own, foo: 1}]");
        Assert.Equal("unknown key 'foo' in a source", Assert.Single(declaration.Problems).Message);
        Assert.True(declaration.Sources[0].HasErrors);
    }

    private static Declaration Check(string text) => DeclarationCheck.Against(
        DeclarationReader.Read(text),
        id => Catalog.FirstOrDefault(source => source.Id == id || source.Aliases.Contains(id)),
        [.. Catalog.SelectMany(source => source.Aliases.Append(source.Id))],
        ["shared-entry"]);
}
