using DataUse.Analyzers.Reporting;
using Microsoft.CodeAnalysis;

namespace DataUse.Tool.Analysis;

/// <summary>A rule that fired. File, line and column are null for what belongs to a project as a whole; paths are relative to the scan's root.</summary>
internal sealed record ScanFinding(string Id, DiagnosticSeverity Severity, string Message, string? File, int Line, int Column);

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

    /// <summary>Source files analysed, each counted once.</summary>
    public required int FileCount { get; init; }
}
