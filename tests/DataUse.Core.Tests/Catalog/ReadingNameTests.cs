using DataUse.Catalog;

namespace DataUse.Tests.Catalog;

/// <summary>The names at which a read may stand are embedded apart from the models; a name that is missing there hides every read by it.</summary>
public class ReadingNameTests
{
    [Fact]
    public void The_embedded_names_are_those_of_the_embedded_models() =>
        Assert.Equal(ReadingName.Write(ApiCatalog.BuiltIn.ReadingNames()), ReadingName.Write(ReadingName.BuiltIn));

    [Fact]
    public void A_name_keeps_the_names_that_it_must_stand_beside() => Assert.Equal("Get\tHttpClient\tRestClient\nLoad\n", ReadingName.Write(ReadingName.Read("Get\tHttpClient\tRestClient\nLoad\n")));

    [Fact]
    public void No_name_stands_twice() => Assert.Equal(ReadingName.BuiltIn.Count, ReadingName.BuiltIn.Select(name => name.Text).Distinct().Count());
}
