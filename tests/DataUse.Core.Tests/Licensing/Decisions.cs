using System.Runtime.CompilerServices;
using DataUse.Catalog;
using DataUse.Declarations;
using DataUse.Identification;
using DataUse.Licensing;
using DataUse.Tests.Identification;
using DataUse.Vocabulary;

namespace DataUse.Tests.Licensing;

/// <summary>The stages from a place and some datause.yml to findings, on a small catalogue.</summary>
internal static class Decisions
{
    public static readonly SourceCatalog Catalog = GeneratedDeclarations.Sources;

    private static readonly ConditionalWeakTable<DeclarationSet, string[]> Texts = [];

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
        var layers = new DeclarationSet(texts.Select((text, i) =>
            new DeclarationLayer(folders[i] + "/datause.yml", folders[i], DeclarationCheck.Against(DeclarationReader.Read(text), Catalog.Find, Catalog.Names))));
        Texts.Add(layers, texts);
        return layers;
    }

    /// <summary>A part of the text of which a layer was read.</summary>
    public static string TextAt(DeclarationSet declarations, string path, TextRange range) =>
        Texts.TryGetValue(declarations, out var texts) ? texts[declarations.Layers.ToList().FindIndex(layer => layer.Path == path)].Substring(range.Start, range.Length) : "";

    public static ReadContext For(string purpose) => new()
    {
        Purpose = purpose == "unspecified" ? Purpose.Unspecified : Purpose.Find(purpose)!,
        AsOf = new DateTime(2026, 7, 1),
        File = "/repo/app/src/Feed.cs",
        Assembly = "App",
    };
}
