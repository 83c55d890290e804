using DataUse.Catalog;
using DataUse.Declarations;
using DataUse.Identification;
using DataUse.Licensing;
using DataUse.Vocabulary;
using static DataUse.Benchmarks.Figures;

namespace DataUse.Benchmarks;

/// <summary>What it costs to say whose data a URL holds and what the declaration says of it, once the code is compiled.</summary>
internal static class DecideBenchmark
{
    private const int DecisionsInARun = 1000;

    private static readonly (string What, string Host, string Path)[] Reads =
    [
        ("a licensed source", "api.x.com", "/2/tweets/search/recent"),
        ("a known source, not declared", "oauth.reddit.com", "/r/csharp/top"),
        ("an unknown host", "data.example.org", "/export.csv"),
    ];

    public static int Run()
    {
        Print("Identification and decision, warm", "read of", "declaration's lines", "median µs", "allocated bytes");
        foreach (var lines in new[] { 100, 5000 })
        {
            var declaration = DeclarationReader.Read(DeclarationText.OfLines(lines));
            var layers = new DeclarationSet([new DeclarationLayer("datause.yml", "", DeclarationCheck.Against(declaration, SourceCatalog.BuiltIn.Find, SourceCatalog.BuiltIn.Names))]);
            var identifier = new SourceIdentifier(SourceCatalog.BuiltIn, layers);
            var decision = new LicenseDecision(SourceCatalog.BuiltIn, layers);
            var context = new ReadContext { Purpose = Purpose.AiTrain, File = "src/Feed.cs", AsOf = new DateTime(2026, 11, 22) };
            foreach (var (what, host, path) in Reads)
            {
                var use = new SourceUse { Kind = SourceUseKind.Url, Host = host, Path = path, Display = host + path };
                var timed = Timing.Repeat(
                    () =>
                    {
                        for (var i = 0; i < DecisionsInARun; i++)
                        {
                            decision.Decide(identifier.Identify(use), context);
                        }
                    },
                    warmUps: 50,
                    runs: 100);
                Row(what, Number(lines), Number(timed.Median * 1000 / DecisionsInARun, 1), Number(timed.Allocated * 1e6 / DecisionsInARun));
            }
        }

        return 0;
    }
}
