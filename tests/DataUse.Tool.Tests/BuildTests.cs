using DataUse.Tool.Loading;

namespace DataUse.Tool.Tests;

public class BuildTests
{
    private const string Program = """
        var text = await new HttpClient().GetStringAsync("https://a.example/x");
        Console.WriteLine(text);
        """;

    private static string Project(string properties, string items = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><ImplicitUsings>enable</ImplicitUsings>{properties}</PropertyGroup>
          <ItemGroup>{items}</ItemGroup>
        </Project>
        """;

    [Fact]
    public async Task A_project_is_analysed_without_being_built()
    {
        using var folder = new TemporaryFolder()
            .Write("App/App.csproj", Project("<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>"))
            .Write("App/Program.cs", Program);
        var result = await Command.ScanAsync(folder["App/App.csproj"]);
        Assert.Empty(result.Problems);
        var callSite = Assert.Single(result.CallSites);
        Assert.Equal(("Program.cs", 1, 35), (callSite.File, callSite.Line, callSite.Column));
        Assert.Empty(Directory.EnumerateFiles(folder.Path, "App.dll", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_read_is_followed_from_project_to_project_of_a_solution()
    {
        using var folder = Solution();
        var alone = await Command.ScanWholeAsync(folder["App/App.csproj"]);
        Assert.Empty(alone.Problems);
        Assert.Empty(alone.CallSites);

        var together = await Command.ScanWholeAsync(folder["All.slnx"]);
        Assert.Empty(together.Problems);
        var callSite = Assert.Single(together.CallSites);
        Assert.Equal(("App/Program.cs", "scan", "cross-project"), (callSite.File, callSite.Scope, callSite.Resolution));
        Assert.Equal(["pages.example"], callSite.Sources);
        Assert.All(together.Findings.Where(finding => finding.File == "App/Program.cs"), finding => Assert.Equal("scan", finding.Properties["scope"]));
        Assert.Equal(["Lib/Reader.cs"], callSite.Via.Select(place => place.File).Where(file => file.StartsWith("Lib/", StringComparison.Ordinal)).Distinct());
    }

    [Fact]
    public async Task A_binary_log_is_analysed_as_it_was_built()
    {
        using var folder = Solution();
        var build = await DotnetProcess.RunAsync(folder.Path, ["build", folder["All.slnx"], "-nodeReuse:false", "-bl:" + folder["msbuild.binlog"]], CancellationToken.None);
        Assert.True(build.ExitCode == 0, build.Output);
        var result = await Command.ScanWholeAsync(folder["msbuild.binlog"]);
        Assert.Empty(result.Problems);
        Assert.Equal(2, result.CompilationCount);
        var callSite = Assert.Single(result.CallSites);
        Assert.Equal(("App/Program.cs", "cross-project"), (callSite.File, callSite.Resolution));
    }

    [Fact]
    public async Task A_file_that_is_no_binary_log_is_said()
    {
        using var folder = new TemporaryFolder().Write("msbuild.binlog", "no log");
        var result = await Command.ScanWholeAsync(folder["msbuild.binlog"]);
        Assert.Contains("not a binary log of MSBuild that can be read", Assert.Single(result.Problems, problem => problem.IsFatal).Message, StringComparison.Ordinal);
        Assert.Equal(0, result.CompilationCount);
    }

    private static TemporaryFolder Solution() => new TemporaryFolder()
        .Write("All.slnx", """<Solution><Project Path="App/App.csproj" /><Project Path="Lib/Lib.csproj" /></Solution>""")
        .Write("Lib/Lib.csproj", Project("<TargetFramework>net10.0</TargetFramework>"))
        .Write("Lib/Reader.cs", "public static class Reader { public static Task<string> Read(string url) => new HttpClient().GetStringAsync(url); }")
        .Write("App/App.csproj", Project("<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>", """<ProjectReference Include="..\Lib\Lib.csproj" />"""))
        .Write("App/Program.cs", """await Reader.Read("https://pages.example/posts");""");

    [Fact]
    public async Task A_project_whose_build_is_up_to_date_is_analysed_too()
    {
        using var folder = new TemporaryFolder()
            .Write("App/App.csproj", Project("<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>"))
            .Write("App/Program.cs", Program);
        var build = await DotnetProcess.RunAsync(folder.Path, ["build", folder["App/App.csproj"], "-nodeReuse:false"], CancellationToken.None);
        Assert.True(build.ExitCode == 0, build.Output);
        var result = await Command.ScanAsync(folder["App"]);
        Assert.Empty(result.Problems);
        Assert.Single(result.CallSites);
    }

    [Fact]
    public async Task Target_frameworks_are_merged_per_call_site()
    {
        using var folder = new TemporaryFolder()
            .Write("Lib/Lib.csproj", Project("<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>"))
            .Write("Lib/Reader.cs", """
                using System.Net.Http;
                class Reader
                {
                #if NET
                    const string Host = "https://new.example";
                    object New() => new HttpClient().GetStringAsync("https://only-new.example");
                #else
                    const string Host = "https://old.example";
                #endif
                    object Both() => new HttpClient().GetStringAsync(Host);
                }
                """)
            .Write("Lib/datause.yml", "wrong");
        var result = await Command.ScanAsync(folder["Lib"]);
        Assert.Empty(result.Problems);
        Assert.Equal(2, result.CompilationCount);
        Assert.Equal([6, 10], result.CallSites.Select(item => item.Line));
        Assert.Equal(["new.example", "old.example"], result.CallSites[1].Sources.Order());
        Assert.Single(result.Findings, finding => finding.Id == "DUA2003");
    }

    [Fact]
    public async Task A_referenced_project_need_not_have_been_built()
    {
        using var folder = new TemporaryFolder()
            .Write("Lib/Lib.csproj", Project("<TargetFrameworks>netstandard2.0;net10.0</TargetFrameworks>").Replace("enable", "disable", StringComparison.Ordinal))
            .Write("Lib/Hosts.cs", """public static class Hosts { public const string A = "https://a.example"; }""")
            .Write("App/App.csproj", Project("<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>", """<ProjectReference Include="..\Lib\Lib.csproj" />"""))
            .Write("App/Program.cs", "await new HttpClient().GetStringAsync(Hosts.A);");
        var result = await Command.ScanAsync(folder["App"]);
        Assert.Empty(result.Problems);
        Assert.Equal(["https://a.example"], result.CallSites.SelectMany(item => item.Urls));
    }

    [Theory]
    [InlineData("All.slnx", """<Solution><Project Path="App/App.csproj" /></Solution>""")]
    [InlineData("All.sln", """
        Microsoft Visual Studio Solution File, Format Version 12.00
        Project("{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}") = "App", "App\App.csproj", "{622936E6-0203-43B2-84AF-4C813C198CB9}"
        EndProject
        Global
        EndGlobal

        """)]
    public async Task A_folder_stands_for_the_solution_in_it(string solution, string text)
    {
        using var folder = new TemporaryFolder()
            .Write(solution, text)
            .Write("App/App.csproj", Project("<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>"))
            .Write("App/Program.cs", Program);
        var result = await Command.ScanAsync(folder.Path);
        Assert.Empty(result.Problems);
        Assert.Equal(["App/Program.cs"], result.CallSites.Select(item => item.File));
    }

    [Fact]
    public async Task Of_a_solution_what_can_be_loaded_is_reported_and_the_rest_is_named()
    {
        using var folder = new TemporaryFolder()
            .Write("All.slnx", """<Solution><Project Path="App/App.csproj" /><Project Path="Gone/Gone.csproj" /><Project Path="Broken/Broken.csproj" /></Solution>""")
            .Write("Broken/Broken.csproj", "<Project")
            .Write("App/App.csproj", Project("<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>"))
            .Write("App/Program.cs", Program);
        var output = await Command.RunAsync("scan", folder["All.slnx"], "--format", "jsonl");
        Assert.Equal(2, output.ExitCode);
        Assert.Contains("\"file\":\"App/Program.cs\"", Assert.Single(output.Lines), StringComparison.Ordinal);
        Assert.Contains("Gone.csproj", output.Errors, StringComparison.Ordinal);
        Assert.Contains("MSB4025", output.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Severities_hold_as_in_the_compiler()
    {
        using var folder = new TemporaryFolder()
            .Write("App/App.csproj", Project("<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><WarningsAsErrors>DUA1001</WarningsAsErrors><NoWarn>DUA2003</NoWarn>"))
            .Write("App/datause.yml", "wrong")
            .Write("App/.editorconfig", "root = true\n[Silent.cs]\ndotnet_diagnostic.DUA1001.severity = none\n")
            .Write("App/Silent.cs", "class Silent { object Read() => new HttpClient().GetStringAsync(\"https://b.example\"); }")
            .Write("App/Program.cs", Program + """

                #pragma warning disable DUA1001
                await new HttpClient().GetStringAsync("https://c.example");
                """);
        var result = await Command.ScanAsync(folder["App"]);
        Assert.Equal(["Program.cs:1 Error DUA1001"], result.Findings.Select(finding => $"{finding.File}:{finding.Line} {finding.Severity} {finding.Id}"));
    }

    [Fact]
    public async Task Code_that_uses_generated_members_binds()
    {
        using var folder = new TemporaryFolder()
            .Write("App/App.csproj", Project("<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>"))
            .Write("App/Program.cs", """
                using System.Text.RegularExpressions;
                await (Patterns.Word().IsMatch("x") ? new HttpClient() : null)!.GetStringAsync("https://a.example");
                partial class Patterns { [GeneratedRegex("x")] public static partial Regex Word(); }
                """);
        var result = await Command.ScanAsync(folder["App"]);
        Assert.Empty(result.Problems);
        Assert.Single(result.CallSites);
        Assert.True(result.Files.Count > 4, "the generated file is part of the compilation");
    }

    [Fact]
    public async Task The_configuration_decides_what_is_compiled()
    {
        using var folder = new TemporaryFolder()
            .Write("App/App.csproj", Project("<TargetFramework>net10.0</TargetFramework>"))
            .Write("App/Reader.cs", """
                #if !DEBUG
                class Reader { object Read() => new HttpClient().GetStringAsync("https://b.example"); }
                #endif
                """);
        Assert.Empty((await Command.ScanAsync(folder["App"])).CallSites);
        Assert.Single((await Command.ScanAsync(folder["App"], change: request => request with { Configuration = "Release" })).CallSites);
    }
}
