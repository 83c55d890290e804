using Microsoft.CodeAnalysis;

namespace DataUse.Analyzers.Tests.Rules;

/// <summary>What most tests of the rules share: a class that reads, a licensed source, and questions to a diagnostic.</summary>
internal static class Reads
{
    /// <summary>The day of the tests in which dates matter.</summary>
    public const string Today = "2026-11-22";

    /// <summary>A read in a class that has an HttpClient: <paramref name="call"/> is an expression such as <c>http.GetStringAsync("https://…")</c>.</summary>
    public static string Call(string call) => $$"""
        class Reader(HttpClient http, string[] args)
        {
            public async Task<object> ReadAsync() => await {{call}};
            public (HttpClient, string[]) State => (http, args);
        }
        """;

    /// <summary>The read of X's posts, with a mark for each of <paramref name="ids"/>.</summary>
    public static string PostsOfX(params string[] ids) => Call($"http.{Mark("GetStringAsync", ids)}(\"https://api.x.com/2/tweets/search/recent?query=trend\")");

    /// <summary>The read of a Reddit page through the Data API, with a mark for each of <paramref name="ids"/>.</summary>
    public static string Reddit(params string[] ids) => Call($"http.{Mark("GetStringAsync", ids)}(\"https://oauth.reddit.com/r/dotnet/new\")");

    /// <summary>An entry for Reddit under an agreement, with more keys in YAML's flow style, <c>permits: [ai-train]</c>.</summary>
    public static string RedditLicensed(string keys) => $$"""
        version: 1
        purpose: ai-train
        sources:
          - {id: reddit, basis: agreement, license: LicenseRef-Reddit-2026, evidence: [{type: contract, ref: contracts/reddit.pdf}], disputed: {acknowledged: true}, {{keys}}}
        """;

    /// <summary>The text with nested marks.</summary>
    public static string Mark(string text, params string[] ids) => ids.Aggregate(text, (marked, id) => $"{{|{id}:{marked}|}}");

    /// <summary>What the diagnostic's additional locations stand on, as <c>file: text</c>.</summary>
    public static IEnumerable<string> Via(this Diagnostic diagnostic, params (string Path, string Text)[] files) =>
        diagnostic.AdditionalLocations.Select(location =>
        {
            var file = files.First(file => location.GetLineSpan().Path.EndsWith("/" + file.Path, StringComparison.Ordinal));
            return $"{file.Path}: {Markup.Parse(file.Text).Text.Substring(location.SourceSpan.Start, location.SourceSpan.Length)}";
        });

    /// <summary>The only diagnostic's message.</summary>
    public static string Message(this AnalysisOutcome outcome, string id) => outcome.Single(id).GetMessage(System.Globalization.CultureInfo.InvariantCulture);
}
