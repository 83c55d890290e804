using DataUse.Declarations;
using DataUse.Tests.Yaml;
using DataUse.Vocabulary;

namespace DataUse.Tests.Declarations;

public class DeclarationProblemTests
{
    [Theory]
    [InlineData("version: 1\n[|prupose|]: ai-train", "DUA2003 unknown key 'prupose' in datause.yml; did you mean 'purpose'?")]
    [InlineData("version: 1\n[|whatever|]: 1", "DUA2003 unknown key 'whatever' in datause.yml")]
    [InlineData("[|purpose|]: ai-train", "DUA2003 datause.yml needs the key 'version'")]
    [InlineData("[|versoin|]: 1", "DUA2003 unknown key 'versoin' in datause.yml; did you mean 'version'?")]
    [InlineData("version: [|2|]", "DUA2004 'version' must be 1, not 2")]
    [InlineData("version: [|\"1\"|]", "DUA2003 'version' must be 1, not '1'")]
    [InlineData("version: [|1.0|]", "DUA2003 'version' must be 1, not '1.0'")]
    [InlineData("version: 1\nroot: [|yes|]", "DUA2003 'root' must be true or false, not 'yes'")]
    [InlineData("version: 1\nlicensee: [|[a]|]", "DUA2003 'licensee' must be text, not a list")]
    [InlineData("version: 1\nlicensee:[||]\nroot: true", "DUA2003 'licensee' must be text, not nothing")]
    [InlineData("version: 1\npurpose: [|ai-trian|]", "DUA2004 unknown purpose 'ai-trian' in 'purpose'; did you mean 'ai-train'?")]
    [InlineData("version: 1\npurpose: [|AI_Train|]", "DUA2004 unknown purpose 'AI_Train' in 'purpose'; did you mean 'ai-train'?")]
    [InlineData("version: 1\nsources: [|{id: a}|]", "DUA2003 'sources' must be a list, not a mapping")]
    [InlineData("version: 1\nsources: [[|a|]]", "DUA2003 a source must be a mapping of keys to values, not 'a'")]
    [InlineData("version: 1\npolicy: {unknown: [|loud|]}", "DUA2004 unknown level 'loud' in 'unknown'; expected one of none, info, warning, error")]
    [InlineData("version: 1\npolicy: {expiring_within_days: [|-3|]}", "DUA2003 'expiring_within_days' must be a whole number, not '-3'")]
    [InlineData("version: 1\npolicy: {[|undeclared|]: info}", "DUA2003 unknown key 'undeclared' in policy")]
    [InlineData("version: 1\nuses: [{[|purpose|]: ai-train}]", "DUA2003 an entry of 'uses' needs 'files' or 'assembly'")]
    [InlineData("version: 1\nuses: [{files: [|src/**|], purpose: tdm}]", "DUA2003 'files' must be a list, not 'src/**'; write [src/**]")]
    [InlineData("version: 1\nignore: [{[|hosts|]: [a.example]}]", "DUA2003 an entry of 'ignore' needs the key 'reason'")]
    [InlineData("version: 1\nignore: [{[|reason|]: payments}]", "DUA2003 an entry of 'ignore' needs 'hosts', 'paths' or 'files'")]
    [InlineData("version: 1\ndeny: {hosts: [[|https://a.example/b/|]]}", "DUA2004 'https://a.example/b/' in 'hosts' is a URL; write the host and, if need be, its path: 'a.example/b'")]
    [InlineData("[|- version: 1|]", "DUA2003 datause.yml must be a mapping of keys to values, not a list")]
    [InlineData("[||]", "DUA2003 datause.yml is empty; it needs at least 'version: 1'")]
    [InlineData("[||]# version: 1\n", "DUA2003 datause.yml is empty; it needs at least 'version: 1'")]
    [InlineData("version: 1\na: [|&x|] 1", "DUA2002 anchor '&x' is not read here; write the value out wherever it is needed")]
    public void A_mistake_in_the_file_is_reported_where_it_stands(string marked, string expected)
    {
        var text = MarkedText.Parse(marked);
        text.AssertProblems(DeclarationReader.Read(text.Text).Problems, expected);
    }

    [Fact]
    public void An_entry_without_keys_is_told_each_key_that_it_needs()
    {
        var declaration = DeclarationReader.Read("version: 1\nsources: [{}]");
        Assert.Equal(["a source needs the key 'id'", "a source needs the key 'basis'"], declaration.Problems.Select(problem => problem.Message));
        Assert.All(declaration.Problems, problem => Assert.Equal(new TextRange(21, 2), problem.Range));
    }

