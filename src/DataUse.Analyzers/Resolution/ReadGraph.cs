using System.Collections.Concurrent;
using DataUse.Analyzers.Index;
using DataUse.Analyzers.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>
/// The reads to report, each at the innermost call where its place is known. A call whose place depends on a parameter makes its method a wrapper: the calls of
/// that method are reads, and so on outward; a wrapper that nobody calls keeps its read. Each file is asked for by itself, from any thread.
/// </summary>
internal sealed class ReadGraph
{
    private readonly CompilationIndex _index;
    private readonly Resolver _resolver;
    private readonly WrapperNames _wrappers;
    private readonly InnerReads _reads;
    private readonly ConcurrentDictionary<ReadSite, Lead> _leads = new();

    public ReadGraph(CompilationIndex index, Resolver resolver, ReadingNames reading)
    {
        _index = index;
        _resolver = resolver;
        _wrappers = new WrapperNames(index, resolver, reading);
        _reads = new InnerReads(index, resolver, reading, _wrappers);
    }

    private enum Lead
    {
        /// <summary>Nobody calls what depends on the read's place.</summary>
        Nowhere,

        /// <summary>To callers that are reported in its stead.</summary>
        Outward,

        /// <summary>
        /// To callers of which none knows the host, gives an address to a command that has a place without one, or makes the object that holds it: the read stays
        /// where the object is passed on, and at the call of the method that makes the request; what lies further out says no more.
        /// </summary>
        OutwardInVain,

        /// <summary>To the callers that give a command an address, while the read stays with its own place for those that do not.</summary>
        OutwardInPart,
    }

    /// <summary>The reads to report in one file, in the order of the text.</summary>
    public IEnumerable<ReadSite> In(SyntaxTree tree, CancellationToken cancellationToken)
    {
        foreach (var name in _reads.Candidates(tree, cancellationToken))
        {
            if (_reads.At(name, cancellationToken) is { } site && LeadOf(site, cancellationToken) != Lead.Outward && Reported(site, cancellationToken) is { } reported && !reported.ReadsNothing())
            {
                yield return reported;
            }
        }
    }

    /// <summary>The read at a name, also where its callers are reported in its stead, or null; with whether it is silent, and those callers.</summary>
    public (ReadSite Site, bool IsSilent, IReadOnlyList<ReadSite> Callers)? At(SyntaxToken name, CancellationToken cancellationToken)
    {
        if (name.SyntaxTree is not { } tree || !_reads.Candidates(tree, cancellationToken).Contains(name) || _reads.At(name, cancellationToken) is not { } site)
        {
            return null;
        }

        if (LeadOf(site, cancellationToken) != Lead.Outward)
        {
            return Reported(site, cancellationToken) is { } reported ? (reported, false, []) : null;
        }

        var callers = Calls(site, cancellationToken).Where(call => !InnerReads.IsUnread(site.Row, call)).Select(call => _reads.At(call.Name, cancellationToken)).OfType<ReadSite>().Distinct();
        return (site, true, callers.ToList());
    }

    /// <summary>A call as it is reported: without the reads inside that stay where they are made.</summary>
    private ReadSite? Reported(ReadSite site, CancellationToken cancellationToken) =>
        site.Reported(site.Inner.Where(inner => HasRead(inner, site, cancellationToken)).ToList(), _resolver, cancellationToken);

    /// <summary>Whether a call that is led outward from reads something: itself, or by a call inside that does not keep its read.</summary>
    private bool HasRead(ReadSite call, ReadSite reported, CancellationToken cancellationToken)
    {
        var seen = new HashSet<ReadSite>();
        var queue = new Queue<ReadSite>([call]);
        while (queue.Count > 0)
        {
            var site = queue.Dequeue();
            if (seen.Add(site) && LeadOf(site, cancellationToken) is var lead and not Lead.OutwardInVain && (lead != Lead.OutwardInPart || !site.Said().IsSupersetOf(reported.Said())))
            {
                if (site.Own is not null)
                {
                    return true;
                }

                foreach (var inner in site.Inner)
                {
                    queue.Enqueue(inner);
                }
            }
        }

        return false;
    }

