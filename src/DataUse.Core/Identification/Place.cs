using DataUse.Catalog;

namespace DataUse.Identification;

/// <summary>Where a read goes, in the form in which it is compared: a dataset has the address that its hub gives it, and an address in a hub its dataset.</summary>
/// <param name="Host">A host in normal form, or <c>*.</c> and a domain; empty when there is none.</param>
/// <param name="Path">The URL's path with <c>{}</c> for what is unknown.</param>
/// <param name="Dataset">A dataset id with its hub, <c>hf:owner/name</c>, or a bucket URI; null when it is neither.</param>
internal readonly record struct Place(string Host, string Path, string? Dataset)
{
    /// <summary>The place of a use. Nothing is guessed: what the use leaves open stays open.</summary>
    public static Place Of(SourceUse use)
    {
        switch (use.Kind)
        {
            case SourceUseKind.Dataset or SourceUseKind.Bucket when use.Id is { } id:
                return DatasetAddress.TryLocate(id, out var host, out var path) ? new Place(host, path, id) : new Place("", "", id);
            case SourceUseKind.Url or SourceUseKind.Fixed when use.Host is { } name:
                var normal = HostName.Normalize(name);
                return new Place(normal, use.Path, DatasetAddress.Find(normal, use.Path, use.Query));
            default:
                return new Place("", "", null);
        }
    }

    /// <summary>Whether the place is the dataset that an entry names: <c>hf:owner/name</c>, <c>owner/name</c> on any hub, or a bucket URI above the place's.</summary>
    public bool IsDataset(string named)
    {
        if (Dataset is null)
        {
            return false;
        }

        if (named.IndexOf("://", StringComparison.Ordinal) > 0)
        {
            var bucket = named.TrimEnd('/');
            return Dataset.StartsWith(bucket, StringComparison.Ordinal) && (Dataset.Length == bucket.Length || Dataset[bucket.Length] == '/');
        }

        return string.Equals(Dataset, named, StringComparison.OrdinalIgnoreCase)
            || (named.IndexOf(':') < 0 && string.Equals(WithoutHub(Dataset), named, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The source of the catalogue that the dataset carries, or null.</summary>
    public Source? FindDataset(SourceCatalog catalog)
    {
        if (Dataset is null)
        {
            return null;
        }

        if (catalog.FindDataset(Dataset) is { } source)
        {
            return source;
        }

        var bucket = Dataset.IndexOf("://", StringComparison.Ordinal);
        if (bucket < 0)
        {
            return catalog.FindDataset(WithoutHub(Dataset));
        }

        for (var slash = Dataset.LastIndexOf('/'); slash > bucket + 2; slash = Dataset.LastIndexOf('/', slash - 1))
        {
            if (catalog.FindDataset(Dataset.Substring(0, slash)) is { } above)
            {
                return above;
            }
        }

        return null;
    }

    /// <summary>A dataset id without its hub: <c>owner/name</c> of <c>hf:owner/name</c>.</summary>
    public static string WithoutHub(string dataset) => dataset.Substring(dataset.IndexOf(':') + 1);
}
