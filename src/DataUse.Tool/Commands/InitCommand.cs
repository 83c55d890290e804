using System.CommandLine;
using System.Globalization;
using DataUse.Catalog;
using DataUse.Tool.Analysis;
using DataUse.Tool.Loading;
using DataUse.Tool.Output;
using DataUse.Vocabulary;

namespace DataUse.Tool.Commands;

/// <summary><c>datause init</c>.</summary>
internal static class InitCommand
{
    private const string FileName = "datause.yml";

    private const string Notes =
        """
        The file has an entry for every source that the code reads, with what the catalogue knows of it as comments:
        owner, position on AI training with its citation and date, terms, disputes. It grants nothing: each entry lacks
        its basis, and builds and scans say so until a person fills it in.

        Exit code: 0  written
                   2  the file is there already, or something could not be loaded; nothing is written
                   130  cancelled

        Examples:
          datause init                              the solution or project in this folder
          datause init App.slnx --purpose ai-train
          datause init . --no-build                 any folder of C# files, without MSBuild or restore

        """;

    /// <summary>A new command that runs <paramref name="scan"/>.</summary>
    public static Command Create(Scan scan)
    {
        var path = Options.Path();
        var noBuild = Options.NoBuild();
        var configuration = Options.Configuration();
        var purpose = Options.Purpose();
        purpose.Description = "What the code does with what it reads; the file then says so.";
        var force = new Option<bool>("--force") { Description = "Overwrite a datause.yml that is there." };
        var command = new TaughtCommand("init", "Write a first datause.yml with every source that the code reads, and nothing granted.", Notes) { path, purpose, force, noBuild, configuration };
        command.Runs((arguments, cancellationToken) => RunAsync(
            scan,
            new ScanRequest
            {
                Path = arguments.GetValue(path) ?? ".",
                NoBuild = arguments.GetValue(noBuild),
                Configuration = arguments.GetValue(configuration),
            },
            arguments.GetValue(purpose) is { } token ? Purpose.Find(token) : null,
            arguments.GetValue(force),
            arguments.InvocationConfiguration,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        Scan scan, ScanRequest request, Purpose? purpose, bool overwrites, InvocationConfiguration configuration, CancellationToken cancellationToken)
    {
        var file = Path.Combine(request.Root, FileName);
        var shown = Path.GetRelativePath(Environment.CurrentDirectory, file);
        if (File.Exists(file) && !overwrites)
        {
            configuration.Error.WriteLine($"datause: {shown} is there already; --force overwrites it");
            return ExitCodes.NotLoaded;
        }

        var result = await ScanProgress.RunAsync(progress => scan.RunAsync(request, progress, cancellationToken)).ConfigureAwait(false);
        ScanCommand.Write(result.Problems, configuration.Error);
        if (result.CompilationCount == 0 || result.Problems.Any(problem => problem.IsFatal))
        {
            return ExitCodes.NotLoaded;
        }

        var sources = FoundSource.In(result.CallSites, Catalog(request.Root));
        var undetermined = result.CallSites.Count(item => item.Sources.Count == 0);
        await File.WriteAllTextAsync(file, FirstDeclaration.Of(sources, undetermined, purpose), cancellationToken).ConfigureAwait(false);
        configuration.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{shown}: {sources.Count} source{(sources.Count == 1 ? "" : "s")}, nothing granted; fill in what each entry lacks, then run 'datause scan'"));
        return ExitCodes.Clean;
    }

    /// <summary>The catalogue, with the team's own source packs beside the file.</summary>
    private static SourceCatalog Catalog(string folder) => SourceCatalog.BuiltIn.With(
        DeclarationFiles.Find(folder).Files
            .Where(file => file.Kind == FileKinds.SourcePack)
            .Select(file => SourceReader.Read(File.ReadAllText(file.Path)).Source)
            .OfType<Source>());
}
