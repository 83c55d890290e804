using DataUse.CodeFixes.Tests.Testing;

namespace DataUse.CodeFixes.Tests;

public class OtherFixTests
{
    private const string ReadsX = """await new HttpClient().GetStringAsync("https://api.x.com/2/tweets");""";
    private const string ReadsSpotify = """await new HttpClient().GetStringAsync("https://api.spotify.com/v1/artists");""";

    [Fact]
    public async Task A_license_for_a_purpose_is_proposed_as_pending_without_evidence()
    {
        var fixing = Fixing.Code(ReadsX).WithDeclaration("""
            version: 1
            purpose: ai-train
            sources:
              - id: x-ads
                source: x
                hosts:
                  - api.x.com
                basis: agreement
                license: LicenseRef-X-Ads-2026
                permits: [analytics]
                evidence: [{type: contract, ref: contracts/x-ads-2026.pdf}]
            """);
        var after = await fixing.ApplyAsync("DataUse.Propose");

        Assert.EndsWith(
            """
                evidence: [{type: contract, ref: contracts/x-ads-2026.pdf}]
              # Proposed: a license for ai-train, which 'x-ads' does not permit. It grants nothing until it is completed.
              - id: x-ads-ai-train
                source: x
                hosts: [api.x.com]
                basis: agreement
                status: pending  # set to in-force once it is
                permits: [ai-train]
            """,
            after);
        Assert.Equal(["DUA1002", "DUA1010", "DUA2008"], await fixing.FindingsWithAsync(after));
    }

