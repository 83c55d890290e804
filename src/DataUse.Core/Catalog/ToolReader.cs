using DataUse.Yaml;

namespace DataUse.Catalog;

/// <summary>Reads the model of a command-line tool: a file of rules/tools. rules/docs/command-line-tools.md teaches the format.</summary>
public static class ToolReader
{
    private static readonly TextValueReader Text = new(text => text.Any(char.IsControl) ? "must be one line" : null);
    private static readonly IValueReader<string> Command = new TextValueReader(text => text.Any(c => c < ' ' || c is ';' or ',') ? "is not a command: it has commas or semicolons" : null);
    private static readonly IValueReader<string> Option = new TextValueReader(text => text.Any(c => c <= ' ' || c is ';' or ',') ? "is not an option: it has spaces, commas or semicolons" : null);
    private static readonly IValueReader<IReadOnlyList<string>> Commands = OneOrMore(Command);
    private static readonly IValueReader<IReadOnlyList<string>> Options = OneOrMore(Option);

    /// <summary>The keys of what a command reads.</summary>
    private static readonly MappingReader<ToolCommand> ReadKeys = new("what is read", _ => new ToolCommand())
    {
        { "argument", new TermReader<int>(ToolTerms.Arguments), (command, argument) => command with { Argument = argument } },
        { "option", Options, (command, names) => command with { Options = names } },
        { "list", Options, (command, names) => command with { Lists = names } },
        { "url", Text, (command, url) => command with { Url = url } },
        { "bare", new TermReader<BareWord>(ToolTerms.BareWords), (command, bare) => command with { Bare = bare } },
        { "when", new TermReader<bool>(ToolTerms.Conditions), (command, whenKnown) => command with { WhenKnown = whenKnown } },
        { "otherwise", Text, (command, otherwise) => command with { Otherwise = otherwise } },
    };

    /// <summary>The keys of a command that runs another one.</summary>
    private static readonly MappingReader<ToolCommand> RunKeys = new("what is run", _ => new ToolCommand())
    {
        { "argument", new TermReader<int>(ToolTerms.Arguments), (command, argument) => command with { Argument = argument } },
        { "option", Options, (command, names) => command with { Options = names } },
    };

    /// <summary>The keys of a command.</summary>
    private static readonly MappingReader<ToolCommand> CommandKeys = new("a command", _ => new ToolCommand(), "command")
    {
        { "command", Commands, (command, names) => command with { Names = names } },
        { "values", Options, (command, names) => command with { Values = names } },
        { "unless", Options, (command, names) => command with { Unless = names } },
        { "with", Commands, (command, condition) => command with { With = condition } },
        { "reads", Checked(ReadKeys), (command, read) => read with { Names = command.Names, Values = command.Values, Unless = command.Unless, With = command.With } },
        { "runs", Checked(RunKeys), (command, run) => command with { Runs = true, Argument = run.Argument, Options = run.Options } },
        { "note", Text },
    };

    /// <summary>The keys of a file.</summary>
    internal static readonly MappingReader<IReadOnlyList<ToolCommand>> Keys = new("a tool", _ => [], "tool", "verified", "commands")
    {
        { "tool", Text },
        { "verified", Text },
        { "note", Text },
        { "commands", new ListReader<ToolCommand>(new CheckedReader<ToolCommand>(CommandKeys, CheckCommand, command => command)), (_, commands) => commands },
    };

    /// <summary>Reads the text of a file; gives its commands, and DUA2009 at the places of mistakes.</summary>
    public static (IReadOnlyList<ToolCommand> Commands, IReadOnlyList<Problem> Problems) Read(string text)
    {
        var document = YamlReader.Read(text, CancellationToken.None);
        var reading = new Reading(CancellationToken.None);
        foreach (var problem in document.Problems)
        {
            reading.Add(problem.RuleId, problem.Range, problem.Message, problem.Related);
        }

        IReadOnlyList<ToolCommand>? commands = null;
        if (document.Root is { } root)
        {
            Keys.TryRead(root, "tool", reading, out commands);
        }

        return (commands ?? [], [.. reading.InOrder().Select(problem => problem with { RuleId = RuleIds.RulePackInvalid })]);
    }

    private static void CheckCommand(ToolCommand command, YamlMapping mapping, Reading reading)
    {
        if (mapping.Entries.Count(entry => entry.Key.Value is "reads" or "runs") != 1)
        {
            reading.Add(RuleIds.RulePackInvalid, mapping.LabelRange(), "a command needs one of 'reads' and 'runs'");
        }
    }

    private static CheckedReader<ToolCommand> Checked(MappingReader<ToolCommand> keys) => new(keys, CheckPlace, command => command);

    private static void CheckPlace(ToolCommand command, YamlMapping mapping, Reading reading)
    {
        if (!mapping.Entries.Any(entry => entry.Key.Value is "argument" or "option" or "url" or "otherwise"))
        {
            reading.Add(RuleIds.RulePackInvalid, mapping.LabelRange(), "an 'argument' or 'option' has to be named");
        }
    }

    private static EitherReader<IReadOnlyList<string>> OneOrMore(IValueReader<string> item) =>
        new(new MadeReader<string, IReadOnlyList<string>>(item, (one, _) => [one]), new ListReader<string>(item));
}
