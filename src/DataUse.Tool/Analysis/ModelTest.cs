using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DataUse.Analyzers;
using DataUse.Analyzers.Reporting;
using DataUse.Tool.Loading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DataUse.Tool.Analysis;

/// <summary>What a line of a sample reads, against what it is to read.</summary>
/// <param name="Line">The line in the model, from 1.</param>
/// <param name="Expected">What is to be read, or null when nothing is.</param>
/// <param name="Found">What is read, or null when nothing is.</param>
/// <param name="IsBound">Whether the call was recognised by its symbol, not by its name alone.</param>
internal sealed record SampleLine(int Line, string? Expected, string? Found, bool IsBound)
{
    public bool IsAsExpected => Expected == Found;
}

/// <summary>Compiles the samples of an API model and looks at what they read with the model in force.</summary>
/// <param name="path">Absolute path of the model.</param>
/// <param name="package">The NuGet package whose types the samples use, as far as it is in the cache; or null.</param>
/// <param name="references">Further assemblies that they use.</param>
internal sealed class ModelTest(string path, string? package, IReadOnlyList<string> references)
{
    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private readonly List<MetadataReference> _references =
    [
        .. ReferencePacks.Find().Values
            .Concat(package is null ? [] : PackageCache.Default.Resolve([new RequestedPackage(package, null)]).Values)
            .Concat(references)
            .DistinctBy(Path.GetFileNameWithoutExtension)
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    /// <summary>What each line of a sample does that reads something or is to; syntax errors are reported.</summary>
    public IReadOnlyList<SampleLine> Run(ModelSample sample, Action<LoadProblem> report, CancellationToken cancellationToken)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var tree = CSharpSyntaxTree.ParseText(SourceText.From(sample.Code, Encoding.UTF8), options, path + ".cs", cancellationToken);
        foreach (var error in tree.GetDiagnostics(cancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            var place = error.Location.GetLineSpan().StartLinePosition;
            report(new LoadProblem(string.Create(CultureInfo.InvariantCulture, $"{path}({place.Line + 1},{place.Character + 1}): the sample is not C#: {error.GetMessage(CultureInfo.InvariantCulture)}"), IsFatal: true));
        }

        var compilation = CSharpCompilation.Create(
            "Sample", [tree, CSharpSyntaxTree.ParseText(Usings, options, cancellationToken: cancellationToken)], _references, new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        var callSites = new CallSites();
        foreach (var _ in AllAnalyzers.Run([new ProjectToAnalyse(compilation, Inputs(report))], callSites, cancellationToken))
        {
            // What is reported depends on declarations; the inventory says what is read.
        }

        var found = callSites.Merge(new RelativePaths(Path.GetDirectoryName(path)!)).ToList();
        return
        [
            .. from expected in sample.Expected
               let site = found.FirstOrDefault(item => item.Line == expected.Line && Reads(item).Contains(expected.Reads))
                   ?? found.FirstOrDefault(item => item.Line == expected.Line)
               select new SampleLine(expected.Line, expected.Reads, site is null ? null : Reads(site).Contains(expected.Reads) ? expected.Reads : Reads(site)[0], site?.Confidence != "low"),
            .. from item in found
               where sample.Expected.All(expected => expected.Line != item.Line)
               select new SampleLine(item.Line, null, Reads(item)[0], item.Confidence != "low"),
        ];
    }

    /// <summary>The names under which a sample may say what a call reads: the address, the host or dataset, the source's id.</summary>
    private static IReadOnlyList<string> Reads(InventoryItem item) =>
        [.. item.Urls.Where(url => url.Length > 0).Concat(item.Sources).Concat(item.SourceIds).DefaultIfEmpty("something-that-is-not-known")];

    /// <summary>The model, and the source packs that hold beside it.</summary>
    private AnalyzerOptions Inputs(Action<LoadProblem> report)
    {
        var folder = Path.GetDirectoryName(path)!;
        var options = CompilerOptions.Create([], folder, [], new ScanRequest { Path = folder }, report);
        ImmutableArray<AdditionalText> files =
        [
            new AdditionalFile(path),
            .. options.AddedFiles.Where(file => file.Kind == FileKinds.SourcePack).Select(file => new AdditionalFile(file.Path)),
        ];
        return new AnalyzerOptions(files, options);
    }
}
