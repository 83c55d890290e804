using System.Diagnostics;
using System.Globalization;
using System.Runtime;

/// <summary>
/// Loaded into a compiler process by the runtime (DOTNET_STARTUP_HOOKS), which asks for this name without a namespace. Writes what the process has cost when
/// it ends: milliseconds of processor time, bytes of peak memory, bytes allocated, methods compiled at run time.
/// </summary>
internal static class StartupHook
{
    public const string ResultVariable = "DATAUSE_BENCHMARK_RESULT";

    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(ResultVariable) is { } result)
        {
            AppDomain.CurrentDomain.ProcessExit += (_, _) =>
            {
                using var self = Process.GetCurrentProcess();
                File.WriteAllText(result, string.Create(CultureInfo.InvariantCulture, $"{self.TotalProcessorTime.TotalMilliseconds} {self.PeakWorkingSet64} {GC.GetTotalAllocatedBytes(precise: true)} {JitInfo.GetCompiledMethodCount()}"));
            };
        }
    }
}
