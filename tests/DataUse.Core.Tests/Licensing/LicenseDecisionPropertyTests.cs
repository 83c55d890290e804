using DataUse.Declarations;
using DataUse.Identification;
using DataUse.Licensing;
using DataUse.Vocabulary;
using static DataUse.Tests.Licensing.GeneratedDeclarations;

namespace DataUse.Tests.Licensing;

/// <summary>What holds for every declaration and every read, tried on many that seeds make: the last section of rules/docs/decision.md.</summary>
public class LicenseDecisionPropertyTests
{
    private const int Cases = 4000;

    [Fact]
    public void Adding_a_prohibition_never_allows_more() => AssertNeverAllowsMore((random, entry) =>
        entry with { Prohibits = [.. entry.Prohibits, new(One(random, Purpose.Declarable), default)] });

    [Fact]
    public void Narrowing_what_is_permitted_never_allows_more() => AssertNeverAllowsMore((random, entry) =>
        entry with { Permits = [.. (entry.Permits ?? []).Where(_ => random.Next(2) == 0)] });

    [Fact]
    public void A_finer_permission_in_place_of_a_coarse_one_never_allows_more() => AssertNeverAllowsMore((random, entry) =>
        entry with { Permits = entry.Permits?.Select(permit => new Located<Purpose>(Below(random, permit.Value), default)).ToList() });

    [Fact]
    public void Ending_a_status_never_allows_more() => AssertNeverAllowsMore((random, entry) =>
        entry with { Status = One(random, [LicenseStatus.Pending, LicenseStatus.Suspended, LicenseStatus.Terminated, LicenseStatus.Unknown]) });

    [Fact]
    public void Fewer_users_never_allow_more() => AssertNeverAllowsMore((_, entry) => entry with { Users = [UserClass.Education] }, eachEntry: true);

    [Fact]
    public void Fewer_places_never_allow_more() => AssertNeverAllowsMore((_, entry) => entry with { Geo = ["CH"] }, eachEntry: true);

    [Fact]
    public void An_error_in_an_entry_never_allows_more() => AssertNeverAllowsMore((_, entry) => entry with { HasErrors = true });

    [Fact]
    public void Dates_that_are_over_allow_nothing_when_every_entry_has_them() => AssertNeverAllowsMore((_, entry) => entry with { ValidUntil = new DateTime(2025, 12, 31) }, eachEntry: true);

    [Fact]
    public void Denying_a_host_or_dataset_never_allows_more() => ForEachCase((random, layers, place, context) =>
    {
        var denying = layers.ToArray();
        var changed = random.Next(denying.Length);
        denying[changed] = denying[changed] with { Deny = new DenyEntry { Hosts = [new(One(random, Hosts), default)], Datasets = [new(One(random, Datasets), default)] } };
        AssertNotWider(Explain(layers, place, context), Explain(denying, place, context));
    });

    [Fact]
    public void A_nearer_layer_never_opens_what_a_farther_one_closes() => ForEachCase((random, layers, place, context) =>
    {
        Declaration[] farther = [.. layers.Select(Plain)];
        var closed = Explain(farther, place, context);
        var isPlatform = closed.Findings.Any(finding => finding.SourceId is "hub" or "serp");
        if (closed.Answer == Answer.Disallowed && !isPlatform)
        {
            Assert.Equal(Answer.Disallowed, Explain([.. GeneratedDeclarations.Layers(random).Take(1).Select(Plain), .. farther], place, context).Answer);
        }

        static Declaration Plain(Declaration layer) => layer with { Ignore = [], Licensee = null };
    });

    [Fact]
    public void The_order_of_entries_never_matters() => ForEachCase((random, layers, place, context) =>
    {
        var shuffled = layers.Select(layer => layer with { Sources = [.. layer.Sources.OrderBy(_ => random.Next())] }).ToArray();
        var (first, second) = (Explain(layers, place, context), Explain(shuffled, place, context));

        Assert.Equal((first.Answer, string.Join('\n', Decisions.Show(first.Findings))), (second.Answer, string.Join('\n', Decisions.Show(second.Findings))));
    });

