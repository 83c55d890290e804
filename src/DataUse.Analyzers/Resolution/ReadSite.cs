using DataUse.Analyzers.Recognition;
using DataUse.Catalog;
using DataUse.Identification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>A call that reads data: a modelled one, or the call of a method of this compilation that hands what it is given to one.</summary>
internal sealed class ReadSite(SyntaxToken name, ExpressionSyntax node, string api, ApiMember row, bool isBound)
{
    private readonly Dictionary<ReadSite, Value> _contributions = [];

    /// <summary>The name of the invoked member: where the read is reported.</summary>
    public SyntaxToken Name { get; } = name;

    public ExpressionSyntax Node { get; } = node;

    /// <summary>Type and member: <c>HttpClient.GetStringAsync</c>.</summary>
    public string Api { get; } = api;

    /// <summary>The model's row of the innermost call.</summary>
    public ApiMember Row { get; } = row;

    public bool IsBound { get; } = isBound;

    /// <summary>What is read.</summary>
    public Value Place { get; private set; } = Value.Nothing;

    /// <summary>Whether the call's callers are reported in its stead.</summary>
    public bool IsSilent { get; set; }

    /// <summary>The catalogue's source that the API always reads, or null.</summary>
    public string? FixedSource => Row.Source;

    /// <summary>Notes what one inner read reads through this call; false when that was known.</summary>
    public bool Contribute(ReadSite inner, Value place)
    {
        if (_contributions.TryGetValue(inner, out var known) && known.Templates.SequenceEqual(place.Templates))
        {
            return false;
        }

        _contributions[inner] = place;
        var all = Value.Nothing;
        foreach (var contribution in _contributions.Values)
        {
            all = all.Or(contribution);
        }

        Place = all;
        return true;
    }

    /// <summary>Whether the API takes paths as well as URLs, and nothing shows that a URL is given.</summary>
    public bool IsLocalFile() => Row.MayBePath && Place.Templates.All(t => TemplateUrl.Of(t, mayBePath: true).Use.Kind is SourceUseKind.Unknown);

    /// <summary>Takes members of objects that nobody in these compilations passes for those of any object.</summary>
    public void Settle(Resolver resolver, CancellationToken cancellationToken) => Place = resolver.Settle(Place, cancellationToken);

    /// <summary>The methods whose callers decide what is read here: a host is hidden in one of their parameters.</summary>
    public IEnumerable<IMethodSymbol> Wrappers()
    {
        var found = new List<IMethodSymbol>();
        foreach (var template in Place.Templates)
        {
            if (TemplateUrl.Of(template).Hidden?.Parameter?.ContainingSymbol is IMethodSymbol method && !found.Exists(m => SymbolEqualityComparer.Default.Equals(m, method)))
            {
                found.Add(method);
            }
        }

        return found;
    }
}
