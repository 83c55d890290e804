using System.Globalization;

namespace DataUse.Tool.Loading;

/// <summary>A file that the analyzers read besides the code.</summary>
/// <param name="Layer">How many folders above the project it stands; 0 in the project's own.</param>
internal sealed record DeclarationFile(string Path, string Kind, int Layer)
{
    /// <summary>The options under which the analyzers find kind and layer.</summary>
    public IReadOnlyDictionary<string, string> Metadata => new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [FileKinds.KindKey] = Kind,
        [FileKinds.LayerKey] = Layer.ToString(CultureInfo.InvariantCulture),
    };
}

/// <summary>Finds what the package's targets would add to a project that does not reference the package.</summary>
internal static class DeclarationFiles
{
    /// <summary>
    /// The declaration layers and rule packs from <paramref name="projectFolder"/> upward to the folder that holds <c>.git</c>, and the
    /// configuration files of the folder itself, sorted by path. A folder that cannot be read counts as empty.
    /// </summary>
    public static IReadOnlyList<DeclarationFile> Find(string projectFolder)
    {
        var found = new List<DeclarationFile>();
        var layer = 0;
        for (var folder = new DirectoryInfo(Path.GetFullPath(projectFolder)); folder is not null; folder = folder.Parent, layer++)
        {
            var names = FilesOf(folder);
            found.AddRange(
                from name in names
                let kind = KindOf(name, isProjectFolder: layer == 0)
                where kind is not null
                select new DeclarationFile(Path.Combine(folder.FullName, name), kind, layer));
            if (names.Contains(".git", StringComparer.Ordinal))
            {
                break;
            }
        }

        found.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        return found;
    }

    private static string? KindOf(string name, bool isProjectFolder) => name switch
    {
        "datause.yml" => FileKinds.Declaration,
        "datause.yaml" => FileKinds.Misnamed,
        _ when name.EndsWith(".datause-source.yml", StringComparison.Ordinal) => FileKinds.SourcePack,
        _ when name.EndsWith(".datause-api.yml", StringComparison.Ordinal) => FileKinds.ApiPack,
        _ when !isProjectFolder => null,
        _ when name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) => FileKinds.AppSettings,
        _ when name.Equals("app.config", StringComparison.OrdinalIgnoreCase) || name.Equals("web.config", StringComparison.OrdinalIgnoreCase) => FileKinds.AppConfig,
        _ => null,
    };

    private static List<string> FilesOf(DirectoryInfo folder)
    {
        try
        {
            return [.. folder.EnumerateFileSystemInfos().Where(entry => entry is FileInfo || entry.Name == ".git").Select(entry => entry.Name)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
