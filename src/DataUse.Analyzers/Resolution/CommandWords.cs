using System.Collections.Immutable;
using System.Text;

namespace DataUse.Analyzers.Resolution;

/// <summary>The words of a command line, in which holes are kept: a hole is part of the word around it.</summary>
internal static class CommandWords
{
    private static readonly string[] Operators = ["&&", "||", ";", "|", "&", "\n"];

    /// <summary>
    /// The program and the arguments. The program is one word whatever is in it when the line says where it ends; quotes hold words together and are left out.
    /// </summary>
    public static List<Template> Of(Template line, bool isShell = false)
    {
        var words = new List<Template>();
        var end = -1;
        for (var i = 0; i < line.Parts.Length && end < 0; i++)
        {
            end = line.Parts[i] is ProgramEnd ? i : -1;
        }

        if (end >= 0)
        {
            words.Add(Unquoted(Template.Create(line.Parts.Take(end), line.Chain)));
        }

        Split(line.Parts.Skip(end + 1), line.Chain, isShell, words);
        return words;
    }

    /// <summary>The commands that a shell's line is made of, each as its words.</summary>
    public static IEnumerable<List<Template>> Commands(IEnumerable<Template> words)
    {
        var command = new List<Template>();
        foreach (var word in words)
        {
            if (word.Text is { } text && Array.IndexOf(Operators, text) >= 0)
            {
                yield return command;
                command = [];
            }
            else
            {
                command.Add(word);
            }
        }

        yield return command;
    }

    /// <summary>The text that a word begins with, up to its first hole.</summary>
    public static string Start(Template word) => word.Parts.Length > 0 && word.Parts[0] is Literal literal ? literal.Text : "";

    /// <summary>A word without its first characters.</summary>
    public static Template Behind(Template word, int length) =>
        Template.Create([new Literal(Start(word).Substring(length)), .. word.Parts.Skip(1)], word.Chain);

    private static Template Unquoted(Template program) => program.Text is { } text ? Template.Of(text.Trim().Trim('"'), program.Chain) : program;

    private static void Split(IEnumerable<Part> parts, Chain? chain, bool isShell, List<Template> words)
    {
        var word = new List<Part>();
        var text = new StringBuilder();
        var quote = '\0';
        var isOpen = false;
        foreach (var part in parts)
        {
            if (part is not Literal { Text: var literal })
            {
                if (part is ProgramEnd)
                {
                    End();
                    continue;
                }

                Flush();
                word.Add(part);
                isOpen = true;
                continue;
            }

            for (var i = 0; i < literal.Length; i++)
            {
                var c = literal[i];
                if (c == '\\' && i + 1 < literal.Length && literal[i + 1] == '"')
                {
                    text.Append('"');
                    i += 1;
                }
                else if (quote != '\0')
                {
                    if (c == quote)
                    {
                        quote = '\0';
                    }
                    else
                    {
                        text.Append(c);
                    }
                }
                else if (c is '"' or '\'')
                {
                    quote = c;
                    isOpen = true;
                }
                else if (isShell && (c is ';' or '|' or '\n' || (c == '&' && i + 1 < literal.Length && literal[i + 1] == '&')))
                {
                    End();
                    words.Add(Template.Of(";"));
                    i += i + 1 < literal.Length && literal[i + 1] == c ? 1 : 0;
                }
                else if (char.IsWhiteSpace(c))
                {
                    End();
                }
                else
                {
                    text.Append(c);
                }
            }
        }

        End();

        void Flush()
        {
            if (text.Length > 0)
            {
                word.Add(new Literal(text.ToString()));
                text.Clear();
            }
        }

        void End()
        {
            if (text.Length > 0 || isOpen)
            {
                Flush();
                words.Add(Template.Create(word, chain));
                word.Clear();
                isOpen = false;
            }
        }
    }
}
