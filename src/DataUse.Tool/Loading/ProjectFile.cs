using System.Xml;
using System.Xml.Linq;
using DataUse.Tool.Analysis;

namespace DataUse.Tool.Loading;

/// <summary>A package that a project asks for.</summary>
/// <param name="Version">As written, or null when it stands elsewhere.</param>
internal sealed record RequestedPackage(string Id, string? Version);

/// <summary>
/// What can be read off a project file without MSBuild: Directory.Build.props, Directory.Build.targets and Directory.Packages.props above it
/// and imports of files beside it are followed. Properties are not looked at, nor conditions, but that what makes a test project must stand under none.
/// </summary>
internal sealed class ProjectFile
{
    private const string ThisFolder = "$(MSBuildThisFileDirectory)";

    /// <summary>Packages and assemblies that only a project of tests refers to: the test SDK, and the frameworks for what runs without it.</summary>
    private static readonly HashSet<string> OfTests = new(StringComparer.OrdinalIgnoreCase)
    {
        "Microsoft.NET.Test.Sdk", "xunit", "xunit.core", "xunit.v3", "xunit.v3.core", "xunit.v3.mtp-v1", "xunit.v3.mtp-v2", "xunit.v3.mtp-off", "xunit.runner.visualstudio", "xunit.runner.console", "NUnit", "nunit.framework", "NUnit3TestAdapter",
        "MSTest", "MSTest.TestFramework", "MSTest.TestAdapter", "Microsoft.VisualStudio.QualityTools.UnitTestFramework", "TUnit",
    };

    private readonly Dictionary<string, string> _usings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _removedUsings = new(StringComparer.Ordinal);
    private readonly List<string> _references = [];
    private readonly Dictionary<string, string?> _packages = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _centralVersions = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private string _sdk = "";
    private bool _implicitUsings;
    private bool? _isTestProject;
    private bool _refersToTests;

    /// <summary>Absolute paths of the referenced projects.</summary>
    public IReadOnlyList<string> References => _references;

    /// <summary>Whether it says so, or else refers to what only a project of tests does.</summary>
    public bool IsTestProject => _isTestProject ?? (_refersToTests || _sdk.Split('/')[0] == "MSTest.Sdk");

    public IEnumerable<RequestedPackage> Packages =>
        _packages.Select(package => new RequestedPackage(package.Key, package.Value ?? _centralVersions.GetValueOrDefault(package.Key)));

    /// <summary>The code of the file that the SDK would generate for global usings; empty when there are none.</summary>
    public string GlobalUsings
    {
        get
        {
            var standard = _implicitUsings ? ImplicitUsings.Of(_sdk) : [];
            return string.Concat(standard
                .Except(_removedUsings)
                .Select(name => $"global using global::{name};\n")
                .Concat(_usings.Values));
        }
    }

    /// <summary>Reads a project; a part that cannot be read is reported and left out.</summary>
    /// <param name="path">Absolute path of a .csproj.</param>
    /// <param name="report">Told of files that are no XML.</param>
    public static ProjectFile Read(string path, Action<LoadProblem> report)
    {
        var project = new ProjectFile();
        var folder = Path.GetDirectoryName(path)!;
        foreach (var name in new[] { "Directory.Packages.props", "Directory.Build.props" })
        {
            if (FindAbove(folder, name) is { } above)
            {
                project.Add(above, report);
            }
        }

        project.Add(path, report);
        if (FindAbove(folder, "Directory.Build.targets") is { } targets)
        {
            project.Add(targets, report);
        }

        var packagesConfig = Path.Combine(folder, "packages.config");
        if (File.Exists(packagesConfig) && Load(packagesConfig, report) is { } packages)
        {
            foreach (var package in Elements(packages, "package"))
            {
                project.AddPackage(Value(package, "id"), Value(package, "version"));
                project._refersToTests |= OfTests.Contains(Value(package, "id") ?? "");
            }
        }

        return project;
    }

