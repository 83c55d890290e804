using System.Diagnostics;

namespace DataUse.Packaging.Tests;

/// <summary>A test that needs node and npm, and is skipped where they are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        var missing = new[] { "node", "npm" }.Where(name => SarifMultitool.OnPath(name) is null).ToList();
        Skip = missing.Count > 0 ? $"{string.Join(" and ", missing)} cannot be found on PATH" : null;
    }
}

/// <summary>The validator of SARIF that npm has as @microsoft/sarif-multitool.</summary>
internal static class SarifMultitool
{
    private const string Version = "5.7.0";

    /// <summary>Installs the validator into a folder and returns what it says of a file, line by line.</summary>
    public static async Task<IReadOnlyList<string>> ValidateAsync(string folder, string file)
    {
        Directory.CreateDirectory(folder);
        await RunAsync(OnPath("npm")!, folder, "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder, $"@microsoft/sarif-multitool@{Version}");
        var tool = Directory.GetFiles(Path.Combine(folder, "node_modules", "@microsoft"), "Sarif.Multitool*", SearchOption.AllDirectories).Single(path => Path.GetExtension(path) is ".Multitool" or ".exe");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return (await RunAsync(tool, folder, "validate", file)).Split('\n');
    }

    /// <summary>The path of a command, or null.</summary>
    public static string? OnPath(string command)
    {
        string[] endings = OperatingSystem.IsWindows() ? [".cmd", ".exe"] : [""];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.SelectMany(folder => endings.Select(ending => Path.Combine(folder, command + ending))).FirstOrDefault(File.Exists);
    }

    private static async Task<string> RunAsync(string command, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        Assert.True(process.ExitCode == 0, $"{command} {string.Join(' ', arguments)}:\n{await output}\n{await errors}");
        return await output;
    }
}