    [Fact]
    public void A_source_has_at_most_one_license_finding_at_a_place() => ForEachCase((_, layers, place, context) =>
        Assert.All(Explain(layers, place, context).Findings.Where(IsLicenseFinding).GroupBy(finding => finding.SourceId), group => Assert.Single(group)));

    [Fact]
    public void What_is_allowed_has_no_license_finding_and_what_is_disallowed_has_one() => ForEachCase((_, layers, place, context) =>
    {
        var decided = Explain(layers, place, context);
        Assert.True(decided.Answer == Answer.Unknown || decided.Findings.Any(IsLicenseFinding) == (decided.Answer == Answer.Disallowed), decided.ToString());
    });

    [Fact]
    public void Only_an_entry_that_permits_the_purpose_allows_it() => ForEachCase((_, layers, place, context) =>
    {
        var isPermitted = layers.SelectMany(layer => layer.Sources).SelectMany(entry => entry.Permits ?? []).Any(permit => context.Purpose.IsWithin(permit.Value));
        Assert.True(isPermitted || Explain(layers, place, context).Answer != Answer.Allowed);
    });

    [Fact]
    public void An_explanation_has_the_findings_of_the_decision() => ForEachCase((_, layers, place, context) =>
    {
        var declarations = At(layers);
        var identified = new SourceIdentifier(Sources, declarations).Identify(place);
        var decision = new LicenseDecision(Sources, declarations);
        Assert.Equal(decision.Decide(identified, context), decision.Explain(identified, context).Findings);
    });

    [Fact]
    public void No_declaration_and_no_read_makes_it_throw()
    {
        for (var seed = 0; seed < 10_000; seed++)
        {
            var random = new Random(seed);
            var declarations = At(GeneratedDeclarations.Layers(random));
            var identifier = new SourceIdentifier(Sources, declarations);
            var decision = new LicenseDecision(Sources, declarations);
            foreach (var place in Places)
            {
                decision.Decide(identifier.Identify(place), Context(random));
            }
        }
    }

    private static void AssertNeverAllowsMore(Func<Random, SourceEntry, SourceEntry> restrict, bool eachEntry = false) => ForEachCase((random, layers, place, context) =>
    {
        var restricted = layers.Select(layer => layer with { Sources = [.. layer.Sources.Select(entry => eachEntry || random.Next(2) == 0 ? restrict(random, entry) : entry)] }).ToArray();
        AssertNotWider(Explain(layers, place, context), Explain(restricted, place, context));
    });

    private static void ForEachCase(Action<Random, Declaration[], SourceUse, ReadContext> assert)
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new Random(seed);
            var layers = GeneratedDeclarations.Layers(random);
            try
            {
                assert(random, layers, One(random, Places), Context(random));
            }
            catch (Xunit.Sdk.XunitException failure)
            {
                throw new InvalidOperationException($"seed {seed}: {failure.Message}", failure);
            }
        }
    }

    private static Explanation Explain(Declaration[] layers, SourceUse place, ReadContext context)
    {
        var declarations = At(layers);
        return new LicenseDecision(Sources, declarations).Explain(new SourceIdentifier(Sources, declarations).Identify(place), context);
    }

    /// <summary>What was reported stays reported, and nothing becomes allowed.</summary>
    private static void AssertNotWider(Explanation before, Explanation after)
    {
        var change = $"{before.Answer} {string.Join("; ", Decisions.Show(before.Findings))} became {after.Answer} {string.Join("; ", Decisions.Show(after.Findings))}";
        Assert.True(!before.Findings.Any(IsLicenseFinding) || after.Findings.Any(IsLicenseFinding), change);
        Assert.True(after.Answer != Answer.Allowed || before.Answer == Answer.Allowed, change);
    }

    private static Purpose Below(Random random, Purpose purpose) => One(random, [.. Purpose.Declarable.Where(other => other.IsWithin(purpose))]);

    private static bool IsLicenseFinding(Finding finding) =>
        finding.RuleId is not (RuleIds.ObligationWithoutEvidence or RuleIds.SourceDisputed or RuleIds.LicenseExpiring);
}
