using System.Collections.Immutable;
using DataUse.Analyzers.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit.Sdk;

namespace DataUse.Analyzers.Tests;

/// <summary>The harness itself, with an analyzer of its own: a harness that misses something would make every other test worthless.</summary>
public class HarnessTests
{
    [Fact]
    public void Spans_of_marks_are_those_of_the_text_without_them()
    {
        var markup = Markup.Parse("a{|DUA1001:b[|c|]|}d{|DUA2001:|}");

        Assert.Equal("abcd", markup.Text);
        Assert.Equal([new(null, TextSpan.FromBounds(2, 3)), new("DUA1001", TextSpan.FromBounds(1, 3)), new("DUA2001", TextSpan.FromBounds(4, 4))], markup.Expected);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("a{|DUA1001:b{|DUA1010:c|}|}d{|DUA2001:|}")]
    [InlineData("{|DUA1001:{|DUA1010:a|}|}{|DUA1001:b|}")]
    public void Writing_marks_is_the_inverse_of_parsing_them(string marked)
    {
        var markup = Markup.Parse(marked);

        Assert.Equal(marked, Markup.Write(markup.Text, markup.Expected.Reverse().Select(e => (e.Id!, e.Span))));
    }

    [Theory]
    [InlineData("[|a")]
    [InlineData("a|]")]
    [InlineData("{|DUA1001:a|]")]
    public void Marks_without_their_other_half_are_errors(string marked) =>
        Assert.Throws<FormatException>(() => Markup.Parse(marked));

    [Theory]
    [InlineData("if (x is { Length: > 1 } || y) { }")]
    [InlineData("""{"Url": "https://example.com/{|}"}""")]
    public void Text_that_only_resembles_marks_stays(string text) =>
        Assert.Equal(text, Markup.Parse(text).Text);

    [Fact]
    public async Task Diagnostics_in_code_and_in_additional_files_are_found_where_they_are_marked()
    {
        var result = await Analyze.Code("class [|Bad|] { } class {|DUA9001:Bad2|} { }")
            .WithSource("Folder/Other.cs", "class {|DUA9001:BadOther|} { }")
            .WithDeclaration("version: {|DUA9002:bad|}")
            .WithDeclaration("../datause.yml", "version: 1\nroot: {|DUA9002:bad|}", layer: 1)
            .WithAnalyzers(NameAnalyzer.Create)
            .RunAsync();

        Assert.Equal("Bad in a declaration of layer 0, as of 2026-11-22", (await AsOf("2026-11-22")).Single("DUA9002").GetMessage());
        await Verify(result.ToText());

        static Task<AnalysisOutcome> AsOf(string date) =>
            Analyze.Nothing.WithDeclaration("{|DUA9002:bad|}").WithAnalyzers(NameAnalyzer.Create).AsOf(date).RunAsync();
    }

    [Fact]
    public async Task An_editor_asks_file_by_file()
    {
        await Analyze.Code("class [|Bad|] { }").WithDeclaration("version: {|DUA9002:bad|}").WithAnalyzers(NameAnalyzer.Create).RunInEditorAsync();
        await Analyze.Code("class [|Late|] { }").WithAnalyzers(NameAnalyzer.Create).RunAsync();
        await Analyze.Code("class Late { }").WithAnalyzers(NameAnalyzer.Create).RunInEditorAsync();
    }

