using DataUse.Declarations;

namespace DataUse.Licensing;

/// <summary>Takes down the questions of one decision. A decision that nobody asks to explain has none.</summary>
internal sealed class DecisionLog
{
    private readonly List<DecisionStep> _steps = [];

    public IReadOnlyList<DecisionStep> Steps => _steps;

    /// <summary>The worst answer so far; <see cref="Answer.Allowed"/> before any.</summary>
    public Answer Answer { get; private set; }

    public void Add(string question, string reply, bool holds, DeclarationLayer? layer = null, TextRange? range = null) =>
        _steps.Add(new DecisionStep(question, reply, holds, layer?.Path, range));

    public void Conclude(Answer answer) => Answer = answer > Answer ? answer : Answer;
}
