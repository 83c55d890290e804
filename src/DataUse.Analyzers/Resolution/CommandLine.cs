using DataUse.Catalog;

namespace DataUse.Analyzers.Resolution;

/// <summary>
/// What a command line reads, by the models of command-line tools. A program that is not known reads nothing; one that is known reads what its arguments
/// say, or something that they leave open.
/// </summary>
internal sealed class CommandLine
{
    /// <summary>How many commands can be arguments of one another: <c>sudo sh -c "…"</c>.</summary>
    private const int MaxDepth = 6;

    private readonly List<TemplateUrl> _reads = [];

    private CommandLine()
    {
    }

    /// <summary>The addresses that are read.</summary>
    public IReadOnlyList<TemplateUrl> Reads => _reads;

    /// <summary>The hole that hides which command is run, or what it reads, a parameter's before others; null when nothing is hidden.</summary>
    public Hole? Hidden { get; private set; }

    /// <summary>Reads a template as a command line.</summary>
    public static CommandLine Of(Template template)
    {
        var line = new CommandLine();
        line.Run(CommandWords.Of(template), 0);
        return line;
    }

    private void Run(IReadOnlyList<Template> words, int depth)
    {
        if (words.Count == 0 || depth == MaxDepth)
        {
            return;
        }

        if (Program(words[0]) is not { } program)
        {
            Hide(HoleIn(words[0]));
            return;
        }

        foreach (var (name, command) in ToolCatalog.BuiltIn.Of(program))
        {
            var arguments = CommandArguments.Of(command, name, words);
            if (arguments.Hidden is { } hidden)
            {
                Hide(HoleIn(hidden));
            }
            else if (arguments.Fits)
            {
                if (command.Runs)
                {
                    RunArguments(arguments.Rest, depth);
                }
                else
                {
                    Read(command, arguments);
                }

                return;
            }
        }
    }

    /// <summary>The name of a program without its folder and ending; null when it is not known.</summary>
    private static string? Program(Template word)
    {
        if (word.Parts.IsEmpty || word.Parts[word.Parts.Length - 1] is not Literal { Text: var text } || CommandWords.Start(word).Contains("://"))
        {
            return null;
        }

        var folder = text.LastIndexOfAny(['/', '\\']);
        if (folder < 0 && word.Parts.Length > 1)
        {
            return null;
        }

        var name = text.Substring(folder + 1).ToLowerInvariant();
        var ending = name.LastIndexOf('.');
        return ending >= 0 && name.Substring(ending) is ".exe" or ".cmd" or ".bat" ? name.Substring(0, ending) : name;
    }

    /// <summary>Runs the commands that are arguments of another: as words, or as one word that holds a whole line.</summary>
    private void RunArguments(IReadOnlyList<Template> rest, int depth)
    {
        if (rest.Count == 0)
        {
            return;
        }

        var words = CommandWords.Of(rest[0], isShell: true);
        words.AddRange(rest.Skip(1));
        foreach (var command in CommandWords.Commands(words))
        {
            Run(command, depth + 1);
        }
    }

    private void Read(ToolCommand command, CommandArguments arguments)
    {
        var known = _reads.Count;
        var isHidden = false;
        foreach (var address in arguments.Addresses())
        {
            var url = TemplateUrl.Of(address);
            if (url.Hidden is null)
            {
                _reads.Add(url);
            }
            else
            {
                Hide(url.Hidden);
                isHidden = true;
            }
        }

        if (_reads.Count > known)
        {
            return;
        }

        if (command.Otherwise is { } otherwise and not ToolCommand.Undetermined)
        {
            _reads.Add(TemplateUrl.Of(Template.Of(otherwise)));
        }
        else if (!command.WhenKnown && (isHidden || arguments.HasList || command.Otherwise is not null))
        {
            _reads.Add(TemplateUrl.Of(Template.Of((isHidden ? Hidden : null) ?? new Hole(HoleReason.CommandLine, null))));
        }
    }

    private void Hide(Hole? hole) => Hidden = Hidden is null || (Hidden.Parameter is null && hole?.Parameter is not null) ? hole : Hidden;

    private static Hole? HoleIn(Template word) => word.Parts.OfType<Hole>().FirstOrDefault();
}
