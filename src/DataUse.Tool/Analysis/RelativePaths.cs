namespace DataUse.Tool.Analysis;

/// <summary>Writes paths relative to a folder, with forward slashes; what is not an absolute path (the name of generated code) stays as it is.</summary>
internal sealed class RelativePaths(string root)
{
    public string this[string path] =>
        (Path.IsPathFullyQualified(path) ? Path.GetRelativePath(root, path) : path).Replace('\\', '/');
}
