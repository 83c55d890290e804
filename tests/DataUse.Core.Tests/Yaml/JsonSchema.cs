using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DataUse.Tests.Yaml;

/// <summary>Judges JSON values by a JSON Schema (2020-12), as far as our schemas use it. A keyword that it does not know is an error, so that none goes unnoticed.</summary>
internal sealed class JsonSchema(JsonObject root)
{
    private static readonly HashSet<string> Annotations = ["$schema", "$defs", "title", "description"];

    /// <summary>The schema's own definition, behind references.</summary>
    public JsonObject Resolve(JsonNode schema)
    {
        var resolved = schema.AsObject();
        while (resolved["$ref"] is { } reference)
        {
            resolved = root["$defs"]![reference.GetValue<string>()["#/$defs/".Length..]]!.AsObject();
        }

        return resolved;
    }

    /// <summary>Whether the whole schema accepts a value.</summary>
    public bool Accepts(JsonNode? value) => Accepts(value, root);

    /// <summary>Whether a part of the schema accepts a value.</summary>
    public bool Accepts(JsonNode? value, JsonNode schema) =>
        schema.AsObject().All(keyword => keyword.Value is null || keyword.Key is "then" || Annotations.Contains(keyword.Key) || Accepts(value, keyword.Key, keyword.Value, schema.AsObject()));

    private bool Accepts(JsonNode? value, string keyword, JsonNode argument, JsonObject schema) => keyword switch
    {
        "$ref" => Accepts(value, Resolve(schema)),
        "type" => argument is JsonArray types ? types.Any(type => IsOfType(value, type!.GetValue<string>())) : IsOfType(value, argument.GetValue<string>()),
        "enum" => argument.AsArray().Any(allowed => JsonNode.DeepEquals(allowed, value)),
        "const" => JsonNode.DeepEquals(argument, value),
        "properties" => value is not JsonObject mapping || mapping.All(pair => argument[pair.Key] is not { } of || Accepts(pair.Value, of)),
        "required" => value is not JsonObject mapping || argument.AsArray().All(key => mapping.ContainsKey(key!.GetValue<string>())),
        "additionalProperties" => value is not JsonObject mapping || mapping.All(pair => schema["properties"]!.AsObject().ContainsKey(pair.Key)),
        "items" => value is not JsonArray list || list.All(item => Accepts(item, argument)),
        "contains" => value is not JsonArray list || list.Any(item => Accepts(item, argument)),
        "uniqueItems" => value is not JsonArray list || list.Select((item, i) => list.Take(i).All(other => !JsonNode.DeepEquals(other, item))).All(isNew => isNew),
        "pattern" => Text(value) is not { } text || Regex.IsMatch(text, argument.GetValue<string>()),
        "maxLength" => Text(value) is not { } text || text.Length <= argument.GetValue<int>(),
        "format" => Text(value) is not { } text || DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "minimum" => !IsOfType(value, "number") || Number(value) >= argument.GetValue<decimal>(),
        "anyOf" => argument.AsArray().Any(way => Accepts(value, way!)),
        "allOf" => argument.AsArray().All(way => Accepts(value, way!)),
        "not" => !Accepts(value, argument),
        "if" => !Accepts(value, argument) || Accepts(value, schema["then"]!),
        _ => throw new NotSupportedException($"the keyword '{keyword}'"),
    };

    private static bool IsOfType(JsonNode? value, string type) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == System.Text.Json.JsonValueKind.String,
        "boolean" => value?.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False,
        "number" => value?.GetValueKind() == System.Text.Json.JsonValueKind.Number,
        "integer" => IsOfType(value, "number") && decimal.IsInteger(Number(value)),
        _ => throw new NotSupportedException($"the type '{type}'"),
    };

    private static string? Text(JsonNode? value) => IsOfType(value, "string") ? value!.GetValue<string>() : null;

    private static decimal Number(JsonNode? value) => decimal.Parse(value!.ToJsonString(), CultureInfo.InvariantCulture);
}