    [Theory]
    [InlineData("[|permit|]: [ai-train]", "DUA2003 unknown key 'permit' in a source; did you mean 'permits'?")]
    [InlineData("[|text-file|]: x", "DUA2003 unknown key 'text-file' in a source")]
    [InlineData("[|valid-until|]: 2026-12-31", "DUA2003 unknown key 'valid-until' in a source; did you mean 'valid_until'?")]
    [InlineData("permits: [|ai-train|]", "DUA2003 'permits' must be a list, not 'ai-train'; write [ai-train]")]
    [InlineData("permits:[||]\n    title: t", "DUA2003 'permits' must be a list, not nothing")]
    [InlineData("permits: [ai-train, [|training|]]", "DUA2004 unknown purpose 'training' in 'permits'; expected one of all, tdm, search, ai-all, ai-train, ai-train-generative, ai-pre-training, ai-fine-tuning, ai-alignment, ai-train-discriminative, ai-evaluation, ai-synthetic, ai-input, ai-index, non-ai, display, analytics, archive, testing")]
    [InlineData("permits: [[|[ai-train]|]]", "DUA2003 'permits' must be a purpose, not a list")]
    [InlineData("status: [|in_force|]", "DUA2004 unknown status 'in_force' in 'status'; did you mean 'in-force'?")]
    [InlineData("status: [|expired|]", "DUA2004 unknown status 'expired' in 'status'; expected one of in-force, pending, suspended, terminated, unknown")]
    [InlineData("users: [[|noncommercial|]]", "DUA2004 unknown user class 'noncommercial' in 'users'; did you mean 'non-commercial'?")]
    [InlineData("geo: [[|de|]]", "DUA2004 'de' in 'geo' is not a country code; did you mean 'DE'?")]
    [InlineData("geo: [[|UK|]]", "DUA2004 'UK' in 'geo' is not a country code; expected two letters of ISO 3166-1, such as DE, or EU")]
    [InlineData("reservation: [|unreserved|]", "DUA2004 unknown reservation 'unreserved' in 'reservation'; did you mean 'reserved'?")]
    [InlineData("license: [|MTI|]", "DUA2004 'MTI' in 'license' names 'MTI', which is not in the SPDX license list; did you mean 'MIT'?")]
    [InlineData("paths: [[|src/**|]]", "DUA2004 'src/**' in 'paths' is not a URL path, which begins with '/'; files of the project are named by 'files' under 'uses' and 'ignore'")]
    [InlineData("hosts: [[|api.example.com:443|]]", "DUA2004 'api.example.com:443' in 'hosts' is not a host; expected one such as api.example.com, *.example.com or example.com/path")]
    [InlineData("requires_approval: [|\"true\"|]", "DUA2003 'requires_approval' must be true or false, not 'true'")]
    [InlineData("access: {method: [|scrape|]}", "DUA2004 unknown access method 'scrape' in 'method'; expected one of api, bulk-download, feed, web-scrape, purchased-copy, upload, generated")]
    [InlineData("access: {method: [api, [|webscrape|]]}", "DUA2004 unknown access method 'webscrape' in 'method'; did you mean 'web-scrape'?")]
    [InlineData("obligations: [{duty: [|atribute|]}]", "DUA2004 unknown duty 'atribute' in 'duty'; did you mean 'attribute'?")]
    [InlineData("obligations: [{[|when|]: now}]", "DUA2003 an obligation needs the key 'duty'")]
    [InlineData("evidence: [{[|ref|]: a.pdf}]", "DUA2003 evidence needs the key 'type'")]
    [InlineData("disputed: [|maybe|]", "DUA2003 'disputed' must be true or false, not 'maybe'")]
    [InlineData("disputed: {acknowledged: [|1|]}", "DUA2003 'acknowledged' must be true or false, not '1'")]
    [InlineData("payment: {amount: [|lots|]}", "DUA2003 'amount' must be a number, not 'lots'")]
    [InlineData("signals: [{type: [|robots.txt|]}]", "DUA2004 unknown signal 'robots.txt' in 'type'; expected one of rsl, content-usage, content-signal, tdmrep, ai-txt, robots, noai, cawg")]
    [InlineData("eu_category: [|\"2.2\"|]", "DUA2004 unknown category '2.2' in 'eu_category'; expected one of 2.1, 2.2.1, 2.2.2, 2.3, 2.4, 2.5, 2.6")]
    [InlineData("valid_until: [|2026-02-30|]", "DUA2005 '2026-02-30' in 'valid_until' is not a date of the form yyyy-MM-dd, such as 2026-12-31")]
    [InlineData("valid_until: [|2026/2/3|]", "DUA2005 '2026/2/3' in 'valid_until' is not a date of the form yyyy-MM-dd; did you mean '2026-02-03'?")]
    [InlineData("valid_from: [|2026-01-01T00:00:00Z|]", "DUA2005 '2026-01-01T00:00:00Z' in 'valid_from' is not a date of the form yyyy-MM-dd; did you mean '2026-01-01'?")]
    [InlineData("valid_from: [|01.02.2026|]", "DUA2005 '01.02.2026' in 'valid_from' is not a date of the form yyyy-MM-dd, such as 2026-12-31")]
    [InlineData("valid_from: [|{}|]", "DUA2003 'valid_from' must be a date such as 2026-12-31, not a mapping")]
    [InlineData("valid_from: 2026-12-31\n    valid_until: [|2026-01-01|]", "DUA2005 'valid_until' is 2026-01-01, which lies before 'valid_from', 2026-12-31")]
    public void A_mistake_in_an_entry_is_reported_where_it_stands_and_the_entry_grants_nothing(string marked, string expected)
    {
        var text = MarkedText.Parse($"version: 1\nsources:\n  - id: a\n    basis: own\n    {marked}\n");
        var declaration = DeclarationReader.Read(text.Text);
        text.AssertProblems(declaration.Problems, expected);
        var entry = Assert.Single(declaration.Sources);
        Assert.True(entry.HasErrors);
        Assert.Equal("a", entry.Id.Value);
    }

