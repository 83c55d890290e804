using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DataUse.Vocabulary;
using DataUse.Yaml;

namespace DataUse.Catalog;

/// <summary>What was read of one source file.</summary>
/// <param name="Source">The source, or null when it has no sound id; whatever else is wrong is left out of it.</param>
/// <param name="Problems">DUA2009 at the places of mistakes.</param>
public sealed record SourceReading(Source? Source, IReadOnlyList<Problem> Problems);

/// <summary>
/// Reads a source file: one of rules/sources, or a user's *.datause-source.yml. rules/schema/datause-source.schema.json describes the same format for editors.
/// </summary>
public static class SourceReader
{
    private static readonly IValueReader<string> Text = new TextValueReader(text => text.Any(char.IsControl) ? "must be one line" : null);
    private static readonly IValueReader<string> Id = new TextValueReader(text => IsKebab(text) ? null : "is not an id: lower-case letters and digits, joined by hyphens");
    private static readonly IValueReader<IReadOnlyList<string>> Ids = new EitherReader<IReadOnlyList<string>>(new MadeReader<string, IReadOnlyList<string>>(Id, (id, _) => [id]), new ListReader<string>(Id));
    private static readonly IValueReader<string> Dataset = new TextValueReader(text => text.Any(c => c <= ' ') ? "is not a dataset id: it has spaces" : null);
    private static readonly IValueReader<string> Host = new TextValueReader(HostObjection);
    private static readonly IValueReader<string> Url = new TextValueReader(UrlObjection);
    private static readonly IValueReader<string> Date = new TextValueReader(DateObjection);

    private static readonly TrainingStatement Unstated = new(TrainingPosition.Unknown, null, null);
    private static readonly UncoveredContents NothingKnown = new("", "", "", "");

    internal static readonly MappingReader<TrainingStatement> TrainingKeys = new("'ai_training'", _ => Unstated)
    {
        { "position", new OptionalReader<TrainingPosition>(new TermReader<TrainingPosition>(TermSets.TrainingPositions), TrainingPosition.Unknown), (training, position) => training with { Position = position } },
        { "cite", Url, (training, cite) => training with { Cite = cite } },
        { "as_of", Date, (training, asOf) => training with { AsOf = asOf } },
    };

    internal static readonly MappingReader<Contents> ContentsKeys = new("an item of 'contains'", _ => new Contents([], "", ""), "source", "cite", "as_of")
    {
        { "source", Ids, (contents, ids) => contents with { Sources = ids } },
        { "cite", Url, (contents, cite) => contents with { Cite = cite } },
        { "as_of", Date, (contents, asOf) => contents with { AsOf = asOf } },
    };

    internal static readonly MappingReader<UncoveredContents> TagKeys = new("'tag_leaves_out'", _ => NothingKnown, "tag", "what", "cite", "as_of")
    {
        { "tag", Text, (gap, tag) => gap with { Tag = tag } },
        { "what", Text, (gap, what) => gap with { What = what } },
        { "cite", Url, (gap, cite) => gap with { Cite = cite } },
        { "as_of", Date, (gap, asOf) => gap with { AsOf = asOf } },
    };

    /// <summary>The keys of a source file and what each holds.</summary>
    internal static readonly MappingReader<Source> Keys = new("a source", _ => new Source { Id = "", Name = "" }, "id", "name")
    {
        { "id", Id, (source, id) => source with { Id = id } },
        { "aliases", List(Id), (source, aliases) => source with { Aliases = aliases } },
        { "name", Text, (source, name) => source with { Name = name } },
        { "owner", Text, (source, owner) => source with { Owner = owner } },
        { "role", new TermReader<SourceRole>(TermSets.SourceRoles), (source, role) => source with { Role = role } },
        { "hosts", new HostsReader(), (source, hosts) => source with { ApiHosts = hosts.Api, WebHosts = hosts.Web, MediaHosts = hosts.Media } },
        { "datasets", List(Dataset), (source, datasets) => source with { Datasets = datasets } },
        { "mirrors", List(Host), (source, mirrors) => source with { Mirrors = mirrors } },
        { "aggregator", new FlagReader(), (source, isAggregator) => source with { IsAggregator = isAggregator } },
        {
            "ai_training", new OptionalReader<TrainingStatement>(new CheckedReader<TrainingStatement>(TrainingKeys, CheckTraining, training => training), Unstated),
            (source, training) => source with { Position = training.Position, Cite = training.Cite, AsOf = training.AsOf }
        },
        { "terms", Url, (source, terms) => source with { Terms = terms } },
        { "license", new TextValueReader(SpdxExpression.Objection), (source, license) => source with { License = license } },
        { "access", Text },
        { "conditions", List(Text) },
        {
            "contains", new OptionalReader<IReadOnlyList<Contents>>(new ListReader<Contents>(ContentsKeys), []),
            (source, contents) => source with { Contains = [.. contents.SelectMany(Contained)] }
        },
        {
            "tag_leaves_out", new OptionalReader<UncoveredContents>(TagKeys, NothingKnown),
            (source, gap) => source with { TagLeavesOut = gap is { Tag.Length: > 0, What.Length: > 0, Cite.Length: > 0, AsOf.Length: > 0 } ? gap : null }
        },
        { "disputes", List(Id), (source, disputes) => source with { Disputes = disputes } },
    };

