using System.Text.RegularExpressions;

namespace DataUse.Analyzers.Tests.Rules;

/// <summary>The table of seeds/README.md: what is claimed, which rule asks about it, and which test shows that.</summary>
public class DisputeTableTests
{
    private static readonly string[][] Rows =
    [
        .. File.ReadLines(Repository.Path("seeds/README.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
            .Select(line => line.Split('|').Select(cell => Regex.Match(cell, @"\[([^\]]+)\]|`([^`]+)`").Value.Trim('[', ']', '`')).ToArray()),
    ];

    [Fact]
    public void Every_row_names_a_test_of_the_disputes_and_every_class_of_them_has_a_row()
    {
        var tests = typeof(DisputeTests).Assembly.GetTypes().Where(type => type.Name.EndsWith("Tests", StringComparison.Ordinal) && (type == typeof(DisputeTests) || type.Namespace == "DataUse.Analyzers.Tests.Disputes"))
            .ToDictionary(type => type.Name, type => type.GetMethods().Where(method => method.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0).Select(method => method.Name).ToList());
        var named = Rows.Select(row => row[4]).ToList();

        Assert.Empty(named.Except(tests.Values.SelectMany(names => names)));
        Assert.All(tests, type => Assert.NotEmpty(type.Value.Intersect(named)));
        Assert.Empty(tests[nameof(DisputeTests)].Except(named));
    }

    [Fact]
    public void Every_dossier_has_a_row() =>
        Assert.Empty(Directory.GetFiles(Repository.Path("seeds"), "*.md").Select(Path.GetFileNameWithoutExtension).Except(Rows.Select(row => row[2])).Except(["README"]));

    [Fact]
    public void Every_row_names_a_dossier_and_a_rule_that_there_are() =>
        Assert.All(Rows, row =>
        {
            Assert.True(File.Exists(Repository.Path($"seeds/{row[2]}.md")), row[2]);
            Assert.Contains(row[3], AllAnalyzers.Create().SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id));
        });
}
