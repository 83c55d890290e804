using System.Globalization;

namespace DataUse.Tool.Loading;

/// <summary>A file that the analyzers read besides the code.</summary>
/// <param name="Layer">Of a declaration, how many others are nearer to the project; null for every other kind.</param>
internal sealed record DeclarationFile(string Path, string Kind, int? Layer = null)
{
    /// <summary>The options under which the analyzers find kind and layer.</summary>
    public IReadOnlyDictionary<string, string> Metadata => new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [FileKinds.KindKey] = Kind,
        [FileKinds.LayerKey] = Layer?.ToString(CultureInfo.InvariantCulture) ?? "",
    };
}

/// <summary>What the package's targets would add to a project that does not reference the package.</summary>
/// <param name="Files">Sorted by path.</param>
/// <param name="Searched">The folders in which declarations were looked for, in the words of the targets.</param>
internal sealed record DeclarationFiles(IReadOnlyList<DeclarationFile> Files, string Searched)
{
    private const int MaxLayers = 6;

    /// <summary>
    /// The declarations from <paramref name="projectFolder"/> upward to the folder that holds <c>.git</c>, the nearest baseline, the rule packs in the project folder and
    /// beside declarations, and the project folder's configuration files. A folder that cannot be read counts as empty.
    /// </summary>
    public static DeclarationFiles Find(string projectFolder)
    {
        var found = new List<DeclarationFile>();
        var project = new DirectoryInfo(projectFolder);
        var top = project;
        var layer = 0;
        for (var folder = project; folder is not null; folder = folder.Parent)
        {
            top = folder;
            var names = NamesIn(folder);
            var isDeclared = names.Contains("datause.yml") && layer < MaxLayers;
            if (isDeclared)
            {
                found.Add(new DeclarationFile(Path.Combine(folder.FullName, "datause.yml"), FileKinds.Declaration, layer++));
            }

            found.AddRange(
                from name in names
                let kind = folder == project || isDeclared ? PackKind(name) : null
                where kind is not null
                select new DeclarationFile(Path.Combine(folder.FullName, name), kind));
            if (names.Contains("datause.baseline.yml") && !found.Exists(file => file.Kind == FileKinds.Baseline))
            {
                found.Add(new DeclarationFile(Path.Combine(folder.FullName, "datause.baseline.yml"), FileKinds.Baseline));
            }

            if (names.Contains("datause.yaml") && !found.Exists(file => file.Kind == FileKinds.Misnamed))
            {
                found.Add(new DeclarationFile(Path.Combine(folder.FullName, "datause.yaml"), FileKinds.Misnamed));
            }

            if (names.Contains(".git"))
            {
                break;
            }
        }

        found.AddRange(
            from name in NamesIn(project)
            let kind = ConfigurationKind(name)
            where kind is not null
            select new DeclarationFile(Path.Combine(project.FullName, name), kind));
        found.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        return new DeclarationFiles(found, top == project ? project.FullName : $"{project.FullName} up to {top.FullName}");
    }

    private static string? PackKind(string name) =>
        name.EndsWith(".datause-source.yml", StringComparison.Ordinal) ? FileKinds.SourcePack
        : name.EndsWith(".datause-api.yml", StringComparison.Ordinal) ? FileKinds.ApiPack
        : null;

    private static string? ConfigurationKind(string name) =>
        name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? FileKinds.AppSettings
        : name.Equals("app.config", StringComparison.OrdinalIgnoreCase) || name.Equals("web.config", StringComparison.OrdinalIgnoreCase) ? FileKinds.AppConfig
        : null;

    private static HashSet<string> NamesIn(DirectoryInfo folder)
    {
        try
        {
            return new HashSet<string>(
                folder.EnumerateFileSystemInfos().Where(entry => entry is FileInfo || entry.Name == ".git").Select(entry => entry.Name), StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
