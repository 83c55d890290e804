using DataUse.Catalog;
using DataUse.CodeFixes.Editing;
using DataUse.Declarations;
using DataUse.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DataUse.CodeFixes.Fixes;

/// <summary>Notes in the source's entry that the team knows of the dispute. It silences DUA1010 and nothing else.</summary>
internal sealed class AcknowledgeDispute : IDeclarationFix
{
    public string EquivalenceKey => "DataUse.Acknowledge";

    public IReadOnlyList<string> RuleIds { get; } = [DataUse.RuleIds.SourceDisputed];

    public string Title(Diagnostic diagnostic) => $"Acknowledge the dispute about '{diagnostic.Property(PropertyNames.Source)}' in datause.yml";

    public IReadOnlyList<TextChange> Edit(DeclarationText file, string path, IReadOnlyList<Diagnostic> diagnostics)
    {
        var changes = new List<TextChange>();
        foreach (var source in diagnostics.Select(diagnostic => diagnostic.Property(PropertyNames.Source)).OfType<string>().Distinct().OrderBy(id => id, StringComparer.Ordinal))
        {
            var entries = file.Declaration.Sources.Where(entry => (SourceCatalog.BuiltIn.Find(entry.SourceId)?.Id ?? entry.SourceId) == source);
            changes.AddRange(entries.Select(entry => Acknowledge(file, entry, source)).FirstOrDefault(edit => edit.Count > 0) ?? []);
        }

        return changes;
    }

    private static IReadOnlyList<TextChange> Acknowledge(DeclarationText file, SourceEntry entry, string source)
    {
        if (file.MappingOf(entry) is not { } mapping)
        {
            return [];
        }

        // One case is named; of several the entry can name only all together.
        var cases = SourceCatalog.BuiltIn.Find(source)?.Disputes ?? [];
        var value = cases.Count == 1 ? $"{{case: {YamlText.Scalar(cases[0])}, acknowledged: true}}" : "{acknowledged: true}";
        return mapping["disputed"] switch
        {
            null => file.Add(mapping, "disputed", value),
            YamlMapping disputed when disputed["acknowledged"] is { } flag => entry.Disputed is { Acknowledged: false } ? file.Replace(flag, "true") : [],
            YamlMapping disputed => file.Add(disputed, "acknowledged", "true"),
            var other => file.Replace(other, value),
        };
    }
}
