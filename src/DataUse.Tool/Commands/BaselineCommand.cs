using System.CommandLine;
using System.Globalization;
using DataUse.Baselines;
using DataUse.Tool.Analysis;
using DataUse.Tool.Output;

namespace DataUse.Tool.Commands;

/// <summary><c>datause baseline</c>.</summary>
internal static class BaselineCommand
{
    private const string FileName = "datause.baseline.yml";

    private const string Notes =
        """
        A baseline lets old code begin with no finding: datause.baseline.yml lists what is there, by rule, source, file,
        member and API, and builds and scans report what is not listed. It is meant to be committed, and it shrinks: the
        first run lists everything, and each later run takes out what is gone and adds nothing. What came new is
        reported until it is declared, or listed with --accept-new.

        The file stands in the scanned folder, or where it already stands above it. What it lists of files that a run
        does not look at stays. Nothing is written when something could not be loaded.

        Exit code: 0  written
                   2  something could not be loaded or written; the file is as it was
                   130  cancelled

        Examples:
          datause baseline                     the solution or project in this folder
          datause baseline App.slnx
          datause baseline . --accept-new      what came new since is listed too

        """;

    /// <summary>A new command that runs <paramref name="scan"/>.</summary>
    public static Command Create(Scan scan)
    {
        var path = Options.Path();
        var noBuild = Options.NoBuild();
        var configuration = Options.Configuration();
        var acceptNew = new Option<bool>("--accept-new") { Description = "List also what came new since the baseline was written." };
        var command = new TaughtCommand("baseline", "Write the findings of old code to a file that silences them, and shrink it as they go.", Notes) { path, acceptNew, noBuild, configuration };
        command.Runs((arguments, cancellationToken) => RunAsync(
            scan,
            new ScanRequest
            {
                Path = arguments.GetValue(path) ?? ".",
                NoBuild = arguments.GetValue(noBuild),
                Configuration = arguments.GetValue(configuration),
                IgnoresBaseline = true,
            },
            arguments.GetValue(acceptNew),
            arguments.InvocationConfiguration,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Scan scan, ScanRequest request, bool acceptsNew, InvocationConfiguration configuration, CancellationToken cancellationToken)
    {
        var file = Find(request.Root) ?? Path.Combine(request.Root, FileName);
        var shown = Path.GetRelativePath(Environment.CurrentDirectory, file);
        Baseline? before = null;
        if (File.Exists(file))
        {
            var text = await File.ReadAllTextAsync(file, cancellationToken).ConfigureAwait(false);
            var reading = BaselineReader.Read(text, cancellationToken);
            foreach (var problem in reading.Problems)
            {
                configuration.Error.WriteLine(ProblemText.Line(shown, text, problem));
            }

            if (reading.Problems.Count > 0)
            {
                return ExitCodes.NotLoaded;
            }

            before = reading.Baseline;
        }

        var result = await ScanProgress.RunAsync(progress => scan.RunAsync(request, progress, cancellationToken)).ConfigureAwait(false);
        ScanCommand.Write(result.Problems, configuration.Error);
        if (result.CompilationCount == 0 || result.Problems.Any(problem => problem.IsFatal))
        {
            return ExitCodes.NotLoaded;
        }

        var present = Present(result, request.Root, Path.GetDirectoryName(file)!, before ?? Baseline.Empty);
        var after = before is null || acceptsNew ? present : before.ShrunkTo(present);
        await File.WriteAllTextAsync(file, after.ToText(), cancellationToken).ConfigureAwait(false);
        configuration.Output.WriteLine($"{shown}: {Summary(before ?? Baseline.Empty, present, after)}");
        return ExitCodes.Clean;
    }

    /// <summary>The baseline that holds for a folder: the nearest, up to the folder that holds <c>.git</c>.</summary>
    private static string? Find(string root)
    {
        for (var folder = new DirectoryInfo(root); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, FileName);
            if (File.Exists(file))
            {
                return file;
            }

            if (Path.Exists(Path.Combine(folder.FullName, ".git")))
            {
                break;
            }
        }

        return null;
    }

    /// <summary>The findings that there are, with those that are listed of files which exist and were not looked at.</summary>
    private static Baseline Present(ScanResult result, string root, string folder, Baseline listed)
    {
        var paths = new RelativePaths(folder);
        var looked = result.Files.Select(file => paths[Path.GetFullPath(file, root)]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Baseline.Of(
        [
            .. from finding in result.Findings.Select(finding => finding.Known).OfType<BaselineFinding>()
               let known = finding with { File = paths[Path.GetFullPath(finding.File, root)] }
               where !known.File.StartsWith("../", StringComparison.Ordinal)
               select known,
            .. from entry in listed.Findings
               where !looked.Contains(entry.Finding.File) && File.Exists(Path.Combine(folder, entry.Finding.File))
               from finding in Enumerable.Repeat(entry.Finding, entry.Count)
               select finding,
        ]);
    }

    private static string Summary(Baseline before, Baseline present, Baseline after)
    {
        int Count(Baseline baseline) => baseline.Findings.Sum(listed => listed.Count);
        int Beyond(Baseline one, Baseline other) => one.Findings.Sum(listed => Math.Max(0, listed.Count - other.CountOf(listed.Finding)));
        var gone = Beyond(before, after);
        var added = Beyond(after, before);
        var unlisted = Beyond(present, after);
        return string.Create(CultureInfo.InvariantCulture, $"{Count(after)} listed, {added} of them new; {gone} gone")
            + (unlisted > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {unlisted} came new and are reported (--accept-new lists them)") : "");
    }
}
