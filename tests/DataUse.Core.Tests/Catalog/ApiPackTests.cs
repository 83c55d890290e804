using System.Text.Json;
using DataUse.Catalog;

namespace DataUse.Tests.Catalog;

/// <summary>The files under rules/apis, one by one and together.</summary>
public class ApiPackTests
{
    public static TheoryData<string> Files => [.. Repository.Names("rules/apis")];

    [Theory, MemberData(nameof(Files))]
    public void A_model_is_sound_and_says_against_what_it_was_verified(string name)
    {
        var text = Repository.Read($"rules/apis/{name}.yml");
        var (members, problems) = ApiModelReader.Read(text);
        Assert.Empty(problems);
        Assert.NotEmpty(members);
        Assert.Contains("\nverified: ", text);
    }

    [Theory, MemberData(nameof(Files))]
    public void Fixed_sources_are_in_the_catalogue(string name) =>
        Assert.DoesNotContain(Read(name), member => member.Source is { } id && SourceCatalog.BuiltIn.Find(id)?.Id != id);

    [Theory, MemberData(nameof(Files))]
    public void The_host_of_a_fixed_source_is_one_of_the_source(string name) => Assert.DoesNotContain(Read(name), member => member.SourceHost is { } host
        && SourceCatalog.BuiltIn.Hosts.Find(HostName.Normalize(host.Split('/')[0]), host.IndexOf('/') is var path && path < 0 ? "" : host[path..])?.Source.Id != member.Source);

    [Theory, MemberData(nameof(Files))]
    public void Types_are_written_with_their_namespace(string name) => Assert.All(Read(name).Where(member => !member.IsPython).SelectMany(member => member.Types), type => Assert.Contains('.', type));

    [Fact]
    public void The_built_in_catalogue_is_these_files() =>
        Assert.Equal(JsonSerializer.Serialize(Repository.Names("rules/apis").SelectMany(Read).Select(row => row with { IsShipped = true })), JsonSerializer.Serialize(ApiCatalog.BuiltIn.Members));

    private static IReadOnlyList<ApiMember> Read(string name) => ApiModelReader.Read(Repository.Read($"rules/apis/{name}.yml")).Members;
}
