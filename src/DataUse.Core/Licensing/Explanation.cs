namespace DataUse.Licensing;

/// <summary>What the declarations answer to a use (AIPREF's three answers). What they do not speak of is never allowed.</summary>
public enum Answer
{
    /// <summary>An entry permits the purpose, and nothing speaks against the read.</summary>
    Allowed,

    /// <summary>They say nothing of the place or of the purpose, or are not asked: internal places, services, what <c>ignore</c> leaves out.</summary>
    Unknown,

    /// <summary>They rule the use out, or license something else.</summary>
    Disallowed,
}

/// <summary>A question that the decision asked.</summary>
/// <param name="Question">The part of the declaration that was asked, a word or two: <c>deny</c>, <c>status</c>, <c>permits</c>.</param>
/// <param name="Reply">What it says, as a clause without a final full stop.</param>
/// <param name="Holds">Whether the read passed; the first question that it does not pass is the one that is reported.</param>
/// <param name="DeclarationPath">The layer on which the reply rests, or null when it rests on the absence of one.</param>
/// <param name="Range">The place in the layer, or null.</param>
public sealed record DecisionStep(string Question, string Reply, bool Holds, string? DeclarationPath, TextRange? Range);

/// <summary>A decision with the way to it.</summary>
/// <param name="Answer">What the declarations answer; of a place and the owners that it shows, the worst.</param>
/// <param name="Steps">The questions in the order in which they were asked.</param>
/// <param name="Findings">What the analyzers report, as <see cref="LicenseDecision.Decide"/> gives it.</param>
public sealed record Explanation(Answer Answer, IReadOnlyList<DecisionStep> Steps, IReadOnlyList<Finding> Findings);
