using System.Text.Json;

namespace DataUse.Tool.Tests;

public class SchemaTests
{
    private const string Declaration = """
        # yaml-language-server: $schema=datause.schema.json
        version: 1
        purpos: ai-train
        sources:
          - id: x
            basis: agreemant
            status: 
            valid_until: 2026-12-31
            
        """;

    [Theory]
    [InlineData("datause", "datause.yml")]
    [InlineData("source", "A data source of DataUse.Analyzers")]
    [InlineData("api", "An API model of DataUse.Analyzers")]
    public async Task The_schema_of_each_format_is_printed(string name, string title)
    {
        var output = await Command.RunAsync("schema", name);
        Assert.Equal((0, ""), (output.ExitCode, output.Errors));
        using var schema = JsonDocument.Parse(output.Text);
        Assert.Equal(title, schema.RootElement.GetProperty("title").GetString());
    }

    [Fact]
    public async Task Without_a_name_the_schema_is_that_of_the_declaration() =>
        Assert.Equal((await Command.RunAsync("schema", "datause")).Text, (await Command.RunAsync("schema")).Text);

    [Fact]
    public async Task A_schema_goes_to_the_file_that_output_names()
    {
        using var folder = new TemporaryFolder();
        var output = await Command.RunAsync("schema", "api", "--output", folder["api.json"]);
        Assert.Equal((0, ""), (output.ExitCode, output.Text));
        Assert.Equal((await Command.RunAsync("schema", "api")).Text, await File.ReadAllTextAsync(folder["api.json"]));
    }

    [NodeFact(LanguageServer.Package, LanguageServer.Version)]
    public async Task An_editor_marks_wrong_keys_and_values()
    {
        using var folder = await FolderAsync();
        using var server = await LanguageServer.StartAsync(folder.Path);
        var marked = (await server.OpenAsync(folder["datause.yml"])).Select(diagnostic => ((int)diagnostic["range"]!["start"]!["line"]!, (string)diagnostic["message"]!)).ToList();
        Assert.Contains(marked, mark => mark.Item1 == 2 && mark.Item2.Contains("purpos is not allowed", StringComparison.Ordinal));
        Assert.Contains(marked, mark => mark.Item1 == 5 && mark.Item2.Contains("\"agreement\"", StringComparison.Ordinal));
    }

    [NodeFact(LanguageServer.Package, LanguageServer.Version)]
    public async Task An_editor_completes_keys_and_values()
    {
        using var folder = await FolderAsync();
        using var server = await LanguageServer.StartAsync(folder.Path);
        await server.OpenAsync(folder["datause.yml"]);
        var keys = await server.CompleteAsync(folder["datause.yml"], 8, 4);
        Assert.Contains("permits", keys);
        Assert.Contains("evidence", keys);
        Assert.DoesNotContain("valid_until", keys);
        var values = await server.CompleteAsync(folder["datause.yml"], 6, 12);
        Assert.Contains("in-force", values);
        Assert.Contains("suspended", values);
    }

    [NodeFact(LanguageServer.Package, LanguageServer.Version)]
    public async Task An_editor_explains_a_key_under_the_pointer()
    {
        using var folder = await FolderAsync();
        using var server = await LanguageServer.StartAsync(folder.Path);
        await server.OpenAsync(folder["datause.yml"]);
        Assert.Contains("The last day", await server.HoverAsync(folder["datause.yml"], 7, 8), StringComparison.Ordinal);
    }

    private static async Task<TemporaryFolder> FolderAsync()
    {
        var folder = new TemporaryFolder().Write("datause.yml", Declaration.ReplaceLineEndings("\n"));
        await Command.RunAsync("schema", "--output", folder["datause.schema.json"]);
        return folder;
    }
}
