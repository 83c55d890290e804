namespace DataUse.Vocabulary;

/// <summary>
/// A license as SPDX writes it (https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/): ids joined by <c>WITH</c>, <c>AND</c>,
/// <c>OR</c> and parentheses, <c>LicenseRef-…</c> for licenses of one's own, or alone <c>NOASSERTION</c> or <c>NONE</c>.
/// </summary>
public static class SpdxExpression
{
    private const int DeepestParentheses = 32;
    private const int LongestExpression = 500;

    /// <summary>Whether the text says that nobody states a license, or that there is none.</summary>
    public static bool StatesNoLicense(string text) => text is "NOASSERTION" or "NONE";

    /// <summary>
    /// What is wrong with an expression, as the end of a sentence that begins with the text, or null when it is sound:
    /// <c>is not an SPDX license expression; …</c>.
    /// </summary>
    public static string? Objection(string text)
    {
        if (StatesNoLicense(text))
        {
            return null;
        }

        if (text.Length > LongestExpression)
        {
            return $"is not an SPDX license expression that is read; it has more than {LongestExpression} characters";
        }

        var tokens = Tokens(text);
        var position = 0;
        return Alternatives(tokens, ref position, 0)
            ?? (position < tokens.Count ? $"is not an SPDX license expression; expected AND, OR or the end before '{tokens[position]}'" : null);
    }

    /// <summary>The license of the SPDX list whose id was probably meant by a whole text, or null.</summary>
    public static string? Meant(string text) =>
        new[] { " AND ", " OR ", " WITH " }.Any(joint => text.IndexOf(joint, StringComparison.Ordinal) >= 0) ? null : Suggestion.For(text, SpdxLicenseList.Licenses.Value);

    private static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var start = i++;
            if (IsBlank(text[start]))
            {
                continue;
            }

            while (!IsParenthesis(text[start]) && i < text.Length && !IsBlank(text[i]) && !IsParenthesis(text[i]))
            {
                i++;
            }

            tokens.Add(text.Substring(start, i - start));
        }

        return tokens;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c);

    private static bool IsParenthesis(char c) => c is '(' or ')';

    // AND binds closer than OR; for what is asked here, whether every part is sound, the two are alike.
    private static string? Alternatives(List<string> tokens, ref int position, int depth)
    {
        while (true)
        {
            if (Part(tokens, ref position, depth) is { } objection)
            {
                return objection;
            }

            if (position == tokens.Count || tokens[position] is not ("AND" or "OR"))
            {
                return null;
            }

            position++;
        }
    }

    private static string? Part(List<string> tokens, ref int position, int depth)
    {
        if (position == tokens.Count)
        {
            return "is not an SPDX license expression; expected a license id at the end";
        }

        var token = tokens[position++];
        if (token == "(")
        {
            if (depth == DeepestParentheses)
            {
                return "is not an SPDX license expression that is read; it has too many parentheses";
            }

            if (Alternatives(tokens, ref position, depth + 1) is { } objection)
            {
                return objection;
            }

            return position < tokens.Count && tokens[position++] == ")" ? null : "is not an SPDX license expression; a ')' is missing";
        }

        if (token is ")" or "AND" or "OR" or "WITH")
        {
            return $"is not an SPDX license expression; expected a license id instead of '{token}'";
        }

        if (LicenseObjection(token) is { } unknown)
        {
            return unknown;
        }

        if (position == tokens.Count || tokens[position] != "WITH")
        {
            return null;
        }

        position++;
        return position == tokens.Count ? "is not an SPDX license expression; expected an exception id after WITH" : ExceptionObjection(tokens[position++]);
    }

    private static string? LicenseObjection(string id)
    {
        var name = id.EndsWith("+", StringComparison.Ordinal) ? id.Substring(0, id.Length - 1) : id;
        return IsReference(id, "LicenseRef-") || SpdxLicenseList.Licenses.Value.Contains(name)
            ? null
            : $"names '{id}', which is not in the SPDX license list{Hint(id, SpdxLicenseList.Licenses.Value, $"; write LicenseRef-{Idstring(id)} for a license of your own")}";
    }

    private static string? ExceptionObjection(string id) =>
        IsReference(id, "AdditionRef-") || SpdxLicenseList.Exceptions.Value.Contains(id)
            ? null
            : $"names '{id}', which is not an SPDX license exception{Hint(id, SpdxLicenseList.Exceptions.Value, "")}";

    private static string Hint(string id, IEnumerable<string> known, string otherwise) => Suggestion.For(id, known) is { } near ? $"; did you mean '{near}'?" : otherwise;

    private static bool IsReference(string id, string prefix)
    {
        if (id.StartsWith("DocumentRef-", StringComparison.Ordinal) && id.IndexOf(':') is > 12 and var colon)
        {
            id = id.Substring(colon + 1);
        }

        return id.Length > prefix.Length && id.StartsWith(prefix, StringComparison.Ordinal) && Idstring(id) == id;
    }

    /// <summary>The text with everything replaced that an id may not hold: letters of ASCII, digits, <c>-</c> and <c>.</c> are allowed.</summary>
    private static string Idstring(string text) =>
        string.Concat(text.Select(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' ? c : '-'));
}
