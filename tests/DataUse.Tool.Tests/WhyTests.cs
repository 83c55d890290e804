namespace DataUse.Tool.Tests;

/// <summary><c>datause why</c>: the answer to a use, with each question and the line that it rests on.</summary>
public class WhyTests
{
    private const string Declaration = """
        version: 1
        purpose: ai-train
        uses:
          - {files: [rag/**], purpose: ai-input, users: commercial}
        sources:
          - id: x
            basis: agreement
            permits: [analytics, display]
            valid_until: 2026-12-31
            evidence: [{type: contract, ref: contracts/x.pdf}]
            disputed: {acknowledged: true}
          - id: reddit-api
            source: reddit
            hosts: [oauth.reddit.com]
            basis: own
            permits: [ai-train, ai-input]
            disputed: {acknowledged: true}
          - {id: set, basis: own, datasets: [team/set], permits: [ai-train]}
        """;

    [Fact]
    public async Task A_use_that_is_not_permitted_is_explained_question_by_question()
    {
        using var folder = new TemporaryFolder().Write("datause.yml", Declaration);
        var output = await Command.RunAsync("why", "--source", "twitter", "--purpose", "ai-train", "--date", "2026-11-22", "--file", folder["datause.yml"]);
        var file = Path.GetRelativePath(".", folder["datause.yml"]).Replace('\\', '/');
        Assert.Equal(
            $"""
            api.x.com: X (formerly Twitter) (x), for ai-train on 2026-11-22

                deny       does not name it
                entry      'x' is about it
                           {file}(6,9): - id: x
                prohibits  prohibits no purpose
                basis      agreement
                           {file}(7,12): basis: agreement
                status     in-force, since nothing else is said
                dates      until 2026-12-31, included; 2026-11-22 is
                           {file}(9,18): valid_until: 2026-12-31
                door       every door of the source
              ✗ permits    'x' permits analytics, display, not ai-train; add it once it is licensed
                           {file}(8,14): permits: [analytics, display]

            disallowed
              DUA1002: 'x' permits analytics, display, not ai-train; add it once it is licensed

            """.ReplaceLineEndings("\n"),
            output.Text);
        Assert.Equal(1, output.ExitCode);
    }

    [Theory]
    [InlineData(0, "allowed", "--url", "https://oauth.reddit.com/r/a?token=secret")]
    [InlineData(0, "allowed", "--url", "oauth.reddit.com/r/a")]
    [InlineData(0, "allowed", "--source", "reddit-api")]
    [InlineData(0, "allowed", "--source", "reddit", "--url", "https://oauth.reddit.com/r/a")]
    [InlineData(0, "allowed", "--dataset", "hf:team/set")]
    [InlineData(0, "allowed", "--source", "x", "--purpose", "display")]
    [InlineData(1, "disallowed", "--url", "https://old.reddit.com/r/a")]
    [InlineData(1, "disallowed", "--source", "x", "--purpose", "display", "--date", "2027-01-01")]
    [InlineData(1, "unknown", "--url", "https://content.guardianapis.com/search")]
    [InlineData(1, "unknown", "--dataset", "s3://team/data")]
    public async Task The_answer_stands_on_a_line_and_in_the_exit_code(int exitCode, string answer, params string[] question)
    {
        using var folder = new TemporaryFolder().Write("datause.yml", Declaration);
        var output = await Command.RunAsync(["why", .. question.Contains("--date") ? question : [.. question, "--date", "2026-11-22"], "--file", folder.Path]);
        Assert.Equal((exitCode, ""), (output.ExitCode, output.Errors));
        Assert.Contains(answer, output.Lines);
        Assert.DoesNotContain("secret", output.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'redit' is neither in the catalogue nor an entry; did you mean 'reddit'?", "--source", "redit")]
    [InlineData("old.reddit.com/r/a belongs to 'reddit', not to 'x'", "--source", "x", "--url", "https://old.reddit.com/r/a")]
    [InlineData("'https://' is not an address of the web", "--url", "https://")]
    [InlineData("name what is read by --source, --url or --dataset", "--purpose", "display")]
    [InlineData("'XX' is not a country code of ISO 3166-1, nor EU", "--source", "x", "--geo", "XX")]
    [InlineData("'soon' is not a date of the form YYYY-MM-DD", "--source", "x", "--date", "soon")]
    public async Task A_question_that_cannot_be_answered_says_why(string expected, params string[] question)
    {
        using var folder = new TemporaryFolder().Write("datause.yml", Declaration);
        var output = await Command.RunAsync(["why", .. question, "--file", folder.Path]);
        Assert.NotEqual(0, output.ExitCode);
        Assert.Contains(expected, output.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Users_place_and_way_are_held_against_the_entry()
    {
        using var folder = new TemporaryFolder().Write("datause.yml", "version: 1\nsources: [{id: own, basis: own, hosts: [a.example], permits: [all], users: [education], geo: [EU], access: {method: api}}]\n");
        Task<Output> Ask(params string[] more) => Command.RunAsync(["why", "--source", "own", "--purpose", "display", "--file", folder.Path, .. more]);

        Assert.Equal(0, (await Ask("--users", "education", "--geo", "DE", "--access", "api")).ExitCode);
        Assert.Contains("'own' is licensed for education users, not for commercial", (await Ask("--users", "commercial")).Text, StringComparison.Ordinal);
        Assert.Contains("'own' is licensed for EU, not for US", (await Ask("--geo", "US")).Text, StringComparison.Ordinal);
        Assert.Contains("the license of 'own' covers api, not web-scrape", (await Ask("--access", "web-scrape")).Text, StringComparison.Ordinal);
    }
}
