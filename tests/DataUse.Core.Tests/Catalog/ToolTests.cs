using System.Text.Json;
using DataUse.Catalog;
using DataUse.Tests.Yaml;

namespace DataUse.Tests.Catalog;

/// <summary>The files under rules/tools, and what reads them.</summary>
public class ToolTests
{
    public static TheoryData<string> Files => [.. Repository.Names("rules/tools")];

    [Theory, MemberData(nameof(Files))]
    public void A_tool_is_sound(string name)
    {
        var (commands, problems) = ToolReader.Read(Repository.Read($"rules/tools/{name}.yml"));
        Assert.Empty(problems);
        Assert.NotEmpty(commands);
        Assert.All(commands.SelectMany(command => command.Names), command => Assert.Equal(command.ToLowerInvariant(), command));
    }

    [Fact]
    public void The_built_in_commands_are_these_files() =>
        Assert.Equal(JsonSerializer.Serialize(Repository.Names("rules/tools").SelectMany(name => ToolReader.Read(Repository.Read($"rules/tools/{name}.yml")).Commands)), JsonSerializer.Serialize(ToolCatalog.BuiltIn.Commands));

    [Fact]
    public void A_tool_with_every_key_is_read_whole()
    {
        var (commands, problems) = ToolReader.Read("""
            tool: Acme
            verified: Acme 2.0
            note: Two generations of the tool are out.
            commands:
              - command: [acme get, acme g]
                values: [-o, --out]
                unless: --dry-run
                with: [--kind data]
                reads: {argument: each, option: -u, list: -i, url: "https://{--host|-h}/{}", bare: host, when: known, otherwise: undetermined}
                note: Reads.
              - command: acme run
                runs: {option: [-c]}
            """);
        Assert.Empty(problems);
        Assert.Equivalent(
            new ToolCommand
            {
                Names = ["acme get", "acme g"], Values = ["-o", "--out"], Unless = ["--dry-run"], With = ["--kind data"], Argument = ToolCommand.Each, Options = ["-u"], Lists = ["-i"],
                Url = "https://{--host|-h}/{}", Bare = BareWord.Host, WhenKnown = true, Otherwise = ToolCommand.Undetermined,
            },
            commands[0]);
        Assert.True(commands[1] is { Runs: true, Options: ["-c"], Argument: 0 });
        Assert.All<string>(["-o", "--out", "-u", "-i", "--kind", "--host", "-h"], option => Assert.True(commands[0].TakesValue(option)));
        Assert.False(commands[0].TakesValue("--dry-run"));
    }

    [Theory]
    [InlineData("tool: A\nverified: A 1\ncommands: [{[|command|]: a}]", "a command needs one of 'reads' and 'runs'")]
    [InlineData("tool: A\nverified: A 1\ncommands: [{command: a, reads: {[|bare|]: path}}]", "an 'argument' or 'option' has to be named")]
    [InlineData("tool: A\nverified: A 1\ncommands: [{command: a, reads: {argument: [|frist|]}}]", "unknown argument 'frist' in 'argument'; did you mean 'first'?")]
    [InlineData("[|tool|]: A\ncommands: []", "a tool needs the key 'verified'")]
    public void A_mistake_is_reported_where_it_stands(string marked, string message)
    {
        var text = MarkedText.Parse(marked);
        text.AssertProblems(ToolReader.Read(text.Text).Problems, $"{RuleIds.RulePackInvalid} {message}");
    }

    [Fact]
    public void The_example_of_the_page_is_sound()
    {
        var page = Repository.Read("rules/docs/command-line-tools.md");
        var start = page.IndexOf("```yaml\n", StringComparison.Ordinal) + "```yaml\n".Length;
        Assert.Empty(ToolReader.Read(page[start..page.IndexOf("```", start, StringComparison.Ordinal)]).Problems);
    }

    [Fact]
    public void The_JSON_schema_agrees_with_the_reader_key_by_key_and_word_by_word() =>
        Assert.Empty(SchemaComparison.Differences(ToolReader.Keys, JsonDocument.Parse(Repository.Read("rules/schema/datause-tool.schema.json")).RootElement));
}
