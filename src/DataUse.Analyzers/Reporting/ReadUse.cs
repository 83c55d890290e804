using DataUse.Analyzers.Flow;
using DataUse.Catalog;
using DataUse.Vocabulary;

namespace DataUse.Analyzers.Reporting;

/// <summary>A purpose that a read is for.</summary>
/// <param name="Purpose">The purpose.</param>
/// <param name="Sink">The call that shows it; null when it is stated, or nobody knows it.</param>
internal sealed record ReadUse(Purpose Purpose, ReachedSink? Sink)
{
    /// <summary>Purposes that sinks show, the one with the farthest reach first.</summary>
    private static readonly Purpose[] Order = [Purpose.AiTrain, Purpose.AiIndex, Purpose.AiInput, Purpose.AiEvaluation];

    /// <summary>What a read in a file is for: what somebody states, else each purpose that a sink shows, else the default. Never empty.</summary>
    public static IReadOnlyList<ReadUse> Of(ProjectInputs inputs, string file, string assembly, IReadOnlyList<ReachedSink> reached)
    {
        if (inputs.StatedPurpose(file, assembly) is { } stated)
        {
            return [new ReadUse(stated, null)];
        }

        var uses = new List<ReadUse>();
        foreach (var sink in reached.Where(sink => sink.Row.Purpose is not null).OrderBy(sink => Rank(sink.Row.Purpose!)))
        {
            var purpose = inputs.Refine(sink.Row.Purpose!);
            if (!uses.Exists(use => use.Purpose.IsWithin(purpose) || purpose.IsWithin(use.Purpose)))
            {
                uses.Add(new ReadUse(purpose, sink));
            }
        }

        return uses.Count > 0 ? uses : [new ReadUse(inputs.DefaultPurpose, null)];
    }

    /// <summary>Whether where the data goes can change what is said of a read.</summary>
    public static bool DependOnFlow(ProjectInputs inputs, string file, string assembly) => inputs.KeepsData || inputs.StatedPurpose(file, assembly) is null;

    /// <summary>The purpose in the words of a message.</summary>
    public string Described =>
        Purpose == Purpose.Unspecified ? "a purpose that is not stated"
        : Sink is null ? Purpose.Token
        : $"{Purpose.Token}, as '{Sink.Name.ValueText}' shows";

    /// <summary>Finer purposes come before coarser ones of the same kind.</summary>
    private static int Rank(Purpose purpose)
    {
        var kind = Array.FindIndex(Order, purpose.IsWithin);
        return (kind < 0 ? Order.Length : kind) * 2 + (kind >= 0 && ReferenceEquals(Order[kind], purpose) ? 1 : 0);
    }
}
