using DataUse.Analyzers.Reporting;
using DataUse.Catalog;
using DataUse.Declarations;
using DataUse.Identification;
using DataUse.Vocabulary;

namespace DataUse.Tool.Analysis;

/// <summary>A source that the scanned code reads, as an entry of datause.yml would name it.</summary>
/// <param name="Id">The id of the entry.</param>
/// <param name="Source">What the catalogue knows of it, or of the platform that keeps it; null when it knows nothing.</param>
/// <param name="Hosts">The hosts to be named, because the catalogue does not know them.</param>
/// <param name="Datasets">The dataset or bucket to be named.</param>
/// <param name="Paths">On a platform, the paths to be named.</param>
/// <param name="ReadAt">The calls that read it.</param>
internal sealed record FoundSource(
    string Id, Source? Source, IReadOnlyList<string> Hosts, IReadOnlyList<string> Datasets, IReadOnlyList<string> Paths, IReadOnlyList<InventoryPlace> ReadAt)
{
    /// <summary>The sources of an inventory that a license can be declared for, by id: not the team's own machines, local files, and services that bring no content.</summary>
    public static IReadOnlyList<FoundSource> In(IEnumerable<InventoryItem> callSites, SourceCatalog catalog)
    {
        var identifier = new SourceIdentifier(catalog, DeclarationSet.Empty);
        return
        [
            .. from item in callSites
               where item.Kind != "file"
               from name in item.Sources
               let found = Of(identifier.Identify(Use(name, item.Urls)))
               where found is not null
               group (Found: found, At: new InventoryPlace(item.File, item.Line)) by found.Id into same
               orderby same.Key
               select same.First().Found with
               {
                   Hosts = Union(same.Select(one => one.Found.Hosts)),
                   Paths = Union(same.Select(one => one.Found.Paths)),
                   ReadAt = [.. same.Select(one => one.At).Distinct()],
               },
        ];
    }

    /// <summary>A name of the inventory as the place that it stands for.</summary>
    private static SourceUse Use(string name, IReadOnlyList<string> urls)
    {
        if (name.Contains("://", StringComparison.Ordinal))
        {
            return new SourceUse { Kind = SourceUseKind.Bucket, Id = name, Display = name };
        }

        if (name.Contains(':', StringComparison.Ordinal) && !name.Contains('.', StringComparison.Ordinal) | name.Contains('/', StringComparison.Ordinal))
        {
            return new SourceUse { Kind = SourceUseKind.Dataset, Id = name, Display = name };
        }

        var start = "://" + name.Replace("*", "{}", StringComparison.Ordinal);
        var url = urls.FirstOrDefault(url => url.Contains(start, StringComparison.Ordinal)) ?? "";
        var after = url.Length == 0 ? "" : url[(url.IndexOf(start, StringComparison.Ordinal) + start.Length)..];
        var query = after.IndexOf('?', StringComparison.Ordinal);
        return new SourceUse { Kind = SourceUseKind.Url, Host = name, Path = query < 0 ? after : after[..query], Display = name };
    }

    private static FoundSource? Of(IdentifiedSource identified)
    {
        var use = identified.Use;
        var name = use.Host ?? use.Id ?? "";
        if (identified.IsInternal || identified.Source is { Role: SourceRole.Service } || name.Length == 0)
        {
            return null;
        }

        string[] hosts = use.Host is null ? [] : [use.Host];
        return identified.Source switch
        {
            null or { Role: SourceRole.Platform } when identified.Dataset is { } dataset => new FoundSource(Slug(dataset), identified.Source, [], [dataset], [], []),
            null => new FoundSource(Slug(name), null, hosts, [], [], []),
            { Role: SourceRole.Platform } platform => OnPlatform(platform, use.Path),
            var source when identified.IsMirror => new FoundSource(source.Id + "-at-" + Slug(name), source, hosts, [], [], []),
            var source => new FoundSource(source.Id, source, [], [], [], []),
        };
    }

    /// <summary>What belongs to others on a platform: the known beginning of the path, which most platforms begin with the owner.</summary>
    private static FoundSource OnPlatform(Source platform, string path)
    {
        var known = path.Split('/', StringSplitOptions.RemoveEmptyEntries).TakeWhile(segment => !segment.Contains("{}", StringComparison.Ordinal)).Take(2).ToList();
        return known.Count == 0
            ? new FoundSource(platform.Id, platform, [], [], ["/"], [])
            : new FoundSource(Slug(platform.Id + "-" + string.Join('-', known)), platform, [], [], ["/" + string.Join('/', known)], []);
    }

    private static string Slug(string name) =>
        string.Join('-', string.Concat(name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Split('-', StringSplitOptions.RemoveEmptyEntries));

    private static IReadOnlyList<string> Union(IEnumerable<IReadOnlyList<string>> lists) => [.. lists.SelectMany(list => list).Distinct().Order(StringComparer.Ordinal)];
}
