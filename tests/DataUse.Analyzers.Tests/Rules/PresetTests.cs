using System.Reflection;

namespace DataUse.Analyzers.Tests.Rules;

/// <summary>The presets of the package speak of every rule that a build reports.</summary>
public class PresetTests
{
    private static readonly string[] Rules =
        [.. typeof(RuleIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetValue(null)!).Where(id => id != RuleIds.SourceNeverRead).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("strict")]
    [InlineData("audit")]
    public void A_preset_gives_every_rule_a_severity(string preset)
    {
        var lines = File.ReadAllText(Repository.Path($"src/DataUse.Package/build/presets/{preset}.globalconfig")).Split('\n');

        Assert.Contains("is_global = true", lines);
        Assert.Contains("global_level = -1", lines);
        Assert.Equal(Rules.Select(id => $"dotnet_diagnostic.{id}.severity"), lines.Where(line => line.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal)).Select(line => line.Split(" = ")[0]));
    }

    [Fact]
    public void The_audit_preset_makes_no_error_of_any_warning()
    {
        var targets = File.ReadAllText(Repository.Path("src/DataUse.Package/build/DataUse.targets"));

        Assert.Contains($"$(WarningsNotAsErrors);{string.Join(';', Rules)}</WarningsNotAsErrors>", targets);
    }
}
