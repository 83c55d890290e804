using DataUse.Catalog;
using DataUse.Declarations;
using DataUse.Identification;
using DataUse.Vocabulary;

namespace DataUse.Licensing;

/// <summary>The entries of all layers, and what they together say of a read.</summary>
internal sealed class LayeredEntries(SourceCatalog catalog, DeclarationSet declarations)
{
    private readonly List<DeclaredEntry> _entries = DeclaredEntry.All(catalog, declarations);

    /// <summary>
    /// The entries that are about a place: those whose own hosts or datasets name it, those of its source or of a source that is so named in the same file,
    /// and, on a platform, those that rule the whole platform out. On a platform paths belong to what names a source; elsewhere they only limit the license.
    /// </summary>
    public List<DeclaredEntry> About(IdentifiedSource identified, Place place)
    {
        if (_entries.Count == 0)
        {
            return _entries;
        }

        var platform = place.Host.Length > 0 && catalog.Hosts.Find(place.Host, place.Path)?.Source is { Role: SourceRole.Platform } owner ? owner : null;
        var naming = _entries.FindAll(entry => entry.Names(place) is not null || (platform is null && entry.Source is null && entry.NamesHost(place) is not null));
        return _entries.FindAll(entry => IsOf(entry, identified)
            || naming.Exists(other => ReferenceEquals(other.Layer, entry.Layer) && other.SourceId == entry.SourceId)
            || (platform is not null && entry.Source == platform && entry.Entry.Basis == Basis.None));
    }

    /// <summary>
    /// What the layers say, or null when none says anything of the place. Each layer that does has to allow the read, so that a nearer one refines what a
    /// farther one grants and never widens it; a layer that leaves the purpose open leaves it to the others.
    /// </summary>
    public Verdict? Judge(IdentifiedSource identified, Place place, ReadContext context)
    {
        var judgement = new EntryJudgement(context, declarations.Licensee);
        Verdict? first = null;
        var about = About(identified, place);
        foreach (var layer in declarations.Layers)
        {
            var entries = about.FindAll(entry => ReferenceEquals(entry.Layer, layer));
            if (entries.Count == 0)
            {
                continue;
            }

            var verdict = JudgeLayer(entries, identified, place, judgement);
            if (first is null || Precedes(verdict.Step, first.Step))
            {
                first = verdict;
            }
        }

        return first;
    }

    /// <summary>Whether a farther layer's step is the one to report: an earlier question that is not met, or a permission where the nearer layer is silent.</summary>
    private static bool Precedes(Step farther, Step nearer) =>
        nearer == Step.NotMentioned ? farther != Step.NotMentioned : farther < nearer && farther != Step.NotMentioned;

    /// <summary>
    /// Of several entries in one file those count that are open for the place, then those of the source that is named most exactly, then those whose dates
    /// fit. Among these a denial wins; otherwise the one that comes closest to allowing the read is the one meant for it.
    /// </summary>
    private Verdict JudgeLayer(List<DeclaredEntry> entries, IdentifiedSource identified, Place place, EntryJudgement judgement)
    {
        entries = Prefer(entries, entry => judgement.FitsDoor(entry, identified, place));
        var exactest = 0;
        foreach (var entry in entries)
        {
            exactest = Math.Max(exactest, Exactness(entry, identified, place));
        }

        var named = entries.FindAll(entry => Exactness(entry, identified, place) == exactest);
        entries = entries.FindAll(entry => named.Exists(other => other.SourceId == entry.SourceId));
        entries = Prefer(entries, entry => judgement.FitsDates(entry.Entry));
        Verdict? best = null;
        foreach (var entry in entries)
        {
            var verdict = judgement.Judge(entry, identified, place);
            if (best is null || IsBetter(verdict, best))
            {
                best = verdict;
            }
        }

        return best!;
    }

    /// <summary>Whether one verdict comes before another of the same file: a denial, then the later step, then the later end, then the id, so that the order of entries is of no account.</summary>
    private static bool IsBetter(Verdict verdict, Verdict other)
    {
        if (verdict.Step != other.Step)
        {
            return other.Step != Step.Denied && (verdict.Step == Step.Denied || verdict.Step > other.Step);
        }

        var (entry, rival) = (verdict.By.Entry, other.By.Entry);
        var ends = (entry.ValidUntil ?? DateTime.MaxValue).CompareTo(rival.ValidUntil ?? DateTime.MaxValue);
        return ends != 0 ? ends > 0 : string.CompareOrdinal(entry.Id.Value, rival.Id.Value) < 0;
    }

    private int Exactness(DeclaredEntry entry, IdentifiedSource identified, Place place)
    {
        var own = entry.Names(place) ?? 0;
        if (!IsOf(entry, identified))
        {
            return own;
        }

        var known = place.FindDataset(catalog) is not null ? int.MaxValue : place.Host.Length > 0 ? catalog.Hosts.Find(place.Host, place.Path)?.Pattern.Length ?? 0 : 0;
        return Math.Max(own, known);
    }

    private static bool IsOf(DeclaredEntry entry, IdentifiedSource identified) => identified.Id is not null && entry.SourceId == identified.Id;

    private static List<DeclaredEntry> Prefer(List<DeclaredEntry> entries, Predicate<DeclaredEntry> isPreferred)
    {
        var preferred = entries.FindAll(isPreferred);
        return preferred.Count > 0 ? preferred : entries;
    }
}
