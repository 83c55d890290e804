using System.Xml.Linq;

namespace DataUse.Packaging.Tests;

/// <summary>A folder in which a test lays out projects and builds them. What they restore goes to <paramref name="packages"/>, not to the user's packages.</summary>
internal sealed class Workspace(string folder, string packageVersion, string packages)
{
    public string Folder => folder;

    public string PathOf(string file) => Path.Combine(folder, file);

    public Workspace Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
        return this;
    }

    public string Read(string file) => File.ReadAllText(PathOf(file));

    /// <summary>Makes a project with <c>dotnet new</c>, in a folder of its name.</summary>
    public async Task NewProjectAsync(string template, string name) =>
        (await RunAsync(folder, ["new", template, "-n", name, "-o", name, "--no-restore"])).Succeeded();

    /// <summary>Adds the package with <c>dotnet add package</c>.</summary>
    public async Task AddPackageAsync(string project) =>
        (await RunAsync(PathOf(project), ["add", "package", "DataUse.Analyzers", "--version", packageVersion])).Succeeded();

    /// <summary>Adds a reference to the package as one writes it by hand; <paramref name="attributes"/> are further ones.</summary>
    public void ReferencePackage(string project, params (string Name, string Value)[] attributes) =>
        AddItem(project, "PackageReference", [("Include", "DataUse.Analyzers"), ("Version", packageVersion), .. attributes]);

    public void AddItem(string project, string item, params (string Name, string Value)[] attributes) =>
        Edit(project, root => root.Add(new XElement("ItemGroup", new XElement(item, attributes.Select(attribute => new XAttribute(attribute.Name, attribute.Value))))));

    public void SetProperty(string project, string name, string value) =>
        Edit(project, root =>
        {
            root.Descendants(name).Remove();
            root.Add(new XElement("PropertyGroup", new XElement(name, value)));
        });

    public Task<BuildOutput> BuildAsync(string project, params string[] arguments) =>
        RunAsync(PathOf(project), DotNet.Build(arguments));

    /// <summary>Runs <c>dotnet format analyzers</c> in a folder; it restores by itself.</summary>
    public Task<BuildOutput> FormatAsync(string where, params string[] arguments) =>
        RunAsync(PathOf(where), ["format", "analyzers", .. arguments]);

    /// <summary>What keeps the packages of the test apart from the user's.</summary>
    public (string Name, string Value)[] Environment { get; } = [("NUGET_PACKAGES", packages)];

    private Task<BuildOutput> RunAsync(string where, string[] arguments) => DotNet.RunAsync(where, arguments, Environment);

    private void Edit(string project, Action<XElement> change)
    {
        var path = PathOf(Path.Combine(project, project + ".csproj"));
        var document = XDocument.Load(path);
        change(document.Root!);
        document.Save(path);
    }
}
