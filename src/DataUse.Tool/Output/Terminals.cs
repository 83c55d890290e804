using System.CommandLine;
using Spectre.Console;

namespace DataUse.Tool.Output;

/// <summary>Consoles that use colour on terminals only, and nowhere when NO_COLOR is set (https://no-color.org).</summary>
internal static class Terminals
{
    // Lines of a report are as long as they are: no terminal width breaks them.
    private const int Unbroken = 100_000;

    /// <summary>A console over a command's output.</summary>
    public static IAnsiConsole Of(InvocationConfiguration configuration) =>
        Over(configuration.Output, isTerminal: configuration.Output == Console.Out && !Console.IsOutputRedirected);

    /// <summary>A console over a writer.</summary>
    /// <param name="writer">Where the text goes.</param>
    /// <param name="isTerminal">Whether a person looks at it.</param>
    public static IAnsiConsole Over(TextWriter writer, bool isTerminal)
    {
        var isColored = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isColored ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isColored ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Unbroken;
        return console;
    }
}
