using System.Collections.Concurrent;
using DataUse.Tool.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace DataUse.Tool.Loading;

/// <summary>Loads projects as a build would compile them, or did.</summary>
internal sealed class BuildLoader(ScanRequest request, string? solutionFolder, Action<LoadProblem> report, CancellationToken cancellationToken)
{
    private const int ConcurrentBuilds = 2;

    private readonly DesignTimeBuild _build = new(request, solutionFolder, report);
    private readonly CommandLineProject _commandLine = new(request, report);
    private readonly ConcurrentDictionary<(string Path, string TargetFramework), CompilerInvocation> _invocations = new();
    private readonly Dictionary<(string Path, string TargetFramework), MetadataReference?> _references = [];
    private readonly Dictionary<CompilerInvocation, ProjectInput> _compiled = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<CompilerInvocation> _linked = new(ReferenceEqualityComparer.Instance);

    /// <summary>Restores <paramref name="root"/>, asks MSBuild for the command lines of all projects, and compiles them one after the other.</summary>
    /// <param name="root">The project or solution to restore.</param>
    /// <param name="projectPaths">Absolute paths of the projects to analyse.</param>
    /// <param name="progress">Told of every project that MSBuild loaded.</param>
    public async Task<ProjectSet> LoadAsync(string root, IReadOnlyList<string> projectPaths, IProgress<ScanStep> progress)
    {
        progress.Report(new ScanStep("restoring packages", 0, projectPaths.Count));
        await _build.RestoreAsync(root, cancellationToken).ConfigureAwait(false);

        var loaded = new IReadOnlyList<CompilerInvocation>[projectPaths.Count];
        var done = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = ConcurrentBuilds, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, projectPaths.Count, parallel, async (index, token) =>
        {
            loaded[index] = await _build.LoadAsync(projectPaths[index], token).ConfigureAwait(false);
            progress.Report(new ScanStep("loading " + Path.GetFileName(projectPaths[index]), Interlocked.Increment(ref done), projectPaths.Count));
        }).ConfigureAwait(false);

        var projects = loaded.SelectMany(invocations => invocations).ToList();
        await LoadReferencedAsync(projects).ConfigureAwait(false);
        return Compile(projects);
    }

    /// <summary>Compiles what a build log holds, without MSBuild.</summary>
    public ProjectSet Load(IReadOnlyList<CompilerInvocation> projects)
    {
        foreach (var project in projects)
        {
            _invocations[(project.ProjectPath, project.TargetFramework)] = project;
        }

        return Compile(projects);
    }

    private ProjectSet Compile(IReadOnlyList<CompilerInvocation> projects)
    {
        var frameworks = projects.ToLookup(project => project.ProjectPath, StringComparer.Ordinal);
        if (frameworks.Count > 1)
        {
            _linked.UnionWith(projects);
        }

        return new ProjectSet(projects.Count, projects.Select(project => Compile(project, isOneOfSeveral: frameworks[project.ProjectPath].Count() > 1)));
    }

    /// <summary>Projects that are referenced but not scanned give their types too, or calls into them would not bind.</summary>
    private async Task LoadReferencedAsync(IReadOnlyList<CompilerInvocation> projects)
    {
        var queue = new Queue<CompilerInvocation>(projects);
        foreach (var project in projects)
        {
            _invocations[(project.ProjectPath, project.TargetFramework)] = project;
        }

        while (queue.TryDequeue(out var project))
        {
            foreach (var reference in project.References)
            {
                if (IsKnown(reference) || !IsCSharp(reference.ProjectPath) || reference.AssemblyPaths.Any(File.Exists))
                {
                    continue;
                }

                if (await _build.LoadAsync(reference.ProjectPath, reference.TargetFramework, cancellationToken).ConfigureAwait(false) is { } invocation)
                {
                    _invocations[(reference.ProjectPath, invocation.TargetFramework)] = invocation;
                    queue.Enqueue(invocation);
                }
            }
        }
    }

    private static bool IsCSharp(string projectPath) => projectPath.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase);

    private bool IsKnown(ReferencedProject reference) => Find(reference) is not null;

    private CompilerInvocation? Find(ReferencedProject reference) =>
        _invocations.TryGetValue((reference.ProjectPath, reference.TargetFramework), out var exact) ? exact
        : reference.TargetFramework.Length > 0 ? null
        : _invocations.Values.FirstOrDefault(invocation => invocation.ProjectPath == reference.ProjectPath);

    private ProjectInput Compile(CompilerInvocation project, bool isOneOfSeveral)
    {
        if (_compiled.TryGetValue(project, out var compiled))
        {
            return isOneOfSeveral ? compiled with { Name = Name(project, isOneOfSeveral) } : compiled;
        }

        var references = new Dictionary<string, ReferencedProject>(StringComparer.Ordinal);
        foreach (var reference in project.References)
        {
            foreach (var path in reference.AssemblyPaths)
            {
                references.TryAdd(path, reference);
            }
        }

        compiled = _commandLine.Create(
            Name(project, isOneOfSeveral), project, path => references.TryGetValue(path, out var reference) ? ReferenceTo(reference) : null, cancellationToken);
        if (_linked.Contains(project))
        {
            _compiled.Add(project, compiled);
        }

        return compiled;
    }

    private static string Name(CompilerInvocation project, bool isOneOfSeveral) =>
        Path.GetFileName(project.ProjectPath) + (isOneOfSeveral ? $" ({project.TargetFramework})" : "");

    /// <summary>
    /// What stands for a project that another refers to, or null for one that is not loaded: among several projects that are scanned together the code itself,
    /// so that reads are followed from one to the other; else the reference assembly that a build would have made of it.
    /// </summary>
    private MetadataReference? ReferenceTo(ReferencedProject reference)
    {
        if (Find(reference) is not { } invocation)
        {
            return null;
        }

        var key = (invocation.ProjectPath, invocation.TargetFramework);
        if (!_references.TryGetValue(key, out var metadata))
        {
            _references[key] = null;
            var compilation = Compile(invocation, isOneOfSeveral: false).Compilation;
            metadata = _references[key] = _linked.Contains(invocation) ? compilation.ToMetadataReference() : Emit(compilation);
        }

        return metadata;
    }

    // Metadata, not the compilation itself: the analyzers must see of a referenced project what they see of it in a build. Only where its
    // declarations have errors, which no build survives, the compilation stands in.
    private MetadataReference Emit(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream, options: new EmitOptions(metadataOnly: true, includePrivateMembers: false), cancellationToken: cancellationToken);
        return result.Success ? MetadataReference.CreateFromImage(stream.ToArray()) : compilation.ToMetadataReference();
    }
}
