using System.Reflection;
using static DataUse.Tests.Content.RepositoryContent;

namespace DataUse.Tests.Content;

public class RulePageTests
{
    public static TheoryData<ContentFile> All => [.. RulePages];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule()
    {
        var rules = typeof(RuleIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetValue(null)!);

        Assert.Equal(rules.Order(StringComparer.Ordinal), RulePages.Select(page => page.Name));
    }

    [Theory, MemberData(nameof(All))]
    public void The_head_of_a_page_agrees_with_its_name_and_with_the_table(ContentFile page)
    {
        var (title, category, severity) = (page.Head.Text("title"), page.Head.Text("category"), page.Head.Text("severity"));

        Assert.Equal(page.Name, page.Head.Text("id"));
        Assert.Contains($"# {page.Name}: {title}\n", page.Body, StringComparison.Ordinal);
        Assert.Contains($"| [{page.Name}]({page.Name}.md) | {title} | {category} | {severity} |", RuleTable, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(All))]
    public void A_page_belongs_to_the_category_of_its_number(ContentFile page) =>
        Assert.Equal(page.Name switch
        {
            RuleIds.SourceUndetermined or RuleIds.ExternalSourceUndeclared => "DataUse.Source",
            _ when page.Name.StartsWith("DUA1", StringComparison.Ordinal) => "DataUse.Licensing",
            _ => "DataUse.Declaration",
        }, page.Head.Text("category"));

    [Theory, MemberData(nameof(All))]
    public void A_page_with_a_dispute_names_a_dossier_and_links_to_it(ContentFile page)
    {
        if (page.Head.Text("dispute") is not { } dispute)
        {
            Assert.DoesNotContain(page.Links, link => link.Contains("seeds/", StringComparison.Ordinal));
            return;
        }

        Assert.Contains(Dossiers, dossier => dossier.Name == dispute);
        Assert.Contains($"../../seeds/{dispute}.md", page.Links);
    }

    [Theory, MemberData(nameof(All))]
    public void A_page_says_why_and_shows_what_is_wrong_and_what_is_right(ContentFile page)
    {
        var headings = page.Body.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).ToArray();

        Assert.Equal(["## Cause", "## Why"], headings.Take(2));
        Assert.StartsWith("## Non-compliant ", headings[2], StringComparison.Ordinal);
        Assert.Contains(headings[3], (string[])["## The fix", "## The declaration that makes it compliant"]);
        Assert.Equal("## Related rules", headings[^1]);
        Assert.Equal(page.Head.Text("severity") != "none", headings.Contains("## When to change the severity"));
    }

    [Fact]
    public void Links_between_the_files_lead_to_files() =>
        Assert.All([.. RulePages, .. Dossiers], file => Assert.All(
            file.Links.Where(link => !link.StartsWith("http", StringComparison.Ordinal)),
            link => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(file.Path)!, link)), $"{file}: {link}")));
}
