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
    public async Task A_library_says_by_an_attribute_which_parameter_is_a_source(bool asProject)
    {
        const string Marked = """
            namespace Shared;
            [System.AttributeUsage(System.AttributeTargets.Parameter)]
            internal sealed class DataUseSourceAttribute : System.Attribute { }
            public static class Fetch
            {
                public static System.Threading.Tasks.Task<string> TextAsync(System.Net.Http.HttpClient http, [DataUseSource] string url, string name) => http.GetStringAsync(url);
                public static System.Threading.Tasks.Task<string> OtherAsync(System.Net.Http.HttpClient http, string url) => http.GetStringAsync(url);
            }
            public class Page<T>
            {
                public Page([DataUseSource] string url) { }
                public class Part { public void Load([DataUseSource] string url) { } }
            }
            """;
        var analysis = Analyze.Code("""
            using Shared;

            class Reader(HttpClient http)
            {
                public Task<string> Posts() => Fetch.{|DUA1001:{|DUA1010:TextAsync|}|}(http, "https://oauth.reddit.com/new", "https://name.example.com");
                public Task<string> ByName() => Fetch.{|DUA1001:{|DUA1010:TextAsync|}|}(http, name: "x", url: "https://oauth.reddit.com/new");
                public Task<string> Input() => Fetch.{|DUA1012:TextAsync|}(http, Console.ReadLine()!, "x");
                public Task<string> Other() => Fetch.OtherAsync(http, "https://oauth.reddit.com/new");
                public object Page() => new {|DUA1001:{|DUA1010:Page|}|}<int>("https://oauth.reddit.com/new");
                public void Part() => new Page<int>.Part().{|DUA1001:{|DUA1010:Load|}|}("https://oauth.reddit.com/new");
            }
            """).WithDeclaration("version: 1\npurpose: ai-train");

        await (asProject ? analysis.WithProject("Shared", Marked) : analysis.WithLibrary("Shared", Marked)).RunAsync();
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
