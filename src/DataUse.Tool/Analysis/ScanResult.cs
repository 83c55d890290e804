using System.Collections.Immutable;
using DataUse.Analyzers.Reporting;
using DataUse.Baselines;
using Microsoft.CodeAnalysis;

namespace DataUse.Tool.Analysis;

/// <summary>A rule that fired. File is null, and the numbers 0, for what belongs to a project as a whole; paths are relative to the scan's root.</summary>
internal sealed record ScanFinding(string Id, DiagnosticSeverity Severity, string Message, string? File, int Line, int Column)
{
    public int EndLine { get; init; }

    public int EndColumn { get; init; }

    /// <summary>The places by which the source was derived, and the entry in datause.yml.</summary>
    public IReadOnlyList<FoundPlace> Related { get; init; } = [];

    /// <summary>What the finding is known by in a baseline, its file relative to the scan's root; null for what stands at no read.</summary>
    public BaselineFinding? Known { get; init; }

    /// <summary>What the analyzers say for programs, by name; see <see cref="PropertyNames"/>.</summary>
    public IReadOnlyDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;
}

/// <summary>A place in a file; lines and columns count from 1.</summary>
internal sealed record FoundPlace(string File, int Line, int Column, int EndLine, int EndColumn);

/// <summary>All that a scan found; paths are relative to its root, with forward slashes.</summary>
internal sealed record ScanResult
{
    /// <summary>One item per call site, by file (ordinal), line and column.</summary>
    public required IReadOnlyList<InventoryItem> CallSites { get; init; }

    /// <summary>Without repetition, by file, line, column and id.</summary>
    public required IReadOnlyList<ScanFinding> Findings { get; init; }

    /// <summary>The datause.yml files that were read.</summary>
    public required IReadOnlyList<string> DeclarationFiles { get; init; }

    public required IReadOnlyList<LoadProblem> Problems { get; init; }

    /// <summary>Compilations analysed: projects times target frameworks.</summary>
    public required int CompilationCount { get; init; }

    /// <summary>The source files that were analysed.</summary>
    public required IReadOnlySet<string> Files { get; init; }
}
