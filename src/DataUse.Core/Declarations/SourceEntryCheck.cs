using DataUse.Vocabulary;
using DataUse.Yaml;

namespace DataUse.Declarations;

/// <summary>What the keys of an entry of <c>sources</c> ask of one another, as far as it can be said without the catalogue.</summary>
internal static class SourceEntryCheck
{
    public static void Check(SourceEntry entry, YamlMapping mapping, Reading reading)
    {
        CheckDates(entry, mapping, reading);
        CheckPurposes(entry, mapping, reading);
        CheckBasis(entry, mapping, reading);
    }

    private static void CheckDates(SourceEntry entry, YamlMapping mapping, Reading reading)
    {
        if (entry.ValidFrom > entry.ValidUntil && mapping["valid_from"] is YamlScalar from && mapping["valid_until"] is YamlScalar until)
        {
            reading.Add(RuleIds.InvalidDate, until.Range, $"'valid_until' is {until.Value}, which lies before 'valid_from', {from.Value}", from.Range);
        }
    }

    private static void CheckPurposes(SourceEntry entry, YamlMapping mapping, Reading reading)
    {
        foreach (var permitted in entry.Permits ?? [])
        {
            foreach (var prohibited in entry.Prohibits)
            {
                if (permitted.Value.IsWithin(prohibited.Value))
                {
                    var by = permitted.Value == prohibited.Value ? "" : $" by '{prohibited.Value}'";
                    reading.AddHarmless(RuleIds.ConflictingEntries, permitted.Range, $"'{permitted.Value}' is permitted here and prohibited{by}; the prohibition wins", prohibited.Range);
                    break;
                }
            }
        }

        if (entry is { Basis: Basis.None, Permits.Count: > 0 } && mapping["basis"] is YamlScalar { Value: "none" } basis)
        {
            reading.AddHarmless(RuleIds.ConflictingEntries, mapping["permits"]!.Range, "'permits' says nothing beside basis 'none', by which there is no right to permit from", basis.Range);
        }
    }

    // A key that is there but could not be read has been reported already: only missing ones are said here.
    private static void CheckBasis(SourceEntry entry, YamlMapping mapping, Reading reading)
    {
        switch (entry.Basis)
        {
            case Basis.Agreement when !entry.Evidence.Any(evidence => evidence.Type == "contract"):
                Lacks("evidence of type 'contract', such as evidence: [{type: contract, ref: contracts/2026.pdf}]");
                break;
            case Basis.OpenLicense when entry.License is { } license && SpdxExpression.StatesNoLicense(license):
                reading.Add(RuleIds.BasisWithoutEvidence, mapping["license"]!.Range, $"basis 'open-license' needs a license, not '{license}'");
                break;
            case Basis.OpenLicense:
                Needs("license");
                break;
            case Basis.PublicTerms:
                Needs("terms");
                Needs("terms_date");
                break;
            case Basis.StatutoryException:
                Needs("exception");
                Needs("reviewed_by");
                if (entry is { Exception: "eu-cdsm-4", Reservation: Reservation.Reserved })
                {
                    reading.Add(RuleIds.BasisWithoutEvidence, mapping["reservation"]!.Range, "exception 'eu-cdsm-4' does not reach what the rightsholder has 'reserved'", mapping["exception"]!.Range);
                }

                break;
        }

        void Needs(string key)
        {
            if (mapping[key] is null)
            {
                Lacks($"the key '{key}'");
            }
        }

        void Lacks(string what) =>
            reading.Add(RuleIds.BasisWithoutEvidence, mapping["basis"]!.Range, $"basis '{TermSets.Bases.TokenOf(entry.Basis)}' needs {what}");
    }
}
