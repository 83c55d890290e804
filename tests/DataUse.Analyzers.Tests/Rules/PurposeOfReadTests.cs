namespace DataUse.Analyzers.Tests.Rules;

/// <summary>What a read is for: <c>uses</c> by file and by assembly, the project's property, the declaration's own purpose, test projects, and nothing stated.</summary>
public class PurposeOfReadTests
{
    private const string Read = """static class Reader { public static Task<string> ReadAsync() => new HttpClient().GetStringAsync("https://one.example/"); }""";

    [Theory]
    [InlineData("", "", "", "unspecified")]
    [InlineData("", "", "true", "testing")]
    [InlineData("purpose: ai-train", "", "", "ai-train")]
    [InlineData("purpose: ai-train", "", "true", "ai-train")]
    [InlineData("purpose: ai-train", "search", "", "search")]
    [InlineData("", "search", "true", "search")]
    [InlineData("purpose: ai-train\nuses: [{assembly: Project, purpose: analytics}]", "search", "", "analytics")]
    [InlineData("purpose: ai-train\nuses: [{assembly: Proj*, purpose: analytics}]", "search", "", "analytics")]
    [InlineData("purpose: ai-train\nuses: [{assembly: Other, purpose: analytics}]", "search", "", "search")]
    [InlineData("uses: [{assembly: Project, purpose: analytics}, {files: ['Dashboard/**'], purpose: display}]", "search", "", "display")]
    [InlineData("uses: [{files: ['**'], purpose: archive}, {files: ['Dashboard/*.cs'], purpose: display}]", "", "", "display")]
    [InlineData("uses: [{files: ['Trainer/**'], purpose: ai-train}]", "", "", "unspecified")]
    public async Task The_first_that_speaks_decides(string declaration, string property, string isTestProject, string purpose)
    {
        var outcome = await Analyze.Nothing.WithSource("Dashboard/Reader.cs", Read)
            .WithDeclaration("version: 1\npolicy: {undeclared_source: none}\n" + declaration)
            .WithProperty("DataUsePurpose", property).WithProperty("IsTestProject", isTestProject).RunAsync();

        Assert.Equal(purpose, Assert.Single(outcome.Inventory).Purpose);
    }

    [Fact]
    public async Task Each_file_is_judged_by_its_own_purpose() =>
        await Analyze.Nothing
            .WithSource("Trainer/Posts.cs", Reads.Reddit("DUA1002"))
            .WithSource("Dashboard/Posts.cs", Reads.Reddit().Replace("Reader", "Dashboard", StringComparison.Ordinal))
            .WithDeclaration(Reads.RedditLicensed("permits: [analytics]") + "\nuses: [{files: ['Dashboard/**'], purpose: analytics}]").RunAsync();

    [Fact]
    public async Task The_nearer_layers_purpose_comes_before_a_farther_ones() =>
        await Analyze.Code(Reads.Reddit()).WithDeclaration(Reads.RedditLicensed("permits: [display]").Replace("ai-train", "display", StringComparison.Ordinal))
            .WithDeclaration("../datause.yml", "version: 1\npurpose: ai-train", layer: 1).RunAsync();
}
