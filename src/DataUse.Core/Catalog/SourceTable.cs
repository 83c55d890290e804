using System.Text;
using DataUse.Vocabulary;

namespace DataUse.Catalog;

/// <summary>
/// Sources as lines of text: the form in which the catalogue is embedded, because it costs least to read when a compiler starts.
/// Fields are parted by tabs, the items of a list by spaces; an empty field stands for nothing.
/// </summary>
internal static class SourceTable
{
    /// <summary>Writes one line per source, in the order given. Texts hold no tabs or line breaks, and list items no spaces: the reader of rule packs sees to that.</summary>
    public static string Write(IEnumerable<Source> sources)
    {
        var table = new StringBuilder();
        foreach (var source in sources)
        {
            string[] fields =
            [
                source.Id, List(source.Aliases), source.Name, source.Owner ?? "", Number((int)source.Role), List(source.ApiHosts), List(source.WebHosts),
                List(source.MediaHosts), List(source.Datasets), List(source.Mirrors), source.IsAggregator ? "1" : "", Number((int)source.Position),
                source.Cite ?? "", source.AsOf ?? "", source.Terms ?? "", source.License ?? "",
                List([.. source.Contains.SelectMany(contained => new[] { contained.Source, contained.Cite, contained.AsOf })]),
                source.TagLeavesOut?.Tag ?? "", source.TagLeavesOut?.What ?? "", source.TagLeavesOut?.Cite ?? "", source.TagLeavesOut?.AsOf ?? "", List(source.Disputes),
            ];
            table.Append(string.Join("\t", fields)).Append('\n');
        }

        return table.ToString();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static IReadOnlyList<Source> Read(string table)
    {
        var sources = new List<Source>();
        for (var position = 0; position < table.Length;)
        {
            sources.Add(new Source
            {
                Id = Field(table, ref position),
                Aliases = Items(table, ref position),
                Name = Field(table, ref position),
                Owner = Optional(table, ref position),
                Role = (SourceRole)(Field(table, ref position)[0] - '0'),
                ApiHosts = Items(table, ref position),
                WebHosts = Items(table, ref position),
                MediaHosts = Items(table, ref position),
                Datasets = Items(table, ref position),
                Mirrors = Items(table, ref position),
                IsAggregator = Field(table, ref position).Length > 0,
                Position = (TrainingPosition)(Field(table, ref position)[0] - '0'),
                Cite = Optional(table, ref position),
                AsOf = Optional(table, ref position),
                Terms = Optional(table, ref position),
                License = Optional(table, ref position),
                Contains = Contained(Items(table, ref position)),
                TagLeavesOut = Uncovered(Optional(table, ref position), Field(table, ref position), Field(table, ref position), Field(table, ref position)),
                Disputes = Items(table, ref position),
            });
        }

        return sources;
    }

    private static string List(IReadOnlyList<string> items) => string.Join(" ", items);

    private static string Number(int value) => ((char)('0' + value)).ToString();

    /// <summary>The text up to the next tab or line break, and the position after it.</summary>
    private static string Field(string table, ref int position)
    {
        var start = position;
        while (table[position] is not ('\t' or '\n'))
        {
            position++;
        }

        return table.Substring(start, position++ - start);
    }

    private static string? Optional(string table, ref int position)
    {
        var field = Field(table, ref position);
        return field.Length == 0 ? null : field;
    }

    private static IReadOnlyList<ContainedSource> Contained(IReadOnlyList<string> items)
    {
        if (items.Count == 0)
        {
            return [];
        }

        var contained = new ContainedSource[items.Count / 3];
        for (var i = 0; i < contained.Length; i++)
        {
            contained[i] = new ContainedSource(items[3 * i], items[(3 * i) + 1], items[(3 * i) + 2]);
        }

        return contained;
    }

    private static UncoveredContents? Uncovered(string? tag, string what, string cite, string asOf) => tag is null ? null : new UncoveredContents(tag, what, cite, asOf);

    private static IReadOnlyList<string> Items(string table, ref int position)
    {
        var field = Field(table, ref position);
        return field.Length == 0 ? [] : field.Split(' ');
    }
}
