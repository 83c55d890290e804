namespace DataUse.Packaging.Tests;

/// <summary>What the projects of the tests are made of.</summary>
internal static class Code
{
    /// <summary>A program that reads posts of X; <see cref="ReadOfX"/> is where.</summary>
    public const string ReadsX = """
        using var http = new HttpClient();
        Console.WriteLine(await http.GetStringAsync("https://api.x.com/2/tweets/search/recent?query=summer"));
        """;

    /// <summary>The place of the read in <see cref="ReadsX"/>, as the file's name and position.</summary>
    public const string ReadOfX = "Program.cs(2,30)";

    /// <summary>A declaration that licenses nothing.</summary>
    public const string GrantsNothing = """
        version: 1
        purpose: ai-train
        sources: []
        """;

    /// <summary>A declaration that licenses X, and has a misspelt key in line 3.</summary>
    public const string GrantsX = """
        version: 1
        purpose: ai-train
        licencee: Trend Models Ltd
        sources:
          - id: x
            basis: agreement
            license: LicenseRef-X-2026
            permits: [ai-train]
            evidence: [{type: contract, ref: contracts/x-2026.pdf}]
        """;

    /// <summary>A library that reads Reddit.</summary>
    public const string LibraryReadsReddit = """
        using System.Net.Http;
        using System.Threading.Tasks;

        public static class Threads
        {
            public static Task<string> Top(HttpClient http) =>
                http.GetStringAsync("https://oauth.reddit.com/r/fashion/top");
        }
        """;

    /// <summary>The place of the read in <see cref="LibraryReadsReddit"/>.</summary>
    public const string ReadOfReddit = "Class1.cs(7,14)";
}