    [Fact]
    public async Task A_renewal_begins_when_the_license_ends_and_its_own_end_is_left_to_fill_in()
    {
        var fixing = Fixing.Code(ReadsX).WithDeclaration("""
            version: 1
            purpose: ai-train
            sources:
              - {id: x, basis: public-domain, permits: [ai-train, analytics], valid_until: 2023-04-25}
            """);
        var after = await fixing.ApplyAsync("DataUse.Propose", "DUA1003");

        Assert.EndsWith(
            """
              # Proposed: the renewal of 'x'. It grants nothing until it is completed.
              - id: x-renewal
                source: x
                basis: public-domain
                status: pending  # set to in-force once it is
                permits: [ai-train, analytics]
                valid_from: 2023-04-26
                valid_until:  # to fill in
            """,
            after);
        Assert.Equal(["DUA1002", "DUA1010", "DUA2003"], await fixing.FindingsWithAsync(after));
        Assert.DoesNotContain(await Fixing.Code(ReadsX).WithDeclaration(after).TitlesAsync(), title => title.StartsWith("Propose", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_license_that_expires_soon_has_its_renewal_proposed() =>
        Assert.Contains(
            "- id: x-renewal",
            await Fixing.Code(ReadsX).WithDeclaration("""
                version: 1
                purpose: ai-train
                sources:
                  - {id: x, basis: public-domain, permits: [ai-train], valid_until: 2026-12-01}
                policy: {expiring_within_days: 30}
                """).ApplyAsync("DataUse.Propose", "DUA1011"));

    [Theory]
    [InlineData("basis: none")]
    [InlineData("basis: public-domain, prohibits: [ai-train]")]
    [InlineData("basis: public-domain, prohibits: [ai-pre-training], permits: [analytics]")]
    [InlineData("basis: agreement, permits: [analytics]")]
    [InlineData("basis: public-domain, status: suspended")]
    [InlineData("basis: public-domain, status: pending")]
    public async Task Nothing_is_proposed_against_what_is_ruled_out_or_wrong(string keys) =>
        Assert.DoesNotContain(
            await Fixing.Code(ReadsX).WithDeclaration($"version: 1\npurpose: ai-train\nsources:\n  - {{id: x, {keys}}}\n").TitlesAsync(),
            title => title.StartsWith("Propose", StringComparison.Ordinal));

    [Fact]
    public async Task A_dispute_is_acknowledged_in_the_entry_of_its_source()
    {
        var fixing = Fixing.Code(ReadsX).WithDeclaration("""
            version: 1
            purpose: ai-train
            sources:
              - id: twitter   # an alias
                basis: public-domain
                permits: [ai-train]
              - id: mine
                hosts: [a.example]
                basis: own
            """);
        var after = await fixing.ApplyAsync("DataUse.Acknowledge");

        Assert.Equal(["DUA1010"], await fixing.FindingsAsync());
        Assert.Contains("permits: [ai-train]\n    disputed: {", after);
        Assert.Empty(await fixing.FindingsWithAsync(after));
    }

    [Theory]
    [InlineData("disputed: true", "disputed: {")]
    [InlineData("disputed: {acknowledged: false}", "disputed: {acknowledged: true}")]
    [InlineData("disputed: {since: 2026-01-01}", "disputed: {since: 2026-01-01, acknowledged: true}")]
    public async Task What_an_entry_says_of_a_dispute_is_completed(string before, string after)
    {
        var text = $"version: 1\npurpose: ai-train\nsources:\n  - id: x\n    basis: public-domain\n    permits: [ai-train]\n    {before}\n";
        var fixing = Fixing.Code(ReadsX).WithDeclaration(text);
        var changed = await fixing.ApplyAsync("DataUse.Acknowledge");

        Assert.Contains(after, changed);
        Assert.Empty(await fixing.FindingsWithAsync(changed));
    }

    [Fact]
    public async Task An_entry_of_a_layer_above_is_changed_there()
    {
        var fixing = Fixing.Code(ReadsX)
            .WithDeclaration("version: 1\nsources:\n  - {id: x, basis: public-domain, permits: [ai-train]}\n")
            .WithDeclaration("version: 1\npurpose: ai-train\n", "App/datause.yml");

        Assert.Contains("permits: [ai-train], disputed: {", await fixing.ApplyAsync("DataUse.Acknowledge"));
    }

    [Fact]
    public async Task A_host_is_ignored_once_somebody_says_why()
    {
        var fixing = Fixing.Code("""await new HttpClient().GetStringAsync("https://orders.example/today");""").WithDeclaration("version: 1\npurpose: ai-train\nsources: []\n");
        var after = await fixing.ApplyAsync("DataUse.Ignore");

        Assert.Equal("version: 1\npurpose: ai-train\nsources: []\nignore:\n  - hosts: [orders.example]\n    reason:  # to fill in: why what is read reaches no model\n", after);
        Assert.Equal(["DUA1013", "DUA2003"], await fixing.FindingsWithAsync(after));
        Assert.Empty(await fixing.FindingsWithAsync(after.Replace("reason:", "reason: our own orders")));
    }

    [Fact]
    public async Task Where_the_source_is_not_known_the_file_is_ignored()
    {
        var fixing = Fixing.Code("""await new HttpClient().GetStringAsync(args[0]);""").WithDeclaration("version: 1\npurpose: ai-train\n");
        var after = await fixing.ApplyAsync("DataUse.Ignore", "DUA1012");

        Assert.Contains("- files: [App/Program.cs]", after);
        Assert.Empty(await fixing.FindingsWithAsync(after.Replace("reason:", "reason: a tool for developers")));
    }

    [Fact]
    public async Task All_hosts_are_ignored_with_one_edit_each_with_a_reason_of_its_own()
    {
        var after = await Fixing.Code("""
            await new HttpClient().GetStringAsync("https://b.example/today");
            await new HttpClient().GetStringAsync("https://a.example/today");
            await new HttpClient().GetStringAsync("https://a.example/tomorrow");
            """).WithDeclaration("version: 1\nignore:\n  - hosts: [c.example]\n    reason: ours\n").ApplyToAllAsync("DataUse.Ignore", "DUA1013");

        Assert.Equal(
            "version: 1\nignore:\n  - hosts: [c.example]\n    reason: ours\n  - hosts: [a.example]\n    reason:\n  - hosts: [b.example]\n    reason:\n",
            DeclareSourceTests.WithoutNotes(after));
    }

    [Theory]
    [InlineData("prupose: ai-train", "purpose: ai-train")]
    [InlineData("purpose: 'ai-trian'", "purpose: ai-train")]
    [InlineData("sources: [{id: x, bais: own}]", "sources: [{id: x, basis: own}]")]
    [InlineData("sources: [{id: twiter, basis: own}]", "sources: [{id: twitter, basis: own}]")]
    [InlineData("sources: [{id: a, source: redit, basis: own}]", "sources: [{id: a, source: reddit, basis: own}]")]
    [InlineData("sources: [{id: x, basis: own, valid_until: 2026/12/31}]", "sources: [{id: x, basis: own, valid_until: 2026-12-31}]")]
    [InlineData("sources: [{id: x, basis: open-license, license: apache 2.0}]", "sources: [{id: x, basis: open-license, license: Apache-2.0}]")]
    [InlineData("sources: [{id: x, basis: own, geo: [de]}]", "sources: [{id: x, basis: own, geo: [DE]}]")]
    [InlineData("deny: {hosts: [\"https://a.example/b/\"]}", "deny: {hosts: [a.example/b]}")]
    public async Task A_misspelt_key_or_value_is_corrected_in_its_place(string before, string after) =>
        Assert.Equal($"version: 1 # one\n{after}\n", await Fixing.Code("").WithDeclaration($"version: 1 # one\n{before}\n").ApplyAsync("DataUse.Spelling"));

    [Fact]
    public async Task All_misspelt_words_are_corrected_once_in_a_shared_file() =>
        Assert.Equal(
            "version: 1\r\npurpose: ai-train\r\nroot: true\r\n",
            await Fixing.Code("").WithProject("Lib", "").WithDeclaration("version: 1\r\nprupose: ai-train\r\nrot: true\r\n").ApplyToAllAsync("DataUse.Spelling", "DUA2003"));

    [Fact]
    public async Task Words_that_are_near_no_other_are_left_alone() =>
        Assert.Empty(await Fixing.Code("").WithDeclaration("version: 1\nwhatever: 1\npurpose: zzz\n").TitlesAsync());

    [Fact]
    public async Task A_broken_declaration_is_left_to_a_person() =>
        Assert.Empty(await Fixing.Code(ReadsSpotify).WithDeclaration("version: 1\nsources: [\n").TitlesAsync());
}
