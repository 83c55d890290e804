using DataUse.Vocabulary;

namespace DataUse.Catalog;

/// <summary>A data source that the catalogue knows: one file under rules/sources, or one *.datause-source.yml of the user's.</summary>
public sealed record Source
{
    public required string Id { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public required string Name { get; init; }

    public string? Owner { get; init; }

    public SourceRole Role { get; init; }

    public IReadOnlyList<string> ApiHosts { get; init; } = [];

    public IReadOnlyList<string> WebHosts { get; init; } = [];

    public IReadOnlyList<string> MediaHosts { get; init; } = [];

    /// <summary>Dataset ids and bucket URIs that carry the source's data.</summary>
    public IReadOnlyList<string> Datasets { get; init; } = [];

    /// <summary>What the owner says of AI training with the content, as of <see cref="AsOf"/>.</summary>
    public TrainingPosition Position { get; init; }

    /// <summary>The page that states <see cref="Position"/>.</summary>
    public string? Cite { get; init; }

    /// <summary>The day of the text that <see cref="Cite"/> shows, as yyyy-MM-dd.</summary>
    public string? AsOf { get; init; }

    /// <summary>The page with the owner's terms.</summary>
    public string? Terms { get; init; }

    /// <summary>The SPDX expression under which all of the content stands, or null when no license covers all of it.</summary>
    public string? License { get; init; }

    /// <summary>Hosts of others that carry copies of the content: another door, which a license for the owner's hosts does not open.</summary>
    public IReadOnlyList<string> Mirrors { get; init; } = [];

    /// <summary>Whether the hosts answer with content of whomever the URL's path or query names: a search API, a web archive.</summary>
    public bool IsAggregator { get; init; }

    /// <summary>The sources whose data a dataset contains or derives from.</summary>
    public IReadOnlyList<ContainedSource> Contains { get; init; } = [];

    /// <summary>What the license tag of a dataset is known to leave out, or null where nothing is known of that.</summary>
    public UncoveredContents? TagLeavesOut { get; init; }

    /// <summary>Names of dossiers under seeds/.</summary>
    public IReadOnlyList<string> Disputes { get; init; } = [];

    /// <summary>The host that stands for the source where a library's source is fixed: its first API host, else its first web host.</summary>
    public string? PrimaryHost => ApiHosts.Count > 0 ? ApiHosts[0] : WebHosts.Count > 0 ? WebHosts[0] : null;
}

/// <summary>A source whose data a dataset contains or derives from.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="Cite">The page that says so.</param>
/// <param name="AsOf">The day of that text, as yyyy-MM-dd, or its month or year.</param>
public sealed record ContainedSource(string Source, string Cite, string AsOf);

/// <summary>The part of a dataset that its license tag does not cover.</summary>
/// <param name="Tag">The tag, as the hub shows it.</param>
/// <param name="What">The part that it does not cover: "the text of the books".</param>
/// <param name="Cite">The page that says so.</param>
/// <param name="AsOf">The day of that text, as yyyy-MM-dd, or its month or year.</param>
public sealed record UncoveredContents(string Tag, string What, string Cite, string AsOf);
