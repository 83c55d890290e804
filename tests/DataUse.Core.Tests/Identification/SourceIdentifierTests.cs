using DataUse.Catalog;
using DataUse.Declarations;
using DataUse.Identification;
using DataUse.Vocabulary;

namespace DataUse.Tests.Identification;

public class SourceIdentifierTests
{
    private static readonly SourceCatalog Catalog = new(
    [
        new() { Id = "x", Name = "X", Aliases = ["twitter"], ApiHosts = ["api.x.com", "api.twitter.com"], WebHosts = ["x.com", "twitter.com"], MediaHosts = ["pbs.twimg.com", "video.twimg.com"], Mirrors = ["nitter.net"] },
        new() { Id = "x-login", Name = "X login", Role = SourceRole.Service, ApiHosts = ["api.x.com/oauth"] },
        new() { Id = "reddit", Name = "Reddit", ApiHosts = ["oauth.reddit.com"], WebHosts = ["reddit.com"], MediaHosts = ["i.redd.it"] },
        new() { Id = "google-maps", Name = "Google Maps", WebHosts = ["maps.google.com", "google.com/maps"], ApiHosts = ["maps.googleapis.com"] },
        new() { Id = "youtube", Name = "YouTube", ApiHosts = ["www.googleapis.com/youtube"], WebHosts = ["youtube.com"] },
        new() { Id = "wikipedia", Name = "Wikipedia", WebHosts = ["*.wikipedia.org"], MediaHosts = ["upload.wikimedia.org"], Datasets = ["wikimedia/wikipedia"] },
        new() { Id = "huggingface", Name = "Hugging Face", Role = SourceRole.Platform, ApiHosts = ["huggingface.co/api", "datasets-server.huggingface.co"], WebHosts = ["huggingface.co", "hf.co"] },
        new() { Id = "kaggle", Name = "Kaggle", Role = SourceRole.Platform, WebHosts = ["kaggle.com"] },
        new() { Id = "imdb", Name = "IMDb", WebHosts = ["imdb.com"], Datasets = ["stanfordnlp/imdb", "kaggle:lakshmi25/imdb", "imdb"] },
        new() { Id = "commoncrawl", Name = "Common Crawl", MediaHosts = ["data.commoncrawl.org"], Datasets = ["s3://commoncrawl"] },
        new() { Id = "library", Name = "Library", WebHosts = ["libgen.*", "annas-archive.*"] },
        new() { Id = "search", Name = "Search", Role = SourceRole.Platform, IsAggregator = true, ApiHosts = ["serp.example.net"], WebHosts = ["archive.example.net"] },
    ]);

    private static readonly DeclarationSet Declarations = new([new DeclarationLayer("/src/datause.yml", "/src", DeclarationReader.Read("""
        version: 1
        sources:
          - {id: wire, basis: own, hosts: ["*.wire.example", "cdn.example.net/wire"]}
          - {id: our-data, basis: own, hosts: [huggingface.co], paths: [/datasets/ours/*]}
          - {id: our-set, basis: own, datasets: [ours/set]}
          - {id: x-partner, source: twitter, basis: own, hosts: [partner.example.net]}
          - {id: reddit-again, basis: own, hosts: [reddit.com]}
        """))]);

