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
            var path = Path.Combine(Repository.Metadata("PackageRoot"), id.ToLowerInvariant(), Repository.Metadata("Package:" + id));
            analysis.WithReference(MetadataReference.CreateFromFile(path));
        }

        return analysis;
    }
}
