using DataUse.Catalog;

namespace DataUse.Build;

/// <summary>Turns the rule files into the tables that DataUse.Core embeds. Mistakes are printed as MSBuild errors at their line and column.</summary>
internal static class CatalogCommand
{
    /// <summary>
    /// Reads <c>sources/*.yml</c>, <c>apis/*.yml</c> and <c>tools/*.yml</c> below <paramref name="rules"/> and writes <c>sources.tsv</c>, <c>apis.tsv</c>,
    /// <c>names.tsv</c> and <c>tools.tsv</c> into <paramref name="output"/>; gives the process's exit code.
    /// </summary>
    public static int Run(string rules, string output)
    {
        var sources = new List<Source>();
        var errors = 0;
        foreach (var (path, text) in Files(Path.Combine(rules, "sources")))
        {
            var (source, problems) = SourceReader.Read(text);
            errors += Print(path, text, problems);
            if (source is not null)
            {
                sources.Add(source);
            }
        }

        var members = new List<ApiMember>();
        foreach (var (path, text) in Files(Path.Combine(rules, "apis")))
        {
            var (rows, problems) = ApiModelReader.Read(text);
            errors += Print(path, text, problems);
            members.AddRange(rows);
        }

        var commands = new List<ToolCommand>();
        foreach (var (path, text) in Files(Path.Combine(rules, "tools")))
        {
            var (read, problems) = ToolReader.Read(text);
            errors += Print(path, text, problems);
            commands.AddRange(read);
        }

        if (errors > 0)
        {
            return 1;
        }

        Directory.CreateDirectory(output);
        File.WriteAllText(Path.Combine(output, "sources.tsv"), SourceTable.Write(sources));
        File.WriteAllText(Path.Combine(output, "apis.tsv"), ApiTable.Write(members));
        File.WriteAllText(Path.Combine(output, "names.tsv"), ReadingName.Write(ApiCatalog.Of(members).ReadingNames()));
        File.WriteAllText(Path.Combine(output, "tools.tsv"), ToolTable.Write(commands));
        return 0;
    }

    private static IEnumerable<(string Path, string Text)> Files(string folder) =>
        Directory.Exists(folder)
            ? Directory.GetFiles(folder, "*.yml").OrderBy(Path.GetFileNameWithoutExtension, StringComparer.Ordinal).Select(path => (path, File.ReadAllText(path)))
            : [];

    private static int Print(string path, string text, IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems)
        {
            var before = text.AsSpan(0, Math.Min(problem.Range.Start, text.Length));
            var line = before.Count('\n') + 1;
            var column = before.Length - before.LastIndexOf('\n');
            Console.Error.WriteLine($"{path}({line},{column}): error {problem.RuleId}: {problem.Message}");
        }

        return problems.Count;
    }
}
