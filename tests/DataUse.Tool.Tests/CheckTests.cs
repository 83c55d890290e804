namespace DataUse.Tool.Tests;

/// <summary><c>datause check</c>: what is wrong in declarations, without any code.</summary>
public class CheckTests
{
    private const string Wrong = "version: 1\nsources:\n  - id: x\n    basis: own\n    permits: [ai-trian]\n";

    [Fact]
    public async Task A_file_without_a_mistake_is_named_and_makes_the_exit_code_0()
    {
        using var folder = new TemporaryFolder().Write("datause.yml", "version: 1\n");
        var output = await Checked("check", folder.Path);
        Assert.Equal((0, "0 findings in 1 file: datause.yml\n", ""), (output.ExitCode, output.Text, output.Errors));
    }

    [Fact]
    public async Task A_mistake_is_shown_at_its_place_and_makes_the_exit_code_1()
    {
        using var folder = new TemporaryFolder().Write("datause.yml", Wrong);
        var output = await Checked("check", folder["datause.yml"]);
        Assert.Equal(1, output.ExitCode);
        Assert.Equal("datause.yml(5,15): warning DUA2004: unknown purpose 'ai-trian' in 'permits'; did you mean 'ai-train'?", output.Lines[0]);
    }

    [Fact]
    public async Task Every_file_below_a_folder_is_checked_with_those_above_it_and_each_mistake_is_said_once()
    {
        using var folder = new TemporaryFolder()
            .Write("datause.yml", Wrong)
            .Write("src/a/datause.yml", "version: 2\n")
            .Write("src/b/datause.yml", "version: 1\nsources: [{id: own, basis: own, hosts: [a.example], derived_from: [x]}]\n")
            .Write("src/b/obj/datause.yml", "version: 3\n");
        var output = await Checked("check", folder["src"], "--format", "jsonl");
        Assert.Equal(1, output.ExitCode);
        Assert.Equal(
            """
            {"file":"../datause.yml","line":5,"column":15,"id":"DUA2004","severity":"warning","message":"unknown purpose 'ai-trian' in 'permits'; did you mean 'ai-train'?"}
            {"file":"a/datause.yml","line":1,"column":10,"id":"DUA2004","severity":"warning","message":"'version' must be 1, not 2"}

            """.ReplaceLineEndings("\n"),
            output.Text);
    }

    [Fact]
    public async Task A_rule_pack_beside_a_declaration_is_checked_too()
    {
        using var folder = new TemporaryFolder().Write("datause.yml", "version: 1\n").Write("press.datause-source.yml", "id: press\nname: Press\nrole: archive\nhosts: {web: [press.example]}\n");
        var output = await Checked("check", folder.Path);
        Assert.Equal(1, output.ExitCode);
        Assert.StartsWith("press.datause-source.yml(3,7): warning DUA2009: ", output.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_of_code_are_no_business_of_a_check()
    {
        using var folder = new TemporaryFolder().Write("datause.yml", "version: 1\n").Write("A.cs", "class A { object O = new System.Net.Http.HttpClient().GetStringAsync(\"https://x.com/a\"); }");
        Assert.Equal(0, (await Checked("check", folder.Path)).ExitCode);
    }

    [Theory]
    [InlineData("nowhere", "no such file or folder")]
    [InlineData("", "no datause.yml in this folder, below it or above it")]
    public async Task Where_nothing_can_be_checked_the_exit_code_is_2(string path, string expected)
    {
        using var folder = new TemporaryFolder();
        var output = await Checked("check", folder[path]);
        Assert.Equal((2, ""), (output.ExitCode, output.Text));
        Assert.Contains(expected, output.Errors, StringComparison.Ordinal);
    }

    private static Task<Output> Checked(params string[] arguments) => Command.RunWithAllAnalyzersAsync(arguments);
}
