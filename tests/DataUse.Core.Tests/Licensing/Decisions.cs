using DataUse.Catalog;
using DataUse.Declarations;
using DataUse.Identification;
using DataUse.Licensing;
using DataUse.Tests.Identification;
using DataUse.Vocabulary;

namespace DataUse.Tests.Licensing;

/// <summary>The stages from a place and some datause.yml to findings, on a small catalogue of its own.</summary>
internal static class Decisions
{
    public static readonly SourceCatalog Catalog = new(
    [
        new() { Id = "x", Name = "X", Aliases = ["twitter"], Owner = "X Corp.", ApiHosts = ["api.x.com"], WebHosts = ["x.com"], Position = TrainingPosition.Prohibited, Disputes = ["x-2023", "x-2022"] },
        new() { Id = "reddit", Name = "Reddit", Owner = "Reddit, Inc.", ApiHosts = ["oauth.reddit.com"], WebHosts = ["reddit.com", "old.reddit.com"], Mirrors = ["libreddit.net"], Position = TrainingPosition.LicenseRequired },
        new() { Id = "wiki", Name = "Wiki", WebHosts = ["*.wiki.org"], MediaHosts = ["dumps.wiki.org"], Datasets = ["wiki/wiki"], Position = TrainingPosition.OpenLicense },
        new() { Id = "hub", Name = "Hub", Role = SourceRole.Platform, WebHosts = ["huggingface.co"] },
        new() { Id = "serp", Name = "Serp", Role = SourceRole.Platform, IsAggregator = true, ApiHosts = ["serp.com"] },
        new() { Id = "pay", Name = "Pay", Role = SourceRole.Service, ApiHosts = ["api.pay.com"] },
    ]);

    /// <summary>The findings for a place, each as <c>DUA1001 statement</c>, with <c>!level</c> after the id where policy sets one.</summary>
    public static IReadOnlyList<string> Show(IEnumerable<Finding> findings) =>
        [.. findings.Select(finding => $"{finding.RuleId}{(finding.Level == PolicyLevel.Default ? "" : $"!{finding.Level.ToString().ToLowerInvariant()}")} {finding.Statement}")];

    public static IReadOnlyList<Finding> Decide(DeclarationSet declarations, string place, ReadContext context) =>
        new LicenseDecision(Catalog, declarations).Decide(new SourceIdentifier(Catalog, declarations).Identify(Uses.At(place)), context);

    /// <summary>Entries of <c>sources</c>, without the words that every file begins with.</summary>
    public static DeclarationSet Sources(string entries) => Layers($"version: 1\nsources:\n{entries}");

    /// <summary>Declarations of /repo/app, /repo and so on, the nearest first.</summary>
    public static DeclarationSet Layers(params string[] texts)
    {
        string[] folders = ["/repo/app", "/repo", ""];
        return new DeclarationSet(texts.Select((text, i) =>
            new DeclarationLayer(folders[i] + "/datause.yml", folders[i], DeclarationCheck.Against(DeclarationReader.Read(text), Catalog.Find, Catalog.Names))));
    }

    public static ReadContext For(string purpose) => new()
    {
        Purpose = purpose == "unspecified" ? Purpose.Unspecified : Purpose.Find(purpose)!,
        AsOf = new DateTime(2026, 7, 1),
        File = "/repo/app/src/Feed.cs",
        Assembly = "App",
    };
}
