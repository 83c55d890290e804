using DataUse.Vocabulary;

namespace DataUse.Licensing;

/// <summary>What the declaration says against a read.</summary>
/// <param name="RuleId">One of <see cref="RuleIds"/>, DUA1001 to DUA1013.</param>
/// <param name="SourceId">The id of the source, or null when it has none.</param>
/// <param name="Statement">The end of the message: what the declaration says and what would fix it, as "datause.yml declares no license for source 'x'". Without a final full stop.</param>
public sealed record Finding(string RuleId, string? SourceId, string Statement)
{
    /// <summary>How loudly the team's policy wants it said.</summary>
    public PolicyLevel Level { get; init; }

    /// <summary>The SPDX expression or LicenseRef of the entry that was used, if any.</summary>
    public string? License { get; init; }

    /// <summary>The layer and the place in it on which the finding rests, or null.</summary>
    public string? DeclarationPath { get; init; }

    public TextRange? DeclarationRange { get; init; }
}
