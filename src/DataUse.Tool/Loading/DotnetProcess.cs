using System.Diagnostics;

namespace DataUse.Tool.Loading;

/// <summary>A finished run of the dotnet command.</summary>
internal sealed record DotnetOutput(int ExitCode, string Output, string Errors);

/// <summary>Runs the dotnet command.</summary>
internal static class DotnetProcess
{
    /// <summary>Runs to the end; a cancelled run ends the process and what it started.</summary>
    /// <exception cref="OperationCanceledException">When cancelled.</exception>
    public static async Task<DotnetOutput> RunAsync(string folder, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(DotnetHost.Executable, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };

        // A parent that is MSBuild itself (dotnet test, a build task) passes on which SDK it runs; the child finds its own.
        foreach (var name in start.Environment.Keys.Where(IsInheritedFromMSBuild).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = new Process { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            return new DotnetOutput(-1, "", $"{start.FileName}: {exception.Message}");
        }

        try
        {
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
            return new DotnetOutput(process.ExitCode, await output.ConfigureAwait(false), await errors.ConfigureAwait(false));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static bool IsInheritedFromMSBuild(string name) =>
        name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)
        && !name.Equals("MSBUILDDISABLENODEREUSE", StringComparison.OrdinalIgnoreCase);
}
