using DataUse.Vocabulary;

namespace DataUse.Declarations;

/// <summary>Something that a layer says.</summary>
public sealed record Layered<T>(DeclarationLayer Layer, T Value);

/// <summary>What one layer says of one source.</summary>
public sealed record LayerEntries(DeclarationLayer Layer, IReadOnlyList<SourceEntry> Entries);

/// <summary>
/// All declarations that hold for a project, the nearest first. Layers beyond one with <c>root: true</c> are left out. Denials add up. For a source, each
/// layer that declares it has to allow a use: a nearer layer may refine what a farther one grants, never widen it.
/// </summary>
public sealed class DeclarationSet
{
    private static readonly IReadOnlyList<LayerEntries> NoEntries = [];

    private readonly Dictionary<string, List<LayerEntries>> _bySource = new(StringComparer.Ordinal);
    private readonly List<Layered<SourceEntry>> _entries = [];
    private readonly List<Layered<Located<string>>> _deniedHosts = [];
    private readonly List<Layered<Located<string>>> _deniedDatasets = [];
    private readonly List<Layered<IgnoreEntry>> _ignored = [];
    private readonly List<UsePattern> _fileUses = [];
    private readonly List<UsePattern> _assemblyUses = [];

    /// <summary>A project without a datause.yml.</summary>
    public static readonly DeclarationSet Empty = new([]);

    /// <param name="nearestFirst">The layers from the project's folder upward.</param>
    public DeclarationSet(IEnumerable<DeclarationLayer> nearestFirst)
    {
        var layers = new List<DeclarationLayer>();
        foreach (var layer in nearestFirst)
        {
            layers.Add(layer);
            if (layer.Declaration.IsRoot)
            {
                break;
            }
        }

        Layers = layers;
        Policy = layers.Count == 0 ? new Policy() : MergedPolicy(layers);
        foreach (var layer in layers)
        {
            Gather(layer);
            IndexSources(layer);
            IndexUses(layer);
        }
    }

    public IReadOnlyList<DeclarationLayer> Layers { get; }

    /// <summary>Whether one of the layers could not be read (DUA2002): then nothing is judged.</summary>
    public bool IsUnreadable => Layers.Any(layer => layer.Declaration.IsUnreadable);

    /// <summary>Every entry of <c>sources</c>, nearest layer first, then in the order of the text.</summary>
    public IReadOnlyList<Layered<SourceEntry>> Entries => _entries;

    public IReadOnlyList<Layered<Located<string>>> DeniedHosts => _deniedHosts;

    public IReadOnlyList<Layered<Located<string>>> DeniedDatasets => _deniedDatasets;

    /// <summary>The entries of <c>ignore</c> that have no errors.</summary>
    public IReadOnlyList<Layered<IgnoreEntry>> Ignored => _ignored;

    /// <summary>Each value from the nearest layer that sets it.</summary>
    public Policy Policy { get; }

    /// <summary>The top-level <c>purpose</c> of the nearest layer that has one.</summary>
    public Purpose? Purpose => Nearest(declaration => declaration.Purpose);

    /// <summary>The top-level <c>licensee</c> of the nearest layer that has one.</summary>
    public string? Licensee => Nearest(declaration => declaration.Licensee);

    /// <summary>
    /// What the layers say of a source, nearest layer first; layers that say nothing of it are not there. The id is that of the catalogue's source, or of an
    /// entry that is a source of its own.
    /// </summary>
    public IReadOnlyList<LayerEntries> EntriesOf(string sourceId) => _bySource.TryGetValue(sourceId, out var entries) ? entries : NoEntries;

    /// <summary>The purpose that <c>uses</c> gives to the code of a file, or null. A match by file comes before one by assembly, then the nearer layer, then the longer text before the first wildcard.</summary>
    /// <param name="file">The source file, with forward slashes.</param>
    /// <param name="assembly">The name of the assembly it is compiled into.</param>
    public Purpose? PurposeOf(string file, string assembly) => MostSpecific(file, assembly, use => use.Purpose is not null)?.Purpose;