    [Theory]
    [InlineData("class Bad { }", "Reported, but not expected:\n  Program.cs(1,7): warning DUA9001: 'Bad' is bad at 'Bad'")]
    [InlineData("class [|Good|] { }", "Expected, but not reported:\n  Program.cs(1,7): any id at 'Good'")]
    [InlineData("class {|DUA9002:Bad|} { }", "Expected, but not reported:\n  Program.cs(1,7): DUA9002 at 'Bad'")]
    [InlineData("[|class Bad|] { }", "Program.cs with marks for what was reported:\nclass {|DUA9001:Bad|} { }")]
    [InlineData("class [|[|Bad|]|] { }", "Expected, but not reported:\n  Program.cs(1,7): any id at 'Bad'")]
    public async Task Anything_else_than_what_is_marked_fails_with_both_sides(string markup, string explanation)
    {
        var failure = await Assert.ThrowsAsync<FailException>(() => Analyze.Code(markup).WithAnalyzers(NameAnalyzer.Create).RunAsync());

        Assert.Contains(explanation, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diagnostics_without_location_are_expected_by_id()
    {
        await Analyze.Nothing.WithFile("none.txt", "bad").WithAnalyzers(NameAnalyzer.Create).ExpectWithoutLocation("DUA9002").RunAsync();

        await Assert.ThrowsAsync<FailException>(() => Analyze.Code("class [|Bad|] { }").WithAnalyzers(NameAnalyzer.Create).ExpectWithoutLocation("DUA9002").RunAsync());
    }

    [Fact]
    public async Task Rules_can_be_left_out_or_raised()
    {
        await Analyze.Code("class Bad { }").WithAnalyzers(NameAnalyzer.Create).Without("DUA9001").RunAsync();
        var result = await Analyze.Code("class [|Bad|] { }").WithAnalyzers(NameAnalyzer.Create).WithSeverity("DUA9001", ReportDiagnostic.Error).RunAsync();

        Assert.Equal(DiagnosticSeverity.Error, result.Single("DUA9001").Severity);
    }

    [Fact]
    public async Task Code_that_does_not_compile_fails_unless_that_is_wanted()
    {
        await Assert.ThrowsAsync<TrueException>(() => Analyze.Code("class Good : Missing { }").RunAsync());
        await Analyze.Code("class Good : Missing { }").AllowCompileErrors().RunAsync();
        await Analyze.Code("class Good { string Name; }").WithoutFramework().RunAsync();
    }

    [Fact]
    public async Task An_exception_of_an_analyzer_fails_the_test()
    {
        var failure = await Assert.ThrowsAsync<FailException>(() => Analyze.Code("class Throws { }").WithAnalyzers(NameAnalyzer.Create).RunAsync());

        Assert.Contains("NameAnalyzer threw", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Libraries_are_referenced_as_metadata_or_as_projects(bool asProject)
    {
        const string Library = "namespace RestSharp; public class RestClient(string baseUrl) { public string BaseUrl => baseUrl; }";
        var analysis = Analyze.Code("""var client = new RestSharp.RestClient("https://api.x.com"); _ = client.BaseUrl;""");

        await (asProject ? analysis.WithProject("RestSharp", Library) : analysis.WithLibrary("RestSharp", Library)).RunAsync();
    }

    [Fact]
    public async Task Asp_net_core_can_be_referenced() =>
        await Analyze.Code("""
            using Microsoft.Extensions.DependencyInjection;

            var services = new ServiceCollection();
            services.AddHttpClient("x", client => client.BaseAddress = new Uri("https://api.x.com"));
            """).WithAspNetCore().RunAsync();

    [Fact]
    public void The_tests_run_on_the_compiler_that_was_asked_for() =>
        Assert.Equal(Repository.RoslynVersion, Version.Parse(string.Join('.', typeof(CSharpCompilation).Assembly.GetName().Version!.ToString().Split('.').Take(3))));

    /// <summary>Finds classes whose name starts with Bad, at the compilation's end one named Late, and the word bad in additional files; throws at Throws.</summary>
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class NameAnalyzer : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor BadName = new("DUA9001", "Bad name", "'{0}' is bad", "Tests", DiagnosticSeverity.Warning, true);
        private static readonly DiagnosticDescriptor LateName = new("DUA9003", "Late", "Late", "Tests", DiagnosticSeverity.Warning, true, customTags: WellKnownDiagnosticTags.CompilationEnd);
        private static readonly DiagnosticDescriptor BadWord = new("DUA9002", "Bad word", "Bad in a {0} of layer {1}, as of {2}", "Tests", DiagnosticSeverity.Info, true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [BadName, BadWord, LateName];

        public static ImmutableArray<DiagnosticAnalyzer> Create(IInventory inventory) => [new NameAnalyzer()];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSyntaxNodeAction(AnalyzeClass, SyntaxKind.ClassDeclaration);
            context.RegisterAdditionalFileAction(AnalyzeFile);
            context.RegisterCompilationAction(AnalyzeCompilation);
        }

        private static void AnalyzeClass(SyntaxNodeAnalysisContext context)
        {
            var name = ((ClassDeclarationSyntax)context.Node).Identifier;
            if (name.Text == "Throws")
            {
                throw new InvalidOperationException("thrown by the test");
            }

            if (name.Text.StartsWith("Bad", StringComparison.Ordinal))
            {
                var properties = ImmutableDictionary<string, string?>.Empty.Add("name", name.Text);
                context.ReportDiagnostic(Diagnostic.Create(BadName, name.GetLocation(), [context.Node.GetLocation()], properties, name.Text));
            }
        }

        private static void AnalyzeCompilation(CompilationAnalysisContext context)
        {
            foreach (var late in context.Compilation.GetSymbolsWithName("Late", SymbolFilter.Type, context.CancellationToken))
            {
                context.ReportDiagnostic(Diagnostic.Create(LateName, late.Locations[0]));
            }
        }

        private static void AnalyzeFile(AdditionalFileAnalysisContext context)
        {
            var options = context.Options.AnalyzerConfigOptionsProvider;
            var ofFile = options.GetOptions(context.AdditionalFile);
            ofFile.TryGetValue("build_metadata.AdditionalFiles.DataUseKind", out var kind);
            ofFile.TryGetValue("build_metadata.AdditionalFiles.DataUseLayer", out var layer);
            options.GlobalOptions.TryGetValue("build_property.DataUseAsOf", out var asOf);
            var text = context.AdditionalFile.GetText(context.CancellationToken)!;
            var start = text.ToString().IndexOf("bad", StringComparison.Ordinal);
            if (start >= 0)
            {
                var span = new TextSpan(start, 3);
                var location = kind is null ? Location.None : Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span));
                context.ReportDiagnostic(Diagnostic.Create(BadWord, location, kind, layer, asOf));
            }
        }
    }
}
