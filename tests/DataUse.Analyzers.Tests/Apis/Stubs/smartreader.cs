// Signatures of SmartReader, read in github.com/Strumenta/SmartReader at 882c707 (2025-12-21): what the model names and what leads there.

namespace SmartReader
{
    public class Article { }
    public class Reader
    {
        internal Reader() { }
        public Reader(string uri) { }
        public Reader(string uri, string text) { }
        public Reader(string uri, Stream source) { }
        public Reader(string uri, object html) { }
        public Article GetArticle() => throw null!;
        public Task<Article> GetArticleAsync() => throw null!;
        public Task<Article> GetArticleAsync(CancellationToken token) => throw null!;
        public static Article ParseArticle(string uri) => throw null!;
        public static Article ParseArticle(string uri, Stream source) => throw null!;
        public static Article ParseArticle(string uri, string text) => throw null!;
        public static Task<Article> ParseArticleAsync(string uri) => throw null!;
        public static Task<Article> ParseArticleAsync(string uri, string userAgent, CancellationToken token) => throw null!;
    }
}
