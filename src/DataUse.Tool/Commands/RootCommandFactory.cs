using System.CommandLine;
using System.CommandLine.Help;
using DataUse.Tool.Analysis;

namespace DataUse.Tool.Commands;

/// <summary>The command line as a whole.</summary>
internal static class RootCommandFactory
{
    private const string Notes =
        """
        First steps:
          datause scan                     what the solution or project in this folder reads
          datause init                     write a first datause.yml: every source, nothing granted
          datause explain src/Feed.cs:42   how one call's source is known, and what is decided of it

        'datause COMMAND --help' shows the options of a command, with examples.

        """;

    /// <summary>A new root command that scans with <paramref name="scan"/>; each help ends with notes and examples.</summary>
    public static RootCommand Create(Scan scan)
    {
        var root = new RootCommand("Lists what C# code reads from elsewhere, and checks it against the licenses declared in datause.yml.")
        {
            ScanCommand.Create(scan),
            InitCommand.Create(scan),
            ExplainCommand.Create(),
            CheckCommand.Create(scan.Analyse),
            WhyCommand.Create(),
            BaselineCommand.Create(scan),
            SchemaCommand.Create(),
            ModelsCommand.Create(),
        };
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithNotes((HelpAction)help.Action!, Notes);
        }

        return root;
    }
}
