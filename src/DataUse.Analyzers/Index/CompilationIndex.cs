using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Index;

/// <summary>
/// Answers questions that cross files (who calls M? who assigns F? where is T created?) by the names that stand in the texts. Nothing is looked up before it
/// is asked. The compiler looks at one compilation; the tool can look at several that refer to each other.
/// </summary>
internal sealed class CompilationIndex
{
    private readonly NameTable _wanted;
    private readonly HashSet<IAssemblySymbol> _assemblies;
    private readonly Dictionary<SyntaxTree, Compilation>? _owners;
    private readonly HashSet<Compilation> _tests;
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly ConcurrentDictionary<Compilation, ImmutableArray<UsingDirectiveSyntax>> _globalUsings = new();
    private readonly ConcurrentDictionary<string, bool> _types = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<SyntaxToken>> _occurrences = new(StringComparer.Ordinal);
    private readonly SymbolScope _scope;
    private FileTable? _files;

    /// <summary>An index of compilations that are looked at together.</summary>
    /// <param name="compilations">The compilations.</param>
    /// <param name="wanted">The names at which a read may stand.</param>
    /// <param name="tests">Those of the compilations that are test projects.</param>
    public CompilationIndex(ImmutableArray<Compilation> compilations, NameTable wanted, IEnumerable<Compilation> tests)
    {
        Compilations = compilations;
        _scope = new SymbolScope(this);
        _tests = [.. tests];
        _assemblies = new HashSet<IAssemblySymbol>(compilations.Select(compilation => compilation.Assembly), SymbolEqualityComparer.Default);
        _wanted = wanted;
        if (compilations.Length > 1)
        {
            _owners = [];
            foreach (var compilation in compilations)
            {
                foreach (var tree in compilation.SyntaxTrees)
                {
                    _owners[tree] = compilation;
                }
            }
        }
    }

    public ImmutableArray<Compilation> Compilations { get; }

    /// <summary>How many files something has been bound in.</summary>
    public int BoundFiles => _models.Count;

    /// <summary>What is known of a file from its text.</summary>
    public TreeNames Names(SyntaxTree tree, CancellationToken cancellationToken) => TreeNames.Of(tree, _wanted, cancellationToken);

