// Signatures of FishyFlip, read in github.com/drasticactions/FishyFlip at 30b7a203 (2025-11-05): what the model names and what leads there.

using FishyFlip;
using FishyFlip.Lexicon.App.Bsky.Feed;
using FishyFlip.Models;

namespace FishyFlip
{
    public class ATJetStream
    {
        internal ATJetStream() { }
        public ATJetStream(ATJetStreamOptions options) { }
        public Task ConnectAsync() => throw null!;
        public Task ConnectAsync(string connection) => throw null!;
    }
    public class ATJetStreamBuilder
    {
        public ATJetStreamBuilder() { }
        public ATJetStreamBuilder(ATJetStreamOptions options) { }
        public ATJetStream Build() => throw null!;
    }
    public class ATJetStreamOptions { }
    public class ATProtocol
    {
        internal ATProtocol() { }
        public ATProtocol(ATProtocolOptions options) { }
        public BlueskyFeed Feed => throw null!;
    }
    public class ATProtocolBuilder
    {
        public ATProtocolBuilder() { }
        public ATProtocolBuilder(ATProtocolOptions options) { }
        public ATProtocol Build() => throw null!;
    }
    public class ATProtocolOptions { }
    public class ATWebSocketProtocol
    {
        internal ATWebSocketProtocol() { }
        public ATWebSocketProtocol(ATWebSocketProtocolOptions options) { }
        public Task ConnectAsync(string connection) => throw null!;
        public Task StartSubscribeReposAsync() => throw null!;
    }
    public class ATWebSocketProtocolOptions { }
}

namespace FishyFlip.Lexicon.App.Bsky.Feed
{
    public class BlueskyFeed
    {
        internal BlueskyFeed() { }
        public Task<Result<GetAuthorFeedOutput>> GetAuthorFeedAsync(ATIdentifier actor) => throw null!;
        public Task<Result<GetFeedOutput>> GetFeedAsync(ATUri feed) => throw null!;
        public Task<Result<GetPostThreadOutput>> GetPostThreadAsync(ATUri uri) => throw null!;
        public Task<Result<GetPostsOutput>> GetPostsAsync(List<ATUri> uris) => throw null!;
        public Task<Result<GetTimelineOutput>> GetTimelineAsync() => throw null!;
        public Task<Result<SearchPostsOutput>> SearchPostsAsync(string q) => throw null!;
        public SearchPostsOutputCollection SearchPostsCollectionAsync(string q) => throw null!;
    }
    public class GetAuthorFeedOutput { }
    public class GetFeedOutput { }
    public class GetPostThreadOutput { }
    public class GetPostsOutput { }
    public class GetTimelineOutput { }
    public class SearchPostsOutput { }
    public class SearchPostsOutputCollection { }
}

namespace FishyFlip.Models
{
    public abstract class ATIdentifier { }
    public class ATUri { }
    public class Result<T> { }
}
