namespace DataUse.Tool.Tests;

/// <summary>A folder of made-up files that is gone after the test. It holds a .git folder, so that nothing above it is looked at.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder()
    {
        Path = Directory.CreateTempSubdirectory("datause-tests-").FullName;
        Directory.CreateDirectory(System.IO.Path.Combine(Path, ".git"));
        // Whatever Directory.Build.props stands above the temporary folder is not part of the test.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
    }

    public string Path { get; }

    public string this[string file] => System.IO.Path.Combine(Path, file);

    public TemporaryFolder Write(string file, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[file])!);
        File.WriteAllText(this[file], text);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
