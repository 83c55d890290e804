using System.Text.RegularExpressions;
using DataUse.Catalog;
using DataUse.Vocabulary;
using DataUse.Yaml;

namespace DataUse.Declarations;

/// <summary>The kinds of values that the keys of datause.yml take.</summary>
internal static class Fields
{
    private const int LongestPattern = 500;

    public static readonly IValueReader<string> Text = new TextValueReader();
    public static readonly IValueReader<bool> Flag = new FlagReader();
    public static readonly IValueReader<int> Number = new NumberReader();
    public static readonly IValueReader<decimal> Amount = new AmountReader();
    public static readonly IValueReader<DateTime> Date = new DateReader();
    public static readonly IValueReader<string> License = new TextValueReader(SpdxExpression.Objection, SpdxExpression.Meant);
    public static readonly IValueReader<string> Host = new TextValueReader(HostObjection, WithoutScheme);
    public static readonly IValueReader<string> UrlPath = new TextValueReader(UrlPathObjection);
    public static readonly IValueReader<string> Pattern = new TextValueReader(PatternObjection);
    public static readonly IValueReader<string> Geo = new TextValueReader(GeoObjection, KnownTerritory);
    public static readonly IValueReader<string> Duration = Matching("^P(?=.)([0-9]+[YMWD])*(T([0-9]+[HMS])+)?$", "is not an ISO 8601 duration, such as P30D or PT12H");
    public static readonly IValueReader<string> Currency = Matching("^[A-Z]{3}$", "is not an ISO 4217 currency code, such as EUR");
    public static readonly IValueReader<string> DataUseModifier = Matching("^DUO:[0-9]{7}$", "is not a code of GA4GH's Data Use Ontology, such as DUO:0000042");
    public static readonly IValueReader<string> Sha256 = Matching("^[0-9a-fA-F]{64}$", "is not a SHA-256 hash of 64 hexadecimal digits");

    public static IValueReader<T> OneOf<T>(TermSet<T> terms) => new TermReader<T>(terms);

    public static IValueReader<IReadOnlyList<T>> ListOf<T>(IValueReader<T> item) => new ListReader<T>(item);

    public static IValueReader<Located<T>> Located<T>(IValueReader<T> inner) => new MadeReader<T, Located<T>>(inner, (value, range) => new Located<T>(value, range));

    /// <summary>One value, or a list of them.</summary>
    public static IValueReader<IReadOnlyList<T>> OneOrListOf<T>(IValueReader<T> item) =>
        new EitherReader<IReadOnlyList<T>>(new MadeReader<T, IReadOnlyList<T>>(item, (value, _) => [value]), ListOf(item));

    private static string? HostObjection(string host)
    {
        if (WithoutScheme(host) is { } rest)
        {
            return $"is a URL; write the host and, if need be, its path: '{Quoted.Shorten(rest)}'";
        }

        return HostPattern.Parse(host) is null ? "is not a host; expected one such as api.example.com, *.example.com or example.com/path" : null;
    }

    private static IValueReader<string> Matching(string pattern, string objection) =>
        new TextValueReader(text => Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant) ? null : objection);

    private static string? WithoutScheme(string host) =>
        host.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? host.Substring(scheme + 3).TrimEnd('/') : null;

    private static string? UrlPathObjection(string path) =>
        path[0] is '/' or '*' ? null : "is not a URL path, which begins with '/'; files of the project are named by 'files' under 'uses' and 'ignore'";

    private static string? PatternObjection(string pattern) => pattern.Length > LongestPattern ? $"is longer than {LongestPattern} characters" : null;

    private static string? GeoObjection(string code) => Territory.IsKnown(code)
        ? null
        : KnownTerritory(code) is { } near
            ? $"is not a country code; did you mean '{near}'?"
            : "is not a country code; expected two letters of ISO 3166-1, such as DE, or EU";

    private static string? KnownTerritory(string code) => Territory.IsKnown(code.ToUpperInvariant()) ? code.ToUpperInvariant() : null;
}
