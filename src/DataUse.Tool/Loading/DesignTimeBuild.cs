using System.Text.Json;
using DataUse.Tool.Analysis;

namespace DataUse.Tool.Loading;

/// <summary>What the compiler would be called with for a project and one of its target frameworks.</summary>
/// <param name="ProjectPath">Absolute path of the project file.</param>
/// <param name="TargetFramework">For example net10.0; empty where the project names none.</param>
/// <param name="Arguments">The command line of csc.</param>
/// <param name="Properties">The values of the MSBuild properties that the analyzers know.</param>
/// <param name="References">The projects whose assemblies are among the references.</param>
internal sealed record CompilerInvocation(
    string ProjectPath,
    string TargetFramework,
    IReadOnlyList<string> Arguments,
    IReadOnlyDictionary<string, string> Properties,
    IReadOnlyList<ReferencedProject> References);

/// <summary>A project that another one references.</summary>
/// <param name="TargetFramework">The one that fits the referencing project; empty where MSBuild did not choose.</param>
/// <param name="AssemblyPaths">The paths under which its assembly is found among the compiler's references.</param>
internal sealed record ReferencedProject(string ProjectPath, string TargetFramework, IReadOnlyList<string> AssemblyPaths);

/// <summary>Asks MSBuild for compiler command lines without compiling, as IDEs do.</summary>
internal sealed class DesignTimeBuild(ScanRequest request, string? solutionFolder, Action<LoadProblem> report)
{
    private const string ReferencesItem = "_ResolvedProjectReferencePaths";

    /// <summary>The MSBuild properties that the analyzers know.</summary>
    public static readonly string[] AnalyzerProperties = ["DataUseAsOf", "DataUsePurpose", "IsTestProject"];

    /// <summary>Restores the packages of a project or solution; what fails is reported with MSBuild's own words.</summary>
    public async Task RestoreAsync(string path, CancellationToken cancellationToken)
    {
        var output = await RunAsync(path, ["-t:Restore"], cancellationToken).ConfigureAwait(false);
        if (output.ExitCode != 0)
        {
            Report(path, "the packages could not be restored", output);
        }
    }

    /// <summary>One invocation per target framework; none when the project cannot be loaded, which is reported.</summary>
    public async Task<IReadOnlyList<CompilerInvocation>> LoadAsync(string projectPath, CancellationToken cancellationToken)
    {
        // The project that stands for several target frameworks has no Compile target. Most have one framework, so that is tried first.
        var output = await CompileAsync(projectPath, null, cancellationToken).ConfigureAwait(false);
        if (!IsJson(output))
        {
            var targetFrameworks = await TargetFrameworksAsync(projectPath, cancellationToken).ConfigureAwait(false);
            if (targetFrameworks.Length > 0)
            {
                var invocations = new List<CompilerInvocation>();
                foreach (var targetFramework in targetFrameworks)
                {
                    if (await LoadAsync(projectPath, targetFramework, cancellationToken).ConfigureAwait(false) is { } one)
                    {
                        invocations.Add(one);
                    }
                }

                return invocations;
            }
        }

        return Read(projectPath, output) is { } invocation ? [invocation] : [];
    }

    /// <summary>The invocation of one target framework (empty: the project's only one), or null when it cannot be loaded, which is reported.</summary>
    public async Task<CompilerInvocation?> LoadAsync(string projectPath, string targetFramework, CancellationToken cancellationToken) =>
        Read(projectPath, await CompileAsync(projectPath, targetFramework, cancellationToken).ConfigureAwait(false));

    private Task<DotnetOutput> CompileAsync(string projectPath, string? targetFramework, CancellationToken cancellationToken)
    {
        // An output that never exists keeps MSBuild from skipping a project that is up to date.
        List<string> arguments =
        [
            "-t:Compile", "-p:DesignTimeBuild=true", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true", "-p:BuildProjectReferences=false",
            "-p:NonExistentFile=__NonExistentSubDir__/__NonExistentFile__",
            "-getItem:CscCommandLineArgs", "-getItem:" + ReferencesItem, "-getProperty:TargetFramework",
            .. AnalyzerProperties.Select(name => "-getProperty:" + name),
        ];
        if (!string.IsNullOrEmpty(targetFramework))
        {
            arguments.Add("-p:TargetFramework=" + targetFramework);
        }

        return RunAsync(projectPath, arguments, cancellationToken);
    }

    private async Task<string[]> TargetFrameworksAsync(string projectPath, CancellationToken cancellationToken)
    {
        // MSBuild prints a single property bare, and several as JSON.
        var output = await RunAsync(projectPath, ["-getProperty:TargetFrameworks"], cancellationToken).ConfigureAwait(false);
        return output.ExitCode == 0 ? output.Output.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];
    }

    private CompilerInvocation? Read(string projectPath, DotnetOutput output)
    {
        if (!IsJson(output))
        {
            Report(projectPath, "the project could not be loaded", output);
            return null;
        }

        using var json = JsonDocument.Parse(output.Output);
        var items = json.RootElement.GetProperty("Items");
        var arguments = Items(items, "CscCommandLineArgs").Select(item => Property(item, "Identity")).ToList();
        if (output.ExitCode != 0 || arguments.Count == 0)
        {
            Report(projectPath, "the project could not be loaded", output);
        }

        var properties = json.RootElement.GetProperty("Properties");
        return arguments.Count == 0 ? null : new CompilerInvocation(
            projectPath,
            Property(properties, "TargetFramework"),
            arguments,
            AnalyzerProperties.ToDictionary(name => name, name => Property(properties, name), StringComparer.Ordinal),
            [.. Items(items, ReferencesItem).Select(ToReference)]);
    }

    private static bool IsJson(DotnetOutput output) => output.Output.StartsWith('{');

    private static ReferencedProject ToReference(JsonElement item) => new(
        Property(item, "MSBuildSourceProjectFile"),
        Property(item, "NearestTargetFramework"),
        [.. new[] { Property(item, "FullPath"), Property(item, "ReferenceAssembly") }.Where(path => path.Length > 0)]);

    private static IEnumerable<JsonElement> Items(JsonElement items, string name) =>
        items.TryGetProperty(name, out var list) ? list.EnumerateArray() : [];

    private static string Property(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private async Task<DotnetOutput> RunAsync(string path, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        List<string> all = ["msbuild", path, "-nologo", "-verbosity:quiet", "-terminalLogger:off", "-maxCpuCount:1", "-nodeReuse:false", .. arguments];
        if (request.Configuration is { } configuration)
        {
            all.Add("-p:Configuration=" + configuration);
        }

        if (solutionFolder is not null)
        {
            all.Add("-p:SolutionDir=" + solutionFolder + Path.DirectorySeparatorChar);
        }

        return await DotnetProcess.RunAsync(Path.GetDirectoryName(path)!, all, cancellationToken).ConfigureAwait(false);
    }

    private void Report(string path, string what, DotnetOutput output)
    {
        var lines = (output.Errors + "\n" + (IsJson(output) ? "" : output.Output))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !line.Contains(": warning ", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal);
        report(new LoadProblem($"{path}: {what}\n" + string.Join('\n', lines.Select(line => "  " + line)), IsFatal: true));
    }
}
