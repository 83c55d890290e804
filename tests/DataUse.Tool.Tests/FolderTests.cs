using DataUse.Tool.Loading;

namespace DataUse.Tool.Tests;

public class FolderTests
{
    private const string Read = """
        var text = await new HttpClient().GetStringAsync("https://a.example/x");
        """;

    private static string ReadOf(string expression) => $$"""
        using System.Net.Http;
        using System.Threading.Tasks;
        class Reader { Task<string> Read() => new HttpClient().GetStringAsync({{expression}}); }
        """;

    [Fact]
    public async Task Implicit_usings_of_the_project_bind_a_call()
    {
        using var folder = new TemporaryFolder()
            .Write("App/App.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>""")
            .Write("App/Program.cs", Read);
        Assert.Equal(["App/Program.cs"], (await Command.ScanAsync(folder.Path, noBuild: true)).CallSites.Select(item => item.File));
    }

    [Fact]
    public async Task Implicit_usings_of_a_parent_props_file_bind_a_call()
    {
        using var folder = new TemporaryFolder()
            .Write("Directory.Build.props", "<Project><PropertyGroup><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>")
            .Write("src/App/App.csproj", """<Project Sdk="Microsoft.NET.Sdk" />""")
            .Write("src/App/Program.cs", Read);
        Assert.Single((await Command.ScanAsync(folder.Path, noBuild: true)).CallSites);
    }

    [Theory]
    [InlineData(@"..\Directory.Build.props")]
    [InlineData("$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))")]
    public async Task A_props_file_that_imports_the_one_above_is_followed(string import)
    {
        using var folder = new TemporaryFolder()
            .Write("Directory.Build.props", "<Project><PropertyGroup><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>")
            .Write("src/Directory.Build.props", $"<Project><Import Project=\"{import}\" /></Project>")
            .Write("src/App/App.csproj", """<Project Sdk="Microsoft.NET.Sdk" />""")
            .Write("src/App/Program.cs", Read);
        Assert.Single((await Command.ScanAsync(folder.Path, noBuild: true)).CallSites);
    }

    [Fact]
    public async Task Without_implicit_usings_a_call_does_not_bind()
    {
        using var folder = new TemporaryFolder()
            .Write("App/App.csproj", """<Project Sdk="Microsoft.NET.Sdk" />""")
            .Write("App/Program.cs", Read);
        Assert.Empty((await Command.ScanAsync(folder.Path, noBuild: true)).CallSites);
    }

    [Fact]
    public async Task A_constant_of_a_referenced_project_is_known()
    {
        using var folder = new TemporaryFolder()
            .Write("Lib/Lib.csproj", """<Project Sdk="Microsoft.NET.Sdk" />""")
            .Write("Lib/Hosts.cs", """public static class Hosts { public const string A = "https://a.example"; }""")
            .Write("Middle/Middle.csproj", """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><ProjectReference Include="..\Lib\Lib.csproj" /></ItemGroup></Project>""")
            .Write("App/App.csproj", """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><ProjectReference Include="..\Middle\Middle.csproj" /></ItemGroup></Project>""")
            .Write("App/Reader.cs", ReadOf("Hosts.A + \"/x\""));
        Assert.Equal(["https://a.example/x"], (await Command.ScanAsync(folder.Path, noBuild: true)).CallSites.SelectMany(item => item.Urls));
    }

    [Fact]
    public async Task Projects_that_reference_each_other_are_both_analysed()
    {
        using var folder = new TemporaryFolder()
            .Write("A/A.csproj", """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><ProjectReference Include="../B/B.csproj" /></ItemGroup></Project>""")
            .Write("A/Reader.cs", ReadOf("\"https://a.example\""))
            .Write("B/B.csproj", """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><ProjectReference Include="../A/A.csproj" /></ItemGroup></Project>""")
            .Write("B/Reader.cs", ReadOf("\"https://b.example\""));
        var result = await Command.ScanAsync(folder.Path, noBuild: true);
        Assert.Equal(["A/Reader.cs", "B/Reader.cs"], result.CallSites.Select(item => item.File));
        Assert.Empty(result.Problems);
    }

    [Fact]
    public async Task A_project_file_of_the_old_kind_is_read()
    {
        using var folder = new TemporaryFolder()
            .Write("Lib/Lib.csproj", """<Project xmlns="http://schemas.microsoft.com/developer/msbuild/2003" />""")
            .Write("Lib/Hosts.cs", """public static class Hosts { public const string A = "https://a.example"; }""")
            .Write("App/App.csproj", """
                <?xml version="1.0" encoding="utf-8"?>
                <Project ToolsVersion="15.0" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
                  <ItemGroup><ProjectReference Include="..\Lib\Lib.csproj"><Name>Lib</Name></ProjectReference><Compile Include="Reader.cs" /></ItemGroup>
                </Project>
                """)
            .Write("App/packages.config", """<packages><package id="Not.There" version="1.0.0" targetFramework="net45" /></packages>""")
            .Write("App/Reader.cs", ReadOf("Hosts.A"));
        var result = await Command.ScanAsync(folder.Path, noBuild: true);
        Assert.Equal(["a.example"], result.CallSites.SelectMany(item => item.Sources));
        Assert.Empty(result.Problems);
    }

