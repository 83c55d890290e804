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

    /// <summary>A decision for one project.</summary>
    /// <param name="catalog">The catalogue, with the user's rule packs.</param>
    /// <param name="declarations">The declarations that hold for the project.</param>
    public LicenseDecision(SourceCatalog catalog, DeclarationSet declarations)
    {
        _catalog = catalog;
        _declarations = declarations;
        _entries = new LayeredEntries(catalog, declarations);
        _excluded = new ExcludedPlaces(declarations);
    }

    /// <summary>
    /// The findings for one place, the license finding first: at most one of DUA1001 to DUA1006, DUA1012 and DUA1013 for each source that is read, then what
    /// is to be said besides. Empty when nothing speaks against the read, when it is ignored, and when a declaration cannot be read.
    /// </summary>
    public IReadOnlyList<Finding> Decide(IdentifiedSource identified, ReadContext context)
    {
        if (_declarations.IsUnreadable)
        {
            return [];
        }

        var findings = new List<Finding>();
        var place = Place.Of(identified.Use);
        if (_excluded.Denial(identified, place) is { } denial)
        {
            findings.Add(Denied(identified.Id, denial));
        }
        else if (_excluded.IsIgnored(place, context.File))
        {
            return [];
        }
        else if (identified.Use.Kind == SourceUseKind.Unknown)
        {
            Add(findings, new Finding(RuleIds.SourceUndetermined, null, "the source cannot be determined statically") { Level = _declarations.Policy.Undetermined });
            return findings;
        }
        else
        {
            Judge(identified, place, context, findings);
        }

        AdditionalFindings.OfSource(identified.Source, _entries.About(identified, place), findings);
        foreach (var owner in identified.Shown)
        {
            JudgeShown(owner, identified, place, context, findings);
        }

        return findings;
    }

    private void Judge(IdentifiedSource identified, Place place, ReadContext context, List<Finding> findings)
    {
        var verdict = _entries.Judge(identified, place, context);
        if (verdict is null)
        {
            // The team's own machines, and services that bring no content, need no license unless somebody declares one.
            if (!identified.IsInternal && identified.Source?.Role != SourceRole.Service)
            {
                Add(findings, Undeclared(identified, context));
            }
        }
        else if (verdict.Step == Step.Permitted)
        {
            AdditionalFindings.OfLicense(verdict, identified.Id, context, _declarations, findings);
        }
        else
        {
            Add(findings, Against(verdict, identified.Id));
        }
    }

    /// <summary>Judges the owner's content that a search API or archive shows: its license has to name this door.</summary>
    private void JudgeShown(Source owner, IdentifiedSource through, Place place, ReadContext context, List<Finding> findings)
    {
        var shown = new IdentifiedSource { Use = through.Use, Source = owner, Id = owner.Id, IsMirror = true };
        var verdict = _entries.Judge(shown, place, context);
        if (_excluded.Denial(shown, new Place("", "", null)) is { } denial)
        {
            findings.Add(Denied(owner.Id, denial));
        }
        else if (verdict is null && SpeaksToTraining(owner, context))
        {
            findings.Add(new Finding(RuleIds.DoorNotCovered, owner.Id, DeclaresNo("license", $"source '{owner.Id}', whose content is read through '{through.Id}'")) { DeclarationPath = Nearest?.Path });
        }
        else if (verdict is not null && verdict.Step != Step.Permitted)
        {
            var against = Against(verdict, owner.Id);
            Add(findings, verdict.Step == Step.OtherDoor ? against with { Statement = against.Statement + ", through which its content is read" } : against);
        }

        AdditionalFindings.OfSource(owner, _entries.About(shown, place), findings);
    }

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
    private static bool SpeaksToTraining(Source source, ReadContext context)
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

    private Finding Denied(string? sourceId, Layered<Located<string>> denial) =>
        new(RuleIds.PurposeNotPermitted, sourceId, $"datause.yml denies '{denial.Value.Value}'{In(denial.Layer)}")
        {
            DeclarationPath = denial.Layer.Path,
            DeclarationRange = denial.Value.Range,
        };

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
