using Microsoft.CodeAnalysis;

namespace DataUse.Analyzers.Resolution;

/// <summary>What had to be followed to know a value, in the order in which it says most about how the value is known.</summary>
internal enum StepKind
{
    Literal,
    Local,
    Field,
    CrossFile,
    BaseAddress,
    Configuration,
    Registration,
    Attribute,
    Wrapper,
    Fixed,
}

/// <summary>The places by which a value was derived, the last one first: a short list that shares its tail.</summary>
internal sealed class Chain
{
    private const int MaxLength = 16;

    private Chain(StepKind kind, Location place, Chain? previous)
    {
        Kind = kind;
        Place = place;
        Previous = previous;
        Length = previous is null ? 1 : previous.Length + 1;
    }

    public StepKind Kind { get; }

    public Location Place { get; }

    public Chain? Previous { get; }

    public int Length { get; }

    /// <summary>The chain with one more place; a chain that is long enough stays as it is.</summary>
    public static Chain? Add(Chain? chain, StepKind kind, SyntaxNode node) =>
        chain is { Length: >= MaxLength } ? chain : new Chain(kind, node.GetLocation(), chain);

    /// <summary>Both chains, <paramref name="second"/> behind <paramref name="first"/>.</summary>
    public static Chain? Join(Chain? first, Chain? second)
    {
        if (second is null || ReferenceEquals(first, second))
        {
            return first;
        }

        var tail = Join(first, second.Previous);
        return tail is { Length: >= MaxLength } ? tail : new Chain(second.Kind, second.Place, tail);
    }

    /// <summary>The places from the call outward, each once.</summary>
    public static IReadOnlyList<Chain> Steps(Chain? chain)
    {
        var steps = new List<Chain>();
        for (var step = chain; step is not null; step = step.Previous)
        {
            if (!steps.Exists(s => s.Place == step.Place))
            {
                steps.Add(step);
            }
        }

        steps.Reverse();
        return steps;
    }

    /// <summary>The kind of step that says most about how the value is known.</summary>
    public static StepKind Strongest(Chain? chain)
    {
        var strongest = StepKind.Literal;
        for (var step = chain; step is not null; step = step.Previous)
        {
            strongest = step.Kind > strongest ? step.Kind : strongest;
        }

        return strongest;
    }
}
