using DataUse.Catalog;
using DataUse.Tests.Yaml;
using DataUse.Vocabulary;

namespace DataUse.Tests.Catalog;

public class SourceReaderTests
{
    [Fact]
    public void A_source_file_with_every_key_is_read_whole()
    {
        var (source, problems) = SourceReader.Read("""
            id: sample
            aliases: [old-sample]
            name: Sample (formerly Old Sample)
            owner: Sample Inc.
            role: content
            hosts: {api: [api.sample.com], web: [sample.com, "*.sample.com"], media: [cdn.net/sample]}
            datasets: [owner/sample, "s3://sample"]
            mirrors: [sample-mirror.org]
            aggregator: true
            ai_training: {position: prohibited, cite: https://sample.com/terms, as_of: 2026-07-15}
            terms: https://sample.com/terms
            license: CC-BY-4.0
            access: paid API
            conditions: [Delete within a day.]
            contains:
              - {source: [other, third], cite: https://sample.com/paper, as_of: 2025-03}
              - {source: fourth, cite: https://sample.com/card, as_of: 2026}
            tag_leaves_out: {tag: MIT, what: the images, cite: https://sample.com/card, as_of: 2026}
            disputes: [sample-2026]
            """);
        Assert.Empty(problems);
        Assert.NotNull(source);
        Assert.Equal(("sample", "Sample (formerly Old Sample)", "Sample Inc.", SourceRole.Content), (source.Id, source.Name, source.Owner, source.Role));
        Assert.Equal(["old-sample"], source.Aliases);
        Assert.Equal(["api.sample.com"], source.ApiHosts);
        Assert.Equal(["sample.com", "*.sample.com"], source.WebHosts);
        Assert.Equal(["cdn.net/sample"], source.MediaHosts);
        Assert.Equal(["owner/sample", "s3://sample"], source.Datasets);
        Assert.Equal(["sample-mirror.org"], source.Mirrors);
        Assert.True(source.IsAggregator);
        Assert.Equal((TrainingPosition.Prohibited, "https://sample.com/terms", "2026-07-15"), (source.Position, source.Cite, source.AsOf));
        Assert.Equal(("https://sample.com/terms", "CC-BY-4.0"), (source.Terms, source.License));
        Assert.Equal(
            [new("other", "https://sample.com/paper", "2025-03"), new("third", "https://sample.com/paper", "2025-03"), new ContainedSource("fourth", "https://sample.com/card", "2026")], source.Contains);
        Assert.Equal(new UncoveredContents("MIT", "the images", "https://sample.com/card", "2026"), source.TagLeavesOut);
        Assert.Equal(["sample-2026"], source.Disputes);
    }

    [Fact]
    public void Hosts_can_be_a_plain_list()
    {
        var (source, problems) = SourceReader.Read("id: sample\nname: Sample\nhosts: [sample.com]\nai_training: null\n");
        Assert.Empty(problems);
        Assert.Equal("sample.com", source!.PrimaryHost);
    }

    [Theory]
    [InlineData("id: [|My Source|]\nname: S\nhosts: [s.com]", "'My Source' in 'id' is not an id: lower-case letters and digits, joined by hyphens")]
    [InlineData("id: s\nname: S\nhosts: [s.com]\n[|aliasse|]: [t]", "unknown key 'aliasse' in a source; did you mean 'aliases'?")]
    [InlineData("id: s\nname: S\nhosts: {[|apis|]: [s.com]}", "unknown key 'apis' in 'hosts'; did you mean 'api'?")]
    [InlineData("id: s\nname: S\nhosts: [[|S.com|]]", "'S.com' in 'hosts' must be in lower case")]
    [InlineData("id: s\nname: S\nhosts: ['[|https://s.com|]']", "'https://s.com' in 'hosts' is not a host: write api.example.org, *.example.org or example.org/path, without scheme and port")]
    [InlineData("id: s\nname: S\nhosts: [s.com, [|storage.googleapis.com|]]", "'storage.googleapis.com' in 'hosts' is shared hosting, where anybody keeps data; add the path or sub-domain of this source")]
    [InlineData("id: s\nname: S\nhosts: [s.com]\nrole: [|contents|]", "unknown role 'contents' in 'role'; did you mean 'content'?")]
    [InlineData("id: s\nname: S\nhosts: [s.com]\nai_training: {[|position|]: prohibited, as_of: 2026-01-01}", "a stated position needs 'cite', the page that states it, and 'as_of', the date of its text")]
    [InlineData("id: s\nname: S\nhosts: [s.com]\nai_training: {position: prohibited, cite: https://s.com, as_of: [|July 2026|]}", "'July 2026' in 'as_of' is not a date: write 2026-07-15, or 2026-07 or 2026 where the day is not known")]
    [InlineData("id: s\nname: S\nhosts: [s.com]\nterms: [|s.com/terms|]", "'s.com/terms' in 'terms' is not a web address that begins with https://")]
    [InlineData("id: s\nname: S\nhosts: [s.com]\nlicense: [|CC-BY-5.0|]", "'CC-BY-5.0' in 'license' names 'CC-BY-5.0', which is not in the SPDX license list; did you mean 'CC-BY-1.0'?")]
    [InlineData("id: s\nname: S\nhosts: [s.com]\ncontains: [{[|source|]: t, as_of: 2026}]", "an item of 'contains' needs the key 'cite'")]
    [InlineData("id: s\nname: S\nhosts: [s.com]\ntag_leaves_out: {tag: MIT, what: images, cite: [|the card|], as_of: 2026}", "'the card' in 'cite' is not a web address that begins with https://")]
    [InlineData("id: [|s|]\nname: S", "a source needs 'hosts' or 'datasets'; nothing could be recognized as its data")]
    [InlineData("id: [|s|]\nhosts: [s.com]", "a source needs the key 'name'")]
    public void A_mistake_is_reported_where_it_stands(string marked, string message)
    {
        var text = MarkedText.Parse(marked.Replace("['[|https://s.com|]']", "[[|'https://s.com'|]]"));
        text.AssertProblems(SourceReader.Read(text.Text).Problems, $"{RuleIds.RulePackInvalid} {message}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("- id: s")]
    [InlineData("id: [")]
    [InlineData("id: {\n<")]
    [InlineData("just text")]
    public void A_text_that_is_no_source_gives_problems_and_no_source(string text)
    {
        var (source, problems) = SourceReader.Read(text);
        Assert.Null(source);
        Assert.All(problems, problem => Assert.Equal(RuleIds.RulePackInvalid, problem.RuleId));
        Assert.NotEmpty(problems);
    }

    [Fact]
    public void A_source_with_a_mistake_keeps_the_rest()
    {
        var (source, problems) = SourceReader.Read("id: s\nname: S\nhosts: [s.com, 'bad host']\n");
        Assert.Single(problems);
        Assert.Equal(["s.com"], source!.WebHosts);
    }
}
