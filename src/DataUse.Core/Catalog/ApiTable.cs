using System.Reflection;
using System.Text;
using DataUse.Vocabulary;

namespace DataUse.Catalog;

/// <summary>
/// The form in which API models are embedded: one row a line, fields parted by tabs, lists by semicolons. It parses faster than any other
/// form that was measured; people write and read the YAML under rules/apis.
/// </summary>
public static class ApiTable
{
    internal const string ResourceName = "DataUse.apis.tsv";

    /// <summary>Reads the models that this assembly carries.</summary>
    public static IReadOnlyList<ApiMember> ReadEmbedded()
    {
        using var stream = typeof(ApiTable).GetTypeInfo().Assembly.GetManifestResourceStream(ResourceName);
        if (stream is null)
        {
            return [];
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Read(reader.ReadToEnd());
    }

    /// <summary>Writes rows so that <see cref="Read"/> gives them back.</summary>
    public static string Write(IEnumerable<ApiMember> members)
    {
        var table = new StringBuilder();
        foreach (var m in members)
        {
            string[] fields =
            [
                m.Library, m.Kind, string.Join(";", m.Types), string.Join(";", m.Members), ((int)m.Role).ToString(), string.Join(";", m.Arguments),
                m.Position.ToString(), Flags(m), ((int)m.Combine).ToString(), m.Source ?? "", m.Method ?? "",
                m.Url ?? "", string.Join(";", m.Clients), m.Command ?? "", ((int)m.Part).ToString(), string.Join(";", m.Beside), string.Join(";", m.Verb),
                string.Join(";", m.Data), string.Join(";", m.Into), m.Purpose?.Token ?? "", string.Join(";", m.Hosts), m.Given ?? "", string.Join(";", m.Words),
                m.SourceHost ?? "",
            ];
            table.Append(string.Join("\t", fields)).Append('\n');
        }

        return table.ToString();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static IReadOnlyList<ApiMember> Read(string table)
    {
        var members = new List<ApiMember>();
        var clients = (Text: "", Names: List(""));
        foreach (var line in table.Split(['\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = line.Split('\t');
            if (fields[12] != clients.Text)
            {
                clients = (fields[12], List(fields[12]));
            }

            members.Add(new ApiMember
            {
                Library = fields[0],
                Kind = fields[1],
                Types = List(fields[2]),
                Members = List(fields[3]),
                Role = (ApiRole)(fields[4][0] - '0'),
                Arguments = List(fields[5]),
                Position = fields[6][0] - '0',
                FromReceiver = fields[7].IndexOf('r') >= 0,
                Assigned = fields[7].IndexOf('a') >= 0,
                StartsEmpty = fields[7].IndexOf('e') >= 0,
                IsShipped = true,
                MayBePath = fields[7].IndexOf('p') >= 0,
                When = fields[7].IndexOf('w') >= 0 ? ReadCondition.AnswerRead : fields[7].IndexOf('h') >= 0 ? ReadCondition.HandedOn : ReadCondition.Always,
                Combine = (CombineRule)(fields[8][0] - '0'),
                Clients = clients.Names,
                Source = fields[9].Length == 0 ? null : fields[9],
                Method = fields[10].Length == 0 ? null : fields[10],
                Url = fields[11].Length == 0 ? null : fields[11],
                Command = fields[13].Length == 0 ? null : fields[13],
                Part = (CommandPart)(fields[14][0] - '0'),
                Beside = List(fields[15]),
                Verb = List(fields[16]),
                Data = List(fields[17]),
                Into = List(fields[18]),
                Purpose = fields[19].Length == 0 ? null : Purpose.Find(fields[19]),
                Hosts = List(fields[20]),
                Given = fields[21].Length == 0 ? null : fields[21],
                Words = List(fields[22]),
                SourceHost = fields[23].Length == 0 ? null : fields[23],
            });
        }

        return members;
    }

    private static string Flags(ApiMember m) =>
        (m.FromReceiver ? "r" : "") + (m.Assigned ? "a" : "") + (m.StartsEmpty ? "e" : "") + (m.MayBePath ? "p" : "") + (m.WhenAnswerRead ? "w" : m.When == ReadCondition.HandedOn ? "h" : "");

    private static IReadOnlyList<string> List(string field) => field.Length == 0 ? [] : field.Split(';');
}
