using System.Text.RegularExpressions;

namespace DataUse.Architecture;

/// <summary>What a reader of the repository can count on.</summary>
public class RepositoryTests
{
    private const int LongestFile = 600;

    private static readonly string[] Folders = ["src", "tests", "rules", "seeds"];
    private static readonly string[] BuildOutput = ["artifacts", "TestResults", "BenchmarkDotNet.Artifacts", "StrykerOutput"];
    private static readonly string[] TopLevelFiles = ["DataUse.Analyzers.sln", "README.md", "CHANGELOG.md", "LICENSE", "global.json"];
    private static readonly string[] BinaryFiles = [".png", ".ico", ".dll", ".nupkg"];

    [Fact]
    public void The_top_level_is_fixed()
    {
        var folders = Directory.GetDirectories(House.Root).Select(d => Path.GetFileName(d)).Where(name => !name.StartsWith('.'));
        var files = Directory.GetFiles(House.Root).Select(f => Path.GetFileName(f)).Where(name => !name.StartsWith('.') && !Regex.IsMatch(name, @"\.(props|targets|binlog|user)$"));

        Assert.Empty(folders.Except(Folders).Except(BuildOutput));
        Assert.Empty(files.Except(TopLevelFiles));
    }

    [Fact]
    public void Files_can_be_read_at_a_sitting() =>
        Assert.All(House.Files("src").Where(f => f.EndsWith(".cs", StringComparison.Ordinal)), file =>
        {
            var lines = House.Read(file).Count(c => c == '\n');
            Assert.True(lines <= LongestFile, $"{file} has {lines} lines");
        });

    [Fact]
    public void Nothing_depends_on_the_machine_it_was_written_on()
    {
        // Put together from pieces, so that this file is no exception.
        var folders = string.Join('|', "work", "root", "tmp", "home", "Users");
        var outside = new Regex($@"(?<![\w.}}*/-])/({folders})/\w|\b[A-Z]:\\+Users|\.\./share{'d'}\b");

        Assert.All(House.Files("").Where(f => !BinaryFiles.Contains(Path.GetExtension(f))), file =>
        {
            var match = outside.Match(House.Read(file));
            Assert.False(match.Success, $"{file} mentions {match.Value}");
        });
    }
}
