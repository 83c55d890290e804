using DataUse.Catalog;
using DataUse.Declarations;
using DataUse.Identification;
using DataUse.Licensing;
using DataUse.Vocabulary;

namespace DataUse.Tests.Licensing;

/// <summary>Declarations and reads that a seed makes, valid and not, over few names, so that they often meet.</summary>
internal static class GeneratedDeclarations
{
    /// <summary>The sources that declarations and reads are about.</summary>
    public static readonly SourceCatalog Sources = new(
    [
        new() { Id = "x", Name = "X", Aliases = ["twitter"], Owner = "X Corp.", ApiHosts = ["api.x.com"], WebHosts = ["x.com"], Position = TrainingPosition.Prohibited, Disputes = ["x-2023", "x-2022"] },
        new() { Id = "reddit", Name = "Reddit", Owner = "Reddit, Inc.", ApiHosts = ["oauth.reddit.com"], WebHosts = ["reddit.com", "old.reddit.com"], Mirrors = ["libreddit.net"], Position = TrainingPosition.LicenseRequired },
        new() { Id = "wiki", Name = "Wiki", WebHosts = ["*.wiki.org"], MediaHosts = ["dumps.wiki.org"], Datasets = ["wiki/wiki"], Position = TrainingPosition.OpenLicense },
        new() { Id = "hub", Name = "Hub", Role = SourceRole.Platform, WebHosts = ["huggingface.co"] },
        new() { Id = "serp", Name = "Serp", Role = SourceRole.Platform, IsAggregator = true, ApiHosts = ["serp.com"] },
        new() { Id = "pay", Name = "Pay", Role = SourceRole.Service, ApiHosts = ["api.pay.com"] },
    ]);

    /// <summary>The places that are read.</summary>
    public static readonly IReadOnlyList<SourceUse> Places =
    [
        Url("oauth.reddit.com", "/r/a"), Url("reddit.com", "/"), Url("*.reddit.com", "/{}"), Url("libreddit.net", "/r/a"), Fixed("reddit"), Url("api.x.com", "/2/tweets"),
        Url("cdn.team.com", "/open/a"), Url("cdn.team.com", "/{}"), Of(SourceUseKind.Dataset, "hf:team/set"), Of(SourceUseKind.Dataset, "hf:wiki/wiki"),
        Url("huggingface.co", "/datasets/team/set"), Url("dumps.wiki.org", "/a"), Url("serp.com", "/search", "q=site:reddit.com"), Url("api.pay.com", "/v1"),
        Url("api.unknown.com", "/"), Of(SourceUseKind.Bucket, "s3://team/data"), Url("localhost", "/a"), Of(SourceUseKind.File, "a.csv"), Of(SourceUseKind.Unknown, null),
    ];

    /// <summary>Hosts as declarations write them, some of them wrong.</summary>
    public static readonly IReadOnlyList<string> Hosts =
        ["oauth.reddit.com", "*.reddit.com", "reddit.com", "libreddit.net", "api.x.com", "cdn.team.com", "cdn.team.com/open", "huggingface.co", "serp.com", "*", "*.t*m.com", "not a host", ""];

    /// <summary>Datasets and buckets as declarations write them.</summary>
    public static readonly IReadOnlyList<string> Datasets = ["team/set", "hf:team/set", "wiki/wiki", "s3://team", "s3://team/data", "s3://", ""];

    private static readonly string[] Ids = ["reddit", "x", "wiki", "hub", "serp", "pay", "own-a", "own-b", "own-c", "own-d"];
    private static readonly string[] Paths = ["/", "/r/", "/open/*$", "/datasets/team/set", "*", "$", ""];
    private static readonly string[] Folders = ["/repo/app/feed", "/repo/app", "/repo", ""];

