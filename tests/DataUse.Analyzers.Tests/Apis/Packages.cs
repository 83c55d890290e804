using Microsoft.CodeAnalysis;

namespace DataUse.Analyzers.Tests.Apis;

/// <summary>Real libraries, of which samples are analyzed.</summary>
internal static class Packages
{
    /// <summary>References packages that the project file names; what they depend on too has to be named.</summary>
    public static Analysis WithPackages(this Analysis analysis, params IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            analysis.WithReference(Reference(id));
        }

        return analysis;
    }

    /// <summary>The library of a package that the project file names.</summary>
    /// <param name="id">The package's id, behind it, after a slash, the name of another of its libraries.</param>
    public static MetadataReference Reference(string id) =>
        MetadataReference.CreateFromFile(Path.Combine(Repository.Metadata("PackageRoot"), id.Split('/')[0].ToLowerInvariant(), Repository.Metadata("Package:" + id)));
}
