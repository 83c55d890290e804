using System.Reflection;
using System.Text.RegularExpressions;

namespace DataUse.Tool.Tests;

public partial class ModelsTests
{
    private const string Model = """
        library: Acme.Http
        members:
          # sample
          #   using Acme.Http;
          #   new ApiClient().Fetch("https://api.example.com/posts"); // reads https://api.example.com/posts
          #   new ApiClient().Ping("https://api.example.com/");
          - type: Acme.Http.ApiClient
            member: Fetch
            reads: {argument: url}
        """;

    [Fact]
    public async Task A_model_does_to_its_samples_what_they_say()
    {
        var output = await TestAsync(Model);
        Assert.Equal((0, ""), (output.ExitCode, output.Errors));
        Assert.EndsWith("(5): ok, reads https://api.example.com/posts (recognised by name: its type cannot be bound)", output.Lines[0], StringComparison.Ordinal);
        Assert.Equal("1 sample: 1 as expected, 0 not", output.Lines[1]);
    }

    [Theory]
    [InlineData("// reads https://api.example.com/posts", "// reads https://other.example/", "(5): wrong, reads https://api.example.com/posts, and the sample expects https://other.example/")]
    [InlineData("// reads https://api.example.com/posts", "", "(5): wrong, reads https://api.example.com/posts, and the sample expects nothing")]
    [InlineData("member: Fetch", "member: Load", "(5): wrong, reads nothing, and the sample expects https://api.example.com/posts")]
    public async Task A_difference_is_said_at_its_line(string was, string @is, string says)
    {
        var output = await TestAsync(Model.Replace(was, @is, StringComparison.Ordinal));
        Assert.Equal(1, output.ExitCode);
        Assert.Contains(says, output.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Types_of_a_referenced_assembly_are_bound()
    {
        const string OfTests = """
            library: Tests
            members:
              - {type: DataUse.Tool.Tests.SampleClient, member: Fetch, reads: {argument: address}}
            # sample:
            #   var path = "/posts";
            #   new DataUse.Tool.Tests.SampleClient().Fetch(3, address: "https://api.example.com" + path); // reads api.example.com
            """;
        var output = await TestAsync(OfTests, "--reference", typeof(SampleClient).Assembly.Location);
        Assert.True(output.ExitCode == 0, output.Text + output.Errors);
        Assert.DoesNotContain("recognised by name", output.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_in_the_model_is_said_with_line_and_column()
    {
        var output = await TestAsync(Model.Replace("argument:", "argumnet:", StringComparison.Ordinal));
        Assert.Equal(2, output.ExitCode);
        Assert.Contains("(9,13): error DUA2009: ", output.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sample_that_is_not_code_is_said_with_its_line()
    {
        var output = await TestAsync(Model.Replace("Fetch(", "Fetch((", StringComparison.Ordinal));
        Assert.Equal(2, output.ExitCode);
        Assert.Contains("acme.datause-api.yml(5,", output.Errors, StringComparison.Ordinal);
        Assert.Contains("the sample is not C#", output.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_without_samples_is_no_success()
    {
        var output = await TestAsync("library: Acme\nmembers: []\n");
        Assert.Equal(1, output.ExitCode);
        Assert.Contains("there is no '# sample' in this model", output.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_another_name_is_refused()
    {
        var output = await Command.RunAsync("models", "test", "acme.yml");
        Assert.Equal(2, output.ExitCode);
        Assert.Contains("ends in .datause-api.yml", output.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sample_on_the_page_about_models_does_what_it_says()
    {
        var root = typeof(ModelsTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;
        var page = await File.ReadAllTextAsync(Path.Combine(root, "rules", "docs", "api-models.md"));
        var model = Assert.Single(Example().Matches(page)).Groups["model"].Value;
        Assert.Equal(0, (await TestAsync(model)).ExitCode);
    }

    private static async Task<Output> TestAsync(string model, params string[] more)
    {
        using var folder = new TemporaryFolder().Write("acme.datause-api.yml", model);
        return await Command.RunAsync(["models", "test", folder["acme.datause-api.yml"], .. more]);
    }

    [GeneratedRegex("^```yml\r?\n(?<model>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}

/// <summary>A client that a model of the tests speaks of.</summary>
public class SampleClient
{
    public string Fetch(int number, string address) => address + number;
}
