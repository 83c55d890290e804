using System.IO.Compression;
using System.Text.Json;

namespace DataUse.Packaging.Tests;

/// <summary>Which files and properties the targets hand to the compiler, as MSBuild evaluates them.</summary>
[Collection(PackedPackageCollection.Name)]
public sealed class DiscoveryTests(PackedPackage package)
{
    [Fact]
    public async Task Each_datause_yml_up_to_the_repository_is_a_layer_nearest_first()
    {
        var evaluated = await EvaluateAsync("layers", "repo/apps/it's (a) & b/app", workspace => workspace
            .Write("datause.yml", "")
            .Write("repo/.git/HEAD", "ref: refs/heads/main")
            .Write("repo/datause.yml", "")
            .Write("repo/apps/datause.yml", "")
            .Write("repo/apps/it's (a) & b/app/datause.yml", ""));

        Assert.Equal(
            [
                "repo/apps/it's (a) & b/app/datause.yml declaration 0",
                "repo/apps/datause.yml declaration 1",
                "repo/datause.yml declaration 2",
            ],
            evaluated.Files);
        Assert.EndsWith("app up to " + evaluated.PathOf("repo"), evaluated.Property("DataUseSearched"));
    }

    [Fact]
    public async Task A_worktree_has_a_git_file_and_ends_the_search_as_well()
    {
        var evaluated = await EvaluateAsync("worktree", "tree/app", workspace => workspace
            .Write("datause.yml", "")
            .Write("tree/.git", "gitdir: elsewhere"));

        Assert.Empty(evaluated.Files);
        Assert.Empty(evaluated.Property("DataUseAsOf"));
    }

