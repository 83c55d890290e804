namespace DataUse.Analyzers.Tests.Rules;

/// <summary>DUA1002.</summary>
public class PurposeNotPermittedTests
{
    [Theory]
    [InlineData("permits: [analytics, display]", "'reddit' permits analytics, display, not ai-train; add it once it is licensed")]
    [InlineData("permits: []", "'reddit' permits no purpose")]
    [InlineData("permits: [ai-pre-training]", "'reddit' permits ai-pre-training, not ai-train; add it once it is licensed")]
    [InlineData("prohibits: [ai-all]", "'reddit' prohibits ai-all")]
    [InlineData("permits: [ai-train], prohibits: [ai-pre-training]", "'reddit' prohibits ai-pre-training, which ai-train includes; declare the finer purpose")]
    [InlineData("status: in-force", "'reddit' neither permits nor prohibits ai-train; find out and add it to one of them")]
    public async Task A_purpose_that_the_license_does_not_permit_is_reported(string keys, string statement)
    {
        var outcome = await Analyze.Code(Reads.Reddit("DUA1002")).WithDeclaration(Reads.RedditLicensed(keys)).RunAsync();

        Assert.Equal("'GetStringAsync' reads Reddit (oauth.reddit.com/r/dotnet/new) for ai-train; " + statement, outcome.Message("DUA1002"));
    }

    [Theory]
    [InlineData("ai-train", "ai-fine-tuning", true)]
    [InlineData("ai-all", "ai-input", true)]
    [InlineData("ai-fine-tuning", "ai-train", false)]
    [InlineData("non-ai", "ai-index", false)]
    public async Task What_is_permitted_holds_for_finer_purposes_and_never_for_coarser_ones(string permitted, string purpose, bool isPermitted) =>
        await Analyze.Code(isPermitted ? Reads.Reddit() : Reads.Reddit("DUA1002"))
            .WithDeclaration(Reads.RedditLicensed($"permits: [{permitted}]").Replace("purpose: ai-train", "purpose: " + purpose, StringComparison.Ordinal)).RunAsync();

    [Fact]
    public async Task Permission_is_not_asked_for_a_purpose_that_nobody_stated() =>
        await Analyze.Code(Reads.Reddit()).WithDeclaration(Reads.RedditLicensed("permits: [display]").Replace("purpose: ai-train\n", "", StringComparison.Ordinal)).RunAsync();

    [Fact]
    public async Task The_finding_leads_to_the_line_of_datause_yml_on_which_it_rests()
    {
        var declaration = Reads.RedditLicensed("permits: [analytics]");
        var outcome = await Analyze.Code(Reads.Reddit("DUA1002")).WithDeclaration(declaration).RunAsync();
        var finding = outcome.Single("DUA1002");

        Assert.Equal("datause.yml: [analytics]", finding.Via(("datause.yml", declaration), ("Program.cs", Reads.Reddit())).First());
        Assert.Equal("LicenseRef-Reddit-2026", finding.Properties["license"]);
    }

    [Fact]
    public async Task A_basis_of_none_permits_nothing_whatever_the_purpose()
    {
        var outcome = await Analyze.Code(Reads.Reddit("DUA1002", "DUA1010")).WithDeclaration("version: 1\npurpose: display\nsources:\n  - {id: reddit, basis: none}").RunAsync();

        Assert.EndsWith("for display; 'reddit' is declared with basis: none, no right to use it", outcome.Message("DUA1002"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_denied_host_is_reported_even_where_an_entry_permits_the_read()
    {
        var declaration = Reads.RedditLicensed("permits: [ai-train]") + "\ndeny:\n  hosts: [oauth.reddit.com]";
        var outcome = await Analyze.Code(Reads.Reddit("DUA1002")).WithDeclaration(declaration).RunAsync();

        Assert.EndsWith("for ai-train; datause.yml denies 'oauth.reddit.com'", outcome.Message("DUA1002"), StringComparison.Ordinal);
        Assert.Equal("datause.yml: oauth.reddit.com", outcome.Single("DUA1002").Via(("datause.yml", declaration), ("Program.cs", Reads.Reddit())).First());
    }

    [Fact]
    public async Task A_denied_dataset_is_reported_wherever_it_is_read_from() =>
        await Analyze.Code(Reads.Call("""http.{|DUA1002:{|DUA1010:GetStreamAsync|}|}("https://huggingface.co/datasets/the_pile_books3/resolve/main/books3.tar.gz")"""))
            .WithDeclaration("version: 1\npurpose: ai-train\ndeny:\n  datasets: [the_pile_books3]").RunAsync();

    [Fact]
    public async Task An_entry_with_a_mistake_still_stands_for_its_source_and_grants_nothing()
    {
        var outcome = await Analyze.Code(Reads.Reddit("DUA1002")).WithDeclaration(Reads.RedditLicensed("{|DUA2003:permit|}: [ai-train], permits: [ai-train]")).RunAsync();

        Assert.EndsWith("the entry 'reddit' has errors and grants nothing; correct it", outcome.Message("DUA1002"), StringComparison.Ordinal);
    }
}
