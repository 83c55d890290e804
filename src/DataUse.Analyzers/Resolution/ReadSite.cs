using DataUse.Analyzers.Recognition;
using DataUse.Catalog;
using DataUse.Identification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Resolution;

/// <summary>A call that reads data: a modelled one, or the call of a method of this compilation that hands what it is given to one.</summary>
internal sealed class ReadSite(SyntaxToken name, ExpressionSyntax node, string api, ApiMember row, bool isBound)
{
    /// <summary>How often one inner read may change what it reads through this call: methods that call each other would go on for ever.</summary>
    private const int MaxRevisions = 4;

    private static readonly string[] Questions = ["Is", "Are", "Has", "Have", "Can", "Exists", "Contains", "Supports"];

    private readonly Dictionary<ReadSite, Contribution> _contributions = [];
    private IReadOnlyList<IMethodSymbol>? _wrappers;

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

    /// <summary>The HTTP methods with which it is read; a template that is no HTTP method where one is not known.</summary>
    public Value Verb { get; private set; } = Value.Nothing;

    /// <summary>Whether the call is one that a model speaks of, and not that of a method that leads to one.</summary>
    public bool IsModelled => _contributions.ContainsKey(this);

    /// <summary>The catalogue's source that the API always reads, or null.</summary>
    public string? FixedSource => Row.Source;

    /// <summary>The inner reads that read through this call.</summary>
    public IEnumerable<ReadSite> Inner => _contributions.Keys;

    /// <summary>What is read by the call itself, as a model says; null when it only calls what reads.</summary>
    public Contribution? Own { get; private set; }

    /// <summary>Notes what the call itself reads.</summary>
    public void Contribute(Value place, Value verb)
    {
        Own = new Contribution(Own is null ? place : Own.Place.Or(place), Own is null ? verb : Own.Verb.Or(verb), 1);
        Gather();
    }

    /// <summary>Notes what one inner read reads through this call; false when that was known.</summary>
    public bool Contribute(ReadSite inner, Value place, Value verb)
    {
        _contributions.TryGetValue(inner, out var known);
        if (known is not null
            && (known.Revisions == MaxRevisions || (known.Place.Templates.SequenceEqual(place.Templates) && known.Verb.Templates.SequenceEqual(verb.Templates))))
        {
            return false;
        }

        _contributions[inner] = new Contribution(place, verb, known is null ? 1 : known.Revisions + 1);
        Gather();
        return true;
    }

    /// <summary>This call as it is reported, when only these inner reads read through it; null when nothing is read then.</summary>
    public ReadSite? Reported(IReadOnlyCollection<ReadSite> inner, Resolver resolver, CancellationToken cancellationToken)
    {
        var reported = new ReadSite(Name, Node, Api, Row, IsBound) { Own = Own };
        foreach (var site in inner)
        {
            reported._contributions.Add(site, _contributions[site]);
        }

        reported.Gather();
        reported.Place = TemplateUrl.WithoutMergedHosts(resolver.Settle(reported.Place, cancellationToken));
        reported.Verb = resolver.Verbs.Settle(reported.Verb, cancellationToken);
        return reported.Place.IsNothing ? null : reported;
    }

    /// <summary>
    /// Whether nothing is read after all: the API takes paths as well as URLs and nothing shows that a URL is given, the command that is run reads nothing, or
    /// the request sends.
    /// </summary>
    public bool ReadsNothing() => !AsksForContent() || (Row.MayBePath && Addresses().All(address => address.Url.Use.Kind is SourceUseKind.Unknown)) || (Row.IsCommand && !Addresses().Any());

    /// <summary>The addresses that are read, each with the value from which it was taken.</summary>
    public IEnumerable<(TemplateUrl Url, Template From)> Addresses() => Row.IsCommand
        ? Place.Templates.SelectMany(template => CommandLine.Of(template).Reads.Select(url => (url, template)))
        : Place.Templates.Select(template => (TemplateUrl.Of(template, Row.MayBePath), template));

    /// <summary>The HTTP method; null when there are several, or it is not known.</summary>
    public string? Method => Verb.Text is { } verb ? HttpVerb.Of(verb) : null;

    /// <summary>Whether a host is known here.</summary>
    public bool IsKnown() => Addresses().Any(address => address.Url.Hidden is null);

    /// <summary>The addresses that are known here.</summary>
    public HashSet<string> Said() => new(Addresses().Where(address => address.Url.Hidden is null).Select(address => address.Url.Url), StringComparer.Ordinal);

    /// <summary>The methods whose callers decide what is read here: an address, or the object that holds it, is passed in one of their parameters.</summary>
    public IReadOnlyList<IMethodSymbol> Wrappers() => _wrappers ??= FixedSource is null ? FindWrappers() : [];

    /// <summary>Whether it is only the member of an object that leads outward, which says less than an address that is passed.</summary>
    public bool LeadsByObjects() => !Hidden().Exists(hole => hole is { Parameter: not null, Path: null });

    /// <summary>Whether the address is in an object that is passed here, and not made here.</summary>
    public bool IsInPassedObject() => Hidden().Exists(hole => hole is { Path: not null });

    private List<IMethodSymbol> FindWrappers()
    {
        var found = new List<IMethodSymbol>();
        var holes = Hidden();
        foreach (var hole in holes)
        {
            if (hole?.Parameter?.ContainingSymbol is IMethodSymbol method
                && !AnswersYesOrNo(method)
                && (hole.Path is null || holes.TrueForAll(h => h is not null))
                && !found.Exists(m => SymbolEqualityComparer.Default.Equals(m, method)))
            {
                found.Add(method);
            }
        }

        return found;
    }

    /// <summary>The hole at which each template hides its host; null for one that does not.</summary>
    private List<Hole?> Hidden() => Place.Templates.Select(template => Row.IsCommand ? CommandLine.Of(template).Hidden : TemplateUrl.Of(template).Hidden).ToList();

    /// <summary>Whether content is asked for. A request that may send as well is judged by its HTTP methods; one that is not known may ask.</summary>
    private bool AsksForContent()
    {
        if (!Row.WhenAnswerRead || Verb.IsNothing)
        {
            return true;
        }

        var verbs = Verb.Templates.Select(template => template.Text is { } text ? HttpVerb.Of(text) : null).ToList();
        return verbs.Exists(verb => verb is null || HttpVerb.Asks(verb)) || (verbs.Contains(HttpVerb.Post) && AskingPost.Is(Node, Row, Place.Templates.Select(template => TemplateUrl.Of(template).Url)));
    }

    private void Gather()
    {
        Place = Own?.Place ?? Value.Nothing;
        Verb = Own?.Verb ?? Value.Nothing;
        foreach (var contribution in _contributions.Values)
        {
            Place = Place.Or(contribution.Place);
            Verb = Verb.Or(contribution.Verb);
        }

        _wrappers = null;
    }

    /// <summary>Whether a method is declared, and named, to answer yes or no: what it reads does not leave it.</summary>
    private static bool AnswersYesOrNo(IMethodSymbol method)
    {
        var result = method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } arguments } ? arguments[0] : method.ReturnType;
        return result.SpecialType == SpecialType.System_Boolean && Questions.Any(word => StartsWithWord(method.Name, word));
    }

    private static bool StartsWithWord(string name, string word) =>
        name.StartsWith(word, StringComparison.Ordinal) && (name.Length == word.Length || !char.IsLower(name[word.Length]));

    /// <summary>What one read adds to what is read at a call, and how often that changed.</summary>
    internal sealed record Contribution(Value Place, Value Verb, int Revisions);
}
