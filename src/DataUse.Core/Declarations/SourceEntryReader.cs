using DataUse.Vocabulary;
using DataUse.Yaml;
using static DataUse.Declarations.Fields;

namespace DataUse.Declarations;

/// <summary>Reads an entry of <c>sources</c>.</summary>
internal static class SourceEntryReader
{
    private static readonly MappingReader<Evidence> EvidenceKeys = new("evidence", mapping => new Evidence("", null, null, mapping.Range), "type")
    {
        { "type", Text, (evidence, type) => evidence with { Type = type } },
        { "ref", Text, (evidence, reference) => evidence with { Ref = reference } },
        { "date", Date, (evidence, date) => evidence with { Date = date } },
        { "sha256", Sha256 },
    };

    private static readonly MappingReader<Obligation> ObligationKeys = new("an obligation", mapping => new Obligation(default, false, mapping.Range), "duty")
    {
        { "duty", OneOf(TermSets.Duties), (obligation, duty) => obligation with { Duty = duty } },
        { "evidence", new EitherReader<bool>(new MadeReader<string, bool>(Text, (_, _) => true), new MadeReader<IReadOnlyList<Evidence>, bool>(ListOf(EvidenceKeys), (list, _) => list.Count > 0)),
            (obligation, hasEvidence) => obligation with { HasEvidence = hasEvidence } },
        { "within", Duration },
        { "when", Text },
        { "kind", Text },
        { "every", Duration },
        { "text_file", Text },
    };

    private static readonly MappingReader<Dispute?> DisputeKeys = new("disputed", _ => new Dispute(null, false))
    {
        { "case", Text, (dispute, name) => dispute! with { Case = name } },
        { "acknowledged", Flag, (dispute, isAcknowledged) => dispute! with { Acknowledged = isAcknowledged } },
        { "since", Date },
        { "url", Text },
    };

    private static readonly MappingReader<IReadOnlyList<AccessMethod>> AccessKeys = new("access", _ => [])
    {
        { "method", OneOrListOf(OneOf(TermSets.AccessMethods)), (_, methods) => methods },
        { "credential", Text },
    };

    private static readonly MappingReader<object?> ScopeKeys = new("scope", _ => null)
    {
        { "projects", ListOf(Text) },
        { "environments", ListOf(Text) },
    };

    private static readonly MappingReader<object?> PaymentKeys = new("payment", _ => null)
    {
        { "type", OneOf(TermSets.PaymentTypes) },
        { "amount", Amount },
        { "currency", Currency },
    };

    private static readonly MappingReader<object?> SignalKeys = new("a signal", _ => null, "type")
    {
        { "type", OneOf(TermSets.Signals) },
        { "value", Text },
        { "url", Text },
        { "observed", Date },
    };

    private static readonly MappingReader<SourceEntry> EntryKeys = new("a source", mapping => new SourceEntry { Id = new("", mapping.LabelRange()), Range = mapping.Range, Keys = Values(mapping) }, "id", "basis")
    {
        { "id", Located(Text), (entry, id) => entry with { Id = id } },
        { "source", Located(Text), (entry, source) => entry with { Source = source } },
        { "title", Text, (entry, title) => entry with { Title = title } },
        { "description", Text },
        { "hosts", ListOf(Located(Host)), (entry, hosts) => entry with { Hosts = hosts } },
        { "datasets", ListOf(Located(Text)), (entry, datasets) => entry with { Datasets = datasets } },
        { "paths", ListOf(Located(UrlPath)), (entry, paths) => entry with { Paths = paths } },
        { "basis", OneOf(TermSets.Bases), (entry, basis) => entry with { Basis = basis } },
        { "status", OneOf(TermSets.Statuses), (entry, status) => entry with { Status = status } },
        { "license", License, (entry, license) => entry with { License = license } },
        { "license_acknowledgement", OneOf(TermSets.Acknowledgements) },
        { "licensor", Text, (entry, licensor) => entry with { Licensor = licensor } },
        { "licensee", Text, (entry, licensee) => entry with { Licensee = licensee } },
        { "permits", ListOf(Located(OneOf(TermSets.Purposes))), (entry, purposes) => entry with { Permits = purposes } },
        { "prohibits", ListOf(Located(OneOf(TermSets.Purposes))), (entry, purposes) => entry with { Prohibits = purposes } },
        { "users", ListOf(OneOf(TermSets.UserClasses)), (entry, users) => entry with { Users = users } },
        { "geo", ListOf(Geo), (entry, geo) => entry with { Geo = geo } },
        { "scope", ScopeKeys },
        { "modifiers", ListOf(DataUseModifier) },
        { "valid_from", Date, (entry, date) => entry with { ValidFrom = date } },
        { "valid_until", Date, (entry, date) => entry with { ValidUntil = date } },
        { "payment", PaymentKeys },
        { "obligations", ListOf(ObligationKeys), (entry, obligations) => entry with { Obligations = obligations } },
        { "reservation", OneOf(TermSets.Reservations), (entry, reservation) => entry with { Reservation = reservation } },
        { "signals", ListOf(SignalKeys) },
        { "access", AccessKeys, (entry, methods) => entry with { AccessMethods = methods } },
        { "requires_approval", Flag, (entry, requiresApproval) => entry with { RequiresApproval = requiresApproval } },
        { "derived_from", ListOf(Located(Text)), (entry, parents) => entry with { DerivedFrom = parents } },
        { "sensitive", ListOf(OneOf(TermSets.SensitiveData)) },
        { "evidence", ListOf(EvidenceKeys), (entry, evidence) => entry with { Evidence = evidence } },
        { "eu_category", OneOf(TermSets.EuCategories) },
        { "terms", Text, (entry, terms) => entry with { Terms = terms } },
        { "terms_date", Date, (entry, date) => entry with { TermsDate = date } },
        { "exception", OneOf(TermSets.Exceptions), (entry, exception) => entry with { Exception = exception } },
        { "reviewed_by", Text, (entry, reviewer) => entry with { ReviewedBy = reviewer } },
        { "disputed", new EitherReader<Dispute?>(new MadeReader<bool, Dispute?>(Flag, (isDisputed, _) => isDisputed ? new Dispute(null, false) : null), DisputeKeys),
            (entry, dispute) => entry with { Disputed = dispute } },
    };

    /// <summary>An entry with all its keys and what follows from them together.</summary>
    public static readonly IValueReader<SourceEntry> Entry = new CheckedReader<SourceEntry>(EntryKeys, SourceEntryCheck.Check, entry => entry with { HasErrors = true });

    private static Located<string>[] Values(YamlMapping mapping)
    {
        var values = new Located<string>[mapping.Entries.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = new Located<string>(mapping.Entries[i].Key.Value, mapping.Entries[i].Value.Range);
        }

        return values;
    }
}
