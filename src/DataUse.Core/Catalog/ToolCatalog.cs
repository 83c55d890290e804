namespace DataUse.Catalog;

/// <summary>The commands of command-line tools that read data or run other commands, found by the program's name.</summary>
public sealed class ToolCatalog
{
    private static readonly Lazy<ToolCatalog> Shipped = new(() => new ToolCatalog(ToolTable.ReadEmbedded()));

    private readonly ILookup<string, (string[] Words, ToolCommand Command)> _byProgram;

    /// <summary>A catalogue of these commands.</summary>
    public ToolCatalog(IReadOnlyList<ToolCommand> commands)
    {
        Commands = commands;
        _byProgram = commands.SelectMany(command => command.Names.Select(name => (Words: name.Split(' '), Command: command))).ToLookup(named => named.Words[0], StringComparer.Ordinal);
    }

    /// <summary>The models of rules/tools, parsed when the first command line is looked at.</summary>
    public static ToolCatalog BuiltIn => Shipped.Value;

    public IReadOnlyList<ToolCommand> Commands { get; }

    /// <summary>The commands of a program, each with the words of its name; of those that fit, the first counts.</summary>
    public IEnumerable<(string[] Words, ToolCommand Command)> Of(string program) => _byProgram[program];
}
