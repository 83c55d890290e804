using DataUse.Yaml;
using static DataUse.Declarations.Fields;

namespace DataUse.Baselines;

/// <summary>What was read of a baseline.</summary>
/// <param name="Baseline">The findings that could be read.</param>
/// <param name="Problems">What is wrong in the text, in its order.</param>
public sealed record BaselineReading(Baseline Baseline, IReadOnlyList<Problem> Problems);

/// <summary>Reads a <c>datause.baseline.yml</c>.</summary>
public static class BaselineReader
{
    private static readonly MappingReader<(BaselineFinding Finding, int Count)> Finding = new("a finding", _ => (new BaselineFinding("", "", "", "", ""), 1), "rule", "file", "api")
    {
        { "rule", Text, (listed, rule) => (listed.Finding with { Rule = rule }, listed.Count) },
        { "source", Text, (listed, source) => (listed.Finding with { Source = source }, listed.Count) },
        { "file", Text, (listed, file) => (listed.Finding with { File = file }, listed.Count) },
        { "member", Text, (listed, member) => (listed.Finding with { Member = member }, listed.Count) },
        { "api", Text, (listed, api) => (listed.Finding with { Api = api }, listed.Count) },
        { "count", Number, (listed, count) => (listed.Finding, count) },
    };

    private static readonly MappingReader<IReadOnlyList<(BaselineFinding, int)>> Root = new("datause.baseline.yml", _ => [], "version", "findings")
    {
        { "version", new NumberReader(1) },
        { "findings", ListOf(Finding), (_, findings) => findings },
    };

    /// <summary>Reads a text. It throws nothing but <see cref="OperationCanceledException"/>; what cannot be read is reported and lists nothing.</summary>
    public static BaselineReading Read(string text, CancellationToken cancellationToken = default)
    {
        var document = YamlReader.Read(text, cancellationToken);
        if (document.Root is null or YamlScalar { IsNull: true })
        {
            return new BaselineReading(Baseline.Empty, document.Problems);
        }

        var reading = new Reading(cancellationToken);
        foreach (var duplicate in document.Problems)
        {
            reading.AddHarmless(duplicate.RuleId, duplicate.Range, duplicate.Message, duplicate.Related);
        }

        return Root.TryRead(document.Root, "datause.baseline.yml", reading, out var findings)
            ? new BaselineReading(Baseline.Of(findings), reading.InOrder())
            : new BaselineReading(Baseline.Empty, reading.InOrder());
    }
}
