using DataUse.Vocabulary;
using DataUse.Yaml;

namespace DataUse.Catalog;

/// <summary>What was read of an API model.</summary>
/// <param name="Members">Its rows; those with a mistake are left out.</param>
/// <param name="Problems">DUA2009 at the places of mistakes.</param>
public sealed record ApiModel(IReadOnlyList<ApiMember> Members, IReadOnlyList<Problem> Problems)
{
    /// <summary>The id of the library's NuGet package, or null.</summary>
    public string? Package { get; init; }
}

/// <summary>
/// Reads an API model: a file of rules/apis, or a user's *.datause-api.yml. rules/docs/api-models.md teaches the format, and
/// rules/schema/datause-api.schema.json describes it for editors.
/// </summary>
public static class ApiModelReader
{
    private static readonly ApiMember NoMember = new() { Library = "", Types = [], Members = [], Role = ApiRole.Neutral, Kind = "" };

    private static readonly IValueReader<string> Text = new TextValueReader(text => text.Any(char.IsControl) ? "must be one line" : null);
    private static readonly IValueReader<string> Name = new TextValueReader(text => text.Any(c => c <= ' ' || c is ';' or ',') ? "is not a name: it has spaces, commas or semicolons" : null);
    private static readonly IValueReader<IReadOnlyList<string>> Names = new EitherReader<IReadOnlyList<string>>(new MadeReader<string, IReadOnlyList<string>>(Name, (name, _) => [name]), new ListReader<string>(Name));
    private static readonly IValueReader<string> Kind = new TermReader<string>(ApiTerms.Kinds);
    private static readonly IValueReader<string> Host = new TextValueReader(SourceReader.HostObjection);
    private static readonly IValueReader<bool> Flag = new FlagReader();
    private static readonly IValueReader<Purpose> APurpose = new TermReader<Purpose>(ApiTerms.Purposes);

    /// <summary>The keys of a place: what <c>reads</c> and <c>value</c> hold.</summary>
    internal static readonly MappingReader<ApiMember> PlaceKeys = new("a place", _ => NoMember)
    {
        { "argument", Names, (place, names) => place with { Arguments = names } },
        { "url", new TextValueReader(UrlObjection), (place, url) => place with { Url = url, Arguments = Placeholders(url) } },
        { "command", new TextValueReader(CommandObjection), (place, command) => place with { Command = command, Arguments = [.. Placeholders(command).Where(name => name != "this")], FromReceiver = command.Contains("{this}") } },
        { "part", new TermReader<CommandPart>(ApiTerms.CommandParts), (place, part) => place with { Part = part } },
        { "position", new NumberReader(), (place, position) => place with { Position = position } },
        { "receiver", Flag, (place, isReceiver) => place with { FromReceiver = isReceiver } },
        { "base", Name, (place, _) => place with { FromReceiver = true } },
        { "combine", new TermReader<CombineRule>(ApiTerms.CombineRules), (place, rule) => place with { Combine = rule } },
        { "source", Name, (place, id) => place with { Source = id } },
        { "host", Host, (place, host) => place with { SourceHost = host } },
        { "assigned", Flag, (place, isAssigned) => place with { Assigned = isAssigned } },
        { "empty", Flag, (place, isEmpty) => place with { StartsEmpty = isEmpty } },
        { "path", Flag, (place, mayBePath) => place with { MayBePath = mayBePath } },
        { "method", Name, (place, method) => place with { Method = method } },
        { "verb", Names, (place, names) => place with { Verb = names } },
        { "when", new TermReader<ReadCondition>(ApiTerms.Conditions), (place, condition) => place with { When = condition } },
        { "into", Names, (place, names) => place with { Into = names } },
        { "purpose", APurpose, (place, purpose) => place with { Purpose = purpose } },
    };

    /// <summary>What is used when.</summary>
    internal static readonly MappingReader<ApiMember> GivenKeys = new("'given'", _ => NoMember, "parameter", "is")
    {
        { "parameter", Name, (row, parameter) => row with { Given = parameter } },
        { "is", Names, (row, words) => row with { Words = words } },
    };

