using System.Text.Json;
using DataUse.Catalog;
using DataUse.Vocabulary;
using DataUse.Yaml;

namespace DataUse.Tests.Catalog;

/// <summary>The files under rules/sources, one by one and together.</summary>
public class RulePackTests
{
    private static readonly IReadOnlyList<Source> Sources = [.. Repository.Names("rules/sources").Select(name => SourceReader.Read(Repository.Read($"rules/sources/{name}.yml")).Source!)];

    public static TheoryData<string> Files => [.. Repository.Names("rules/sources")];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_source_file_is_sound_and_named_after_its_id(string name)
    {
        var (source, problems) = SourceReader.Read(Repository.Read($"rules/sources/{name}.yml"));
        Assert.Empty(problems);
        Assert.Equal(name, source!.Id);
    }

    [Fact]
    public void The_built_in_catalogue_is_these_files() =>
        Assert.Equal(JsonSerializer.Serialize(Sources), JsonSerializer.Serialize(SourceCatalog.BuiltIn.All));

    [Fact]
    public void No_id_or_alias_stands_for_two_sources() => AssertDistinct(source => source.Aliases.Prepend(source.Id));

    [Fact]
    public void No_host_belongs_to_two_sources() =>
        AssertDistinct(source => source.ApiHosts.Concat(source.WebHosts).Concat(source.MediaHosts).Concat(source.Mirrors).Select(host => HostPattern.Parse(host)!).Select(host => host.Host + host.Path).Distinct());

    [Fact]
    public void No_dataset_belongs_to_two_sources() => AssertDistinct(source => source.Datasets.Select(dataset => dataset.ToLowerInvariant()));

    [Fact]
    public void Every_source_is_found_by_each_of_its_hosts()
    {
        var lost = from source in Sources
                   from host in source.ApiHosts.Concat(source.WebHosts).Concat(source.MediaHosts)
                   let pattern = HostPattern.Parse(host)!
                   let found = SourceCatalog.BuiltIn.Hosts.Find(pattern.Host.Replace("*", "some"), pattern.Path)?.Source.Id
                   where found != source.Id
                   select $"{host} of {source.Id} belongs to {found}";
        Assert.Empty(lost);
    }

    [Fact]
    public void What_a_source_contains_are_sources_with_content() =>
        Assert.DoesNotContain(Sources.SelectMany(source => source.Contains), contained => SourceCatalog.BuiltIn.Find(contained.Source) is null or { Role: SourceRole.Service });

    [Fact]
    public void No_source_contains_itself_however_deep() => Assert.All(Sources, source => Assert.DoesNotContain(source.Id, Within(source.Id, [])));

    [Fact]
    public void The_JSON_schema_has_the_keys_and_words_of_the_reader()
    {
        var schema = JsonDocument.Parse(Repository.Read("rules/schema/datause-source.schema.json")).RootElement;
        var properties = schema.GetProperty("properties");
        AssertKeys(SourceReader.Keys, schema);
        AssertKeys(SourceReader.HostsReader.Keys, properties.GetProperty("hosts").GetProperty("oneOf")[1]);
        AssertKeys(SourceReader.TrainingKeys, properties.GetProperty("ai_training"));
        AssertKeys(SourceReader.ContentsKeys, properties.GetProperty("contains").GetProperty("items"));
        AssertKeys(SourceReader.TagKeys, properties.GetProperty("tag_leaves_out"));
        Assert.Equal(TermSets.SourceRoles.Tokens, Words(properties.GetProperty("role")));
        Assert.Equal(TermSets.TrainingPositions.Tokens, Words(properties.GetProperty("ai_training").GetProperty("properties").GetProperty("position")));
        Assert.Equal(SourceReader.Keys.Required, schema.GetProperty("required").EnumerateArray().Select(key => key.GetString()!));
    }

    private static HashSet<string> Within(string id, HashSet<string> found)
    {
        foreach (var contained in SourceCatalog.BuiltIn.Find(id)!.Contains)
        {
            if (found.Add(contained.Source))
            {
                Within(contained.Source, found);
            }
        }

        return found;
    }

    private static void AssertKeys(IMappingReader reader, JsonElement schema)
    {
        Assert.Equal(reader.Values.Keys, schema.GetProperty("properties").EnumerateObject().Select(property => property.Name));
        Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
    }

    private static IEnumerable<string> Words(JsonElement schema) =>
        schema.GetProperty("enum").EnumerateArray().Where(word => word.ValueKind == JsonValueKind.String).Select(word => word.GetString()!);

    private static void AssertDistinct(Func<Source, IEnumerable<string>> names) =>
        Assert.Empty(Sources.SelectMany(source => names(source).Select(name => (name, source.Id))).GroupBy(named => named.name).Where(group => group.Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(named => named.Id))}"));
}
