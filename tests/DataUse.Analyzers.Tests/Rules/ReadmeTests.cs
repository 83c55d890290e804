using System.Text.RegularExpressions;

namespace DataUse.Analyzers.Tests.Rules;

/// <summary>What README.md tells people to write.</summary>
public class ReadmeTests
{
    [Fact]
    public async Task The_files_that_the_readme_shows_are_read_without_a_finding()
    {
        var blocks = Regex.Matches(File.ReadAllText(Repository.Path("README.md")), "```yaml\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(3, blocks.Count);
        await Analyze.Code("""
                namespace Feeds
                {
                    public class Client { public Task<string> ReadAsync() => Task.FromResult(""); }
                    public class Reader { public Task<string> ReadAsync() => new Client().{|DUA1001:ReadAsync|}(); }
                }
                """)
            .WithDeclaration(blocks[0]).WithFile("archive.datause-source.yml", blocks[1]).WithFile("feeds.datause-api.yml", blocks[2]).AsOf(Reads.Today).RunAsync();
    }
}
