using System.Text;
using DataUse.Catalog;
using DataUse.Vocabulary;
using Repository = DataUse.Tests.Catalog.Repository;

namespace DataUse.Tests.Content;

/// <summary>rules/sources/README.md lists the sources; <c>DATAUSE_UPDATE=1</c> writes it.</summary>
public class SourceListTests
{
    private const string Head = """
        # Sources

        The data sources that the catalogue knows, one file each. A position is what the owner says of AI training with the content, as of the date of the text that is linked; where none is named, nothing was found.
        What a data set contains is said with a citation in its file. To add a source, add a file; [the schema](../schema/datause-source.schema.json) describes it, and
        [DUA2009](../docs/DUA2009.md) says what is wrong with it. Your own sources have the same format, in files named `*.datause-source.yml`.

        This page is written by `DATAUSE_UPDATE=1 dotnet test tests/DataUse.Core.Tests`.


        """;

    private static readonly (SourceRole Role, string Title, string Text)[] Groups =
    [
        (SourceRole.Content, "Content", "Sources with content of their own or of their users."),
        (SourceRole.Platform, "Platforms", "They host or show what belongs to others and license nothing by themselves."),
        (SourceRole.Service, "Services", "They bring no content: nothing is said of them unless an entry speaks of them."),
    ];

    [Fact]
    public void The_list_of_sources_is_that_of_the_files()
    {
        var text = Write(SourceCatalog.BuiltIn.All);
        if (Environment.GetEnvironmentVariable("DATAUSE_UPDATE") == "1")
        {
            Repository.Write("rules/sources/README.md", text);
            return;
        }

        Assert.True(Repository.Read("rules/sources/README.md") == text, "rules/sources/README.md is not the list of the files beside it. With DATAUSE_UPDATE=1 this test writes it.");
    }

    private static string Write(IReadOnlyList<Source> sources)
    {
        var page = new StringBuilder(Head);
        foreach (var (role, title, text) in Groups)
        {
            var group = sources.Where(source => source.Role == role).OrderBy(source => source.Id, StringComparer.Ordinal).ToList();
            page.Append($"## {title}\n\n{text} {group.Count} files.\n\n");
            page.Append(role == SourceRole.Service ? "| source | name |\n|---|---|\n" : "| source | name | AI training | contains | disputes |\n|---|---|---|---|---|\n");
            foreach (var source in group)
            {
                var row = role == SourceRole.Service
                    ? $"| [{source.Id}]({source.Id}.yml) | {source.Name} |\n"
                    : $"| [{source.Id}]({source.Id}.yml) | {source.Name} | {Position(source)} | {Contents(source)} | {string.Join(", ", source.Disputes.Select(dispute => $"[{dispute}](../../seeds/{dispute}.md)"))} |\n";
                page.Append(row);
            }

            page.Append('\n');
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static string Position(Source source) =>
        source.Position == TrainingPosition.Unknown ? "" : $"[{TermSets.TrainingPositions.TokenOf(source.Position)}]({source.Cite}) ({source.AsOf})";

    private static string Contents(Source source) => string.Join(", ", source.Contains.Select(contained => $"[{contained.Source}]({contained.Source}.yml)"));
}
