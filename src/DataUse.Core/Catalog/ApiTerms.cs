using DataUse.Vocabulary;

namespace DataUse.Catalog;

/// <summary>The vocabularies of API models, word for word.</summary>
public static class ApiTerms
{
    /// <summary>Ways in which code takes in data; the inventory names them too.</summary>
    public static readonly TermSet<string> Kinds = new("kind", Array.ConvertAll(
        ["http", "client-library", "dataset-hub", "object-storage", "file", "process", "browser", "search", "feed", "stream", "publish", "other"], (string word) => (word, word)));

    public static readonly TermSet<CombineRule> CombineRules = new("combine rule",
        ("rfc3986", CombineRule.Rfc3986),
        ("append", CombineRule.Append),
        ("append-always", CombineRule.AppendAlways));

    public static readonly TermSet<CommandPart> CommandParts = new("part", ("program", CommandPart.Program), ("arguments", CommandPart.Arguments));

    /// <summary>What data that reaches a call is used for.</summary>
    public static readonly TermSet<Purpose> Purposes = new("purpose", [.. Purpose.Declarable.Select(purpose => (purpose.Token, purpose))]);

    /// <summary>The same of a sink, which can also end the way of the data without a purpose, as the file of a model ends where the model is loaded.</summary>
    public static readonly TermSet<Purpose?> SinkPurposes = new("purpose", [("none", null), .. Purpose.Declarable.Select(purpose => (purpose.Token, (Purpose?)purpose))]);

    /// <summary>When a call counts as a read.</summary>
    public static readonly TermSet<ReadCondition> Conditions = new("condition", ("answer-read", ReadCondition.AnswerRead), ("handed-on", ReadCondition.HandedOn));
}
