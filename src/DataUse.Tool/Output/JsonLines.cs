using System.Text.Encodings.Web;
using System.Text.Json;
using DataUse.Analyzers.Reporting;

namespace DataUse.Tool.Output;

/// <summary>Writes call sites as JSON Lines: one object and one line feed each, fields always in the same order; only "sink" and "scope" are left out where they say nothing.</summary>
internal static class JsonLines
{
    // The output is data, not HTML: '&' and '+' of URLs stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes UTF-8 without a byte order mark.</summary>
    public static void Write(IEnumerable<InventoryItem> callSites, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        foreach (var callSite in callSites)
        {
            Write(json, callSite);
            json.Flush();
            output.WriteByte((byte)'\n');
            json.Reset();
        }
    }

    private static void Write(Utf8JsonWriter json, InventoryItem item)
    {
        json.WriteStartObject();
        json.WriteString("file", item.File);
        json.WriteNumber("line", item.Line);
        json.WriteNumber("column", item.Column);
        json.WriteString("api", item.Api);
        json.WriteString("kind", item.Kind);
        json.WriteString("method", item.Method);
        json.WriteString("resolution", item.Resolution);
        Write(json, "sources", item.Sources);
        Write(json, "source_ids", item.SourceIds);
        Write(json, "urls", item.Urls);
        json.WriteString("purpose", item.Purpose);
        json.WriteString("confidence", item.Confidence);

        json.WriteStartArray("findings");
        foreach (var finding in item.Findings)
        {
            json.WriteStartObject();
            json.WriteString("id", finding.Id);
            json.WriteString("source", finding.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("via");
        foreach (var place in item.Via)
        {
            json.WriteStartObject();
            json.WriteString("file", place.File);
            json.WriteNumber("line", place.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(json, item.Unresolved);
        if (item.Sink is { } sink)
        {
            json.WriteStartObject("sink");
            json.WriteString("api", sink.Api);
            json.WriteString("file", sink.Place.File);
            json.WriteNumber("line", sink.Place.Line);
            json.WriteEndObject();
        }

        if (item.Scope is not null)
        {
            json.WriteString("scope", item.Scope);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, UnresolvedPlace? place)
    {
        if (place is null)
        {
            json.WriteNull("unresolved");
            return;
        }

        json.WriteStartObject("unresolved");
        json.WriteString("reason", place.Reason);
        json.WriteString("expression", place.Expression);
        json.WriteString("file", place.File);
        json.WriteNumber("line", place.Line);
        json.WriteEndObject();
    }
}
