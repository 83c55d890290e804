namespace DataUse.Analyzers.Reporting;

/// <summary>One call site that reads data, with all that the pipeline found out: a line of <c>datause scan --format jsonl</c>.</summary>
public sealed record InventoryItem
{
    /// <summary>The path of the source file as the compilation knows it.</summary>
    public required string File { get; init; }

    /// <summary>Line of the invoked member's name, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Column of the invoked member's name, from 1.</summary>
    public required int Column { get; init; }

    /// <summary>Type and member, <c>HttpClient.GetStringAsync</c>.</summary>
    public required string Api { get; init; }

    /// <summary>http, client-library, dataset-hub, object-storage, file, process, browser, search, feed, stream, publish or other.</summary>
    public required string Kind { get; init; }

    /// <summary>The HTTP method where it is known.</summary>
    public string? Method { get; init; }

    /// <summary>literal, local-flow, field-or-const, base-address, wrapper-caller, di-registration, config-file, attribute, fixed, cross-file, cross-project or dynamic.</summary>
    public required string Resolution { get; init; }

    /// <summary>Hosts, dataset ids, bucket URIs or paths; empty when nothing is known.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Ids of catalogue or declared sources, in the order of <see cref="Sources"/> without repetition.</summary>
    public IReadOnlyList<string> SourceIds { get; init; } = [];

    public IReadOnlyList<string> Urls { get; init; } = [];

    public required string Purpose { get; init; }

    /// <summary>The call that shows the purpose; null when the purpose is stated, or nothing shows one.</summary>
    public InventorySink? Sink { get; init; }

    /// <summary>high (bound), medium (bound, widened) or low (unbound).</summary>
    public required string Confidence { get; init; }

    public IReadOnlyList<InventoryFinding> Findings { get; init; } = [];

    /// <summary>The places by which the source was derived, from the call outward.</summary>
    public IReadOnlyList<InventoryPlace> Via { get; init; } = [];

    /// <summary>"scan" when the source is known only because several projects were looked at together, which the compiler does not do; else null.</summary>
    public string? Scope { get; init; }

    /// <summary>Why nothing is known of the source; null when something is.</summary>
    public UnresolvedPlace? Unresolved { get; init; }
}

/// <summary>A rule that fired at the call.</summary>
public sealed record InventoryFinding(string Id, string? Source);

/// <summary>A call that uses the data of a read.</summary>
public sealed record InventorySink(string Api, InventoryPlace Place);

/// <summary>A place in a file; the line counts from 1.</summary>
public sealed record InventoryPlace(string File, int Line);

/// <summary>The expression at which resolution stopped, and why.</summary>
public sealed record UnresolvedPlace(string Reason, string Expression, string File, int Line);

/// <summary>Receives every call site while the analyzers run; several threads may add at once.</summary>
public interface IInventory
{
    void Add(InventoryItem item);
}
