namespace DataUse.Analyzers.Reporting;

/// <summary>What became of a call, from its recognition to the decision: what <c>datause explain</c> prints.</summary>
public sealed record CallExplanation
{
    /// <summary>Where the name of the invoked member or created type stands.</summary>
    public required CodePlace At { get; init; }

    /// <summary>Type and member, <c>HttpClient.GetStringAsync</c>; the member alone where the type is not known.</summary>
    public required string Api { get; init; }

    public required CallOutcome Outcome { get; init; }

    /// <summary>What the outcome means for this call, as a sentence without a full stop.</summary>
    public required string Statement { get; init; }

    /// <summary>The library whose model knows the call, or the innermost call that it leads to; null when none does.</summary>
    public string? Model { get; init; }

    /// <summary>high (bound), medium (bound, widened) or low (unbound); null for what reads nothing.</summary>
    public string? Confidence { get; init; }

    /// <summary>What the data is read for; null for what is not judged.</summary>
    public string? Purpose { get; init; }

    /// <summary>Each place that the call can read or stand for, with the way by which it was derived.</summary>
    public IReadOnlyList<ExplainedPlace> Places { get; init; } = [];

    /// <summary>The calls that are reported instead of this one.</summary>
    public IReadOnlyList<CodePlace> Callers { get; init; } = [];

    /// <summary>Where no model knows the call: the members of this name that models do know, as <c>Library: Type.Member</c>.</summary>
    public IReadOnlyList<string> SameName { get; init; } = [];
}

/// <summary>What becomes of a call.</summary>
public enum CallOutcome
{
    /// <summary>It reads data, and is judged and reported.</summary>
    Reported,

    /// <summary>It reads what its callers say, and they are reported in its stead.</summary>
    CallersReported,

    /// <summary>It would read data if the code looked at the answer.</summary>
    AnswerNotRead,

    /// <summary>It reads a file of this machine.</summary>
    LocalFile,

    /// <summary>It reads nothing; what it gives stands for a place that something else reads.</summary>
    StandsForPlace,

    /// <summary>A model knows it, and knows that it reads nothing.</summary>
    Neutral,

    /// <summary>A model knows it, but its library is what is being compiled: its own code says more.</summary>
    OwnLibrary,

    /// <summary>No model knows it.</summary>
    NotRecognised,
}

/// <summary>A place in the code: the path as the compilation knows it, line and column from 1, and the code there without what could be a secret.</summary>
public sealed record CodePlace(string File, int Line, int Column, string Code);

/// <summary>A place that is read, and how it was found out.</summary>
public sealed record ExplainedPlace
{
    /// <summary>The address or id with <c>{}</c> for what is not known; empty when nothing is.</summary>
    public required string Address { get; init; }

    /// <summary>From where the text comes from to where it is read.</summary>
    public IReadOnlyList<ExplainedStep> Steps { get; init; } = [];

    /// <summary>The parts that are not known, and why. The first hides the place itself when <see cref="IsKnown"/> is false.</summary>
    public IReadOnlyList<OpenPart> Open { get; init; } = [];

    /// <summary>Whether the host, dataset, bucket or file is known.</summary>
    public required bool IsKnown { get; init; }

    /// <summary>The id of the source, or null.</summary>
    public string? SourceId { get; init; }

    public string? SourceName { get; init; }

    /// <summary>allowed, disallowed or unknown: what the declarations answer; null for a place that is not judged.</summary>
    public string? Answer { get; init; }

    /// <summary>The questions that the decision asked, in their order.</summary>
    public IReadOnlyList<ExplainedQuestion> Questions { get; init; } = [];

    /// <summary>What the analyzers report.</summary>
    public IReadOnlyList<ExplainedFinding> Findings { get; init; } = [];
}

/// <summary>A step of a derivation.</summary>
/// <param name="Kind">One of the words that the inventory's <c>resolution</c> has, or <c>call</c> for the explained call itself.</param>
/// <param name="At">Where.</param>
/// <param name="Known">What was known there, with <c>{}</c> for what was not and <c>…</c> for what is not shown; several when it can be several.</param>
public sealed record ExplainedStep(string Kind, CodePlace At, IReadOnlyList<string> Known);

/// <summary>A part that is not known.</summary>
/// <param name="Reason">One of the words that the inventory's <c>unresolved</c> has.</param>
/// <param name="Statement">The reason in words.</param>
/// <param name="At">The expression at which the derivation stopped, or null.</param>
public sealed record OpenPart(string Reason, string Statement, CodePlace? At);

/// <summary>A question of the decision.</summary>
/// <param name="Question">The part of the declaration that was asked: <c>deny</c>, <c>status</c>, <c>permits</c>.</param>
/// <param name="Reply">What it says.</param>
/// <param name="Holds">Whether the read passed.</param>
/// <param name="At">The place in a datause.yml on which the reply rests, or null.</param>
public sealed record ExplainedQuestion(string Question, string Reply, bool Holds, CodePlace? At);

/// <summary>A rule that fires.</summary>
/// <param name="RuleId">Its id.</param>
/// <param name="Severity">error, warning, info or hidden, as the configuration has it; none where configuration, code or baseline silence it.</param>
/// <param name="Message">The message, and by what it is silenced.</param>
public sealed record ExplainedFinding(string RuleId, string Severity, string Message);
