using System.Text.RegularExpressions;

namespace DataUse.Tests.Content;

/// <summary>A Markdown or YAML file of the repository's content. A YAML file is front matter throughout.</summary>
public sealed record ContentFile(string Path, FrontMatter Head, string Body)
{
    public string Name { get; } = System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The targets of the Markdown links in the body.</summary>
    public IEnumerable<string> Links => Regex.Matches(Body, @"\]\(([^)\s]+)\)").Select(match => match.Groups[1].Value);

    public override string ToString() => System.IO.Path.GetFileName(Path);
}

/// <summary>The dossiers, rule pages and sources of this repository, read from its working tree.</summary>
public static class RepositoryContent
{
    private static readonly string Root = FindRoot();

    public static IReadOnlyList<ContentFile> Dossiers { get; } = [.. Markdown("seeds").Where(page => page.Name != "README")];

    public static IReadOnlyList<ContentFile> RulePages { get; } = [.. Markdown("rules/docs").Where(page => page.Name.StartsWith("DUA", StringComparison.Ordinal))];

    public static IReadOnlyList<ContentFile> Sources { get; } =
        [.. Files("rules/sources", "*.yml").Select(path => new ContentFile(path, new FrontMatter(File.ReadAllLines(path)), ""))];

    public static string RuleTable { get; } = File.ReadAllText(Path.Combine(Root, "rules", "docs", "README.md"));

    /// <summary>Every file of the content.</summary>
    public static IEnumerable<string> AllFiles => [.. Files("seeds", "*.md"), .. Files("rules/docs", "*.md"), .. Files("rules/sources", "*.yml")];

    private static IReadOnlyList<ContentFile> Markdown(string folder) => [.. Files(folder, "*.md").Select(ReadMarkdown)];

    private static ContentFile ReadMarkdown(string path)
    {
        var lines = File.ReadAllLines(path);
        var end = lines.Length > 0 && lines[0] == "---" ? Array.IndexOf(lines, "---", 1) : 0;
        return new ContentFile(path, new FrontMatter(lines.Take(end).Skip(1)), string.Join('\n', lines.Skip(end + 1)));
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.GetFiles(Path.Combine(Root, folder), pattern).Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DataUse.Analyzers.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
