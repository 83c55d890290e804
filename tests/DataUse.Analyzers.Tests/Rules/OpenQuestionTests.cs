using Microsoft.CodeAnalysis;

namespace DataUse.Analyzers.Tests.Rules;

/// <summary>DUA1012, DUA1013, and the levels that policy gives to what is open.</summary>
public class OpenQuestionTests
{
    private const string Undetermined = "http.{|DUA1012:GetStringAsync|}(args[0])";
    private const string Undeclared = "http.{|DUA1013:GetStringAsync|}(\"https://api.weather.example/v1/today\")";

    [Fact]
    public async Task A_source_that_the_code_does_not_show_is_said_with_the_reason()
    {
        var outcome = await Analyze.Code(Reads.Call(Undetermined)).WithDeclaration("version: 1\npurpose: ai-train").RunAsync();

        Assert.StartsWith("'GetStringAsync' reads data for ai-train from a source that cannot be determined: '", outcome.Message("DUA1012"), StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Info, outcome.Single("DUA1012").Severity);
    }

    [Theory]
    [InlineData("ai-train")]
    [InlineData("display")]
    public async Task A_host_that_nobody_knows_is_to_be_declared(string purpose)
    {
        var outcome = await Analyze.Code(Reads.Call(Undeclared)).WithDeclaration($"version: 1\npurpose: {purpose}").RunAsync();

        Assert.Equal($"'GetStringAsync' reads api.weather.example/v1/today for {purpose}; datause.yml declares no source for 'api.weather.example'", outcome.Message("DUA1013"));
    }

    [Fact]
    public async Task A_known_source_that_is_shown_to_people_is_to_be_declared_too()
    {
        var outcome = await Analyze.Code(Reads.Reddit("DUA1013", "DUA1010")).WithDeclaration("version: 1\npurpose: display").RunAsync();

        Assert.EndsWith("for display; datause.yml declares no license for source 'reddit'", outcome.Message("DUA1013"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_of_the_teams_own_is_known_by_its_entry() =>
        await Analyze.Code(Reads.Call("http.GetStringAsync(\"https://api.weather.example/v1/today\")")).WithDeclaration("""
            version: 1
            purpose: display
            sources:
              - {id: weather, hosts: [api.weather.example], basis: public-terms, terms: https://weather.example/terms, terms_date: 2026-10-01, permits: [display]}
            """).RunAsync();

    [Fact]
    public async Task Two_unknown_hosts_of_one_call_are_two_findings()
    {
        var code = Reads.Call("""http.{|DUA1013:{|DUA1013:GetStringAsync|}|}(args.Length > 0 ? "https://one.example/a" : "https://two.example/b")""");
        var outcome = await Analyze.Code(code).WithDeclaration("version: 1\npurpose: ai-train").RunAsync();

        Assert.Equal(["https://one.example/a", "https://two.example/b"], outcome.Diagnostics.Select(d => d.Properties["url"]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("info", DiagnosticSeverity.Info)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("error", DiagnosticSeverity.Error)]
    public async Task Policy_gives_what_is_open_its_level(string level, DiagnosticSeverity severity)
    {
        var policy = $"version: 1\npurpose: ai-train\npolicy: {{undetermined: {level}, undeclared_source: {level}, unknown: {level}}}";
        var undetermined = await Analyze.Code(Reads.Call(Undetermined)).WithDeclaration(policy).RunAsync();
        var undeclared = await Analyze.Code(Reads.Call(Undeclared)).WithDeclaration(policy).RunAsync();
        var unknown = await Analyze.Code(Reads.Reddit("DUA1002")).WithDeclaration(Reads.RedditLicensed("status: in-force") + $"\npolicy: {{unknown: {level}}}").RunAsync();

        Assert.Equal([severity, severity, severity], [undetermined.Single("DUA1012").Severity, undeclared.Single("DUA1013").Severity, unknown.Single("DUA1002").Severity]);
    }

    [Fact]
    public async Task Policy_none_silences_it_and_the_inventory_keeps_it()
    {
        const string Policy = "version: 1\npurpose: ai-train\npolicy: {undetermined: none, undeclared_source: none, unknown: none}";
        var undetermined = await Analyze.Code(Reads.Call("http.GetStringAsync(args[0])")).WithDeclaration(Policy).RunAsync();
        await Analyze.Code(Reads.Call("http.GetStringAsync(\"https://api.weather.example/v1/today\")")).WithDeclaration(Policy).RunAsync();
        await Analyze.Code(Reads.Reddit()).WithDeclaration(Reads.RedditLicensed("status: in-force") + "\npolicy: {unknown: none}").RunAsync();

        Assert.Equal("dynamic", Assert.Single(undetermined.Inventory).Resolution);
    }

    [Fact]
    public async Task Policy_does_not_raise_a_purpose_that_is_plainly_not_permitted()
    {
        var outcome = await Analyze.Code(Reads.Reddit("DUA1002")).WithDeclaration(Reads.RedditLicensed("permits: [display]") + "\npolicy: {unknown: none}").RunAsync();

        Assert.Equal(DiagnosticSeverity.Warning, outcome.Single("DUA1002").Severity);
    }

    [Theory]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData(ReportDiagnostic.Warn, DiagnosticSeverity.Warning)]
    [InlineData(ReportDiagnostic.Hidden, DiagnosticSeverity.Hidden)]
    public async Task A_severity_of_the_compilers_configuration_wins_over_policy(ReportDiagnostic configured, DiagnosticSeverity severity)
    {
        var outcome = await Analyze.Code(Reads.Call(Undetermined)).WithDeclaration("version: 1\npurpose: ai-train\npolicy: {undetermined: error}").WithSeverity("DUA1012", configured).RunAsync();

        Assert.Equal(severity, outcome.Single("DUA1012").Severity);
    }

    [Fact]
    public async Task So_does_its_none() =>
        await Analyze.Code(Reads.Call("http.GetStringAsync(args[0])")).WithDeclaration("version: 1\npurpose: ai-train\npolicy: {undetermined: error}").Without("DUA1012").RunAsync();
}
