using DataUse.Identification;
using DataUse.Vocabulary;

namespace DataUse.Licensing;

/// <summary>What entries say against passing their data on (DUA1009).</summary>
internal static class Redistribution
{
    /// <summary>The type of evidence that shows the licensor's approval.</summary>
    private const string Approval = "approval";

    /// <summary>The finding on data that a call publishes, or null when no entry about it keeps it back.</summary>
    /// <param name="entries">The entries that are about the data.</param>
    /// <param name="identified">What was read.</param>
    /// <param name="call">The name of the call that publishes it.</param>
    public static Finding? Of(IEnumerable<DeclaredEntry> entries, IdentifiedSource identified, string call)
    {
        foreach (var declared in entries)
        {
            var entry = declared.Entry;
            if (entry.Evidence.Any(evidence => evidence.Type == Approval))
            {
                continue;
            }

            var duty = entry.Obligations.FirstOrDefault(obligation => obligation.Duty == Duty.NoRedistribution);
            if (duty is not null || entry.RequiresApproval)
            {
                var says = duty is not null ? "has the duty no-redistribution" : "asks for approval before it is passed on; add the approval to its evidence";
                return new Finding(RuleIds.PublishNotPermitted, identified.Id, $"'{call}' publishes its data, and '{entry.Id.Value}' {says}")
                {
                    License = entry.License,
                    DeclarationPath = declared.Layer.Path,
                    DeclarationRange = duty?.Range ?? entry.RangeOf("requires_approval"),
                };
            }
        }

        return null;
    }
}
