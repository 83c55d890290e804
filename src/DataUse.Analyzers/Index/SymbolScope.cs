using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataUse.Analyzers.Index;

/// <summary>
/// In which files a symbol can be named, so that the same name elsewhere is not bound. For a member of a type, the file must hold the name of the type, of one that
/// derives from it, or of a member that is declared with one of these: without it no expression in the file can have the type.
/// </summary>
internal sealed class SymbolScope(CompilationIndex index)
{
    private readonly ConcurrentDictionary<(string Type, bool IsMade), FileSet> _reaching = new();
    private readonly ConcurrentDictionary<IAssemblySymbol, FileSet> _seeing = new(SymbolEqualityComparer.Default);

    /// <summary>The files that alone can name a symbol because it is private or local; null when others may.</summary>
    public static IReadOnlyList<SyntaxTree>? Own(ISymbol symbol)
    {
        if (symbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction, DeclaringSyntaxReferences: { Length: > 0 } function })
        {
            return [function[0].SyntaxTree];
        }

        return symbol.DeclaredAccessibility == Accessibility.Private && !symbol.Name.Contains('.')
            ? symbol.ContainingType.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree).Distinct().ToList()
            : null;
    }

    /// <summary>The files that hold a symbol's name and can mean it, or what it overrides or implements.</summary>
    public FileSet Of(ISymbol symbol, CancellationToken cancellationToken)
    {
        var files = index.Files(cancellationToken);
        var holding = files.Holding(CompilationIndex.WrittenName(symbol));
        var meant = Overrides.StandsInFor(symbol).Prepend(symbol).ToList();
        if (!meant.TrueForAll(index.IsOwn))
        {
            return holding;
        }

        holding = holding.And(meant.Aggregate(FileSet.None, (all, one) => all.Or(Seeing(one.ContainingAssembly, files))));
        return symbol.ContainingType is null or { IsAnonymousType: true } || symbol is INamedTypeSymbol or IMethodSymbol { IsExtensionMethod: true }
            ? holding
            : holding.And(meant.Aggregate(FileSet.None, (all, one) => all.Or(Reaching(one.ContainingType.Name, isMade: symbol is not IMethodSymbol, files, cancellationToken))));
    }

    /// <summary>The files of the compilations that an assembly is visible in.</summary>
    private FileSet Seeing(IAssemblySymbol assembly, FileTable files)
    {
        if (_seeing.TryGetValue(assembly, out var known))
        {
            return known;
        }

        var seeing = index.Compilations.Where(compilation => compilation.AssemblyName == assembly.Name || compilation.ReferencedAssemblyNames.Any(name => name.Name == assembly.Name));
        return _seeing.GetOrAdd(assembly, seeing.Aggregate(FileSet.None, (all, compilation) => all.Or(files.Of(compilation))));
    }

    /// <summary>The files in which an expression can have a type of this name.</summary>
    private FileSet Reaching(string type, bool isMade, FileTable files, CancellationToken cancellationToken)
    {
        if (_reaching.TryGetValue((type, isMade), out var known))
        {
            return known;
        }

        var types = new HashSet<string>(StringComparer.Ordinal) { type };
        var names = new HashSet<string>(StringComparer.Ordinal) { type };
        if (type.EndsWith("Attribute", StringComparison.Ordinal))
        {
            names.Add(type.Substring(0, type.Length - "Attribute".Length));
        }

        var queue = new Queue<string>(types);
        while (queue.Count > 0)
        {
            foreach (var (name, by) in files.ExposedBy(queue.Dequeue(), cancellationToken))
            {
                if (by != Exposure.Argument || isMade)
                {
                    names.Add(name);
                }

                if (by == Exposure.Type && types.Add(name))
                {
                    queue.Enqueue(name);
                }
            }
        }

        var reaching = index.Compilations
            .Where(compilation => index.GlobalUsings(compilation).Any(directive => directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword) && types.Contains(LastName(directive.Name?.ToString() ?? ""))))
            .Aggregate(files.HoldingAny(names), (all, compilation) => all.Or(files.Of(compilation)));
        return _reaching.GetOrAdd((type, isMade), reaching);
    }

    private static string LastName(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
