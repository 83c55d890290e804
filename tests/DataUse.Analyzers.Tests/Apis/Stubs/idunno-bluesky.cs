// Signatures of idunno.Bluesky, read in github.com/blowdart/idunno.Bluesky at d5d88e4f (2026-08-21): what the model names and what leads there.

using idunno.AtProto;
using idunno.AtProto.Jetstream;
using idunno.AtProto.Repo;
using idunno.Bluesky;
using idunno.Bluesky.Actor;
using idunno.Bluesky.Feed;
using idunno.Bluesky.Record;

namespace idunno.AtProto
{
    public abstract class Agent
    {
        internal Agent() { }
    }
    public abstract class AtIdentifier { }
    public class AtProtoAgent : Agent
    {
        internal AtProtoAgent() { }
        public AtProtoAgent(Uri service) { }
        public AtProtoAgent(System.Security.Claims.ClaimsPrincipal principal) { }
    }
    public class AtProtoHttpResult<TResult> { }
    public class AtUri { }
    public class Did { }
}

namespace idunno.AtProto.Jetstream
{
    public class AtProtoJetstream
    {
        public AtProtoJetstream() { }
        public Task ConnectAsync() => throw null!;
        public Task ConnectAsync(CancellationToken cancellationToken) => throw null!;
        public Task ConnectAsync(HttpClient httpClient) => throw null!;
        public Task ConnectAsync(DateTimeOffset startFrom) => throw null!;
        public Task ConnectAsync(HttpClient httpClient, CancellationToken cancellationToken) => throw null!;
        public Task ConnectAsync(DateTimeOffset? startFrom, CancellationToken cancellationToken) => throw null!;
        public Task ConnectAsync(Uri uri, DateTimeOffset? startFrom, CancellationToken cancellationToken) => throw null!;
        public Task ConnectAsync(Uri uri, long? cursor, HttpClient httpClient) => throw null!;
    }
}

namespace idunno.AtProto.Repo
{
    public class AtProtoRepositoryRecord<TRecord> { }
}

namespace idunno.Bluesky
{
    public class BlueskyAgent : AtProtoAgent
    {
        public BlueskyAgent() { }
        public BlueskyAgent(System.Security.Claims.ClaimsPrincipal principal) { }
        public Task<AtProtoHttpResult<PagedViewReadOnlyCollection<FeedViewPost>>> GetAuthorFeed(Did actor) => throw null!;
        public Task<AtProtoHttpResult<PagedViewReadOnlyCollection<FeedViewPost>>> GetFeed(AtUri feed) => throw null!;
        public Task<AtProtoHttpResult<PostView>> GetPost(AtUri uri) => throw null!;
        public Task<AtProtoHttpResult<PostThread>> GetPostThread(AtUri uri) => throw null!;
        public Task<AtProtoHttpResult<IReadOnlyCollection<PostView>>> GetPosts(IEnumerable<AtUri> uris) => throw null!;
        public Task<AtProtoHttpResult<AtProtoRepositoryRecord<Profile>>> GetProfile() => throw null!;
        public Task<AtProtoHttpResult<ProfileViewDetailed>> GetProfile(AtIdentifier actor) => throw null!;
        public Task<AtProtoHttpResult<Timeline>> GetTimeline() => throw null!;
        public Task<AtProtoHttpResult<SearchResults>> SearchPosts(string query) => throw null!;
        public Task<AtProtoHttpResult<SearchResults>> SearchPosts(string query, DateTimeOffset since, DateTimeOffset until) => throw null!;
        public Task<AtProtoHttpResult<SearchResults>> SearchPosts(string query, DateOnly since, DateOnly until) => throw null!;
    }
    public class PagedViewReadOnlyCollection<T> { }
}

namespace idunno.Bluesky.Actor
{
    public class ProfileViewDetailed { }
}

namespace idunno.Bluesky.Feed
{
    public class FeedViewPost { }
    public class PostThread { }
    public class PostView { }
    public class SearchResults { }
    public class Timeline { }
}

namespace idunno.Bluesky.Record
{
    public class Profile { }
}
