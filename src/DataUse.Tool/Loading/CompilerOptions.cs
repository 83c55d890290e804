using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using DataUse.Analyzers;
using DataUse.Tool.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DataUse.Tool.Loading;

/// <summary>What .editorconfig, .globalconfig and MSBuild say, given to analyzers as the compiler gives it.</summary>
internal sealed class CompilerOptions : AnalyzerConfigOptionsProvider
{
    private const string PropertyPrefix = "build_property.";
    private const string AsOfKey = PropertyPrefix + "DataUseAsOf";
    private const string PurposeKey = PropertyPrefix + "DataUsePurpose";

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Categories = new(() => AllAnalyzers.Create()
        .SelectMany(analyzer => analyzer.SupportedDiagnostics)
        .DistinctBy(rule => rule.Id)
        .ToDictionary(rule => rule.Id, rule => rule.Category, StringComparer.Ordinal));

    private readonly AnalyzerConfigSet _configs;
    private readonly ConcurrentDictionary<string, AnalyzerConfigOptionsResult> _results = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, DeclarationFile> _addedFiles;

    private CompilerOptions(AnalyzerConfigSet configs, ImmutableDictionary<string, string> properties, IReadOnlyList<DeclarationFile> addedFiles)
    {
        _configs = configs;
        _addedFiles = addedFiles.ToDictionary(file => file.Path, StringComparer.Ordinal);
        AddedFiles = addedFiles;
        GlobalOptions = new Options(properties);
        TreeOptions = new SeverityOptions(this);
    }

    /// <summary>The files that the package would have added, had the project referenced it.</summary>
    public IReadOnlyList<DeclarationFile> AddedFiles { get; }

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; }

    /// <summary>The severities that config files give to rules, for the compilation's options.</summary>
    public SyntaxTreeOptionsProvider TreeOptions { get; }

    /// <summary>
    /// The options of a project. When the package's targets have not already been at work, this adds what they would: the files beside and
    /// above the project, today's date and <paramref name="projectProperties"/>. The request's date and purpose win over the project's.
    /// </summary>
    /// <param name="configPaths">The .editorconfig and .globalconfig files that count.</param>
    /// <param name="projectFolder">Absolute path of the folder that holds the project.</param>
    /// <param name="projectProperties">MSBuild properties by name; those that are empty count as not set.</param>
    /// <param name="request">What the user asks for.</param>
    /// <param name="report">Told of config files that cannot be read.</param>
    public static CompilerOptions Create(
        IEnumerable<string> configPaths,
        string projectFolder,
        IEnumerable<KeyValuePair<string, string>> projectProperties,
        ScanRequest request,
        Action<LoadProblem> report)
    {
        var configs = AnalyzerConfigSet.Create(configPaths.Select(path => ReadConfig(path, report)).OfType<AnalyzerConfig>().ToImmutableArray());
        var properties = configs.GlobalConfigOptions.AnalyzerOptions;
        IReadOnlyList<DeclarationFile> addedFiles = [];
        if (!properties.ContainsKey(AsOfKey))
        {
            var declarations = DeclarationFiles.Find(projectFolder);
            addedFiles = declarations.Files;
            properties = properties
                .SetItem(AsOfKey, Format(DefaultAsOf))
                .SetItem(PropertyPrefix + "DataUseSearched", declarations.Searched)
                .SetItem(PropertyPrefix + "ProjectDir", projectFolder + Path.DirectorySeparatorChar)
                .SetItems(projectProperties.Where(property => property.Value.Length > 0).Select(property => KeyValuePair.Create(PropertyPrefix + property.Key, property.Value)));
        }

        if (request.AsOf is { } asOf)
        {
            properties = properties.SetItem(AsOfKey, Format(asOf));
        }

        if (request.Purpose is { } purpose)
        {
            properties = properties.SetItem(PurposeKey, purpose);
        }

        return new CompilerOptions(configs, properties, addedFiles);
    }

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(ResultFor(tree.FilePath).AnalyzerOptions);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        var options = ResultFor(textFile.Path).AnalyzerOptions;
        return new Options(_addedFiles.TryGetValue(textFile.Path, out var file) ? options.SetItems(file.Metadata) : options);
    }

    /// <summary>The day that SOURCE_DATE_EPOCH names (https://reproducible-builds.org/specs/source-date-epoch/), or today, in UTC.</summary>
    private static DateOnly DefaultAsOf =>
        long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), out var seconds) && seconds is >= 0 and < 253_402_300_800
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
            : DateOnly.FromDateTime(DateTime.UtcNow);

    private static string Format(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static AnalyzerConfig? ReadConfig(string path, Action<LoadProblem> report)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return AnalyzerConfig.Parse(SourceText.From(stream), path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            report(new LoadProblem($"{path}: {exception.Message}", IsFatal: false));
            return null;
        }
    }

    private AnalyzerConfigOptionsResult ResultFor(string path) =>
        _results.GetOrAdd(path, static (path, configs) => configs.GetOptionsForSourcePath(path), _configs);

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }

    private sealed class SeverityOptions(CompilerOptions owner) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
            owner.ResultFor(tree.FilePath).AnalyzerOptions.TryGetValue("generated_code", out var value) && bool.TryParse(value, out var isGenerated)
                ? isGenerated ? GeneratedKind.MarkedGenerated : GeneratedKind.NotGenerated
                : GeneratedKind.Unknown;

        // The compiler's analyzer driver applies the severities of whole categories itself; without it they must be among those of single rules.
        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            owner.ResultFor(tree.FilePath) is var result
            && (result.TreeOptions.TryGetValue(diagnosticId, out severity)
                || (!TryGetGlobalDiagnosticValue(diagnosticId, cancellationToken, out _)
                    && Categories.Value.TryGetValue(diagnosticId, out var category)
                    && (TryGetSeverity(result, $"dotnet_analyzer_diagnostic.category-{category}.severity", out severity)
                        || TryGetSeverity(result, "dotnet_analyzer_diagnostic.severity", out severity))));

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            owner._configs.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);

        private static bool TryGetSeverity(AnalyzerConfigOptionsResult result, string key, out ReportDiagnostic severity)
        {
            severity = !result.AnalyzerOptions.TryGetValue(key, out var text) ? ReportDiagnostic.Default : text.ToLowerInvariant() switch
            {
                "error" => ReportDiagnostic.Error,
                "warning" => ReportDiagnostic.Warn,
                "suggestion" => ReportDiagnostic.Info,
                "silent" or "refactoring" => ReportDiagnostic.Hidden,
                "none" => ReportDiagnostic.Suppress,
                _ => ReportDiagnostic.Default,
            };
            return severity != ReportDiagnostic.Default;
        }
    }
}
