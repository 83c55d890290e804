using static DataUse.Benchmarks.Figures;

namespace DataUse.Benchmarks;

/// <summary>What the analyzers add to a compiler process that has just started and compiles one empty class, over an analyzer that does nothing.</summary>
internal static class StartupBenchmark
{
    public static int Run(int rounds)
    {
        using var work = new TemporaryFolder();
        string[] files = [work.Write("Empty.cs", "internal class Empty;\n")];
        Setup[] setups = [Setup.None, Setup.DoNothing, Setup.OursUndeclared, Setup.OursDeclared(work)];
        var costs = setups.ToDictionary(setup => setup, _ => new List<Cost>());
        for (var round = -2; round < rounds; round++)
        {
            foreach (var setup in setups)
            {
                var cost = Csc.Compile(work, files, setup.Arguments);
                if (round >= 0)
                {
                    costs[setup].Add(cost);
                }
            }
        }

        Print($"An empty class, {rounds} rounds, medians", "analyzers", "wall ms", "cpu ms", "wall more than do-nothing ms", "quartiles", "of the fastest runs", "cpu more ms", "methods compiled more");
        var nothing = costs[Setup.DoNothing];
        foreach (var setup in setups)
        {
            var own = costs[setup];
            var more = own.Zip(nothing, (cost, other) => cost.Wall - other.Wall).ToArray();
            Row(
                setup.Name, Number(Median(own.Select(cost => cost.Wall))), Number(Median(own.Select(cost => cost.Cpu))), Number(Median(more)),
                $"{Number(Quantile(more, 0.25))} to {Number(Quantile(more, 0.75))}", Number(own.Min(cost => cost.Wall) - nothing.Min(cost => cost.Wall)), Number(Median(own.Zip(nothing, (cost, other) => cost.Cpu - other.Cpu))),
                Number(Median(own.Zip(nothing, (cost, other) => cost.Methods - other.Methods))));
        }

        return 0;
    }
}
