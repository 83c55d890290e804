using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>The state of one derivation: how far it may still go, what it is in the midst of, and whose members it looks at.</summary>
internal sealed class Query(CancellationToken cancellationToken)
{
    private const int MaxSteps = 4000;
    private const int MaxDepth = 80;

    private readonly Dictionary<ISymbol, Activity> _active = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, Use> _uses = new(SymbolEqualityComparer.Default);
    private Dictionary<IParameterSymbol, Value> _bindings = new(SymbolEqualityComparer.Default);
    private Dictionary<ExpressionSyntax, Value> _known = [];
    private int _steps;
    private int _depth;
    private int _openUses;
    private int _outermost = int.MaxValue;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Whether one more step may be taken; every call that returns true is paired with <see cref="Leave()"/>.</summary>
    public bool TryEnter()
    {
        CancellationToken.ThrowIfCancellationRequested();
        if (++_steps > MaxSteps || _depth >= MaxDepth)
        {
            _outermost = -1;
            return false;
        }

        _depth++;
        return true;
    }

    public void Leave() => _depth--;

    /// <summary>
    /// Whether a symbol's value may be derived now; false when that is what is being done. Every call that returns true is paired with <see cref="Leave(ISymbol)"/>.
    /// </summary>
    /// <param name="symbol">A variable, member, method or type.</param>
    /// <param name="isKept">
    /// Whether the value is kept for other derivations when it is whole. Its steps are then its own, so that it is the same whichever derivation asks first.
    /// </param>
    public bool TryEnter(ISymbol symbol, bool isKept = false)
    {
        if (_active.TryGetValue(symbol, out var active))
        {
            _outermost = Math.Min(_outermost, active.Number);
            return false;
        }

        _active.Add(symbol, new Activity(_active.Count + _openUses, _outermost, isKept ? _steps : null));
        _outermost = int.MaxValue;
        _steps = isKept ? 0 : _steps;
        return true;
    }

    /// <summary>
    /// Ends the derivation of a symbol's value. True when it was not cut short by a limit or by a symbol whose derivation goes on: then it holds for every derivation.
    /// </summary>
    public bool Leave(ISymbol symbol)
    {
        var active = _active[symbol];
        var isWhole = _outermost >= active.Number;
        _outermost = isWhole ? active.Outermost : Math.Min(active.Outermost, _outermost);
        _steps = active.Steps is not { } before ? _steps : isWhole ? before : before + _steps;
        _active.Remove(symbol);
        return isWhole;
    }

    /// <summary>
    /// Whether a variable's value may be derived where it is used: not while that is being done for a use at the same place or one before it. Every use that is
    /// given back is paired with <see cref="Leave(ISymbol, Use)"/>.
    /// </summary>
    public Use? TryEnter(ISymbol variable, int position)
    {
        var isInUse = _uses.TryGetValue(variable, out var outer);
        if (isInUse && position >= outer.Position)
        {
            _outermost = Math.Min(_outermost, outer.Number);
            return null;
        }

        var use = new Use(position, _active.Count + _openUses++, _outermost, isInUse ? outer.Position : int.MaxValue, outer.Number);
        _uses[variable] = use;
        _outermost = int.MaxValue;
        return use;
    }

    /// <summary>Ends the derivation for a use of a variable. True when it was not cut short.</summary>
    public bool Leave(ISymbol variable, Use use)
    {
        var isWhole = _outermost >= use.Number;
        _outermost = isWhole ? use.Outermost : Math.Min(use.Outermost, _outermost);
        _openUses--;
        if (use.OuterPosition == int.MaxValue)
        {
            _uses.Remove(variable);
        }
        else
        {
            _uses[variable] = use with { Position = use.OuterPosition, Number = use.OuterNumber };
        }

        return isWhole;
    }

    /// <summary>What was derived for a use of a variable while the same object was looked at.</summary>
    public bool TryGetUse(ExpressionSyntax usage, out Value? value) => _known.TryGetValue(usage, out value);

    /// <summary>Keeps what was derived for a use of a variable without being cut short.</summary>
    public void Keep(ExpressionSyntax usage, Value value) => _known[usage] = value;

    /// <summary>The creation of the object whose members are looked at, or null when any object of its type is meant.</summary>
    public BaseObjectCreationExpressionSyntax? This { get; private set; }

    /// <summary>What a constructor's parameter stands for while the object of one creation is looked at, or null.</summary>
    public Value? Binding(IParameterSymbol parameter) => _bindings.TryGetValue(parameter, out var value) ? value : null;

    /// <summary>Looks at the object of one creation; the result is given back to <see cref="Leave(Frame)"/>.</summary>
    public Frame Enter(BaseObjectCreationExpressionSyntax? creation, IEnumerable<KeyValuePair<IParameterSymbol, Value>> arguments)
    {
        var frame = new Frame(This, _bindings, _known);
        _known = [];
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
        _known = frame.Known;
    }

    /// <summary>What was looked at before.</summary>
    internal readonly struct Frame(BaseObjectCreationExpressionSyntax? @this, Dictionary<IParameterSymbol, Value> bindings, Dictionary<ExpressionSyntax, Value> known)
    {
        public BaseObjectCreationExpressionSyntax? This { get; } = @this;

        public Dictionary<IParameterSymbol, Value> Bindings { get; } = bindings;

        public Dictionary<ExpressionSyntax, Value> Known { get; } = known;
    }

    /// <summary>A use of a variable that is being looked at.</summary>
    /// <param name="Position">Where it stands.</param>
    /// <param name="Number">How many derivations were going on before it.</param>
    /// <param name="Outermost">The first of those that the derivation around it came back to.</param>
    /// <param name="OuterPosition">Where the use of the same variable stands that is looked at meanwhile.</param>
    /// <param name="OuterNumber">The number of that use.</param>
    internal readonly record struct Use(int Position, int Number, int Outermost, int OuterPosition, int OuterNumber);

    /// <summary>A symbol whose value is being derived.</summary>
    /// <param name="Number">How many were so before it.</param>
    /// <param name="Outermost">The first of those that the derivation around it came back to.</param>
    /// <param name="Steps">The steps that had been taken; null when those of this symbol are added to them.</param>
    private readonly record struct Activity(int Number, int Outermost, int? Steps);
}
