using System.Diagnostics;
using DataUse.Catalog;
using DataUse.Declarations;
using DataUse.Identification;
using DataUse.Licensing;
using DataUse.Tests.Licensing;
using DataUse.Vocabulary;
using static DataUse.Benchmarks.Figures;

namespace DataUse.Benchmarks;

/// <summary>What it costs to say whose data a URL holds and what the declaration says of it, once the code is compiled.</summary>
internal static class DecideBenchmark
{
    private const int DecisionsInARun = 1000;
    private const int ReadsOfADeclaration = 20;

    private static readonly (string What, string Host, string Path)[] Reads =
    [
        ("a licensed source", "api.x.com", "/2/tweets/search/recent"),
        ("a source of the team's own", "api.partner-1.example", "/articles/2026/1"),
        ("a known source, not declared", "oauth.reddit.com", "/r/csharp/top"),
        ("an unknown host", "data.example.org", "/export.csv"),
    ];

    /// <param name="generated">How many generated reads are decided at the end.</param>
    public static int Run(int generated)
    {
        Print("One read, warm", "read of", "declaration's lines", "identification, median µs", "decision, median µs", "decision, allocated bytes");
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
                var identified = identifier.Identify(use);
                var identification = Time(() => identifier.Identify(use));
                var decided = Time(() => decision.Decide(identified, context));
                Row(what, Number(lines), Microseconds(identification), Microseconds(decided), Number(decided.Allocated * 1e6 / DecisionsInARun));
            }
        }

        DecideGenerated(generated);
        return 0;
    }

    private static Timing Time(Action action) => Timing.Repeat(
        () =>
        {
            for (var i = 0; i < DecisionsInARun; i++)
            {
                action();
            }
        },
        warmUps: 500,
        runs: 100);

    /// <summary>Decides reads of generated declarations; an exception would end the run.</summary>
    private static void DecideGenerated(int count)
    {
        var findings = 0L;
        var deciding = new Stopwatch();
        for (var decided = 0; decided < count;)
        {
            var random = new Random(decided);
            var declarations = GeneratedDeclarations.At(GeneratedDeclarations.Layers(random));
            var identifier = new SourceIdentifier(GeneratedDeclarations.Sources, declarations);
            var decision = new LicenseDecision(GeneratedDeclarations.Sources, declarations);
            var contexts = Enumerable.Range(0, ReadsOfADeclaration).Select(_ => GeneratedDeclarations.Context(random)).ToArray();
            deciding.Start();
            for (var i = 0; i < ReadsOfADeclaration && decided < count; i++, decided++)
            {
                findings += decision.Decide(identifier.Identify(GeneratedDeclarations.Places[i % GeneratedDeclarations.Places.Count]), contexts[i]).Count;
            }

            deciding.Stop();
        }

        Print("Generated declarations and reads", "decided", "exceptions", "findings", "mean µs");
        Row(Number(count), "0", Number(findings), Number(count == 0 ? 0 : deciding.Elapsed.TotalMicroseconds / count, 2));
    }

    private static string Microseconds(Timing timing) => Number(timing.Median * 1000 / DecisionsInARun, 2);
}
