using System.Text.RegularExpressions;

namespace DataUse.Architecture;

/// <summary>Dependencies point one way: Tool to Analyzers to Core, CodeFixes to Core; inside a project, later stages know earlier ones.</summary>
public class DependencyTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["DataUse.Build"] = [],
        ["DataUse.Core"] = [],
        ["DataUse.Analyzers"] = ["DataUse.Core"],
        ["DataUse.CodeFixes"] = ["DataUse.Core"],
        ["DataUse.Tool"] = ["DataUse.Analyzers", "DataUse.Core"],
        ["DataUse.Package"] = ["DataUse.Core", "DataUse.Analyzers", "DataUse.CodeFixes"],
    };

    private static readonly Version RoslynFloor = new(4, 8, 0, 0);

    [Fact]
    public void Every_project_has_its_place() =>
        Assert.Empty(House.Projects.Keys.Except(Allowed.Keys));

    [Fact]
    public void Projects_reference_only_what_lies_below_them() =>
        Assert.All(House.Projects, project => Assert.Empty(House.ProjectReferences(project.Value).Except(Allowed[project.Key])));

    [Fact]
    public void Compiled_projects_reference_only_what_lies_below_them() =>
        Assert.All(House.Projects.Keys.Where(project => project != "DataUse.Package"), project => Assert.Empty(
            House.AssemblyReferences(project).Select(r => r.Name!).Where(name => name == "datause" || House.Projects.ContainsKey(name)).Except(Allowed[project])));

    [Fact]
    public void Core_is_built_on_the_framework_and_our_yaml_parser_alone() =>
        Assert.Equal(["DataUse.YamlDotNet", "netstandard"], NamesOf("DataUse.Core").Union(["DataUse.YamlDotNet"]).Order(StringComparer.Ordinal));

    [Fact]
    public void What_the_compiler_loads_needs_only_what_the_compiler_has()
    {
        string[] host = ["netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "DataUse.Core"];

        Assert.Empty(NamesOf("DataUse.Analyzers").Except(host));
    }

    [Theory]
    [InlineData("DataUse.Analyzers")]
    [InlineData("DataUse.CodeFixes")]
    public void No_assembly_of_the_package_needs_a_compiler_newer_than_the_floor(string project)
    {
        if (House.Projects.ContainsKey(project))
        {
            Assert.All(
                House.AssemblyReferences(project).Where(r => r.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)),
                reference => Assert.True(reference.Version <= RoslynFloor, reference.FullName));
        }
    }

    [Theory]
    [InlineData("src/DataUse.Core", @"\bMicrosoft\.CodeAnalysis\b")]
    [InlineData("src/DataUse.Core/Licensing", @"\bYaml(DotNet)?\b")]
    [InlineData("src/DataUse.Core/Licensing", @"\b(System\.Net|System\.IO)\b")]
    [InlineData("src/DataUse.Core/Vocabulary", @"\b(Yaml(DotNet)?|Catalog|Declarations|Identification|Licensing)\b\s*[.;]")]
    [InlineData("src/DataUse.Core/Yaml", @"\bDataUse\s*\.\s*(Catalog|Declarations|Identification|Licensing)\b")]
    [InlineData("src/DataUse.Analyzers/Recognition", @"\b(Licensing|Declarations)\b\s*[.;]")]
    [InlineData("src/DataUse.Analyzers/Resolution", @"\b(Licensing|Declarations)\b\s*[.;]")]
    [InlineData("src/DataUse.Analyzers/Resolution", @"\bAnalyzers\.Flow\b")]
    [InlineData("src/DataUse.Analyzers/Flow", @"\b(Licensing|Declarations)\b\s*[.;]")]
    public void Stages_do_not_know_those_they_must_not_know(string folder, string forbidden) =>
        Assert.All(Sources(folder), file => Assert.False(Regex.IsMatch(CodeOf(file), forbidden), $"{file} mentions {forbidden}"));

    [Theory]
    [InlineData("using YamlDotNet.Core;", "using YamlDotNet.Core;")]
    [InlineData("var a = 1; // from Yaml", "var a = 1; ")]
    [InlineData("var a = \"https://yaml.org\";", "var a = \"https://yaml.org\";")]
    public void Comments_may_mention_anything(string text, string code) =>
        Assert.Equal(code, WithoutComments(text));

    [Theory]
    [InlineData(@"\b(YamlStream|Deserializer|DeserializerBuilder)\b", "overflows the stack at some thousand nested levels")]
    [InlineData(@"\bDateTime(Offset)?\.(Utc)?(Now|Today)\b", "reads the clock")]
    [InlineData(@"\bHttpClient\s*\(", "opens connections")]
    [InlineData(@"\bFile\.(Read|Write|Open|Append|Create|Exists)", "touches the disk")]
    public void What_the_compiler_loads_reads_texts_and_nothing_else(string forbidden, string what) =>
        Assert.All(
            Sources("src/DataUse.Core").Concat(Sources("src/DataUse.Analyzers")).Concat(Sources("src/DataUse.CodeFixes")),
            file => Assert.False(Regex.IsMatch(WithoutStrings(CodeOf(file)), forbidden), $"{file}: {forbidden} {what}"));

    /// <summary>One registered operation action makes the compiler build the operations of every method body, whatever the action is for.</summary>
    [Fact]
    public void No_analyzer_registers_operation_actions() =>
        Assert.All(Sources("src/DataUse.Analyzers"), file => Assert.DoesNotMatch(@"\bRegisterOperation\w*Action\b", CodeOf(file)));

    private static IEnumerable<string> NamesOf(string project) => House.AssemblyReferences(project).Select(r => r.Name!);

    private static IEnumerable<string> Sources(string folder) => House.Files(folder).Where(f => f.EndsWith(".cs", StringComparison.Ordinal));

    private static string CodeOf(string file) => WithoutComments(House.Read(file));

    private static string WithoutComments(string code) => Regex.Replace(code, @"(?<!:)//.*", "");

    private static string WithoutStrings(string code) => Regex.Replace(code, @"""[^""\n]*""", "\"\"");
}
