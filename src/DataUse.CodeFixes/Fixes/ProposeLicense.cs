using System.Globalization;
using DataUse.CodeFixes.Editing;
using DataUse.Declarations;
using DataUse.Vocabulary;
using DataUse.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DataUse.CodeFixes.Fixes;

/// <summary>
/// Adds an entry for the license that is missing: the renewal of one that ends, or one for a purpose that is not permitted. It says that it is a proposal, its
/// status is pending, and it has none of the old license's evidence, so that it grants nothing until a person has completed it.
/// </summary>
internal sealed class ProposeLicense : IDeclarationFix
{
    public string EquivalenceKey => "DataUse.Propose";

    public IReadOnlyList<string> RuleIds { get; } = [DataUse.RuleIds.PurposeNotPermitted, DataUse.RuleIds.LicenseNotInForce, DataUse.RuleIds.LicenseExpiring];

    public string Title(Diagnostic diagnostic) =>
        diagnostic.Id == DataUse.RuleIds.PurposeNotPermitted
            ? $"Propose a license for {diagnostic.Property(PropertyNames.Purpose)} in datause.yml, to be completed"
            : "Propose a renewal in datause.yml, to be completed";

    public IReadOnlyList<TextChange> Edit(DeclarationText file, string path, IReadOnlyList<Diagnostic> diagnostics)
    {
        var items = new SortedDictionary<string, NewItem>(StringComparer.Ordinal);
        foreach (var diagnostic in diagnostics)
        {
            if (EntryOf(file, path, diagnostic) is { } entry
                && Proposal(file, entry, diagnostic) is var (id, item)
                && !file.Declaration.Sources.Any(other => other.Id.Value == id))
            {
                items[id] = item;
            }
        }

        return file.Append("sources", [.. items.Values]);
    }

    /// <summary>The entry on which the finding rests: the first of its additional locations lies in it.</summary>
    private static SourceEntry? EntryOf(DeclarationText file, string path, Diagnostic diagnostic)
    {
        if (diagnostic.AdditionalLocations.Count == 0 || diagnostic.AdditionalLocations[0] is not { Kind: LocationKind.ExternalFile } location || location.GetLineSpan().Path != path)
        {
            return null;
        }

        var entry = file.Declaration.Sources.FirstOrDefault(entry => entry.Range.Start <= location.SourceSpan.Start && location.SourceSpan.End <= entry.Range.End);
        return entry is { HasErrors: false, Basis: not Basis.None } ? entry : null;
    }

    private static (string Id, NewItem Item)? Proposal(DeclarationText file, SourceEntry entry, Diagnostic diagnostic)
    {
        var ends = entry.RangeOf("valid_until");
        if (diagnostic.Id != DataUse.RuleIds.PurposeNotPermitted)
        {
            // A license that is pending or suspended is not renewed.
            if (entry.ValidUntil is not { } end || end == DateTime.MaxValue.Date || diagnostic.AdditionalLocations[0].SourceSpan != new TextSpan(ends.Start, ends.Length))
            {
                return null;
            }

            var begin = end.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return Pending(file, entry, entry.Id.Value + "-renewal", $"Proposed: the renewal of '{entry.Id.Value}'.", [.. Copied(file, entry, "permits"), new NewKey("valid_from", begin), new NewKey("valid_until", "", "to fill in")]);
        }

        var purpose = diagnostic.Property(PropertyNames.Purpose) is { } token ? Purpose.Find(token) : null;
        return purpose is null || purpose == Purpose.Unspecified || IsSaid(entry, purpose)
            ? null
            : Pending(file, entry, $"{entry.Id.Value}-{purpose.Token}", $"Proposed: a license for {purpose.Token}, which '{entry.Id.Value}' does not permit.", [new NewKey("permits", $"[{purpose.Token}]")]);
    }

    /// <summary>Whether the entry permits the purpose, so that something else speaks against the read, or prohibits it.</summary>
    private static bool IsSaid(SourceEntry entry, Purpose purpose) =>
        entry.Permits?.Any(permitted => purpose.IsWithin(permitted.Value)) == true
        || entry.Prohibits.Any(prohibited => purpose.IsWithin(prohibited.Value) || prohibited.Value.IsWithin(purpose));

    private static (string Id, NewItem Item) Pending(DeclarationText file, SourceEntry entry, string id, string comment, IEnumerable<NewKey> last)
    {
        var keys = new List<NewKey> { new("id", YamlText.Scalar(id)) };
        if (entry.Source is not null || entry.Hosts.Count + entry.Datasets.Count == 0)
        {
            keys.Add(new NewKey("source", YamlText.Scalar(entry.SourceId)));
        }

        foreach (var key in new[] { "hosts", "datasets", "paths", "basis", "licensor" })
        {
            keys.AddRange(Copied(file, entry, key));
        }

        keys.Add(new NewKey("status", "pending", "set to in-force once it is"));
        keys.AddRange(last);
        return (id, new NewItem(keys, comment + " It grants nothing until it is completed."));
    }

    /// <summary>A key of the entry with its value on one line; nothing when the entry does not have it.</summary>
    private static IEnumerable<NewKey> Copied(DeclarationText file, SourceEntry entry, string key)
    {
        switch (file.MappingOf(entry)?[key])
        {
            case YamlScalar { IsNull: false } scalar:
                yield return new NewKey(key, YamlText.Scalar(scalar.Value));
                break;
            case YamlSequence list:
                yield return new NewKey(key, NewKey.List(list.Items.OfType<YamlScalar>().Select(item => item.Value)));
                break;
        }
    }
}
