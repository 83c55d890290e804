using DataUse.Catalog;
using DataUse.Declarations;
using DataUse.Identification;
using DataUse.Vocabulary;

namespace DataUse.Licensing;

/// <summary>
/// Decides what the declarations say against a read. A pure function of the catalogue, the declarations, the place that is read and the context; the
/// same for any order of entries.
/// </summary>
public sealed class LicenseDecision
{
    private readonly SourceCatalog _catalog;
    private readonly DeclarationSet _declarations;
    private readonly LayeredEntries _entries;
    private readonly ExcludedPlaces _excluded;
    private readonly Lineage _lineage;

    /// <summary>A decision for one project.</summary>
    /// <param name="catalog">The catalogue, with the user's rule packs.</param>
    /// <param name="declarations">The declarations that hold for the project.</param>
    public LicenseDecision(SourceCatalog catalog, DeclarationSet declarations)
    {
        _catalog = catalog;
        _declarations = declarations;
        _entries = new LayeredEntries(catalog, declarations);
        _excluded = new ExcludedPlaces(declarations);
        _lineage = new Lineage(catalog, declarations, _entries, _excluded);
    }

    /// <summary>
    /// The findings for one place, the license finding first: at most one of DUA1001 to DUA1006, DUA1012 and DUA1013 for each source that is read, then what
    /// is to be said besides. Empty when nothing speaks against the read, when it is ignored, and when a declaration cannot be read.
    /// </summary>
    public IReadOnlyList<Finding> Decide(IdentifiedSource identified, ReadContext context) => Run(identified, context, null);

    /// <summary>The same decision with its answer and the questions that led to it.</summary>
    public Explanation Explain(IdentifiedSource identified, ReadContext context)
    {
        var log = new DecisionLog();
        var findings = Run(identified, context, log);
        return new Explanation(log.Answer, log.Steps, findings);
    }

    private IReadOnlyList<Finding> Run(IdentifiedSource identified, ReadContext context, DecisionLog? log)
    {
        if (_declarations.IsUnreadable)
        {
            log?.Add("datause.yml", "cannot be read, so that nothing is judged", holds: false);
            log?.Conclude(Answer.Unknown);
            return [];
        }

        var findings = new List<Finding>();
        var place = Place.Of(identified.Use);
        var about = _entries.About(identified, place);
        if (_excluded.Denial(identified, place) is { } denial)
        {
            findings.Add(Denied(identified.Id, denial, log));
        }
        else if (_excluded.IgnoredBy(place, context.File) is { } ignored)
        {
            log?.Add("ignore", $"leaves it out: {ignored.Value.Reason}", holds: true, ignored.Layer, ignored.Value.Range);
            log?.Conclude(Answer.Unknown);
            return [];
        }
        else if (identified.Use.Kind == SourceUseKind.Unknown)
        {
            log?.Add("place", "cannot be determined", holds: false);
            log?.Conclude(Answer.Unknown);
            Add(findings, new Finding(RuleIds.SourceUndetermined, null, "the source cannot be determined statically") { Level = _declarations.Policy.Undetermined });
            return findings;
        }
        else
        {
            log?.Add("deny", "does not name it", holds: true);
            Judge(identified, place, about, context, findings, log);
            if (_lineage.Of(identified, place, about, context) is { } unlicensedContents)
            {
                log?.Add("contents", unlicensedContents.Statement, holds: false);
                findings.Add(unlicensedContents);
            }
        }

        AdditionalFindings.OfSource(identified.Source, about, findings);
        foreach (var owner in identified.Shown)
        {
            JudgeShown(owner, identified, place, context, findings, log);
        }

        return findings;
    }

    /// <summary>What speaks against making the data of a place available to others, or null (DUA1009).</summary>
    /// <param name="identified">The place that is read.</param>
    /// <param name="context">Where it is read.</param>
    /// <param name="call">The name of the call that publishes what was read.</param>
    public Finding? DecidePublication(IdentifiedSource identified, ReadContext context, string call)
    {
        var place = Place.Of(identified.Use);
        return _declarations.IsUnreadable || _excluded.IgnoredBy(place, context.File) is not null ? null : Redistribution.Of(_entries.About(identified, place), identified, call);
    }

    private void Judge(IdentifiedSource identified, Place place, IReadOnlyList<DeclaredEntry> about, ReadContext context, List<Finding> findings, DecisionLog? log)
    {
        var verdict = _entries.Judge(about, identified, place, context, log);
        Conclude(verdict, context, log);
        if (verdict is null)
        {
            // The team's own machines, and services that bring no content, need no license unless somebody declares one.
            var needsNone = identified.IsInternal || identified.Source?.Role == SourceRole.Service;
            log?.Add("entry", needsNone ? "none is about it, and none is needed: it brings nobody else's content" : "none is about it", holds: needsNone);
            if (!needsNone)
            {
                Add(findings, Undeclared(identified, context));
            }
        }
        else if (verdict.Step == Step.Permitted)
        {
            AdditionalFindings.OfLicense(
                verdict,
                identified.Id,
                context.AsOf,
                _declarations.Policy.ExpiringWithinDays,
                day => _entries.Judge(about, identified, place, context with { AsOf = day }, null) is { Step: Step.Permitted },
                findings);
        }
        else
        {
            Add(findings, Against(verdict, identified.Id));
        }
    }

