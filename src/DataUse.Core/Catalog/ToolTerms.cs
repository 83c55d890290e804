using DataUse.Vocabulary;

namespace DataUse.Catalog;

/// <summary>The vocabularies of the models of command-line tools, word for word.</summary>
public static class ToolTerms
{
    /// <summary>Which arguments of a command are addresses.</summary>
    public static readonly TermSet<int> Arguments = new("argument", ("first", 1), ("second", 2), ("each", ToolCommand.Each), ("all-but-last", ToolCommand.AllButLast));

    /// <summary>What a word is that is no address.</summary>
    public static readonly TermSet<BareWord> BareWords = new("meaning", ("path", BareWord.Path), ("host", BareWord.Host), ("name", BareWord.Name));

    /// <summary>When a command counts as a read; true: only when it is known what it reads.</summary>
    public static readonly TermSet<bool> Conditions = new("condition", ("known", true));
}
