using System.Text.Json.Nodes;

namespace DataUse.Tests.Yaml;

/// <summary>Documents that a JSON Schema describes, and such with one mistake or change, made by a seed.</summary>
internal sealed class SchemaDocuments(JsonSchema schema, JsonObject root, Random random)
{
    private const int MostTries = 200;

    /// <summary>Texts for the patterns of the schemas, by the beginning of the pattern.</summary>
    private static readonly (string Pattern, string[] Texts)[] Samples =
    [
        ("\\S", ["a", "Text with spaces: and # signs", "[x]", "ünï", "- no list", "null", "2026", "~", "yes"]),
        ("^[0-9]{4}-", ["2026-07-01"]),
        ("^(?!\\.)", ["api.example.com", "*.example.org", "books.*", "cdn.example.com/open/a", "EXAMPLE.com", "straße.example", "a_b.example"]),
        ("^[/*]", ["/", "/a/*$", "*"]),
        ("^P(?=.)", ["P30D", "PT12H", "P1Y2M"]),
        ("^[A-Z]{3}$", ["EUR"]),
        ("^DUO:", ["DUO:0000042"]),
        ("^[0-9a-fA-F]{64}$", [new string('a', 64)]),
        ("^(AD|", ["DE", "EU", "US"]),
    ];

    private static readonly JsonNode?[] Others =
    [
        null, "", " ", "x y", "None", "2026-02-30", "31.12.2026", "https://a.example/", "..", "a..b", "a b.example", "/x", "p30d", "eu", "XX", "EURO", "MIT", new string('p', 501), "cc-by",
        "ai-trian", new JsonArray(), new JsonArray("a", "a"), new JsonArray(new JsonArray()), new JsonObject(), new JsonObject { ["type"] = "contract" },
    ];

    /// <summary>A document that the schema accepts.</summary>
    public JsonObject Valid()
    {
        var document = Make(root)!.AsObject();
        var sources = document["sources"] as JsonArray ?? [];
        for (var i = 0; i < sources.Count; i++)
        {
            sources[i]!["id"] = $"entry-{i}";
        }

        return document;
    }

    /// <summary>The same document with one value or key changed: for the worse, for another that is fine too, or to none at all.</summary>
    public JsonObject Changed(JsonObject valid)
    {
        var document = valid.DeepClone().AsObject();
        var places = Places(document).ToList();
        var (parent, key) = places[random.Next(places.Count)];
        var old = parent is JsonObject of ? of[(string)key] : parent.AsArray()[(int)key];
        switch (random.Next(4), parent)
        {
            case (0, JsonObject mapping):
                mapping.Remove((string)key);
                break;
            case (1, JsonObject mapping):
                mapping[(string)key + "x"] = "text";
                break;
            case (2, JsonArray list):
                list.Add(old?.DeepClone());
                break;
            default:
                Replace(parent, key, old?.GetValueKind() == System.Text.Json.JsonValueKind.Number ? Number() : Others[random.Next(Others.Length)]?.DeepClone());
                break;
        }

        return document;
    }

    private JsonNode? Number() => random.Next(4) switch { 0 => -1, 1 => "3", 2 => 7, _ => 2.5 };

    private static void Replace(JsonNode parent, object key, JsonNode? value)
    {
        if (parent is JsonObject mapping)
        {
            mapping[(string)key] = value;
        }
        else
        {
            parent.AsArray()[(int)key] = value;
        }
    }

    private static IEnumerable<(JsonNode Parent, object Key)> Places(JsonNode? node) => node switch
    {
        JsonObject mapping => mapping.SelectMany(pair => Places(pair.Value).Prepend((mapping, pair.Key))),
        JsonArray list => list.SelectMany((item, i) => Places(item).Prepend((list, i))),
        _ => [],
    };

    private JsonNode? Make(JsonNode part)
    {
        var of = schema.Resolve(part);
        for (var tries = 0; tries < MostTries; tries++)
        {
            var value = Try(of);
            if (schema.Accepts(value, of))
            {
                return value;
            }
        }

        throw new InvalidOperationException($"no value was found for {of.ToJsonString()}");
    }

    private JsonNode? Try(JsonObject of)
    {
        if (of["const"] is { } only)
        {
            return only.DeepClone();
        }

        if (of["enum"] is JsonArray words)
        {
            return words[random.Next(words.Count)]!.DeepClone();
        }

        if (of["anyOf"] is JsonArray ways && of["type"] is null)
        {
            return Make(ways[random.Next(ways.Count)]!);
        }

        var type = of["type"] is JsonArray types ? types[random.Next(types.Count)]!.GetValue<string>() : of["type"]!.GetValue<string>();
        return type switch
        {
            "object" => Object(of),
            "array" => new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Make(of["items"]!))]),
            "string" => Sample(of["pattern"]!.GetValue<string>()),
            "boolean" => random.Next(2) == 0,
            "integer" => random.Next(100),
            "number" => Math.Round((decimal)random.NextDouble() * 1000, 2),
            _ => null,
        };
    }

    private JsonObject Object(JsonObject of)
    {
        var required = (of["required"] as JsonArray ?? []).Select(key => key!.GetValue<string>()).ToHashSet();
        var mapping = new JsonObject();
        foreach (var (key, value) in of["properties"]!.AsObject())
        {
            if (required.Contains(key) || random.Next(3) == 0)
            {
                mapping[key] = key == "license" ? Sample(["MIT", "CC-BY-SA-4.0 OR GFDL-1.3-or-later", "LicenseRef-a"]) : Make(value!);
            }
        }

        return mapping;
    }

    private string Sample(string pattern) => Sample(Samples.First(sample => pattern.StartsWith(sample.Pattern, StringComparison.Ordinal)).Texts);

    private string Sample(string[] texts) => texts[random.Next(texts.Length)];
}
