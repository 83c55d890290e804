using DataUse.Catalog;
using DataUse.Licensing;

namespace DataUse.Tests.Licensing;

/// <summary>DUA2007: which entries have no read.</summary>
public class UnreadEntriesTests
{
    private static readonly SourceCatalog Catalog = Decisions.Catalog.With(
    [
        new() { Id = "pile", Name = "Pile", Datasets = ["team/pile"], Contains = [new ContainedSource("books", "https://a.example", "2026-01-01"), new ContainedSource("twitter", "https://a.example", "2026-01-01")] },
        new() { Id = "books", Name = "Books", Datasets = ["team/books"], Contains = [new ContainedSource("wiki", "https://a.example", "2026-01-01")] },
    ]);

    [Theory]
    [InlineData("reddit", "", "x wiki books feed set parent grand")]
    [InlineData("twitter", "", "reddit x wiki books feed set parent grand")]
    [InlineData("x", "", "reddit wiki books feed set parent grand")]
    [InlineData("pile", "", "reddit feed set parent grand")]
    [InlineData("set", "", "reddit x wiki books feed")]
    [InlineData("", "a.feed.example", "reddit x wiki books set parent grand")]
    [InlineData("", "*.example", "reddit x wiki set parent grand")]
    [InlineData("", "b.example, WWW.feed.example", "reddit x wiki books set parent grand")]
    [InlineData("", "b.example", "reddit x wiki books feed set parent grand")]
    [InlineData("", "other.example", "reddit x wiki books set parent grand")]
    public void An_entry_is_read_by_its_source_its_hosts_or_what_is_made_from_it(string readIds, string readHosts, string expected)
    {
        var declarations = Decisions.Sources("""
              - {id: reddit, basis: own}
              - {id: x, basis: own}
              - {id: wiki, basis: own}
              - {id: books, basis: own, hosts: [books.example]}
              - {id: feed, basis: own, hosts: ["*.feed.example", other.example/path]}
              - {id: set, basis: own, datasets: [team/set], derived_from: [parent]}
              - {id: parent, basis: own, hosts: [parent.test], derived_from: [grand]}
              - {id: grand, basis: own, hosts: [grand.test]}
              - {id: ruled-out, basis: none, hosts: [ruled.test]}
            """);

        var unread = UnreadEntries.Of(Catalog, declarations, Split(readIds), Split(readHosts));

        Assert.Equal(expected, string.Join(' ', unread.Select(entry => entry.Value.Id.Value)));

        static string[] Split(string list) => list.Split(", ", StringSplitOptions.RemoveEmptyEntries);
    }
}
