using System.Globalization;
using DataUse.Declarations;
using DataUse.Identification;
using DataUse.Vocabulary;

namespace DataUse.Licensing;

/// <summary>Judges one entry: asks the questions of <see cref="EntryQuestion.InOrder"/>, and stops at the first that the read does not pass.</summary>
/// <param name="context">Where, when and what for the source is read.</param>
/// <param name="licensee">Who the team is, as its declaration says, or null.</param>
internal sealed class EntryJudgement(ReadContext context, string? licensee)
{
    /// <summary>The member states of the European Union as of 2026, for licenses whose <c>geo</c> is <c>EU</c>.</summary>
    private const string MemberStates = " AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ";

    public ReadContext Context => context;

    /// <summary>Whether it is of no account by which door the place is read.</summary>
    public bool TakesAnyDoor { get; init; }

    /// <summary>What the entry says of reading the place.</summary>
    public Verdict Judge(EntryCase of)
    {
        foreach (var question in EntryQuestion.InOrder)
        {
            if (question.Against(this, of) is { } against)
            {
                return against;
            }
        }

        return of.Verdict(Step.Permitted, "");
    }

    /// <summary>Whether the day is within the entry's dates; so it is when either is not known.</summary>
    public bool FitsDates(SourceEntry entry) => !(context.AsOf < entry.ValidFrom) && !(context.AsOf > entry.ValidUntil);

    /// <summary>Whether the entry may be about the door by which the place is read.</summary>
    public bool FitsDoor(EntryCase of) => TakesAnyDoor || (of.Declared.MayCover(of.Identified, of.Place) && FitsAccessMethod(of));

    /// <summary>By which way the place is read, as the API or else the address shows; null when neither does.</summary>
    public AccessMethod? MethodOf(IdentifiedSource identified) => context.AccessMethod ?? identified.AccessMethod;

    public Verdict? Prohibited(EntryCase of)
    {
        if (Prohibition(of.Declared.Entry) is not { } prohibited)
        {
            return null;
        }

        var isFiner = prohibited.Value != context.Purpose && prohibited.Value.IsWithin(context.Purpose);
        var statement = $"'{of.Declared.Entry.Id.Value}' prohibits {prohibited.Value}" + (isFiner ? $", which {context.Purpose} includes; declare the finer purpose" : "");
        return of.Verdict(Step.Denied, statement) with { Range = prohibited.Range };
    }

    /// <summary>An entry with errors grants nothing; one that states <c>basis: none</c> still denies.</summary>
    public Verdict? Malformed(EntryCase of) => of.Declared.Entry is { HasErrors: true } entry
        ? of.Verdict(entry.Basis == Vocabulary.Basis.None ? Step.Denied : Step.Malformed, $"the entry '{entry.Id.Value}' has errors and grants nothing; correct it")
        : null;

    public Verdict? WithoutBasis(EntryCase of) => of.Declared.Entry is { Basis: Vocabulary.Basis.None } entry
        ? of.Verdict(Step.Denied, $"'{entry.Id.Value}' is declared with basis: none, no right to use it", "basis")
        : null;

    public Verdict? NotInForce(EntryCase of)
    {
        var id = of.Declared.Entry.Id.Value;
        return of.Declared.Entry.Status switch
        {
            LicenseStatus.Suspended => of.Verdict(Step.Suspended, $"the licensor of '{id}' suspended access; stop reading until it is restored", "status"),
            LicenseStatus.Terminated => of.Verdict(Step.Suspended, $"the licensor of '{id}' terminated access; stop reading", "status"),
            LicenseStatus.Pending => of.Verdict(Step.NotInForce, $"the license of '{id}' is pending; set status to in-force once it is", "status"),
            LicenseStatus.Unknown => of.Verdict(Step.NotInForce, $"the status of the license of '{id}' is unknown; find out and set status", "status"),
            _ => null,
        };
    }

    public Verdict? OutsideDates(EntryCase of)
    {
        var entry = of.Declared.Entry;
        if (context.AsOf > entry.ValidUntil)
        {
            return of.Verdict(Step.NotInForce, $"the license of '{entry.Id.Value}' ended on {Day(entry.ValidUntil)}; renew it and set valid_until", "valid_until");
        }

        return context.AsOf < entry.ValidFrom
            ? of.Verdict(Step.NotInForce, $"the license of '{entry.Id.Value}' begins on {Day(entry.ValidFrom)}; read from then on", "valid_from")
            : null;
    }

    public Verdict? OtherDoor(EntryCase of)
    {
        if (FitsDoor(of))
        {
            return null;
        }

        var entry = of.Declared.Entry;
        return !of.Declared.MayCover(of.Identified, of.Place) ? of.Verdict(Step.OtherDoor, DoorStatement(of)) : of.Verdict(
            Step.OtherDoor,
            $"the license of '{entry.Id.Value}' covers {string.Join(", ", entry.AccessMethods.Select(TermSets.AccessMethods.TokenOf))}, not {TermSets.AccessMethods.TokenOf(MethodOf(of.Identified)!.Value)}",
            "access");
    }

