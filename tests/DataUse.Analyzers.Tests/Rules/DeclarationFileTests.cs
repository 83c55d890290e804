using Microsoft.CodeAnalysis;

namespace DataUse.Analyzers.Tests.Rules;

/// <summary>DUA2001 to DUA2006, DUA2008 and DUA2009: what is wrong with the files themselves, at its place in them.</summary>
public class DeclarationFileTests
{
    private const string Idle = "class Idle { }";

    [Fact]
    public async Task Reading_without_any_datause_yml_is_said_once_for_the_project()
    {
        var outcome = await Analyze.Code(Reads.Call("http.{|DUA1013:GetStringAsync|}(\"https://one.example/\")"))
            .WithSource("Other.cs", Reads.Call("http.{|DUA1013:GetStringAsync|}(\"https://two.example/\")").Replace("Reader", "Other", StringComparison.Ordinal))
            .WithProperty("DataUseSearched", "/repository/project, /repository")
            .ExpectWithoutLocation("DUA2001")
            .RunAsync();

        Assert.Equal(
            "This project reads data and no datause.yml was found (searched /repository/project, /repository); 'dotnet build -t:DataUseInit' writes a first one that grants nothing",
            outcome.Message("DUA2001"));
    }

    [Fact]
    public async Task Code_that_reads_nothing_needs_no_datause_yml() => await Analyze.Code(Idle).RunAsync();

    [Theory]
    [InlineData("version: 1\nsources: [{|DUA2002:|}")]
    [InlineData("version: 1\npurpose: {|DUA2002:&anchor|} ai-train")]
    public async Task A_file_that_is_no_plain_yaml_is_pointed_out_and_nothing_is_judged_by_it(string declaration)
    {
        var outcome = await Analyze.Code(Reads.PostsOfX()).WithDeclaration(declaration).RunAsync();

        Assert.Equal("x", Assert.Single(Assert.Single(outcome.Inventory).SourceIds));
    }

    [Fact]
    public async Task A_layer_that_cannot_be_read_keeps_the_others_from_being_judged() =>
        await Analyze.Code(Reads.Reddit()).WithDeclaration(Reads.RedditLicensed("permits: [display]"))
            .WithDeclaration("../datause.yml", "version: 1\nsources: [{|DUA2002:|}", layer: 1).RunAsync();

