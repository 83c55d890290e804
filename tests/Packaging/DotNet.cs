using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace DataUse.Packaging.Tests;

/// <summary>Runs the dotnet command that runs the tests, as a user would in a shell.</summary>
internal static class DotNet
{
    /// <summary>What this test assembly was built with, by name: RepositoryRoot, Configuration, NuGetPackageRoot.</summary>
    public static string BuildTime(string name) =>
        typeof(DotNet).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == name).Value!;

    /// <summary>Runs dotnet in <paramref name="folder"/> and waits for its end. The output is stdout and stderr in the order of arrival.</summary>
    public static async Task<BuildOutput> RunAsync(string folder, string[] arguments, (string Name, string Value)[]? environment = null)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The test host's own MSBuild paths would lead the child to the wrong SDK.
        foreach (var name in new[] { "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly" })
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment.Remove("SOURCE_DATE_EPOCH");
        foreach (var (name, value) in environment ?? [])
        {
            start.Environment[name] = value;
        }

        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
        void Add(object sender, DataReceivedEventArgs line)
        {
            lock (output)
            {
                output.AppendLine(line.Data);
            }
        }

        process.OutputDataReceived += Add;
        process.ErrorDataReceived += Add;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} in {folder}:{Environment.NewLine}{output}");
        }
        return new BuildOutput(process.ExitCode, output.ToString());
    }

    /// <summary>The arguments of a build whose output can be read line by line and whose compiler loads our analyzers anew.</summary>
    public static string[] Build(params string[] more) =>
        ["build", "--nologo", "-tl:off", "-p:UseSharedCompilation=false", .. more];
}
