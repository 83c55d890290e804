namespace DataUse.Catalog;

/// <summary>What a command of a command-line tool takes a word for that is no address.</summary>
public enum BareWord
{
    /// <summary>A path of the local machine, or the name of something that is found without an address: it reads nothing by itself.</summary>
    Path,

    /// <summary>An address whose scheme was left out, when it begins with a host.</summary>
    Host,

    /// <summary>A name that stands for an address which is kept elsewhere, such as the remote of a clone.</summary>
    Name,
}

/// <summary>A command of a command-line tool: where in its arguments it says what it reads, or which arguments are another command.</summary>
public sealed record ToolCommand
{
    /// <summary>Stands in <see cref="Argument"/> for every argument.</summary>
    public const int Each = -1;

    /// <summary>Stands in <see cref="Argument"/> for every argument but the last, which says where to.</summary>
    public const int AllButLast = -2;

    /// <summary>The names, each a program and its subcommands with spaces between: <c>git clone</c>.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Options that the next argument belongs to.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Options with which the words are not this command.</summary>
    public IReadOnlyList<string> Unless { get; init; } = [];

    /// <summary>Options, each with the value behind a space, of which the command must have one; none when there is no such condition.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Whether the arguments are another command, from <see cref="Argument"/> or from behind one of <see cref="Options"/> on.</summary>
    public bool Runs { get; init; }

    /// <summary>Which argument is an address, from 1; 0 for none.</summary>
    public int Argument { get; init; }

    /// <summary>Options whose value is an address.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>Options that name a file which lists addresses.</summary>
    public IReadOnlyList<string> Lists { get; init; } = [];

    /// <summary>The address, in which <c>{}</c> stands for the argument and <c>{--name|-n}</c> for the value of an option; null when the argument is the address.</summary>
    public string? Url { get; init; }

    public BareWord Bare { get; init; }

    /// <summary>Whether the command counts only when it is known what it reads: otherwise it is more often about local files.</summary>
    public bool WhenKnown { get; init; }

    /// <summary>What is read when no argument says it: an address, <see cref="Undetermined"/>, or null for nothing.</summary>
    public string? Otherwise { get; init; }

    /// <summary>In <see cref="Otherwise"/>: something is read that the command line does not say.</summary>
    public const string Undetermined = "undetermined";

    /// <summary>The names of options that stand in <see cref="Url"/>, each with its aliases.</summary>
    public static IEnumerable<string[]> OptionsIn(string url)
    {
        var parts = url.Split('{', '}');
        for (var i = 1; i < parts.Length; i += 2)
        {
            if (parts[i].Length > 0)
            {
                yield return parts[i].Split('|');
            }
        }
    }

    /// <summary>Whether an option has a value, which the next argument is.</summary>
    public bool TakesValue(string option) =>
        Values.Contains(option) || Options.Contains(option) || Lists.Contains(option)
        || With.Any(with => with.StartsWith(option + " ", StringComparison.Ordinal))
        || (Url is { } url && OptionsIn(url).Any(names => Array.IndexOf(names, option) >= 0));
}
