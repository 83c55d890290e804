using System.Collections.Immutable;
using DataUse.Analyzers;
using DataUse.Analyzers.Reporting;
using DataUse.Tool.Analysis;
using DataUse.Tool.Commands;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataUse.Tool.Tests;

/// <summary>What a run of the command gave.</summary>
internal sealed record Output(int ExitCode, string Text, string Errors)
{
    public string[] Lines => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Runs the command line in this process.</summary>
internal static class Command
{
    public static Task<Output> RunAsync(params string[] arguments) => RunAsync(StringReads.Create, arguments);

    public static Task<Output> RunAsync(Func<IInventory, ImmutableArray<DiagnosticAnalyzer>> analyzers, params string[] arguments) => RunAsync(With(analyzers), arguments);

    /// <summary>The command as people run it.</summary>
    public static Task<Output> RunWholeAsync(params string[] arguments) => RunAsync(AllAnalyzers.Run, arguments);

    private static async Task<Output> RunAsync(Analyse analyse, string[] arguments)
    {
        var output = new StringWriter { NewLine = "\n" };
        var errors = new StringWriter { NewLine = "\n" };
        var code = await RootCommandFactory.Create(new Scan(analyse)).Parse(arguments).InvokeAsync(new() { Output = output, Error = errors });
        return new Output(code, output.ToString(), errors.ToString());
    }

    /// <summary>Runs the command line with the product's analyzers, which read declarations.</summary>
    public static async Task<Output> RunWithAllAnalyzersAsync(params string[] arguments)
    {
        var output = new StringWriter { NewLine = "\n" };
        var errors = new StringWriter { NewLine = "\n" };
        var code = await RootCommandFactory.Create(new Scan(AllAnalyzers.Run)).Parse(arguments).InvokeAsync(new() { Output = output, Error = errors });
        return new Output(code, output.ToString(), errors.ToString());
    }

    public static async Task<ScanResult> ScanAsync(string path, bool noBuild = false, Func<ScanRequest, ScanRequest>? change = null)
    {
        var request = new ScanRequest { Path = path, NoBuild = noBuild };
        return await new Scan(With(StringReads.Create)).RunAsync(change?.Invoke(request) ?? request, new Progress<ScanStep>(), CancellationToken.None);
    }

    /// <summary>A scan with the product's analyzers.</summary>
    public static Task<ScanResult> ScanWholeAsync(string path) =>
        new Scan(AllAnalyzers.Run).RunAsync(new ScanRequest { Path = path }, new Progress<ScanStep>(), CancellationToken.None);

    /// <summary>Runs analyzers as a compiler does.</summary>
    private static Analyse With(Func<IInventory, ImmutableArray<DiagnosticAnalyzer>> analyzers) => (projects, inventory, cancellationToken) => projects.Select(project =>
    {
        Exception? failure = null;
        var diagnostics = new CompilationWithAnalyzers(project.Compilation, analyzers(inventory!), new CompilationWithAnalyzersOptions(
            project.Options, (exception, _, _) => failure = exception, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(cancellationToken).GetAwaiter().GetResult();
        return failure is null ? diagnostics : throw failure;
    });
}
