using DataUse.Catalog;
using DataUse.Declarations;
using DataUse.Identification;
using DataUse.Vocabulary;

namespace DataUse.Licensing;

/// <summary>The entries of all layers, and what they together say of a read.</summary>
internal sealed class LayeredEntries(SourceCatalog catalog, DeclarationSet declarations)
{
    private readonly DeclaredEntries _entries = new(catalog, declarations);

    /// <summary>
    /// The entries that are about a place: those whose own hosts or datasets name it, those of its source or of a source that is so named in the same file,
    /// and, on a platform, those that rule the whole platform out. On a platform paths belong to what names a source; elsewhere they only limit the license.
    /// </summary>
    public IReadOnlyList<DeclaredEntry> About(IdentifiedSource identified, Place place)
    {
        if (_entries.IsEmpty)
        {
            return [];
        }

        var ofSource = identified.Id is { } id ? _entries.Of(id) : [];
        var platform = catalog.Hosts.Find(place.Host, place.Path)?.Source is { Role: SourceRole.Platform } owner ? owner : null;
        var naming = new List<DeclaredEntry>();
        foreach (var entry in _entries.Near(place))
        {
            if (entry.SourceId != identified.Id && (entry.Names(place) is not null || (platform is null && entry.Source is null && entry.NamesHost(place) is not null)))
            {
                naming.Add(entry);
            }
        }

        if (naming.Count == 0 && platform is null)
        {
            return ofSource;
        }

        var about = new HashSet<DeclaredEntry>(ofSource);
        foreach (var entry in naming)
        {
            about.UnionWith(_entries.Of(entry.SourceId).Where(other => ReferenceEquals(other.Layer, entry.Layer)));
        }

        if (platform is not null)
        {
            about.UnionWith(_entries.Of(platform.Id).Where(entry => entry.Entry.Basis == Basis.None));
        }

        return [.. about];
    }

    /// <summary>What the layers say of a source that is inside what is read: the entries of the dataset around it say nothing of it.</summary>
    /// <param name="contained">The source inside.</param>
    /// <param name="place">The place of the dataset around it; null when the team made that itself, from what it read by the doors that it declares.</param>
    /// <param name="context">Where, when and what for it is read.</param>
    public Verdict? JudgeContained(IdentifiedSource contained, Place? place, ReadContext context) => Judge(
        contained.Id is { } id ? _entries.Of(id) : [], contained, place ?? new Place("", "", null), new EntryJudgement(context, declarations.Licensee) { TakesAnyDoor = place is null }, null);

    /// <summary>
    /// What the layers say, or null when none says anything of the place. Each layer that does has to allow the read, so that a nearer one refines what a
    /// farther one grants and never widens it; a layer that leaves the purpose open leaves it to the others.
    /// </summary>
    /// <param name="about">The entries that are about the place.</param>
    /// <param name="identified">The place's source.</param>
    /// <param name="place">The place.</param>
    /// <param name="context">Where, when and what for it is read.</param>
    /// <param name="log">Takes down the questions, or null.</param>
    public Verdict? Judge(IReadOnlyList<DeclaredEntry> about, IdentifiedSource identified, Place place, ReadContext context, DecisionLog? log) =>
        Judge(about, identified, place, new EntryJudgement(context, declarations.Licensee), log);

    private Verdict? Judge(IReadOnlyList<DeclaredEntry> about, IdentifiedSource identified, Place place, EntryJudgement judgement, DecisionLog? log)
    {
        if (about.Count == 0)
        {
            return null;
        }

        Verdict? first = null;
        foreach (var layer in declarations.Layers)
        {
            var cases = new List<EntryCase>();
            foreach (var entry in about)
            {
                if (ReferenceEquals(entry.Layer, layer))
                {
                    cases.Add(new EntryCase(entry, identified, place));
                }
            }

            if (cases.Count == 0)
            {
                continue;
            }

            var verdict = JudgeLayer(cases, judgement, log);
            Explain(verdict, judgement, new EntryCase(verdict.By, identified, place), log);
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
    private Verdict JudgeLayer(List<EntryCase> cases, EntryJudgement judgement, DecisionLog? log)
    {
        if (cases.Count == 1)
        {
            return judgement.Judge(cases[0]);
        }

        cases = Prefer(cases, judgement.FitsDoor, "is not open for this place; another entry is", log);
        cases = PreferExactest(cases, log);
        cases = Prefer(cases, of => judgement.FitsDates(of.Declared.Entry), "does not hold on this day; another entry does", log);
        Verdict? best = null;
        foreach (var of in cases)
        {
            var verdict = judgement.Judge(of);
            if (best is null || IsBetter(verdict, best))
            {
                best = verdict;
            }
        }

        foreach (var of in cases)
        {
            if (log is not null && of.Declared != best!.By)
            {
                Pass(of, $"comes behind '{best.By.Entry.Id.Value}'", log);
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

    /// <summary>The entries of the sources that are named most exactly: all entries of a source count when one of them names the place.</summary>
    private List<EntryCase> PreferExactest(List<EntryCase> cases, DecisionLog? log)
    {
        if (cases.Count == 1)
        {
            return cases;
        }

        var exactness = cases.ConvertAll(Exactness);
        var exactest = exactness.Max();
        var named = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < cases.Count; i++)
        {
            if (exactness[i] == exactest)
            {
                named.Add(cases[i].Declared.SourceId);
            }
        }

        return Prefer(cases, of => named.Contains(of.Declared.SourceId), "names the place less exactly than another entry", log);
    }

    private int Exactness(EntryCase of)
    {
        var own = of.Declared.Names(of.Place) ?? 0;
        if (of.Identified.Id is null || of.Declared.SourceId != of.Identified.Id)
        {
            return own;
        }

        var place = of.Place;
        var known = place.FindDataset(catalog) is not null ? int.MaxValue : catalog.Hosts.Find(place.Host, place.Path)?.Pattern.Length ?? 0;
        return Math.Max(own, known);
    }

    private static List<EntryCase> Prefer(List<EntryCase> cases, Predicate<EntryCase> isPreferred, string otherwise, DecisionLog? log)
    {
        var preferred = cases.FindAll(isPreferred);
        if (preferred.Count == 0)
        {
            return cases;
        }

        foreach (var of in cases)
        {
            if (log is not null && !isPreferred(of))
            {
                Pass(of, otherwise, log);
            }
        }

        return preferred;
    }

    private static void Pass(EntryCase of, string why, DecisionLog log) =>
        log.Add("entry", $"'{of.Declared.Entry.Id.Value}' {why}", holds: true, of.Declared.Layer, of.Declared.Entry.Id.Range);

    /// <summary>Takes down the questions of the entry that counts, up to the one that the read does not pass.</summary>
    private static void Explain(Verdict verdict, EntryJudgement judgement, EntryCase of, DecisionLog? log)
    {
        if (log is null)
        {
            return;
        }

        var (layer, entry) = (of.Declared.Layer, of.Declared.Entry);
        log.Add("entry", $"'{entry.Id.Value}' is about it", holds: true, layer, entry.Id.Range);
        foreach (var question in EntryQuestion.InOrder)
        {
            if (question.Against(judgement, of) is not null)
            {
                log.Add(question.Name, verdict.Statement, holds: false, layer, verdict.Range);
                return;
            }

            if (question.Reply(judgement, of) is var (text, key))
            {
                log.Add(question.Name, text, holds: true, layer, key is null ? null : entry.RangeOf(key));
            }
        }
    }
}
