namespace DataUse.Tool.Loading;

/// <summary>The namespaces that the SDKs import where ImplicitUsings is enabled (https://learn.microsoft.com/dotnet/core/project-sdk/overview#implicit-using-directives).</summary>
internal static class ImplicitUsings
{
    private static readonly string[] Standard =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private static readonly string[] Web =
    [
        .. Standard, "System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    private static readonly string[] Worker =
    [
        .. Standard, "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    private static readonly string[] WebAssembly =
    [
        .. Standard, "System.Net.Http.Json", "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Logging",
    ];

    /// <summary>The namespaces of an SDK, by the value of a project's Sdk attribute; the standard ones for an SDK of another name.</summary>
    public static IReadOnlyList<string> Of(string sdk) => sdk.Split('/')[0] switch
    {
        "Microsoft.NET.Sdk.Web" => Web,
        "Microsoft.NET.Sdk.Worker" => Worker,
        "Microsoft.NET.Sdk.BlazorWebAssembly" => WebAssembly,
        _ => Standard,
    };
}
