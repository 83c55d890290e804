namespace DataUse.Tool.Loading;

/// <summary>The C# files below a folder, by the project folder they belong to.</summary>
internal sealed class SourceFolder
{
    private static readonly string[] SkippedFolders = ["bin", "obj", "node_modules"];

    private readonly Dictionary<string, List<string>> _projects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _sources = new(StringComparer.Ordinal);
    private readonly List<string> _configs = [];

    private SourceFolder(string root) => Root = root;

    /// <summary>The folder that was walked; files outside any project belong to it.</summary>
    public string Root { get; }

    /// <summary>Project files by their folder, in ordinal order.</summary>
    public IReadOnlyDictionary<string, List<string>> Projects => _projects;

    /// <summary>Walks everything below <paramref name="root"/> except bin, obj, node_modules, hidden folders and links. Folders that cannot be read are passed over.</summary>
    public static SourceFolder Walk(string root, CancellationToken cancellationToken)
    {
        var found = new SourceFolder(root);
        found.Walk(new DirectoryInfo(root), null, cancellationToken);
        return found;
    }

    /// <summary>The C# files of a project folder: those of which it is the nearest, or for <see cref="Root"/> also those that have none.</summary>
    public IReadOnlyList<string> SourcesOf(string folder) => _sources.GetValueOrDefault(folder) ?? [];

    /// <summary>The .editorconfig files above and below a project folder, as far as they are within <see cref="Root"/>.</summary>
    public IEnumerable<string> ConfigsOf(string folder) => _configs.Where(path =>
        Path.GetDirectoryName(path)! is var configFolder && (IsWithin(folder, configFolder) || IsWithin(configFolder, folder)));

    private static bool IsWithin(string inner, string outer) =>
        inner.StartsWith(outer, StringComparison.Ordinal) && (inner.Length == outer.Length || inner[outer.Length] == Path.DirectorySeparatorChar);

    private void Walk(DirectoryInfo folder, string? projectFolder, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return;
        }

        Array.Sort(entries, (left, right) => string.CompareOrdinal(left.Name, right.Name));
        var files = entries.OfType<FileInfo>().ToList();
        var projects = files.Where(file => HasExtension(file, ".csproj")).Select(file => file.FullName).ToList();
        if (projects.Count > 0)
        {
            projectFolder = folder.FullName;
            _projects.Add(projectFolder, projects);
        }

        var sources = files.Where(file => HasExtension(file, ".cs")).Select(file => file.FullName).ToList();
        if (sources.Count > 0)
        {
            var owner = projectFolder ?? Root;
            if (!_sources.TryGetValue(owner, out var list))
            {
                _sources.Add(owner, list = []);
            }

            list.AddRange(sources);
        }

        _configs.AddRange(files.Where(file => file.Name == ".editorconfig").Select(file => file.FullName));
        foreach (var child in entries.OfType<DirectoryInfo>().Where(IsWalked))
        {
            Walk(child, projectFolder, cancellationToken);
        }
    }

    private static bool HasExtension(FileInfo file, string extension) => file.Extension.Equals(extension, StringComparison.OrdinalIgnoreCase);

    private static bool IsWalked(DirectoryInfo folder) =>
        !folder.Name.StartsWith('.')
        && folder.LinkTarget is null
        && !SkippedFolders.Contains(folder.Name, StringComparer.OrdinalIgnoreCase);
}
