using System.CommandLine;
using System.Globalization;
using DataUse.Tool.Analysis;
using DataUse.Tool.Output;

namespace DataUse.Tool.Commands;

/// <summary>How an explanation is written.</summary>
internal enum ExplanationFormat { Text, Json }

/// <summary><c>datause explain</c>.</summary>
internal static class ExplainCommand
{
    private const string Notes =
        """
        For each call on the line: whether it is recognised as one that reads data, the places from which its address
        comes with what is known at each, what is not known and why, whose the source is, and what datause.yml says.

        Without --project, the nearest .csproj above the file is loaded as its build would compile it; where there is
        none, or with --no-build, the C# files of the repository are read as they are. A solution as --project lets
        the address be followed from project to project, as 'datause scan' of the solution does.

        Exit code: 0  there is a call to explain
                   1  there is none on that line
                   2  something could not be loaded
                   130  cancelled

        Examples:
          datause explain src/Feed.cs:42
          datause explain src/Feed.cs:42 --project App.slnx
          datause explain src/Feed.cs:42 --no-build --format json

        """;

    /// <summary>A new command.</summary>
    public static Command Create()
    {
        var place = new Argument<(string File, int Line)>("FILE:LINE") { Description = "A C# file and the number of the line that holds the call.", CustomParser = ParsePlace };
        var project = new Option<string?>("--project", "-p") { Description = "A .csproj, .sln, .slnx or .binlog file, or a folder that holds a project (default: the nearest project above the file).", HelpName = "PATH" };
        var format = new Option<ExplanationFormat>("--format") { Description = "text for people, json for programs (default: text).", HelpName = "text|json" };
        format.AcceptOnlyFromAmong("text", "json");
        var noBuild = new Option<bool>("--no-build") { Description = "Read the C# files without MSBuild, with the packages that are already cached." };
        var asOf = Options.AsOf();
        var command = new TaughtCommand("explain", "Show for the calls on one line how their source is known, and what is decided.", Notes) { place, project, format, noBuild, asOf };
        command.Runs((arguments, cancellationToken) =>
        {
            var (file, line) = arguments.GetValue(place);
            return RunAsync(
                file,
                line,
                ExplainedFile.Request(file, arguments.GetValue(project), arguments.GetValue(noBuild)) with { AsOf = arguments.GetValue(asOf) },
                arguments.GetValue(format),
                arguments.InvocationConfiguration,
                cancellationToken);
        });
        return command;
    }

    private static (string File, int Line) ParsePlace(System.CommandLine.Parsing.ArgumentResult argument)
    {
        var text = argument.Tokens.Single().Value;
        var colon = text.LastIndexOf(':');
        if (colon > 0 && int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line > 0)
        {
            return (text[..colon], line);
        }

        argument.AddError($"'{text}' is not a file and a line, such as src/Feed.cs:42");
        return ("", 0);
    }

    private static async Task<int> RunAsync(
        string file, int line, ScanRequest request, ExplanationFormat format, InvocationConfiguration configuration, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
        {
            configuration.Error.WriteLine($"datause: {file}: no such file; expected FILE:LINE, such as src/Feed.cs:42");
            return ExitCodes.NotLoaded;
        }

        var explained = await ScanProgress.RunAsync(progress => ExplainedFile.ExplainAsync(request, file, line, progress, cancellationToken)).ConfigureAwait(false);
        ScanCommand.Write(explained.Problems, configuration.Error);
        if (explained.Calls is not { } calls)
        {
            return ExitCodes.NotLoaded;
        }

        if (format == ExplanationFormat.Json)
        {
            configuration.Output.WriteLine(ExplanationJson.Of(calls));
        }
        else
        {
            new ExplanationText(Terminals.Of(configuration)).Write(file, line, calls);
        }

        return explained.Problems.Any(problem => problem.IsFatal) ? ExitCodes.NotLoaded
            : calls.Count == 0 ? ExitCodes.HasFindings
            : ExitCodes.Clean;
    }
}
