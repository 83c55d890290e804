namespace DataUse.Tool.Loading;

/// <summary>The .NET installation that this process runs on.</summary>
internal static class DotnetHost
{
    /// <summary>The folder of the running framework's own assemblies.</summary>
    public static string RuntimeFolder { get; } = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    /// <summary>The folder that holds the dotnet executable, sdk, packs and shared; null when the runtime is laid out otherwise. It is found from <see cref="RuntimeFolder"/>, which stands before it.</summary>
    public static string? Root { get; } = FindRoot();

    /// <summary>The dotnet executable of this installation, or whichever the PATH holds.</summary>
    public static string Executable
    {
        get
        {
            var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
            var path = Root is null ? name : Path.Combine(Root, name);
            return File.Exists(path) && Directory.Exists(Path.Combine(Root!, "sdk")) ? path : name;
        }
    }

    // ROOT/shared/Microsoft.NETCore.App/10.0.0/System.Private.CoreLib.dll
    private static string? FindRoot()
    {
        var root = Path.GetDirectoryName(Path.GetDirectoryName(Path.GetDirectoryName(RuntimeFolder)));
        return root is not null && Directory.Exists(Path.Combine(root, "shared")) ? root : null;
    }
}
