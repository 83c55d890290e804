using System.Text;
using DataUse.Catalog;
using Repository = DataUse.Tests.Catalog.Repository;

namespace DataUse.Tests.Content;

/// <summary>rules/apis/README.md lists the libraries and rules/tools/README.md the command-line tools; <c>DATAUSE_UPDATE=1</c> writes them.</summary>
public class ApiListTests
{
    private const string Libraries = """
        # Libraries

        The libraries whose reads are known, one file each; [API models](../docs/api-models.md) teaches the format. `members` counts the names of the members of which a model speaks,
        once for each type that it names.

        This page is written by `DATAUSE_UPDATE=1 dotnet test tests/DataUse.Core.Tests`.


        """;

    private const string Tools = """
        # Command-line tools

        The tools whose command lines are known, one file each; [Command-line tools](../docs/command-line-tools.md) teaches the format.

        This page is written by `DATAUSE_UPDATE=1 dotnet test tests/DataUse.Core.Tests`.


        """;

    [Fact]
    public void The_list_of_libraries_is_that_of_the_files() => Hold("rules/apis/README.md", Libraries + WriteLibraries());

    [Fact]
    public void The_list_of_tools_is_that_of_the_files() => Hold("rules/tools/README.md", Tools + WriteTools());

    private static void Hold(string path, string text)
    {
        if (Environment.GetEnvironmentVariable("DATAUSE_UPDATE") == "1")
        {
            Repository.Write(path, text);
            return;
        }

        Assert.True(Repository.Read(path) == text, $"{path} is not the list of the files beside it. With DATAUSE_UPDATE=1 this test writes it.");
    }

    private static string WriteLibraries()
    {
        var table = new StringBuilder();
        var members = 0;
        var names = Repository.Names("rules/apis");
        foreach (var name in names)
        {
            var text = Repository.Read($"rules/apis/{name}.yml");
            var rows = ApiModelReader.Read(text).Members;
            var kinds = rows.Where(row => row.Role == ApiRole.Reads).Select(row => row.Kind).Distinct().Order(StringComparer.Ordinal);
            var count = rows.Sum(row => row.Types.Count * row.Members.Count);
            members += count;
            table.Append($"| [{rows[0].Library}]({name}.yml) | {string.Join(", ", kinds)} | {count} | {Verified(text)} |\n");
        }

        return $"{names.Count} files with {members} members.\n\n| library | reads | members | verified against |\n|---|---|---|---|\n{table}";
    }

    private static string WriteTools()
    {
        var table = new StringBuilder();
        foreach (var name in Repository.Names("rules/tools"))
        {
            var text = Repository.Read($"rules/tools/{name}.yml");
            var commands = ToolReader.Read(text).Commands.SelectMany(command => command.Names).Distinct().Select(command => $"`{command}`");
            table.Append($"| [{name}]({name}.yml) | {string.Join(", ", commands)} | {Verified(text)} |\n");
        }

        return "| tool | commands | verified against |\n|---|---|---|\n" + table;
    }

    private static string Verified(string text) => text.Split('\n').Single(line => line.StartsWith("verified: ", StringComparison.Ordinal))["verified: ".Length..].Trim('"');
}
