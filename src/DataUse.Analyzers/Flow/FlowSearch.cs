using DataUse.Analyzers.Recognition;
using DataUse.Analyzers.Resolution;
using DataUse.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Flow;

/// <summary>
/// Follows the data of one read forward through the code of these compilations, until it comes to calls of which a model says what they do with it. What is
/// not certain to hand the data on is not followed: a purpose is shown, never guessed.
/// </summary>
internal sealed class FlowSearch(Resolver resolver, CancellationToken cancellationToken)
{
    private const int MaxSteps = 4000;
    private const int MaxCallers = 40;
    private const int MaxUsesOfMember = 200;
    private const int MaxInnerDepth = 4;
    private const int MaxInnerCalls = 400;

    private readonly Frames _frames = new(resolver, cancellationToken);
    private readonly Queue<(ExpressionSyntax Carrier, Frame? Frame)> _queue = new();
    private readonly HashSet<(ExpressionSyntax Carrier, Frame? Frame)> _carriers = [];
    private readonly Dictionary<ISymbol, HashSet<(Frame? Frame, int From)>> _variables = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _members = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _membersOfCreated = new(SymbolEqualityComparer.Default);
    private readonly Queue<(ExpressionSyntax Target, Frame? Frame)> _putQueue = new();
    private readonly HashSet<(ExpressionSyntax Target, Frame? Frame)> _targets = [];
    private readonly List<ReachedSink> _reached = [];
    private FlowStep? _step;
    private int _innerCalls;

    /// <summary>The sinks that the data of a read comes to, each once.</summary>
    public IReadOnlyList<ReachedSink> From(ReadSite site)
    {
        if (site.Row.Purpose is not null)
        {
            Reach(new ReachedSink(site.Row, site.Api, site.Name));
        }

        Start(site, site.Name, site.Node, null);
        Inside(site, site.Node, null, 0);
        for (var steps = 0; _queue.Count + _putQueue.Count > 0 && steps < MaxSteps; steps++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_putQueue.Count > 0)
            {
                var (target, frame) = _putQueue.Dequeue();
                PutInto(target, frame);
            }
            else
            {
                var (carrier, frame) = _queue.Dequeue();
                Step.From(carrier, frame);
            }
        }

