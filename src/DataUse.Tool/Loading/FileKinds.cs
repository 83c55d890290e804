using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataUse.Tool.Loading;

/// <summary>The metadata by which the analyzers know their additional files, as the package's targets write it.</summary>
internal static class FileKinds
{
    public const string Declaration = "declaration";
    public const string Misnamed = "misnamed";
    public const string Baseline = "baseline";
    public const string SourcePack = "source-pack";
    public const string ApiPack = "api-pack";
    public const string AppSettings = "appsettings";
    public const string AppConfig = "appconfig";

    public const string KindKey = "build_metadata.AdditionalFiles.DataUseKind";
    public const string LayerKey = "build_metadata.AdditionalFiles.DataUseLayer";

    /// <summary>The kind of a file, or null when it is none of ours.</summary>
    public static string? Of(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(KindKey, out var kind) && kind.Length > 0 ? kind : null;
}
