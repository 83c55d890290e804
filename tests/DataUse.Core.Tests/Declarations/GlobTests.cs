using System.Diagnostics;
using DataUse.Declarations;

namespace DataUse.Tests.Declarations;

public class GlobTests
{
    [Theory]
    [InlineData("src/Rag/**", "src/Rag/Index.cs", true)]
    [InlineData("src/Rag/**", "src/Rag/a/b/Index.cs", true)]
    [InlineData("src/Rag/**", "src/Ragged/Index.cs", false)]
    [InlineData("src/Rag/", "src/Rag/a/Index.cs", true)]
    [InlineData("src/*/Index.cs", "src/Rag/Index.cs", true)]
    [InlineData("src/*/Index.cs", "src/Rag/a/Index.cs", false)]
    [InlineData("src/*.cs", "src/Index.cs", true)]
    [InlineData("src/*.cs", "src/Index.csproj", false)]
    [InlineData("**/Index.cs", "Index.cs", true)]
    [InlineData("**/Index.cs", "src/Rag/Index.cs", true)]
    [InlineData("**/Index.cs", "src/MyIndex.cs", false)]
    [InlineData("src/**/Index.cs", "src/Index.cs", true)]
    [InlineData("src/**/Index.cs", "src/a/b/Index.cs", true)]
    [InlineData("src/**/Index.cs", "src/aIndex.cs", false)]
    [InlineData("src/**/test/**/*.cs", "src/a/test/b/c.cs", true)]
    [InlineData("*.cs", "src/Index.cs", false)]
    [InlineData("**", "anything/at all", true)]
    [InlineData("**", "", true)]
    [InlineData("I?dex.cs", "Index.cs", true)]
    [InlineData("src?Index.cs", "src/Index.cs", false)]
    [InlineData("SRC/index.CS", "src/Index.cs", true)]
    [InlineData("./src\\Rag\\*.cs", "src/Rag/Index.cs", true)]
    [InlineData("src/*.cs", "src\\Index.cs", true)]
    [InlineData("Aurora.Pretrain*", "Aurora.Pretraining.Web", true)]
    [InlineData("Aurora.Rag", "Aurora.Rag.Web", false)]
    [InlineData("a**b", "a/x/b", true)]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    public void A_glob_matches_whole_paths(string glob, string path, bool expected) => Assert.Equal(expected, new Glob(glob).IsMatch(path));

    [Fact]
    public void Matching_takes_time_in_proportion_to_the_lengths()
    {
        var clock = Stopwatch.StartNew();
        Assert.False(new Glob(string.Concat(Enumerable.Repeat("**a*", 100)) + "b").IsMatch(new string('a', 10_000)));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), $"took {clock.Elapsed}");
    }
}
