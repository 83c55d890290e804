using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace DataUse.Tool.Commands;

/// <summary>Options that several commands have.</summary>
internal static class Options
{
    public static Option<DateOnly?> AsOf() => new("--as-of")
    {
        Description = "The day on which licenses are judged, YYYY-MM-DD (default: the project's DataUseAsOf, or today).",
        HelpName = "DATE",
        CustomParser = ParseDate,
    };

    public static Argument<string?> Path() => new("PATH")
    {
        Description = "A .csproj, .sln, .slnx or .binlog file, or a folder that holds a project; with --no-build any folder (default: this folder).",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Option<bool> NoBuild() => new("--no-build") { Description = "Read all C# files below a folder without MSBuild, with the packages that are already cached." };

    public static Option<string?> Configuration() => new("--configuration", "-c") { Description = "The MSBuild configuration, for example Release.", HelpName = "NAME" };

    public static Option<string?> Purpose()
    {
        var purpose = new Option<string?>("--purpose") { Description = "What the data is read for, where datause.yml does not say it of the file or assembly.", HelpName = "PURPOSE" };
        purpose.AcceptOnlyFromAmong([.. Vocabulary.Purpose.Declarable.Select(value => value.Token)]);
        return purpose;
    }

    public static Option<string?> Output() => new("--output", "-o") { Description = "Write to a file instead of the standard output.", HelpName = "FILE" };

    /// <summary>A day, or an error that says how one is written.</summary>
    public static DateOnly? ParseDate(ArgumentResult argument)
    {
        var text = argument.Tokens.Single().Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        argument.AddError($"'{text}' is not a date of the form YYYY-MM-DD");
        return null;
    }
}
