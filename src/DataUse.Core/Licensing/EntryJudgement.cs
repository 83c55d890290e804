using System.Globalization;
using DataUse.Declarations;
using DataUse.Identification;
using DataUse.Vocabulary;

namespace DataUse.Licensing;

/// <summary>Judges one entry: asks in a fixed order what could speak against a read, and stops at the first answer.</summary>
/// <param name="context">Where, when and what for the source is read.</param>
/// <param name="licensee">Who the team is, as its declaration says, or null.</param>
internal sealed class EntryJudgement(ReadContext context, string? licensee)
{
    /// <summary>The member states of the European Union as of 2026, for licenses whose <c>geo</c> is <c>EU</c>.</summary>
    private const string MemberStates = " AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ";

    /// <summary>Whether the day is within the entry's dates; so it is when either is not known.</summary>
    public bool FitsDates(SourceEntry entry) => !(context.AsOf < entry.ValidFrom) && !(context.AsOf > entry.ValidUntil);

    /// <summary>Whether the entry may be about the door by which the place is read.</summary>
    public bool FitsDoor(DeclaredEntry declared, IdentifiedSource identified, Place place) => declared.MayCover(identified, place) && FitsAccessMethod(declared.Entry);

    /// <summary>What the entry says of reading the place.</summary>
    public Verdict Judge(DeclaredEntry declared, IdentifiedSource identified, Place place)
    {
        var entry = declared.Entry;
        var id = entry.Id.Value;
        Verdict At(Step step, string statement, TextRange? range = null) => new(step, statement, declared, range ?? entry.Id.Range);

        if (Prohibition(entry) is { } prohibited)
        {
            var isFiner = prohibited.Value != context.Purpose && prohibited.Value.IsWithin(context.Purpose);
            return At(Step.Denied, $"'{id}' prohibits {prohibited.Value}" + (isFiner ? $", which {context.Purpose} includes; declare the finer purpose" : ""), prohibited.Range);
        }

        if (entry.HasErrors)
        {
            return At(entry.Basis == Basis.None ? Step.Denied : Step.Malformed, $"the entry '{id}' has errors and grants nothing; correct it");
        }

        if (entry.Basis == Basis.None)
        {
            return At(Step.Denied, $"'{id}' is declared with basis: none, no right to use it", entry.RangeOf("basis"));
        }

        switch (entry.Status)
        {
            case LicenseStatus.Suspended:
                return At(Step.Suspended, $"the licensor of '{id}' suspended access; stop reading until it is restored", entry.RangeOf("status"));
            case LicenseStatus.Terminated:
                return At(Step.Suspended, $"the licensor of '{id}' terminated access; stop reading", entry.RangeOf("status"));
            case LicenseStatus.Pending:
                return At(Step.NotInForce, $"the license of '{id}' is pending; set status to in-force once it is", entry.RangeOf("status"));
            case LicenseStatus.Unknown:
                return At(Step.NotInForce, $"the status of the license of '{id}' is unknown; find out and set status", entry.RangeOf("status"));
        }

        if (context.AsOf > entry.ValidUntil)
        {
            return At(Step.NotInForce, $"the license of '{id}' ended on {Day(entry.ValidUntil)}; renew it and set valid_until", entry.RangeOf("valid_until"));
        }

        if (context.AsOf < entry.ValidFrom)
        {
            return At(Step.NotInForce, $"the license of '{id}' begins on {Day(entry.ValidFrom)}; read from then on", entry.RangeOf("valid_from"));
        }

        if (!FitsDoor(declared, identified, place))
        {
            return At(Step.OtherDoor, OtherDoor(declared, identified, place));
        }

        return Condition(entry) is { } condition ? At(Step.ConditionNotMet, condition) : Purpose(At, entry);
    }

    private Verdict Purpose(Func<Step, string, TextRange?, Verdict> at, SourceEntry entry)
    {
        var id = entry.Id.Value;
        if (ReferenceEquals(context.Purpose, Vocabulary.Purpose.Unspecified) || entry.Permits?.Any(permit => context.Purpose.IsWithin(permit.Value)) == true)
        {
            return at(Step.Permitted, "", null);
        }

        if (entry.Permits is not { } permits)
        {
            return at(Step.NotMentioned, $"'{id}' neither permits nor prohibits {context.Purpose}; find out and add it to one of them", null);
        }

        return permits.Count == 0
            ? at(Step.NotPermitted, $"'{id}' permits no purpose", entry.RangeOf("permits"))
            : at(Step.NotPermitted, $"'{id}' permits {string.Join(", ", permits.Select(permit => permit.Value.Token))}, not {context.Purpose}; add it once it is licensed", entry.RangeOf("permits"));
    }