    [Theory]
    [InlineData("basis: [|agreement|]", "basis 'agreement' needs evidence of type 'contract', such as evidence: [{type: contract, ref: contracts/2026.pdf}]")]
    [InlineData("basis: [|agreement|]\n    evidence: [{type: invoice, ref: a.pdf}]", "basis 'agreement' needs evidence of type 'contract', such as evidence: [{type: contract, ref: contracts/2026.pdf}]")]
    [InlineData("basis: [|open-license|]", "basis 'open-license' needs the key 'license'")]
    [InlineData("basis: open-license\n    license: [|NOASSERTION|]", "basis 'open-license' needs a license, not 'NOASSERTION'")]
    [InlineData("basis: [|public-terms|]\n    terms_date: 2026-01-01", "basis 'public-terms' needs the key 'terms'")]
    [InlineData("basis: [|public-terms|]\n    terms: https://a.example", "basis 'public-terms' needs the key 'terms_date'")]
    [InlineData("basis: [|statutory-exception|]\n    reviewed_by: legal", "basis 'statutory-exception' needs the key 'exception'")]
    [InlineData("basis: [|statutory-exception|]\n    exception: us-fair-use", "basis 'statutory-exception' needs the key 'reviewed_by'")]
    [InlineData("basis: statutory-exception\n    exception: eu-cdsm-4\n    reviewed_by: legal\n    reservation: [|reserved|]", "exception 'eu-cdsm-4' does not reach what the rightsholder has 'reserved'")]
    public void A_basis_without_what_it_needs_is_reported(string marked, string expected)
    {
        var text = MarkedText.Parse($"version: 1\nsources:\n  - id: a\n    {marked}\n");
        var declaration = DeclarationReader.Read(text.Text);
        text.AssertProblems(declaration.Problems, "DUA2008 " + expected);
        Assert.True(Assert.Single(declaration.Sources).HasErrors);
    }

    [Theory]
    [InlineData("basis: own")]
    [InlineData("basis: none")]
    [InlineData("basis: public-domain")]
    [InlineData("basis: open-license\n    license: LicenseRef-Example")]
    [InlineData("basis: agreement\n    evidence: [{type: contract, ref: a.pdf}]")]
    [InlineData("basis: public-terms\n    terms: https://a.example\n    terms_date: 2026-01-01")]
    [InlineData("basis: statutory-exception\n    exception: eu-cdsm-3\n    reviewed_by: legal\n    reservation: reserved")]
    public void A_basis_with_what_it_needs_is_fine(string keys)
    {
        var declaration = DeclarationReader.Read($"version: 1\nsources:\n  - id: a\n    {keys}\n");
        Assert.Empty(declaration.Problems);
        Assert.False(Assert.Single(declaration.Sources).HasErrors);
    }

    [Fact]
    public void A_missing_basis_is_reported_at_the_id_and_grants_nothing()
    {
        var text = MarkedText.Parse("version: 1\nsources:\n  - title: t\n    id: [|a|]\n");
        var declaration = DeclarationReader.Read(text.Text);
        text.AssertProblems(declaration.Problems, "DUA2003 a source needs the key 'basis'");
        Assert.True(declaration.Sources[0].HasErrors);
        Assert.Equal(Basis.None, declaration.Sources[0].Basis);
    }

