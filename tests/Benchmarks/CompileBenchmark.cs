using static DataUse.Benchmarks.Figures;

namespace DataUse.Benchmarks;

/// <summary>What analyzers add to whole compilations. The setups take turns, so that a machine that is busy for a while is busy for all of them.</summary>
internal static class CompileBenchmark
{
    /// <summary>Compiles a folder's C#, or the two generated inputs when there is none.</summary>
    public static int Run(string? folder, int rounds)
    {
        using var work = new TemporaryFolder();
        if (folder is not null)
        {
            Measure(work, Path.GetFileName(Path.GetFullPath(folder)), Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories), rounds);
            return 0;
        }

        Measure(work, "code that reads nothing", OrdinaryInput.Write(work), rounds);
        Measure(work, "code that reads much", ReadingInput.Write(work), rounds);
        return 0;
    }

    private static void Measure(TemporaryFolder work, string input, string[] files, int rounds)
    {
        Array.Sort(files, StringComparer.Ordinal);
        Setup[] setups = [Setup.None, Setup.DoNothing, Setup.BannedApis(work), Setup.OursUndeclared, Setup.OursDeclared(work)];
        var costs = setups.ToDictionary(setup => setup, _ => new List<Cost>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var setup in setups)
            {
                costs[setup].Add(Csc.Compile(work, files, setup.Arguments));
            }
        }

        Print(
            $"{input}: {files.Length} files, {files.Sum(file => File.ReadLines(file).Count()):N0} lines, {rounds} rounds, medians",
            "analyzers", "wall s", "cpu s", "wall × do-nothing", "cpu × do-nothing", "allocated MB", "more than none MB", "peak MB", "DUA warnings");
        var nothing = costs[Setup.DoNothing];
        foreach (var setup in setups)
        {
            var own = costs[setup];
            var allocated = Median(own.Select(cost => cost.Allocated));
            Row(
                setup.Name, Number(Median(own.Select(cost => cost.Wall)) / 1000, 1), Number(Median(own.Select(cost => cost.Cpu)) / 1000, 1),
                Number(Median(own.Zip(nothing, (cost, other) => cost.Wall / other.Wall)), 2), Number(Median(own.Zip(nothing, (cost, other) => cost.Cpu / other.Cpu)), 2),
                Number(allocated), Number(allocated - Median(costs[Setup.None].Select(cost => cost.Allocated))), Number(Median(own.Select(cost => cost.Peak))),
                Number(own[0].Count(" warning DUA")));
        }
    }
}