    [Fact]
    public async Task Rule_packs_and_settings_come_with_their_kind()
    {
        var evaluated = await EvaluateAsync("kinds", "app", workspace => workspace
            .Write(".git", "")
            .Write("datause.yml", "")
            .Write("wiki.datause-source.yml", "")
            .Write("app/datause.yaml", "")
            .Write("app/client.datause-api.yml", "")
            .Write("app/appsettings.json", "{}")
            .Write("app/appsettings.Development.json", "{}")
            .Write("app/Web.config", "<configuration />")
            .Write("app/nested/other.datause-source.yml", "")
            .Write("other/datause.yml", ""));

        Assert.Equal(
            [
                "app/Web.config appconfig",
                "app/appsettings.Development.json appsettings",
                "app/appsettings.json appsettings",
                "app/client.datause-api.yml api-pack",
                "app/datause.yaml misnamed",
                "datause.yml declaration 0",
                "wiki.datause-source.yml source-pack",
            ],
            evaluated.Files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_file_that_the_project_lists_is_not_added_twice_and_learns_its_kind()
    {
        var evaluated = await EvaluateAsync(
            "listed",
            "app",
            workspace => workspace.Write(".git", "").Write("app/datause.yml", "").Write("app/appsettings.json", "{}"),
            """<ItemGroup><AdditionalFiles Include="datause.yml;appsettings.json" /></ItemGroup>""");

        Assert.Equal(["app/datause.yml declaration 0", "app/appsettings.json appsettings"], evaluated.Files);
    }

    [Fact]
    public async Task DataUseDeclaration_takes_the_place_of_the_search()
    {
        var evaluated = await EvaluateAsync(
            "named",
            "app",
            workspace => workspace
                .Write(".git", "")
                .Write("app/datause.yml", "")
                .Write("legal/licenses.yml", "")
                .Write("legal/wiki.datause-source.yml", ""),
            "<PropertyGroup><DataUseDeclaration>../legal/licenses.yml</DataUseDeclaration></PropertyGroup>");

        Assert.Equal(["legal/licenses.yml declaration 0", "legal/wiki.datause-source.yml source-pack"], evaluated.Files);
    }

    [Fact]
    public async Task Dates_are_judged_on_the_day_of_SOURCE_DATE_EPOCH_or_on_today()
    {
        var before = DateTime.UtcNow;
        var today = await AsOfAsync(("SOURCE_DATE_EPOCH", "soon"));
        var after = DateTime.UtcNow;

        Assert.Contains(today, new[] { before.ToString("yyyy-MM-dd"), after.ToString("yyyy-MM-dd") });
        Assert.Equal("2026-11-22", await AsOfAsync(("SOURCE_DATE_EPOCH", "1795391999")));
        Assert.Equal("2024-02-29", await AsOfAsync(("DataUseAsOf", "2024-02-29"), ("SOURCE_DATE_EPOCH", "1795391999")));

        async Task<string> AsOfAsync(params (string, string)[] environment) =>
            (await EvaluateAsync("today", "app", workspace => workspace.Write(".git", "").Write("app/datause.yml", ""), environment: environment)).Property("DataUseAsOf");
    }

    [Theory]
    [InlineData("net10.0", "")]
    [InlineData("netstandard2.0", "false")]
    public async Task Only_the_first_target_framework_reports_the_declaration(string framework, string expected)
    {
        var evaluated = await EvaluateAsync("frameworks-" + framework, "app", workspace => workspace.Write(".git", ""), $"""
            <PropertyGroup>
              <TargetFrameworks>
                ;net10.0;
                netstandard2.0
              </TargetFrameworks>
              <TargetFramework>{framework}</TargetFramework>
            </PropertyGroup>
            """);

        Assert.Equal(expected, evaluated.Property("DataUseReportDeclaration"));
    }

    [Fact]
    public async Task Two_ways_to_the_targets_import_them_once()
    {
        var packed = package.NewWorkspace("packed").Folder;
        ZipFile.ExtractToDirectory(package.File, packed);

        var evaluated = await EvaluateAsync("twice", "app", workspace => workspace.Write(".git", "").Write("app/datause.yml", ""), $"""
            <Import Project="{packed}/build/DataUse.Analyzers.targets" />
            <Import Project="{packed}/buildTransitive/DataUse.Analyzers.targets" />
            <Import Project="{packed}/buildMultiTargeting/DataUse.Analyzers.targets" />
            """);

        Assert.Equal(["app/datause.yml declaration 0"], evaluated.Files);
        Assert.Equal(["DataUseAsOf", "DataUsePurpose", "DataUseReportDeclaration", "DataUseSearched", "IsTestProject"], evaluated.VisibleProperties);
    }

    /// <summary>Evaluates a project without SDK, as old ones are, that has <paramref name="content"/> and then imports the targets.</summary>
    private async Task<Evaluation> EvaluateAsync(string name, string project, Action<Workspace> layOut, string content = "", (string, string)[]? environment = null)
    {
        var workspace = package.NewWorkspace(name);
        layOut(workspace);
        workspace.Write(project + "/app.proj", $"""
            <Project>
              {content}
              <Import Project="{Targets}" />
            </Project>
            """);
        string[] arguments =
        [
            "msbuild", "app.proj", "-getItem:AdditionalFiles", "-getItem:CompilerVisibleProperty",
            "-getProperty:DataUseAsOf", "-getProperty:DataUseSearched", "-getProperty:DataUseReportDeclaration",
        ];
        var output = (await DotNet.RunAsync(workspace.PathOf(project), arguments, environment)).Succeeded();
        Assert.DoesNotContain("warning", output.Text);
        return new Evaluation(workspace, JsonDocument.Parse(output.Text).RootElement);
    }

    private static string Targets { get; } = Path.Combine(DotNet.BuildTime("RepositoryRoot"), "src", "DataUse.Package", "build", "DataUse.Analyzers.targets");

    private sealed class Evaluation(Workspace workspace, JsonElement json)
    {
        /// <summary>The additional files: path from the workspace, kind, layer.</summary>
        public IEnumerable<string> Files => Items("AdditionalFiles").Select(item =>
            $"{Path.GetRelativePath(workspace.Folder, Text(item, "FullPath")).Replace('\\', '/')} {Text(item, "DataUseKind")} {Text(item, "DataUseLayer")}".TrimEnd());

        public IEnumerable<string> VisibleProperties => Items("CompilerVisibleProperty").Select(item => Text(item, "Identity")).Order(StringComparer.Ordinal);

        public string Property(string name) => Text(json.GetProperty("Properties"), name);

        public string PathOf(string file) => workspace.PathOf(file);

        private IEnumerable<JsonElement> Items(string name) => json.GetProperty("Items").GetProperty(name).EnumerateArray();

        private static string Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString()! : "";
    }
}
