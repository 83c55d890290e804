using DataUse.Catalog;
using DataUse.CodeFixes.Editing;
using DataUse.Declarations;
using DataUse.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DataUse.CodeFixes.Fixes;

/// <summary>Adds an entry to <c>sources</c> for what is read. Its basis is left to fill in and it permits nothing, so that a finding stands until a person has completed it.</summary>
internal sealed class DeclareSource : IDeclarationFix
{
    public string EquivalenceKey => "DataUse.Declare";

    public IReadOnlyList<string> RuleIds { get; } = [DataUse.RuleIds.UndeclaredSource, DataUse.RuleIds.ExternalSourceUndeclared];

    public string Title(Diagnostic diagnostic) => $"Declare '{Name(diagnostic)}' in datause.yml, with what is licensed to fill in";

    public IReadOnlyList<TextChange> Edit(DeclarationText file, string path, IReadOnlyList<Diagnostic> diagnostics)
    {
        var taken = new HashSet<string>(file.Declaration.Sources.Select(entry => entry.Id.Value), StringComparer.Ordinal);
        var items = new List<NewItem>();
        foreach (var reads in diagnostics.Where(diagnostic => Name(diagnostic) is not null).GroupBy(diagnostic => Name(diagnostic)!, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            if (!file.Declaration.Sources.Any(entry => IsAbout(entry, reads.First())))
            {
                items.Add(Entry([.. reads], taken));
            }
        }

        return file.Append("sources", items);
    }

    private static NewItem Entry(IReadOnlyList<Diagnostic> reads, HashSet<string> taken)
    {
        var first = reads[0];
        var source = SourceOf(first);
        var known = source is null ? null : SourceCatalog.BuiltIn.Find(source);
        var id = FreeId(source ?? ShortName(Name(first)!), taken, isSource: source is not null);
        var keys = new List<NewKey> { new("id", YamlText(id), known?.Name) };
        if (source is not null && id != source)
        {
            keys.Add(new NewKey("source", YamlText(source)));
        }

        var datasets = reads.Select(read => read.Property(PropertyNames.Dataset)).ToList();
        if (datasets.TrueForAll(dataset => dataset is not null))
        {
            keys.Add(new NewKey("datasets", NewKey.List(datasets.Select(dataset => dataset!).Distinct().OrderBy(dataset => dataset, StringComparer.Ordinal))));
        }
        else if (source is null)
        {
            keys.Add(new NewKey("hosts", NewKey.List([first.Property(PropertyNames.Host)!])));
        }

        else if (IsPlatform(source))
        {
            keys.Add(new NewKey("paths", "[]", "to fill in: the part that is licensed, as /owner/*"));
        }

        var purposes = reads.Select(read => read.Property(PropertyNames.Purpose)).Where(purpose => purpose is not null && purpose != Purpose.Unspecified.Token).Distinct().OrderBy(purpose => purpose, StringComparer.Ordinal);
        keys.Add(new NewKey("basis", "", $"to fill in: {string.Join(", ", TermSets.Bases.Tokens)}"));
        keys.Add(new NewKey("permits", "[]", $"to fill in from the license; the code reads for {(purposes.Any() ? string.Join(", ", purposes) : "a purpose that is not stated")}"));
        return new NewItem(keys);
    }

    /// <summary>What the entry is about: a source of the catalogue, else a dataset, else a host.</summary>
    private static string? Name(Diagnostic diagnostic) =>
        SourceOf(diagnostic) ?? diagnostic.Property(PropertyNames.Dataset) ?? diagnostic.Property(PropertyNames.Host);

    /// <summary>The source that is read; null where it is a platform, of which only the dataset can be licensed.</summary>
    private static string? SourceOf(Diagnostic diagnostic) =>
        diagnostic.Property(PropertyNames.Source) is { } source && !(diagnostic.Property(PropertyNames.Dataset) is not null && IsPlatform(source)) ? source : null;

    private static bool IsPlatform(string source) => SourceCatalog.BuiltIn.Find(source)?.Role == SourceRole.Platform;

    private static bool IsAbout(SourceEntry entry, Diagnostic read) =>
        (SourceOf(read) is { } source && (SourceCatalog.BuiltIn.Find(entry.SourceId)?.Id ?? entry.SourceId) == source)
        || (read.Property(PropertyNames.Dataset) is { } dataset && entry.Datasets.Any(declared => declared.Value == dataset))
        || (SourceOf(read) is null && read.Property(PropertyNames.Dataset) is null && read.Property(PropertyNames.Host) is { } host && entry.Hosts.Any(declared => declared.Value == host));

    /// <summary>An id that no entry has and that names no other source of the catalogue.</summary>
    private static string FreeId(string wanted, HashSet<string> taken, bool isSource)
    {
        var id = wanted;
        for (var number = 2; taken.Contains(id) || (SourceCatalog.BuiltIn.Find(id) is not null && !(isSource && id == wanted)); number++)
        {
            id = $"{wanted}-{number}";
        }

        taken.Add(id);
        return id;
    }

    private static string ShortName(string name)
    {
        name = name.TrimEnd('/');
        name = name.Substring(name.LastIndexOf('/') + 1);
        name = name.Substring(name.IndexOf(':') + 1);
        return name.StartsWith("*.", StringComparison.Ordinal) ? name.Substring(2) : name;
    }

    private static string YamlText(string text) => Yaml.YamlText.Scalar(text);
}
