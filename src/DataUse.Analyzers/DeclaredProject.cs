using DataUse.Analyzers.Reporting;
using DataUse.Identification;
using DataUse.Licensing;
using DataUse.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataUse.Analyzers;

/// <summary>What a project's datause.yml files and rule packs say, for hosts that ask without code.</summary>
public sealed class DeclaredProject
{
    private readonly ProjectInputs _inputs;

    private DeclaredProject(ProjectInputs inputs) => _inputs = inputs;

    /// <summary>Reads the additional files and properties that a project hands its analyzers.</summary>
    public static DeclaredProject Read(AnalyzerOptions options, CancellationToken cancellationToken) =>
        new(ProjectInputs.Read(options, TextReaders.Direct, cancellationToken));

    /// <summary>The day on which dates are judged, or null.</summary>
    public DateTime? AsOf => _inputs.AsOf;

    /// <summary>The paths of the datause.yml files, the nearest first.</summary>
    public IReadOnlyList<string> Declarations => [.. _inputs.Layers.Layers.Select(layer => layer.Path)];

    /// <summary>What code in a file is for, when nothing more is known of the code.</summary>
    public Purpose PurposeOf(string file) => _inputs.PurposeOf(file, assembly: "");

    /// <summary>The id under which a source is looked up, from a catalogue's id or alias or from an entry's id; null when there is none.</summary>
    public string? SourceId(string name) =>
        _inputs.Sources.Find(name)?.Id ?? _inputs.Layers.Entries.FirstOrDefault(entry => entry.Value.Id.Value == name)?.Value.SourceId;

    /// <summary>The id of a source that was probably meant, or null.</summary>
    public string? Suggest(string name) => Suggestion.For(name, _inputs.Layers.Entries.Select(entry => entry.Value.Id.Value).Concat(_inputs.Sources.Names));

    /// <summary>The place that stands for a source when nobody says where it is read.</summary>
    /// <param name="sourceId">An id as <see cref="SourceId"/> gives it.</param>
    public SourceUse PlaceOf(string sourceId)
    {
        var host = _inputs.Sources.Find(sourceId)?.PrimaryHost;
        return new SourceUse { Kind = SourceUseKind.Fixed, Id = sourceId, Host = host?.Split('/')[0], Display = host ?? sourceId };
    }

    /// <summary>Whose data a place holds, and what the declarations say of reading it, with each question that was asked.</summary>
    public (IdentifiedSource Source, Explanation Explanation) Decide(SourceUse place, ReadContext context)
    {
        var identified = new SourceIdentifier(_inputs.Sources, _inputs.Layers).Identify(place);
        return (identified, new LicenseDecision(_inputs.Sources, _inputs.Layers).Explain(identified, context));
    }

    /// <summary>The entries whose source is read nowhere, with where each stands (DUA2007).</summary>
    /// <param name="readIds">The ids of the sources that all code reads for which the declarations hold.</param>
    /// <param name="readHosts">The hosts that it reads.</param>
    public IEnumerable<(string Id, Location Place)> ReadNowhere(IEnumerable<string> readIds, IReadOnlyCollection<string> readHosts)
    {
        foreach (var (layer, entry) in UnreadEntries.Of(_inputs.Sources, _inputs.Layers, readIds, readHosts))
        {
            if (Locate(layer.Path, entry.Id.Range) is { } place)
            {
                yield return (entry.Id.Value, place);
            }
        }
    }

    /// <summary>Where a part of a declaration stands, or null when the file is not one of the project's.</summary>
    public Location? Locate(string path, TextRange range) => _inputs.Files.TryGetValue(path, out var file) ? file.At(range) : null;
}
