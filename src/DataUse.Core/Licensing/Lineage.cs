using DataUse.Catalog;
using DataUse.Declarations;
using DataUse.Identification;
using DataUse.Vocabulary;

namespace DataUse.Licensing;

/// <summary>
/// What is inside a dataset: the sources that the catalogue or the team's own entry says it contains need a license of their own, and a license tag covers
/// no more than whoever set it could give (DUA1008).
/// </summary>
internal sealed class Lineage(SourceCatalog catalog, DeclarationSet declarations, LayeredEntries entries, ExcludedPlaces excluded)
{
    private const int MostNamed = 4;

    /// <summary>A part of a dataset, and where that is said: by the catalogue's citation, else by an entry.</summary>
    private sealed record Part(string Id, Source? Source, string Whole, string? Says);

    /// <summary>A part that is not licensed: what to say of it, and by which verdict when entries speak of it.</summary>
    private sealed record Unlicensed(Part Part, string Statement, Verdict? Verdict);

    /// <summary>The finding on the contents of what is read, or null when nothing speaks against them.</summary>
    /// <param name="identified">What is read.</param>
    /// <param name="place">Where it is read.</param>
    /// <param name="about">The entries that are about the place.</param>
    /// <param name="context">For what it is read.</param>
    public Finding? Of(IdentifiedSource identified, Place place, IReadOnlyList<DeclaredEntry> about, ReadContext context)
    {
        if (identified.Source is not { Contains.Count: > 0 } and not { TagLeavesOut: not null } && about.All(entry => entry.Entry.DerivedFrom.Count == 0))
        {
            return null;
        }

        var unlicensed = new List<Unlicensed>();
        foreach (var part in Parts(identified, about, whole => Judge(whole, identified, place, context) is { Step: Step.Permitted }))
        {
            if (Against(part, identified, place, context) is { } against)
            {
                unlicensed.Add(against);
            }
        }

        if (unlicensed.Count == 0)
        {
            return OfTag(identified.Source, about, context) is { } tag ? new Finding(RuleIds.DatasetContainsUnlicensed, identified.Id, tag) : null;
        }

        var gravest = unlicensed.OrderBy(Gravity).ToList();
        return new Finding(RuleIds.DatasetContainsUnlicensed, identified.Id, Describe(gravest, context))
        {
            License = gravest[0].Verdict?.By.Entry.License,
            DeclarationPath = gravest[0].Verdict?.By.Layer.Path,
            DeclarationRange = gravest[0].Verdict?.Range,
        };
    }

    /// <summary>Everything that the dataset contains, also inside its parts; what is inside a part that is licensed is for the licensor of that part.</summary>
    private List<Part> Parts(IdentifiedSource identified, IReadOnlyList<DeclaredEntry> about, Predicate<Part> isLicensed)
    {
        var parts = new List<Part>();
        foreach (var entry in about)
        {
            foreach (var parent in entry.Entry.DerivedFrom)
            {
                var source = catalog.Find(parent.Value);
                Add(parts, new Part(source?.Id ?? parent.Value, source, entry.Entry.Id.Value, null), identified);
            }
        }

        AddContents(parts, identified.Source, identified);
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Source is { Contains.Count: > 0 } within && !isLicensed(parts[i]))
            {
                AddContents(parts, within, identified);
            }
        }

        return parts;
    }

    private void AddContents(List<Part> parts, Source? whole, IdentifiedSource identified)
    {
        foreach (var contained in whole?.Contains ?? [])
        {
            var source = catalog.Find(contained.Source);
            Add(parts, new Part(source?.Id ?? contained.Source, source, whole!.Id, $"{contained.Cite}, as of {contained.AsOf}"), identified);
        }
    }

    private static void Add(List<Part> parts, Part part, IdentifiedSource identified)
    {
        if (part.Id != identified.Id && !parts.Exists(known => known.Id == part.Id))
        {
            parts.Add(part);
        }
    }

    /// <summary>What speaks against a part. A public license of its owner's needs no entry of the team's; an entry that speaks of the part decides.</summary>
    private Unlicensed? Against(Part part, IdentifiedSource identified, Place place, ReadContext context)
    {
        if (excluded.Denial(Alone(part, identified), new Place("", "", null)) is { } denial)
        {
            return new Unlicensed(part, $"datause.yml denies '{denial.Value.Value}'", null);
        }

        var verdict = Judge(part, identified, place, context);
        if (verdict is not null)
        {
            var isLeftOpen = verdict.Step == Step.NotMentioned && declarations.Policy.Unknown == PolicyLevel.None;
            return verdict.Step == Step.Permitted || isLeftOpen ? null : new Unlicensed(part, verdict.Statement, verdict);
        }

        return part.Source is { Position: not TrainingPosition.OpenLicense } source && LicenseDecision.SpeaksToTraining(source, context)
            ? new Unlicensed(part, $"{(declarations.Layers.Count == 0 ? "no datause.yml declares a" : "datause.yml declares no")} license for source '{part.Id}'", null)
            : null;
    }

    /// <summary>What entries say of a part. What the team derives a dataset from it has read elsewhere, by the doors of its own entries.</summary>
    private Verdict? Judge(Part part, IdentifiedSource identified, Place place, ReadContext context) =>
        entries.JudgeContained(Alone(part, identified), part.Says is null ? null : place, context);

    /// <summary>The part as it is reached: through the dataset, whichever API reads that.</summary>
    private static IdentifiedSource Alone(Part part, IdentifiedSource identified) =>
        new() { Use = identified.Use with { Kind = SourceUseKind.Dataset }, Source = part.Source, Id = part.Id };

    /// <summary>What the tag leaves out, unless the team's entry rests on more than the tag.</summary>
    private static string? OfTag(Source? source, IReadOnlyList<DeclaredEntry> about, ReadContext context) =>
        source?.TagLeavesOut is { } gap && LicenseDecision.SpeaksToTraining(source, context)
        && (about.Count == 0 || about.Any(entry => entry.Entry.Basis is Basis.OpenLicense or Basis.PublicTerms))
            ? $"the license tag {gap.Tag} of '{source.Id}' does not cover {gap.What} ({gap.Cite}, as of {gap.AsOf})"
            : null;

    /// <summary>What entries say comes first, then sources whose owners reserve training.</summary>
    private static int Gravity(Unlicensed unlicensed) => unlicensed switch
    {
        { Verdict: not null } => 0,
        { Part.Source.Position: TrainingPosition.Prohibited or TrainingPosition.LicenseRequired } => 1,
        _ => 2,
    };

    private static string Describe(List<Unlicensed> unlicensed, ReadContext context)
    {
        var (part, statement) = (unlicensed[0].Part, unlicensed[0].Statement);
        var contents = part.Says is null ? $"'{part.Whole}' is derived from '{part.Id}', and {statement}" : $"'{part.Whole}' contains data of '{part.Id}' ({part.Says}), and {statement}";
        var others = unlicensed.Skip(1).Take(MostNamed).Select(other => $"'{other.Part.Id}'").ToList();
        var purpose = ReferenceEquals(context.Purpose, Purpose.Unspecified) ? "" : $" for {context.Purpose}";
        var more = unlicensed.Count - 1 - others.Count;
        return others.Count == 0 ? contents : $"{contents}; nor {(others.Count == 1 ? "is" : "are")} {string.Join(", ", others)}{(more > 0 ? $" and {more} more" : "")} licensed{purpose}";
    }
}