    [Theory]
    [InlineData("version: 1\n{|DUA2003:purposes|}: ai-train", "unknown key 'purposes' in datause.yml; did you mean 'purpose'?")]
    [InlineData("{|DUA2003:purpose|}: ai-train", "")]
    [InlineData("version: 1\nsources: {|DUA2003:x|}", "")]
    [InlineData("version: 1\nsources:\n  - {id: {|DUA2003:our-feed|}, basis: own}", "'our-feed' is not in the catalogue, so it needs 'hosts' or 'datasets'")]
    public async Task A_wrong_shape_is_reported_where_it_stands(string declaration, string message)
    {
        var outcome = await Analyze.Code(Idle).WithDeclaration(declaration).RunAsync();

        Assert.StartsWith(message, outcome.Message("DUA2003"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misnamed_file_is_pointed_out_and_not_read()
    {
        var outcome = await Analyze.Code(Reads.Call("http.{|DUA1013:GetStringAsync|}(\"https://one.example/\")"))
            .WithFile("datause.yaml", "{|DUA2003:|}version: 1\nignore:\n  - {hosts: [one.example], reason: ours}").ExpectWithoutLocation("DUA2001").RunAsync();

        Assert.Equal("a file named datause.yaml is not read; name it datause.yml", outcome.Message("DUA2003"));
    }

    [Theory]
    [InlineData("version: 1\npurpose: {|DUA2004:ai-trian|}", "did you mean 'ai-train'?")]
    [InlineData("version: 1\nsources:\n  - {id: my-reddit, source: {|DUA2004:redit|}, basis: own}", "unknown source 'redit'; did you mean 'reddit'?")]
    [InlineData("version: 1\nsources:\n  - {id: reddit, basis: open-license, license: {|DUA2004:MITT|}}", "")]
    [InlineData("version: 1\nsources:\n  - {id: reddit, basis: own, derived_from: [{|DUA2004:gety|}]}", "unknown source 'gety' in 'derived_from'; did you mean 'getty'?")]
    public async Task A_word_that_nobody_knows_is_reported_with_the_nearest_one(string declaration, string message)
    {
        var outcome = await Analyze.Code(Idle).WithDeclaration(declaration).RunAsync();

        Assert.Contains(message, outcome.Message("DUA2004"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("valid_until: {|DUA2005:2027-02-29|}", "'2027-02-29' in 'valid_until' is not a date")]
    [InlineData("valid_until: {|DUA2005:31.12.2026|}", "'31.12.2026' in 'valid_until' is not a date")]
    [InlineData("valid_from: 2027-01-01, valid_until: {|DUA2005:2026-12-31|}", "'valid_until' is 2026-12-31, which lies before 'valid_from', 2027-01-01")]
    public async Task A_date_that_is_none_and_a_range_that_ends_before_it_starts_are_reported(string dates, string message)
    {
        var outcome = await Analyze.Code(Idle).WithDeclaration(Reads.RedditLicensed(dates)).AsOf(Reads.Today).RunAsync();

        Assert.StartsWith(message, outcome.Message("DUA2005"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("22.11.2026", "the property DataUseAsOf is '22.11.2026', not a date as yyyy-MM-dd; dates are not judged")]
    [InlineData("", "the property DataUseAsOf is not set; dates are not judged")]
    public async Task Without_a_day_dates_are_not_judged_which_is_said_once(string asOf, string message)
    {
        const string Declaration = """
            version: 1
            purpose: ai-train
            sources:
              - {id: x, basis: own, permits: [ai-train], disputed: {acknowledged: true}, valid_until: {|DUA2005:2020-01-01|}}
              - {id: reddit, basis: own, permits: [ai-train], disputed: {acknowledged: true}, valid_from: 2030-01-01}
            policy: {expiring_within_days: 30}
            """;
        var outcome = await Analyze.Code(Reads.Reddit()).WithSource("Posts.cs", Reads.PostsOfX().Replace("Reader", "Posts", StringComparison.Ordinal))
            .WithDeclaration(Declaration).AsOf(asOf).RunAsync();

        Assert.Equal(message, outcome.Message("DUA2005"));
    }

    [Fact]
    public async Task Without_dates_no_day_is_needed() =>
        await Analyze.Code(Reads.Reddit()).WithDeclaration(Reads.RedditLicensed("permits: [ai-train]")).AsOf("tomorrow").RunAsync();

    [Fact]
    public async Task A_property_that_names_no_purpose_is_pointed_out()
    {
        var outcome = await Analyze.Code(Idle).WithDeclaration("{|DUA2004:|}version: 1").WithProperty("DataUsePurpose", "ai-trian").RunAsync();

        Assert.Equal("the property DataUsePurpose is 'ai-trian', not a purpose; did you mean 'ai-train'?", outcome.Message("DUA2004"));
    }

    [Theory]
    [InlineData("version: 1\nversion: 1")]
    [InlineData("version: 1\nsources:\n  - {id: reddit, basis: own}\n  - {id: reddit, basis: own}")]
    [InlineData("version: 1\nsources:\n  - {id: reddit, basis: own, permits: [ai-train], prohibits: [ai-train]}")]
    public async Task What_repeats_or_contradicts_itself_is_reported_with_the_first_place(string declaration)
    {
        var outcome = await Analyze.Code(Idle).WithDeclaration(declaration).RunWithoutComparisonAsync();

        Assert.Equal(["DUA2006"], outcome.Diagnostics.Select(d => d.Id));
        Assert.EndsWith("datause.yml", Assert.Single(outcome.Diagnostics[0].AdditionalLocations).GetLineSpan().Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("basis: {|DUA2008:agreement|}", "basis 'agreement' needs evidence of type 'contract', such as evidence: [{type: contract, ref: contracts/2026.pdf}]")]
    [InlineData("basis: {|DUA2008:open-license|}", "basis 'open-license' needs the key 'license'")]
    [InlineData("basis: {|DUA2008:public-terms|}, terms: https://example.com", "basis 'public-terms' needs the key 'terms_date'")]
    [InlineData("basis: {|DUA2008:statutory-exception|}, reviewed_by: legal", "basis 'statutory-exception' needs the key 'exception'")]
    [InlineData("basis: statutory-exception, exception: eu-cdsm-4, reviewed_by: legal, reservation: {|DUA2008:reserved|}", "exception 'eu-cdsm-4' does not reach what the rightsholder has 'reserved'")]
    public async Task A_basis_without_what_it_needs_is_reported(string keys, string message)
    {
        var outcome = await Analyze.Code(Idle).WithDeclaration($"version: 1\nsources:\n  - {{id: reddit, {keys}}}").RunAsync();

        Assert.Equal(message, outcome.Message("DUA2008"));
    }

    [Fact]
    public async Task A_rule_pack_with_a_mistake_is_reported_in_the_pack() =>
        await Analyze.Code(Idle)
            .WithFile("archive.datause-source.yml", "id: press-archive\nname: Press archive\nrole: {|DUA2009:archive|}\nhosts: {web: [press.example]}")
            .WithFile("client.datause-api.yml", "library: Feeds\nmembers:\n  - {type: Feeds.Client, member: ReadAsync, {|DUA2009:read|}: {source: x}, neutral: reads nothing}")
            .RunAsync();

    [Fact]
    public async Task Sources_and_clients_of_the_teams_own_are_known_like_the_catalogues()
    {
        var outcome = await Analyze.Code("""
                namespace Feeds { public class Client { public string Read() => ""; } }
                class Program { static string Main2() => new Feeds.Client().{|DUA1001:Read|}(); }
                """)
            .WithFile("archive.datause-source.yml", """
                id: press-archive
                name: Press archive
                role: content
                hosts: {web: [press.example]}
                ai_training: {position: prohibited, cite: "https://press.example/terms", as_of: 2026-01-01}
                """)
            .WithFile("client.datause-api.yml", """
                library: Feeds
                members:
                  - {type: Feeds.Client, member: Read, reads: {source: press-archive}}
                """)
            .WithDeclaration("version: 1\npurpose: ai-train").RunAsync();

        Assert.Equal("'Read' reads Press archive (press.example) for ai-train; datause.yml declares no license for source 'press-archive'", outcome.Message("DUA1001"));
    }

    [Fact]
    public async Task The_other_target_frameworks_of_a_project_do_not_repeat_what_is_wrong_in_files() =>
        await Analyze.Code(Idle).WithDeclaration("version: 1\npurpose: ai-trian").WithProperty("DataUseReportDeclaration", "false").RunAsync();

    [Fact]
    public async Task What_is_wrong_in_files_has_the_severity_of_the_global_configuration()
    {
        var outcome = await Analyze.Code(Idle).WithDeclaration("version: 1\npurpose: {|DUA2004:ai-trian|}").WithSeverity("DUA2004", ReportDiagnostic.Error).RunAsync();

        Assert.Equal(DiagnosticSeverity.Error, outcome.Single("DUA2004").Severity);
    }

    [Fact]
    public async Task An_editor_shows_all_but_what_only_a_whole_compilation_knows() =>
        await Analyze.Code(Reads.Reddit("DUA1002")).WithDeclaration(Reads.RedditLicensed("permits: [display], valid_until: {|DUA2005:2026-12-31|}")).RunInEditorAsync();
}
