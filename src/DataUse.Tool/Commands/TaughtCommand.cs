using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace DataUse.Tool.Commands;

/// <summary>
/// A command whose help ends with notes: what it does, what the exit codes mean, and examples. A file that cannot be read or written is an error in one line.
/// </summary>
internal sealed class TaughtCommand(string name, string description, string notes) : Command(name, description)
{
    /// <summary>Whole lines, the last one ended.</summary>
    public string Notes => notes;

    /// <summary>Sets what the command does; it returns the exit code.</summary>
    public void Runs(Func<ParseResult, CancellationToken, Task<int>> run) => SetAction(async (arguments, cancellationToken) =>
    {
        try
        {
            return await run(arguments, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Cancelled;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            arguments.InvocationConfiguration.Error.WriteLine("datause: " + exception.Message);
            return ExitCodes.NotLoaded;
        }
    });
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