    private static readonly IValueReader<Source> File = new CheckedReader<Source>(Keys, CheckPlaces, source => source);

    /// <summary>Reads a text. Throws nothing but <see cref="OperationCanceledException"/>.</summary>
    public static SourceReading Read(string text, CancellationToken cancellationToken = default)
    {
        var document = YamlReader.Read(text, cancellationToken);
        var reading = new Reading(cancellationToken);
        foreach (var problem in document.Problems)
        {
            reading.Add(problem.RuleId, problem.Range, problem.Message, problem.Related);
        }

        Source? source = null;
        if (document.Root is { } root)
        {
            File.TryRead(root, "source", reading, out source);
        }
        else if (document.Problems.Count == 0)
        {
            reading.Add(RuleIds.RulePackInvalid, default, "the file is empty; a source needs the keys 'id', 'name' and 'hosts' or 'datasets'");
        }

        return new SourceReading(source is { Id.Length: > 0 } ? source : null, [.. reading.Problems.Select(problem => problem with { RuleId = RuleIds.RulePackInvalid })]);
    }

    private static void CheckPlaces(Source source, YamlMapping mapping, Reading reading)
    {
        if (mapping["hosts"] is null && source.Datasets.Count == 0)
        {
            reading.Add(RuleIds.RulePackInvalid, mapping.LabelRange(), "a source needs 'hosts' or 'datasets'; nothing could be recognized as its data");
        }
    }

    private static void CheckTraining(TrainingStatement training, YamlMapping mapping, Reading reading)
    {
        if (training.Position != TrainingPosition.Unknown && (mapping["cite"] is null || mapping["as_of"] is null))
        {
            reading.Add(RuleIds.RulePackInvalid, mapping.LabelRange(), "a stated position needs 'cite', the page that states it, and 'as_of', the date of its text");
        }
    }

    private static IValueReader<IReadOnlyList<string>> List(IValueReader<string> item) =>
        new OptionalReader<IReadOnlyList<string>>(new ListReader<string>(item), []);

    /// <summary>The sources of an item that has a citation; the catalogue states nothing without one.</summary>
    private static IEnumerable<ContainedSource> Contained(Contents contents) =>
        contents is { Cite.Length: > 0, AsOf.Length: > 0 } ? contents.Sources.Select(id => new ContainedSource(id, contents.Cite, contents.AsOf)) : [];

    private static bool IsKebab(string text)
    {
        var afterHyphen = true;
        foreach (var c in text)
        {
            if (c == '-' ? afterHyphen : c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')))
            {
                return false;
            }

            afterHyphen = c == '-';
        }

        return !afterHyphen;
    }

    internal static string? HostObjection(string text)
    {
        var end = text.IndexOf('/');
        return HostPattern.Parse(text) switch
        {
            null => "is not a host: write api.example.org, *.example.org or example.org/path, without scheme and port",
            _ when (end < 0 ? text : text.Substring(0, end)).Any(char.IsUpper) => "must be in lower case",
            { IsSharedHosting: true } => "is shared hosting, where anybody keeps data; add the path or sub-domain of this source",
            _ => null,
        };
    }

    private static string? UrlObjection(string text) =>
        !text.Any(c => c <= ' ') && Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" ? null : "is not a web address that begins with https://";

    /// <summary>A day, or a month or year where the source of the claim says no more: the reduced forms of ISO 8601.</summary>
    private static string? DateObjection(string text) =>
        DateTime.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? null
            : "is not a date: write 2026-07-15, or 2026-07 or 2026 where the day is not known";

    /// <summary>What an owner says of AI training, where and when.</summary>
    internal sealed record TrainingStatement(TrainingPosition Position, string? Cite, string? AsOf);

    /// <summary>Sources that a dataset contains, by one citation.</summary>
    internal sealed record Contents(IReadOnlyList<string> Sources, string Cite, string AsOf);

    /// <summary>Hosts by what they serve.</summary>
    internal sealed record HostGroups(IReadOnlyList<string> Api, IReadOnlyList<string> Web, IReadOnlyList<string> Media);

    /// <summary>Reads hosts by what they serve, or a list of them, which says nothing of that.</summary>
    internal sealed class HostsReader : IValueReader<HostGroups>
    {
        internal static readonly MappingReader<HostGroups> Keys = new("'hosts'", _ => new HostGroups([], [], []))
        {
            { "api", List(Host), (hosts, api) => hosts with { Api = api } },
            { "web", List(Host), (hosts, web) => hosts with { Web = web } },
            { "media", List(Host), (hosts, media) => hosts with { Media = media } },
        };

        public bool TryRead(YamlNode node, string name, Reading reading, [MaybeNullWhen(false)] out HostGroups value)
        {
            if (node is YamlMapping)
            {
                return Keys.TryRead(node, name, reading, out value);
            }

            var isRead = List(Host).TryRead(node, name, reading, out var hosts);
            value = new HostGroups([], hosts ?? [], []);
            return isRead;
        }
    }
}
