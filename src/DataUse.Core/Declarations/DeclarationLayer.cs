namespace DataUse.Declarations;

/// <summary>A datause.yml at its place.</summary>
/// <param name="Path">The file's path as the compiler knows it.</param>
/// <param name="Directory">The folder it stands in, with forward slashes and without a final one; globs of <c>files</c> are relative to it.</param>
/// <param name="Declaration">What it says.</param>
public sealed record DeclarationLayer(string Path, string Directory, Declaration Declaration)
{
    /// <summary>A file's path relative to the layer's folder, or null when the file lies elsewhere. The path has forward slashes.</summary>
    public string? RelativePathOf(string file) => RelativePath.Of(Directory, file);

    /// <summary>Whether a file lies in the layer's folder and one of the globs matches it.</summary>
    public bool Matches(IEnumerable<string> globs, string file) => RelativePathOf(file) is { } path && globs.Any(glob => new Glob(glob).IsMatch(path));

    /// <summary>The file's path as people write it in another layer's folder, <c>../../datause.yml</c>; the file's name alone where the one folder is not above the other.</summary>
    public string PathFrom(DeclarationLayer below)
    {
        var name = Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1);
        if (RelativePathOf(below.Directory + "/") is not { } between)
        {
            return name;
        }

        return string.Concat(between.Where(c => c == '/').Select(_ => "../")) + name;
    }
}
