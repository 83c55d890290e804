using System.Reflection;

namespace DataUse.Analyzers.Tests.Testing;

/// <summary>What the build knew when it compiled the tests.</summary>
internal static class Repository
{
    /// <summary>A path in the repository, its parts separated by forward slashes.</summary>
    public static string Path(string relative) => System.IO.Path.Combine(Metadata("RepositoryRoot"), relative);

    /// <summary>The Roslyn that runs the analyzers in these tests, 4.8.0.</summary>
    public static Version RoslynVersion => Version.Parse(Metadata("RoslynVersion"));

    public static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