    /// <summary>The prohibition that the purpose meets: one at or above it, else one below it, which a coarse purpose may touch. Of an unspecified purpose only <c>all</c> is known.</summary>
    private Located<Purpose>? Prohibition(SourceEntry entry)
    {
        Located<Purpose>? finer = null;
        foreach (var prohibited in entry.Prohibits)
        {
            if (context.Purpose.IsWithin(prohibited.Value) || ReferenceEquals(prohibited.Value, Vocabulary.Purpose.All))
            {
                return prohibited;
            }

            if (finer is null && prohibited.Value.IsWithin(context.Purpose))
            {
                finer = prohibited;
            }
        }

        return finer;
    }

    private bool FitsAccessMethod(SourceEntry entry) =>
        entry.AccessMethods.Count == 0 || context.AccessMethod is not { } method || entry.AccessMethods.Contains(method);

    private string OtherDoor(DeclaredEntry declared, IdentifiedSource identified, Place place)
    {
        var id = declared.Entry.Id.Value;
        if (declared.MayCover(identified, place))
        {
            return $"the license of '{id}' covers {string.Join(", ", declared.Entry.AccessMethods.Select(TermSets.AccessMethods.TokenOf))}, not {TermSets.AccessMethods.TokenOf(context.AccessMethod!.Value)}";
        }

        if (declared.IsPlatformAlone)
        {
            return $"'{id}' hosts what belongs to others; name what is licensed on it under datasets or paths";
        }

        var isOtherPath = declared.Entry.Paths.Count > 0 && (declared.Entry.Hosts.Count + declared.Entry.Datasets.Count == 0 || declared.NamesHost(place) is not null);
        var door = place.Dataset ?? (place.Host.Length == 0 ? identified.Use.Display : isOtherPath ? identified.Use.Display : place.Host);
        var open = isOtherPath ? declared.Entry.Paths : [.. declared.Entry.Hosts, .. declared.Entry.Datasets];
        return open.Count > 0 ? $"the license of '{id}' covers {Few(open)}, not {door}" : $"the license of '{id}' does not cover {door}";
    }

    private string? Condition(SourceEntry entry)
    {
        var id = entry.Id.Value;
        if (entry.Licensee is { } named && licensee is not null && !string.Equals(named.Trim(), licensee.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            return $"'{id}' is licensed to {named}, not to {licensee}";
        }

        if (context.Users is { } users && entry.Users.Count > 0 && !entry.Users.Contains(users))
        {
            return $"'{id}' is licensed for {string.Join(", ", entry.Users.Select(TermSets.UserClasses.TokenOf))} users, not for {TermSets.UserClasses.TokenOf(users)}";
        }

        if (context.Users == UserClass.Commercial && IsNonCommercial(entry.License))
        {
            return $"the license of '{id}', {entry.License}, is for non-commercial use";
        }

        return context.Geo is { } geo && entry.Geo.Count > 0 && !entry.Geo.Any(licensed => Contains(licensed, geo))
            ? $"'{id}' is licensed for {string.Join(", ", entry.Geo)}, not for {geo}"
            : null;
    }

    /// <summary>Whether every alternative of an SPDX expression has a Creative Commons license with the NC element.</summary>
    private static bool IsNonCommercial(string? license) =>
        license is not null && license.Split([" OR "], StringSplitOptions.None).All(alternative => alternative.IndexOf("-NC-", StringComparison.Ordinal) >= 0);

    private static bool Contains(string licensed, string geo) =>
        licensed == geo || (licensed == "EU" && geo.Length == 2 && MemberStates.IndexOf($" {geo} ", StringComparison.Ordinal) >= 0);

    private static string Few(IReadOnlyList<Located<string>> names) => string.Join(", ", names.Take(3).Select(name => name.Value)) + (names.Count > 3 ? " and others" : "");

    private static string Day(DateTime? day) => day!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
