using DataUse.Analyzers.Index;
using DataUse.Analyzers.Recognition;
using DataUse.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>
/// All reads of a compilation, each at the innermost call where its place is known. A call whose place depends on a parameter makes its method a wrapper:
/// the calls of that method are reads, and so on outward; a wrapper that nobody calls keeps its read.
/// </summary>
internal sealed class ReadGraph
{
    private const int MaxRounds = 20_000;

    private readonly CompilationIndex _index;
    private readonly Resolver _resolver;
    private readonly Dictionary<SyntaxToken, ReadSite> _sites = [];

    private ILookup<SyntaxTree, ReadSite> _reported = Enumerable.Empty<ReadSite>().ToLookup(site => site.Name.SyntaxTree!);

    private ReadGraph(CompilationIndex index, Resolver resolver)
    {
        _index = index;
        _resolver = resolver;
    }

    /// <summary>Finds all reads of the compilations at hand.</summary>
    public static ReadGraph Build(CompilationIndex index, Resolver resolver, CancellationToken cancellationToken)
    {
        var graph = new ReadGraph(index, resolver);
        var queue = new Queue<ReadSite>();
        foreach (var tree in index.Compilations.SelectMany(compilation => compilation.SyntaxTrees))
        {
            foreach (var token in index.Wanted(tree, cancellationToken))
            {
                if (graph.Modelled(token, cancellationToken) is { } site)
                {
                    queue.Enqueue(site);
                }
            }
        }

        for (var round = 0; queue.Count > 0 && round < MaxRounds; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            graph.Follow(queue.Dequeue(), queue, cancellationToken);
        }

        graph.TakeBackWhatNobodyKnows();
        foreach (var site in graph._sites.Values)
        {
            if (!site.IsSilent)
            {
                site.Settle(resolver, cancellationToken);
            }
        }

        graph._reported = graph._sites.Values.Where(site => !site.IsSilent && !site.ReadsNothing()).OrderBy(site => site.Name.SpanStart).ToLookup(site => site.Name.SyntaxTree!);
        return graph;
    }

    /// <summary>Whether anything is read.</summary>
    public bool Any => _reported.Count > 0;

    /// <summary>The reads to report in one file, in the order of the text.</summary>
    public IEnumerable<ReadSite> In(SyntaxTree tree) => _reported[tree];

    /// <summary>The read at a name, also where its callers are reported instead of it, or null.</summary>
    public ReadSite? At(SyntaxToken name) => _sites.TryGetValue(name, out var site) ? site : null;

    private ReadSite? Modelled(SyntaxToken token, CancellationToken cancellationToken)
    {
        var model = _index.Model(token.SyntaxTree!);
        if (_resolver.Matcher.Match(token, ApiRole.Reads, model, cancellationToken) is not { } use || (use.Row.WhenAnswerRead && !AnswerUse.IsRead(use.Node)))
        {
            return null;
        }

        if (token.Parent?.Parent is AttributeSyntax { Parent.Parent: MethodDeclarationSyntax declaration })
        {
            return Attributed(use, declaration, model, cancellationToken);
        }

        if (use.Row is { Source: not null, IsShipped: true } && use.Symbol is not null && _index.IsOwn(use.Symbol))
        {
            // The library itself is being compiled: its own reads say more than its model.
            return null;
        }

        var site = new ReadSite(use.Name, use.Node, use.Api, use.Row, use.Symbol is not null);
        site.Contribute(site, use.Row.Source is null ? _resolver.Place(use, new Query(cancellationToken)) : Value.Empty, _resolver.Verb(use, new Query(cancellationToken)));
        _sites[use.Name] = site;
        return site;
    }

    /// <summary>Makes reads of the calls of an interface's method whose attribute says the path; the client is generated, so nothing is reported here.</summary>
    private ReadSite? Attributed(ApiUse use, MethodDeclarationSyntax declaration, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetDeclaredSymbol(declaration, cancellationToken) is not IMethodSymbol method)
        {
            return null;
        }

        var query = new Query(cancellationToken);
        var path = _resolver.Evaluate(use.Place!, query).Select(template => StringFunctions.WithPlaceholders(template, use.Place!)).Via(StepKind.Attribute, use.Node);
        var place = _resolver.Clients.Typed(method.ContainingType, use.Node, query).Over(path, use.Row.Combine);
        var attribute = new ReadSite(use.Name, use.Node, use.Api, use.Row, use.Symbol is not null) { IsSilent = true };
        foreach (var call in _resolver.Callers.Of(method, cancellationToken))
        {
            if (use.Row.WhenAnswerRead && ReturnsAnswer(call.Method) && !AnswerUse.IsRead(call.Node))
            {
                continue;
            }

            if (!_sites.TryGetValue(call.Name, out var caller))
            {
                caller = new ReadSite(call.Name, call.Node, method.ContainingType.Name + "." + method.Name, use.Row, use.Symbol is not null);
                _sites[call.Name] = caller;
            }

            caller.Contribute(attribute, place, _resolver.Verb(use, query));
        }

        return null;
    }

    /// <summary>Where an object was followed outward and no caller shows what is in it, the read stays where it is made.</summary>
    private void TakeBackWhatNobodyKnows()
    {
        foreach (var site in _sites.Values)
        {
            if (site.Outward.Count > 0 && site.LeadsByObjects && !site.Outward.Exists(caller => caller.IsKnown([])))
            {
                foreach (var caller in site.Outward)
                {
                    caller.Withdraw(site);
                }

                site.Outward.Clear();
                site.IsSilent = site.Place.IsNothing;
            }
        }
    }

    /// <summary>Makes reads of the calls of the methods that a read depends on.</summary>
    private void Follow(ReadSite site, Queue<ReadSite> queue, CancellationToken cancellationToken)
    {
        if (site.FixedSource is not null)
        {
            return;
        }

        foreach (var method in site.Wrappers())
        {
            foreach (var call in _resolver.Callers.Of(method, cancellationToken))
            {
                if (call.Node.Span.Contains(site.Node.Span) && call.Node.SyntaxTree == site.Node.SyntaxTree && call.Name == site.Name)
                {
                    continue;
                }

                if (site.Row.WhenAnswerRead && ReturnsAnswer(call.Method) && !AnswerUse.IsRead(call.Node))
                {
                    site.IsSilent = true;
                    continue;
                }

                if (!_sites.TryGetValue(call.Name, out var caller))
                {
                    caller = new ReadSite(call.Name, call.Node, call.Method.ContainingType.Name + "." + call.Method.Name, site.Row, site.IsBound);
                    _sites[call.Name] = caller;
                }

                if (caller != site)
                {
                    site.IsSilent = true;
                    if (!site.Outward.Contains(caller))
                    {
                        site.Outward.Add(caller);
                    }
                }

                var place = _resolver.Substitute(site.Place, method, call.Method, call.Node, call.Node.ArgumentList, Syntax.Receiver(call.Node.Expression), new Query(cancellationToken));
                var verb = _resolver.Verbs.Substitute(site.Verb, method, call.Method, call.Node, call.Node.ArgumentList, Syntax.Receiver(call.Node.Expression), new Query(cancellationToken));
                if (caller != site && caller.Contribute(site, place.Via(StepKind.Wrapper, site.Node), verb))
                {
                    queue.Enqueue(caller);
                }
            }
        }
    }

    /// <summary>Whether a method hands on an answer, so that a caller who drops it only sends.</summary>
    private static bool ReturnsAnswer(IMethodSymbol method) =>
        !method.ReturnsVoid && method.ReturnType is not INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 0 };
}