    private Lead LeadOf(ReadSite site, CancellationToken cancellationToken) =>
        _leads.TryGetValue(site, out var known) ? known : _leads.GetOrAdd(site, FindLead(site, cancellationToken));

    private Lead FindLead(ReadSite site, CancellationToken cancellationToken)
    {
        if (site.Row.IsCommand && site.IsKnown())
        {
            return FindLeadOfCommand(site, cancellationToken);
        }

        var isSure = site.Own is not null && !site.LeadsByObjects();
        var lead = Lead.Nowhere;
        var seen = new HashSet<ReadSite> { site };
        var queue = new Queue<ReadSite>([site]);
        while (queue.Count > 0)
        {
            var inner = queue.Dequeue();
            foreach (var call in Calls(inner, cancellationToken).Where(call => !_index.OnlyTests(call.Node.SyntaxTree, site.Name.SyntaxTree!)))
            {
                if (isSure)
                {
                    return Lead.Outward;
                }

                if (InnerReads.IsUnread(inner.Row, call))
                {
                    lead = lead == Lead.Nowhere ? Lead.Outward : lead;
                }
                else if (_reads.At(call.Name, cancellationToken) is { } caller && seen.Add(caller))
                {
                    if (caller.IsKnown() || (site.IsInPassedObject() && !caller.IsInPassedObject() && MakesObject(call, cancellationToken)))
                    {
                        return Lead.Outward;
                    }

                    lead = Lead.OutwardInVain;
                    queue.Enqueue(caller);
                }
            }
        }

        return lead;
    }

    /// <summary>Whether a call passes an object that is made for it, there or in a method of these compilations, rather than one that came from elsewhere.</summary>
    private bool MakesObject(Call call, CancellationToken cancellationToken)
    {
        return call.Arguments?.Arguments.Any(argument => IsMade(argument.Expression, isVariable: false)) == true;

        bool IsMade(ExpressionSyntax expression, bool isVariable) => expression switch
        {
            BaseObjectCreationExpressionSyntax => true,
            AwaitExpressionSyntax awaited => IsMade(awaited.Expression, isVariable),
            InvocationExpressionSyntax making => _resolver.Callers.Bound(making, cancellationToken).Any(_index.IsOwn),
            IdentifierNameSyntax name when !isVariable
                && _resolver.Model(name).GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol { DeclaringSyntaxReferences.Length: > 0 } local
                && local.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: var value } => IsMade(value, isVariable: true),
            _ => false,
        };
    }

    /// <summary>The lead of a command that has a place of its own: to the callers that give it another one.</summary>
    private Lead FindLeadOfCommand(ReadSite site, CancellationToken cancellationToken)
    {
        var said = site.Said();
        var (isMore, isNoMore) = (false, false);
        var seen = new HashSet<ReadSite> { site };
        var queue = new Queue<ReadSite>([site]);
        while (queue.Count > 0)
        {
            var inner = queue.Dequeue();
            var isCalled = false;
            foreach (var call in Calls(inner, cancellationToken).Where(call => !_index.OnlyTests(call.Node.SyntaxTree, site.Name.SyntaxTree!)))
            {
                isCalled = true;
                if (_reads.At(call.Name, cancellationToken) is { } caller && seen.Add(caller))
                {
                    if (said.IsSupersetOf(caller.Said()))
                    {
                        queue.Enqueue(caller);
                    }
                    else
                    {
                        isMore = true;
                    }
                }
            }

            isNoMore |= !isCalled && inner != site;
        }

        return isMore ? isNoMore ? Lead.OutwardInPart : Lead.Outward : isNoMore ? Lead.OutwardInVain : Lead.Nowhere;
    }

    /// <summary>The calls of the methods that a read's place depends on.</summary>
    private IEnumerable<Call> Calls(ReadSite site, CancellationToken cancellationToken) =>
        from method in site.Wrappers()
        where _wrappers.Contains(CompilationIndex.WrittenName(method), cancellationToken)
        from call in _resolver.Callers.Near(method, cancellationToken)
        where call.Name != site.Name
        select call;
}