    /// <summary>Judges the owner's content that a search API or archive shows: its license has to name this door.</summary>
    private void JudgeShown(Source owner, IdentifiedSource through, Place place, ReadContext context, List<Finding> findings, DecisionLog? log)
    {
        var shown = new IdentifiedSource { Use = through.Use, Source = owner, Id = owner.Id, IsMirror = true };
        var about = _entries.About(shown, place);
        log?.Add("shows", $"content of '{owner.Id}', which is read through it", holds: true);
        if (_excluded.Denial(shown, new Place("", "", null)) is { } denial)
        {
            findings.Add(Denied(owner.Id, denial, log));
            AdditionalFindings.OfSource(owner, about, findings);
            return;
        }

        var verdict = _entries.Judge(about, shown, place, context, log);
        Conclude(verdict, context, log);
        if (verdict is null)
        {
            log?.Add("entry", $"none is about '{owner.Id}' by this door", holds: false);
            if (SpeaksToTraining(owner, context))
            {
                findings.Add(new Finding(RuleIds.DoorNotCovered, owner.Id, DeclaresNo("license", $"source '{owner.Id}', whose content is read through '{through.Id}'")) { DeclarationPath = Nearest?.Path });
            }
        }
        else if (verdict.Step != Step.Permitted)
        {
            var against = Against(verdict, owner.Id);
            Add(findings, verdict.Step == Step.OtherDoor ? against with { Statement = against.Statement + ", through which its content is read" } : against);
        }

        AdditionalFindings.OfSource(owner, about, findings);
    }

    /// <summary>A permission answers only a purpose that somebody stated.</summary>
    private static void Conclude(Verdict? verdict, ReadContext context, DecisionLog? log) => log?.Conclude(verdict?.Step switch
    {
        null or Step.NotMentioned => Answer.Unknown,
        Step.Permitted => context.Purpose == Purpose.Unspecified ? Answer.Unknown : Answer.Allowed,
        _ => Answer.Disallowed,
    });

    private Finding Undeclared(IdentifiedSource identified, ReadContext context)
    {
        var isKnown = identified.Source is { } source && SpeaksToTraining(source, context);
        var statement = identified.Id is { } id
            ? DeclaresNo("license", $"source '{id}'")
            : DeclaresNo("source", $"'{identified.Use.Host ?? identified.Use.Id ?? identified.Use.Display}'");
        return isKnown
            ? new Finding(RuleIds.UndeclaredSource, identified.Id, statement) { DeclarationPath = Nearest?.Path }
            : new Finding(RuleIds.ExternalSourceUndeclared, identified.Id, statement) { Level = _declarations.Policy.UndeclaredSource, DeclarationPath = Nearest?.Path };
    }

    /// <summary>Whether a known source may not be read undeclared: for AI, mining or anything at all, or for nobody knows what while its owner reserves training.</summary>
    internal static bool SpeaksToTraining(Source source, ReadContext context)
    {
        var purpose = context.Purpose;
        return purpose.IsWithin(Purpose.AiAll) || purpose == Purpose.TextAndDataMining || purpose == Purpose.All
            || (purpose == Purpose.Unspecified && source is { Role: SourceRole.Content, Position: TrainingPosition.Prohibited or TrainingPosition.LicenseRequired });
    }

    private Finding Against(Verdict verdict, string? sourceId)
    {
        var rule = verdict.Step switch
        {
            Step.Suspended => RuleIds.AccessSuspended,
            Step.NotInForce => RuleIds.LicenseNotInForce,
            Step.OtherDoor => RuleIds.DoorNotCovered,
            Step.ConditionNotMet => RuleIds.ConditionNotMet,
            _ => RuleIds.PurposeNotPermitted,
        };
        return new Finding(rule, sourceId, verdict.Statement + In(verdict.By.Layer))
        {
            Level = verdict.Step == Step.NotMentioned ? _declarations.Policy.Unknown : PolicyLevel.Default,
            License = verdict.By.Entry.License,
            DeclarationPath = verdict.By.Layer.Path,
            DeclarationRange = verdict.Range,
        };
    }

    private Finding Denied(string? sourceId, Layered<Located<string>> denial, DecisionLog? log)
    {
        log?.Add("deny", $"names '{denial.Value.Value}'", holds: false, denial.Layer, denial.Value.Range);
        log?.Conclude(Answer.Disallowed);
        return new Finding(RuleIds.PurposeNotPermitted, sourceId, $"datause.yml denies '{denial.Value.Value}'{In(denial.Layer)}")
        {
            DeclarationPath = denial.Layer.Path,
            DeclarationRange = denial.Value.Range,
        };
    }

    private static void Add(List<Finding> findings, Finding finding)
    {
        if (finding.Level != PolicyLevel.None)
        {
            findings.Add(finding);
        }
    }

    private DeclarationLayer? Nearest => _declarations.Layers.Count > 0 ? _declarations.Layers[0] : null;

    private string DeclaresNo(string what, string whose) =>
        Nearest is null ? $"no datause.yml declares a {what} for {whose}" : $"datause.yml declares no {what} for {whose}";

    /// <summary>Where a statement comes from another layer than the nearest, that layer's place as seen from there.</summary>
    private string In(DeclarationLayer layer) => _declarations.Layers.Count > 1 && Nearest is { } nearest && layer != nearest ? $" ({layer.PathFrom(nearest)})" : "";
}
