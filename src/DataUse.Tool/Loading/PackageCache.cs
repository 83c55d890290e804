using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace DataUse.Tool.Loading;

/// <summary>The packages that earlier restores left in NuGet's global folder. Nothing is downloaded.</summary>
internal sealed class PackageCache(string folder)
{
    private readonly Dictionary<string, IReadOnlyList<string>> _assemblies = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The cache that NuGet itself uses: NUGET_PACKAGES, or .nuget/packages in the user's folder.</summary>
    public static PackageCache Default => new(
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } path
            ? path
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"));

    /// <summary>The assemblies of the packages and of what they depend on, as far as they are there, each file name once.</summary>
    public IReadOnlyDictionary<string, string> Resolve(IEnumerable<RequestedPackage> packages)
    {
        var queue = new Queue<RequestedPackage>(packages);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var files = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (queue.TryDequeue(out var package))
        {
            // Breadth first: what a project asks for itself wins over what comes with something else.
            if (!seen.Add(package.Id) || Find(package) is not { } found)
            {
                continue;
            }

            foreach (var file in AssembliesOf(found))
            {
                files.TryAdd(Path.GetFileNameWithoutExtension(file), file);
            }

            foreach (var dependency in DependenciesOf(found))
            {
                queue.Enqueue(dependency);
            }
        }

        return files;
    }

    /// <summary>The folder of the version asked for or of the lowest above it; without a version, of the highest.</summary>
    private string? Find(RequestedPackage package)
    {
        var versions = Path.Combine(folder, package.Id.ToLowerInvariant());
        if (package.Id.AsSpan().ContainsAny('/', '\\') || !Directory.Exists(versions))
        {
            return null;
        }

        var cached = Directory.EnumerateDirectories(versions).OrderBy(path => PackageVersion.Parse(Path.GetFileName(path))).ToList();
        return package.Version is null
            ? cached.LastOrDefault()
            : cached.FirstOrDefault(path => PackageVersion.Parse(Path.GetFileName(path)).CompareTo(PackageVersion.Parse(package.Version)) >= 0);
    }

    private IReadOnlyList<string> AssembliesOf(string package)
    {
        if (!_assemblies.TryGetValue(package, out var files))
        {
            var best = new[] { "ref", "lib" }
                .Select(kind => Path.Combine(package, kind))
                .Where(Directory.Exists)
                .Select(kind => Directory.EnumerateDirectories(kind).Where(path => Rank(path) > 0).MaxBy(Rank))
                .FirstOrDefault(path => path is not null);
            _assemblies.Add(package, files = best is null ? [] : [.. Directory.EnumerateFiles(best, "*.dll").Order(StringComparer.Ordinal)]);
        }

        return files;
    }

    /// <summary>How well a framework folder suits the newest .NET: its own versions first, then .NET Standard, then .NET Framework, whose types mostly bind too.</summary>
    private static double Rank(string path)
    {
        var name = Path.GetFileName(path).ToLowerInvariant();
        var (framework, platform) = name.Split('-', 2) is [var first, var second] ? (first, second) : (name, "");
        var rank = framework switch
        {
            _ when framework.StartsWith("netstandard", StringComparison.Ordinal) => 200 + Number(framework["netstandard".Length..]),
            _ when framework.StartsWith("netcoreapp", StringComparison.Ordinal) => 300 + Number(framework["netcoreapp".Length..]),
            _ when framework.StartsWith("net", StringComparison.Ordinal) && framework.Contains('.', StringComparison.Ordinal) => 400 + Number(framework["net".Length..]),
            _ when framework.StartsWith("net", StringComparison.Ordinal) => 100 + Number("0." + framework["net".Length..]),
            _ => 0,
        };
        return platform.Length == 0 || rank == 0 ? rank : rank - 0.5;

        static double Number(string text) => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    private static IEnumerable<RequestedPackage> DependenciesOf(string package)
    {
        try
        {
            var nuspec = Directory.EnumerateFiles(package, "*.nuspec").FirstOrDefault();
            if (nuspec is null)
            {
                return [];
            }

            using var reader = XmlReader.Create(nuspec, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            return
            [
                .. from dependency in XDocument.Load(reader).Descendants()
                   where dependency.Name.LocalName == "dependency" && (string?)dependency.Attribute("id") is { Length: > 0 }
                   select new RequestedPackage((string)dependency.Attribute("id")!, (string?)dependency.Attribute("version")),
            ];
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
