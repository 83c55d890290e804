using System.CommandLine;

namespace DataUse.Tool.Commands;

/// <summary>The formats that have a schema.</summary>
internal enum SchemaName { Datause, Source, Api }

/// <summary><c>datause schema</c>.</summary>
internal static class SchemaCommand
{
    private const string Notes =
        """
        datause  datause.yml: sources, licenses and purposes (default)
        source   *.datause-source.yml: a data source that the catalogue does not know
        api      *.datause-api.yml: which members of a library read data

        An editor with a YAML language server completes keys and values, explains them and marks mistakes once it knows
        the schema: by its settings, or by a first line in the file that names where you keep it:
          # yaml-language-server: $schema=datause.schema.json

        Examples:
          datause schema > datause.schema.json
          datause schema api --output datause-api.schema.json

        """;

    /// <summary>A new command.</summary>
    public static Command Create()
    {
        var name = new Argument<SchemaName>("NAME") { Description = "The format: datause, source or api.", HelpName = "datause|source|api", Arity = ArgumentArity.ZeroOrOne };
        name.AcceptOnlyFromAmong("datause", "source", "api");
        var output = Options.Output();
        var command = new TaughtCommand("schema", "Print the JSON Schema of datause.yml or of a rule pack, for editors.", Notes) { name, output };
        command.Runs((arguments, _) => Task.FromResult(Run(arguments.GetValue(name), arguments.GetValue(output), arguments.InvocationConfiguration)));
        return command;
    }

    private static int Run(SchemaName name, string? outputPath, InvocationConfiguration configuration)
    {
        using var schema = typeof(SchemaCommand).Assembly.GetManifestResourceStream($"{name}.schema.json")!;
        using var text = new StreamReader(schema);
        if (outputPath is null)
        {
            configuration.Output.Write(text.ReadToEnd());
            return ExitCodes.Clean;
        }

        File.WriteAllText(outputPath, text.ReadToEnd());
        return ExitCodes.Clean;
    }
}
