using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace DataUse.Analyzers.Tests.Testing;

/// <summary>A diagnostic that the markup of a file asks for; without an id, one of any id.</summary>
internal readonly record struct ExpectedDiagnostic(string? Id, TextSpan Span);

/// <summary>
/// Text with marks for the diagnostics that are expected in it: <c>[|text|]</c> for a diagnostic of any id, <c>{|DUA1001:text|}</c> for one with this id.
/// Marks nest; two of them around one text ask for two diagnostics.
/// </summary>
internal sealed record Markup(string Text, IReadOnlyList<ExpectedDiagnostic> Expected)
{
    /// <exception cref="FormatException">A mark is not closed, or closed without having been opened.</exception>
    public static Markup Parse(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var expected = new List<ExpectedDiagnostic>();
        var open = new Stack<(string? Id, int Start, char Kind)>();
        for (var i = 0; i < marked.Length; i++)
        {
            var rest = marked.AsSpan(i);
            if (rest.StartsWith("[|", StringComparison.Ordinal))
            {
                open.Push((null, text.Length, '['));
                i++;
            }
            else if (rest.StartsWith("{|", StringComparison.Ordinal) && rest.IndexOf(':') is > 2 and var colon && IsId(rest[2..colon]))
            {
                open.Push((rest[2..colon].ToString(), text.Length, '{'));
                i += colon;
            }
            else if (rest.StartsWith("|]", StringComparison.Ordinal) || (rest.StartsWith("|}", StringComparison.Ordinal) && open.Count > 0))
            {
                if (!open.TryPop(out var mark) || mark.Kind != (rest[1] == ']' ? '[' : '{'))
                {
                    throw new FormatException($"'{rest[..2]}' at {i} closes no mark: {marked}");
                }

                expected.Add(new(mark.Id, TextSpan.FromBounds(mark.Start, text.Length)));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return open.Count == 0
            ? new(text.ToString(), expected)
            : throw new FormatException($"{open.Count} marks are not closed: {marked}");
    }

    /// <summary>The text with a mark around each span: the inverse of <see cref="Parse"/>.</summary>
    public static string Write(string text, IEnumerable<(string Id, TextSpan Span)> diagnostics)
    {
        var marks = diagnostics.SelectMany(d => new[]
        {
            // At one place inner marks close before others open, and longer spans open first.
            (Position: d.Span.Start, Order: d.Span.IsEmpty ? 1 : 2, Length: -d.Span.Length, Mark: $"{{|{d.Id}:{(d.Span.IsEmpty ? "|}" : "")}"),
            (Position: d.Span.End, Order: 0, d.Span.Length, Mark: d.Span.IsEmpty ? "" : "|}"),
        });
        var written = new StringBuilder(text);
        foreach (var mark in marks.OrderBy(m => m.Position).ThenBy(m => m.Order).ThenBy(m => m.Length).Reverse())
        {
            written.Insert(mark.Position, mark.Mark);
        }

        return written.ToString();
    }

    private static bool IsId(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
