using System.Collections.Concurrent;
using System.Collections.Immutable;
using DataUse.Analyzers.Index;
using DataUse.Analyzers.Recognition;
using DataUse.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>
/// What is read through a call: by the call itself when a model says so, and by the calls inside the method that it runs whose place depends on what the method
/// is given. Only what a call leads to is looked at, and each call once; calls that lead to each other are looked at together.
/// </summary>
internal sealed class InnerReads(CompilationIndex index, Resolver resolver, ReadingNames reading, WrapperNames wrappers)
{
    private readonly ConcurrentDictionary<SyntaxToken, ReadSite?> _sites = new();
    private readonly ConcurrentDictionary<SyntaxTree, ImmutableArray<SyntaxToken>> _candidates = new();
    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<IMethodSymbol>> _runs = new(SymbolEqualityComparer.Default);
    private readonly ModelledReads _modelled = new(index, resolver);

    /// <summary>The names in a file at which a read may stand, in the order of the text.</summary>
    public ImmutableArray<SyntaxToken> Candidates(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (_candidates.TryGetValue(tree, out var known))
        {
            return known;
        }

        var names = index.Names(tree, cancellationToken);
        var called = wrappers.All(cancellationToken);
        var tokens = TreeUses.Identifiers(tree, names.Wanted, cancellationToken).Where(token => !called.Contains(token.ValueText) && reading.MayRead(token.ValueText, tree, cancellationToken)).ToList();
        foreach (var name in called)
        {
            if (names.MayContain(name))
            {
                tokens.AddRange(TreeUses.Of(tree).Places(name, cancellationToken));
            }
        }

        return _candidates.GetOrAdd(tree, tokens.OrderBy(token => token.SpanStart).ToImmutableArray());
    }

    /// <summary>The read at a name; null when there is none.</summary>
    public ReadSite? At(SyntaxToken name, CancellationToken cancellationToken)
    {
        if (_sites.TryGetValue(name, out var known))
        {
            return known;
        }

        // Tarjan's algorithm: whatever a call leads to is complete before it, and calls that lead to each other are completed together.
        var visits = new Dictionary<SyntaxToken, Visit>();
        var path = new Stack<(Visit Visit, IEnumerator<Step> Steps)>();
        var open = new Stack<Visit>();
        Enter(name);
        while (path.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (visit, steps) = path.Peek();
            if (steps.MoveNext())
            {
                var inner = steps.Current.Inner;
                if (visits.TryGetValue(inner, out var seen))
                {
                    visit.Lowest = seen.IsOpen ? Math.Min(visit.Lowest, seen.Number) : visit.Lowest;
                }
                else if (!_sites.ContainsKey(inner))
                {
                    Enter(inner);
                }

                continue;
            }

            path.Pop();
            if (path.Count > 0)
            {
                path.Peek().Visit.Lowest = Math.Min(path.Peek().Visit.Lowest, visit.Lowest);
            }

            if (visit.Lowest == visit.Number)
            {
                Complete(Close(open, visit), cancellationToken);
            }
        }

        return _sites[name];

        void Enter(SyntaxToken token)
        {
            var isQuoted = QuotedCode.Holds(token.Parent!, index.Model(token.SyntaxTree!), cancellationToken);
            var visit = isQuoted
                ? new Visit(token, visits.Count, null, ImmutableArray<Step>.Empty)
                : new Visit(token, visits.Count, _modelled.At(token, cancellationToken), Steps(token, cancellationToken));
            visits.Add(token, visit);
            open.Push(visit);
            path.Push((visit, visit.Steps.AsEnumerable().GetEnumerator()));
        }
    }

    private static List<Visit> Close(Stack<Visit> open, Visit last)
    {
        var closed = new List<Visit>();
        do
        {
            open.Peek().IsOpen = false;
            closed.Add(open.Pop());
        }
        while (closed[closed.Count - 1] != last);
        return closed;
    }

    /// <summary>Gives calls that lead to each other, or one alone, what they read, until nothing new comes of it.</summary>
    private void Complete(List<Visit> calls, CancellationToken cancellationToken)
    {
        calls.Sort((one, other) => one.Name.SpanStart.CompareTo(other.Name.SpanStart));
        var outward = calls.SelectMany(call => call.Steps.Select(step => (Call: call, Step: step))).ToLookup(pair => pair.Step.Inner);
        var queue = new Queue<ReadSite>();
        foreach (var call in calls)
        {
            foreach (var step in call.Steps)
            {
                if (_sites.TryGetValue(step.Inner, out var inner) && inner is not null)
                {
                    Offer(inner, call, step, cancellationToken);
                }
            }
        }

        foreach (var call in calls.Where(call => call.Site is not null))
        {
            queue.Enqueue(call.Site!);
        }

        while (queue.Count > 0)
        {
            var inner = queue.Dequeue();
            foreach (var (call, step) in outward[inner.Name])
            {
                if (Offer(inner, call, step, cancellationToken))
                {
                    queue.Enqueue(call.Site!);
                }
            }
        }

        foreach (var call in calls)
        {
            _sites.TryAdd(call.Name, call.Site);
        }
    }

