using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>The state of one derivation: how far it may still go, what it is in the midst of, and whose members it looks at.</summary>
internal sealed class Query(CancellationToken cancellationToken)
{
    private const int MaxSteps = 4000;
    private const int MaxDepth = 80;

    private readonly HashSet<ISymbol> _active = new(SymbolEqualityComparer.Default);
    private Dictionary<IParameterSymbol, Value> _bindings = new(SymbolEqualityComparer.Default);
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

    /// <summary>The creation of the object whose members are looked at, or null when any object of its type is meant.</summary>
    public BaseObjectCreationExpressionSyntax? This { get; private set; }

    /// <summary>What a constructor's parameter stands for while the object of one creation is looked at, or null.</summary>
    public Value? Binding(IParameterSymbol parameter) => _bindings.TryGetValue(parameter, out var value) ? value : null;

    /// <summary>Looks at the object of one creation; the result is given back to <see cref="Leave(Frame)"/>.</summary>
    public Frame Enter(BaseObjectCreationExpressionSyntax? creation, IEnumerable<KeyValuePair<IParameterSymbol, Value>> arguments)
    {
        var frame = new Frame(This, _bindings);
        This = creation;
        _bindings = new Dictionary<IParameterSymbol, Value>(SymbolEqualityComparer.Default);
        foreach (var argument in arguments)
        {
            _bindings[argument.Key] = argument.Value;
        }

        return frame;
    }

    public void Leave(Frame frame)
    {
        This = frame.This;
        _bindings = frame.Bindings;
    }

    /// <summary>What was looked at before.</summary>
    internal readonly struct Frame(BaseObjectCreationExpressionSyntax? @this, Dictionary<IParameterSymbol, Value> bindings)
    {
        public BaseObjectCreationExpressionSyntax? This { get; } = @this;

        public Dictionary<IParameterSymbol, Value> Bindings { get; } = bindings;
    }
}
