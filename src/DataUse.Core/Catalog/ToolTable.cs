using System.Reflection;
using System.Text;

namespace DataUse.Catalog;

/// <summary>The form in which the models of command-line tools are embedded: one command a line, fields parted by tabs, lists by semicolons, as in <see cref="ApiTable"/>.</summary>
public static class ToolTable
{
    internal const string ResourceName = "DataUse.tools.tsv";

    /// <summary>Reads the commands that this assembly carries.</summary>
    public static IReadOnlyList<ToolCommand> ReadEmbedded()
    {
        using var stream = typeof(ToolTable).GetTypeInfo().Assembly.GetManifestResourceStream(ResourceName);
        if (stream is null)
        {
            return [];
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Read(reader.ReadToEnd());
    }

    /// <summary>Writes commands so that <see cref="Read"/> gives them back.</summary>
    public static string Write(IEnumerable<ToolCommand> commands)
    {
        var table = new StringBuilder();
        foreach (var c in commands)
        {
            string[] fields =
            [
                string.Join(";", c.Names), string.Join(";", c.Values), string.Join(";", c.Unless), string.Join(";", c.With), (c.Runs ? "r" : "") + (c.WhenKnown ? "k" : ""),
                c.Argument.ToString(), string.Join(";", c.Options), string.Join(";", c.Lists), c.Url ?? "", ((int)c.Bare).ToString(), c.Otherwise ?? "",
            ];
            table.Append(string.Join("\t", fields)).Append('\n');
        }

        return table.ToString();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static IReadOnlyList<ToolCommand> Read(string table)
    {
        var commands = new List<ToolCommand>();
        foreach (var line in table.Split(['\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = line.Split('\t');
            commands.Add(new ToolCommand
            {
                Names = List(fields[0]),
                Values = List(fields[1]),
                Unless = List(fields[2]),
                With = List(fields[3]),
                Runs = fields[4].IndexOf('r') >= 0,
                WhenKnown = fields[4].IndexOf('k') >= 0,
                Argument = int.Parse(fields[5], System.Globalization.CultureInfo.InvariantCulture),
                Options = List(fields[6]),
                Lists = List(fields[7]),
                Url = Text(fields[8]),
                Bare = (BareWord)(fields[9][0] - '0'),
                Otherwise = Text(fields[10]),
            });
        }

        return commands;
    }

    private static string? Text(string field) => field.Length == 0 ? null : field;

    private static IReadOnlyList<string> List(string field) => field.Length == 0 ? [] : field.Split(';');
}
