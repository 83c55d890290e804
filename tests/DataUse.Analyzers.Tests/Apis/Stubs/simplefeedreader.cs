// Signatures of SimpleFeedReader: what the model names and what leads there. Read in
// github.com/RobThree/SimpleFeedReader at 8589878 (2025-03-07)
// github.com/RobThree/SimpleFeedReader at 235748b (2025-03-07).

namespace SimpleFeedReader
{
    public class FeedItem { }
    public class FeedReader : IFeedReader
    {
        public FeedReader() { }
        public IEnumerable<FeedItem> RetrieveFeed(string uri) => throw null!;
        public IEnumerable<FeedItem> RetrieveFeed(System.Xml.XmlReader xmlReader) => throw null!;
        public IEnumerable<FeedItem> RetrieveFeed(string uri, IFeedItemNormalizer normalizer) => throw null!;
        public IEnumerable<FeedItem> RetrieveFeed(System.Xml.XmlReader xmlReader, IFeedItemNormalizer normalizer) => throw null!;
        public Task<IEnumerable<FeedItem>> RetrieveFeedAsync(string uri) => throw null!;
        public Task<IEnumerable<FeedItem>> RetrieveFeedAsync(System.Xml.XmlReader xmlReader) => throw null!;
        public Task<IEnumerable<FeedItem>> RetrieveFeedAsync(string uri, IFeedItemNormalizer normalizer) => throw null!;
        public Task<IEnumerable<FeedItem>> RetrieveFeedAsync(System.Xml.XmlReader xmlReader, IFeedItemNormalizer normalizer) => throw null!;
        public IEnumerable<FeedItem> RetrieveFeeds(IEnumerable<string> uris) => throw null!;
        public IEnumerable<FeedItem> RetrieveFeeds(IEnumerable<string> uris, IFeedItemNormalizer normalizer) => throw null!;
        public Task<IEnumerable<FeedItem>> RetrieveFeedsAsync(IEnumerable<string> uris) => throw null!;
        public Task<IEnumerable<FeedItem>> RetrieveFeedsAsync(IEnumerable<string> uris, IFeedItemNormalizer normalizer) => throw null!;
    }
    public interface IFeedItemNormalizer { }
    public interface IFeedReader
    {
        Task<IEnumerable<FeedItem>> RetrieveFeedAsync(string uri) => throw null!;
        Task<IEnumerable<FeedItem>> RetrieveFeedAsync(System.Xml.XmlReader xmlReader) => throw null!;
        Task<IEnumerable<FeedItem>> RetrieveFeedAsync(string uri, IFeedItemNormalizer normalizer) => throw null!;
        Task<IEnumerable<FeedItem>> RetrieveFeedAsync(System.Xml.XmlReader xmlReader, IFeedItemNormalizer normalizer) => throw null!;
        Task<IEnumerable<FeedItem>> RetrieveFeedsAsync(IEnumerable<string> uris) => throw null!;
        Task<IEnumerable<FeedItem>> RetrieveFeedsAsync(IEnumerable<string> uris, IFeedItemNormalizer normalizer) => throw null!;
    }
}
