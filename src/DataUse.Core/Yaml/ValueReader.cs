using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DataUse.Vocabulary;

namespace DataUse.Yaml;

/// <summary>What may stand in a place of a YAML document. The JSON Schema is tested against what implements it.</summary>
internal interface IValueReader;

/// <summary>Reads one kind of value.</summary>
internal interface IValueReader<T> : IValueReader
{
    /// <summary>Reads the value of the key <paramref name="name"/>; false, with a problem added, when the node does not hold one.</summary>
    bool TryRead(YamlNode node, string name, Reading reading, [MaybeNullWhen(false)] out T value);
}

/// <summary>Text, of which no more is asked than what <paramref name="objection"/> says.</summary>
/// <param name="objection">What is wrong with a text, as the end of a sentence that begins with the text, or null when it is fine.</param>
/// <param name="meant">What was probably meant by a text to which there is an objection, or null.</param>
internal sealed class TextValueReader(Func<string, string?>? objection = null, Func<string, string?>? meant = null) : IValueReader<string>
{
    public bool TryRead(YamlNode node, string name, Reading reading, [MaybeNullWhen(false)] out string value)
    {
        if (!node.TryGetText(name, "text", reading, out value))
        {
            return false;
        }

        if (objection?.Invoke(value) is not { } problem)
        {
            return true;
        }

        reading.Add(RuleIds.UnknownValue, node.Range, $"{Quoted.Text(value)} in '{name}' {problem}", suggestion: meant?.Invoke(value));
        return false;
    }
}

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class FlagReader : IValueReader<bool>
{
    public bool TryRead(YamlNode node, string name, Reading reading, out bool value)
    {
        value = node is YamlScalar { IsPlain: true, Value: "true" };
        if (value || node is YamlScalar { IsPlain: true, Value: "false" })
        {
            return true;
        }

        reading.Add(RuleIds.DeclarationMalformed, node.Range, $"'{name}' must be true or false, not {node.Described()}");
        return false;
    }
}

/// <summary>A whole number that is not negative, written without quotes.</summary>
/// <param name="only">The one number that is allowed, or null for any.</param>
internal sealed class NumberReader(int? only = null) : IValueReader<int>
{
    public int? Only => only;

    public bool TryRead(YamlNode node, string name, Reading reading, out int value)
    {
        value = 0;
        if (node is not YamlScalar { IsPlain: true } scalar || !int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out value))
        {
            reading.Add(RuleIds.DeclarationMalformed, node.Range, $"'{name}' must be {only?.ToString(CultureInfo.InvariantCulture) ?? "a whole number"}, not {node.Described()}");
            return false;
        }

        if (only is null || value == only)
        {
            return true;
        }

        reading.Add(RuleIds.UnknownValue, node.Range, $"'{name}' must be {only}, not {value}");
        return false;
    }
}

/// <summary>A number with or without decimals, written without quotes.</summary>
internal sealed class AmountReader : IValueReader<decimal>
{
    public bool TryRead(YamlNode node, string name, Reading reading, out decimal value)
    {
        value = 0;
        if (node is YamlScalar { IsPlain: true } scalar && decimal.TryParse(scalar.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
        {
            return true;
        }

        reading.Add(RuleIds.DeclarationMalformed, node.Range, $"'{name}' must be a number, not {node.Described()}");
        return false;
    }
}

/// <summary>A day as <c>yyyy-MM-dd</c>.</summary>
internal sealed class DateReader : IValueReader<DateTime>
{
    private static readonly string[] OtherForms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd HH:mm:ss"];

    public bool TryRead(YamlNode node, string name, Reading reading, out DateTime value)
    {
        value = default;
        if (!node.TryGetText(name, "a date such as 2026-12-31", reading, out var text))
        {
            return false;
        }

        if (IsDate(text, ["yyyy-MM-dd"], out value))
        {
            return true;
        }

        var near = IsDate(text, OtherForms, out var meant) ? meant.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        var hint = near is null ? ", such as 2026-12-31" : $"; did you mean '{near}'?";
        reading.Add(RuleIds.InvalidDate, node.Range, $"{Quoted.Text(text)} in '{name}' is not a date of the form yyyy-MM-dd{hint}", suggestion: near);
        return false;
    }

    private static bool IsDate(string text, string[] forms, out DateTime date) =>
        DateTime.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}

/// <summary>A word of a vocabulary.</summary>
internal sealed class TermReader<T>(TermSet<T> terms) : IValueReader<T>, ITermReader
{
    public IReadOnlyList<string> Tokens => terms.Tokens;

    public bool TryRead(YamlNode node, string name, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!node.TryGetText(name, $"a {terms.Name}", reading, out var text))
        {
            return false;
        }

        if (terms.TryFind(text, out value))
        {
            return true;
        }

        reading.AddUnknownTerm(node, name, text, terms.Name, terms.Tokens);
        return false;
    }
}

/// <summary>The words that a place takes.</summary>
internal interface ITermReader : IValueReader
{
    IReadOnlyList<string> Tokens { get; }
}

/// <summary>A reader that takes what another one takes.</summary>
internal interface IWrappingReader : IValueReader
{
    IValueReader Inner { get; }
}
