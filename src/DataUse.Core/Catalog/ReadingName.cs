using System.Text;

namespace DataUse.Catalog;

/// <summary>A name at which a read may stand: of a member that reads, or of a type whose creation or use as an attribute reads.</summary>
/// <param name="Text">The name.</param>
/// <param name="Beside">Other names of which a file holds one where the name counts; none when it counts in every file.</param>
public sealed record ReadingName(string Text, IReadOnlyList<string> Beside)
{
    private static readonly Lazy<IReadOnlyList<ReadingName>> Shipped = new(ReadEmbedded);

    /// <summary>The names of rules/apis. They are embedded apart from the models, which a compilation without any of them does not need.</summary>
    public static IReadOnlyList<ReadingName> BuiltIn => Shipped.Value;

    /// <summary>Writes a line for each name, so that <see cref="Read"/> gives them back.</summary>
    public static string Write(IEnumerable<ReadingName> names)
    {
        var table = new StringBuilder();
        foreach (var name in names)
        {
            table.Append(name.Text);
            foreach (var other in name.Beside)
            {
                table.Append('\t').Append(other);
            }

            table.Append('\n');
        }

        return table.ToString();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static IReadOnlyList<ReadingName> Read(string table)
    {
        var names = new List<ReadingName>();
        for (var start = 0; start < table.Length;)
        {
            var end = table.IndexOf('\n', start);
            var tab = table.IndexOf('\t', start, end - start);
            names.Add(tab < 0 ? new ReadingName(table.Substring(start, end - start), []) : new ReadingName(table.Substring(start, tab - start), table.Substring(tab + 1, end - tab - 1).Split('\t')));
            start = end + 1;
        }

        return names;
    }

    private static IReadOnlyList<ReadingName> ReadEmbedded()
    {
        using var stream = typeof(ReadingName).Assembly.GetManifestResourceStream("DataUse.names.tsv");
        if (stream is null)
        {
            return [];
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Read(reader.ReadToEnd());
    }
}
