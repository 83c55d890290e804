using DataUse.Analyzers.Reporting;
using DataUse.Baselines;

namespace DataUse.Analyzers.Tests.Rules;

/// <summary>Findings that a baseline lists are not reported; those that come new are.</summary>
public class BaselineTests
{
    private const string Declaration = "version: 1\npurpose: ai-train\nsources: []";

    [Fact]
    public Task Listed_findings_are_silent_wherever_their_lines_have_moved() => Analyze.Nothing
        .WithSource("Feed.cs", """
            // a line that was not there when the baseline was written
            class Feed
            {
                Task<string> Posts(HttpClient http) => http.GetStringAsync("https://api.x.com/2/tweets");
                Task<string> Pages(HttpClient http) => http.GetStringAsync("https://pages.example/");
            }
            """)
        .WithDeclaration(Declaration)
        .WithFile("datause.baseline.yml", """
            version: 1
            findings:
              - {rule: DUA1001, source: x, file: Feed.cs, member: Feed.Posts, api: HttpClient.GetStringAsync}
              - {rule: DUA1010, source: x, file: Feed.cs, member: Feed.Posts, api: HttpClient.GetStringAsync}
              - {rule: DUA1013, source: pages.example, file: Feed.cs, member: Feed.Pages, api: HttpClient.GetStringAsync}
            """)
        .RunAsync();

    [Fact]
    public Task A_further_read_of_the_same_kind_is_reported() => Analyze.Code("""
            var http = new HttpClient();
            await http.GetStringAsync("https://api.x.com/2/tweets");
            await http.{|DUA1001:GetStringAsync|}("https://api.x.com/2/users");
            """)
        .WithDeclaration(Declaration)
        .WithFile("../datause.baseline.yml", "version: 1\nfindings: [{rule: DUA1001, source: x, file: project/Program.cs, api: HttpClient.GetStringAsync}]")
        .Without("DUA1010")
        .RunAsync();

    [Theory]
    [InlineData("file: Other.cs")]
    [InlineData("file: Program.cs, member: Feed.Posts")]
    [InlineData("file: Program.cs, count: 0")]
    public Task Another_place_is_not_silenced(string other) => Analyze.Code("""
            await new HttpClient().{|DUA1001:GetStringAsync|}("https://api.x.com/2/tweets");
            """)
        .WithDeclaration(Declaration)
        .WithFile("datause.baseline.yml", $$"""
            version: 1
            findings: [{rule: DUA1001, source: x, {{other}}, api: HttpClient.GetStringAsync}]
            """)
        .Without("DUA1010")
        .RunAsync();

    [Fact]
    public Task A_mistake_in_the_baseline_is_reported_in_it() => Analyze.Code("""
            await new HttpClient().{|DUA1001:GetStringAsync|}("https://api.x.com/2/tweets");
            """)
        .WithDeclaration(Declaration)
        .WithFile("datause.baseline.yml", "version: 1\n{|DUA2003:finding|}: []")
        .Without("DUA1010")
        .RunAsync();

    [Fact]
    public async Task Every_finding_can_be_listed_by_what_it_carries()
    {
        const string Code = """
            var http = new HttpClient();
            http.GetStringAsync("https://api.x.com/2/tweets");
            http.GetStringAsync("https://pages.example/");
            http.GetStringAsync(args[0]);
            http.GetStringAsync("https://huggingface.co/datasets/a/b/resolve/main/c.json");
            class Outer<T>
            {
                private Task<string> _field = new HttpClient().GetStringAsync("https://api.x.com/2/tweets");
                class Inner
                {
                    Inner() { void Local() => new HttpClient().GetStringAsync("https://api.x.com/2/tweets"); Local(); }
                    Task<string> this[int i] => new HttpClient().GetStringAsync("https://api.x.com/2/tweets");
                    Task<string> Property => new HttpClient().GetStringAsync("https://api.x.com/2/tweets");
                }
            }
            """;
        var before = await Analyze.Code(Code).WithDeclaration(Declaration).RunWithoutComparisonAsync();
        var baseline = Baseline.Of(before.Diagnostics.Select(diagnostic => BaselinedFindings.Identify(diagnostic, "Program.cs")!));
        var after = await Analyze.Code(Code).WithDeclaration(Declaration).WithFile("datause.baseline.yml", baseline.ToText()).RunWithoutComparisonAsync();

        Assert.True(before.Diagnostics.Length > 10);
        Assert.Equal(
            ["", "Outer.Inner.Inner", "Outer.Inner.Property", "Outer.Inner.this", "Outer._field"],
            baseline.Findings.Select(listed => listed.Finding.Member).Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(after.Diagnostics);
        Assert.Equal(before.Inventory.Length, after.Inventory.Length);
    }
}
