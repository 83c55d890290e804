using System.Globalization;
using DataUse.Catalog;
using DataUse.Declarations;
using DataUse.Identification;
using DataUse.Vocabulary;

namespace DataUse.Licensing;

/// <summary>What is to be said besides the license finding.</summary>
internal static class AdditionalFindings
{
    /// <summary>What a license that allows the read still asks for: evidence for its obligations (DUA1007), and soon its renewal (DUA1011).</summary>
    public static void OfLicense(Verdict permitted, string? sourceId, ReadContext context, DeclarationSet declarations, List<Finding> findings)
    {
        var entry = permitted.By.Entry;
        Finding Of(string rule, string statement, TextRange range) => new(rule, sourceId, statement)
        {
            License = entry.License,
            DeclarationPath = permitted.By.Layer.Path,
            DeclarationRange = range,
        };

        if (entry.Obligations.Any(obligation => !obligation.HasEvidence))
        {
            var open = entry.Obligations.Where(obligation => !obligation.HasEvidence).ToList();
            var duties = string.Join(", ", open.Select(obligation => TermSets.Duties.TokenOf(obligation.Duty)));
            findings.Add(Of(RuleIds.ObligationWithoutEvidence, $"'{entry.Id.Value}' asks for {duties} and shows no evidence; add it to the obligation", open[0].Range));
        }

        if (declarations.Policy.ExpiringWithinDays is { } days && (entry.ValidUntil - context.AsOf)?.TotalDays <= days)
        {
            var day = entry.ValidUntil!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            findings.Add(Of(RuleIds.LicenseExpiring, $"the license of '{entry.Id.Value}' ends on {day}; renew it", entry.RangeOf("valid_until")));
        }
    }

    /// <summary>The documented disputes about the source that none of its entries acknowledges (DUA1010).</summary>
    public static void OfSource(Source? source, IReadOnlyList<DeclaredEntry> entries, List<Finding> findings)
    {
        if (source is null || source.Disputes.Count == 0)
        {
            return;
        }

        var open = entries.Count == 0 ? source.Disputes : [.. source.Disputes.Where(dispute => !IsAcknowledged(dispute, entries))];
        if (open.Count > 0)
        {
            findings.Add(new Finding(RuleIds.SourceDisputed, source.Id, $"'{source.Id}' is in a documented dispute ({string.Join(", ", open)}); acknowledge it under 'disputed' of an entry"));
        }
    }

    /// <summary>Whether an entry acknowledges the dispute, or all of them by naming none.</summary>
    private static bool IsAcknowledged(string dispute, IReadOnlyList<DeclaredEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Entry.Disputed is { Acknowledged: true } acknowledged && (acknowledged.Case is null || acknowledged.Case == dispute))
            {
                return true;
            }
        }

        return false;
    }
}
