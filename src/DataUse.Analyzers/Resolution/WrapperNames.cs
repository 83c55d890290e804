using DataUse.Analyzers.Index;
using DataUse.Analyzers.Recognition;
using DataUse.Catalog;
using Microsoft.CodeAnalysis;

namespace DataUse.Analyzers.Resolution;

/// <summary>
/// The names of methods whose calls may be reads: those around a name of a model, and those around a call of one of them. They are found by syntax alone, so
/// that nothing is bound to know that a call reads nothing. Where general names would lead to very many others, the calls on the way are bound instead.
/// </summary>
internal sealed class WrapperNames(CompilationIndex index, Resolver resolver, ReadingNames reading)
{
    private const int MaxBySyntax = 200;

    private readonly object _finding = new();
    private HashSet<string>? _names;

    public bool Contains(string name, CancellationToken cancellationToken) => All(cancellationToken).Contains(name);

    /// <summary>The names; they are looked for once.</summary>
    public HashSet<string> All(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _names) is { } known)
        {
            return known;
        }

        lock (_finding)
        {
            _names ??= BySyntax(cancellationToken) ?? ByBinding(cancellationToken);
            return _names;
        }
    }

    /// <summary>The names by syntax alone; null when they are too many.</summary>
    private HashSet<string>? BySyntax(CancellationToken cancellationToken)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var queue = new Queue<string>();
        var files = index.Files(cancellationToken);
        foreach (var name in files.WantedNames)
        {
            foreach (var file in reading.ReadingWhatIsGiven(name, cancellationToken))
            {
                Add(TreeUses.Of(file).FunctionsAround(name, cancellationToken));
            }
        }

        while (queue.Count > 0 && found.Count <= MaxBySyntax)
        {
            Add(files.FunctionsAround(queue.Dequeue(), cancellationToken));
        }

        return found.Count <= MaxBySyntax ? found : null;

        void Add(IEnumerable<string> names)
        {
            foreach (var name in names)
            {
                if (found.Add(name))
                {
                    queue.Enqueue(name);
                }
            }
        }
    }

    /// <summary>The names of methods around calls that bind to a modelled member or to one of these methods.</summary>
    private HashSet<string> ByBinding(CancellationToken cancellationToken)
    {
        var found = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        var queue = new Queue<IMethodSymbol>();
        foreach (var name in index.Files(cancellationToken).WantedNames)
        {
            foreach (var file in reading.ReadingWhatIsGiven(name, cancellationToken))
            {
                foreach (var token in TreeUses.Of(file).Places(name, cancellationToken))
                {
                    if (resolver.Matcher.Match(token, ApiRole.Reads, index.Model(file), cancellationToken) is { Row.Source: null })
                    {
                        Add(token);
                    }
                }
            }
        }

        while (queue.Count > 0)
        {
            foreach (var call in resolver.Callers.Of(queue.Dequeue(), cancellationToken))
            {
                Add(call.Name);
            }
        }

        return new HashSet<string>(found.Select(CompilationIndex.WrittenName), StringComparer.Ordinal);

        void Add(SyntaxToken used)
        {
            foreach (var function in TreeUses.Of(used.SyntaxTree!).FunctionsAround(used))
            {
                if (index.Model(used.SyntaxTree!).GetDeclaredSymbol(function, cancellationToken) is IMethodSymbol method && found.Add(method))
                {
                    queue.Enqueue(method);
                }
            }
        }
    }
}
