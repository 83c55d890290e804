using System.Diagnostics.CodeAnalysis;

namespace DataUse.Yaml;

/// <summary>A list of values. Items that cannot be read are reported and left out; scalars that stand in it twice are reported and kept once.</summary>
internal sealed class ListReader<T>(IValueReader<T> item) : IValueReader<IReadOnlyList<T>>, IListReader
{
    public IValueReader Item => item;

    public bool TryRead(YamlNode node, string name, Reading reading, [MaybeNullWhen(false)] out IReadOnlyList<T> value)
    {
        if (node is not YamlSequence sequence)
        {
            var hint = node is YamlScalar { IsNull: false } scalar ? $"; write [{Quoted.Shorten(scalar.Value)}]" : "";
            reading.Add(RuleIds.DeclarationMalformed, node.Range, $"'{name}' must be a list, not {node.Described()}{hint}");
            value = null;
            return false;
        }

        var items = new List<T>(sequence.Items.Count);
        var seen = new Dictionary<string, TextRange>(StringComparer.Ordinal);
        foreach (var child in sequence.Items)
        {
            reading.CancellationToken.ThrowIfCancellationRequested();
            if (child is YamlScalar scalar && seen.TryGetValue(scalar.Value, out var first))
            {
                reading.AddHarmless(RuleIds.ConflictingEntries, child.Range, $"{Quoted.Text(scalar.Value)} stands in '{name}' a second time", first);
            }
            else if (item.TryRead(child, name, reading, out var read))
            {
                items.Add(read);
            }

            if (child is YamlScalar { Value: var text } && !seen.ContainsKey(text))
            {
                seen.Add(text, child.Range);
            }
        }

        value = items;
        return true;
    }
}

/// <summary>What a list holds.</summary>
internal interface IListReader : IValueReader
{
    IValueReader Item { get; }
}

/// <summary>A value that may be left empty, as in a file whose only <c>sources</c> are commented out.</summary>
internal sealed class OptionalReader<T>(IValueReader<T> inner, T empty) : IValueReader<T>, IWrappingReader
{
    public IValueReader Inner => inner;

    public bool TryRead(YamlNode node, string name, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        value = empty;
        return node is YamlScalar { IsNull: true } || inner.TryRead(node, name, reading, out value);
    }
}

/// <summary>A value that is written as a scalar or, where more is to be said, as a list or mapping.</summary>
internal sealed class EitherReader<T>(IValueReader<T> scalar, IValueReader<T> collection) : IValueReader<T>, IEitherReader
{
    public IValueReader Scalar => scalar;

    public IValueReader Collection => collection;

    public bool TryRead(YamlNode node, string name, Reading reading, [MaybeNullWhen(false)] out T value) =>
        (node is YamlScalar ? scalar : collection).TryRead(node, name, reading, out value);
}

/// <summary>The two ways in which a value is written.</summary>
internal interface IEitherReader : IValueReader
{
    IValueReader Scalar { get; }

    IValueReader Collection { get; }
}

/// <summary>A value that is made from what another reader reads, and from its place.</summary>
internal sealed class MadeReader<TFrom, T>(IValueReader<TFrom> inner, Func<TFrom, TextRange, T> make) : IValueReader<T>, IWrappingReader
{
    public IValueReader Inner => inner;

    public bool TryRead(YamlNode node, string name, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        var isRead = inner.TryRead(node, name, reading, out var from);
        value = isRead ? make(from!, node.Range) : default;
        return isRead;
    }
}
