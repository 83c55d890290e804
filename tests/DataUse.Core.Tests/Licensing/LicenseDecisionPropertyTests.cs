using DataUse.Declarations;
using DataUse.Licensing;
using DataUse.Vocabulary;

namespace DataUse.Tests.Licensing;

/// <summary>What holds for every declaration, tried on many that a seeded generator makes.</summary>
public class LicenseDecisionPropertyTests
{
    private const int Cases = 4000;

    private static readonly string[] Places =
    [
        "https://oauth.reddit.com/r/a", "https://reddit.com/", "https://*.reddit.com/{}", "https://libreddit.net/r/a", "fixed:reddit", "https://api.x.com/2/tweets",
        "https://cdn.team.com/open/a", "https://cdn.team.com/{}", "hf:team/set", "hf:wiki/wiki", "https://huggingface.co/datasets/team/set", "https://dumps.wiki.org/a",
        "https://serp.com/search?q=site:reddit.com", "https://api.pay.com/v1", "https://api.unknown.com/", "s3://team/data", "https://localhost/a", "file:a.csv", "?",
    ];

    private static readonly string[] Ids = ["reddit", "x", "wiki", "hub", "serp", "pay", "own-a", "own-b", "own-c", "own-d"];
    private static readonly string[] Hosts = ["oauth.reddit.com", "*.reddit.com", "reddit.com", "libreddit.net", "api.x.com", "cdn.team.com", "cdn.team.com/open", "huggingface.co", "serp.com", "*", "not a host", ""];
    private static readonly string[] Datasets = ["team/set", "hf:team/set", "wiki/wiki", "s3://team", "s3://team/data", ""];
    private static readonly string[] Paths = ["/", "/r/", "/open/*$", "/datasets/team/set", "*", "$", ""];

    [Fact]
    public void Adding_a_prohibition_never_allows_more() => AssertNeverAllowsMore((random, entry) =>
        entry with { Prohibits = [.. entry.Prohibits, new(One(random, Purpose.Declarable), default)] });

    [Fact]
    public void Narrowing_what_is_permitted_never_allows_more() => AssertNeverAllowsMore((random, entry) =>
        entry with { Permits = [.. (entry.Permits ?? []).Where(_ => random.Next(2) == 0)] });

    [Fact]
    public void Ending_a_status_never_allows_more() => AssertNeverAllowsMore((random, entry) =>
        entry with { Status = One(random, [LicenseStatus.Pending, LicenseStatus.Suspended, LicenseStatus.Terminated, LicenseStatus.Unknown]) });

    [Fact]
    public void An_error_in_an_entry_never_allows_more() => AssertNeverAllowsMore((_, entry) => entry with { HasErrors = true });

