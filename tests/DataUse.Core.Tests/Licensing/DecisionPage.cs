using System.Globalization;
using System.Text.RegularExpressions;
using DataUse.Catalog;
using DataUse.Declarations;
using DataUse.Licensing;
using DataUse.Tests.Catalog;
using DataUse.Vocabulary;

namespace DataUse.Tests.Licensing;

/// <summary>A row of a table in rules/docs/decision.md.</summary>
/// <param name="Line">Its line in the page.</param>
/// <param name="Declaration">The cell with entries and keys of datause.yml, as code.</param>
/// <param name="Read">The place.</param>
/// <param name="Use">Purpose and circumstances.</param>
/// <param name="Answer">The answer that the page gives.</param>
/// <param name="Says">The findings that the page gives, in their order.</param>
public sealed record DecisionCase(int Line, string Declaration, string Read, string Use, string Answer, string[] Says)
{
    public override string ToString() => $"line {Line}: {Declaration} {Read} {Use}";
}

/// <summary>rules/docs/decision.md as data: its sources and the rows of its tables.</summary>
internal static partial class DecisionPage
{
    private const string Head = "| declaration | read | use | answer | says |";

    private static readonly string[] Folders = ["/repo/app", "/repo", ""];

    private static readonly string[] Text = Repository.Read("rules/docs/decision.md").Split('\n');

    /// <summary>The sources that the page makes up.</summary>
    public static SourceCatalog Catalog { get; } = new(
    [
        .. YamlBlock().Matches(string.Join('\n', Text)).Select(match => SourceReader.Read(match.Groups[1].Value))
            .Select(read => read.Problems.Count == 0 ? read.Source! : throw new InvalidOperationException(read.Problems[0].Message)),
    ]);

    public static IReadOnlyList<DecisionCase> Cases { get; } = [.. Rows()];

    /// <summary>The layers of a cell, the nearest first: entries of <c>sources</c> and top-level keys, each in its own code span.</summary>
    public static DeclarationSet Layers(string cell) =>
        new([.. cell.Split("*farther:*").Zip(Folders, Layer)]);

    /// <summary>Purpose, users, place, access method and day of a cell; a dash takes them from the declaration.</summary>
    public static ReadContext Context(string cell, DeclarationSet declarations)
    {
        var context = new ReadContext { Purpose = Purpose.Unspecified, AsOf = new DateTime(2026, 7, 1), File = "/repo/app/src/Feed.cs", Assembly = "App" };
        var isDeclared = false;
        foreach (var word in cell.Split(", "))
        {
            if (word == "–")
            {
                isDeclared = true;
            }
            else if (word == "no day")
            {
                context = context with { AsOf = null };
            }
            else if (word.StartsWith("file ", StringComparison.Ordinal))
            {
                context = context with { File = "/repo/app/" + word[5..] };
            }
            else if (word.StartsWith("assembly ", StringComparison.Ordinal))
            {
                context = context with { Assembly = word[9..] };
            }
            else if (DateTime.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                context = context with { AsOf = day };
            }
            else if (Territory.IsKnown(word))
            {
                context = context with { Geo = word };
            }
            else if (TermSets.UserClasses.TryFind(word, out var users))
            {
                context = context with { Users = users };
            }
            else if (TermSets.AccessMethods.TryFind(word, out var method))
            {
                context = context with { AccessMethod = method };
            }
            else if (word != "unspecified")
            {
                context = context with { Purpose = Purpose.Find(word) ?? throw new InvalidOperationException($"'{word}' is no word of a use") };
            }
        }

        return !isDeclared ? context : context with
        {
            Purpose = declarations.PurposeOf(context.File, context.Assembly) ?? declarations.Purpose ?? Purpose.Unspecified,
            Users = declarations.UsersOf(context.File, context.Assembly),
            Geo = declarations.GeoOf(context.File, context.Assembly),
        };
    }

    private static DeclarationLayer Layer(string cell, string folder)
    {
        var spans = Code().Matches(cell).Select(match => match.Groups[1].Value).ToList();
        var entries = spans.Where(span => span.StartsWith('{')).ToList();
        var keys = spans.Except(entries);
        var text = "version: 1\n" + string.Join('\n', keys) + (entries.Count == 0 ? "" : $"\nsources:\n{string.Join('\n', entries.Select(entry => "- " + entry))}");
        return new DeclarationLayer(folder + "/datause.yml", folder, DeclarationCheck.Against(DeclarationReader.Read(text), Catalog.Find, Catalog.Names));
    }

    private static IEnumerable<DecisionCase> Rows()
    {
        var isTable = false;
        for (var i = 0; i < Text.Length; i++)
        {
            if (!Text[i].StartsWith('|'))
            {
                isTable = false;
            }
            else if (Text[i] == Head)
            {
                isTable = true;
                i++;
            }
            else if (isTable)
            {
                var cells = Text[i].Trim('|').Split(" | ").Select(cell => cell.Trim()).ToArray();
                yield return new DecisionCase(i + 1, cells[0], cells[1].Trim('`'), cells[2], cells[3], cells[4].Split("<br>", StringSplitOptions.RemoveEmptyEntries));
            }
        }
    }

    [GeneratedRegex("^```yaml\n(id: .*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex YamlBlock();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
