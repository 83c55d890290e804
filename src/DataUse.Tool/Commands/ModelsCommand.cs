using System.CommandLine;
using System.Globalization;
using DataUse.Catalog;
using DataUse.Tool.Analysis;
using DataUse.Tool.Output;

namespace DataUse.Tool.Commands;

/// <summary><c>datause models</c>.</summary>
internal static class ModelsCommand
{
    private const string Suffix = ".datause-api.yml";

    private const string Notes =
        """
        A sample is C# code in the comments of the model, below '# sample'. What a line reads stands at its end; a line
        that says nothing is to read nothing:

          # sample
          #   using Acme.Http;
          #   new ApiClient().Fetch("https://api.example.com/a");   // reads https://api.example.com/a
          #   new ApiClient().Ping("https://api.example.com/");

        After 'reads' stands an address, a host or dataset, or the id of a source. The types come from the package that
        the model names, where it is in NuGet's cache, and from --reference; otherwise calls are recognised by name.

        Exit code: 0  every line reads what it says
                   1  one does not, or there is no sample
                   2  the model or a sample could not be read

        Examples:
          datause models test acme.datause-api.yml
          datause models test acme.datause-api.yml --reference src/Acme.Http/bin/Debug/net10.0/Acme.Http.dll

        """;

    /// <summary>A new command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "An API model, *.datause-api.yml." };
        var reference = new Option<string[]>("--reference", "-r") { Description = "An assembly that the samples use; may be given several times.", HelpName = "DLL", DefaultValueFactory = _ => [] };
        var test = new TaughtCommand("test", "Check an API model against the code samples in its comments.", Notes) { file, reference };
        test.Runs((arguments, cancellationToken) => Task.FromResult(
            Run(arguments.GetValue(file)!, arguments.GetValue(reference)!, arguments.InvocationConfiguration, cancellationToken)));
        return new TaughtCommand("models", "Work on API models of your own.", "Example:\n  datause models test acme.datause-api.yml\n") { test };
    }

    private static int Run(string file, string[] references, InvocationConfiguration configuration, CancellationToken cancellationToken)
    {
        if (!file.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase))
        {
            configuration.Error.WriteLine($"datause: {file}: the name of an API model ends in {Suffix}, or builds do not read it");
            return ExitCodes.NotLoaded;
        }

        if (references.FirstOrDefault(reference => !File.Exists(reference)) is { } missing)
        {
            configuration.Error.WriteLine($"datause: {missing}: no such file; --reference names an assembly");
            return ExitCodes.NotLoaded;
        }

        var text = File.ReadAllText(file);
        var model = ApiModelReader.Read(text, cancellationToken);
        foreach (var problem in model.Problems)
        {
            configuration.Error.WriteLine(ProblemText.Line(file, text, problem));
        }

        return model.Problems.Count > 0 ? ExitCodes.NotLoaded : Test(file, text, model.Package, references, configuration, cancellationToken);
    }

    private static int Test(string file, string text, string? package, string[] references, InvocationConfiguration configuration, CancellationToken cancellationToken)
    {
        var samples = ModelSample.In(text);
        if (samples.Count == 0)
        {
            configuration.Error.WriteLine($"datause: {file}: there is no '# sample' in this model; 'datause models test --help' shows one");
            return ExitCodes.HasFindings;
        }

        var problems = new List<LoadProblem>();
        var test = new ModelTest(Path.GetFullPath(file), package, references);
        var lines = samples.SelectMany(sample => test.Run(sample, problems.Add, cancellationToken)).OrderBy(line => line.Line).ToList();
        ScanCommand.Write(problems, configuration.Error);
        foreach (var line in lines)
        {
            configuration.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}({line.Line}): {Says(line)}{(line.IsBound ? "" : " (recognised by name: its type cannot be bound)")}"));
        }

        var wrong = lines.Count(line => !line.IsAsExpected);
        configuration.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{samples.Count} sample{(samples.Count == 1 ? "" : "s")}: {lines.Count - wrong} as expected, {wrong} not"));
        return problems.Exists(problem => problem.IsFatal) ? ExitCodes.NotLoaded : wrong > 0 ? ExitCodes.HasFindings : ExitCodes.Clean;
    }

    private static string Says(SampleLine line) => line switch
    {
        { IsAsExpected: true } => $"ok, reads {line.Found}",
        { Expected: null } => $"wrong, reads {line.Found}, and the sample expects nothing",
        { Found: null } => $"wrong, reads nothing, and the sample expects {line.Expected}",
        _ => $"wrong, reads {line.Found}, and the sample expects {line.Expected}",
    };
}
