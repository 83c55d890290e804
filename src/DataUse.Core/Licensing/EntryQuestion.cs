namespace DataUse.Licensing;

/// <summary>One of the questions that are asked of an entry.</summary>
/// <param name="Name">The part of the entry that is asked, as an explanation shows it.</param>
/// <param name="Against">The verdict when the read does not pass, else null.</param>
/// <param name="Reply">What the entry says when the read does pass, and the key that says it; null when the question does not arise.</param>
internal sealed record EntryQuestion(string Name, Func<EntryJudgement, EntryCase, Verdict?> Against, Func<EntryJudgement, EntryCase, (string Text, string? Key)?> Reply)
{
    /// <summary>All questions in the order in which they are asked; the first that a read does not pass is the one that is reported.</summary>
    public static readonly EntryQuestion[] InOrder =
    [
        new("prohibits", (judgement, of) => judgement.Prohibited(of), EntryReply.NotProhibited),
        new("errors", (judgement, of) => judgement.Malformed(of), (_, _) => null),
        new("basis", (judgement, of) => judgement.WithoutBasis(of), (_, of) => EntryReply.Basis(of)),
        new("status", (judgement, of) => judgement.NotInForce(of), (_, of) => EntryReply.InForce(of)),
        new("dates", (judgement, of) => judgement.OutsideDates(of), EntryReply.WithinDates),
        new("door", (judgement, of) => judgement.OtherDoor(of), EntryReply.OpenDoor),
        new("conditions", (judgement, of) => judgement.ConditionNotMet(of), EntryReply.ConditionsMet),
        new("permits", (judgement, of) => judgement.NotPermitted(of), EntryReply.Permitted),
    ];
}
