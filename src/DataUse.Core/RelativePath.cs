namespace DataUse;

/// <summary>Paths as the files that people write name them.</summary>
public static class RelativePath
{
    /// <summary>A file's path relative to a folder, or null when it lies elsewhere. Both have forward slashes and the folder no final one; an empty folder holds everything. Case does not matter.</summary>
    public static string? Of(string folder, string file)
    {
        if (folder.Length == 0)
        {
            return file.TrimStart('/');
        }

        return file.Length > folder.Length && file[folder.Length] == '/' && file.StartsWith(folder, StringComparison.OrdinalIgnoreCase)
            ? file.Substring(folder.Length + 1)
            : null;
    }
}
