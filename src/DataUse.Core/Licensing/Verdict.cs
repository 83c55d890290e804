using DataUse.Identification;

namespace DataUse.Licensing;

/// <summary>Where the judgement of an entry ended, in the order in which questions are asked. The first that is not met is the one that is reported.</summary>
internal enum Step
{
    /// <summary>The read is ruled out: <c>deny</c>, <c>basis: none</c>, a prohibited purpose.</summary>
    Denied,

    /// <summary>The entry has errors, so that it grants nothing.</summary>
    Malformed,

    /// <summary>The licensor suspended or terminated access.</summary>
    Suspended,

    /// <summary>The license is pending or unknown, or the day is outside its dates.</summary>
    NotInForce,

    /// <summary>The license is for another host, path, dataset or access method.</summary>
    OtherDoor,

    /// <summary>A condition on licensee, users or place is not met.</summary>
    ConditionNotMet,

    /// <summary>The purpose is not among those permitted.</summary>
    NotPermitted,

    /// <summary>The entry says nothing of the purpose.</summary>
    NotMentioned,

    /// <summary>Nothing speaks against the read.</summary>
    Permitted,
}

/// <summary>What an entry says of a read.</summary>
/// <param name="Step">Where the judgement ended.</param>
/// <param name="Statement">The end of the message.</param>
/// <param name="By">The entry.</param>
/// <param name="Range">The part of the declaration on which the verdict rests.</param>
internal sealed record Verdict(Step Step, string Statement, DeclaredEntry By, TextRange Range);