    [Fact]
    public void Denying_a_host_never_allows_more()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new Random(seed);
            var layers = RandomLayers(random);
            var (place, context) = (One(random, Places), RandomContext(random));
            var denying = layers.ToArray();
            var changed = random.Next(denying.Length);
            denying[changed] = denying[changed] with { Deny = new DenyEntry { Hosts = [new(One(random, Hosts), default)], Datasets = [new(One(random, Datasets), default)] } };
            AssertNotWider(seed, Decide(layers, place, context), Decide(denying, place, context));
        }
    }

    [Fact]
    public void A_nearer_layer_never_opens_what_a_farther_one_closes()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new Random(seed);
            var (place, context) = (One(random, Places), RandomContext(random));
            Declaration[] farther = [.. RandomLayers(random).Select(Plain)];
            var closing = Decide(farther, place, context).Where(finding => IsLicenseFinding(finding) && finding.DeclarationRange is not null && !finding.Statement.Contains(" neither permits ")).ToList();
            var isPlatform = closing.Exists(finding => finding.SourceId is "hub" or "serp");
            if (closing.Count > 0 && !isPlatform)
            {
                AssertNotWider(seed, closing, Decide([.. RandomLayers(random).Take(1).Select(Plain), .. farther], place, context));
            }
        }

        static Declaration Plain(Declaration layer) => layer with { Ignore = [], Licensee = null };
    }

    [Fact]
    public void The_order_of_entries_never_matters()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new Random(seed);
            var layers = RandomLayers(random);
            var (place, context) = (One(random, Places), RandomContext(random));
            var shuffled = layers.Select(layer => layer with { Sources = [.. layer.Sources.OrderBy(_ => random.Next())] }).ToArray();
            Assert.Equal(Decisions.Show(Decide(layers, place, context)), Decisions.Show(Decide(shuffled, place, context)));
        }
    }

    [Fact]
    public void A_source_has_at_most_one_license_finding_at_a_place()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new Random(seed);
            var findings = Decide(RandomLayers(random), One(random, Places), RandomContext(random));
            Assert.All(findings.Where(IsLicenseFinding).GroupBy(finding => finding.SourceId), group => Assert.Single(group));
        }
    }

    private static void AssertNeverAllowsMore(Func<Random, SourceEntry, SourceEntry> restrict)
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new Random(seed);
            var layers = RandomLayers(random);
            var (place, context) = (One(random, Places), RandomContext(random));
            var before = Decide(layers, place, context);
            var restricted = layers.Select(layer => layer with { Sources = [.. layer.Sources.Select(entry => random.Next(2) == 0 ? restrict(random, entry) : entry)] }).ToArray();
            AssertNotWider(seed, before, Decide(restricted, place, context));
        }
    }

    private static void AssertNotWider(int seed, IReadOnlyList<Finding> before, IReadOnlyList<Finding> after)
    {
        if (before.Any(IsLicenseFinding))
        {
            Assert.True(after.Any(IsLicenseFinding), $"seed {seed}: {string.Join("; ", Decisions.Show(before))} became {string.Join("; ", Decisions.Show(after))}");
        }
    }

    private static bool IsLicenseFinding(Finding finding) =>
        finding.RuleId is not (RuleIds.ObligationWithoutEvidence or RuleIds.SourceDisputed or RuleIds.LicenseExpiring);

    private static IReadOnlyList<Finding> Decide(Declaration[] layers, string place, ReadContext context)
    {
        string[] folders = ["/repo/app/feed", "/repo/app", "/repo", ""];
        return Decisions.Decide(new DeclarationSet(layers.Select((layer, i) => new DeclarationLayer(folders[i] + "/datause.yml", folders[i], layer))), place, context);
    }

    private static Declaration[] RandomLayers(Random random) =>
    [
        .. Enumerable.Range(0, random.Next(1, 4)).Select(_ => new Declaration
        {
            Sources = [.. Ids.Where(_ => random.Next(3) == 0).Select(id => RandomEntry(random, id))],
            Policy = new Policy { Unknown = One(random, [PolicyLevel.Default, PolicyLevel.None, PolicyLevel.Error]), ExpiringWithinDays = random.Next(2) == 0 ? 30 : null },
            Ignore = random.Next(8) == 0 ? [new IgnoreEntry { Hosts = [One(random, Hosts)], Paths = Some(random, Paths), Reason = "r" }] : [],
            Licensee = random.Next(4) == 0 ? "Team" : null,
        }),
    ];

    private static SourceEntry RandomEntry(Random random, string id) => new()
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
        AccessMethods = random.Next(5) == 0 ? [AccessMethod.Api] : [],
        HasErrors = random.Next(8) == 0,
        Obligations = random.Next(4) == 0 ? [new Obligation(Duty.Attribute, false, default)] : [],
        Disputed = random.Next(4) == 0 ? new Dispute(null, true) : null,
    };

    private static ReadContext RandomContext(Random random) => new()
    {
        Purpose = One(random, [.. Purpose.Declarable, Purpose.Unspecified]),
        Users = random.Next(2) == 0 ? UserClass.Commercial : null,
        Geo = One(random, [null, "DE", "US", "EU"]),
        AccessMethod = random.Next(2) == 0 ? One(random, [AccessMethod.Api, AccessMethod.WebScrape]) : null,
        AsOf = random.Next(4) == 0 ? null : Day(random),
    };

    private static DateTime Day(Random random) => new DateTime(2026, 1, 1).AddDays(random.Next(365));

    private static T One<T>(Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private static IReadOnlyList<T> Some<T>(Random random, IReadOnlyList<T> items) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => One(random, items))];

    private static IReadOnlyList<Located<T>> Located<T>(IReadOnlyList<T> items) => [.. items.Select(item => new Located<T>(item, default))];
}