    [Fact]
    public void An_id_that_is_taken_is_reported_with_its_first_place_and_the_second_entry_grants_nothing()
    {
        var text = MarkedText.Parse("version: 1\nsources:\n  - {id: a, basis: own}\n  - {id: b, basis: own}\n  - {id: [|a|], basis: own}\n");
        var declaration = DeclarationReader.Read(text.Text);
        text.AssertProblems(declaration.Problems, "DUA2006 the id 'a' is taken; entries for one source have different ids and the same 'source'");
        Assert.Equal(declaration.Sources[0].Id.Range, declaration.Problems[0].Related);
        Assert.Equal([false, false, true], declaration.Sources.Select(entry => entry.HasErrors));
    }

    [Theory]
    [InlineData("permits: [[|ai-train|]]\n    prohibits: [ai-train]", "'ai-train' is permitted here and prohibited; the prohibition wins")]
    [InlineData("permits: [[|ai-pre-training|], search]\n    prohibits: [ai-train]", "'ai-pre-training' is permitted here and prohibited by 'ai-train'; the prohibition wins")]
    [InlineData("permits: [search, [|search|]]", "'search' stands in 'permits' a second time")]
    [InlineData("hosts: [a.example, b.example, [|a.example|]]", "'a.example' stands in 'hosts' a second time")]
    public void What_is_said_twice_or_against_itself_is_reported_and_the_entry_still_counts(string marked, string expected)
    {
        var text = MarkedText.Parse($"version: 1\nsources:\n  - id: a\n    basis: own\n    {marked}\n");
        var declaration = DeclarationReader.Read(text.Text);
        text.AssertProblems(declaration.Problems, "DUA2006 " + expected);
        Assert.NotNull(declaration.Problems[0].Related);
        Assert.False(declaration.Sources[0].HasErrors);
    }

    [Fact]
    public void A_finer_prohibition_beside_a_coarser_permission_is_no_contradiction() =>
        Assert.Empty(DeclarationReader.Read("version: 1\nsources: [{id: a, basis: own, permits: [ai-train], prohibits: [ai-pre-training]}]").Problems);

    [Fact]
    public void Permissions_beside_basis_none_are_reported()
    {
        var text = MarkedText.Parse("version: 1\nsources: [{id: a, basis: none, permits: [|[ai-train]|]}]");
        text.AssertProblems(DeclarationReader.Read(text.Text).Problems, "DUA2006 'permits' says nothing beside basis 'none', by which there is no right to permit from");
    }

    [Fact]
    public void An_entry_with_a_key_that_stands_twice_grants_nothing()
    {
        var text = MarkedText.Parse("version: 1\nsources:\n  - id: a\n    basis: own\n    access: {method: api, [|method|]: feed}\n  - {id: b, basis: own}\n");
        var declaration = DeclarationReader.Read(text.Text);
        text.AssertProblems(declaration.Problems, "DUA2006 key 'method' stands here a second time; the first one counts");
        Assert.Equal([true, false], declaration.Sources.Select(entry => entry.HasErrors));
    }

    [Fact]
    public void Lists_that_are_left_empty_are_empty() =>
        Assert.Empty(DeclarationReader.Read("version: 1\nsources:\n  # none yet\nuses:\nignore: ~\ndeny:\npolicy:\n").Problems);

    [Fact]
    public void An_unreadable_file_says_so_and_declares_nothing()
    {
        var declaration = DeclarationReader.Read("version: 1\nsources: [");
        Assert.True(declaration.IsUnreadable);
        Assert.Equal("DUA2002", Assert.Single(declaration.Problems).RuleId);
        Assert.Empty(declaration.Sources);
    }

    [Fact]
    public void A_file_that_is_wrong_everywhere_is_told_so_a_hundred_times_at_most()
    {
        var declaration = DeclarationReader.Read("version: 1\nsources:\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"- {{id: a{i}, bases: own}}\n")));
        Assert.Equal(100, declaration.Problems.Count);
        Assert.Equal(20_000, declaration.Sources.Count(entry => entry.HasErrors));
    }

    [Fact]
    public void Problems_come_in_the_order_of_the_text()
    {
        var starts = DeclarationReader.Read("purpose: x\nsources: [{id: a, basis: agreement}, {id: a}]\nfoo: 1\nfoo: 2").Problems.Select(problem => problem.Range.Start).ToList();
        Assert.True(starts.Count > 4);
        Assert.Equal(starts.Order(), starts);
    }
}