        return _reached;
    }

    private FlowStep Step => _step ??= new FlowStep(this, resolver, cancellationToken);

    /// <summary>What a call of a modelled read gives, and what it puts elsewhere.</summary>
    private void Start(ReadSite site, SyntaxToken name, ExpressionSyntax node, Frame? frame)
    {
        Carry(node, frame);
        if (site.Row.Into.Count > 0 && node is InvocationExpressionSyntax { ArgumentList: var arguments } && Bound(node) is IMethodSymbol method && method.Name == name.ValueText
            && Arguments.Named(method, arguments, site.Row.Into) is { } target)
        {
            Put(target, frame);
        }
    }

    /// <summary>Where the call is that of a method of the user's, the reads inside it of which it is reported: they can use the data before it comes back.</summary>
    private void Inside(ReadSite site, ExpressionSyntax call, Frame? frame, int depth)
    {
        if (depth == MaxInnerDepth || Bound(call) is not IMethodSymbol bound || resolver.Index.Own(bound.ReducedFrom ?? bound) is not IMethodSymbol own)
        {
            return;
        }

        if (_frames.Only(own) is not var (method, body) || _frames.Enter(call, method, frame) is not { } inner)
        {
            return;
        }

        foreach (var node in body.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (Syntax.NameOf(node.Expression) is not { } name || ++_innerCalls > MaxInnerCalls)
            {
                continue;
            }

            if (resolver.Matcher.Invocation(node, name, ApiRole.Reads, resolver.Model(node), cancellationToken) is not { } use)
            {
                Inside(site, node, inner, depth + 1);
            }
            else if (ReferenceEquals(use.Row, site.Row))
            {
                Start(site, name.Identifier, node, inner);
            }
        }
    }

    /// <summary>An expression gives the data.</summary>
    public void Carry(ExpressionSyntax carrier, Frame? frame)
    {
        if (_carriers.Add((carrier, frame)))
        {
            _queue.Enqueue((carrier, frame));
        }
    }

    /// <summary>The data comes to a sink.</summary>
    public void Reach(ReachedSink sink)
    {
        if (!_reached.Exists(known => known.Name == sink.Name))
        {
            _reached.Add(sink);
        }
    }

    /// <summary>A variable or member of this code has the data.</summary>
    public void Hold(ISymbol symbol, int from, Frame? frame)
    {
        if (symbol is IFieldSymbol or IPropertySymbol)
        {
            // What a constructor puts into its object leaves it with the object: a method of it gives nothing back to those who call it on another.
            var creation = frame is { Method.MethodKind: MethodKind.Constructor } && !symbol.IsStatic ? frame : null;
            if (resolver.Index.Own(symbol) is { } member && (creation is null ? _members : _membersOfCreated).Add(member))
            {
                // What half the code uses is a service or a setting, and no longer the data of one read.
                var uses = MemberUses.Of(member, resolver.Index, cancellationToken).Take(MaxUsesOfMember + 1).ToList();
                foreach (var use in uses.Where(_ => uses.Count <= MaxUsesOfMember))
                {
                    Carry(use, creation);
                }
            }

            return;
        }

        if (!_variables.TryGetValue(symbol, out var known))
        {
            _variables.Add(symbol, known = []);
        }

        if (known.Add((frame, from)))
        {
            foreach (var use in VariableUses.Of(symbol, from, resolver.Index, cancellationToken))
            {
                Carry(use, frame);
            }
        }
    }

    /// <summary>The variable or member that an expression names, or through which it names a part, has the data; so has what a caller passed for it.</summary>
    public void Put(ExpressionSyntax target, Frame? frame)
    {
        if (_targets.Add((target, frame)))
        {
            _putQueue.Enqueue((target, frame));
        }
    }

    private void PutInto(ExpressionSyntax target, Frame? frame)
    {
        while (true)
        {
            switch (target)
            {
                case DeclarationExpressionSyntax:
                    Step.Designate(target, target.Span.End, frame);
                    return;
                case ParenthesizedExpressionSyntax parenthesized:
                    target = parenthesized.Expression;
                    continue;
                case PostfixUnaryExpressionSyntax suppressed:
                    target = suppressed.Operand;
                    continue;
                case ElementAccessExpressionSyntax element:
                    target = element.Expression;
                    continue;
                case InvocationExpressionSyntax call when Syntax.Receiver(call.Expression) is { } receiver:
                    target = receiver;
                    continue;
            }

            var symbol = target is SimpleNameSyntax or MemberAccessExpressionSyntax ? resolver.Model(target).GetSymbolInfo(target, cancellationToken).Symbol : null;
            if (target is MemberAccessExpressionSyntax { Expression: not (ThisExpressionSyntax or BaseExpressionSyntax) and var holder } && symbol is not { IsStatic: true })
            {
                target = holder;
                continue;
            }

            if (symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol)
            {
                Hold(symbol, target.Span.End, frame);
                if (symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter && target.Parent is not AssignmentExpressionSyntax)
                {
                    PutOutside(parameter, method, frame);
                }
            }

            return;
        }
    }

    /// <summary>An object that a method was given and put the data into has it where it came from.</summary>
    private void PutOutside(IParameterSymbol parameter, IMethodSymbol method, Frame? frame)
    {
        if (frame is not null)
        {
            if (SymbolEqualityComparer.Default.Equals(frame.Method, method.OriginalDefinition) && frame.Call is InvocationExpressionSyntax entered)
            {
                PutArgument(parameter, entered, frame.Outer);
            }
        }
        else if (method.MethodKind == MethodKind.Ordinary)
        {
            foreach (var call in CallsOf(method))
            {
                PutArgument(parameter, call, null);
            }
        }
    }

    private void PutArgument(IParameterSymbol parameter, InvocationExpressionSyntax call, Frame? frame)
    {
        var isReduced = Bound(call) is IMethodSymbol { ReducedFrom: not null };
        if (isReduced && parameter.Ordinal == 0)
        {
            if (Syntax.Receiver(call.Expression) is { } receiver)
            {
                Put(receiver, frame);
            }
        }
        else if (Arguments.At(call.ArgumentList, parameter.Ordinal - (isReduced ? 1 : 0), [parameter.Name]) is { } argument)
        {
            Put(argument, frame);
        }
    }

    /// <summary>A method is called with the data: the body that the call certainly runs has it in its parameter.</summary>
    public void Enter(ExpressionSyntax call, IMethodSymbol called, int parameter, Frame? frame)
    {
        if (_frames.Only(called) is var (method, _) && parameter < method.Parameters.Length && _frames.Enter(call, method, frame) is { } inner)
        {
            Hold(method.Parameters[parameter], 0, inner);
        }
    }

    /// <summary>The calls that certainly run a method.</summary>
    public IEnumerable<InvocationExpressionSyntax> CallsOf(IMethodSymbol method)
    {
        foreach (var call in resolver.Callers.Of(method, cancellationToken).Take(MaxCallers))
        {
            if (call.Node is InvocationExpressionSyntax invocation && resolver.Index.Own(call.Method.ReducedFrom ?? call.Method) is IMethodSymbol called
                && (SymbolEqualityComparer.Default.Equals(called, method) || _frames.Only(called) is var (only, _) && SymbolEqualityComparer.Default.Equals(only, method)))
            {
                yield return invocation;
            }
        }
    }

    /// <summary>What a call or creation binds to, or could.</summary>
    public ISymbol? Bound(SyntaxNode call)
    {
        var info = resolver.Model(call).GetSymbolInfo(call, cancellationToken);
        return info.Symbol ?? (info.CandidateSymbols.Length == 1 ? info.CandidateSymbols[0] : null);
    }
}
