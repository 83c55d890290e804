namespace DataUse.Packaging.Tests;

/// <summary>The fixes of the package as <c>dotnet format</c> applies them.</summary>
[Collection(PackedPackageCollection.Name)]
public sealed class FormatTests(PackedPackage package)
{
    [Fact]
    public async Task Dotnet_format_declares_what_is_read_and_the_build_asks_for_the_rest()
    {
        var workspace = package.NewWorkspace("format");
        await workspace.NewProjectAsync("console", "App");
        workspace.ReferencePackage("App");
        workspace.Write("App/Program.cs", Code.ReadsX).Write("App/datause.yml", Code.GrantsNothing);
        Assert.Equal([$"{Code.ReadOfX}: warning DUA1001"], (await workspace.BuildAsync("App")).Succeeded().Findings);

        Assert.NotEqual(0, (await workspace.FormatAsync("App", "--diagnostics", "DUA1001", "--verify-no-changes")).ExitCode);
        Assert.Equal(Code.GrantsNothing, workspace.Read("App/datause.yml"));

        (await workspace.FormatAsync("App", "--diagnostics", "DUA1001")).Succeeded();
        Assert.Contains("sources:\n  - id: x  #", workspace.Read("App/datause.yml"));
        Assert.Equal(
            [$"{Code.ReadOfX}: warning DUA1002", "datause.yml(5,11): warning DUA2003"],
            (await workspace.BuildAsync("App", "--no-restore")).Succeeded().Findings.Order(StringComparer.Ordinal));

        var declared = workspace.Read("App/datause.yml");
        (await workspace.FormatAsync("App", "--diagnostics", "DUA1001")).Succeeded();
        Assert.Equal(declared, workspace.Read("App/datause.yml"));
    }

    [Fact]
    public async Task Projects_and_target_frameworks_that_share_a_file_have_all_their_sources_declared_in_it()
    {
        var workspace = package.NewWorkspace("format-shared");
        await workspace.NewProjectAsync("classlib", "Lib");
        workspace.SetProperty("Lib", "TargetFrameworks", "net10.0;netstandard2.0");
        workspace.SetProperty("Lib", "TargetFramework", "");
        workspace.SetProperty("Lib", "LangVersion", "latest");
        await workspace.NewProjectAsync("console", "App");
        workspace.ReferencePackage("Lib");
        workspace.ReferencePackage("App");
        workspace
            .Write("Lib/Class1.cs", Code.LibraryReadsReddit)
            .Write("App/Program.cs", Code.ReadsX)
            .Write("All.slnx", """<Solution><Project Path="Lib/Lib.csproj" /><Project Path="App/App.csproj" /></Solution>""")
            .Write("datause.yml", "# ours\r\nversion: 1\r\npurpose: ai-train\r\nsources: []   # none yet\r\n");

        (await workspace.FormatAsync(".", "All.slnx", "--diagnostics", "DUA1001")).Succeeded();

        var lines = workspace.Read("datause.yml").Split("\r\n");
        Assert.Equal(["# ours", "version: 1", "purpose: ai-train", "sources:   # none yet"], lines.Take(4));
        Assert.Equal(["  - id: reddit", "  - id: x"], lines.Skip(4).Where(line => line.StartsWith("  - ", StringComparison.Ordinal)).Select(line => line.Split("  #")[0]));
        Assert.Equal(11, lines.Length);
    }
}