    /// <summary>Every file of these compilations.</summary>
    public FileTable Files(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _files) is { } known)
        {
            return known;
        }

        var files = new FileTable(Compilations.SelectMany(compilation => compilation.SyntaxTrees).ToImmutableArray(), _wanted, cancellationToken);
        return Interlocked.CompareExchange(ref _files, files, null) ?? files;
    }

    /// <summary>Whether a type of a namespace, of any arity when its metadata name is written without one, is declared or referenced anywhere. Of nested types, only the namespace is looked for.</summary>
    public bool HasType(string @namespace, string metadataName) => _types.GetOrAdd(metadataName, name => Compilations.Any(compilation => HasNamespace(compilation, @namespace)
        && (name.Contains('+') || name.EndsWith("*", StringComparison.Ordinal) || new[] { "", "`1", "`2" }.Any(arity => !compilation.GetTypesByMetadataName(name + arity).IsEmpty))));

    private static bool HasNamespace(Compilation compilation, string name)
    {
        INamespaceSymbol? found = compilation.GlobalNamespace;
        foreach (var part in name.Split('.'))
        {
            found = part.Length == 0 ? found : found?.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault();
        }

        return found is not null;
    }

    /// <summary>Every identifier token with this text, in the order of the trees.</summary>
    public ImmutableArray<SyntaxToken> Occurrences(string name, CancellationToken cancellationToken)
    {
        if (name.Length == 0)
        {
            return ImmutableArray<SyntaxToken>.Empty;
        }

        return _occurrences.TryGetValue(name, out var known) ? known : _occurrences.GetOrAdd(name, Occurrences(name, FilesHolding(name, cancellationToken), cancellationToken).ToImmutableArray());
    }

    /// <summary>Every identifier token that can name a symbol and say something of it: a private one is named in the files of its type alone, and what tests do says nothing.</summary>
    public IEnumerable<SyntaxToken> Occurrences(ISymbol symbol, CancellationToken cancellationToken)
    {
        var product = symbol.DeclaringSyntaxReferences.Length > 0 ? symbol.DeclaringSyntaxReferences[0].SyntaxTree : null;
        return Occurrences(WrittenName(symbol), FilesOf(symbol, cancellationToken).Where(tree => product is null || !OnlyTests(tree, product)), cancellationToken);
    }

    /// <summary>The same in tests, too.</summary>
    public IEnumerable<SyntaxToken> Uses(ISymbol symbol, CancellationToken cancellationToken) => Occurrences(WrittenName(symbol), FilesOf(symbol, cancellationToken), cancellationToken);

    /// <summary>The same one by one, those in the files that declare the symbol first.</summary>
    public IEnumerable<SyntaxToken> OccurrencesNear(ISymbol symbol, CancellationToken cancellationToken) =>
        Occurrences(WrittenName(symbol), SymbolScope.Own(symbol) ?? NearestFirst(symbol, cancellationToken), cancellationToken);

    /// <summary>The name by which a symbol is called: an explicit implementation has that of what it implements.</summary>
    public static string WrittenName(ISymbol symbol) => symbol.Name.Substring(symbol.Name.LastIndexOf('.') + 1);

    private IEnumerable<SyntaxTree> NearestFirst(ISymbol symbol, CancellationToken cancellationToken)
    {
        var declaring = symbol.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree).Distinct().ToList();
        foreach (var tree in declaring)
        {
            yield return tree;
        }

        foreach (var tree in FilesOf(symbol, cancellationToken))
        {
            if (!declaring.Contains(tree))
            {
                yield return tree;
            }
        }
    }

    private IEnumerable<SyntaxTree> FilesOf(ISymbol symbol, CancellationToken cancellationToken) => SymbolScope.Own(symbol) ?? Files(cancellationToken).In(_scope.Of(symbol, cancellationToken));

    private IEnumerable<SyntaxTree> FilesHolding(string name, CancellationToken cancellationToken)
    {
        var files = Files(cancellationToken);
        return files.In(files.Holding(name));
    }

    private IEnumerable<SyntaxToken> Occurrences(string name, IEnumerable<SyntaxTree> trees, CancellationToken cancellationToken)
    {
        foreach (var tree in trees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Names(tree, cancellationToken).MayContain(name))
            {
                foreach (var token in TreeUses.Of(tree).Places(name, cancellationToken))
                {
                    yield return token;
                }
            }
        }
    }

    /// <summary>
    /// A symbol as the compilation that declares it knows it, or null when none of these compilations does: then it counts as metadata, also when its
    /// source is at hand in a referenced project, so that the answer is the same in every host.
    /// </summary>
    public ISymbol? Own(ISymbol? symbol)
    {
        symbol = symbol?.OriginalDefinition;
        if (symbol is null || symbol.DeclaringSyntaxReferences.Length == 0)
        {
            return OwnPart(symbol);
        }

        return _assemblies.Contains(symbol.ContainingAssembly) ? symbol : OwnPart(symbol);
    }

    /// <summary>Whether a symbol is declared in one of these compilations.</summary>
    public bool IsOwn(ISymbol symbol) => Own(symbol) is not null;

    /// <summary>Whether a symbol is declared in the compilation that a file belongs to.</summary>
    public bool IsOwnFrom(ISymbol symbol, SyntaxTree file) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, Owner(file).Assembly);

    /// <summary>Whether two symbols are one, however the compilations at hand see them.</summary>
    public bool AreSame(ISymbol? one, ISymbol? other) => SymbolEqualityComparer.Default.Equals(Own(one) ?? one?.OriginalDefinition, Own(other) ?? other?.OriginalDefinition);

    /// <summary>Whether <paramref name="member"/> overrides or implements <paramref name="definition"/>.</summary>
    public bool Implements(ISymbol member, ISymbol definition) => Overrides.StandsInFor(member).Any(symbol => AreSame(symbol, definition));

    /// <summary>
    /// The semantic model of a tree, made once. Over several compilations, friends see each other's internals although the attribute that says so may be
    /// written by a build that did not run.
    /// </summary>
    public SemanticModel Model(SyntaxTree tree)
    {
        if (_models.TryGetValue(tree, out var model))
        {
            return model;
        }

        var compilation = _owners is null ? Compilations[0] : _owners[tree];
#pragma warning disable RS1030 // Following a value across files needs the models of those files; each is made once, and only for files that a read leads to.
        return _models.GetOrAdd(tree, compilation.GetSemanticModel(tree, ignoreAccessibility: _owners is not null));
#pragma warning restore RS1030
    }

    /// <summary>The compilation that a tree belongs to.</summary>
    public Compilation Owner(SyntaxTree tree) => _owners is null ? Compilations[0] : _owners[tree];

    /// <summary>Whether a file belongs to a test project and another does not: what tests pass and assign says nothing of what the product reads.</summary>
    public bool OnlyTests(SyntaxTree file, SyntaxTree product) => _owners is not null
        && _owners.TryGetValue(file, out var one) && _tests.Contains(one)
        && !(_owners.TryGetValue(product, out var other) && _tests.Contains(other));

    /// <summary>The global using directives that hold for a file; asked only where a type cannot be bound.</summary>
    public ImmutableArray<UsingDirectiveSyntax> GlobalUsings(SyntaxTree tree) => GlobalUsings(Owner(tree));

    /// <summary>The global using directives of a compilation.</summary>
    public ImmutableArray<UsingDirectiveSyntax> GlobalUsings(Compilation compilation) => _globalUsings.GetOrAdd(compilation, _ => FilesHolding("global", default)
        .Where(tree => Owner(tree) == compilation)
        .SelectMany(tree => TreeUses.Of(tree).Usings)
        .Where(directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))
        .ToImmutableArray());

    /// <summary>A symbol that another compilation sees as a reference, as its own compilation sees it.</summary>
    private ISymbol? OwnPart(ISymbol? symbol)
    {
        if (_owners is null || symbol is null)
        {
            return null;
        }

        if (symbol is IParameterSymbol parameter)
        {
            return Own(parameter.ContainingSymbol) is IMethodSymbol method && parameter.Ordinal < method.Parameters.Length ? method.Parameters[parameter.Ordinal] : null;
        }

        if (symbol.DeclaringSyntaxReferences.Length == 0 || !_owners.ContainsKey(symbol.DeclaringSyntaxReferences[0].SyntaxTree))
        {
            return null;
        }

        var syntax = symbol.DeclaringSyntaxReferences[0].GetSyntax();
        return Model(syntax.SyntaxTree).GetDeclaredSymbol(syntax)?.OriginalDefinition;
    }
}
