using System.Globalization;

namespace DataUse.Packaging.Tests;

/// <summary>The package and the tool as a user gets them from a folder feed, under a version of their own so that no cache can serve another one.</summary>
public sealed class PackedTool : IAsyncLifetime
{
    private readonly string _root = Path.Combine(Path.GetTempPath(), "datause-tool-" + Guid.NewGuid().ToString("N")[..8]);

    /// <summary>The version that was packed: a stable one, which 'dotnet add package' takes without being asked.</summary>
    public string Version { get; } = "0.1." + ((long)(DateTime.UtcNow - new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc)).TotalSeconds).ToString(CultureInfo.InvariantCulture);

    /// <summary>A folder in which nothing stands yet.</summary>
    public string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(_root, name)).FullName;

    internal Task<BuildOutput> RunAsync(string folder, params string[] arguments) =>
        DotNet.RunAsync(folder, arguments, [("NUGET_PACKAGES", Path.Combine(_root, "packages")), ("NO_COLOR", "1"), ("DOTNET_NOLOGO", "1"), ("MSBUILDTERMINALLOGGER", "off")]);

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(_root, ".git"));
        Directory.CreateDirectory(Path.Combine(_root, "feed"));
        await File.WriteAllTextAsync(Path.Combine(_root, "Directory.Build.props"), "<Project><PropertyGroup><EnableSourceControlManagerQueries>false</EnableSourceControlManagerQueries></PropertyGroup></Project>");
        await File.WriteAllTextAsync(Path.Combine(_root, "nuget.config"), $"""
            <configuration>
              <packageSources><add key="feed" value="feed" /></packageSources>
              <fallbackPackageFolders><add key="user" value="{DotNet.BuildTime("NuGetPackageRoot")}" /></fallbackPackageFolders>
            </configuration>
            """);
        foreach (var project in new[] { "DataUse.Package", "DataUse.Tool" })
        {
            (await DotNet.RunAsync(_root,
            [
                "pack", Path.Combine(DotNet.BuildTime("RepositoryRoot"), "src", project), "--no-build", "--nologo",
                "-c", DotNet.BuildTime("Configuration"), "-o", Path.Combine(_root, "feed"), "-p:PackageVersion=" + Version,
            ])).Succeeded();
        }
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }
}

public sealed class TutorialTests(PackedTool packed) : IClassFixture<PackedTool>
{
    private static readonly string Page = File.ReadAllText(Path.Combine(DotNet.BuildTime("RepositoryRoot"), "rules", "docs", "tutorial.md"));

    [Fact]
    public async Task Every_command_of_the_tutorial_prints_what_the_page_shows()
    {
        var folder = packed.NewFolder("tutorial");
        foreach (var step in Tutorial.Read(Page))
        {
            switch (step)
            {
                case TutorialFile file:
                    await File.WriteAllTextAsync(Path.Combine(folder, file.Name), file.Text);
                    break;
                case TutorialCommand { Text: var text } when text.StartsWith("cd ", StringComparison.Ordinal):
                    folder = Path.Combine(folder, text[3..]);
                    break;
                case TutorialCommand command:
                    Assert.StartsWith("dotnet ", command.Text, StringComparison.Ordinal);
                    var output = await packed.RunAsync(folder, command.Text.Split(' ')[1..]);
                    Assert.True(command.ExitCode == output.ExitCode, $"line {command.Line}: '{command.Text}' ended with {output.ExitCode}:\n{output.Text}");
                    Assert.True(command.Shown is null || Tutorial.IsShown(command.Shown, output.Text), $"line {command.Line}: '{command.Text}' printed:\n{output.Text}");
                    break;
            }
        }

        Assert.True(File.Exists(Path.Combine(folder, "datause.sarif")));
    }

    [Fact]
    public async Task The_tool_installs_from_a_folder_feed_into_a_folder_of_its_own()
    {
        var folder = packed.NewFolder("installed");
        (await packed.RunAsync(folder, "tool", "install", "DataUse.Tool", "--tool-path", "tools")).Succeeded();
        Assert.Contains(Directory.EnumerateFiles(Path.Combine(folder, "tools")), file => Path.GetFileNameWithoutExtension(file) == "datause");
        var listed = await packed.RunAsync(folder, "tool", "list", "--tool-path", "tools");
        Assert.Contains(packed.Version, listed.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one\ntwo\n", "one", "two")]
    [InlineData("one\n\nand more\nlast", "one", "…", "last")]
    [InlineData("/a/b/File.cs(1,2): warning X: text [p]", "…/File.cs(1,2): warning X: …")]
    [InlineData("last", "…", "last")]
    public void What_a_page_shows_is_found_in_what_is_printed(string printed, params string[] shown) => Assert.True(Tutorial.IsShown(shown, printed));

    [Theory]
    [InlineData("one\ntwo\n", "one")]
    [InlineData("one\n", "one", "two")]
    [InlineData("two\none\n", "one", "two")]
    [InlineData("File.cs(1,2): error X", "…File.cs(1,2): warning X")]
    public void What_a_page_shows_and_is_not_printed_is_missed(string printed, params string[] shown) => Assert.False(Tutorial.IsShown(shown, printed));
}
