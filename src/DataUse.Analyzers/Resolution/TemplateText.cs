namespace DataUse.Analyzers.Resolution;

/// <summary>What the functions of <c>string</c> do to a template, as far as they reach into text that is known.</summary>
internal static class TemplateText
{
    /// <summary>A template without the given characters, or without white space, at its start, its end or both.</summary>
    public static Template Trim(Template template, string function, char[] characters)
    {
        var parts = template.Parts.ToArray();
        if (parts.Length > 0 && function != "TrimEnd" && parts[0] is Literal first)
        {
            parts[0] = new Literal(first.Text.TrimStart(characters));
        }

        if (parts.Length > 0 && function != "TrimStart" && parts[parts.Length - 1] is Literal last)
        {
            parts[parts.Length - 1] = new Literal(last.Text.TrimEnd(characters));
        }

        return Template.Create(parts, template.Chain);
    }

    /// <summary>A template in which one text stands for another.</summary>
    public static Template Replace(Template template, string old, Template with) =>
        Template.Create(template.Parts.SelectMany(part => Replaced(part, old, with)), Chain.Join(template.Chain, with.Chain));

    /// <summary>A template without its first and last characters; null when they are not known.</summary>
    public static Template? Slice(Template template, int start, int fromEnd)
    {
        var parts = template.Parts.ToArray();
        if (parts.Length == 0)
        {
            return start == 0 && fromEnd == 0 ? template : null;
        }

        if (start > 0)
        {
            if (parts[0] is not Literal { Text: var first } || first.Length < start)
            {
                return null;
            }

            parts[0] = new Literal(first.Substring(start));
        }

        if (fromEnd > 0)
        {
            if (parts[parts.Length - 1] is not Literal { Text: var last } || last.Length < fromEnd)
            {
                return null;
            }

            parts[parts.Length - 1] = new Literal(last.Substring(0, last.Length - fromEnd));
        }

        return Template.Create(parts, template.Chain);
    }

    /// <summary>The first characters of a template; null when they are not known.</summary>
    public static Template? Start(Template template, int length) =>
        template.Parts.FirstOrDefault() is Literal { Text: var text } && text.Length >= length ? Template.Of(text.Substring(0, length), template.Chain)
        : length == 0 ? Template.Empty
        : null;

    /// <summary>A template with its known text changed.</summary>
    public static Template Select(Template template, Func<string, string> change) =>
        Template.Create(template.Parts.Select(part => part is Literal { Text: var text } ? new Literal(change(text)) : part), template.Chain);

    /// <summary>The pieces of a text that is wholly known.</summary>
    public static IEnumerable<Template> Split(Template template, string[] separators) =>
        template.Text is { } text ? text.Split(separators, StringSplitOptions.RemoveEmptyEntries).Select(piece => Template.Of(piece, template.Chain)) : [];

    private static IEnumerable<Part> Replaced(Part part, string old, Template with)
    {
        if (part is not Literal { Text: var text } || text.IndexOf(old, StringComparison.Ordinal) < 0)
        {
            yield return part;
            yield break;
        }

        var position = 0;
        for (var found = text.IndexOf(old, StringComparison.Ordinal); found >= 0; found = text.IndexOf(old, position, StringComparison.Ordinal))
        {
            yield return new Literal(text.Substring(position, found - position));
            foreach (var replacement in with.Parts)
            {
                yield return replacement;
            }

            position = found + old.Length;
        }

        yield return new Literal(text.Substring(position));
    }
}
