using System.Text.Json;
using System.Text.Json.Nodes;
using DataUse.Declarations;
using DataUse.Tests.Catalog;
using DataUse.Tests.Yaml;
using DataUse.Vocabulary;

namespace DataUse.Tests.Declarations;

/// <summary>The JSON Schema that editors use and the reader say the same of a file.</summary>
public class SchemaTests
{
    private static readonly string Text = Repository.Read("rules/schema/datause.schema.json");
    private static readonly JsonElement Schema = JsonDocument.Parse(Text).RootElement;
    private static readonly JsonObject Root = JsonNode.Parse(Text)!.AsObject();
    private static readonly JsonSchema Judge = new(Root);

    [Fact]
    public void The_JSON_schema_agrees_with_the_reader_key_by_key_and_word_by_word()
    {
        Assert.Empty(SchemaComparison.Differences(DeclarationReader.Schema, Schema));
    }

    [Fact]
    public void Every_definition_of_the_JSON_schema_is_used()
    {
        Assert.All(Schema.GetProperty("$defs").EnumerateObject(), definition => Assert.Contains($"\"#/$defs/{definition.Name}\"", Text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_reader_finds_nothing_wrong_in_documents_that_the_schema_describes()
    {
        for (var seed = 0; seed < 600; seed++)
        {
            var document = new SchemaDocuments(Judge, Root, new Random(seed)).Valid();
            Assert.True(Judge.Accepts(document), $"seed {seed}");
            Assert.True(Wrong(document).Count == 0, $"seed {seed}: {string.Join("; ", Wrong(document))}\n{document}");
        }
    }

    [Fact]
    public void Schema_and_reader_have_the_same_verdict_on_documents_with_a_change()
    {
        var refused = 0;
        for (var seed = 0; seed < 3000; seed++)
        {
            var random = new Random(seed);
            var documents = new SchemaDocuments(Judge, Root, random);
            var changed = documents.Changed(documents.Valid());
            if (IsForTheReaderAlone(changed))
            {
                continue;
            }

            var isFine = Judge.Accepts(changed);
            refused += isFine ? 0 : 1;
            Assert.True(isFine == (Wrong(changed).Count == 0), $"seed {seed}: the schema says {(isFine ? "right" : "wrong")}, the reader {string.Join("; ", Wrong(changed))}\n{changed}");
        }

        Assert.InRange(refused, 500, 2500);
    }

    [Fact]
    public void The_countries_of_the_schema_are_those_of_the_reader()
    {
        var codes = Enumerable.Range(0, 26 * 26).Select(i => $"{(char)('A' + (i / 26))}{(char)('A' + (i % 26))}");
        Assert.All(codes, code => Assert.Equal(Territory.IsKnown(code), Judge.Accepts(code, Root["$defs"]!["geo"]!)));
    }

    /// <summary>What the reader finds wrong, but for what only a look at several entries or keys shows: repetitions of ids and contradictions (DUA2006).</summary>
    private static IReadOnlyList<string> Wrong(JsonObject document) =>
    [
        .. DeclarationReader.Read(document.ToJsonString()).Problems
            .Where(problem => problem.RuleId != RuleIds.ConflictingEntries || problem.Message.Contains(" a second time", StringComparison.Ordinal)).Select(problem => problem.Message),
    ];

    /// <summary>SPDX expressions cannot be said in JSON Schema: the licenses of these documents are known ones, unless a change made them something else.</summary>
    private static bool IsForTheReaderAlone(JsonObject document) => (document["sources"] as JsonArray ?? []).Any(entry =>
        (entry as JsonObject)?["license"] is JsonValue license && license.GetValueKind() == JsonValueKind.String
        && !string.IsNullOrWhiteSpace(license.GetValue<string>()) && SpdxExpression.Objection(license.GetValue<string>()) is not null);
}
