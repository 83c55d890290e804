using System.Text.Json;

namespace DataUse.Packaging.Tests;

/// <summary>What the compiler writes into its error log, which code scanning services read.</summary>
[Collection(PackedPackageCollection.Name)]
public sealed class SarifTests(PackedPackage package)
{
    [Fact]
    public async Task A_result_carries_what_it_is_about_and_the_places_that_led_to_it()
    {
        var (_, sarif) = await BuildAsync("sarif");
        var result = Assert.Single(ResultsOf(sarif), result => result.GetProperty("ruleId").GetString() == "DUA1001");
        var properties = result.GetProperty("properties").GetProperty("customProperties");

        Assert.Equal("Feed.cs(3,61)", PlaceOf(result.GetProperty("locations")[0]));
        Assert.Contains("Addresses.cs(3,39)", result.GetProperty("relatedLocations").EnumerateArray().Select(PlaceOf));
        Assert.Equal("x", properties.GetProperty("source").GetString());
        Assert.Equal("api.x.com", properties.GetProperty("host").GetString());
        Assert.Equal("https://api.x.com/2/tweets", properties.GetProperty("url").GetString());
        Assert.Equal("HttpClient.GetStringAsync", properties.GetProperty("api").GetString());
        Assert.Equal("ai-train", properties.GetProperty("purpose").GetString());
        Assert.Equal("Feed.PostsAsync", properties.GetProperty("member").GetString());
    }

    [Fact]
    public async Task A_result_about_a_license_leads_to_its_place_in_the_declaration()
    {
        var (_, sarif) = await BuildAsync("sarif-license");
        var result = Assert.Single(ResultsOf(sarif), result => result.GetProperty("ruleId").GetString() == "DUA1002");

        Assert.Equal("datause.yml(7,14)", PlaceOf(result.GetProperty("relatedLocations")[0]));
        Assert.Equal("LicenseRef-Reddit", result.GetProperty("properties").GetProperty("customProperties").GetProperty("license").GetString());
    }

    [NodeFact]
    public async Task The_SARIF_multitool_finds_nothing_against_it()
    {
        var (workspace, _) = await BuildAsync("sarif-valid");

        var lines = await SarifMultitool.ValidateAsync(workspace.PathOf("multitool"), workspace.PathOf("App/app.sarif"));

        // It says nothing at all of a file that it cannot read; of one that it can, it says that the compiler's name is long.
        Assert.Contains(lines, line => line.Contains("warning SARIF2005: runs[0].tool.driver.name", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains(": error ", StringComparison.Ordinal));
    }

    private async Task<(Workspace Workspace, JsonElement Sarif)> BuildAsync(string name)
    {
        var workspace = package.NewWorkspace(name);
        await workspace.NewProjectAsync("classlib", "App");
        workspace.ReferencePackage("App");
        workspace.SetProperty("App", "ErrorLog", "app.sarif,version=2.1");
        workspace
            .Write("App/Class1.cs", """
                public class Threads
                {
                    public Task<string> TopAsync(HttpClient http) => http.GetStringAsync("https://oauth.reddit.com/r/fashion/top");
                }
                """)
            .Write("App/Addresses.cs", """
                public static class Addresses
                {
                    public static readonly string X = "https://api.x.com/2/tweets";
                }
                """)
            .Write("App/Feed.cs", """
                public class Feed
                {
                    public Task<string> PostsAsync(HttpClient http) => http.GetStringAsync(Addresses.X);
                }
                """)
            .Write("App/datause.yml", """
                version: 1
                purpose: ai-train
                sources:
                  - id: reddit
                    basis: open-license
                    license: LicenseRef-Reddit
                    permits: [analytics]
                """);
        (await workspace.BuildAsync("App")).Succeeded();
        return (workspace, JsonDocument.Parse(File.ReadAllText(workspace.PathOf("App/app.sarif"))).RootElement);
    }

    private static IEnumerable<JsonElement> ResultsOf(JsonElement sarif) => sarif.GetProperty("runs")[0].GetProperty("results").EnumerateArray();

    private static string PlaceOf(JsonElement location)
    {
        var place = location.GetProperty("physicalLocation");
        var region = place.GetProperty("region");
        return $"{Path.GetFileName(new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath)}({region.GetProperty("startLine")},{region.GetProperty("startColumn")})";
    }
}
