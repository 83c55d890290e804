using HtmlAgilityPack;

namespace TrendTrainer.Threads;

/// <summary>What people say to each other, taken from the pages themselves.</summary>
public sealed class ThreadScraper
{
    private readonly HtmlWeb _web = new();

    public IEnumerable<string> TopComments(string community)
    {
        var page = _web.Load($"https://www.reddit.com/r/{community}/top/");
        return page.DocumentNode
            .Descendants("shreddit-comment")
            .Select(comment => HtmlEntity.DeEntitize(comment.InnerText).Trim());
    }
}
