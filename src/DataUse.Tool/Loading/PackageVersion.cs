using System.Globalization;

namespace DataUse.Tool.Loading;

/// <summary>The order of NuGet versions, as far as choosing a cached package needs it: a prerelease stands before its release.</summary>
internal readonly record struct PackageVersion(Version Release, string? Prerelease) : IComparable<PackageVersion>
{
    /// <summary>Reads a version, the lower end of a range (<c>[1.0,2.0)</c>) or the fixed part of a floating one (<c>1.2.*</c>); 0.0.0.0 for anything else.</summary>
    public static PackageVersion Parse(string? text)
    {
        var lower = (text ?? "").Trim('[', '(', ']', ')', ' ').Split(',')[0].Split('+')[0].Trim();
        var dash = lower.IndexOf('-', StringComparison.Ordinal);
        var numbers = (dash < 0 ? lower : lower[..dash])
            .Split('.')
            .Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .Concat([0, 0, 0, 0])
            .Take(4)
            .ToArray();
        return new PackageVersion(new Version(numbers[0], numbers[1], numbers[2], numbers[3]), dash < 0 ? null : lower[(dash + 1)..]);
    }

    /// <inheritdoc/>
    public int CompareTo(PackageVersion other) =>
        Release.CompareTo(other.Release) is not 0 and var order ? order
        : (Prerelease is null).CompareTo(other.Prerelease is null) is not 0 and var released ? released
        : string.CompareOrdinal(Prerelease, other.Prerelease);
}