    /// <summary>One to three layers, the nearest first.</summary>
    public static Declaration[] Layers(Random random) =>
    [
        .. Enumerable.Range(0, random.Next(1, 4)).Select(_ => new Declaration
        {
            Sources = [.. Ids.Where(_ => random.Next(3) == 0).Select(id => Entry(random, id))],
            Policy = new Policy { Unknown = One(random, [PolicyLevel.Default, PolicyLevel.None, PolicyLevel.Error]), ExpiringWithinDays = random.Next(2) == 0 ? 30 : null },
            Ignore = random.Next(8) == 0 ? [new IgnoreEntry { Hosts = [One(random, Hosts)], Paths = Some(random, Paths), Reason = "r" }] : [],
            Licensee = random.Next(4) == 0 ? "Team" : null,
        }),
    ];

    /// <summary>The layers at folders of one repository.</summary>
    public static DeclarationSet At(IEnumerable<Declaration> nearestFirst) =>
        new([.. nearestFirst.Select((layer, i) => new DeclarationLayer(Folders[i] + "/datause.yml", Folders[i], layer))]);

    /// <summary>The circumstances of a read.</summary>
    public static ReadContext Context(Random random) => new()
    {
        Purpose = One(random, [.. Purpose.Declarable, Purpose.Unspecified]),
        Users = random.Next(2) == 0 ? UserClass.Commercial : null,
        Geo = One(random, [null, "DE", "US", "EU"]),
        AccessMethod = random.Next(2) == 0 ? One(random, [AccessMethod.Api, AccessMethod.WebScrape]) : null,
        AsOf = random.Next(4) == 0 ? null : Day(random),
    };

    public static DateTime Day(Random random) => new DateTime(2026, 1, 1).AddDays(random.Next(365));

    public static T One<T>(Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private static SourceEntry Entry(Random random, string id) => new()
    {
        Id = new(id, default),
        Source = random.Next(4) == 0 ? new Located<string>(One(random, ["reddit", "x", "wiki", "nowhere"]), default) : null,
        Hosts = Located(Some(random, Hosts)),
        Datasets = Located(Some(random, Datasets)),
        Paths = random.Next(3) == 0 ? Located(Some(random, Paths)) : [],
        Basis = One(random, [Basis.Own, Basis.Own, Basis.Own, Basis.Agreement, Basis.None]),
        Status = One(random, [LicenseStatus.InForce, LicenseStatus.InForce, LicenseStatus.InForce, LicenseStatus.Pending, LicenseStatus.Suspended]),
        Permits = random.Next(4) == 0 ? null : Located(Some(random, Purpose.Declarable)),
        Prohibits = random.Next(3) == 0 ? Located(Some(random, Purpose.Declarable)) : [],
        ValidFrom = random.Next(4) == 0 ? Day(random) : null,
        ValidUntil = random.Next(4) == 0 ? Day(random) : null,
        Users = random.Next(4) == 0 ? [UserClass.Education] : [],
        Geo = random.Next(4) == 0 ? ["EU"] : [],
        License = One(random, [null, "CC-BY-NC-4.0", "CC-BY-4.0"]),
        Licensee = random.Next(6) == 0 ? "Other" : null,
        AccessMethods = random.Next(5) == 0 ? [One(random, [AccessMethod.Api, AccessMethod.Feed, AccessMethod.Upload])] : [],
        HasErrors = random.Next(8) == 0,
        Obligations = random.Next(4) == 0 ? [new Obligation(Duty.Attribute, false, default)] : [],
        Disputed = random.Next(4) == 0 ? new Dispute(null, true) : null,
    };

    private static IReadOnlyList<T> Some<T>(Random random, IReadOnlyList<T> items) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => One(random, items))];

    private static IReadOnlyList<Located<T>> Located<T>(IReadOnlyList<T> items) => [.. items.Select(item => new Located<T>(item, default))];

    private static SourceUse Url(string host, string path, string query = "") => new() { Kind = SourceUseKind.Url, Host = host, Path = path, Query = query, Display = host + path };

    private static SourceUse Fixed(string id) => Of(SourceUseKind.Fixed, id);

    private static SourceUse Of(SourceUseKind kind, string? id) => new() { Kind = kind, Id = id, Display = id ?? "" };
}
