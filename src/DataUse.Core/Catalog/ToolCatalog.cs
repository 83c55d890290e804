namespace DataUse.Catalog;

/// <summary>The commands of command-line tools that read data or run other commands, found by the program's name.</summary>
public sealed class ToolCatalog
{
    private static readonly Lazy<ToolCatalog> Shipped = new(() => new ToolCatalog(ToolTable.ReadEmbedded()));

    private readonly Dictionary<string, List<ToolCommand>> _byProgram = new(StringComparer.Ordinal);

    /// <summary>A catalogue of these commands.</summary>
    public ToolCatalog(IReadOnlyList<ToolCommand> commands)
    {
        Commands = commands;
        foreach (var command in commands)
        {
            foreach (var name in command.Names)
            {
                var program = name.Split(' ')[0];
                if (!_byProgram.TryGetValue(program, out var named))
                {
                    _byProgram.Add(program, named = []);
                }

                if (named.Count == 0 || !ReferenceEquals(named[named.Count - 1], command))
                {
                    named.Add(command);
                }
            }
        }
    }

    /// <summary>The models of rules/tools, parsed when the first command line is looked at.</summary>
    public static ToolCatalog BuiltIn => Shipped.Value;

    public IReadOnlyList<ToolCommand> Commands { get; }

    /// <summary>The commands of a program, each with the words of its name; of those that fit, the first counts.</summary>
    public IEnumerable<(string[] Words, ToolCommand Command)> Of(string program)
    {
        foreach (var command in _byProgram.TryGetValue(program, out var named) ? named : [])
        {
            foreach (var name in command.Names)
            {
                var words = name.Split(' ');
                if (words[0] == program)
                {
                    yield return (words, command);
                }
            }
        }
    }
}
