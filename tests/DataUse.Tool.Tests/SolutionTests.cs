using DataUse.Analyzers;
using DataUse.Analyzers.Reporting;
using DataUse.Tool.Analysis;

namespace DataUse.Tool.Tests;

/// <summary>What is followed from project to project when several are looked at together.</summary>
public class SolutionTests
{
    [Theory]
    [InlineData("<IsTestProject>true</IsTestProject>", true)]
    [InlineData("<IsTestProject>false</IsTestProject>", false)]
    [InlineData("<IsTestProject Condition=\"$(Special)\">true</IsTestProject>", false)]
    [InlineData("<PackageReference Include=\"xunit\" Version=\"2.9.3\" />", true)]
    [InlineData("<PackageReference Include=\"xunit\" Condition=\"$(Special)\" />", false)]
    [InlineData("<Reference Include=\"nunit.framework, Version=3.13.3.0, Culture=neutral\" />", true)]
    [InlineData("<PackageReference Include=\"xunit.abstractions.extras\" />", false)]
    [InlineData("<packagereference Include=\"NUnit\" />", true)]
    [InlineData("<PackageReference Include=\"xunit.v3.mtp-v2\" />", true)]
    public async Task What_tests_pass_and_assign_says_nothing_of_what_the_product_reads(string property, bool isTest)
    {
        using var folder = new TemporaryFolder()
            .Write("App/App.csproj", Project())
            .Write("App/Page.cs", "public class Page { public string Url { get; set; } }")
            .Write("App/Reader.cs", """
                public class Reader(string host)
                {
                    public Task<string> Get(string url) => new HttpClient().GetStringAsync(url);
                    public Task<string> Read(Page page) => new HttpClient().GetStringAsync(page.Url);
                    public Task<string> Users() => new HttpClient().GetStringAsync(host + "/users");
                }
                """)
            .Write("Tests/Tests.csproj", Project(property, "../App/App.csproj"))
            .Write("Tests/ReaderTests.cs", """
                class ReaderTests
                {
                    Task<string> One() => new Reader("https://host.example.com").Get("https://given.example.com/");
                    Task<string> Two() => new Reader("https://host.example.com").Read(new Page { Url = "https://page.example.com/" });
                }
                """);

        var reads = await ReadsAsync(folder);

        Assert.Equal(
            isTest
                ? ["App/Reader.cs:3 ", "App/Reader.cs:4 ", "App/Reader.cs:5 ", "Tests/ReaderTests.cs:3 given.example.com"]
                : ["App/Reader.cs:4 page.example.com", "App/Reader.cs:5 host.example.com", "Tests/ReaderTests.cs:3 given.example.com"],
            reads);
    }

    [Fact]
    public async Task A_library_that_a_model_knows_is_spoken_of_by_the_model_in_other_projects_and_by_its_code_in_its_own()
    {
        using var folder = new TemporaryFolder()
            .Write("Library/Library.csproj", Project())
            .Write("Library/MnistModelLoader.cs", """
                namespace Tensorflow;
                public class MnistModelLoader
                {
                    public Task<string> LoadAsync(int size) => new HttpClient().GetStringAsync("https://storage.googleapis.com/cvdf-datasets/mnist/train-images-idx3-ubyte.gz");
                    public Task<string> LoadSmallAsync() => LoadAsync(10);
                }
                """)
            .Write("App/App.csproj", Project(reference: "../Library/Library.csproj"))
            .Write("App/Trainer.cs", """
                class Trainer
                {
                    Task<string> Load() => new Tensorflow.MnistModelLoader().LoadAsync(10);
                }
                """);

        Assert.Equal(["App/Trainer.cs:3 mnist", "Library/MnistModelLoader.cs:4 mnist"], await ReadsAsync(folder, item => string.Join(' ', item.SourceIds)));
    }

    [Fact]
    public async Task Types_of_asp_net_core_are_bound_without_a_build()
    {
        using var folder = new TemporaryFolder()
            .Write("App/App.csproj", """<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>""")
            .Write("App/Posts.cs", """
                class Posts(IHttpClientFactory factory)
                {
                    public Task<string> Read() => factory.CreateClient("posts").GetStringAsync("latest");
                    static void Add(IServiceCollection services) => services.AddHttpClient("posts", client => client.BaseAddress = new Uri("https://posts.example.com"));
                }
                """);

        Assert.Equal(["App/Posts.cs:3 posts.example.com high"], await ReadsAsync(folder, item => $"{string.Join(' ', item.Sources)} {item.Confidence}"));
    }

    private static string Project(string properties = "", string? reference = null) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><ImplicitUsings>enable</ImplicitUsings>{(properties.Contains("Include") ? "" : properties)}</PropertyGroup>
          <ItemGroup>{(properties.Contains("Include") ? properties : "")}{(reference is null ? "" : $"<ProjectReference Include=\"{reference}\" />")}</ItemGroup>
        </Project>
        """;

    private static async Task<IEnumerable<string>> ReadsAsync(TemporaryFolder folder, Func<InventoryItem, string>? show = null)
    {
        var result = await new Scan(AllAnalyzers.Run).RunAsync(new ScanRequest { Path = folder.Path, NoBuild = true }, new Progress<ScanStep>(), CancellationToken.None);
        return result.CallSites.Select(item => $"{item.File}:{item.Line} {(show is null ? string.Join(' ', item.Sources) : show(item))}");
    }
}
