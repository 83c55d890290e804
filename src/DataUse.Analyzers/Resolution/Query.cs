using Microsoft.CodeAnalysis;

namespace DataUse.Analyzers.Resolution;

/// <summary>The state of one derivation: how far it may still go, what it is in the midst of, and what lambda parameters stand for on its way.</summary>
internal sealed class Query(CancellationToken cancellationToken)
{
    private const int MaxSteps = 4000;
    private const int MaxDepth = 80;

    private readonly HashSet<ISymbol> _active = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IParameterSymbol, Value> _bindings = new(SymbolEqualityComparer.Default);
    private int _steps;
    private int _depth;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>How often the derivation was cut short: what was computed meanwhile holds for this derivation only.</summary>
    public int Cuts { get; private set; }

    /// <summary>Whether one more step may be taken; every call that returns true is paired with <see cref="Leave()"/>.</summary>
    public bool TryEnter()
    {
        CancellationToken.ThrowIfCancellationRequested();
        if (++_steps > MaxSteps || _depth >= MaxDepth)
        {
            Cuts++;
            return false;
        }

        _depth++;
        return true;
    }

    public void Leave() => _depth--;

    /// <summary>Whether a symbol's value may be derived now; false when that is what is being done.</summary>
    public bool TryEnter(ISymbol symbol)
    {
        if (_active.Add(symbol))
        {
            return true;
        }

        Cuts++;
        return false;
    }

    public void Leave(ISymbol symbol) => _active.Remove(symbol);

    /// <summary>What a lambda's parameter stands for here, or null.</summary>
    public Value? Binding(IParameterSymbol parameter) => _bindings.TryGetValue(parameter, out var value) ? value : null;

    public void Bind(IParameterSymbol parameter, Value value) => _bindings[parameter] = value;

    public void Unbind(IParameterSymbol parameter) => _bindings.Remove(parameter);
}
