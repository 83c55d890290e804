using DataUse.Vocabulary;
using DataUse.Yaml;
using static DataUse.Declarations.Fields;

namespace DataUse.Declarations;

/// <summary>Reads a datause.yml. What needs the catalogue is asked afterwards, by <see cref="DeclarationCheck"/>.</summary>
public static class DeclarationReader
{
    private const int KnownVersion = 1;

    private static readonly MappingReader<Policy> Policies = new("policy", _ => new Policy())
    {
        { "unknown", OneOf(TermSets.PolicyLevels), (policy, level) => policy with { Unknown = level } },
        { "undeclared_source", OneOf(TermSets.PolicyLevels), (policy, level) => policy with { UndeclaredSource = level } },
        { "undetermined", OneOf(TermSets.PolicyLevels), (policy, level) => policy with { Undetermined = level } },
        { "expiring_within_days", Number, (policy, days) => policy with { ExpiringWithinDays = days } },
        { "eu_size", Text },
    };

    private static readonly MappingReader<UseEntry> Uses = new("an entry of 'uses'", mapping => new UseEntry { Range = mapping.Range })
    {
        { "files", ListOf(Pattern), (use, files) => use with { Files = files } },
        { "assembly", Pattern, (use, assembly) => use with { Assembly = assembly } },
        { "purpose", OneOf(TermSets.Purposes), (use, purpose) => use with { Purpose = purpose } },
        { "users", OneOf(TermSets.UserClasses), (use, users) => use with { Users = users } },
        { "geo", Geo, (use, geo) => use with { Geo = geo } },
    };

    private static readonly MappingReader<IgnoreEntry> Ignored = new("an entry of 'ignore'", mapping => new IgnoreEntry { Range = mapping.Range }, "reason")
    {
        { "hosts", ListOf(Host), (ignore, hosts) => ignore with { Hosts = hosts } },
        { "paths", ListOf(UrlPath), (ignore, paths) => ignore with { Paths = paths } },
        { "files", ListOf(Pattern), (ignore, files) => ignore with { Files = files } },
        { "reason", Text, (ignore, reason) => ignore with { Reason = reason } },
    };

    private static readonly MappingReader<DenyEntry> Denied = new("deny", _ => new DenyEntry())
    {
        { "hosts", ListOf(Located(Host)), (deny, hosts) => deny with { Hosts = hosts } },
        { "datasets", ListOf(Located(Text)), (deny, datasets) => deny with { Datasets = datasets } },
    };

    private static readonly MappingReader<Declaration> Root = new("datause.yml", _ => new Declaration(), "version")
    {
        { "$schema", Text },
        { "version", new NumberReader(KnownVersion) },
        { "root", Flag, (declaration, isRoot) => declaration with { IsRoot = isRoot } },
        { "project", Text },
        { "title", Text },
        { "description", Text },
        { "licensee", Text, (declaration, licensee) => declaration with { Licensee = licensee } },
        { "purpose", OneOf(TermSets.Purposes), (declaration, purpose) => declaration with { Purpose = purpose } },
        { "policy", new OptionalReader<Policy>(Policies, new Policy()), (declaration, policy) => declaration with { Policy = policy } },
        { "uses", OptionalListOf(new CheckedReader<UseEntry>(Uses, CheckUse, use => use)), (declaration, uses) => declaration with { Uses = uses } },
        { "sources", OptionalListOf(SourceEntryReader.Entry), (declaration, sources) => declaration with { Sources = sources } },
        { "ignore", OptionalListOf(new CheckedReader<IgnoreEntry>(Ignored, CheckIgnore, ignore => ignore with { HasErrors = true })), (declaration, ignore) => declaration with { Ignore = ignore } },
        { "deny", new OptionalReader<DenyEntry>(Denied, new DenyEntry()), (declaration, deny) => declaration with { Deny = deny } },
    };

    /// <summary>The keys of datause.yml, from the top down.</summary>
    internal static IValueReader Schema => Root;

    /// <summary>
    /// Reads a text. It throws nothing but <see cref="OperationCanceledException"/>; what is wrong is among the declaration's problems, in the order of
    /// the text and at most a hundred or so.
    /// </summary>
    public static Declaration Read(string text, CancellationToken cancellationToken = default)
    {
        var document = YamlReader.Read(text, cancellationToken);
        if (document.Problems.Any(problem => problem.RuleId == RuleIds.DeclarationUnreadable))
        {
            return new Declaration { IsUnreadable = true, Problems = document.Problems };
        }

        var reading = new Reading(cancellationToken);
        foreach (var duplicate in document.Problems)
        {
            reading.AddHarmless(duplicate.RuleId, duplicate.Range, duplicate.Message, duplicate.Related);
        }

        if (document.Root is null or YamlScalar { IsNull: true })
        {
            var range = document.Root?.Range ?? new TextRange(0, 0);
            return new Declaration { Problems = [new Problem(RuleIds.DeclarationMalformed, range, $"datause.yml is empty; it needs at least 'version: {KnownVersion}'")] };
        }

        if (!Root.TryRead(document.Root, "datause.yml", reading, out var declaration))
        {
            return new Declaration { IsUnreadable = true, Problems = reading.Problems };
        }

        declaration = declaration with { Sources = WithoutTwins(declaration.Sources, reading) };
        return declaration with { Problems = reading.InOrder() };
    }

    private static IReadOnlyList<SourceEntry> WithoutTwins(IReadOnlyList<SourceEntry> entries, Reading reading)
    {
        var firsts = new Dictionary<string, TextRange>(StringComparer.Ordinal);
        var result = new List<SourceEntry>(entries.Count);
        foreach (var entry in entries)
        {
            if (entry.Id.Value.Length > 0 && firsts.TryGetValue(entry.Id.Value, out var first))
            {
                reading.Add(RuleIds.ConflictingEntries, entry.Id.Range, $"the id {Quoted.Text(entry.Id.Value)} is taken; entries for one source have different ids and the same 'source'", first);
                result.Add(entry with { HasErrors = true });
                continue;
            }

            firsts[entry.Id.Value] = entry.Id.Range;
            result.Add(entry);
        }

        return result;
    }

    private static void CheckUse(UseEntry use, YamlMapping mapping, Reading reading)
    {
        if (mapping["files"] is null && mapping["assembly"] is null)
        {
            reading.Add(RuleIds.DeclarationMalformed, mapping.LabelRange(), "an entry of 'uses' needs 'files' or 'assembly'");
        }
    }

    private static void CheckIgnore(IgnoreEntry ignore, YamlMapping mapping, Reading reading)
    {
        if (mapping["hosts"] is null && mapping["paths"] is null && mapping["files"] is null)
        {
            reading.Add(RuleIds.DeclarationMalformed, mapping.LabelRange(), "an entry of 'ignore' needs 'hosts', 'paths' or 'files'");
        }
    }

    private static IValueReader<IReadOnlyList<T>> OptionalListOf<T>(IValueReader<T> item) => new OptionalReader<IReadOnlyList<T>>(ListOf(item), []);
}
