using System.Text.RegularExpressions;
using DataUse.Declarations;
using static DataUse.Tests.Content.RepositoryContent;

namespace DataUse.Tests.Content;

/// <summary>The declarations that the rule pages show, held against the reader: whoever copies one gets what the page says.</summary>
public class PageExampleTests
{
    public static TheoryData<ContentFile> PagesOnDeclarations => [.. RulePages.Where(page => page.Name != RuleIds.RulePackInvalid)];

    [Theory, MemberData(nameof(PagesOnDeclarations))]
    public void A_declaration_that_is_shown_as_right_is_read_without_a_problem(ContentFile page) =>
        Assert.All(Declarations(page, "The fix|The declaration that makes it compliant"), yaml => Assert.Empty(DeclarationReader.Read(yaml).Problems));

    [Theory]
    [InlineData(RuleIds.DeclarationUnreadable)]
    [InlineData(RuleIds.DeclarationMalformed)]
    [InlineData(RuleIds.UnknownValue)]
    [InlineData(RuleIds.InvalidDate)]
    [InlineData(RuleIds.ConflictingEntries)]
    [InlineData(RuleIds.BasisWithoutEvidence)]
    public void A_declaration_that_is_shown_as_wrong_has_the_mistake_of_its_page_and_no_other(string rule)
    {
        var page = RulePages.Single(page => page.Name == rule);
        var problems = Declarations(page, "Non-compliant declaration").SelectMany(yaml => DeclarationReader.Read(yaml).Problems);

        Assert.Equal([rule], problems.Select(problem => problem.RuleId).Distinct());
    }

    /// <summary>The YAML blocks under a heading, those apart that show a part of an entry only.</summary>
    private static IEnumerable<string> Declarations(ContentFile page, string heading)
    {
        var section = Regex.Match(page.Body, $"^## ({heading})\n(.*?)(?=^## |\\z)", RegexOptions.Multiline | RegexOptions.Singleline).Groups[2].Value;
        return Regex.Matches(section, "^```yaml\n(?! )(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)
            .Select(match => match.Groups[1].Value)
            .Select(yaml => yaml.StartsWith("version:", StringComparison.Ordinal) ? yaml : "version: 1\n" + yaml);
    }
}
