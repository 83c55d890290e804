using DataUse.Identification;

namespace DataUse.Licensing;

/// <summary>An entry, and the place whose reading is held against it.</summary>
internal readonly record struct EntryCase(DeclaredEntry Declared, IdentifiedSource Identified, Place Place)
{
    /// <summary>What the entry is found to say.</summary>
    /// <param name="step">Where the judgement ends.</param>
    /// <param name="statement">The end of the message.</param>
    /// <param name="key">The key of the entry on which it rests; null for the entry as a whole.</param>
    public Verdict Verdict(Step step, string statement, string? key = null) =>
        new(step, statement, Declared, key is null ? Declared.Entry.Id.Range : Declared.Entry.RangeOf(key));
}
