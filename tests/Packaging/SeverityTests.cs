namespace DataUse.Packaging.Tests;

/// <summary>What a build makes of the severities that a declaration, a preset, a configuration file and the command line ask for.</summary>
[Collection(PackedPackageCollection.Name)]
public sealed class SeverityTests(PackedPackage package)
{
    private const string ReadsUnknown = """
        using var http = new HttpClient();
        Console.WriteLine(await http.GetStringAsync("https://weather.example/today"));
        Console.WriteLine(await http.GetStringAsync(args[0]));
        """;

    private const string Host = "Program.cs(2,30)";
    private const string Undetermined = "Program.cs(3,30)";

    [Fact]
    public async Task What_the_policy_of_the_declaration_raises_is_raised_with_and_without_an_error_log()
    {
        var workspace = await ProjectAsync("policy", ReadsUnknown, "version: 1\npolicy: {undeclared_source: error, undetermined: warning}\n");
        string[] expected = [$"{Host}: error DUA1013", $"{Undetermined}: warning DUA1012"];

        Assert.Equal(expected, (await workspace.BuildAsync("App")).Failed().Findings.Order(StringComparer.Ordinal));
        Assert.Equal(expected, (await workspace.BuildAsync("App", "--no-restore", "-p:ErrorLog=app.sarif")).Failed().Findings.Order(StringComparer.Ordinal));

        workspace.Write("App/.editorconfig", "[*.cs]\ndotnet_diagnostic.DUA1013.severity = warning\n");
        Assert.Equal([$"{Host}: warning DUA1013", $"{Undetermined}: warning DUA1012"], (await workspace.BuildAsync("App", "--no-restore")).Succeeded().Findings.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_the_policy_lowers_is_lowered_with_and_without_an_error_log()
    {
        var workspace = await ProjectAsync("policy-info", Code.ReadsX, "version: 1\npurpose: ai-train\npolicy: {unknown: info}\nsources:\n  - {id: x, basis: public-domain}\n");

        Assert.Empty((await workspace.BuildAsync("App", "-warnaserror")).Succeeded().Findings);
        Assert.Empty((await workspace.BuildAsync("App", "--no-restore", "--no-incremental", "-p:ErrorLog=app.sarif")).Succeeded().Findings);
        Assert.Contains("\"DUA1002\"", workspace.Read("App/app.sarif"));
    }

    [Fact]
    public async Task The_strict_preset_lets_nothing_undeclared_pass_and_gives_way_to_the_project()
    {
        var workspace = await ProjectAsync("strict", ReadsUnknown, "version: 1\nlicencee: Trend Models Ltd\n");
        workspace.SetProperty("App", "DataUsePreset", "strict");

        Assert.Equal(
            [$"{Host}: error DUA1013", $"{Undetermined}: warning DUA1012", "datause.yml(2,1): error DUA2003"],
            (await workspace.BuildAsync("App")).Failed().Findings.Order(StringComparer.Ordinal));

        workspace.Write("App/.editorconfig", "[*.cs]\ndotnet_diagnostic.DUA1013.severity = none\n");
        workspace.Write("App/.globalconfig", "is_global = true\ndotnet_diagnostic.DUA2003.severity = suggestion\n");
        Assert.Equal([$"{Undetermined}: warning DUA1012"], (await workspace.BuildAsync("App", "--no-restore")).Succeeded().Findings);
    }

    [Fact]
    public async Task The_audit_preset_says_everything_and_fails_nothing()
    {
        var workspace = await ProjectAsync("audit", ReadsUnknown, "version: 1\npolicy: {undeclared_source: error}\nlicencee: Trend Models Ltd\n");
        workspace.SetProperty("App", "DataUsePreset", "audit");

        string[] expected = [$"{Host}: warning DUA1013", $"{Undetermined}: warning DUA1012", "datause.yml(3,1): warning DUA2003"];
        Assert.Equal(expected, (await workspace.BuildAsync("App", "-p:TreatWarningsAsErrors=true")).Succeeded().Findings.Order(StringComparer.Ordinal));
        Assert.Equal(expected, (await workspace.BuildAsync("App", "--no-restore", "--no-incremental", "-warnaserror")).Succeeded().Findings.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_preset_that_does_not_exist_is_pointed_out()
    {
        var workspace = await ProjectAsync("no-preset", "", "version: 1\n");

        Assert.Equal(["App.csproj(0,0): warning DUA9003"], (await workspace.BuildAsync("App", "-p:DataUsePreset=lenient")).Succeeded().Findings);
    }

    [Fact]
    public async Task A_shared_declaration_is_judged_once_in_each_project_in_the_same_words_and_can_be_left_to_the_tool()
    {
        var workspace = package.NewWorkspace("shared");
        foreach (var project in new[] { "One", "Two" })
        {
            await workspace.NewProjectAsync("classlib", project);
            workspace.SetProperty(project, "TargetFrameworks", "net10.0;netstandard2.0");
            workspace.SetProperty(project, "TargetFramework", "");
            workspace.SetProperty(project, "LangVersion", "latest");
            workspace.ReferencePackage(project);
        }

        workspace
            .Write("All.slnx", """<Solution><Project Path="One/One.csproj" /><Project Path="Two/Two.csproj" /></Solution>""")
            .Write("datause.yml", "version: 1\nlicencee: Trend Models Ltd\n");

        var messages = (await workspace.BuildAsync(".")).Succeeded().Messages;
        Assert.Equal(["One", "Two"], messages.Select(message => message.Project).Order(StringComparer.Ordinal));
        Assert.Single(messages.Select(message => message with { Project = "" }).Distinct());

        Assert.Empty((await workspace.BuildAsync(".", "--no-restore", "-p:DataUseReportDeclaration=false")).Succeeded().Messages);
    }

    [Fact]
    public async Task A_baseline_above_the_project_silences_what_it_lists()
    {
        var workspace = await ProjectAsync("baseline", Code.ReadsX, Code.GrantsNothing);
        workspace.Write("datause.baseline.yml", """
            version: 1
            findings:
              - {rule: DUA1001, source: x, file: App/Program.cs, api: HttpClient.GetStringAsync}
            """);
        Assert.Empty((await workspace.BuildAsync("App")).Succeeded().Findings);

        workspace.Write("App/Program.cs", Code.ReadsX + "\nConsole.WriteLine(await http.GetStringAsync(\"https://x.com/home\"));\n");
        Assert.Equal(["Program.cs(3,30): warning DUA1001"], (await workspace.BuildAsync("App", "--no-restore")).Succeeded().Findings);
    }

    private async Task<Workspace> ProjectAsync(string name, string program, string declaration)
    {
        var workspace = package.NewWorkspace(name);
        await workspace.NewProjectAsync("console", "App");
        workspace.ReferencePackage("App");
        return workspace.Write("App/Program.cs", program.Length == 0 ? "Console.WriteLine();" : program).Write("App/datause.yml", declaration);
    }
}
