using System.Text.RegularExpressions;
using static DataUse.Tests.Content.RepositoryContent;

namespace DataUse.Tests.Content;

public class SourceFileTests
{
    /// <summary>A day, month or year: as much of a date as the cited text shows.</summary>
    public const string DatePattern = @"^\d{4}(-\d{2}(-\d{2})?)?$";

    [Fact]
    public void A_source_has_the_id_of_its_file() => Assert.All(Sources, source => Assert.Equal(source.Name, source.Head.Text("id")));

    [Fact]
    public void A_source_states_a_position_or_that_none_is_known() => Assert.All(Sources, source => Assert.Contains("ai_training", source.Head.Keys));

    [Fact]
    public void A_stated_position_has_a_page_that_is_cited_and_its_date() =>
        Assert.All(Sources.Select(source => source.Head.Text("ai_training")).OfType<string>(), training =>
        {
            Assert.Matches(@"\n  position: (prohibited|license-required|permitted-with-conditions|open-license)\n", training);
            Assert.Matches(@"\n  cite: https?://\S+\n", training);
            Assert.Matches(DatePattern, Regex.Match(training, @"\n  as_of: (\S+)").Groups[1].Value);
        });

    [Fact]
    public void The_disputes_of_a_source_are_dossiers()
    {
        var dossiers = Dossiers.Select(dossier => dossier.Name).ToHashSet();

        Assert.All(Sources, source => Assert.Subset(dossiers, source.Head.Items("disputes").ToHashSet()));
    }

    [Fact]
    public void A_service_has_no_position_no_datasets_and_no_disputes() =>
        Assert.All(Sources.Where(source => source.Head.Text("role") == "service"), service =>
        {
            Assert.Null(service.Head.Text("ai_training"));
            Assert.Empty(service.Head.Items("datasets"));
            Assert.Empty(service.Head.Items("disputes"));
        });

    [Fact]
    public void No_two_sources_share_a_name_or_a_place()
    {
        var names = Sources.SelectMany(source => source.Head.Items("aliases").Append(source.Name));
        var places = Sources.SelectMany(source => Hosts(source).Concat(source.Head.Items("datasets")).Concat(source.Head.Items("mirrors")).Distinct(StringComparer.Ordinal));

        Assert.Empty(Repeated(names));
        Assert.Empty(Repeated(places));
    }

    private static IEnumerable<string> Hosts(ContentFile source) =>
        Regex.Matches(source.Head.Text("hosts") ?? "", @"[a-z0-9*-]+(\.[a-z0-9*-]+)+(/[^\s,\]""]+)?").Select(match => Regex.Replace(match.Value, @"^www\.", ""));

    private static IEnumerable<string> Repeated(IEnumerable<string> values) => values.GroupBy(value => value, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key);
}
