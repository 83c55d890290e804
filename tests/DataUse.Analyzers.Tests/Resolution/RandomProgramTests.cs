using System.Text.RegularExpressions;
using DataUse.Analyzers.Reporting;

namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>What is derived must be true: for random programs, the URL that would be read is among those that are derived, or fits one with holes.</summary>
public class RandomProgramTests
{
    private const int Programs = 500;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task The_truth_is_among_what_is_derived(int batch)
    {
        var programs = Enumerable.Range(batch * Programs, Programs).Select(seed => RandomProgram.Create(seed)).ToList();
        var code = RandomProgram.Class(programs);

        var outcome = await Analyze.Code(code).RunWithoutComparisonAsync();

        Assert.Equal(Programs, outcome.Inventory.Length);
        var wrong = programs.Zip(outcome.Inventory).Where(pair => !Holds(pair.Second, pair.First.Truth)).ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count} programs, the shortest:\n" + string.Join('\n', wrong.OrderBy(p => p.First.Code.Length).Take(1).Select(p =>
            $"{p.First.Code}\nreads {p.First.Truth}\nderived {string.Join(" | ", p.Second.Urls)}")));
        Assert.True(outcome.Inventory.Count(item => item.Unresolved is null) > Programs * 4 / 5, "Most of the programs do not hide their host.");
    }

    internal static bool Holds(InventoryItem item, string truth) => item.Unresolved is not null || item.Urls.Any(url => Fits(url, truth));

    private static bool Fits(string pattern, string url) =>
        Regex.IsMatch(url, "^" + Regex.Escape(pattern).Replace(@"\{}", ".*", StringComparison.Ordinal) + "$");
}