    /// <summary>Gives a call what an inner read reads through it; false when that changes nothing.</summary>
    private bool Offer(ReadSite inner, Visit call, Step step, CancellationToken cancellationToken)
    {
        if (!inner.Wrappers().Contains(step.Method, SymbolEqualityComparer.Default) || IsUnread(inner.Row, step.Call))
        {
            return false;
        }

        var (name, node, called) = step.Call;
        var (arguments, receiver) = (step.Call.Arguments, step.Call.Receiver);
        var place = resolver.Substitute(inner.Place, step.Method, called, node, arguments, receiver, new Query(cancellationToken));
        var verb = resolver.Verbs.Substitute(inner.Verb, step.Method, called, node, arguments, receiver, new Query(cancellationToken));
        call.Site ??= new ReadSite(name, node, ApiMatcher.ClassOf(called.ContainingType).Name + "." + called.Name, inner.Row, inner.IsBound);
        return call.Site.Contribute(inner, place.Via(StepKind.Wrapper, inner.Node), verb);
    }

    /// <summary>Whether a call that runs a method drops its answer, so that it only sends. A GET sends nothing: a method that makes one has its own use for the answer.</summary>
    public static bool IsUnread(ApiMember row, Call call) => row.WhenAnswerRead && row.Method != "GET" && ReturnsAnswer(call.Method) && !AnswerUse.IsRead(call.Node);

    /// <summary>The places in the methods that a call can run at which a read may stand.</summary>
    private ImmutableArray<Step> Steps(SyntaxToken name, CancellationToken cancellationToken)
    {
        if (!wrappers.Contains(name.ValueText, cancellationToken) || resolver.Callers.CallAt(name, cancellationToken) is not { } node)
        {
            return ImmutableArray<Step>.Empty;
        }

        var steps = ImmutableArray.CreateBuilder<Step>();
        var seen = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        foreach (var bound in resolver.Callers.Bound(node, cancellationToken))
        {
            foreach (var method in Run(resolver.Callers.Definition(bound), cancellationToken))
            {
                if (seen.Add(method))
                {
                    steps.AddRange(Inside(method, cancellationToken).Where(inner => inner != name).Select(inner => new Step(inner, method, new Call(name, node, bound))));
                }
            }
        }

        return steps.ToImmutable();
    }

    /// <summary>The methods of these compilations that a call can run when it binds to a method: that one, its overrides and its implementations.</summary>
    private ImmutableArray<IMethodSymbol> Run(IMethodSymbol definition, CancellationToken cancellationToken)
    {
        if (_runs.TryGetValue(definition, out var known))
        {
            return known;
        }

        var methods = ImmutableArray.CreateBuilder<IMethodSymbol>();
        if (!definition.IsAbstract && index.IsOwn(definition))
        {
            methods.Add(definition.PartialImplementationPart ?? definition);
        }

        if (definition.IsAbstract || definition.IsVirtual || definition.IsOverride)
        {
            foreach (var token in index.Occurrences(CompilationIndex.WrittenName(definition), cancellationToken))
            {
                if (token.Parent is MethodDeclarationSyntax declaration && declaration.Identifier == token && Inside(declaration, cancellationToken).Any()
                    && index.Model(token.SyntaxTree!).GetDeclaredSymbol(declaration, cancellationToken) is { IsAbstract: false } method
                    && !SymbolEqualityComparer.Default.Equals(method, definition) && resolver.Callers.CanRun(definition, method))
                {
                    methods.Add(method);
                }
            }
        }

        return _runs.GetOrAdd(definition, methods.ToImmutable());
    }

    private IEnumerable<SyntaxToken> Inside(IMethodSymbol method, CancellationToken cancellationToken) =>
        method.DeclaringSyntaxReferences.SelectMany(reference => Inside(reference.GetSyntax(cancellationToken), cancellationToken));

    private IEnumerable<SyntaxToken> Inside(SyntaxNode function, CancellationToken cancellationToken) =>
        Candidates(function.SyntaxTree, cancellationToken).Where(token => function.Span.Contains(token.Span));

    /// <summary>Whether a method hands on an answer, so that a caller who drops it only sends.</summary>
    private static bool ReturnsAnswer(IMethodSymbol method) =>
        !method.ReturnsVoid && method.ReturnType is not INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 0 };

    /// <summary>A place at which a read may stand in a method that a call runs.</summary>
    private sealed record Step(SyntaxToken Inner, IMethodSymbol Method, Call Call);

    /// <summary>A name that is being looked at.</summary>
    private sealed class Visit(SyntaxToken name, int number, ReadSite? site, ImmutableArray<Step> steps)
    {
        public SyntaxToken Name { get; } = name;

        /// <summary>When it was first met.</summary>
        public int Number { get; } = number;

        /// <summary>The first that was met of those that it leads to and that lead to it.</summary>
        public int Lowest { get; set; } = number;

        public bool IsOpen { get; set; } = true;

        public ReadSite? Site { get; set; } = site;

        public ImmutableArray<Step> Steps { get; } = steps;
    }
}
