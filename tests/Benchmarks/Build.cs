using System.Reflection;

namespace DataUse.Benchmarks;

/// <summary>What the build knew: the places of the compiler, the framework's references and another analyzer.</summary>
internal static class Build
{
    public static string Metadata(string key) => typeof(Build).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;

    /// <summary>The path of an assembly beside this program.</summary>
    public static string Output(string name) => Path.Combine(AppContext.BaseDirectory, name);
}

/// <summary>A folder that is deleted when it is no longer needed.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("datause-benchmark-").FullName;

    public string Write(string name, string text)
    {
        var file = System.IO.Path.Combine(Path, name);
        File.WriteAllText(file, text);
        return file;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
