// Signatures of CodeHollow.FeedReader, read in github.com/arminreiter/FeedReader at a4f561b (2023-03-16): what the model names and what leads there.

namespace CodeHollow.FeedReader
{
    public class Feed { }
    public static class FeedReader
    {
        public static IEnumerable<HtmlFeedLink> GetFeedUrlsFromUrl(string url) => throw null!;
        public static Task<IEnumerable<HtmlFeedLink>> GetFeedUrlsFromUrlAsync(string url) => throw null!;
        public static Task<IEnumerable<HtmlFeedLink>> GetFeedUrlsFromUrlAsync(string url, CancellationToken cancellationToken) => throw null!;
        public static string[] ParseFeedUrlsAsString(string url) => throw null!;
        public static Task<string[]> ParseFeedUrlsAsStringAsync(string url) => throw null!;
        public static Task<string[]> ParseFeedUrlsAsStringAsync(string url, CancellationToken cancellationToken) => throw null!;
        public static Feed Read(string url) => throw null!;
        public static Task<Feed> ReadAsync(string url) => throw null!;
        public static Task<Feed> ReadAsync(string url, CancellationToken cancellationToken) => throw null!;
        public static Feed ReadFromByteArray(byte[] feedContent) => throw null!;
        public static Feed ReadFromFile(string filePath) => throw null!;
        public static Task<Feed> ReadFromFileAsync(string filePath) => throw null!;
        public static Task<Feed> ReadFromFileAsync(string filePath, CancellationToken cancellationToken) => throw null!;
        public static Feed ReadFromString(string feedContent) => throw null!;
    }
    public class HtmlFeedLink { }
}
