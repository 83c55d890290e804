using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace DataUse.Tool.Commands;

/// <summary>A command whose help ends with notes: what it does, what the exit codes mean, and examples.</summary>
internal sealed class TaughtCommand(string name, string description, string notes) : Command(name, description)
{
    /// <summary>Whole lines, the last one ended.</summary>
    public string Notes => notes;
}

/// <summary>Help that ends with a command's notes.</summary>
internal sealed class HelpWithNotes(HelpAction help, string rootNotes) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var result = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.Write(parseResult.CommandResult.Command switch
        {
            TaughtCommand command => command.Notes,
            RootCommand => rootNotes,
            _ => "",
        });
        return result;
    }
}
