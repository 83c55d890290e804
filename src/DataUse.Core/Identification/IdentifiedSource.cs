using DataUse.Catalog;
using DataUse.Vocabulary;

namespace DataUse.Identification;

/// <summary>A place that is read, and which source it belongs to.</summary>
public sealed record IdentifiedSource
{
    public required SourceUse Use { get; init; }

    /// <summary>The catalogue's source, or null when the catalogue does not know the place.</summary>
    public Source? Source { get; init; }

    /// <summary>The id of the catalogue's source, else of the declared entry that names the place, else null.</summary>
    public string? Id { get; init; }

    /// <summary>The dataset or bucket that the place is in, with its hub: <c>hf:owner/name</c>, <c>s3://bucket</c>; null when it is in none.</summary>
    public string? Dataset { get; init; }

    /// <summary>Whether the place is the team's own: loopback, private ranges, single-label and internal names, same-origin and service-discovery addresses. Inventory only.</summary>
    public bool IsInternal { get; init; }

    /// <summary>Whether the place is a mirror: a host of others with copies of the source's content.</summary>
    public bool IsMirror { get; init; }

    /// <summary>By which way the place gives out data, as far as its address alone shows it; null when it does not.</summary>
    public AccessMethod? AccessMethod { get; init; }

    /// <summary>Where the place is a search API or web archive: the owners whose hosts the URL's path or query names, so that their content is what is read.</summary>
    public IReadOnlyList<Source> Shown { get; init; } = [];
}
