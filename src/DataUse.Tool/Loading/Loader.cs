using DataUse.Tool.Analysis;

namespace DataUse.Tool.Loading;

/// <summary>Finds out what a path is, and loads it.</summary>
internal static class Loader
{
    /// <summary>The compilations of the request's path; empty, with a problem reported, when there are none.</summary>
    public static async Task<ProjectSet> LoadAsync(
        ScanRequest request, Action<LoadProblem> report, IProgress<ScanStep> progress, CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(request.Path);
        if (request.NoBuild)
        {
            if (Directory.Exists(path))
            {
                return new FolderLoader(request, report, cancellationToken).Load(path, progress);
            }

            report(new LoadProblem($"{request.Path}: --no-build takes a folder", IsFatal: true));
            return new ProjectSet(0, []);
        }

        if (Directory.Exists(path))
        {
            var candidates = Candidates(path);
            if (candidates.Count != 1)
            {
                report(new LoadProblem(Ambiguous(request.Path, candidates), IsFatal: true));
                return new ProjectSet(0, []);
            }

            path = candidates[0];
        }
        else if (!File.Exists(path))
        {
            report(new LoadProblem($"{request.Path}: no such file or folder", IsFatal: true));
            return new ProjectSet(0, []);
        }

        if (IsProject(path))
        {
            return await new BuildLoader(request, null, report, cancellationToken).LoadAsync(path, [path], progress).ConfigureAwait(false);
        }

        if (path.EndsWith(".binlog", StringComparison.OrdinalIgnoreCase))
        {
            progress.Report(new ScanStep("reading " + Path.GetFileName(path), 0, 0));
            var invocations = BuildLog.Read(path, report);
            return new BuildLoader(request, null, report, cancellationToken).Load(invocations);
        }

        if (!IsSolution(path))
        {
            report(new LoadProblem($"{request.Path}: not a .csproj, .sln, .slnx, .binlog or folder", IsFatal: true));
            return new ProjectSet(0, []);
        }

        var projects = await SolutionProjectsAsync(path, report, cancellationToken).ConfigureAwait(false);
        return projects.Count == 0
            ? new ProjectSet(0, [])
            : await new BuildLoader(request, Path.GetDirectoryName(path), report, cancellationToken).LoadAsync(path, projects, progress).ConfigureAwait(false);
    }

    private static bool IsProject(string path) => path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase);

    private static bool IsSolution(string path) =>
        path.EndsWith(".sln", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".slnx", StringComparison.OrdinalIgnoreCase);

    /// <summary>The solutions of a folder or, without any, its projects.</summary>
    private static List<string> Candidates(string folder)
    {
        var files = Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).ToList();
        var solutions = files.Where(IsSolution).ToList();
        return solutions.Count > 0 ? solutions : [.. files.Where(IsProject)];
    }

    private static string Ambiguous(string path, List<string> candidates) =>
        candidates.Count == 0
            ? $"{path}: no .sln, .slnx or .csproj in this folder; name one, or pass --no-build to read its C# files without MSBuild"
            : $"{path}: several to choose from ({string.Join(", ", candidates.Select(Path.GetFileName))}); name one, or pass --no-build to read all C# files below without MSBuild";

    private static async Task<List<string>> SolutionProjectsAsync(string path, Action<LoadProblem> report, CancellationToken cancellationToken)
    {
        var folder = Path.GetDirectoryName(path)!;
        var output = await DotnetProcess.RunAsync(folder, ["sln", path, "list"], cancellationToken).ConfigureAwait(false);
        if (output.ExitCode != 0)
        {
            report(new LoadProblem($"{path}: the solution could not be read\n  {(output.Errors + output.Output).Trim()}", IsFatal: true));
            return [];
        }

        var listed = output.Output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(IsProject)
            .Select(project => Path.GetFullPath(project.Replace('\\', Path.DirectorySeparatorChar), folder))
            .Distinct(StringComparer.Ordinal)
            .ToLookup(File.Exists);
        foreach (var missing in listed[false])
        {
            report(new LoadProblem($"{missing}: named by {Path.GetFileName(path)}, but there is no such file", IsFatal: true));
        }

        if (!listed[true].Any())
        {
            report(new LoadProblem($"{path}: no C# project in this solution", IsFatal: true));
        }

        return [.. listed[true]];
    }
}
