using System.Diagnostics;
using System.Globalization;
using DataUse.Catalog;
using static DataUse.Benchmarks.Figures;

namespace DataUse.Benchmarks;

/// <summary>What reading the shipped catalogue costs a process that has just started, which has to compile the code for it, too. Each round is a process of its own.</summary>
internal static class CatalogBenchmark
{
    public static int Run(int rounds)
    {
        var costs = Enumerable.Range(0, rounds).Select(_ => ReadInFreshProcess()).ToList();
        Print($"The catalogue in a fresh process, {rounds} rounds, medians", "read", "wall ms", "cpu ms", "allocated MB", "kept MB");
        for (var row = 0; row < costs[0].Count; row++)
        {
            Row(
                costs[0][row].Name, Number(Median(costs.Select(cost => cost[row].Wall)), 1), Number(Median(costs.Select(cost => cost[row].Cpu)), 1), Number(Median(costs.Select(cost => cost[row].Allocated)), 2),
                Number(Median(costs.Select(cost => cost[row].Kept)), 2));
        }

        return 0;
    }

    /// <summary>Reads the catalogue once and prints what it took, for the process that started this one.</summary>
    public static int ReadOnce()
    {
        var costs = new[]
        {
            Measure("names at which a read may stand", () => ReadingName.BuiltIn.Count),
            Measure("rows of all API models", () => ApiCatalog.BuiltIn.Members.Count),
            Measure("command-line tools", () => ToolCatalog.BuiltIn),
            Measure("sources and their hosts", () => SourceCatalog.BuiltIn.Names.Count()),
        };
        foreach (var cost in costs)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cost.Name}\t{cost.Wall}\t{cost.Cpu}\t{cost.Allocated}\t{cost.Kept}"));
        }

        return 0;
    }

    private static Reading Measure(string name, Func<object> read)
    {
        var kept = GC.GetTotalMemory(forceFullCollection: true);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var cpu = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        _ = read();
        var wall = clock.Elapsed;
        var processor = Environment.CpuUsage.TotalTime - cpu;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return new Reading(name, wall.TotalMilliseconds, processor.TotalMilliseconds, allocated / 1e6, (GC.GetTotalMemory(forceFullCollection: true) - kept) / 1e6);
    }

    private static List<Reading> ReadInFreshProcess()
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(CatalogBenchmark).Assembly.Location, "catalog", "--once"]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        return [.. lines.Select(line => line.Split('\t')).Select(fields => new Reading(fields[0], Figure(fields[1]), Figure(fields[2]), Figure(fields[3]), Figure(fields[4])))];
    }

    private static double Figure(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private sealed record Reading(string Name, double Wall, double Cpu, double Allocated, double Kept);
}