    private static string? FindAbove(string folder, string name)
    {
        for (var current = folder; current is not null; current = Path.GetDirectoryName(current))
        {
            var path = Path.Combine(current, name);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }

    /// <summary>The file that an import means, or null when that takes MSBuild to say or the file is not there.</summary>
    private static string? Import(string folder, string? project)
    {
        if (project is null)
        {
            return null;
        }

        if (project.Contains("GetPathOfFileAbove", StringComparison.Ordinal))
        {
            // A props file that goes on to the next one above: $([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))
            var name = project.Split('\'') is [_, var quoted, ..] ? quoted : "";
            return name.Length > 0 && IsLiteral(name) && Path.GetDirectoryName(folder) is { } parent ? FindAbove(parent, name) : null;
        }

        var relative = WithNativeSeparators(project.Replace(ThisFolder, "", StringComparison.Ordinal));
        var path = IsLiteral(relative) && relative.Length > 0 ? Path.GetFullPath(relative, folder) : null;
        return File.Exists(path) ? path : null;
    }

    private static string WithNativeSeparators(string path) => path.Replace('\\', Path.DirectorySeparatorChar);

    private static XElement? Load(string path, Action<LoadProblem> report)
    {
        try
        {
            using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            return XDocument.Load(reader).Root;
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
        {
            report(new LoadProblem($"{path}: {exception.Message}", IsFatal: false));
            return null;
        }
    }

    // Old project files have an XML namespace, new ones none. MSBuild compares the names of items and properties without case.
    private static IEnumerable<XElement> Elements(XElement root, string name) =>
        root.Descendants().Where(element => element.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static string? Value(XElement element, string name) =>
        (string?)element.Attribute(name) ?? element.Elements().FirstOrDefault(child => child.Name.LocalName == name)?.Value;

    private static bool IsLiteral(string value) => !value.Contains("$(", StringComparison.Ordinal) && !value.Contains("@(", StringComparison.Ordinal);

    private static IEnumerable<string> Names(string? list) =>
        (list ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(IsLiteral);

    private static bool IsConditional(XElement element) => element.AncestorsAndSelf().Any(around => around.Attribute("Condition") is not null);

    /// <param name="path">The file to add.</param>
    /// <param name="report">Takes what cannot be read.</param>
    /// <param name="isCertain">Whether the file holds for the project whatever its conditions come to.</param>
    private void Add(string path, Action<LoadProblem> report, bool isCertain = true)
    {
        if (!_read.Add(path) || Load(path, report) is not { } root)
        {
            return;
        }

        var folder = Path.GetDirectoryName(path)!;
        foreach (var element in Elements(root, "Import"))
        {
            if (Import(folder, (string?)element.Attribute("Project")) is { } import)
            {
                Add(import, report, isCertain && !IsConditional(element));
            }
        }

        _sdk = (string?)root.Attribute("Sdk") ?? Elements(root, "Sdk").Select(sdk => (string?)sdk.Attribute("Name")).FirstOrDefault() ?? _sdk;
        foreach (var element in Elements(root, "ImplicitUsings"))
        {
            _implicitUsings = element.Value.Trim().ToLowerInvariant() is "enable" or "true";
        }

        foreach (var element in Elements(root, "IsTestProject").Where(element => isCertain && !IsConditional(element)))
        {
            _isTestProject = element.Value.Trim().Equals("true", StringComparison.OrdinalIgnoreCase);
        }

        foreach (var element in Elements(root, "Using"))
        {
            AddUsing(element);
        }

        foreach (var name in Elements(root, "ProjectReference").SelectMany(element => Names(((string?)element.Attribute("Include"))?.Replace(ThisFolder, "", StringComparison.Ordinal))))
        {
            _references.Add(Path.GetFullPath(WithNativeSeparators(name), folder));
        }

        foreach (var element in Elements(root, "PackageReference"))
        {
            AddPackage((string?)element.Attribute("Include") ?? (string?)element.Attribute("Update"), Value(element, "VersionOverride") ?? Value(element, "Version"));
        }

        _refersToTests |= isCertain && Elements(root, "PackageReference").Concat(Elements(root, "Reference"))
            .Any(element => !IsConditional(element) && OfTests.Contains(((string?)element.Attribute("Include") ?? "").Split(',')[0]));

        foreach (var element in Elements(root, "PackageVersion"))
        {
            if ((string?)element.Attribute("Include") is { } id && Value(element, "Version") is { } version && IsLiteral(version))
            {
                _centralVersions[id] = version;
            }
        }
    }

    private void AddUsing(XElement element)
    {
        _removedUsings.UnionWith(Names((string?)element.Attribute("Remove")));
        foreach (var name in Names((string?)element.Attribute("Include")))
        {
            var isStatic = string.Equals(Value(element, "Static"), "true", StringComparison.OrdinalIgnoreCase);
            var alias = Value(element, "Alias");
            _usings[name] = $"global using {(isStatic ? "static " : "")}{(alias is null ? "" : alias + " = ")}global::{name};\n";
        }
    }

    private void AddPackage(string? id, string? version)
    {
        if (id is { Length: > 0 } && IsLiteral(id))
        {
            _packages[id] = version is not null && IsLiteral(version) ? version : _packages.GetValueOrDefault(id);
        }
    }
}
