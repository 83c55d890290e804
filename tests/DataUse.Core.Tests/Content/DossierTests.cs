using System.Text.RegularExpressions;
using static DataUse.Tests.Content.RepositoryContent;

namespace DataUse.Tests.Content;

public class DossierTests
{
    private static readonly string[] Sections =
    [
        "## What happened (as reported)", "## What is alleged, and what is not known", "## What the documents disagree on", "## Which rules it is behind",
    ];

    public static TheoryData<ContentFile> All => [.. Dossiers];

    [Theory, MemberData(nameof(All))]
    public void A_dossier_says_what_it_is_about_and_as_of_when(ContentFile dossier)
    {
        Assert.Equal(dossier.Name, dossier.Head.Text("id"));
        Assert.All(["title", "parties", "data", "purpose", "status"], key => Assert.False(string.IsNullOrWhiteSpace(dossier.Head.Text(key)), key));
        Assert.Matches(SourceFileTests.DatePattern, dossier.Head.Text("as_of"));
    }

    [Theory, MemberData(nameof(All))]
    public void A_dossier_keeps_what_is_reported_apart_from_what_is_alleged(ContentFile dossier) =>
        Assert.Equal(Sections, dossier.Body.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)));

    [Theory, MemberData(nameof(All))]
    public void A_dossier_rests_on_documents_or_cited_pages_and_says_what_each_supports(ContentFile dossier)
    {
        var documents = dossier.Head.Mappings("documents");
        var citations = dossier.Head.Mappings("citations");

        Assert.NotEmpty(documents.Concat(citations));
        Assert.All(documents, document => Assert.Equal(["publisher", "title", "language", "date", "supports"], document.Keys));
        Assert.All(citations, citation =>
        {
            Assert.Equal(["url", "as_of", "supports"], citation.Keys);
            Assert.StartsWith("https://", citation.Text("url"), StringComparison.Ordinal);
            Assert.Matches(SourceFileTests.DatePattern, citation.Text("as_of"));
        });
    }

    [Theory, MemberData(nameof(All))]
    public void Every_page_that_a_dossier_links_to_is_among_its_citations(ContentFile dossier)
    {
        var cited = dossier.Head.Mappings("citations").Select(citation => citation.Text("url"));

        Assert.Subset(cited.ToHashSet(), dossier.Links.Where(link => link.StartsWith("http", StringComparison.Ordinal)).ToHashSet<string?>());
    }

    [Theory, MemberData(nameof(All))]
    public void The_rules_of_a_dossier_have_pages_that_link_back_to_it(ContentFile dossier)
    {
        var linking = RulePages.Where(page => page.Links.Contains($"../../seeds/{dossier.Name}.md")).Select(page => page.Name);

        Assert.NotEmpty(dossier.Head.Items("rules"));
        Assert.Equal(linking, dossier.Head.Items("rules"));
        Assert.All(dossier.Head.Items("rules"), rule => Assert.Contains($"../rules/docs/{rule}.md", dossier.Links));
    }

    [Fact]
    public void Every_dossier_is_used_by_a_rule_page_or_a_source()
    {
        var used = RulePages.SelectMany(page => page.Links).Select(Path.GetFileNameWithoutExtension).Concat(Sources.SelectMany(source => source.Head.Items("disputes"))).ToHashSet();

        Assert.DoesNotContain(Dossiers, dossier => !used.Contains(dossier.Name));
    }

    [Theory, MemberData(nameof(All))]
    public void The_sources_of_a_dossier_are_in_the_catalogue(ContentFile dossier) =>
        Assert.Subset(Sources.Select(source => source.Name).ToHashSet(), dossier.Head.Items("sources").ToHashSet());

    [Theory, MemberData(nameof(All))]
    public void A_dossier_quotes_no_more_than_a_few_words(ContentFile dossier) =>
        Assert.DoesNotContain(Regex.Matches(dossier.Body, "[\"“„«]([^\"”“»\n]*)[\"”“»]").Select(match => match.Groups[1].Value), quote => quote.Split(' ').Length > 6);
}
