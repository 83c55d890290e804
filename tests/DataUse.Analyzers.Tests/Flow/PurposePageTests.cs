using System.Text.RegularExpressions;
using DataUse.Catalog;

namespace DataUse.Analyzers.Tests.Flow;

/// <summary>The examples of rules/docs/purpose.md: with each model, the reads of the code below it are for the purposes that they are marked with.</summary>
public partial class PurposePageTests
{
    private static readonly string Page = File.ReadAllText(Repository.Path("rules/docs/purpose.md"));

    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (Match match in Example().Matches(Page))
            {
                examples.Add(match.Groups["model"].Value, match.Groups["code"].Value);
            }

            return examples;
        }
    }

    [Theory, MemberData(nameof(Examples))]
    public async Task The_code_is_for_what_the_page_says(string model, string code)
    {
        var body = code.StartsWith('[') ? code : $"async Task Run(string file)\n{{\n{code}\n}}";
        var outcome = await Flows.In(body, model: model).WithDeclaration("version: 1\npolicy: {undeclared_source: none}").RunWithoutComparisonAsync();

        Assert.Empty(ApiModelReader.Read(model).Problems);
        Assert.Equal(Marked().Matches(code).Select(mark => mark.Groups[1].Value), outcome.Inventory.OrderBy(item => item.Line).Select(item => item.Purpose));
    }

    [Fact]
    public void Every_model_of_the_page_has_code() => Assert.Equal(Regex.Count(Page, "^```yaml", RegexOptions.Multiline), Examples.Count());

    [GeneratedRegex("^```yaml\n(?<model>.*?)^```\n.*?^```csharp\n(?<code>.*?)\n^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("// for (\\S+)")]
    private static partial Regex Marked();
}
