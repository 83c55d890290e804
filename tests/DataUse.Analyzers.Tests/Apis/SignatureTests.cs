using DataUse.Catalog;
using Microsoft.CodeAnalysis;

namespace DataUse.Analyzers.Tests.Apis;

/// <summary>Each row of each model, held against what is known of the library apart from the model.</summary>
public class SignatureTests
{
    /// <summary>The models, but for those of Python, whose functions have no signatures here.</summary>
    public static TheoryData<string> Models => [.. Directory.GetFiles(Repository.Path("rules/apis"), "*.yml").Select(file => Path.GetFileNameWithoutExtension(file)!).Where(model => !Read(model)[0].IsPython).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Models))]
    public void A_row_speaks_of_members_and_parameters_that_the_library_has(string model)
    {
        var signatures = Signatures.Of(model).ToList();
        Assert.True(signatures.Count > 0, $"There is neither a package nor a stub of the library of rules/apis/{model}.yml.");
        var rows = Read(model);
        Assert.Empty(rows.SelectMany(row => Objections(row, (type, member) => [.. signatures.SelectMany(each => each.Members(type, member, Types(rows)))], type => signatures.Any(each => each.Types(type).Any()))));
    }

    [Theory, MemberData(nameof(Models))]
    public async Task A_call_of_what_reads_is_found_to_read(string model)
    {
        var rows = Read(model);
        foreach (var signatures in Signatures.Of(model))
        {
            var calls = rows.Where(row => row.When != ReadCondition.HandedOn).SelectMany(row => Types([row]).SelectMany(type => row.Members.Select(member => ReadingCall.Of(row, signatures.Types(type).FirstOrDefault(), signatures.Members(type, member, Types(rows)))))).OfType<ReadingCall>().Distinct().ToList();
            var analysis = signatures.Libraries.Aggregate(Analyze.Nothing.WithAspNetCore(), (with, library) => with.WithReference(library)).WithSource("Calls.cs", ReadingCall.Write(calls)).AllowCompileErrors();
            var outcome = await analysis.RunWithoutComparisonAsync();
            var reads = outcome.Inventory.ToLookup(item => item.Line);
            Assert.Empty(calls.Where((call, i) => !reads[ReadingCall.Line(i)].Any(call.IsAsExpected)).Select(call => call.Statement));
        }
    }

    private static IEnumerable<string> Types(IEnumerable<ApiMember> rows) => rows.SelectMany(row => row.Types).Where(type => !type.EndsWith(".*", StringComparison.Ordinal) && !type.StartsWith("python:", StringComparison.Ordinal)).Distinct();

    private static IEnumerable<string> Objections(ApiMember row, Func<string, string, IReadOnlyList<ISymbol>> members, Func<string, bool> exists)
    {
        foreach (var type in Types([row]))
        {
            foreach (var member in row.Members)
            {
                if (members(type, member).Count == 0 && !(member == ".ctor" && row.StartsEmpty && exists(type)))
                {
                    yield return $"{type} has no {member}.";
                }
            }
        }

        foreach (var member in row.Members)
        {
            var overloads = Types([row]).SelectMany(type => members(type, member)).Select(symbol => Parameters(symbol).Select(parameter => parameter.Name).ToList()).ToList();
            if (row.Arguments.Count > 0 && overloads.Count > 0 && !overloads.Any(names => row.Url is null && row.Command is null ? row.Arguments.Any(names.Contains) : row.Arguments.All(names.Contains)))
            {
                yield return $"{row.Types[0]}.{member} has no overload with {string.Join(", ", row.Arguments)}.";
            }

            if (row.Data.Count > 0 && overloads.Count > 0 && !row.Data.Contains("result") && !overloads.Any(names => row.Data.Any(name => name == "this" || names.Contains(name))))
            {
                yield return $"{row.Types[0]}.{member} has no overload that is given {string.Join(", ", row.Data)}.";
            }
        }
    }

    internal static IEnumerable<IParameterSymbol> Parameters(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => [],
    };

    private static IReadOnlyList<ApiMember> Read(string model) => ApiModelReader.Read(File.ReadAllText(Repository.Path($"rules/apis/{model}.yml"))).Members;
}
