using DataUse.Identification;
using DataUse.Licensing;
using DataUse.Tests.Identification;
using DataUse.Vocabulary;

namespace DataUse.Tests.Licensing;

/// <summary>rules/docs/decision.md specifies the decision; each row of its tables is decided here.</summary>
public class DecisionPageTests
{
    public static TheoryData<DecisionCase> Cases => [.. DecisionPage.Cases];

    [Theory, MemberData(nameof(Cases))]
    public void A_row_of_the_page_is_decided_as_the_page_says(DecisionCase row)
    {
        var decided = Explain(row);

        Assert.Equal(row.Says, decided.Findings.Select(Show));
        Assert.Equal(row.Answer, decided.Answer.ToString().ToLowerInvariant());
    }

    [Theory, MemberData(nameof(Cases))]
    public void The_questions_of_a_row_lead_to_its_answer(DecisionCase row)
    {
        var decided = Explain(row);

        var failed = decided.Steps.Where(step => !step.Holds).Select(step => step.Question).ToList();

        Assert.All(decided.Steps, step => Assert.False(string.IsNullOrWhiteSpace(step.Reply)));
        Assert.True(decided.Answer != Answer.Disallowed || failed.Count > 0, "disallowed, and every question was passed");
        Assert.True(decided.Answer != Answer.Allowed || failed.TrueForAll(question => question == "permits"), $"allowed in spite of {string.Join(", ", failed)}");
    }

    [Fact]
    public void The_page_has_a_row_for_every_purpose_status_basis_and_rule_of_the_decision()
    {
        var declarations = string.Join('\n', DecisionPage.Cases.Select(row => row.Declaration));
        var says = string.Join('\n', DecisionPage.Cases.SelectMany(row => row.Says));

        Assert.All(Purpose.Declarable, purpose => Assert.Contains(DecisionPage.Cases, row => row.Use.Contains(purpose.Token) || row.Declaration.Contains(purpose.Token)));
        Assert.All(TermSets.Statuses.Tokens, status => Assert.Contains("status: " + status, declarations, StringComparison.Ordinal));
        Assert.All(TermSets.AccessMethods.Tokens, method => Assert.Contains(method, declarations, StringComparison.Ordinal));
        Assert.All(
            (string[])[RuleIds.UndeclaredSource, RuleIds.PurposeNotPermitted, RuleIds.LicenseNotInForce, RuleIds.AccessSuspended, RuleIds.DoorNotCovered, RuleIds.ConditionNotMet,
                RuleIds.ObligationWithoutEvidence, RuleIds.SourceDisputed, RuleIds.LicenseExpiring, RuleIds.SourceUndetermined, RuleIds.ExternalSourceUndeclared],
            rule => Assert.Contains(rule, says, StringComparison.Ordinal));
    }

    private static Explanation Explain(DecisionCase row)
    {
        var declarations = DecisionPage.Layers(row.Declaration);
        var identified = new SourceIdentifier(DecisionPage.Catalog, declarations).Identify(Uses.At(row.Read));
        return new LicenseDecision(DecisionPage.Catalog, declarations).Explain(identified, DecisionPage.Context(row.Use, declarations));
    }

    private static string Show(Finding finding) =>
        $"{finding.RuleId}{(finding.Level == PolicyLevel.Default ? "" : $" ({finding.Level.ToString().ToLowerInvariant()})")} {finding.Statement}";
}
