using System.Collections.Immutable;
using DataUse.Analyzers.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataUse.Tool.Tests;

/// <summary>
/// Stands in for the product's analyzers where a test is about loading: every call that binds to HttpClient.GetStringAsync is a call site and a
/// warning, with the constant value of its argument; every datause.yml that says "wrong" gets a warning of its own.
/// </summary>
#pragma warning disable RS1036, RS1038, RS1041, RS2008 // It runs in this test project only.
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class StringReads(IInventory? inventory) : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Read = new("DUA1001", "Read", "'GetStringAsync' reads {0}", "DataUse.Licensing", DiagnosticSeverity.Warning, true);
    private static readonly DiagnosticDescriptor Wrong = new("DUA2003", "Wrong", "wrong", "DataUse.Declaration", DiagnosticSeverity.Warning, true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Read, Wrong];

    public static ImmutableArray<DiagnosticAnalyzer> Create(IInventory? inventory) => [new StringReads(inventory)];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.InvocationExpression);
        context.RegisterAdditionalFileAction(Analyze);
    }

    private void Analyze(SyntaxNodeAnalysisContext context)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        if (call.Expression is not MemberAccessExpressionSyntax { Name: { Identifier.ValueText: "GetStringAsync" } name }
            || context.SemanticModel.GetSymbolInfo(call).Symbol is not IMethodSymbol { ContainingType.Name: "HttpClient" })
        {
            return;
        }

        var url = context.SemanticModel.GetConstantValue(call.ArgumentList.Arguments[0].Expression).Value as string;
        var place = name.GetLocation().GetLineSpan();
        inventory?.Add(new InventoryItem
        {
            File = place.Path,
            Line = place.StartLinePosition.Line + 1,
            Column = place.StartLinePosition.Character + 1,
            Api = "HttpClient.GetStringAsync",
            Kind = "http",
            Method = "GET",
            Resolution = url is null ? "dynamic" : "literal",
            Sources = url is null ? [] : [new Uri(url).Host],
            Urls = url is null ? [] : [url],
            Purpose = "unspecified",
            Confidence = "high",
            Findings = [new InventoryFinding("DUA1001", null)],
            Unresolved = url is null ? new UnresolvedPlace("run-time", call.ArgumentList.Arguments[0].ToString(), place.Path, place.StartLinePosition.Line + 1) : null,
        });
        context.ReportDiagnostic(Diagnostic.Create(Read, name.GetLocation(), url ?? "something"));
    }

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
        if (options.TryGetValue("build_metadata.AdditionalFiles.DataUseKind", out var kind) && kind == "declaration"
            && context.AdditionalFile.GetText(context.CancellationToken)!.ToString().Contains("wrong", StringComparison.Ordinal))
        {
            context.ReportDiagnostic(Diagnostic.Create(Wrong, Location.Create(context.AdditionalFile.Path, default, default)));
        }
    }
}

/// <summary>An analyzer with a mistake.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class Throwing : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [new("DUA1001", "Read", "Read", "DataUse.Licensing", DiagnosticSeverity.Warning, true)];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(_ => throw new InvalidOperationException("the mistake"));
    }
}
#pragma warning restore RS1036, RS1038, RS1041, RS2008
