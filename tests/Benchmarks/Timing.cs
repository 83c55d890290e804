using System.Diagnostics;

namespace DataUse.Benchmarks;

/// <summary>Milliseconds and megabytes of one run, over many runs in this process.</summary>
internal sealed record Timing(double Median, double Percentile95, double Allocated)
{
    /// <summary>Runs an action until it is compiled, then as often as asked, each run timed.</summary>
    public static Timing Repeat(Action action, int warmUps, int runs)
    {
        for (var i = 0; i < warmUps; i++)
        {
            action();
        }

        var times = new double[runs];
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            action();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        return new Timing(Figures.Median(times), Figures.Quantile(times, 0.95), (GC.GetAllocatedBytesForCurrentThread() - before) / 1e6 / runs);
    }
}