    /// <summary>The user class that <c>uses</c> gives, chosen like <see cref="PurposeOf"/>.</summary>
    public UserClass? UsersOf(string file, string assembly) => MostSpecific(file, assembly, use => use.Users is not null)?.Users;

    /// <summary>The place that <c>uses</c> gives, chosen like <see cref="PurposeOf"/>.</summary>
    public string? GeoOf(string file, string assembly) => MostSpecific(file, assembly, use => use.Geo is not null)?.Geo;

    private UseEntry? MostSpecific(string file, string assembly, Func<UseEntry, bool> speaks)
    {
        foreach (var pattern in _fileUses)
        {
            if (speaks(pattern.Use) && pattern.Layer.RelativePathOf(file) is { } path && pattern.Glob.IsMatch(path) && IsOfAssembly(pattern.Use, assembly))
            {
                return pattern.Use;
            }
        }

        foreach (var pattern in _assemblyUses)
        {
            if (speaks(pattern.Use) && pattern.Glob.IsMatch(assembly))
            {
                return pattern.Use;
            }
        }

        return null;
    }

    private static bool IsOfAssembly(UseEntry use, string assembly) => use.Assembly is null || new Glob(use.Assembly).IsMatch(assembly);

    private void IndexSources(DeclarationLayer layer)
    {
        var ofLayer = new Dictionary<string, List<SourceEntry>>(StringComparer.Ordinal);
        foreach (var entry in layer.Declaration.Sources)
        {
            if (!ofLayer.TryGetValue(entry.SourceId, out var entries))
            {
                ofLayer.Add(entry.SourceId, entries = []);
                if (!_bySource.TryGetValue(entry.SourceId, out var layers))
                {
                    _bySource.Add(entry.SourceId, layers = []);
                }

                layers.Add(new LayerEntries(layer, entries));
            }

            entries.Add(entry);
        }
    }

    // Called layer by layer, so that what is nearer stays in front.
    private void IndexUses(DeclarationLayer layer)
    {
        var files = new List<UsePattern>();
        var assemblies = new List<UsePattern>();
        foreach (var use in layer.Declaration.Uses)
        {
            foreach (var file in use.Files)
            {
                files.Add(new UsePattern(layer, use, new Glob(file)));
            }

            if (use is { Files.Count: 0, Assembly: { } assembly })
            {
                assemblies.Add(new UsePattern(layer, use, new Glob(assembly)));
            }
        }

        _fileUses.AddRange(files.OrderByDescending(pattern => pattern.Glob.LiteralPrefixLength));
        _assemblyUses.AddRange(assemblies.OrderByDescending(pattern => pattern.Glob.LiteralPrefixLength));
    }

    private void Gather(DeclarationLayer layer)
    {
        _entries.AddRange(layer.Declaration.Sources.Select(entry => new Layered<SourceEntry>(layer, entry)));
        _deniedHosts.AddRange(layer.Declaration.Deny.Hosts.Select(host => new Layered<Located<string>>(layer, host)));
        _deniedDatasets.AddRange(layer.Declaration.Deny.Datasets.Select(dataset => new Layered<Located<string>>(layer, dataset)));
        _ignored.AddRange(layer.Declaration.Ignore.Where(ignore => !ignore.HasErrors).Select(ignore => new Layered<IgnoreEntry>(layer, ignore)));
    }

    private T? Nearest<T>(Func<Declaration, T?> part)
        where T : class => Layers.Select(layer => part(layer.Declaration)).FirstOrDefault(value => value is not null);

    private static Policy MergedPolicy(List<DeclarationLayer> layers)
    {
        PolicyLevel Level(Func<Policy, PolicyLevel> level) => layers.Select(layer => level(layer.Declaration.Policy)).FirstOrDefault(set => set != PolicyLevel.Default);

        return new Policy
        {
            Unknown = Level(policy => policy.Unknown),
            UndeclaredSource = Level(policy => policy.UndeclaredSource),
            Undetermined = Level(policy => policy.Undetermined),
            ExpiringWithinDays = layers.Select(layer => layer.Declaration.Policy.ExpiringWithinDays).FirstOrDefault(days => days is not null),
        };
    }

    private sealed record UsePattern(DeclarationLayer Layer, UseEntry Use, Glob Glob);
}
