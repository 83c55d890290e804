using System.Globalization;
using DataUse.Declarations;
using DataUse.Vocabulary;

namespace DataUse.Licensing;

/// <summary>What an entry says where a read passes its questions: the lines of an explanation.</summary>
internal static class EntryReply
{
    public static (string Text, string? Key)? NotProhibited(EntryJudgement judgement, EntryCase of) => of.Declared.Entry.Prohibits is { Count: > 0 } prohibits
        ? ($"prohibits {Tokens(prohibits)}, not {judgement.Context.Purpose}", "prohibits")
        : ("prohibits no purpose", null);

    public static (string Text, string? Key)? Basis(EntryCase of) => (TermSets.Bases.TokenOf(of.Declared.Entry.Basis)!, "basis");

    public static (string Text, string? Key)? InForce(EntryCase of) =>
        of.Declared.Entry.Keys.Any(key => key.Value == "status") ? ("in-force", "status") : ("in-force, since nothing else is said", null);

    public static (string Text, string? Key)? WithinDates(EntryJudgement judgement, EntryCase of)
    {
        var entry = of.Declared.Entry;
        if (entry.ValidFrom is null && entry.ValidUntil is null)
        {
            return null;
        }

        var range = (entry.ValidFrom, entry.ValidUntil) switch
        {
            ({ } from, { } until) => $"from {Day(from)} to {Day(until)}, both included",
            ({ } from, null) => $"from {Day(from)} on",
            (_, var until) => $"until {Day(until!.Value)}, included",
        };
        var day = judgement.Context.AsOf is { } asOf ? $"; {Day(asOf)} is" : "; not judged, since no day is given";
        return (range + day, entry.ValidUntil is null ? "valid_from" : "valid_until");
    }

    public static (string Text, string? Key)? OpenDoor(EntryJudgement judgement, EntryCase of)
    {
        var entry = of.Declared.Entry;
        var parts = new List<string>();
        string? key = null;
        void Add(string name, IEnumerable<string> values)
        {
            var written = string.Join(", ", values);
            if (written.Length > 0)
            {
                parts.Add(name + " " + written);
                key ??= name;
            }
        }

        Add("hosts", entry.Hosts.Select(host => host.Value));
        Add("datasets", entry.Datasets.Select(dataset => dataset.Value));
        Add("paths", entry.Paths.Select(path => path.Value));
        Add("access", entry.AccessMethods.Select(method => TermSets.AccessMethods.TokenOf(method)!));
        var method = judgement.MethodOf(of.Identified) is { } known ? $"read by {TermSets.AccessMethods.TokenOf(known)}" : "the access method is not known";
        return parts.Count == 0 ? ("every door of the source", null) : (string.Join("; ", parts) + (entry.AccessMethods.Count > 0 ? "; " + method : ""), key);
    }

    public static (string Text, string? Key)? ConditionsMet(EntryJudgement judgement, EntryCase of)
    {
        var entry = of.Declared.Entry;
        var parts = new List<string>();
        if (entry.Licensee is { } licensee)
        {
            parts.Add("licensed to " + licensee);
        }

        if (entry.Users.Count > 0)
        {
            parts.Add($"users {string.Join(", ", entry.Users.Select(TermSets.UserClasses.TokenOf))}; {(judgement.Context.Users is { } users ? TermSets.UserClasses.TokenOf(users) + " asked" : "whose use it is, is not stated")}");
        }

        if (entry.Geo.Count > 0)
        {
            parts.Add($"geo {string.Join(", ", entry.Geo)}; {(judgement.Context.Geo is { } geo ? geo + " asked" : "where the use happens, is not stated")}");
        }

        return parts.Count == 0 ? null : (string.Join("; ", parts), entry.Licensee is not null ? "licensee" : entry.Users.Count > 0 ? "users" : "geo");
    }

    public static (string Text, string? Key)? Permitted(EntryJudgement judgement, EntryCase of)
    {
        if (ReferenceEquals(judgement.Context.Purpose, Purpose.Unspecified))
        {
            return ("not asked, since the purpose is not stated", null);
        }

        var permit = judgement.Permit(of.Declared.Entry)!.Value.Value;
        return (permit == judgement.Context.Purpose ? $"permits {permit}" : $"permits {permit}, which {judgement.Context.Purpose} is within", "permits");
    }

    private static string Tokens(IReadOnlyList<Located<Purpose>> purposes) => string.Join(", ", purposes.Select(purpose => purpose.Value.Token));

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