    /// <summary>The keys of a sink: what <c>sink</c> holds.</summary>
    internal static readonly MappingReader<ApiMember> SinkKeys = new("a sink", _ => NoMember, "data", "purpose")
    {
        { "data", Names, (sink, names) => sink with { Data = names } },
        { "purpose", new TermReader<Purpose?>(ApiTerms.SinkPurposes), (sink, purpose) => sink with { Purpose = purpose } },
        { "position", new NumberReader(), (sink, position) => sink with { Position = position } },
        { "given", GivenKeys, (sink, given) => sink with { Given = given.Given, Words = given.Words } },
    };

    /// <summary>The keys of a publish call: what <c>publish</c> holds.</summary>
    internal static readonly MappingReader<ApiMember> PublishKeys = new("a publish call", _ => NoMember, "data")
    {
        { "data", Names, (publish, names) => publish with { Data = names } },
        { "position", new NumberReader(), (publish, position) => publish with { Position = position } },
        { "given", GivenKeys, (publish, given) => publish with { Given = given.Given, Words = given.Words } },
        { "argument", Names, (publish, names) => publish with { Arguments = names } },
        { "base", Name, (publish, _) => publish with { FromReceiver = true } },
        { "hosts", new ListReader<string>(Name), (publish, hosts) => publish with { Hosts = hosts } },
    };

    private static readonly IValueReader<ApiMember> Place = new CheckedReader<ApiMember>(PlaceKeys, CheckPlace, place => place);

    /// <summary>What a <c>verb</c> row holds: the HTTP method itself, or who says it.</summary>
    private static readonly IValueReader<ApiMember> Verb = new EitherReader<ApiMember>(new MadeReader<string, ApiMember>(Name, (method, _) => NoMember with { Method = method }), Place);

    /// <summary>The keys of a row.</summary>
    internal static readonly MappingReader<ApiMember> RowKeys = new("a row", _ => NoMember, "type", "member")
    {
        { "type", Names, (row, types) => row with { Types = types } },
        { "member", Names, (row, members) => row with { Members = members } },
        { "kind", Kind, (row, kind) => row with { Kind = kind } },
        { "beside", Names, (row, names) => row with { Beside = names } },
        { "reads", Place, (row, place) => At(row, place, ApiRole.Reads) },
        { "value", Place, (row, place) => At(row, place, ApiRole.Value) },
        { "verb", Verb, (row, place) => At(row, place, ApiRole.Verb) },
        { "sink", SinkKeys, (row, sink) => At(row, sink, ApiRole.Sink) },
        { "publish", PublishKeys, (row, publish) => At(row, publish, ApiRole.Publish) },
        { "neutral", Text },
        { "note", Text },
    };

    /// <summary>The keys of a file.</summary>
    internal static readonly MappingReader<Library> Keys = new("an API model", _ => new Library("", "http", [], []), "library", "members")
    {
        { "library", Text, (library, name) => library with { Name = name } },
        { "package", Name, (library, package) => library with { Package = package } },
        { "verified", Text },
        { "clients", Names, (library, clients) => library with { Clients = clients } },
        { "kind", Kind, (library, kind) => library with { Kind = kind } },
        { "note", Text },
        { "members", new ListReader<ApiMember>(new CheckedReader<ApiMember>(RowKeys, CheckRow, _ => NoMember)), (library, rows) => library with { Rows = rows } },
    };

