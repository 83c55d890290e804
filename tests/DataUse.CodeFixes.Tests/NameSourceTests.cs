using DataUse.CodeFixes.Tests.Testing;

namespace DataUse.CodeFixes.Tests;

public class NameSourceTests
{
    private const string Declaration = "version: 1\npurpose: ai-train\n";

    [Fact]
    public async Task The_attribute_is_put_above_the_member_and_declared_where_it_is_not()
    {
        const string Before = """
            namespace Feeds;

            class Feed
            {
                /// <summary>Reads it.</summary>
                public Task<string> ReadAsync(HttpClient http, string address) =>
                    http.GetStringAsync(address);
            }
            """;
        var after = await Fixing.Code(Before).WithDeclaration(Declaration).ApplyAsync("DataUse.Name", path: "App/Program.cs");

        Assert.StartsWith(
            Before.Replace("    public Task", "    [DataUseSource(\"\")]\n    public Task") + "\n\n/// <summary>Names what a member reads",
            after);
        Assert.Equal(["DUA1012"], await Fixing.Code(after).WithDeclaration(Declaration).FindingsAsync());
        Assert.Equal(["DUA1001", "DUA1010"], await Fixing.Code(after.Replace("\"\"", "\"x\"")).WithDeclaration(Declaration).FindingsAsync());
        Assert.DoesNotContain(await Fixing.Code(after).WithDeclaration(Declaration).TitlesAsync(), title => title.StartsWith("Name the source", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_the_attribute_is_known_it_is_used() =>
        Assert.Equal(
            "class DataUseSourceAttribute(string source) : Attribute { public string Source => source; }\r\nclass Feed { [DataUseSource(\"\")] Task<string> ReadAsync(HttpClient http, string address) => http.GetStringAsync(address); }\r\n",
            await Fixing.Code("class DataUseSourceAttribute(string source) : Attribute { public string Source => source; }\r\nclass Feed { Task<string> ReadAsync(HttpClient http, string address) => http.GetStringAsync(address); }\r\n")
                .WithDeclaration(Declaration).ApplyAsync("DataUse.Name", path: "App/Program.cs"));

    [Fact]
    public async Task Top_level_statements_have_no_place_for_an_attribute() =>
        Assert.DoesNotContain(
            await Fixing.Code("await new HttpClient().GetStringAsync(args[0]);").WithDeclaration(Declaration).TitlesAsync(),
            title => title.StartsWith("Name the source", StringComparison.Ordinal));
}
