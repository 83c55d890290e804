namespace DataUse.Analyzers.Tests.Rules;

/// <summary>A wrapper in another assembly is metadata, whether a build or an editor gives the reference: the answer is the same.</summary>
public class ReferencedWrapperTests
{
    private const string Library = """
        using System.Net.Http;
        using System.Threading.Tasks;

        namespace Shared;

        public static class Fetch
        {
            public const string Host = "https://api.x.com";
            public static readonly string Field = "https://oauth.reddit.com";
            public static Task<string> PostsAsync(HttpClient http) => http.GetStringAsync(Host + "/2/tweets");
            public static Task<string> TextAsync(HttpClient http, string url) => http.GetStringAsync(url);
        }
        """;

    private const string Code = """
        using Shared;

        class Reader(HttpClient http)
        {
            public Task<string> ByConstantAsync() => http.{|DUA1001:{|DUA1010:GetStringAsync|}|}(Fetch.Host + "/2/tweets");
            public Task<string> ByFieldAsync() => http.{|DUA1012:GetStringAsync|}(Fetch.Field + "/new");
            public Task<string> ByLibraryAsync() => Fetch.PostsAsync(http);
            public Task<string> ByWrapperAsync() => Fetch.TextAsync(http, "https://api.x.com/2/tweets");
        }
        """;

    [Fact]
    public async Task A_project_reference_gives_the_answer_of_a_package_reference()
    {
        var asProject = await Analyze.Code(Code).WithProject("Shared", Library).WithDeclaration("version: 1\npurpose: ai-train").RunAsync();
        var asLibrary = await Analyze.Code(Code).WithLibrary("Shared", Library).WithDeclaration("version: 1\npurpose: ai-train").RunAsync();

        Assert.Equal(asLibrary.ToText(), asProject.ToText());
        Assert.Equal(
            asLibrary.Inventory.Select(item => System.Text.Json.JsonSerializer.Serialize(item)),
            asProject.Inventory.Select(item => System.Text.Json.JsonSerializer.Serialize(item)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_model_of_the_teams_own_opens_the_wrapper(bool asProject)
    {
        const string Model = """
            library: Shared
            members:
              - {type: Shared.Fetch, member: TextAsync, reads: {argument: url}}
              - {type: Shared.Fetch, member: PostsAsync, reads: {source: x}}
            """;
        var analysis = Analyze.Code("""
            using Shared;

            class Reader(HttpClient http)
            {
                public Task<string> ByLibraryAsync() => Fetch.{|DUA1001:{|DUA1010:PostsAsync|}|}(http);
                public Task<string> ByWrapperAsync() => Fetch.{|DUA1001:{|DUA1010:TextAsync|}|}(http, "https://oauth.reddit.com/new");
            }
            """).WithFile("shared.datause-api.yml", Model).WithDeclaration("version: 1\npurpose: ai-train");

        await (asProject ? analysis.WithProject("Shared", Library) : analysis.WithLibrary("Shared", Library)).RunAsync();
    }
}
