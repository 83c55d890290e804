using System.Collections.Immutable;
using System.Diagnostics;
using DataUse.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using static DataUse.Benchmarks.Figures;

namespace DataUse.Benchmarks;

/// <summary>
/// What the analyzers add to an editor's round after each keystroke: a new tree and compilation, the compiler's diagnostics of the document, and the
/// analyzers' of that document alone. The same edit is made for the do-nothing analyzer and for ours, in alternating order.
/// </summary>
internal static class EditBenchmark
{
    private const int Edits = 100;
    private const int EditsInLargeProject = 20;

    public static async Task<int> Run()
    {
        var document = ReadingInput.LargeFeed();
        Print(
            $"An edit in a file of {document.Count(c => c == '\n'):N0} lines with 30 reads, {Edits} edits ({EditsInLargeProject} in the large project) after a third as many to warm up",
            "the rest of the project", "do-nothing median ms", "ours median ms", "more, median ms", "more, p95 ms", "more cpu, median ms", "more cpu, p95 ms", "more allocated MB", "findings");
        await Measure("the 2 files it needs", document, ReadingInput.Texts().Take(2), Edits);
        await Measure("42 files with 1,200 more reads", document, ReadingInput.Texts(), Edits);
        await Measure("2,000 files, 400,000 lines, without reads, and the 2", document, ReadingInput.Texts().Take(2).Concat(OrdinaryInput.Texts()), EditsInLargeProject);
        return 0;
    }

    private static async Task Measure(string rest, string document, IEnumerable<(string Path, string Text)> restOfProject, int edits)
    {
        var references = Directory.GetFiles(Build.Metadata("FrameworkReferences"), "*.dll").Select(file => MetadataReference.CreateFromFile(file));
        SyntaxTree tree = CSharpSyntaxTree.ParseText(document, path: "LargeFeed.cs");
        var compilation = CSharpCompilation.Create(
            "Feeds",
            [tree, .. restOfProject.Select(file => CSharpSyntaxTree.ParseText(file.Text, path: file.Path))],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var options = new AnalyzerOptions([new DeclarationFile(DeclarationText.OfLines(100))]);
        ImmutableArray<DiagnosticAnalyzer> ours = AllAnalyzers.Create();
        ImmutableArray<DiagnosticAnalyzer> nothing = [new DoNothingAnalyzer()];
        var without = new List<Round>();
        var with = new List<Round>();
        for (var edit = -edits / 3; edit < edits; edit++)
        {
            var changed = tree.WithChangedText(Change(await tree.GetTextAsync(), edit + edits));
            var order = edit % 2 == 0;
            var first = await Diagnose(compilation, tree, changed, order ? nothing : ours, options);
            var second = await Diagnose(compilation, tree, changed, order ? ours : nothing, options);
            compilation = compilation.ReplaceSyntaxTree(tree, changed);
            tree = changed;
            if (edit >= 0)
            {
                without.Add(order ? first : second);
                with.Add(order ? second : first);
            }
        }

        var more = with.Zip(without, (own, other) => own.Milliseconds - other.Milliseconds).ToArray();
        var moreCpu = with.Zip(without, (own, other) => own.Cpu - other.Cpu).ToArray();
        Row(
            rest, Number(Median(without.Select(round => round.Milliseconds)), 1), Number(Median(with.Select(round => round.Milliseconds)), 1), Number(Median(more), 1),
            Number(Quantile(more, 0.95), 1), Number(Median(moreCpu), 1), Number(Quantile(moreCpu, 0.95), 1), Number(Median(with.Zip(without, (own, other) => own.Megabytes - other.Megabytes)), 1), Number(with[^1].Findings));
    }

    private static async Task<Round> Diagnose(CSharpCompilation compilation, SyntaxTree tree, SyntaxTree changed, ImmutableArray<DiagnosticAnalyzer> analyzers, AnalyzerOptions options)
    {
        var allocated = GC.GetTotalAllocatedBytes();
        var cpu = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        var edited = compilation.ReplaceSyntaxTree(tree, changed);
        var model = edited.GetSemanticModel(changed);
        var errors = model.GetDiagnostics();
        var driver = edited.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(options, onAnalyzerException: (e, _, _) => throw e, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var findings = await driver.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None);
        var elapsed = clock.Elapsed.TotalMilliseconds;
        var processor = (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds;
        if (errors.Any(error => error.Severity == DiagnosticSeverity.Error))
        {
            throw new InvalidOperationException(errors.First(error => error.Severity == DiagnosticSeverity.Error).ToString());
        }

        return new Round(elapsed, processor, (GC.GetTotalAllocatedBytes() - allocated) / 1e6, findings.Length);
    }

    /// <summary>Types a digit into a method's body, in another place each time.</summary>
    private static SourceText Change(SourceText text, int edit)
    {
        const string Place = "var position = ";
        var code = text.ToString();
        var at = code.IndexOf(Place, code.Length / 60 * (edit % 50), StringComparison.Ordinal) + Place.Length;
        return text.WithChanges(new TextChange(new TextSpan(at, 1), (edit % 9 + 1).ToString()));
    }

    private sealed record Round(double Milliseconds, double Cpu, double Megabytes, int Findings);

    private sealed class DeclarationFile(string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => "datause.yml";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
