using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using DataUse.Tool.Analysis;

namespace DataUse.Tool.Commands;

/// <summary>The command line as a whole.</summary>
internal static class RootCommandFactory
{
    /// <summary>A new root command that runs <paramref name="scan"/>; the help ends with notes and examples.</summary>
    public static RootCommand Create(Scan scan)
    {
        var root = new RootCommand("Lists what C# code reads from elsewhere, and checks it against the licenses declared in datause.yml.")
        {
            ScanCommand.Create(scan),
            CheckCommand.Create(scan.Analyse),
            WhyCommand.Create(),
        };
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithNotes((HelpAction)help.Action!);
        }

        return root;
    }

    private sealed class HelpWithNotes(HelpAction help) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var result = help.Invoke(parseResult);
            parseResult.InvocationConfiguration.Output.Write(ScanCommand.Notes);
            return result;
        }
    }
}
