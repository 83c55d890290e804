using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DataUse.Analyzers.Reporting;

namespace DataUse.Tool.Output;

/// <summary>Writes explanations as one JSON object: <c>{"calls": […]}</c>, keys in snake_case, fields always in the same order.</summary>
internal static class ExplanationJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>The calls as text, without a final line end.</summary>
    public static string Of(IReadOnlyList<CallExplanation> calls) => JsonSerializer.Serialize(new { Calls = calls }, Options);
}
