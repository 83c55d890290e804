using DataUse.Tool.Analysis;
using Microsoft.Build.Logging.StructuredLogger;
using Microsoft.CodeAnalysis;

namespace DataUse.Tool.Loading;

/// <summary>Reads from a binary log of MSBuild (<c>dotnet build -bl</c>) what the compiler was called with.</summary>
internal static class BuildLog
{
    /// <summary>One invocation per project and target framework, in the order of the build; none when the log cannot be read or holds none, which is reported.</summary>
    public static IReadOnlyList<CompilerInvocation> Read(string path, Action<LoadProblem> report)
    {
        Build build;
        try
        {
            build = BinaryLog.ReadBuild(path);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            report(new LoadProblem($"{path}: not a binary log of MSBuild that can be read: {exception.Message}", IsFatal: true));
            return [];
        }

        var calls = new Dictionary<(string Project, string TargetFramework), Call>();
        build.VisitAllChildren<Microsoft.Build.Logging.StructuredLogger.Task>(task =>
        {
            if (task.Name == "Csc" && task.CommandLineArguments is { Length: > 0 } line && task.GetNearestParent<Project>() is { ProjectFile: { } file } project)
            {
                var call = new Call(Path.GetFullPath(file), Arguments(line), Properties(build.FindEvaluation(project.EvaluationId)));
                calls[(call.Project, call.TargetFramework)] = call;
            }
        });
        if (calls.Count == 0)
        {
            report(new LoadProblem($"{path}: the C# compiler is not called in this log; it needs a build that compiles, such as 'dotnet build -t:Rebuild -bl'", IsFatal: true));
        }

        return
        [
            .. calls.Values.Select(call => new CompilerInvocation(
                call.Project,
                call.TargetFramework,
                call.Arguments,
                DesignTimeBuild.AnalyzerProperties.ToDictionary(name => name, name => call.Properties.GetValueOrDefault(name, ""), StringComparer.Ordinal),
                [.. calls.Values.Where(other => other != call).Select(other => new ReferencedProject(other.Project, other.TargetFramework, other.Outputs))])),
        ];
    }

    /// <summary>The arguments after the compiler's own path, which on some systems begins with a slash as options do.</summary>
    private static IReadOnlyList<string> Arguments(string line) =>
        [.. CommandLineParser.SplitCommandLineIntoArguments(line, removeHashComments: false).SkipWhile(argument => !argument.StartsWith('/') || IsCompiler(argument)).Select(Unquoted)];

    private static bool IsCompiler(string argument) => Path.GetFileNameWithoutExtension(argument) == "csc" || File.Exists(argument);

    private static string Unquoted(string argument) => argument.Replace("\"", "", StringComparison.Ordinal);

    private static Dictionary<string, string> Properties(ProjectEvaluation? evaluation)
    {
        var properties = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in evaluation?.FindChild<Folder>("Properties")?.Children.OfType<Property>() ?? [])
        {
            properties[property.Name] = property.Value ?? "";
        }

        return properties;
    }

    private sealed record Call(string Project, IReadOnlyList<string> Arguments, IReadOnlyDictionary<string, string> Properties)
    {
        public string TargetFramework => Properties.GetValueOrDefault("TargetFramework", "");

        /// <summary>The assemblies that the project gives out: other projects refer to one of them.</summary>
        public IReadOnlyList<string> Outputs =>
        [
            .. new[] { "TargetPath", "TargetRefPath" }
                .Select(name => Properties.GetValueOrDefault(name, ""))
                .Where(path => path.Length > 0)
                .Select(path => Path.GetFullPath(path, Path.GetDirectoryName(Project)!)),
        ];
    }
}