    /// <summary>Reads a model's text. Throws nothing but <see cref="OperationCanceledException"/>.</summary>
    public static ApiModel Read(string text, CancellationToken cancellationToken = default)
    {
        var document = YamlReader.Read(text, cancellationToken);
        var reading = new Reading(cancellationToken);
        foreach (var problem in document.Problems)
        {
            reading.Add(problem.RuleId, problem.Range, problem.Message, problem.Related);
        }

        Library? library = null;
        if (document.Root is { } root)
        {
            Keys.TryRead(root, "model", reading, out library);
        }
        else if (document.Problems.Count == 0)
        {
            reading.Add(RuleIds.RulePackInvalid, default, "the file is empty; an API model needs the keys 'library' and 'members'");
        }

        var members = from row in library?.Rows ?? []
                      where row.Members.Count > 0
                      select row with { Library = library!.Name, Clients = library.Clients, Kind = row.Kind.Length > 0 ? row.Kind : library.Kind };
        return new ApiModel([.. members], [.. reading.InOrder().Select(problem => problem with { RuleId = RuleIds.RulePackInvalid })]) { Package = library?.Package };
    }

    private static ApiMember At(ApiMember row, ApiMember place, ApiRole role) => place with { Types = row.Types, Members = row.Members, Kind = row.Kind, Beside = row.Beside, Role = role };

    private static void CheckRow(ApiMember row, YamlMapping mapping, Reading reading)
    {
        var roles = mapping.Entries.Count(entry => entry.Key.Value is "reads" or "value" or "verb" or "sink" or "publish" or "neutral");
        if (roles != 1)
        {
            reading.Add(RuleIds.RulePackInvalid, mapping.LabelRange(), $"a row needs one of 'reads', 'value', 'verb', 'sink', 'publish' and 'neutral'{(roles == 0 ? "" : ", not several")}");
        }

        if (row.Types.Select(type => type.StartsWith(ApiMember.PythonPrefix, StringComparison.Ordinal)).Distinct().Count() > 1)
        {
            reading.Add(RuleIds.RulePackInvalid, mapping["type"]!.Range, "modules of Python and types stand in rows of their own");
        }
    }

    private static void CheckPlace(ApiMember place, YamlMapping mapping, Reading reading)
    {
        if (!mapping.Entries.Any(entry => entry.Key.Value is "argument" or "url" or "command" or "receiver" or "base" or "source" or "assigned" or "empty"))
        {
            reading.Add(RuleIds.RulePackInvalid, mapping.LabelRange(), "a place needs one of 'argument', 'url', 'command', 'receiver', 'source', 'assigned' and 'empty'");
        }

        if (mapping["argument"] is { } argument && mapping["url"] is not null)
        {
            reading.Add(RuleIds.RulePackInvalid, argument.Range, "'url' names its arguments; leave 'argument' out");
        }

        if (mapping["host"] is { } host && mapping["source"] is null)
        {
            reading.Add(RuleIds.RulePackInvalid, host.Range, "'host' says where a 'source' is read; name the source");
        }

        if (place.Position > 9)
        {
            reading.Add(RuleIds.RulePackInvalid, mapping["position"]!.Range, "'position' counts from 0 to 9");
        }
    }

    /// <summary>The parameters that a URL names.</summary>
    private static IReadOnlyList<string> Placeholders(string url)
    {
        var names = new List<string>();
        for (var start = url.IndexOf('{'); start >= 0; start = url.IndexOf('{', start + 1))
        {
            names.Add(url.Substring(start + 1, url.IndexOf('}', start) - start - 1));
        }

        return names;
    }

    private static string? UrlObjection(string url) => HasParametersInBraces(url) && url.Contains("://") && !url.Any(c => c <= ' ')
        ? null
        : "is not a URL with parameters in braces, such as https://api.example.org/{path}";

    private static string? CommandObjection(string command) => HasParametersInBraces(command) && !command.Any(char.IsControl)
        ? null
        : "is not a command line with parameters in braces, such as git {arguments}";

    private static bool HasParametersInBraces(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth is < 0 or > 1)
            {
                return false;
            }
        }

        return depth == 0 && !text.Contains("{}");
    }

    /// <summary>A file: the library that it speaks of, the kind of rows that name none, the types from which members are reached, and the rows.</summary>
    internal sealed record Library(string Name, string Kind, IReadOnlyList<string> Clients, IReadOnlyList<ApiMember> Rows)
    {
        public string? Package { get; init; }
    }
}
