using System.Globalization;
using DataUse.Analyzers.Resolution;
using DataUse.Catalog;
using DataUse.Declarations;
using DataUse.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DataUse.Analyzers.Reporting;

/// <summary>What a project hands the analyzers beside its code: declarations, rule packs and properties. Made once for a compilation; parses are kept by text.</summary>
internal sealed class ProjectInputs
{
    private readonly Dictionary<string, InputFile> _files = new(StringComparer.Ordinal);
    private readonly SourceCatalog? _sources;

    private ProjectInputs(DeclarationSet declarations, SourceCatalog? sources, IReadOnlyList<ApiMember> ownApis, AppSettings settings, AnalyzerConfigOptions properties)
    {
        Layers = declarations;
        _sources = sources;
        OwnApis = ownApis;
        Settings = settings;
        Searched = Property(properties, "DataUseSearched") ?? "the project folder and those above it";
        ReportsFiles = Property(properties, "DataUseReportDeclaration") != "false";
        IsTestProject = string.Equals(Property(properties, "IsTestProject"), "true", StringComparison.OrdinalIgnoreCase);
        Purpose = Property(properties, "DataUsePurpose") is { } purpose ? Vocabulary.Purpose.Find(purpose.Trim()) : null;
        AsOf = DateTime.TryParseExact(Property(properties, "DataUseAsOf")?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    public DeclarationSet Layers { get; }

    /// <summary>The sources of the product and of the user's rule packs; those of the product are read when they are first asked for.</summary>
    public SourceCatalog Sources => _sources ?? SourceCatalog.BuiltIn;

    /// <summary>The addresses in the project's appsettings*.json and App.config.</summary>
    public AppSettings Settings { get; }

    /// <summary>The rows of the user's own API models.</summary>
    public IReadOnlyList<ApiMember> OwnApis { get; }

    /// <summary>The purpose that MSBuild states (DataUsePurpose), or null.</summary>
    public Purpose? Purpose { get; }

    /// <summary>The day on which dates are judged, or null.</summary>
    public DateTime? AsOf { get; }

    /// <summary>Whether this compilation says what is wrong in the files; the other target frameworks of a project do not repeat it.</summary>
    public bool ReportsFiles { get; }

    public bool IsTestProject { get; }

    /// <summary>The baseline that holds for the project, or null.</summary>
    public BaselineFile? Baseline { get; private set; }

    /// <summary>Where datause.yml was looked for, in words.</summary>
    public string Searched { get; }

    /// <summary>Declarations and rule packs by path, with what is wrong in each.</summary>
    public IReadOnlyDictionary<string, InputFile> Files => _files;

    /// <summary>Reads the additional files and properties of a compilation.</summary>
    public static ProjectInputs Read(AnalyzerOptions project, TextReaders readers, CancellationToken cancellationToken)
    {
        var options = project.AnalyzerConfigOptionsProvider;
        foreach (var file in project.AdditionalFiles)
        {
            if (Kind(file, options) is not null)
            {
                return ReadFiles(project, readers, cancellationToken);
            }
        }

        return new ProjectInputs(DeclarationSet.Empty, null, [], AppSettings.None, options.GlobalOptions);
    }

    /// <summary>The way of a project that has files for us; the others are spared the compilation of this method.</summary>
    private static ProjectInputs ReadFiles(AnalyzerOptions project, TextReaders readers, CancellationToken cancellationToken)
    {
        var options = project.AnalyzerConfigOptionsProvider;
        var files = project.AdditionalFiles.OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var layers = new List<(int Order, string Path, SourceText Text, Declaration Declaration)>();
        var sources = new List<Source>();
        var apis = new List<ApiMember>();
        var settings = new AppSettings();
        var read = new List<InputFile>();
        BaselineFile? baseline = null;
        foreach (var file in files)
        {
            var kind = Kind(file, options);
            if (kind is null || file.GetText(cancellationToken) is not { } text)
            {
                continue;
            }

            switch (kind)
            {
                case "declaration" when !layers.Exists(l => l.Path == file.Path):
                    layers.Add((Layer(file, options), file.Path, text, readers.Declaration(text)));
                    break;
                case "appsettings":
                    settings.Add(text.ToString(), cancellationToken);
                    break;
                case "baseline":
                    var listed = readers.Baseline(text);
                    read.Add(new InputFile(file.Path, text, listed.Problems));
                    baseline = new BaselineFile(Directory(file.Path), listed.Baseline);
                    break;
                case "appconfig":
                    settings.AddXml(text.ToString());
                    break;
                case "misnamed":
                    read.Add(new InputFile(file.Path, text, [new Problem(RuleIds.DeclarationMalformed, default, "a file named datause.yaml is not read; name it datause.yml")]));
                    break;
                case "source-pack":
                    var pack = readers.Source(text);
                    read.Add(new InputFile(file.Path, text, pack.Problems));
                    if (pack.Source is not null)
                    {
                        sources.Add(pack.Source);
                    }

                    break;
                case "api-pack":
                    var model = readers.Api(text);
                    read.Add(new InputFile(file.Path, text, model.Problems));
                    apis.AddRange(model.Members);
                    break;
            }
        }

        var catalog = sources.Count == 0 ? SourceCatalog.BuiltIn : SourceCatalog.BuiltIn.With(sources);
        var checkedLayers = new List<DeclarationLayer>();
        foreach (var (_, path, text, declaration) in layers.OrderBy(l => l.Order).ThenByDescending(l => l.Path.Length))
        {
            var farther = layers.Where(l => l.Path != path).SelectMany(l => l.Declaration.Sources).Select(entry => entry.Id.Value);
            var whole = DeclarationCheck.Against(declaration, catalog.Find, catalog.Names, farther, cancellationToken);
            checkedLayers.Add(new DeclarationLayer(path, Directory(path), whole));
            read.Add(new InputFile(path, text, whole.Problems));
        }

        var inputs = new ProjectInputs(new DeclarationSet(checkedLayers), catalog, apis, settings, options.GlobalOptions) { Baseline = baseline };
        foreach (var file in read)
        {
            inputs._files[file.Path] = file;
        }

        foreach (var (path, problem) in inputs.PropertyProblems(options.GlobalOptions))
        {
            inputs._files[path] = inputs._files[path] with { Problems = [.. inputs._files[path].Problems, problem] };
        }

        return inputs;
    }

    /// <summary>What somebody states that a read in a file is for, whatever the code shows: `uses`, then the project's property; null when nobody does.</summary>
    public Purpose? StatedPurpose(string file, string assembly) => Layers.PurposeOf(file, assembly) ?? Purpose;

    /// <summary>What a read in a file is for when no code shows it.</summary>
    public Purpose PurposeOf(string file, string assembly) => StatedPurpose(file, assembly) ?? DefaultPurpose;

    /// <summary>What a read is for when nothing states or shows it: the declaration's own purpose, and testing in test projects.</summary>
    public Purpose DefaultPurpose => Layers.Purpose ?? (IsTestProject ? Vocabulary.Purpose.Testing : Vocabulary.Purpose.Unspecified);

    /// <summary>What a read is for where the code shows <paramref name="shown"/>: the declaration's own purpose counts when it says the same more exactly.</summary>
    public Purpose Refine(Purpose shown) => Layers.Purpose is { } declared && declared.IsWithin(shown) ? declared : shown;

    /// <summary>Whether an entry keeps its data from being passed on, so that it matters where data goes.</summary>
    public bool KeepsData => Layers.Entries.Any(entry => entry.Value.RequiresApproval || entry.Value.Obligations.Any(obligation => obligation.Duty == Duty.NoRedistribution));

    /// <summary>
    /// What is wrong in the project's properties, each once: a purpose that is none, at the beginning of the nearest declaration, and a day that cannot be read, at
    /// the first date that is not judged because of it.
    /// </summary>
    private IEnumerable<(string Path, Problem Problem)> PropertyProblems(AnalyzerConfigOptions properties)
    {
        if (Property(properties, "DataUsePurpose")?.Trim() is { Length: > 0 } purpose && Purpose is null && Layers.Layers.Count > 0)
        {
            var near = Suggestion.For(purpose, Vocabulary.Purpose.Declarable.Select(known => known.Token));
            yield return (Layers.Layers[0].Path, new Problem(
                RuleIds.UnknownValue, default, $"the property DataUsePurpose is '{purpose}', not a purpose{(near is null ? "" : $"; did you mean '{near}'?")}"));
        }

        var dated = Layers.Entries.FirstOrDefault(entry => (entry.Value.ValidFrom ?? entry.Value.ValidUntil) is not null);
        if (AsOf is null && dated is not null)
        {
            var key = dated.Value.ValidFrom is null ? "valid_until" : "valid_from";
            var day = Property(properties, "DataUseAsOf") is { } written ? $"is '{written}', not a date as yyyy-MM-dd" : "is not set";
            yield return (dated.Layer.Path, new Problem(RuleIds.InvalidDate, dated.Value.RangeOf(key), $"the property DataUseAsOf {day}; dates are not judged"));
        }
    }

    private static string? Kind(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        if (options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.DataUseKind", out var kind) && kind.Length > 0)
        {
            return kind;
        }

        return IsNamed(file.Path, "datause.yml") ? "declaration"
            : IsNamed(file.Path, "datause.baseline.yml") ? "baseline"
            : IsNamed(file.Path, "datause.yaml") ? "misnamed"
            : file.Path.EndsWith(".datause-source.yml", StringComparison.OrdinalIgnoreCase) ? "source-pack"
            : file.Path.EndsWith(".datause-api.yml", StringComparison.OrdinalIgnoreCase) ? "api-pack"
            : null;
    }

    private static int Layer(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.DataUseLayer", out var layer)
        && int.TryParse(layer, NumberStyles.None, CultureInfo.InvariantCulture, out var order) ? order : 0;

    private static bool IsNamed(string path, string name) =>
        path.EndsWith(name, StringComparison.OrdinalIgnoreCase) && (path.Length == name.Length || path[path.Length - name.Length - 1] is '/' or '\\');

    private static string Directory(string path)
    {
        var forward = path.Replace('\\', '/');
        var slash = forward.LastIndexOf('/');
        return slash < 0 ? "" : forward.Substring(0, slash);
    }

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) && value.Length > 0 ? value : null;
}

/// <summary>A file that the analyzers read, and what is wrong in it.</summary>
internal sealed record InputFile(string Path, SourceText Text, IReadOnlyList<Problem> Problems)
{
    /// <summary>A place in the file, for a diagnostic.</summary>
    public Location At(TextRange range)
    {
        var span = new TextSpan(Math.Min(range.Start, Text.Length), Math.Max(0, Math.Min(range.Length, Text.Length - range.Start)));
        return Location.Create(Path, span, Text.Lines.GetLinePositionSpan(span));
    }
}