    [Fact]
    public async Task A_broken_project_file_is_a_warning_and_its_code_is_analysed()
    {
        using var folder = new TemporaryFolder()
            .Write("App/App.csproj", "<Project")
            .Write("App/Reader.cs", ReadOf("\"https://a.example\""));
        var output = await Command.RunAsync("scan", folder.Path, "--no-build", "--format", "jsonl", "--fail-on", "none");
        Assert.Equal(0, output.ExitCode);
        Assert.Single(output.Lines);
        Assert.Contains("App.csproj", output.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_output_hidden_folders_and_node_modules_are_passed_over()
    {
        using var folder = new TemporaryFolder();
        foreach (var path in new[] { "a", "bin", "obj", ".hidden", "node_modules" })
        {
            folder.Write($"{path}/Reader.cs", ReadOf("\"https://a.example\"").Replace("Reader", "Reader_" + path.Trim('.'), StringComparison.Ordinal));
        }

        Assert.Equal(["a/Reader.cs"], (await Command.ScanAsync(folder.Path, noBuild: true)).CallSites.Select(item => item.File));
    }

    [Fact]
    public async Task Files_belong_to_the_nearest_project_above_them()
    {
        using var folder = new TemporaryFolder()
            .Write("Outer.csproj", """<Project Sdk="Microsoft.NET.Sdk" />""")
            .Write("One.cs", "internal static class Hosts { public const string A = \"https://outer.example\"; }")
            .Write("sub/deep/Reader.cs", ReadOf("Hosts.A"))
            .Write("sub/Inner/Inner.csproj", """<Project Sdk="Microsoft.NET.Sdk" />""")
            .Write("sub/Inner/One.cs", "internal static class Hosts { public const string A = \"https://inner.example\"; }")
            .Write("sub/Inner/deep/Reader.cs", ReadOf("Hosts.A"));
        Assert.Equal(["outer.example", "inner.example"], (await Command.ScanAsync(folder.Path, noBuild: true)).CallSites
            .OrderBy(item => item.File.Length).SelectMany(item => item.Sources));
    }

    [Fact]
    public async Task Declarations_are_found_from_the_project_upward_to_the_git_folder()
    {
        using var folder = new TemporaryFolder()
            .Write("datause.yml", "version: 1 # wrong")
            .Write("repo/.git/HEAD", "")
            .Write("repo/datause.yml", "version: 1")
            .Write("repo/src/App/App.csproj", """<Project Sdk="Microsoft.NET.Sdk" />""")
            .Write("repo/src/App/datause.yml", "version: 1 # wrong")
            .Write("repo/src/App/One.cs", "class One;");
        var result = await Command.ScanAsync(folder["repo"], noBuild: true);
        Assert.Equal(["datause.yml", "src/App/datause.yml"], result.DeclarationFiles);
        Assert.Equal(["src/App/datause.yml"], result.Findings.Select(finding => finding.File));
    }

    [Fact]
    public void Declarations_are_layers_counted_from_the_project_and_rule_packs_stand_beside_them()
    {
        using var folder = new TemporaryFolder()
            .Write("datause.yml", "")
            .Write("datause.yaml", "")
            .Write("ours.datause-api.yml", "")
            .Write("between/passed-over.datause-source.yml", "")
            .Write("between/App/datause.yml", "")
            .Write("between/App/appsettings.Development.json", "{}")
            .Write("between/App/ours.datause-source.yml", "")
            .Write("between/App/Web.config", "");
        var found = DeclarationFiles.Find(folder["between/App"]);
        Assert.Equal(
            ["/between/App/Web.config appconfig ", "/between/App/appsettings.Development.json appsettings ", "/between/App/datause.yml declaration 0",
                "/between/App/ours.datause-source.yml source-pack ", "/datause.yaml misnamed ", "/datause.yml declaration 1", "/ours.datause-api.yml api-pack "],
            found.Files.Select(file => $"{file.Path[folder.Path.Length..].Replace('\\', '/')} {file.Kind} {file.Layer}"));
        Assert.Equal($"{folder["between/App"]} up to {folder.Path}", found.Searched.Replace('\\', '/'));
    }

    [Fact]
    public async Task Severities_of_editorconfig_hold()
    {
        using var folder = new TemporaryFolder()
            .Write(".editorconfig", "root = true\n[a/*.cs]\ndotnet_diagnostic.DUA1001.severity = none\n[b/*.cs]\ndotnet_diagnostic.DUA1001.severity = error\n")
            .Write("a/ReaderA.cs", ReadOf("\"https://a.example\"").Replace("Reader", "ReaderA", StringComparison.Ordinal))
            .Write("b/ReaderB.cs", ReadOf("\"https://b.example\"").Replace("Reader", "ReaderB", StringComparison.Ordinal));
        var result = await Command.ScanAsync(folder.Path, noBuild: true);
        Assert.Equal(["b/ReaderB.cs:Error"], result.Findings.Select(finding => $"{finding.File}:{finding.Severity}"));
    }

    [Fact]
    public async Task The_newest_syntax_is_understood()
    {
        using var folder = new TemporaryFolder().Write("Reader.cs", """
            using System.Net.Http;
            using System.Threading.Tasks;
            static class Reader
            {
                extension(HttpClient client)
                {
                    public Task<string> ReadAll() => client.GetStringAsync("https://a.example");
                }
            }
            """);
        Assert.Single((await Command.ScanAsync(folder.Path, noBuild: true)).CallSites);
    }
}
