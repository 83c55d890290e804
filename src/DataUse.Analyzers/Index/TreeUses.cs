using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DataUse.Analyzers.Index;

/// <summary>Where names stand in the syntax of a file, for the names that were asked for. Kept as long as the tree.</summary>
internal sealed class TreeUses
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeUses> ByTree = new();

    private readonly SyntaxTree _tree;
    private readonly ConcurrentDictionary<string, ImmutableArray<int>> _places = new(concurrencyLevel: 1, capacity: 7, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> _functions = new(concurrencyLevel: 1, capacity: 7, StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, ImmutableArray<string>> _members = new(concurrencyLevel: 1, capacity: 7, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<(string Name, Exposure By)>> _exposed = new(concurrencyLevel: 1, capacity: 7, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, ParameterFlow?> _flows = new(concurrencyLevel: 1, capacity: 7);
    private readonly Lazy<ImmutableArray<UsingDirectiveSyntax>> _usings;
    private readonly Lazy<ImmutableArray<(string Name, bool IsGlobal)>> _opened;

    private TreeUses(SyntaxTree tree)
    {
        _tree = tree;
        _usings = new(() => tree.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>().ToImmutableArray());
        _opened = new(() => Usings.Select(directive => (NamespaceOf(directive), directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))).ToImmutableArray());
    }

    /// <summary>The using directives of the file and of the namespaces in it.</summary>
    public ImmutableArray<UsingDirectiveSyntax> Usings => _usings.Value;

    /// <summary>The names in the using directives, and whether each holds for the whole compilation.</summary>
    public ImmutableArray<(string Name, bool IsGlobal)> Opened => _opened.Value;

    /// <summary>The namespace or type that a directive names, without the <c>global::</c> that the SDK writes before it.</summary>
    public static string NamespaceOf(UsingDirectiveSyntax directive)
    {
        const string Global = "global::";
        var name = directive.Name?.ToString() ?? "";
        return name.StartsWith(Global, StringComparison.Ordinal) ? name.Substring(Global.Length) : name;
    }

    public static TreeUses Of(SyntaxTree tree) => ByTree.GetValue(tree, t => new TreeUses(t));

    /// <summary>Whether a using directive for a name opens a namespace, or one above or below it.</summary>
    public static bool Opens(string name, string @namespace) => name.Length > 0
        && (name == @namespace || @namespace.StartsWith(name + ".", StringComparison.Ordinal) || name.StartsWith(@namespace + ".", StringComparison.Ordinal));

    /// <summary>The identifier tokens with this text, in the order of the text.</summary>
    public IEnumerable<SyntaxToken> Places(string name, CancellationToken cancellationToken)
    {
        if (!_places.TryGetValue(name, out var places))
        {
            var spans = TreeNames.Find(_tree.GetText(cancellationToken), name);
            places = _places.GetOrAdd(name, Identifiers(_tree, spans, cancellationToken).Select(token => token.SpanStart).ToImmutableArray());
        }

        return places.IsEmpty ? [] : Tokens(places, cancellationToken);
    }

    /// <summary>
    /// The methods and local functions around uses of a name, by name, whose calls can decide what is used there: see <see cref="ParameterFlow"/>. An attribute's
    /// method is one of them.
    /// </summary>
    public ImmutableArray<string> FunctionsAround(string name, CancellationToken cancellationToken)
    {
        if (_functions.TryGetValue(name, out var known))
        {
            return known;
        }

        return _functions.GetOrAdd(name, Places(name, cancellationToken).SelectMany(FunctionsAround).Select(Name).OfType<string>().Distinct().ToImmutableArray());
    }

    /// <summary>The same around one use, as declarations.</summary>
    public IEnumerable<SyntaxNode> FunctionsAround(SyntaxToken token)
    {
        if (token.Parent is not SimpleNameSyntax use)
        {
            return [];
        }

        var used = Used(use);
        return use.Ancestors().Where(around => Name(around) is not null && (used is AttributeSyntax || Flow(around)?.Reaches(used) == true));
    }

    /// <summary>The members that other files can see and that are declared with a type of this name, the types that derive from one, and aliases of it.</summary>
    public ImmutableArray<string> MembersOf(string type, CancellationToken cancellationToken)
    {
        if (!_members.TryGetValue(type, out var members))
        {
            members = _members.GetOrAdd(type, Places(type, cancellationToken).SelectMany(Declared).Distinct().ToImmutableArray());
        }

        return members;
    }

    /// <summary>
    /// The names by which a file can come to an expression of a type: the members that other files can see and that mention the type outside of bodies, the types
    /// that derive from it or have a member that need not be named to be used, and aliases.
    /// </summary>
    public ImmutableArray<(string Name, Exposure By)> ExposedBy(string type, CancellationToken cancellationToken)
    {
        if (!_exposed.TryGetValue(type, out var names))
        {
            names = _exposed.GetOrAdd(type, Places(type, cancellationToken).SelectMany(Exposed).Distinct().ToImmutableArray());
        }

        return names;
    }

    private static IEnumerable<(string Name, Exposure By)> Exposed(SyntaxToken type)
    {
        var node = Declaration(type);
        var isArgument = IsTypeOfArgument(type);
        switch (node)
        {
            case UsingDirectiveSyntax or BaseTypeDeclarationSyntax or DelegateDeclarationSyntax:
                return Declared(type).Select(name => (name, Exposure.Type));
            case BaseMethodDeclarationSyntax and not MethodDeclarationSyntax or IndexerDeclarationSyntax or MethodDeclarationSyntax { Identifier.ValueText: "Deconstruct" or "GetEnumerator" or "GetAsyncEnumerator" or "GetAwaiter" or "GetResult" }
                or PropertyDeclarationSyntax { Identifier.ValueText: "Current" } when node.Parent is TypeDeclarationSyntax container:
                return [(container.Identifier.ValueText, isArgument ? Exposure.Argument : Exposure.Type)];
            case BaseFieldDeclarationSyntax field when IsSeen(field) || IsInPart(field):
                return field.Declaration.Variables.Select(variable => (variable.Identifier.ValueText, Exposure.Member));
            case PropertyDeclarationSyntax property when IsSeen(property) || IsInPart(property):
                return [(property.Identifier.ValueText, Exposure.Member)];
            case MethodDeclarationSyntax method when IsSeen(method) || IsInPart(method):
                return [(method.Identifier.ValueText, isArgument ? Exposure.Argument : Exposure.Member)];
            case EventDeclarationSyntax @event:
                return [(@event.Identifier.ValueText, Exposure.Member)];
            default:
                return [];
        }
    }

    /// <summary>Whether a caller gives an object of the type, and so has one, or makes it where it is given.</summary>
    private static bool IsTypeOfArgument(SyntaxToken type)
    {
        var node = type.Parent;
        while (node is NameSyntax or NullableTypeSyntax or ArrayTypeSyntax)
        {
            node = node.Parent;
        }

        return node is ParameterSyntax parameter && !parameter.Modifiers.Any(SyntaxKind.OutKeyword) && !parameter.Modifiers.Any(SyntaxKind.RefKeyword);
    }

    private static bool IsInPart(MemberDeclarationSyntax member) => member.Parent is TypeDeclarationSyntax type && type.Modifiers.Any(SyntaxKind.PartialKeyword);

    /// <summary>What a token stands in: a member outside of its body, a directive; something else where the token declares nothing.</summary>
    private static SyntaxNode? Declaration(SyntaxToken token)
    {
        var node = token.Parent;
        while (node is not (null or MemberDeclarationSyntax or UsingDirectiveSyntax or StatementSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or AttributeListSyntax))
        {
            node = node.Parent;
        }

        return node;
    }

    /// <summary>The names that are declared with the type that a token names; none in a body.</summary>
    private static IEnumerable<string> Declared(SyntaxToken type)
    {
        return Declaration(type) switch
        {
            UsingDirectiveSyntax { Alias: { } alias } => [alias.Name.Identifier.ValueText],
            BaseTypeDeclarationSyntax declaration => declaration.Identifier == type ? [] : [declaration.Identifier.ValueText, .. declaration is RecordDeclarationSyntax { ParameterList: { } list } ? list.Parameters.Select(p => p.Identifier.ValueText) : []],
            BaseFieldDeclarationSyntax field when IsSeen(field) => field.Declaration.Variables.Select(variable => variable.Identifier.ValueText),
            PropertyDeclarationSyntax property when IsSeen(property) => [property.Identifier.ValueText],
            MethodDeclarationSyntax method when IsSeen(method) => [method.Identifier.ValueText],
            DelegateDeclarationSyntax function => [function.Identifier.ValueText],
            _ => [],
        };
    }

    private static bool IsSeen(MemberDeclarationSyntax member) =>
        member.Parent is InterfaceDeclarationSyntax || member.Modifiers.Any(modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.PartialKeyword);

    /// <summary>The identifier tokens of a tree that have exactly these spans: text can stand in a comment, too.</summary>
    public static IEnumerable<SyntaxToken> Identifiers(SyntaxTree tree, IReadOnlyList<TextSpan> spans, CancellationToken cancellationToken)
    {
        var root = spans.Count > 0 ? tree.GetRoot(cancellationToken) : null;
        foreach (var span in spans)
        {
            var token = root!.FindToken(span.Start);
            if (token.Span == span && token.IsKind(SyntaxKind.IdentifierToken))
            {
                yield return token;
            }
        }
    }

    private IEnumerable<SyntaxToken> Tokens(ImmutableArray<int> places, CancellationToken cancellationToken)
    {
        var root = _tree.GetRoot(cancellationToken);
        foreach (var place in places)
        {
            yield return root.FindToken(place);
        }
    }

    /// <summary>What is called, created, assigned or attached by a name, with the object that it is asked of.</summary>
    private static SyntaxNode Used(SimpleNameSyntax name)
    {
        SyntaxNode used = name;
        while (used.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax
            or InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or ConditionalAccessExpressionSyntax or AssignmentExpressionSyntax or AttributeSyntax)
        {
            used = used.Parent;
        }

        // A method that is handed on is given what stands beside it: urls.Select(Fetch).
        return used is SimpleNameSyntax or MemberAccessExpressionSyntax && used.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } ? call : used;
    }

    private ParameterFlow? Flow(SyntaxNode function) => function is MethodDeclarationSyntax or LocalFunctionStatementSyntax ? _flows.GetOrAdd(function.SpanStart, _ => ParameterFlow.Of(function)) : null;

    private static string? Name(SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax local => local.Identifier.ValueText,
        _ => null,
    };
}
