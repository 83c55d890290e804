using DataUse.Yaml;

namespace DataUse.Catalog;

/// <summary>What was read of an API model.</summary>
/// <param name="Members">Its rows; those with a mistake are left out.</param>
/// <param name="Problems">DUA2009 at the places of mistakes.</param>
public sealed record ApiModel(IReadOnlyList<ApiMember> Members, IReadOnlyList<Problem> Problems);

/// <summary>Reads an API model: a file of rules/apis, or a user's *.datause-api.yml. Never throws; what is wrong is DUA2009 at its place.</summary>
public static class ApiModelReader
{
    /// <summary>The kinds of ingestion that a model can name.</summary>
    public static readonly IReadOnlyList<string> Kinds =
        ["http", "client-library", "dataset-hub", "object-storage", "file", "process", "browser", "search", "feed", "stream", "publish", "other"];

    private static readonly string[] FileKeys = ["library", "package", "verified", "kind", "note", "members"];
    private static readonly string[] RowKeys = ["type", "member", "kind", "reads", "value", "neutral", "note"];
    private static readonly string[] PlaceKeys = ["argument", "position", "receiver", "base", "combine", "source", "assigned", "empty", "path", "gives", "method", "when"];
    private static readonly Dictionary<string, CombineRule> CombineRules = new(StringComparer.Ordinal)
    {
        ["rfc3986"] = CombineRule.Rfc3986,
        ["append"] = CombineRule.Append,
        ["append-always"] = CombineRule.AppendAlways,
    };

    /// <summary>Reads a model's text.</summary>
    public static ApiModel Read(string text, CancellationToken cancellationToken = default)
    {
        var problems = new List<Problem>();
        var members = new List<ApiMember>();
        var document = YamlReader.Read(text, cancellationToken);
        foreach (var problem in document.Problems)
        {
            problems.Add(problem with { RuleId = RuleIds.RulePackInvalid });
        }

        if (document.Root is not YamlMapping file)
        {
            if (problems.Count == 0)
            {
                problems.Add(new Problem(RuleIds.RulePackInvalid, default, "an API model has the keys 'library' and 'members'"));
            }

            return new ApiModel(members, problems);
        }

        CheckKeys(file, FileKeys, "an API model", problems);
        var library = Text(file, "library", problems) ?? Missing(file, "library", problems);
        var kind = Kind(file, problems);
        if (file["members"] is not YamlSequence rows)
        {
            Report(file["members"]?.Range ?? FirstKey(file), "'members' is a list of rows", problems);
            return new ApiModel(members, problems);
        }

        foreach (var node in rows.Items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var before = problems.Count;
            if (node is not YamlMapping row)
            {
                Report(node.Range, "a row has the keys 'type', 'member' and one of 'reads', 'value', 'neutral'", problems);
            }
            else if (Row(row, library, kind, problems) is { } member && problems.Count == before)
            {
                members.Add(member);
            }
        }

        return new ApiModel(members, problems);
    }

    private static ApiMember? Row(YamlMapping row, string library, string? fileKind, List<Problem> problems)
    {
        CheckKeys(row, RowKeys, "a row", problems);
        var types = Texts(row, "type", problems);
        var members = Texts(row, "member", problems);
        if (types.Count == 0 || members.Count == 0)
        {
            Report(FirstKey(row), "a row needs 'type' and 'member'", problems);
            return null;
        }

        var member = new ApiMember
        {
            Library = library,
            Types = types,
            Members = members,
            Role = row["reads"] is not null ? ApiRole.Reads : row["value"] is not null ? ApiRole.Value : ApiRole.Neutral,
            Kind = Kind(row, problems) ?? fileKind ?? "http",
        };
        switch (row["reads"] ?? row["value"] ?? row["neutral"])
        {
            case null:
                Report(FirstKey(row), "a row needs one of 'reads', 'value', 'neutral'", problems);
                return null;
            case YamlScalar when member.Role == ApiRole.Neutral:
                return member;
            case YamlMapping place when member.Role != ApiRole.Neutral:
                return Place(place, member, problems);
            case var other:
                Report(other.Range, "'reads' and 'value' say the place as {argument: name}, {receiver: true} or {source: id}; 'neutral' says why in words", problems);
                return null;
        }
    }

