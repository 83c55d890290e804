using DataUse.Vocabulary;

namespace DataUse.Licensing;

/// <summary>Where, when and what for a source is read.</summary>
public sealed record ReadContext
{
    /// <summary>What the data is for; <see cref="Purpose.Unspecified"/> when nobody said.</summary>
    public required Purpose Purpose { get; init; }

    public UserClass? Users { get; init; }

    public string? Geo { get; init; }

    /// <summary>The source file of the call, with forward slashes.</summary>
    public string File { get; init; } = "";

    public string Assembly { get; init; } = "";

    /// <summary>The way by which the call obtains data, when the API says so.</summary>
    public AccessMethod? AccessMethod { get; init; }

    /// <summary>The day on which dates are judged (the property DataUseAsOf); null: dates are not judged.</summary>
    public DateTime? AsOf { get; init; }
}
