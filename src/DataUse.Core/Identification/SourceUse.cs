namespace DataUse.Identification;

/// <summary>How the place that is read is known.</summary>
public enum SourceUseKind
{
    /// <summary>Nothing is known of it.</summary>
    Unknown,

    /// <summary>A URL whose host is known, at least but for its sub-domain.</summary>
    Url,

    /// <summary>A dataset of a hub: <c>hf:owner/name</c>, <c>kaggle:owner/name</c>.</summary>
    Dataset,

    /// <summary>A bucket or container URI: <c>s3://bucket</c>, <c>gs://bucket</c>.</summary>
    Bucket,

    /// <summary>A file or folder of the local machine.</summary>
    File,

    /// <summary>A source of the catalogue that the API always reads.</summary>
    Fixed,
}

/// <summary>One place that a call reads, as far as it is known: what resolution hands to identification.</summary>
public sealed record SourceUse
{
    public SourceUseKind Kind { get; init; }

    /// <summary>Lower-case host without port and user info, <c>*.example.org</c> when only the sub-domain is unknown; null where there is none.</summary>
    public string? Host { get; init; }

    /// <summary>Of a fixed source: whether <see cref="Host"/> is where the API reads, rather than the host that stands for the source.</summary>
    public bool IsHostKnown { get; init; }

    /// <summary>The URL's path with <c>{}</c> for what is unknown; empty when there is none.</summary>
    public string Path { get; init; } = "";

    /// <summary>The literal parts of the URL's query, with <c>{}</c> for what is unknown and without values that could be secrets; empty when there is none.</summary>
    public string Query { get; init; } = "";

    /// <summary>A dataset id, bucket URI, file path or catalogue id, by <see cref="Kind"/>.</summary>
    public string? Id { get; init; }

    /// <summary>What is shown to people: the URL without scheme, user info, query values and fragment, or the id.</summary>
    public string Display { get; init; } = "";
}
