using System.Diagnostics;
using System.Globalization;

namespace DataUse.Benchmarks;

/// <summary>What a compiler process cost: wall and processor milliseconds, megabytes of peak memory and of allocation, and how many methods were compiled at run time. What it printed is there to be counted.</summary>
internal sealed record Cost(double Wall, double Cpu, double Peak, double Allocated, double Methods, string Output)
{
    public int Count(string text) => Output.Split(text).Length - 1;
}

/// <summary>The SDK's compiler, each run in a process of its own, without the compiler server.</summary>
internal static class Csc
{
    private static readonly string[] References = [.. Directory.GetFiles(Build.Metadata("FrameworkReferences"), "*.dll").Order(StringComparer.Ordinal).Select(file => $"-reference:\"{file}\"")];

    /// <summary>What the SDK defines for net10.0, as far as code in use asks for it.</summary>
    private static readonly string Symbols = "-define:TRACE;DEBUG;NET;NET10_0;NETCOREAPP;" + string.Join(';', Enumerable.Range(5, 6).Select(version => $"NET{version}_0_OR_GREATER"))
        + ";NETCOREAPP2_0_OR_GREATER;NETCOREAPP2_1_OR_GREATER;NETCOREAPP3_0_OR_GREATER;NETCOREAPP3_1_OR_GREATER";

    /// <summary>Every build passes such a file, whatever its analyzers, and the compiler has to read it.</summary>
    private const string Properties = """
        is_global = true
        build_property.TargetFramework = net10.0
        build_property.DataUseAsOf = 2026-11-22
        """;

    /// <summary>Compiles a library from the files with further arguments; throws when the compiler finds an error or an analyzer throws.</summary>
    public static Cost Compile(TemporaryFolder folder, IEnumerable<string> files, IEnumerable<string> arguments)
    {
        var responseFile = Path.Combine(folder.Path, "csc.rsp");
        File.WriteAllLines(responseFile,
        [
            "-nologo", Symbols, "-nostdlib", "-target:library", "-langversion:latest", "-nullable:enable", "-unsafe", "-deterministic", "-debug:portable", "-nowarn:CS1591,CS1701,CS1702",
            $"-out:\"{Path.Combine(folder.Path, "Compiled.dll")}\"", $"-analyzerconfig:\"{folder.Write("build.globalconfig", Properties)}\"", .. References, .. arguments, .. files.Select(file => $"\"{file}\""),
        ]);
        var result = Path.Combine(folder.Path, "result.txt");
        var start = new ProcessStartInfo("dotnet", ["exec", Build.Metadata("Compiler"), "-noconfig", "@" + responseFile]) { RedirectStandardOutput = true };
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
        start.Environment[StartupHook.ResultVariable] = result;

        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var wall = clock.Elapsed.TotalMilliseconds;

        if (process.ExitCode != 0 || output.Contains("AD0001") || output.Contains("CS8032"))
        {
            throw new InvalidOperationException("The compiler stopped:\n" + string.Join('\n', output.Split('\n').Where(line => line.Contains("error") || line.Contains("AD0001") || line.Contains("CS8032")).Take(20)));
        }

        var figures = Array.ConvertAll(File.ReadAllText(result).Split(' '), text => double.Parse(text, CultureInfo.InvariantCulture));
        return new Cost(wall, figures[0], figures[1] / 1e6, figures[2] / 1e6, figures[3], output);
    }
}
