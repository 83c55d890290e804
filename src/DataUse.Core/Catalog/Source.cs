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

    public string? AsOf { get; init; }

    public string? Terms { get; init; }

    /// <summary>Names of dossiers under seeds/.</summary>
    public IReadOnlyList<string> Disputes { get; init; } = [];

    /// <summary>The host that stands for the source where a library's source is fixed: its first API host, else its first web host.</summary>
    public string? PrimaryHost => ApiHosts.Count > 0 ? ApiHosts[0] : WebHosts.Count > 0 ? WebHosts[0] : null;
}
