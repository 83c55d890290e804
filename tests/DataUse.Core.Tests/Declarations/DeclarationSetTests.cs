using DataUse.Declarations;
using DataUse.Vocabulary;

namespace DataUse.Tests.Declarations;

public class DeclarationSetTests
{
    private static readonly DeclarationLayer Farther = Layer("/repo",
        """
        version: 1
        licensee: Far Inc.
        purpose: search
        policy: {unknown: none, undetermined: error, expiring_within_days: 30}
        sources: [{id: x, basis: own}, {id: far, basis: own}]
        deny: {hosts: [far.example], datasets: [far/data]}
        ignore: [{hosts: [far.example], reason: telemetry}]
        uses:
          - {files: [src/**], purpose: analytics}
          - {files: [src/App/Rag/**], purpose: ai-input, geo: DE}
          - {assembly: App, purpose: archive, users: education}
          - {assembly: App*, purpose: display}
        """);

    private static readonly DeclarationLayer Nearer = Layer("/repo/src/App",
        """
        version: 1
        policy: {unknown: error}
        sources: [{id: x, basis: none}, {id: x-archive, basis: own}, {id: near, basis: own}]
        deny: {hosts: [near.example]}
        ignore: [{hosts: [near.example]}]
        uses:
          - {files: [Train/**], purpose: ai-train}
          - {files: [Train/Eval/*.cs], purpose: ai-evaluation}
        """);

    private static readonly DeclarationSet Both = new([Nearer, Farther]);

    [Fact]
    public void Entries_and_denials_of_all_layers_add_up_with_the_nearest_first()
    {
        Assert.Equal(["x", "x-archive", "near", "x", "far"], Both.Entries.Select(entry => entry.Value.Id.Value));
        Assert.Equal([Nearer, Nearer, Nearer, Farther, Farther], Both.Entries.Select(entry => entry.Layer));
        Assert.Equal(["near.example", "far.example"], Both.DeniedHosts.Select(host => host.Value.Value));
        Assert.Equal(["far/data"], Both.DeniedDatasets.Select(dataset => dataset.Value.Value));
    }

    [Fact]
    public void Entries_of_a_source_are_grouped_by_layer_so_that_each_layer_has_a_say()
    {
        var groups = Both.EntriesOf("x");
        Assert.Equal([Nearer, Farther], groups.Select(group => group.Layer));
        Assert.Equal([Basis.None], groups[0].Entries.Select(entry => entry.Basis));
        Assert.Equal([Basis.Own], groups[1].Entries.Select(entry => entry.Basis));
        Assert.Same(Farther, Assert.Single(Both.EntriesOf("far")).Layer);
        Assert.Empty(Both.EntriesOf("unheard-of"));
    }

    [Fact]
    public void An_ignore_entry_with_errors_ignores_nothing() => Assert.Same(Farther, Assert.Single(Both.Ignored).Layer);

    [Fact]
    public void Each_policy_value_comes_from_the_nearest_layer_that_sets_it()
    {
        Assert.Equal(new Policy { Unknown = PolicyLevel.Error, Undetermined = PolicyLevel.Error, ExpiringWithinDays = 30 }, Both.Policy);
        Assert.Same(Purpose.Search, Both.Purpose);
        Assert.Equal("Far Inc.", Both.Licensee);
    }

    [Fact]
    public void Layers_beyond_a_root_are_left_out()
    {
        var root = Layer("/repo/src/App", "version: 1\nroot: true\nsources: [{id: near, basis: own}]");
        var set = new DeclarationSet([root, Farther]);
        Assert.Equal([root], set.Layers);
        Assert.Empty(set.EntriesOf("x"));
        Assert.Empty(set.DeniedHosts);
        Assert.Null(set.Purpose);
    }

    [Theory]
    [InlineData("/repo/src/App/Train/Loop.cs", "Other", "ai-train")]
    [InlineData("/repo/src/App/Train/Eval/Bench.cs", "Other", "ai-evaluation")]
    [InlineData("/repo/src/App/Rag/Index.cs", "App", "ai-input")]
    [InlineData("/repo/src/Lib/Stats.cs", "App", "analytics")]
    [InlineData("/repo/tools/Dump.cs", "App", "archive")]
    [InlineData("/repo/tools/Dump.cs", "App.Web", "display")]
    [InlineData("/repo/tools/Dump.cs", "Other", null)]
    [InlineData("/elsewhere/src/App/Train/Loop.cs", "Other", null)]
    [InlineData("/repository/src/Loop.cs", "Other", null)]
    public void The_most_specific_use_gives_the_purpose(string file, string assembly, string? expected) =>
        Assert.Equal(expected, Both.PurposeOf(file, assembly)?.Token);

    [Fact]
    public void Users_and_place_come_from_the_most_specific_use_that_states_them()
    {
        Assert.Equal(UserClass.Education, Both.UsersOf("/repo/src/App/Rag/Index.cs", "App"));
        Assert.Equal("DE", Both.GeoOf("/repo/src/App/Rag/Index.cs", "App"));
        Assert.Null(Both.GeoOf("/repo/tools/Dump.cs", "App"));
    }

    [Fact]
    public void A_use_with_files_and_assembly_asks_for_both()
    {
        var set = new DeclarationSet([Layer("/repo", "version: 1\nuses: [{files: [src/**], assembly: App, purpose: tdm}]")]);
        Assert.Same(Purpose.TextAndDataMining, set.PurposeOf("/repo/src/A.cs", "App"));
        Assert.Null(set.PurposeOf("/repo/src/A.cs", "Other"));
        Assert.Null(set.PurposeOf("/repo/A.cs", "App"));
    }

    [Fact]
    public void A_layer_that_cannot_be_read_makes_the_set_unreadable()
    {
        Assert.False(Both.IsUnreadable);
        Assert.True(new DeclarationSet([Nearer, Layer("/repo", "a: [")]).IsUnreadable);
    }

    [Fact]
    public void Nothing_is_declared_without_a_layer()
    {
        Assert.Empty(DeclarationSet.Empty.Entries);
        Assert.Equal(new Policy(), DeclarationSet.Empty.Policy);
        Assert.Null(DeclarationSet.Empty.PurposeOf("/a.cs", "A"));
    }

    private static DeclarationLayer Layer(string directory, string text) => new(directory + "/datause.yml", directory, DeclarationReader.Read(text));
}
