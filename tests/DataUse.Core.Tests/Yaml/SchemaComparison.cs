using System.Text.Json;
using DataUse.Yaml;

namespace DataUse.Tests.Yaml;

/// <summary>Compares a JSON Schema, which editors use, with the tables of a reader, key by key and word by word.</summary>
internal sealed class SchemaComparison
{
    private readonly JsonElement _root;
    private readonly List<string> _differences = [];

    private SchemaComparison(JsonElement root) => _root = root;

    public static IReadOnlyList<string> Differences(IValueReader reader, JsonElement schema)
    {
        var comparison = new SchemaComparison(schema);
        comparison.Compare(reader, schema, "");
        return comparison._differences;
    }

    private void Compare(IValueReader reader, JsonElement schema, string path)
    {
        while (schema.TryGetProperty("$ref", out var reference))
        {
            schema = _root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]);
        }

        switch (reader)
        {
            case IWrappingReader wrapping:
                Compare(wrapping.Inner, schema, path);
                break;
            case IMappingReader mapping:
                CompareMapping(mapping, schema, path);
                break;
            case IListReader list when HasType(schema, "array"):
                Compare(list.Item, schema.GetProperty("items"), path + "[]");
                break;
            case IEitherReader either when schema.TryGetProperty("anyOf", out var ways) && ways.GetArrayLength() == 2:
                Compare(either.Scalar, ways[0], path + "|scalar");
                Compare(either.Collection, ways[1], path + "|collection");
                break;
            case ITermReader terms:
                CompareSets(terms.Tokens, Strings(schema, "enum"), path + " enum");
                break;
            case NumberReader { Only: { } only } when schema.TryGetProperty("const", out var constant) && constant.GetInt32() == only:
            case NumberReader { Only: null } when HasType(schema, "integer"):
            case AmountReader when HasType(schema, "number"):
            case FlagReader when HasType(schema, "boolean"):
            case DateReader when HasType(schema, "string") && schema.GetProperty("format").GetString() == "date":
            case TextValueReader when HasType(schema, "string") && !schema.TryGetProperty("format", out _):
                break;
            default:
                _differences.Add($"{path}: the reader has {reader.GetType().Name}, the schema {schema.GetRawText()}");
                break;
        }
    }

    private void CompareMapping(IMappingReader mapping, JsonElement schema, string path)
    {
        var properties = schema.GetProperty("properties").EnumerateObject().ToDictionary(property => property.Name, property => property.Value);
        CompareSets(mapping.Values.Keys, properties.Keys, path + " keys");
        CompareSets(mapping.Required, Strings(schema, "required"), path + " required");
        if (!HasType(schema, "object") || schema.GetProperty("additionalProperties").GetBoolean())
        {
            _differences.Add($"{path}: other keys are allowed");
        }

        foreach (var (key, value) in mapping.Values)
        {
            if (properties.TryGetValue(key, out var property))
            {
                Compare(value, property, $"{path}/{key}");
            }
        }
    }

    private void CompareSets(IEnumerable<string> ofReader, IEnumerable<string> ofSchema, string path)
    {
        var reader = string.Join(" ", ofReader.Order(StringComparer.Ordinal));
        var schema = string.Join(" ", ofSchema.Order(StringComparer.Ordinal));
        if (reader != schema)
        {
            _differences.Add($"{path}: the reader has {reader}; the schema has {schema}");
        }
    }

    private static bool HasType(JsonElement schema, string type) =>
        schema.TryGetProperty("type", out var declared) && (declared.ValueKind == JsonValueKind.Array ? declared[0].GetString() : declared.GetString()) == type;

    private static IEnumerable<string> Strings(JsonElement schema, string name) =>
        schema.TryGetProperty(name, out var list) ? list.EnumerateArray().Select(item => item.GetString()!) : [];
}
