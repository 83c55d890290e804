using DataUse.Catalog;
using DataUse.Vocabulary;
using DataUse.Yaml;

namespace DataUse.Declarations;

/// <summary>What a declaration says about sources, held against the sources that are known.</summary>
public static class DeclarationCheck
{
    /// <summary>
    /// The declaration with the catalogue's sources filled in, the licensor of agreements too, and with the problems that only the catalogue shows: sources and
    /// parents that do not exist (DUA2004), entries that name no place to read from (DUA2003), platforms without a dataset or path (DUA2004) and agreements
    /// without a licensor (DUA2008).
    /// </summary>
    /// <param name="declaration">A declaration as it was read.</param>
    /// <param name="find">The catalogue's source for an id or alias, or null.</param>
    /// <param name="knownIds">The ids and aliases of the catalogue, for suggestions.</param>
    /// <param name="fartherIds">The ids of entries of layers further up, which <c>derived_from</c> may name too.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    public static Declaration Against(
        Declaration declaration,
        Func<string, Source?> find,
        IReadOnlyCollection<string> knownIds,
        IEnumerable<string>? fartherIds = null,
        CancellationToken cancellationToken = default)
    {
        if (declaration.Sources.Count == 0)
        {
            return declaration;
        }

        var reading = new Reading(cancellationToken);
        var declaredIds = new HashSet<string>(declaration.Sources.Select(entry => entry.Id.Value).Concat(fartherIds ?? []), StringComparer.Ordinal);
        var entries = new List<SourceEntry>(declaration.Sources.Count);
        foreach (var entry in declaration.Sources)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var errors = reading.Errors;
            var source = find(entry.SourceId);
            if (source is null)
            {
                CheckOwn(entry, knownIds, reading);
            }
            else
            {
                CheckKnown(entry, source, reading);
            }

            CheckParents(entry, find, declaredIds, knownIds, reading);
            entries.Add(entry with
            {
                Source = source is null ? null : new Located<string>(source.Id, (entry.Source ?? entry.Id).Range),
                Licensor = entry.Licensor ?? source?.Owner,
                HasErrors = entry.HasErrors || reading.Errors > errors,
            });
        }

        return declaration with { Sources = entries, Problems = [.. declaration.Problems.Concat(reading.Problems).OrderBy(problem => problem.Range.Start)] };
    }

    private static void CheckOwn(SourceEntry entry, IReadOnlyCollection<string> knownIds, Reading reading)
    {
        if (entry.Source is { } named)
        {
            var near = reading.Suggest(named.Value, knownIds);
            reading.Add(RuleIds.UnknownValue, named.Range, $"unknown source {Quoted.Text(named.Value)}{Hint(near)}", suggestion: near);
        }
        else if (entry.Id.Value.Length > 0 && entry.Hosts.Count == 0 && entry.Datasets.Count == 0)
        {
            var near = reading.Suggest(entry.Id.Value, knownIds);
            reading.Add(RuleIds.DeclarationMalformed, entry.Id.Range, $"{Quoted.Text(entry.Id.Value)} is not in the catalogue, so it needs 'hosts' or 'datasets'{Hint(near)}", suggestion: near);
        }

        if (entry is { Basis: Basis.Agreement, Licensor: null })
        {
            reading.Add(RuleIds.BasisWithoutEvidence, entry.Id.Range, "basis 'agreement' needs the key 'licensor'");
        }
    }

    private static void CheckKnown(SourceEntry entry, Source source, Reading reading)
    {
        var namesPart = entry.Datasets.Count > 0 || entry.Paths.Count > 0 || entry.Hosts.Any(host => host.Value.Contains('/'));
        if (source.Role == SourceRole.Platform && entry.Basis != Basis.None && !namesPart)
        {
            reading.Add(RuleIds.UnknownValue, (entry.Source ?? entry.Id).Range, $"'{source.Id}' hosts what belongs to others; name 'datasets' or 'paths' of it, since a license for all of it cannot be had");
        }

        if (entry is { Basis: Basis.Agreement, Licensor: null } && source.Owner is null)
        {
            reading.Add(RuleIds.BasisWithoutEvidence, entry.Id.Range, "basis 'agreement' needs the key 'licensor'");
        }
    }

    private static void CheckParents(SourceEntry entry, Func<string, Source?> find, HashSet<string> declaredIds, IReadOnlyCollection<string> knownIds, Reading reading)
    {
        foreach (var parent in entry.DerivedFrom)
        {
            if (parent.Value == entry.Id.Value)
            {
                reading.Add(RuleIds.UnknownValue, parent.Range, $"{Quoted.Text(parent.Value)} cannot be derived from itself");
            }
            else if (!declaredIds.Contains(parent.Value) && find(parent.Value) is null)
            {
                var near = reading.Suggest(parent.Value, declaredIds.Concat(knownIds));
                reading.Add(RuleIds.UnknownValue, parent.Range, $"unknown source {Quoted.Text(parent.Value)} in 'derived_from'{Hint(near)}", suggestion: near);
            }
        }
    }

    private static string Hint(string? near) => near is null ? "" : $"; did you mean '{near}'?";
}
