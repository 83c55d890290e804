using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DataUse.Analyzers.Reporting;

/// <summary>The rules as the compiler knows them. Titles are those of the pages in rules/docs.</summary>
internal static class Descriptors
{
    private const string Licensing = "DataUse.Licensing";
    private const string Source = "DataUse.Source";
    private const string Declaration = "DataUse.Declaration";

    /// <summary>Call, source, purpose, and what the declaration says.</summary>
    private const string ReadMessage = "'{0}' reads {1} for {2}; {3}";

    public static readonly DiagnosticDescriptor UndeclaredSource = Rule(RuleIds.UndeclaredSource, "Data is read from a source without a declared license", ReadMessage, Licensing);
    public static readonly DiagnosticDescriptor PurposeNotPermitted = Rule(RuleIds.PurposeNotPermitted, "The declaration does not permit this use", ReadMessage, Licensing);
    public static readonly DiagnosticDescriptor LicenseNotInForce = Rule(RuleIds.LicenseNotInForce, "The license is not in force", ReadMessage, Licensing);
    public static readonly DiagnosticDescriptor AccessSuspended = Rule(RuleIds.AccessSuspended, "The licensor suspended or terminated access", ReadMessage, Licensing);
    public static readonly DiagnosticDescriptor DoorNotCovered = Rule(RuleIds.DoorNotCovered, "The license does not cover this way of reading the source", ReadMessage, Licensing);
    public static readonly DiagnosticDescriptor ConditionNotMet = Rule(RuleIds.ConditionNotMet, "A condition on licensee, users or place is not met", ReadMessage, Licensing);
    public static readonly DiagnosticDescriptor ObligationWithoutEvidence = Rule(RuleIds.ObligationWithoutEvidence, "An obligation of the license has no evidence", ReadMessage, Licensing, DiagnosticSeverity.Info);
    public static readonly DiagnosticDescriptor DatasetContainsUnlicensed = Rule(RuleIds.DatasetContainsUnlicensed, "A dataset contains data that its license does not cover", ReadMessage, Licensing);
    public static readonly DiagnosticDescriptor PublishNotPermitted = Rule(RuleIds.PublishNotPermitted, "Data is published that may not be passed on", ReadMessage, Licensing);
    public static readonly DiagnosticDescriptor SourceDisputed = Rule(RuleIds.SourceDisputed, "The source is in a documented dispute", ReadMessage, Licensing, DiagnosticSeverity.Info);
    public static readonly DiagnosticDescriptor LicenseExpiring = Rule(RuleIds.LicenseExpiring, "The license expires soon", ReadMessage, Licensing, DiagnosticSeverity.Info);
    public static readonly DiagnosticDescriptor SourceUndetermined = Rule(RuleIds.SourceUndetermined, "The source of the data cannot be determined", "'{0}' reads data for {1} from a source that cannot be determined: {2}", Source, DiagnosticSeverity.Info);
    public static readonly DiagnosticDescriptor ExternalSourceUndeclared = Rule(RuleIds.ExternalSourceUndeclared, "An external source is not declared", ReadMessage, Source, DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor DeclarationMissing = Rule(
        RuleIds.DeclarationMissing,
        "Data is read and there is no datause.yml",
        "This project reads data and no datause.yml was found (searched {0}); 'dotnet build -t:DataUseInit' writes a first one that grants nothing",
        Declaration,
        tags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor DeclarationUnreadable = Rule(RuleIds.DeclarationUnreadable, "datause.yml is not valid YAML", "{0}", Declaration);
    public static readonly DiagnosticDescriptor DeclarationMalformed = Rule(RuleIds.DeclarationMalformed, "datause.yml has an unknown key, a wrong type or a missing key", "{0}", Declaration);
    public static readonly DiagnosticDescriptor UnknownValue = Rule(RuleIds.UnknownValue, "A value in datause.yml is not known", "{0}", Declaration);
    public static readonly DiagnosticDescriptor InvalidDate = Rule(RuleIds.InvalidDate, "A date in datause.yml is not valid", "{0}", Declaration);
    public static readonly DiagnosticDescriptor ConflictingEntries = Rule(RuleIds.ConflictingEntries, "Entries in datause.yml repeat or contradict each other", "{0}", Declaration);
    public static readonly DiagnosticDescriptor BasisWithoutEvidence = Rule(RuleIds.BasisWithoutEvidence, "A basis lacks the evidence it needs", "{0}", Declaration);
    public static readonly DiagnosticDescriptor RulePackInvalid = Rule(RuleIds.RulePackInvalid, "A rule pack is not valid", "{0}", Declaration);

    /// <summary>What is reported at calls, and once for a project.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> OfReads = ImmutableArray.Create(
        UndeclaredSource, PurposeNotPermitted, LicenseNotInForce, AccessSuspended, DoorNotCovered, ConditionNotMet, ObligationWithoutEvidence, DatasetContainsUnlicensed, PublishNotPermitted, SourceDisputed, LicenseExpiring, SourceUndetermined,
        ExternalSourceUndeclared, DeclarationMissing);

    /// <summary>What is reported in datause.yml and rule packs.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> OfFiles = ImmutableArray.Create(
        DeclarationUnreadable, DeclarationMalformed, UnknownValue, InvalidDate, ConflictingEntries, BasisWithoutEvidence, RulePackInvalid);

    /// <summary>The rule with an id that one of the two lists holds.</summary>
    public static DiagnosticDescriptor? Find(ImmutableArray<DiagnosticDescriptor> rules, string id)
    {
        foreach (var rule in rules)
        {
            if (rule.Id == id)
            {
                return rule;
            }
        }

        return null;
    }

    private static DiagnosticDescriptor Rule(string id, string title, string message, string category, DiagnosticSeverity severity = DiagnosticSeverity.Warning, params string[] tags) =>
        new(id, title, message, category, severity, isEnabledByDefault: true, helpLinkUri: $"https://datause.dev/rules/docs/{id}.md", customTags: tags);
}
