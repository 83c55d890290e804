using System.Globalization;
using DataUse.Analyzers.Reporting;
using Microsoft.CodeAnalysis;

namespace DataUse.Tool.Analysis;

/// <summary>The diagnostics of several compilations, each once, as the configuration and the code leave them.</summary>
internal sealed class FoundDiagnostics(RelativePaths paths)
{
    private readonly Dictionary<(string Id, string Message, string? File, int Line, int Column), ScanFinding> _findings = [];
    private readonly HashSet<(string Id, string File, int Line, int Column)> _inCode = [];

    /// <summary>Adds what is neither suppressed nor hidden.</summary>
    public void Add(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics.Where(diagnostic => diagnostic is { IsSuppressed: false, Severity: not DiagnosticSeverity.Hidden }))
        {
            var finding = ToFinding(diagnostic);
            _findings.TryAdd((finding.Id, finding.Message, finding.File, finding.Line, finding.Column), finding);
            if (diagnostic.Location.IsInSource)
            {
                // Call sites are known by the lines of the file itself, whatever #line says of them.
                var place = diagnostic.Location.GetLineSpan();
                _inCode.Add((diagnostic.Id, paths[place.Path], place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1));
            }
        }
    }

    /// <summary>A call site with those of its findings that are reported.</summary>
    public InventoryItem Effective(InventoryItem item) => item with
    {
        Findings = [.. item.Findings.Where(finding => _inCode.Contains((finding.Id, item.File, item.Line, item.Column)))],
    };

    /// <summary>By file (ordinal), line, column, id and message.</summary>
    public IReadOnlyList<ScanFinding> Sorted() =>
    [
        .. _findings.Values
            .OrderBy(finding => finding.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Line)
            .ThenBy(finding => finding.Column)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal),
    ];

    private ScanFinding ToFinding(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.Kind == LocationKind.None ? null : ToPlace(diagnostic.Location);
        return new ScanFinding(diagnostic.Id, diagnostic.Severity, diagnostic.GetMessage(CultureInfo.InvariantCulture), place?.File, place?.Line ?? 0, place?.Column ?? 0)
        {
            EndLine = place?.EndLine ?? 0,
            EndColumn = place?.EndColumn ?? 0,
            Related = [.. diagnostic.AdditionalLocations.Select(ToPlace)],
            Known = place is null ? null : BaselinedFindings.Identify(diagnostic, paths[diagnostic.Location.GetLineSpan().Path]),
            Properties = diagnostic.Properties,
        };
    }

    private FoundPlace ToPlace(Location location)
    {
        var span = location.GetMappedLineSpan();
        return new FoundPlace(
            paths[span.Path], span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, span.EndLinePosition.Line + 1, span.EndLinePosition.Character + 1);
    }
}