    [Theory]
    [InlineData("https://api.x.com/2/tweets", "x")]
    [InlineData("https://API.X.com./2/tweets", "x")]
    [InlineData("https://www.twitter.com", "x")]
    [InlineData("https://status.x.com", null)]
    [InlineData("https://*.twimg.com/media", "x")]
    [InlineData("https://api.x.com/oauth/token", "x-login")]
    [InlineData("https://*.x.com/2/tweets", "x")]
    [InlineData("https://*.x.com/{}/tweets", null)]
    [InlineData("https://*.reddit.com/r/a", "reddit")]
    [InlineData("https://*.google.com/", null)]
    [InlineData("https://libgen.is/book", "library")]
    [InlineData("https://*.press.example/", null)]
    [InlineData("https://*.wikipedia.org/w/api.php", "wikipedia")]
    [InlineData("https://de.wikipedia.org/w/api.php", "wikipedia")]
    [InlineData("https://www.google.com/maps/place", "google-maps")]
    [InlineData("https://www.google.com/search", null)]
    [InlineData("https://www.google.com/{}", null)]
    [InlineData("https://www.googleapis.com/youtube/v3/videos", "youtube")]
    [InlineData("https://www.googleapis.com/drive/v3/files", null)]
    [InlineData("https://nitter.net/someone", "x")]
    [InlineData("https://huggingface.co/datasets/wikimedia/wikipedia/resolve/main/a.parquet", "wikipedia")]
    [InlineData("https://huggingface.co/api/datasets/wikimedia/wikipedia", "wikipedia")]
    [InlineData("https://huggingface.co/datasets/Wikimedia/Wikipedia", "wikipedia")]
    [InlineData("https://huggingface.co/datasets/imdb/resolve/main/a.parquet", "imdb")]
    [InlineData("https://huggingface.co/datasets/imdb", "imdb")]
    [InlineData("https://datasets-server.huggingface.co/rows?dataset=stanfordnlp%2Fimdb&split=train", "imdb")]
    [InlineData("https://huggingface.co/datasets/{}/{}/resolve/main/a.parquet", "huggingface")]
    [InlineData("https://huggingface.co/bert/resolve/main/model.bin", "huggingface")]
    [InlineData("https://www.kaggle.com/api/v1/datasets/download/lakshmi25/imdb", "imdb")]
    [InlineData("https://www.kaggle.com/datasets/someone/else", "kaggle")]
    [InlineData("hf:stanfordnlp/imdb", "imdb")]
    [InlineData("hf:nobody/nothing", "huggingface")]
    [InlineData("kaggle:lakshmi25/imdb", "imdb")]
    [InlineData("s3://commoncrawl/crawl-data/CC-MAIN-2026", "commoncrawl")]
    [InlineData("https://commoncrawl.s3.amazonaws.com/crawl-data/index", "commoncrawl")]
    [InlineData("https://s3.amazonaws.com/commoncrawl/crawl-data", "commoncrawl")]
    [InlineData("s3://commoncrawl-copy/data", null)]
    [InlineData("https://s3.amazonaws.com/{}/crawl-data", null)]
    [InlineData("https://feeds.wire.example/news", "wire")]
    [InlineData("https://cdn.example.net/wire/1.xml", "wire")]
    [InlineData("https://cdn.example.net/other/1.xml", null)]
    [InlineData("https://huggingface.co/datasets/ours/raw-text/resolve/main/a", "our-data")]
    [InlineData("hf:ours/set", "our-set")]
    [InlineData("https://partner.example.net/stream", "x")]
    [InlineData("https://reddit.com/r/a.json", "reddit")]
    public void A_place_is_identified_by_what_names_it_most_exactly(string place, string? expected) =>
        Assert.Equal(expected, new SourceIdentifier(Catalog, Declarations).Identify(Uses.At(place)).Id);

    [Fact]
    public void A_fixed_source_is_found_by_id_or_alias()
    {
        var identified = new SourceIdentifier(Catalog, DeclarationSet.Empty).Identify(new SourceUse { Kind = SourceUseKind.Fixed, Id = "reddit" });
        Assert.Equal("reddit", identified.Source!.Id);
    }

    [Theory]
    [InlineData("https://serp.example.net/search?q=site%3Areddit.com+best+gpu", "reddit")]
    [InlineData("https://serp.example.net/search?q=site:www.reddit.com%20gpu&num={}", "reddit")]
    [InlineData("https://archive.example.net/web/2024/https://www.reddit.com/r/a", "reddit")]
    [InlineData("https://archive.example.net/web/2024*/https://x.com/a?q=site:reddit.com", "x reddit")]
    [InlineData("https://serp.example.net/search?q=site:google.com/maps/place", "google-maps")]
    [InlineData("https://serp.example.net/search?q=what+is+reddit", "")]
    [InlineData("https://serp.example.net/search?q={}", "")]
    [InlineData("https://serp.example.net/search?q=notreddit.com", "")]
    [InlineData("https://www.kaggle.com/login?redirect=https://reddit.com", "")]
    public void An_aggregator_shows_the_owners_whose_hosts_its_URL_names(string url, string owners) =>
        Assert.Equal(owners, string.Join(" ", new SourceIdentifier(Catalog, DeclarationSet.Empty).Identify(Uses.At(url)).Shown.Select(owner => owner.Id)));

    [Fact]
    public void A_mirror_is_told_from_the_owners_own_hosts()
    {
        var identifier = new SourceIdentifier(Catalog, DeclarationSet.Empty);
        Assert.True(identifier.Identify(Uses.At("https://nitter.net/someone")).IsMirror);
        Assert.False(identifier.Identify(Uses.At("https://x.com/someone")).IsMirror);
    }
}
