using System.Reflection;
using System.Text.Json;
using DataUse.Declarations;
using DataUse.Tests.Yaml;

namespace DataUse.Tests.Declarations;

/// <summary>The JSON Schema that editors use and the reader's own tables say the same.</summary>
public class SchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryRoot(), "rules", "schema", "datause.schema.json"))).RootElement;

    [Fact]
    public void The_JSON_schema_agrees_with_the_reader_key_by_key_and_word_by_word()
    {
        Assert.Empty(SchemaComparison.Differences(DeclarationReader.Schema, Schema));
    }

    [Fact]
    public void Every_definition_of_the_JSON_schema_is_used()
    {
        var text = Schema.GetRawText();
        Assert.All(Schema.GetProperty("$defs").EnumerateObject(), definition => Assert.Contains($"\"#/$defs/{definition.Name}\"", text));
    }

    private static string RepositoryRoot() =>
        typeof(SchemaTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "RepositoryRoot").Value!;
}
