using DataUse.Catalog;
using DataUse.Declarations;
using static DataUse.Benchmarks.Figures;

namespace DataUse.Benchmarks;

/// <summary>What reading a datause.yml costs once the code is compiled, the check against the catalogue included.</summary>
internal static class ParseBenchmark
{
    public static int Run()
    {
        Print("Reading datause.yml, warm", "lines", "median ms", "p95 ms", "allocated MB");
        foreach (var lines in new[] { 100, 5000 })
        {
            var text = DeclarationText.OfLines(lines);
            var timed = Timing.Repeat(() => Read(text), warmUps: 40_000 / lines, runs: 200);
            Row(Number(text.Count(c => c == '\n')), Number(timed.Median, 2), Number(timed.Percentile95, 2), Number(timed.Allocated, 2));
        }

        return 0;
    }

    private static void Read(string text)
    {
        var declaration = DeclarationReader.Read(text);
        var whole = DeclarationCheck.Against(declaration, SourceCatalog.BuiltIn.Find, SourceCatalog.BuiltIn.Names);
        if (whole.Problems.Count > 0)
        {
            throw new InvalidOperationException("The declaration is meant to be valid: " + whole.Problems[0].Message);
        }
    }
}
