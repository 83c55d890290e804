using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DataUse.Analyzers.Reporting;
using Microsoft.CodeAnalysis;

namespace DataUse.Analyzers.Tests.Testing;

/// <summary>What the analyzers reported, in the order of files and positions.</summary>
internal sealed class AnalysisOutcome(ImmutableArray<Diagnostic> diagnostics, ImmutableArray<InventoryItem> inventory, string projectFolder)
{
    public ImmutableArray<Diagnostic> Diagnostics { get; } =
    [
        .. diagnostics
            .OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(d => d.Location.SourceSpan.Start)
            .ThenBy(d => d.Location.SourceSpan.Length)
            .ThenBy(d => d.Id, StringComparer.Ordinal)
            .ThenBy(d => d.GetMessage(CultureInfo.InvariantCulture), StringComparer.Ordinal),
    ];

    public ImmutableArray<InventoryItem> Inventory => inventory;

    /// <summary>The only diagnostic with this id; the test fails when there are others or none.</summary>
    public Diagnostic Single(string id) => Assert.Single(Diagnostics, d => d.Id == id);

    /// <summary>
    /// The diagnostics as the compiler prints them, paths relative to the project, each followed by its chain and its properties; for snapshots.
    /// </summary>
    public string ToText()
    {
        var text = new StringBuilder();
        foreach (var diagnostic in Diagnostics)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Describe(diagnostic)}\n");
            foreach (var location in diagnostic.AdditionalLocations)
            {
                text.Append(CultureInfo.InvariantCulture, $"  via {Describe(location)}\n");
            }

            foreach (var (name, value) in diagnostic.Properties.OrderBy(p => p.Key, StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"  {name}: {value}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>One line, <c>Program.cs(3,15): warning DUA1001: …</c>.</summary>
    public string Describe(Diagnostic diagnostic) =>
        $"{Describe(diagnostic.Location)}: {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";

    private string Describe(Location location)
    {
        if (location.Kind == LocationKind.None)
        {
            return "project";
        }

        var span = location.GetLineSpan();
        return string.Create(CultureInfo.InvariantCulture, $"{Relative(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})");
    }

    /// <summary>The path as a test writes it.</summary>
    public string Relative(string path) => path.StartsWith('/') ? Path.GetRelativePath(projectFolder, path).Replace('\\', '/') : path;
}
