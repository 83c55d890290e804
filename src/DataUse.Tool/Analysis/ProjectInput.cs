using System.Collections.Immutable;
using DataUse.Analyzers;
using DataUse.Tool.Loading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataUse.Tool.Analysis;

/// <summary>One compilation with all that the analyzers look at.</summary>
/// <param name="Name">For people: the project's file name, with the target framework where there are several.</param>
internal sealed record ProjectInput(
    string Name,
    CSharpCompilation Compilation,
    ImmutableArray<AdditionalText> AdditionalFiles,
    AnalyzerConfigOptionsProvider Options)
{
    /// <summary>The project as the analyzers take it.</summary>
    /// <param name="withBaseline">Whether what the baseline lists is left out of their findings.</param>
    public ProjectToAnalyse ToAnalyse(bool withBaseline = true) => new(
        Compilation,
        new AnalyzerOptions(withBaseline ? AdditionalFiles : [.. AdditionalFiles.Where(file => FileKinds.Of(file, Options) != FileKinds.Baseline)], Options));
}

/// <summary>The compilations of a scan.</summary>
/// <param name="Count">How many <paramref name="Projects"/> yields.</param>
/// <param name="Projects">Made while it is enumerated; to be enumerated once.</param>
internal sealed record ProjectSet(int Count, IEnumerable<ProjectInput> Projects);

/// <summary>Something that could not be read.</summary>
/// <param name="Message">What, and why, in one or more lines.</param>
/// <param name="IsFatal">Whether code is missing from the result, so that the exit code must say so.</param>
internal sealed record LoadProblem(string Message, bool IsFatal);

/// <summary>How far a scan is.</summary>
internal readonly record struct ScanStep(string Activity, int Done, int Total);
