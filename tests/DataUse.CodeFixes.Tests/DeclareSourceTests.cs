using DataUse.CodeFixes.Tests.Testing;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DataUse.CodeFixes.Tests;

public class DeclareSourceTests
{
    private const string Key = "DataUse.Declare";

    private const string ReadsX = """await new HttpClient().GetStringAsync("https://api.x.com/2/tweets");""";

    [Fact]
    public async Task A_source_of_the_catalogue_is_declared_by_its_id()
    {
        const string Before = """
            version: 1
            purpose: ai-train
            sources: []

            """;
        const string After = """
            version: 1
            purpose: ai-train
            sources:
              - id: x  # X (formerly Twitter)
                basis:  # to fill in: agreement, open-license, public-terms, public-domain, own, statutory-exception, none
                permits: []  # to fill in from the license; the code reads for ai-train

            """;

        Assert.Equal(After, await Fixing.Code(ReadsX).WithDeclaration(Before).ApplyAsync(Key));
    }

    [Fact]
    public async Task The_new_entry_grants_nothing_until_a_person_completes_it()
    {
        var fixing = Fixing.Code(ReadsX).WithDeclaration("version: 1\npurpose: ai-train\nsources: []\n");
        var fixedText = await fixing.ApplyAsync(Key);

        Assert.Equal(["DUA1001", "DUA1010"], await fixing.FindingsAsync());
        Assert.Equal(["DUA1002", "DUA1010", "DUA2003"], await fixing.FindingsWithAsync(fixedText));
        Assert.Equal(["DUA1002", "DUA1010", "DUA2008"], await fixing.FindingsWithAsync(fixedText.Replace("basis:", "basis: agreement")));
        Assert.Equal(["DUA1002", "DUA1010"], await fixing.FindingsWithAsync(fixedText.Replace("basis:", "basis: public-domain")));
        Assert.Equal(["DUA1010"], await fixing.FindingsWithAsync(fixedText.Replace("basis:", "basis: public-domain").Replace("[]", "[ai-train]")));
    }

    [Fact]
    public async Task A_host_that_the_catalogue_does_not_know_is_declared_with_its_name() =>
        Assert.Equal(
            """
            version: 1
            sources:
              - id: a
                hosts: [a.example]
                basis: own
              - id: pages.example
                hosts: [pages.example]
                basis:  # to fill in: agreement, open-license, public-terms, public-domain, own, statutory-exception, none
                permits: []  # to fill in from the license; the code reads for a purpose that is not stated
            """,
            await Fixing.Code("""await new HttpClient().GetStringAsync("https://pages.example/top");""").WithDeclaration("""
                version: 1
                sources:
                  - id: a
                    hosts: [a.example]
                    basis: own
                """).ApplyAsync(Key));

    [Fact]
    public async Task A_dataset_is_declared_with_its_id() =>
        Assert.Equal(
            """
            version: 1
            purpose: ai-train
            sources:
              - id: papers
                datasets: [hf:someone/papers]
                basis:
                permits: []
            """,
            WithoutNotes(await Fixing.Code("""await new HttpClient().GetStringAsync("https://huggingface.co/datasets/someone/papers/resolve/main/a.json");""")
                .WithDeclaration("version: 1\npurpose: ai-train\nsources: []").ApplyAsync(Key)));

    [Fact]
    public async Task All_findings_of_projects_that_share_a_file_become_one_edit()
    {
        var fixing = Fixing.Code(ReadsX)
            .WithProject("Lib(net10.0)", """class Threads { Task<string> Top(HttpClient http) => http.GetStringAsync("https://oauth.reddit.com/r/fashion/top"); }""")
            .WithProject("Lib(netstandard2.0)", """class Threads { Task<string> Top(HttpClient http) => http.GetStringAsync("https://oauth.reddit.com/r/fashion/top"); }""")
            .WithDeclaration("version: 1\npurpose: ai-train\nsources: []\n");

        Assert.Equal(
            """
            version: 1
            purpose: ai-train
            sources:
              - id: reddit
                basis:
                permits: []
              - id: x
                basis:
                permits: []

            """,
            WithoutNotes(await fixing.ApplyToAllAsync(Key, "DUA1001")));
    }

    [Fact]
    public async Task The_nearest_layer_gets_the_entry()
    {
        var fixing = Fixing.Code(ReadsX).WithDeclaration("version: 1\npurpose: ai-train\n").WithDeclaration("version: 1\n", "App/datause.yml");

        Assert.Equal("version: 1\nsources:\n  - id: x\n    basis:\n    permits: []\n", WithoutNotes(await fixing.ApplyAsync(Key, path: "App/datause.yml")));
    }

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task Reads_of_one_source_become_one_entry(FixAllScope scope)
    {
        var fixing = Fixing.Code("""
            var http = new HttpClient();
            await http.GetStringAsync("https://api.x.com/2/tweets");
            await http.GetStringAsync("https://api.x.com/2/users");
            await http.GetStringAsync("https://x.com/home");
            """).WithDeclaration("version: 1\npurpose: ai-train\n");

        Assert.Equal("version: 1\npurpose: ai-train\nsources:\n  - id: x\n    basis:\n    permits: []\n", WithoutNotes(await fixing.ApplyToAllAsync(Key, "DUA1001", scope)));
    }

    [Fact]
    public async Task Without_a_declaration_nothing_is_offered() => Assert.Empty(await Fixing.Code(ReadsX).TitlesAsync());

    [Fact]
    public async Task The_titles_say_what_is_left_to_a_person() =>
        Assert.Equal(
            ["Declare 'x' in datause.yml, with what is licensed to fill in", "Ignore reads of 'api.x.com' in datause.yml, with a reason to fill in"],
            await Fixing.Code(ReadsX).WithDeclaration("version: 1\npurpose: ai-train\n").TitlesAsync());

    internal static string WithoutNotes(string text) => string.Join('\n', text.Split('\n').Select(line => line.Split("  #")[0]));
}
