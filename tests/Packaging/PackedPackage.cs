namespace DataUse.Packaging.Tests;

/// <summary>
/// The package as a user gets it: packed once, in a folder feed, under a version of its own so that no cache can serve another one, and a place for projects
/// that use it.
/// </summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly string _root = Path.Combine(Path.GetTempPath(), "datause-packaging-" + Guid.NewGuid().ToString("N")[..8]);

    /// <summary>The version that was packed.</summary>
    public string Version { get; } = "0.1.0-test" + DateTime.UtcNow.Ticks;

    /// <summary>The nupkg.</summary>
    public string File => Path.Combine(_root, "feed", $"DataUse.Analyzers.{Version}.nupkg");

    public async Task InitializeAsync()
    {
        // .git ends the search for datause.yml here, whatever the machine has above the folder for temporary files.
        Write(".git", "");
        Write("Directory.Build.props", "<Project><PropertyGroup><EnableSourceControlManagerQueries>false</EnableSourceControlManagerQueries></PropertyGroup></Project>");

        // Everything but our package comes from where the user's packages come from, without another download.
        Write("nuget.config", $"""
            <configuration>
              <packageSources><add key="feed" value="feed" /></packageSources>
              <fallbackPackageFolders><add key="user" value="{DotNet.BuildTime("NuGetPackageRoot")}" /></fallbackPackageFolders>
            </configuration>
            """);

        string[] pack =
        [
            "pack", Path.Combine(DotNet.BuildTime("RepositoryRoot"), "src", "DataUse.Package"), "--no-build", "--nologo",
            "-c", DotNet.BuildTime("Configuration"), "-o", Path.Combine(_root, "feed"), $"-p:PackageVersion={Version}",
        ];
        (await DotNet.RunAsync(_root, pack)).Succeeded();
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>An empty folder for one test's projects, outside every repository but the test's own.</summary>
    internal Workspace NewWorkspace(string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, name)).FullName;
        return new Workspace(folder, Version, Path.Combine(_root, "packages"));
    }

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(_root);
        System.IO.File.WriteAllText(Path.Combine(_root, name), text);
    }
}

/// <summary>The tests that share the package; they run one after the other, as each build already uses every core.</summary>
[CollectionDefinition(Name)]
public sealed class PackedPackageCollection : ICollectionFixture<PackedPackage>
{
    public const string Name = "packed package";
}
