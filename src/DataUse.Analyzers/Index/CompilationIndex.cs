using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataUse.Analyzers.Index;

/// <summary>Answers questions that cross files (who calls M? who assigns F? where is T created?) by the names that stand in the texts. Nothing is looked up before it is asked.</summary>
internal sealed class CompilationIndex(Compilation compilation, NameTable wanted)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly ConcurrentDictionary<string, ImmutableArray<SyntaxToken>> _occurrences = new(StringComparer.Ordinal);

    /// <summary>The tokens at which a read may stand, in all files.</summary>
    public IEnumerable<SyntaxToken> Wanted(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var names = TreeNames.Of(tree, wanted, cancellationToken);
        if (names.Wanted.IsEmpty)
        {
            yield break;
        }

        var root = tree.GetRoot(cancellationToken);
        foreach (var span in names.Wanted)
        {
            var token = root.FindToken(span.Start);
            if (token.Span == span && token.IsKind(SyntaxKind.IdentifierToken))
            {
                yield return token;
            }
        }
    }

    /// <summary>Every identifier token with this text, in the order of the compilation's trees.</summary>
    public ImmutableArray<SyntaxToken> Occurrences(string name, CancellationToken cancellationToken)
    {
        if (_occurrences.TryGetValue(name, out var known))
        {
            return known;
        }

        var tokens = ImmutableArray.CreateBuilder<SyntaxToken>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!TreeNames.Of(tree, wanted, cancellationToken).MayContain(name))
            {
                continue;
            }

            var root = tree.GetRoot(cancellationToken);
            foreach (var span in TreeNames.Find(tree.GetText(cancellationToken), name))
            {
                var token = root.FindToken(span.Start);
                if (token.Span == span && token.IsKind(SyntaxKind.IdentifierToken))
                {
                    tokens.Add(token);
                }
            }
        }

        return _occurrences.GetOrAdd(name, tokens.ToImmutable());
    }

    /// <summary>Whether a symbol is declared in this compilation. A referenced project counts as metadata, so that the answer is the same in every host.</summary>
    public bool IsOwn(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly) && symbol.DeclaringSyntaxReferences.Length > 0;

    /// <summary>The semantic model of a tree, made once for this compilation.</summary>
    public SemanticModel Model(SyntaxTree tree)
    {
        if (_models.TryGetValue(tree, out var model))
        {
            return model;
        }

#pragma warning disable RS1030 // Following a value across files needs the models of those files; each is made once, and only for files that a read leads to.
        return _models.GetOrAdd(tree, compilation.GetSemanticModel(tree));
#pragma warning restore RS1030
    }
}
