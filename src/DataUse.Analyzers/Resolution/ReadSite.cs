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

    private readonly Dictionary<ReadSite, (Value Place, Value Verb)> _contributions = [];
    private readonly Dictionary<ReadSite, int> _revisions = [];

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

    /// <summary>Whether the call's callers are reported in its stead.</summary>
    public bool IsSilent { get; set; }

    /// <summary>The catalogue's source that the API always reads, or null.</summary>
    public string? FixedSource => Row.Source;

    /// <summary>Notes what one inner read reads through this call; false when that was known.</summary>
    public bool Contribute(ReadSite inner, Value place, Value verb)
    {
        _revisions.TryGetValue(inner, out var revisions);
        if (revisions == MaxRevisions || (_contributions.TryGetValue(inner, out var known) && known.Place.Templates.SequenceEqual(place.Templates) && known.Verb.Templates.SequenceEqual(verb.Templates)))
        {
            return false;
        }

        _revisions[inner] = revisions + 1;
        _contributions[inner] = (place, verb);
        Gather();
        return true;
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

    /// <summary>Takes members of objects that nobody in these compilations passes for those of any object.</summary>
    public void Settle(Resolver resolver, CancellationToken cancellationToken)
    {
        Place = resolver.Settle(Place, cancellationToken);
        Verb = resolver.Verbs.Settle(Verb, cancellationToken);
    }

    /// <summary>The HTTP method; null when there are several, or it is not known.</summary>
    public string? Method => Verb.Text is { } verb ? HttpVerb.Of(verb) : null;

    /// <summary>The callers that are reported in this read's stead.</summary>
    public List<ReadSite> Outward { get; } = [];

    /// <summary>Whether it was only the member of an object that led outward, which says less than an address that is passed.</summary>
    public bool LeadsByObjects { get; private set; }

    /// <summary>The methods whose callers decide what is read here: an address, or the object that holds it, is passed in one of their parameters.</summary>
    public IEnumerable<IMethodSymbol> Wrappers()
    {
        var found = new List<IMethodSymbol>();
        var holes = Row.IsCommand
            ? Place.Templates.Select(template => CommandLine.Of(template).Hidden).ToList()
            : Place.Templates.Select(template => TemplateUrl.Of(template).Hidden).ToList();
        LeadsByObjects = !holes.Exists(hole => hole is { Parameter: not null, Path: null });
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

    /// <summary>Whether a host is known here, or at a caller that is reported instead.</summary>
    public bool IsKnown(HashSet<ReadSite> seen) =>
        seen.Add(this) && (Addresses().Any(address => address.Url.Hidden is null) || Outward.Exists(caller => caller.IsKnown(seen)));

    /// <summary>Takes back what an inner read reads through this call, which is no read any more when it was the only one.</summary>
    public void Withdraw(ReadSite inner)
    {
        if (!_contributions.Remove(inner))
        {
            return;
        }

        Gather();
        if (_contributions.Count == 0)
        {
            IsSilent = true;
            foreach (var caller in Outward)
            {
                caller.Withdraw(this);
            }

            Outward.Clear();
        }
    }

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
        Place = Value.Nothing;
        Verb = Value.Nothing;
        foreach (var contribution in _contributions.Values)
        {
            Place = Place.Or(contribution.Place);
            Verb = Verb.Or(contribution.Verb);
        }
    }

    /// <summary>Whether a method is declared, and named, to answer yes or no: what it reads does not leave it.</summary>
    private static bool AnswersYesOrNo(IMethodSymbol method)
    {
        var result = method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } arguments } ? arguments[0] : method.ReturnType;
        return result.SpecialType == SpecialType.System_Boolean && Questions.Any(word => StartsWithWord(method.Name, word));
    }

    private static bool StartsWithWord(string name, string word) =>
        name.StartsWith(word, StringComparison.Ordinal) && (name.Length == word.Length || !char.IsLower(name[word.Length]));
}
