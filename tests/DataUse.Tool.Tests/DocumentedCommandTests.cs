using System.CommandLine;
using System.Reflection;
using System.Text.RegularExpressions;
using DataUse.Analyzers;
using DataUse.Tool.Analysis;
using DataUse.Tool.Commands;
using DataUse.Yaml;

namespace DataUse.Tool.Tests;

/// <summary>Every command that a page or a help text shows is one that the command line understands.</summary>
public partial class DocumentedCommandTests
{
    private static readonly string Root = typeof(DocumentedCommandTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    private static RootCommand CommandLine => RootCommandFactory.Create(new Scan(AllAnalyzers.Run));

    public static TheoryData<string> Commands =>
        [.. CommandLine.Subcommands.Concat(CommandLine.Subcommands.SelectMany(command => command.Subcommands)).Select(command => command.Parents.OfType<RootCommand>().Any() ? command.Name : $"{command.Parents.Single().Name} {command.Name}")];

    [Theory]
    [InlineData("rules/docs/ci.md")]
    [InlineData("rules/docs/tutorial.md")]
    [InlineData("rules/docs/api-models.md")]
    [InlineData("README.md")]
    [InlineData("src/DataUse.Tool/README.md")]
    public void Commands_of_a_page_exist(string page) => AssertUnderstood(File.ReadAllText(Path.Combine(Root, page)));

    [Theory, MemberData(nameof(Commands))]
    public async Task The_help_of_a_command_has_examples_that_work(string command)
    {
        var output = await Command.RunAsync([.. command.Split(' '), "--help"]);
        Assert.Equal(0, output.ExitCode);
        Assert.Matches("(?m)^Examples?:", output.Text);
        AssertUnderstood(output.Text[output.Text.IndexOf("Example", StringComparison.Ordinal)..]);
    }

    [Fact]
    public async Task The_help_of_the_tool_names_first_steps()
    {
        var output = await Command.RunAsync("--help");
        Assert.Contains("First steps:", output.Text, StringComparison.Ordinal);
        AssertUnderstood(output.Text[output.Text.IndexOf("First steps:", StringComparison.Ordinal)..]);
    }

    [Fact]
    public void The_files_for_CI_are_YAML()
    {
        var files = YamlBlock().Matches(File.ReadAllText(Path.Combine(Root, "rules", "docs", "ci.md"))).Select(match => match.Groups["text"].Value).ToList();
        Assert.Equal(2, files.Count);
        Assert.All(files, file =>
        {
            var document = YamlReader.Read(file);
            Assert.Empty(document.Problems);
            Assert.IsType<YamlMapping>(document.Root);
        });
        Assert.All(files, file => Assert.Contains("dotnet tool restore", file, StringComparison.Ordinal));
    }

    private static void AssertUnderstood(string text)
    {
        var shown = Shown().Matches(text).Select(match => match.Groups["arguments"].Value.Trim()).Where(arguments => !arguments.StartsWith("COMMAND", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(shown);
        Assert.All(shown, arguments =>
        {
            var result = CommandLine.Parse(arguments);
            Assert.True(result.Errors.Count == 0, $"datause {arguments}: {string.Join("; ", result.Errors.Select(error => error.Message))}");
            Assert.NotEqual("datause", result.CommandResult.Command.Name);
        });
    }

    /// <summary>A command at the beginning of a line or in backquotes, up to a remark, which two spaces or a # part from it, or a redirection.</summary>
    [GeneratedRegex(@"(?m)(?:^\s*(?:\$ )?|- (?:run|script): |`)(?:dotnet )?datause (?<arguments>[a-zA-Z][^`\r\n]*?)(?=  |\s+#|\s+>|`|\r?$)")]
    private static partial Regex Shown();

    [GeneratedRegex("^```yaml\r?\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex YamlBlock();
}
