using System.Diagnostics.CodeAnalysis;

namespace DataUse.Vocabulary;

/// <summary>A closed set of words of datause.yml and what each stands for. Words compare ordinally.</summary>
public sealed class TermSet<T>
{
    private readonly (string Token, T Value)[] _terms;

    public TermSet(string name, params (string Token, T Value)[] terms)
    {
        Name = name;
        _terms = terms;
        var tokens = new string[terms.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            tokens[i] = terms[i].Token;
        }

        Tokens = tokens;
    }

    /// <summary>What one of the words is called in a message, as <c>purpose</c>.</summary>
    public string Name { get; }

    /// <summary>All words, in the order of the documentation.</summary>
    public IReadOnlyList<string> Tokens { get; }

    /// <summary>What a word stands for; false when it is none of the set.</summary>
    public bool TryFind(string token, [MaybeNullWhen(false)] out T value)
    {
        foreach (var term in _terms)
        {
            if (term.Token == token)
            {
                value = term.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>The word for a value; null for a value that nobody can write down, such as <see cref="PolicyLevel.Default"/>.</summary>
    public string? TokenOf(T value)
    {
        foreach (var term in _terms)
        {
            if (EqualityComparer<T>.Default.Equals(term.Value, value))
            {
                return term.Token;
            }
        }

        return null;
    }
}