    private static ApiMember? Place(YamlMapping place, ApiMember member, List<Problem> problems)
    {
        CheckKeys(place, PlaceKeys, "a place", problems);
        var combine = Text(place, "combine", problems) ?? "rfc3986";
        if (!CombineRules.TryGetValue(combine, out var rule))
        {
            Report(place["combine"]!.Range, $"unknown combine rule '{combine}'; expected rfc3986, append or append-always", problems);
        }

        var position = Text(place, "position", problems) ?? "0";
        if (position.Length != 1 || position[0] is < '0' or > '9')
        {
            Report(place["position"]!.Range, $"position '{position}' is not a number from 0 to 9", problems);
            return null;
        }

        var when = Text(place, "when", problems);
        if (when is not null and not "answer-read")
        {
            Report(place["when"]!.Range, $"unknown condition '{when}'; expected answer-read", problems);
        }

        member = member with
        {
            Arguments = Texts(place, "argument", problems),
            Position = position[0] - '0',
            FromReceiver = place["receiver"] is not null || place["base"] is not null,
            Assigned = place["assigned"] is not null,
            MayBePath = place["path"] is not null,
            StartsEmpty = place["empty"] is not null,
            Combine = rule,
            Source = Text(place, "source", problems),
            Method = Text(place, "method", problems),
            Gives = Text(place, "gives", problems),
            WhenAnswerRead = when is not null,
        };
        if (member.Arguments.Count == 0 && !member.FromReceiver && !member.Assigned && !member.StartsEmpty && member.Source is null)
        {
            Report(place.Range, "a place needs one of 'argument', 'receiver', 'source', 'assigned', 'empty'", problems);
            return null;
        }

        return member;
    }

    private static string? Kind(YamlMapping mapping, List<Problem> problems)
    {
        var kind = Text(mapping, "kind", problems);
        if (kind is not null && !Kinds.Contains(kind))
        {
            Report(mapping["kind"]!.Range, $"unknown kind '{kind}'; expected one of {string.Join(", ", Kinds)}", problems);
        }

        return kind;
    }

    private static void CheckKeys(YamlMapping mapping, string[] known, string what, List<Problem> problems)
    {
        foreach (var entry in mapping.Entries)
        {
            if (Array.IndexOf(known, entry.Key.Value) < 0)
            {
                Report(entry.Key.Range, $"unknown key '{entry.Key.Value}' in {what}; expected one of {string.Join(", ", known)}", problems);
            }
        }
    }

    private static string? Text(YamlMapping mapping, string key, List<Problem> problems)
    {
        switch (mapping[key])
        {
            case null:
                return null;
            case YamlScalar { IsNull: false } scalar when !HasTableCharacter(scalar.Value):
                return scalar.Value;
            case var other:
                Report(other.Range, $"'{key}' is a text without tabs, semicolons and line breaks", problems);
                return null;
        }
    }

    private static IReadOnlyList<string> Texts(YamlMapping mapping, string key, List<Problem> problems)
    {
        if (mapping[key] is not YamlSequence sequence)
        {
            return Text(mapping, key, problems) is { } text ? [text] : [];
        }

        var texts = new List<string>();
        foreach (var item in sequence.Items)
        {
            if (item is YamlScalar { IsNull: false } scalar && !HasTableCharacter(scalar.Value))
            {
                texts.Add(scalar.Value);
            }
            else
            {
                Report(item.Range, $"'{key}' is a text or a list of texts", problems);
            }
        }

        return texts;
    }

    private static bool HasTableCharacter(string text) => text.IndexOfAny(['\t', ';', '\n', '\r']) >= 0;

    private static string Missing(YamlMapping mapping, string key, List<Problem> problems)
    {
        Report(FirstKey(mapping), $"an API model needs '{key}'", problems);
        return "";
    }

    private static TextRange FirstKey(YamlMapping mapping) => mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Range : mapping.Range;

    private static void Report(TextRange range, string message, List<Problem> problems) =>
        problems.Add(new Problem(RuleIds.RulePackInvalid, range, message));
}
