using System.Globalization;
using DataUse.Catalog;
using DataUse.Identification;
using DataUse.Vocabulary;

namespace DataUse.Licensing;

/// <summary>What is to be said besides the license finding.</summary>
internal static class AdditionalFindings
{
    private const int LastYear = 9999;

    /// <summary>What a license that allows the read still asks for: evidence for its obligations (DUA1007), and soon its renewal (DUA1011).</summary>
    /// <param name="permitted">The verdict that allows the read.</param>
    /// <param name="sourceId">The id of the source.</param>
    /// <param name="asOf">The day on which dates are judged, or null.</param>
    /// <param name="expiringWithinDays">How many days before its end a license is mentioned, or null.</param>
    /// <param name="isAllowedOn">Whether the read is allowed on another day too.</param>
    /// <param name="findings">Where the findings are added.</param>
    public static void OfLicense(Verdict permitted, string? sourceId, DateTime? asOf, int? expiringWithinDays, Predicate<DateTime> isAllowedOn, List<Finding> findings)
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

        if (entry.ValidUntil is { } until && (until - asOf)?.TotalDays <= expiringWithinDays && !(until.Year < LastYear && isAllowedOn(until.AddDays(1))))
        {
            var day = until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
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

        var open = source.Disputes.Where(dispute => !IsAcknowledged(dispute, entries)).ToList();
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
