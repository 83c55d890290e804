using DataUse.Vocabulary;

namespace DataUse.Yaml;

/// <summary>One pass over a document: what was found wrong so far.</summary>
internal sealed class Reading(CancellationToken cancellationToken)
{
    private const int MostProblems = 100;

    private readonly List<Problem> _problems = [];

    /// <summary>The first problems; a text that is wrong everywhere is not told so more than a hundred times.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>How many errors there were: problems that leave open what was meant.</summary>
    public int Errors { get; private set; }

    /// <summary>The problems in the order of the text.</summary>
    public IReadOnlyList<Problem> InOrder() => _problems.Count < 2 ? _problems : [.. _problems.OrderBy(problem => problem.Range.Start)];

    /// <summary>Adds a problem that leaves open what was meant.</summary>
    public void Add(string ruleId, TextRange range, string message, TextRange? related = null, string? suggestion = null)
    {
        Errors++;
        AddHarmless(ruleId, range, message, related, suggestion);
    }

    /// <summary>Adds a problem beside which the meaning is clear.</summary>
    public void AddHarmless(string ruleId, TextRange range, string message, TextRange? related = null, string? suggestion = null)
    {
        if (_problems.Count < MostProblems)
        {
            _problems.Add(new Problem(ruleId, range, message, related) { Suggestion = suggestion });
        }
    }

    /// <summary>Adds a DUA2004 for a word that is none of a vocabulary.</summary>
    public void AddUnknownTerm(YamlNode node, string name, string written, string vocabulary, IReadOnlyList<string> known)
    {
        var near = Suggest(written, known);
        var hint = near is null ? $"expected one of {string.Join(", ", known)}" : $"did you mean '{near}'?";
        Add(RuleIds.UnknownValue, node.Range, $"unknown {vocabulary} {Quoted.Text(written)} in '{name}'; {hint}", suggestion: near);
    }

    /// <summary>Counts an error that another one has reported.</summary>
    public void CountReported() => Errors++;

    /// <summary>The known word that was probably meant, or null.</summary>
    public string? Suggest(string written, IEnumerable<string> known) => _problems.Count < MostProblems ? Suggestion.For(written, known) : null;
}