    public Verdict? ConditionNotMet(EntryCase of)
    {
        var entry = of.Declared.Entry;
        var id = entry.Id.Value;
        if (entry.Licensee is { } named && licensee is not null && !string.Equals(named.Trim(), licensee.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            return of.Verdict(Step.ConditionNotMet, $"'{id}' is licensed to {named}, not to {licensee}", "licensee");
        }

        if (context.Users is { } users && entry.Users.Count > 0 && !entry.Users.Contains(users))
        {
            return of.Verdict(
                Step.ConditionNotMet, $"'{id}' is licensed for {string.Join(", ", entry.Users.Select(TermSets.UserClasses.TokenOf))} users, not for {TermSets.UserClasses.TokenOf(users)}", "users");
        }

        if (context.Users == UserClass.Commercial && IsNonCommercial(entry.License))
        {
            return of.Verdict(Step.ConditionNotMet, $"the license of '{id}', {entry.License}, is for non-commercial use", "license");
        }

        return context.Geo is { } geo && entry.Geo.Count > 0 && !entry.Geo.Any(licensed => Contains(licensed, geo))
            ? of.Verdict(Step.ConditionNotMet, $"'{id}' is licensed for {string.Join(", ", entry.Geo)}, not for {geo}", "geo")
            : null;
    }

    public Verdict? NotPermitted(EntryCase of)
    {
        var entry = of.Declared.Entry;
        var id = entry.Id.Value;
        if (ReferenceEquals(context.Purpose, Purpose.Unspecified) || Permit(entry) is not null)
        {
            return null;
        }

        if (entry.Permits is not { } permits)
        {
            return of.Verdict(Step.NotMentioned, $"'{id}' neither permits nor prohibits {context.Purpose}; find out and add it to one of them");
        }

        return permits.Count == 0
            ? of.Verdict(Step.NotPermitted, $"'{id}' permits no purpose", "permits")
            : of.Verdict(Step.NotPermitted, $"'{id}' permits {string.Join(", ", permits.Select(permit => permit.Value.Token))}, not {context.Purpose}; add it once it is licensed", "permits");
    }

    /// <summary>The first item of <c>permits</c> that is the purpose or above it, or null.</summary>
    public Located<Purpose>? Permit(SourceEntry entry)
    {
        foreach (var permit in entry.Permits ?? [])
        {
            if (context.Purpose.IsWithin(permit.Value))
            {
                return permit;
            }
        }

        return null;
    }

    /// <summary>The prohibition that the purpose meets: one at or above it, else one below it, which a coarse purpose may touch. Of an unspecified purpose only <c>all</c> is known.</summary>
    private Located<Purpose>? Prohibition(SourceEntry entry)
    {
        Located<Purpose>? finer = null;
        foreach (var prohibited in entry.Prohibits)
        {
            if (context.Purpose.IsWithin(prohibited.Value) || ReferenceEquals(prohibited.Value, Purpose.All))
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

    /// <summary>A copy that was bought, uploaded or generated came to the team before any code read it, so that no call can show another way.</summary>
    private bool FitsAccessMethod(EntryCase of)
    {
        var methods = of.Declared.Entry.AccessMethods;
        return methods.Count == 0 || MethodOf(of.Identified) is not { } method || methods.Contains(method)
            || methods.Any(licensed => licensed is AccessMethod.PurchasedCopy or AccessMethod.Upload or AccessMethod.Generated);
    }

    private static string DoorStatement(EntryCase of)
    {
        var (declared, identified, place) = of;
        var entry = declared.Entry;
        var id = entry.Id.Value;
        var isOtherPath = entry.Paths.Count > 0 && (entry.Hosts.Count + entry.Datasets.Count == 0 || declared.NamesHost(place) is not null);
        var door = place.Dataset ?? (place.Host.Length == 0 || isOtherPath ? identified.Use.Display : place.Host);
        var open = isOtherPath ? entry.Paths : [.. entry.Hosts, .. entry.Datasets];
        return open.Count > 0 ? $"the license of '{id}' covers {Few(open)}, not {door}" : $"the license of '{id}' does not cover {door}";
    }

    /// <summary>Whether every alternative of an SPDX expression has a Creative Commons license with the NC element.</summary>
    private static bool IsNonCommercial(string? license) =>
        license is not null && license.Split([" OR "], StringSplitOptions.None).All(alternative => alternative.IndexOf("-NC-", StringComparison.Ordinal) >= 0);

    private static bool Contains(string licensed, string geo) =>
        licensed == geo || (licensed == "EU" && geo.Length == 2 && MemberStates.IndexOf($" {geo} ", StringComparison.Ordinal) >= 0);

    private static string Few(IReadOnlyList<Located<string>> names) => string.Join(", ", names.Take(3).Select(name => name.Value)) + (names.Count > 3 ? " and others" : "");

    private static string Day(DateTime? day) => day!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
