using System.Reflection;
using System.Text.Json;
using DataUse.Declarations;
using DataUse.Yaml;

namespace DataUse.Tests.Declarations;

/// <summary>The JSON Schema that editors use and the reader's own tables say the same.</summary>
public class SchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryRoot(), "rules", "schema", "datause.schema.json"))).RootElement;

    [Fact]
    public void The_JSON_schema_agrees_with_the_reader_key_by_key_and_word_by_word()
    {
        var differences = new List<string>();
        Compare(DeclarationReader.Schema, Schema, "", differences);
        Assert.Empty(differences);
    }

    [Fact]
    public void Every_definition_of_the_JSON_schema_is_used()
    {
        var text = Schema.GetRawText();
        Assert.All(Schema.GetProperty("$defs").EnumerateObject(), definition => Assert.Contains($"\"#/$defs/{definition.Name}\"", text));
    }

    private static void Compare(IValueReader reader, JsonElement schema, string path, List<string> differences)
    {
        while (schema.TryGetProperty("$ref", out var reference))
        {
            schema = Schema.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]);
        }

        switch (reader)
        {
            case IWrappingReader wrapping:
                Compare(wrapping.Inner, schema, path, differences);
                break;
            case IMappingReader mapping:
                CompareMapping(mapping, schema, path, differences);
                break;
            case IListReader list when HasType(schema, "array"):
                Compare(list.Item, schema.GetProperty("items"), path + "[]", differences);
                break;
            case IEitherReader either when schema.TryGetProperty("anyOf", out var ways) && ways.GetArrayLength() == 2:
                Compare(either.Scalar, ways[0], path + "|scalar", differences);
                Compare(either.Collection, ways[1], path + "|collection", differences);
                break;
            case ITermReader terms:
                CompareSets(terms.Tokens, Strings(schema, "enum"), path + " enum", differences);
                break;
            case NumberReader { Only: { } only } when schema.TryGetProperty("const", out var constant) && constant.GetInt32() == only:
            case NumberReader { Only: null } when HasType(schema, "integer"):
            case AmountReader when HasType(schema, "number"):
            case FlagReader when HasType(schema, "boolean"):
            case DateReader when HasType(schema, "string") && schema.GetProperty("format").GetString() == "date":
            case TextValueReader when HasType(schema, "string") && !schema.TryGetProperty("format", out _):
                break;
            default:
                differences.Add($"{path}: the reader has {reader.GetType().Name}, the schema {schema.GetRawText()}");
                break;
        }
    }

    private static void CompareMapping(IMappingReader mapping, JsonElement schema, string path, List<string> differences)
    {
        var properties = schema.GetProperty("properties").EnumerateObject().ToDictionary(property => property.Name, property => property.Value);
        CompareSets(mapping.Values.Keys, properties.Keys, path + " keys", differences);
        CompareSets(mapping.Required, Strings(schema, "required"), path + " required", differences);
        if (!HasType(schema, "object") || schema.GetProperty("additionalProperties").GetBoolean())
        {
            differences.Add($"{path}: other keys are allowed");
        }

        foreach (var (key, value) in mapping.Values)
        {
            if (properties.TryGetValue(key, out var property))
            {
                Compare(value, property, $"{path}/{key}", differences);
            }
        }
    }

    private static void CompareSets(IEnumerable<string> ofReader, IEnumerable<string> ofSchema, string path, List<string> differences)
    {
        var reader = string.Join(" ", ofReader.Order(StringComparer.Ordinal));
        var schema = string.Join(" ", ofSchema.Order(StringComparer.Ordinal));
        if (reader != schema)
        {
            differences.Add($"{path}: the reader has {reader}; the schema has {schema}");
        }
    }

    private static bool HasType(JsonElement schema, string type) =>
        schema.TryGetProperty("type", out var declared) && (declared.ValueKind == JsonValueKind.Array ? declared[0].GetString() : declared.GetString()) == type;

    private static IEnumerable<string> Strings(JsonElement schema, string name) =>
        schema.TryGetProperty(name, out var list) ? list.EnumerateArray().Select(item => item.GetString()!) : [];

    private static string RepositoryRoot() =>
        typeof(SchemaTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "RepositoryRoot").Value!;
}
