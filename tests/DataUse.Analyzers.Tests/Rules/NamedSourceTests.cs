namespace DataUse.Analyzers.Tests.Rules;

/// <summary>An attribute named DataUseSource says what a member reads where the code does not show it.</summary>
public class NamedSourceTests
{
    private const string Attribute = "[AttributeUsage(AttributeTargets.All)] class DataUseSourceAttribute(string source) : Attribute { public string Source => source; }";

    [Theory]
    [InlineData("x", "x", "X (api.x.com)")]
    [InlineData("https://api.x.com/2/tweets?token=1", "x", "X (api.x.com/2/tweets)")]
    [InlineData("api.x.com", "x", "X (api.x.com)")]
    public async Task The_name_stands_for_what_is_read(string name, string source, string shown)
    {
        var result = await Read($"[DataUseSource(\"{name}\")]", "DUA1001").RunAsync();

        Assert.Equal(source, result.Single("DUA1001").Properties["source"]);
        Assert.Equal("attribute", result.Single("DUA1001").Properties["resolution"]);
        Assert.Contains($"reads {shown} for", result.Single("DUA1001").GetMessage());
    }

    [Fact]
    public Task A_dataset_and_a_host_that_nobody_knows_are_named_too() => Analyze.Code($$"""
            {{Attribute}}
            [DataUseSource("pages.example")]
            class Feed
            {
                Task<string> Page(HttpClient http, string address) => http.{|DUA1013:GetStringAsync|}(address);
                [DataUseSource("hf:someone/papers")] Task<string> Papers(HttpClient http, string address) => http.{|DUA1001:GetStringAsync|}(address);
                [DataUseSource("papers")] Task<string> Declared(HttpClient http, string address) => http.GetStringAsync(address);
            }
            """)
        .WithDeclaration("version: 1\npurpose: ai-train\nsources:\n  - {id: papers, hosts: [papers.example], basis: own}")
        .Without("DUA1010", "DUA1002")
        .RunAsync();

    [Theory]
    [InlineData("")]
    [InlineData("[DataUseSource(\"\")]")]
    [InlineData("[DataUseSource(Name)]")]
    public Task Without_a_literal_name_nothing_is_known(string attribute) => Read(attribute, "DUA1012").RunAsync();

    [Fact]
    public Task What_the_code_shows_comes_first() => Analyze.Code($$"""
            {{Attribute}}
            class Feed
            {
                [DataUseSource("x")] Task<string> Read(HttpClient http) => http.{|DUA1001:GetStringAsync|}("https://oauth.reddit.com/r/fashion");
            }
            """)
        .WithDeclaration("version: 1\npurpose: ai-train")
        .Without("DUA1010")
        .RunAsync();

    private static Testing.Analysis Read(string attribute, string id) => Analyze.Code($$"""
            {{Attribute}}
            class Feed
            {
                const string Name = "x";
                {{attribute}} Task<string> Read(HttpClient http, string address) => http.{|{{id}}:GetStringAsync|}(address);
            }
            """)
        .WithDeclaration("version: 1\npurpose: ai-train")
        .Without("DUA1010");
}
