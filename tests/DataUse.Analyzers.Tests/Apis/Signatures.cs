using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataUse.Analyzers.Tests.Apis;

/// <summary>
/// What is known of a library's members apart from its model: the framework's reference assemblies, the package itself, or a stub under Stubs, which has the
/// signatures that were read in the library's source and says where. Of those, optional parameters that the model does not name are left out, and types that lead
/// nowhere are <c>object</c>.
/// </summary>
internal sealed class Signatures
{
    /// <summary>The packages that are there, by the name of the model's file; several lists where the builds of a package for other frameworks have more members.</summary>
    private static readonly Dictionary<string, string[][]> Packages = new(StringComparer.Ordinal)
    {
        ["anglesharp"] = [["AngleSharp"]],
        ["awssdk-s3"] = [["AWSSDK.Core", "AWSSDK.S3"], ["AWSSDK.S3/net45"]],
        ["azure-storage-blobs"] = [["Azure.Core", "Azure.Storage.Common", "Azure.Storage.Blobs"]],
        ["csvhelper"] = [["CsvHelper"]],
        ["flurl-http"] = [["Flurl", "Flurl.Http"]],
        ["grpc-net-client"] = [["Grpc.Net.Client"]],
        ["htmlagilitypack"] = [["HtmlAgilityPack"], ["HtmlAgilityPack/net45"]],
        ["mcp"] = [["ModelContextProtocol.Core"]],
        ["microsoft-aspnetcore-testhost"] = [["Microsoft.AspNetCore.Mvc.Testing", "Microsoft.AspNetCore.TestHost"]],
        ["nest"] = [["NEST"]],
        ["openai"] = [["OpenAI"]],
        ["playwright"] = [["Microsoft.Playwright"]],
        ["restsharp"] = [["RestSharp"]],
        ["selenium-webdriver"] = [["Selenium.WebDriver"]],
        ["signalr-client"] = [["Microsoft.AspNetCore.SignalR.Client", "Microsoft.AspNetCore.SignalR.Client.Core"]],
        ["webview2"] = [["Microsoft.Web.WebView2", "Microsoft.Web.WebView2/wpf", "Microsoft.Web.WebView2/winforms"]],
    };

    /// <summary>The models of what comes with .NET.</summary>
    private static readonly HashSet<string> Framework = ["microsoft-extensions-http", "system-data-common", "system-diagnostics-process", "system-net", "system-net-http", "system-xml"];

    private static readonly MetadataReference[] FrameworkReferences = [.. References.Framework, .. References.AspNetCore];

    private readonly CSharpCompilation _compilation;

    private Signatures(string name, IReadOnlyList<MetadataReference> libraries)
    {
        _compilation = CSharpCompilation.Create(name, references: [.. FrameworkReferences, .. libraries]);
        Libraries = libraries;
    }

    /// <summary>What code that uses the library refers to, beside the framework.</summary>
    public IReadOnlyList<MetadataReference> Libraries { get; }

    /// <summary>The signatures of the library that a model speaks of: of the packages, and of the stub, which may be of other releases. None where there is neither.</summary>
    public static IEnumerable<Signatures> Of(string model)
    {
        if (Framework.Contains(model))
        {
            yield return new(model, []);
        }

        foreach (var ids in Packages.GetValueOrDefault(model, []))
        {
            yield return new(model, [.. ids.Select(Apis.Packages.Reference)]);
        }

        var stub = Repository.Path($"tests/DataUse.Analyzers.Tests/Apis/Stubs/{model}.cs");
        if (File.Exists(stub))
        {
            yield return new(model, [References.Compile(model, Usings + File.ReadAllText(stub), FrameworkReferences, asProject: false)]);
        }
    }

    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;

        """;

    /// <summary>The types that a model means by a name; one without arity stands for every arity.</summary>
    public IEnumerable<INamedTypeSymbol> Types(string name) =>
        new[] { name, name + "`1", name + "`2", name + "`3", name + "`4" }.SelectMany(each => _compilation.GetTypesByMetadataName(each));

    /// <summary>The members that a model means, those of base types and interfaces among them; for a static class's extension of the type, that.</summary>
    /// <param name="others">The types among which extensions are looked for.</param>
    public IReadOnlyList<ISymbol> Members(string type, string name, IEnumerable<string> others)
    {
        var types = Types(type).ToList();
        if (name == ".ctor")
        {
            return [.. types.SelectMany(each => each.InstanceConstructors).Where(IsVisible)];
        }

        var members = types.SelectMany(WithBases).SelectMany(each => each.GetMembers(name)).Where(IsVisible).ToList();
        return members.Count > 0 ? members : [.. others.SelectMany(Types).Where(each => each.IsStatic).SelectMany(each => each.GetMembers(name)).OfType<IMethodSymbol>().Where(each => Extends(each, types))];
    }

    private static bool Extends(IMethodSymbol method, List<INamedTypeSymbol> types) =>
        method.IsExtensionMethod && method.Parameters[0].Type is var of && ((of is ITypeParameterSymbol && !types.Any(each => each.IsStatic)) || types.SelectMany(WithBases).Contains(of.OriginalDefinition, SymbolEqualityComparer.Default));

    private static IEnumerable<INamedTypeSymbol> WithBases(INamedTypeSymbol type)
    {
        for (var each = type; each is not null; each = each.BaseType)
        {
            yield return each.OriginalDefinition;
        }

        foreach (var each in type.AllInterfaces)
        {
            yield return each.OriginalDefinition;
        }
    }

    private static bool IsVisible(ISymbol member) => member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
}
