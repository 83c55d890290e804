using System.Text;
using System.Text.RegularExpressions;

namespace DataUse.Analyzers.Tests.Resolution;

/// <summary>
/// The page rules/docs/resolution.md, whose C# blocks are run: a block is the statements of a method, or a file where it declares a type, and its marks
/// (see <see cref="Marks"/>) are to be what is derived. A comment line <c>&lt;!-- aspnetcore --&gt;</c> before a block references ASP.NET Core;
/// a JSON block is the appsettings.json of the C# block behind it.
/// </summary>
internal static partial class ResolutionPage
{
    private const string Indent = "        ";

    private const string Start = """
        using System.Net.Http.Json;
        using System.Text;

        class Reader
        {
            static readonly HttpClient http = new();

            async Task Run(string id, string host, string url, bool flag, int number)
            {

        """;

    private const string End = "\n        await Task.Yield();\n    }\n}";

    public static string Path => Repository.Path("rules/docs/resolution.md");

    /// <summary>The page with the marks of its blocks as they are derived now.</summary>
    public static async Task<string> WriteAsync(string page)
    {
        var written = new StringBuilder();
        var position = 0;
        foreach (Match block in Block().Matches(page))
        {
            var (code, settings) = (block.Groups["code"], block.Groups["settings"]);
            written.Append(page, position, code.Index - position)
                .Append(await WriteBlockAsync(code.Value, block.Groups["aspnetcore"].Success, settings.Success ? settings.Value : null));
            position = code.Index + code.Length;
        }

        return written.Append(page, position, page.Length - position).ToString();
    }

    private static async Task<string> WriteBlockAsync(string code, bool withAspNetCore, string? settings)
    {
        var isFile = TypeDeclaration().IsMatch(code);
        var whole = isFile ? code : Start + string.Join('\n', code.Split('\n').Select(line => line.Length == 0 ? line : Indent + line)) + End;
        var marked = await Marks.WriteAsync(whole, analysis =>
        {
            analysis = withAspNetCore ? analysis.WithAspNetCore() : analysis;
            return settings is null ? analysis : analysis.WithFile("appsettings.json", settings);
        });
        return isFile ? marked
            : string.Join('\n', marked[Start.Length..^End.Length].Split('\n').Select(line => line.StartsWith(Indent, StringComparison.Ordinal) ? line[Indent.Length..] : line));
    }

    [GeneratedRegex(@"(^```json\n(?<settings>[^`]*)\n```\n\n)?(?<aspnetcore>^<!-- aspnetcore -->\n)?^```csharp\n(?<code>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^(\w+ )*(class|record|interface) ", RegexOptions.Multiline)]
    private static partial Regex TypeDeclaration();
}
