namespace DataUse.Baselines;

/// <summary>What a finding at a read is known by, whatever lines are added or taken away above it.</summary>
/// <param name="Rule">One of <see cref="RuleIds"/>.</param>
/// <param name="Source">The id of the source, else the host, dataset id or path that is read; empty where nothing is known of it.</param>
/// <param name="File">The source file relative to the baseline's folder, with forward slashes.</param>
/// <param name="Member">The member in which the call stands with its types, <c>Feed.ReadAsync</c>; empty for top-level statements.</param>
/// <param name="Api">Type and member that are called, <c>HttpClient.GetStringAsync</c>.</param>
public sealed record BaselineFinding(string Rule, string Source, string File, string Member, string Api);
