namespace DataUse.Tool.Analysis;

/// <summary>What to scan, and how.</summary>
internal sealed record ScanRequest
{
    /// <summary>A project, a solution, a binary log or a folder.</summary>
    public required string Path { get; init; }

    /// <summary>Whether to read the C# files of a folder without MSBuild.</summary>
    public bool NoBuild { get; init; }

    /// <summary>The MSBuild configuration, or null for the project's own default.</summary>
    public string? Configuration { get; init; }

    /// <summary>The day on which licenses are judged; null leaves it to the project, or else to the calendar.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The purpose of all reads that no <c>uses</c> entry names; null leaves it to the project.</summary>
    public string? Purpose { get; init; }

    /// <summary>Whether findings that a baseline lists are reported too.</summary>
    public bool IgnoresBaseline { get; init; }

    /// <summary>Absolute folder to which all paths of the result are relative.</summary>
    public string Root => Directory.Exists(Path) ? System.IO.Path.GetFullPath(Path) : System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!;
}
