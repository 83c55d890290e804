namespace DataUse;

/// <summary>A mistake in a YAML file, at its place in the text. The path is added by whoever knows it, since one text can have several.</summary>
/// <param name="RuleId">One of <see cref="RuleIds"/>, DUA2002 to DUA2009.</param>
/// <param name="Range">Where in the text.</param>
/// <param name="Message">One sentence without a final full stop: what is there, what was expected, and where it helps, a suggestion.</param>
/// <param name="Related">Another place that belongs to the problem, such as the first of two duplicate keys.</param>
public sealed record Problem(string RuleId, TextRange Range, string Message, TextRange? Related = null)
{
    /// <summary>What was probably meant by the key or value that stands at <see cref="Range"/>, or null.</summary>
    public string? Suggestion { get; init; }
}
