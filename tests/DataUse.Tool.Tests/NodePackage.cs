using System.Collections.Concurrent;
using System.Diagnostics;

namespace DataUse.Tool.Tests;

/// <summary>A test that needs a program from npm, installed beside the tests; it is skipped, with the reason, where npm cannot give it.</summary>
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute(string package, string version) => Skip = NodePackage.Get(package, version).Missing;
}

/// <summary>A package from npm.</summary>
/// <param name="Folder">The node_modules that hold it.</param>
/// <param name="Missing">Why it is not there, or null when it is.</param>
internal sealed record NodePackage(string Folder, string? Missing)
{
    private static readonly ConcurrentDictionary<(string Name, string Version), Lazy<NodePackage>> Installed = new();

    /// <summary>The package, installed when it is first asked for, from the registry that npm is configured with.</summary>
    public static NodePackage Get(string name, string version) =>
        Installed.GetOrAdd((name, version), key => new Lazy<NodePackage>(() => Install(key.Name, key.Version))).Value;

    /// <summary>Runs node with a script of the package.</summary>
    public ProcessStartInfo Node(params string[] arguments) => new("node", arguments)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        WorkingDirectory = Folder,
    };

    private static NodePackage Install(string name, string version)
    {
        var root = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "npm", name.Replace('/', '-') + "-" + version)).FullName;
        var modules = Path.Combine(root, "node_modules");
        if (File.Exists(Path.Combine(modules, name, "package.json")))
        {
            return new NodePackage(modules, null);
        }

        try
        {
            var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
            var start = new ProcessStartInfo(npm, ["install", "--no-audit", "--no-fund", "--prefix", root, $"{name}@{version}"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
            {
                process.Kill(entireProcessTree: true);
                return new NodePackage(modules, $"npm did not install {name} within two minutes");
            }

            return new NodePackage(modules, process.ExitCode == 0 ? null : $"npm cannot install {name}: {errors.Result.Trim()} {output.Result.Trim()}");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return new NodePackage(modules, "npm is not on this machine");
        }
    }
}
