using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace DataUse.Yaml;

/// <summary>A mapping whose keys are also looked at together.</summary>
/// <param name="inner">Reads the keys one by one.</param>
/// <param name="check">Adds what is wrong with the keys together.</param>
/// <param name="whenWrong">What becomes of a value in which there was an error.</param>
internal sealed class CheckedReader<T>(IValueReader<T> inner, Action<T, YamlMapping, Reading> check, Func<T, T> whenWrong) : IValueReader<T>, IWrappingReader
{
    public IValueReader Inner => inner;

    public bool TryRead(YamlNode node, string name, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        var errors = reading.Errors;
        if (!inner.TryRead(node, name, reading, out value))
        {
            return false;
        }

        check(value, (YamlMapping)node, reading);
        value = reading.Errors > errors ? whenWrong(value) : value;
        return true;
    }
}

/// <summary>
/// A mapping with a fixed set of keys, listed once: <c>{ "title", Text, (entry, title) => entry with { Title = title } }</c>. Keys that are known but
/// not kept are listed without the last part.
/// </summary>
/// <param name="what">What the mapping is, with an article: <c>a source</c>.</param>
/// <param name="start">The value before any key is read.</param>
/// <param name="required">Keys that must be there.</param>
internal sealed class MappingReader<T>(string what, Func<YamlMapping, T> start, params string[] required) : IValueReader<T>, IMappingReader, IEnumerable
{
    private delegate T KeyReader(T target, YamlNode node, Reading reading);

    private readonly Dictionary<string, KeyReader> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IValueReader> _values = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, IValueReader> Values => _values;

    public IReadOnlyList<string> Required => required;

    public void Add<TValue>(string key, IValueReader<TValue> value, Func<T, TValue, T> set)
    {
        _values.Add(key, value);
        _keys.Add(key, (target, node, reading) => value.TryRead(node, key, reading, out var read) ? set(target, read) : target);
    }

    public void Add<TValue>(string key, IValueReader<TValue> value) => Add(key, value, (target, _) => target);

    public bool TryRead(YamlNode node, string name, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        if (node is not YamlMapping mapping)
        {
            reading.Add(RuleIds.DeclarationMalformed, node.Range, $"{what} must be a mapping of keys to values, not {node.Described()}");
            value = default;
            return false;
        }

        value = start(mapping);
        var meant = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, child) in mapping.Entries)
        {
            reading.CancellationToken.ThrowIfCancellationRequested();
            if (_keys.TryGetValue(key.Value, out var read))
            {
                value = read(value, child, reading);
            }
            else if (reading.Suggest(key.Value, _keys.Keys) is { } near)
            {
                meant.Add(near);
                reading.Add(RuleIds.DeclarationMalformed, key.Range, $"unknown key {Quoted.Text(key.Value)} in {what}; did you mean '{near}'?", suggestion: near);
            }
            else
            {
                reading.Add(RuleIds.DeclarationMalformed, key.Range, $"unknown key {Quoted.Text(key.Value)} in {what}");
            }
        }

        foreach (var key in required)
        {
            if (mapping[key] is null && !meant.Contains(key))
            {
                reading.Add(RuleIds.DeclarationMalformed, mapping.LabelRange(), $"{what} needs the key '{key}'");
            }
        }

        if (mapping.HasDuplicateKeys)
        {
            reading.CountReported();
        }

        return true;
    }

    IEnumerator IEnumerable.GetEnumerator() => _values.GetEnumerator();
}

/// <summary>The keys of a mapping and what each holds.</summary>
internal interface IMappingReader : IValueReader
{
    IReadOnlyDictionary<string, IValueReader> Values { get; }

    IReadOnlyList<string> Required { get; }
}
