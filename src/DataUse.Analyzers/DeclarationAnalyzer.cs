using System.Collections.Immutable;
using DataUse.Analyzers.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataUse.Analyzers;

/// <summary>Reports what is wrong in datause.yml and in the user's rule packs, at its place in the file.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfFiles;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var inputs = ProjectInputs.Read(context.Options, TextReaders.Cached(context), context.CancellationToken);
        if (inputs.ReportsFiles && inputs.Files.Count > 0)
        {
            context.RegisterAdditionalFileAction(file => Report(inputs, file.AdditionalFile.Path, file.ReportDiagnostic));
        }
    }

    /// <summary>Reports what is wrong in one file.</summary>
    internal static void Report(ProjectInputs inputs, string path, Action<Diagnostic> report)
    {
        if (!inputs.Files.TryGetValue(path, out var input))
        {
            return;
        }

        foreach (var problem in input.Problems)
        {
            if (Descriptors.Find(Descriptors.OfFiles, problem.RuleId) is { } rule)
            {
                var related = problem.Related is { } range ? new[] { input.At(range) } : null;
                var properties = problem.Suggestion is { } suggestion ? ImmutableDictionary<string, string?>.Empty.Add(PropertyNames.Suggestion, suggestion) : null;
                report(Diagnostic.Create(rule, input.At(problem.Range), related, properties, problem.Message));
            }
        }
    }
}
