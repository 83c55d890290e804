using System.Collections.Concurrent;
using DataUse.Analyzers;
using DataUse.Analyzers.Reporting;
using DataUse.Tool.Loading;
using DataUse.Tool.Output;

namespace DataUse.Tool.Analysis;

/// <summary>What there is to say of one line; paths are relative to the current directory, with forward slashes.</summary>
/// <param name="Calls">The calls on the line, each once; null when the file could not be found in what was loaded.</param>
/// <param name="Problems">What could not be read.</param>
internal sealed record ExplainedLine(IReadOnlyList<CallExplanation>? Calls, IReadOnlyList<LoadProblem> Problems);

/// <summary>Explains the calls on one line of one file.</summary>
internal static class ExplainedFile
{
    /// <summary>What to load for a file: what the user names, else the nearest project, else the repository's C# files.</summary>
    public static ScanRequest Request(string file, string? project, bool noBuild)
    {
        if (project is not null)
        {
            return new ScanRequest { Path = project, NoBuild = noBuild };
        }

        var nearest = Above(file).FirstOrDefault(folder => folder.EnumerateFiles("*.csproj").Any());
        if (nearest is not null && !noBuild)
        {
            var projects = nearest.EnumerateFiles("*.csproj").ToList();
            return new ScanRequest { Path = projects.Count == 1 ? projects[0].FullName : nearest.FullName };
        }

        var repository = Above(file).FirstOrDefault(folder => Path.Exists(Path.Combine(folder.FullName, ".git"))) ?? nearest ?? Above(file).First();
        return new ScanRequest { Path = repository.FullName, NoBuild = true };
    }

    /// <summary>Loads what the request names and explains the calls on a line, counted from 1.</summary>
    public static async Task<ExplainedLine> ExplainAsync(ScanRequest request, string file, int line, IProgress<ScanStep> progress, CancellationToken cancellationToken)
    {
        var problems = new ConcurrentQueue<LoadProblem>();
        var path = Path.GetFullPath(file);
        var set = await Loader.LoadAsync(request, problems.Enqueue, progress, cancellationToken).ConfigureAwait(false);
        var projects = new List<ProjectInput>();
        foreach (var project in set.Projects)
        {
            progress.Report(new ScanStep("reading " + project.Name, projects.Count, set.Count));
            projects.Add(project);
        }

        if (!projects.Exists(project => project.Compilation.SyntaxTrees.Any(tree => tree.FilePath == path)))
        {
            if (projects.Count > 0)
            {
                problems.Enqueue(new LoadProblem($"{file}: {request.Path} does not compile this file; name the project that does with --project", IsFatal: true));
            }

            return new ExplainedLine(null, [.. problems.Distinct()]);
        }

        progress.Report(new ScanStep("explaining", projects.Count, set.Count));
        var analysed = projects.Select(project => project.ToAnalyse()).ToList();
        var paths = new RelativePaths(Environment.CurrentDirectory);
        var calls = AllAnalyzers.Explain(analysed, path, line, cancellationToken)
            .SelectMany(calls => calls)
            .Select(call => WithPaths(call, paths))
            .DistinctBy(call => ExplanationJson.Of([call])) // Target frameworks mostly say the same of a call.
            .OrderBy(call => call.At.Line)
            .ThenBy(call => call.At.Column)
            .ToList();
        return new ExplainedLine(calls, [.. problems.Distinct()]);
    }

    private static IEnumerable<DirectoryInfo> Above(string file)
    {
        for (var folder = new FileInfo(Path.GetFullPath(file)).Directory; folder is not null; folder = folder.Parent)
        {
            if (folder.Exists)
            {
                yield return folder;
            }
        }
    }

    private static CallExplanation WithPaths(CallExplanation call, RelativePaths paths)
    {
        CodePlace At(CodePlace place) => place with { File = paths[place.File] };
        return call with
        {
            At = At(call.At),
            Callers = [.. call.Callers.Select(At)],
            Places =
            [
                .. call.Places.Select(place => place with
                {
                    Steps = [.. place.Steps.Select(step => step with { At = At(step.At) })],
                    Open = [.. place.Open.Select(part => part with { At = part.At is null ? null : At(part.At) })],
                    Questions = [.. place.Questions.Select(question => question with { At = question.At is null ? null : At(question.At) })],
                }),
            ],
        };
    }
}
