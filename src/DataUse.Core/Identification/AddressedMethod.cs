using DataUse.Catalog;
using DataUse.Vocabulary;

namespace DataUse.Identification;

/// <summary>By which way a place gives out data, as far as its address alone shows it.</summary>
internal static class AddressedMethod
{
    /// <summary>Segments of a path behind which a web host may give out something else than pages.</summary>
    private static readonly string[] NoPages = ["api", "graphql", "oembed", "wp-json", "rss", "feed", "feeds", "atom", "sitemap", "download", "downloads", "dump", "dumps"];

    /// <summary>Segments after which a hub's URL gives out a file of a dataset.</summary>
    private static readonly string[] Files = ["resolve", "raw", "download"];

    /// <summary>
    /// A dataset of a hub and a bucket that the catalogue knows are downloaded; a host that the catalogue lists as an API is one; a page of a content source's web host is
    /// scraped, where the path is known and is a page's. Everything else may be obtained in more than one way, and then the answer is null.
    /// </summary>
    /// <param name="use">What is read.</param>
    /// <param name="place">Its place.</param>
    /// <param name="door">The catalogue's door of the place, or null.</param>
    public static AccessMethod? Of(SourceUse use, Place place, HostIndex.Door? door)
    {
        switch (use.Kind)
        {
            case SourceUseKind.Dataset:
                return AccessMethod.BulkDownload;
            case SourceUseKind.Url when place.Dataset is not null:
                return HasSegment(place.Path, Files) ? AccessMethod.BulkDownload : null;
            case SourceUseKind.Url when door is { Kind: HostIndex.DoorKind.Api }:
                return AccessMethod.Api;
            case SourceUseKind.Url when door is { Kind: HostIndex.DoorKind.Web, Source.Role: SourceRole.Content } && IsPage(place.Path):
                return AccessMethod.WebScrape;
            default:
                return null;
        }
    }

    private static bool IsPage(string path)
    {
        if (path.IndexOf("{}", StringComparison.Ordinal) >= 0 || HasSegment(path, NoPages))
        {
            return false;
        }

        var dot = path.IndexOf('.', path.LastIndexOf('/') + 1);
        return dot < 0 || path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);
    }

    private static bool HasSegment(string path, string[] segments)
    {
        foreach (var segment in path.Split('/'))
        {
            if (Array.IndexOf(segments, segment) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
