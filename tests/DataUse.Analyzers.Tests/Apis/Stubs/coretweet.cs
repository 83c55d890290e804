// Signatures of CoreTweet, read in github.com/CoreTweet/CoreTweet at 66606ad (2023-09-01) and 450781a (2022-01-18): what the model names and what leads there.
// The members under Rest and V1 are those that ApiTemplates declares and RestApisGen writes.

using CoreTweet;
using CoreTweet.Core;
using CoreTweet.Rest;
using CoreTweet.Streaming;
using CoreTweet.V1;
using CoreTweet.V1.Streaming;

namespace CoreTweet
{
    public class Cursored<T> { }
    public class Embed { }
    public class OAuth2Token : TokensBase
    {
        public OAuth2Token() { }
    }
    public class SearchResult { }
    public class Status { }
    public class StatusResponse { }
    public class Tokens : TokensBase
    {
        public Tokens() { }
    }
    public class User { }
    public class UserResponse { }
}

namespace CoreTweet.Core
{
    public abstract class ApiProviderBase
    {
        internal ApiProviderBase() { }
        public TokensBase IncludedTokens => throw null!;
    }
    public abstract class TokensBase
    {
        internal TokensBase() { }
        public global::CoreTweet.Rest.Favorites Favorites => throw null!;
        public global::CoreTweet.Rest.Followers Followers => throw null!;
        public global::CoreTweet.Rest.Friends Friends => throw null!;
        public global::CoreTweet.Rest.Lists Lists => throw null!;
        public global::CoreTweet.Rest.Search Search => throw null!;
        public global::CoreTweet.Rest.Statuses Statuses => throw null!;
        public global::CoreTweet.Streaming.StreamingApi Streaming => throw null!;
        public global::CoreTweet.Rest.Users Users => throw null!;
    }
}

namespace CoreTweet.Rest
{
    public class Favorites
    {
        internal Favorites() { }
        public IReadOnlyList<global::CoreTweet.Status> List(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<IReadOnlyList<global::CoreTweet.Status>> ListAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
    }
    public class Followers
    {
        internal Followers() { }
        public global::CoreTweet.Cursored<long> Ids(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<global::CoreTweet.Cursored<long>> IdsAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public global::CoreTweet.Cursored<global::CoreTweet.User> List(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<global::CoreTweet.Cursored<global::CoreTweet.User>> ListAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
    }
    public class Friends
    {
        internal Friends() { }
        public global::CoreTweet.Cursored<long> Ids(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<global::CoreTweet.Cursored<long>> IdsAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public global::CoreTweet.Cursored<global::CoreTweet.User> List(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<global::CoreTweet.Cursored<global::CoreTweet.User>> ListAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
    }
    public class Lists
    {
        internal Lists() { }
        public IReadOnlyList<global::CoreTweet.Status> Statuses(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<IReadOnlyList<global::CoreTweet.Status>> StatusesAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
    }
    public class Search
    {
        internal Search() { }
        public global::CoreTweet.SearchResult Tweets(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<global::CoreTweet.SearchResult> TweetsAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
    }
    public class Statuses
    {
        internal Statuses() { }
        public IReadOnlyList<global::CoreTweet.Status> HomeTimeline(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<IReadOnlyList<global::CoreTweet.Status>> HomeTimelineAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public IReadOnlyList<global::CoreTweet.Status> Lookup(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<IReadOnlyList<global::CoreTweet.Status>> LookupAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public IReadOnlyList<global::CoreTweet.Status> MentionsTimeline(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<IReadOnlyList<global::CoreTweet.Status>> MentionsTimelineAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public global::CoreTweet.Embed Oembed(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<global::CoreTweet.Embed> OembedAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public IReadOnlyList<global::CoreTweet.Status> Retweets(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<IReadOnlyList<global::CoreTweet.Status>> RetweetsAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public global::CoreTweet.StatusResponse Show(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<global::CoreTweet.StatusResponse> ShowAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public global::CoreTweet.StatusResponse Update(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<global::CoreTweet.StatusResponse> UpdateAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public IReadOnlyList<global::CoreTweet.Status> UserTimeline(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<IReadOnlyList<global::CoreTweet.Status>> UserTimelineAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
    }
    public class Users
    {
        internal Users() { }
        public IReadOnlyList<global::CoreTweet.User> Lookup(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<IReadOnlyList<global::CoreTweet.User>> LookupAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public IReadOnlyList<global::CoreTweet.User> Search(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<IReadOnlyList<global::CoreTweet.User>> SearchAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public global::CoreTweet.UserResponse Show(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<global::CoreTweet.UserResponse> ShowAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
    }
}

namespace CoreTweet.Streaming
{
    public class StreamingApi : ApiProviderBase
    {
        internal StreamingApi() { }
        public IEnumerable<global::CoreTweet.Streaming.StreamingMessage> Filter(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public IEnumerable<global::CoreTweet.Streaming.StreamingMessage> Filter(IDictionary<string, object> parameters) => throw null!;
        public IEnumerable<global::CoreTweet.Streaming.StreamingMessage> Filter(object parameters) => throw null!;
        public IEnumerable<global::CoreTweet.Streaming.StreamingMessage> Filter() => throw null!;
        public IObservable<global::CoreTweet.Streaming.StreamingMessage> FilterAsObservable(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public IObservable<global::CoreTweet.Streaming.StreamingMessage> FilterAsObservable(IDictionary<string, object> parameters) => throw null!;
        public IObservable<global::CoreTweet.Streaming.StreamingMessage> FilterAsObservable(object parameters) => throw null!;
        public IObservable<global::CoreTweet.Streaming.StreamingMessage> FilterAsObservable() => throw null!;
        public IEnumerable<global::CoreTweet.Streaming.StreamingMessage> Firehose(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public IEnumerable<global::CoreTweet.Streaming.StreamingMessage> Firehose(IDictionary<string, object> parameters) => throw null!;
        public IEnumerable<global::CoreTweet.Streaming.StreamingMessage> Firehose(object parameters) => throw null!;
        public IEnumerable<global::CoreTweet.Streaming.StreamingMessage> Firehose() => throw null!;
        public IObservable<global::CoreTweet.Streaming.StreamingMessage> FirehoseAsObservable(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public IObservable<global::CoreTweet.Streaming.StreamingMessage> FirehoseAsObservable(IDictionary<string, object> parameters) => throw null!;
        public IObservable<global::CoreTweet.Streaming.StreamingMessage> FirehoseAsObservable(object parameters) => throw null!;
        public IObservable<global::CoreTweet.Streaming.StreamingMessage> FirehoseAsObservable() => throw null!;
        public IEnumerable<global::CoreTweet.Streaming.StreamingMessage> Sample(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public IEnumerable<global::CoreTweet.Streaming.StreamingMessage> Sample(IDictionary<string, object> parameters) => throw null!;
        public IEnumerable<global::CoreTweet.Streaming.StreamingMessage> Sample(object parameters) => throw null!;
        public IEnumerable<global::CoreTweet.Streaming.StreamingMessage> Sample() => throw null!;
        public IObservable<global::CoreTweet.Streaming.StreamingMessage> SampleAsObservable(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public IObservable<global::CoreTweet.Streaming.StreamingMessage> SampleAsObservable(IDictionary<string, object> parameters) => throw null!;
        public IObservable<global::CoreTweet.Streaming.StreamingMessage> SampleAsObservable(object parameters) => throw null!;
        public IObservable<global::CoreTweet.Streaming.StreamingMessage> SampleAsObservable() => throw null!;
    }
    public abstract class StreamingMessage { }
}

namespace CoreTweet.V1
{
    public class Cursored<T> { }
    public class Embed { }
    public class Favorites
    {
        internal Favorites() { }
        public IReadOnlyList<global::CoreTweet.V1.Status> List(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<IReadOnlyList<global::CoreTweet.V1.Status>> ListAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
    }
    public class Followers
    {
        internal Followers() { }
        public global::CoreTweet.V1.Cursored<long> Ids(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<global::CoreTweet.V1.Cursored<long>> IdsAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public global::CoreTweet.V1.Cursored<global::CoreTweet.V1.User> List(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<global::CoreTweet.V1.Cursored<global::CoreTweet.V1.User>> ListAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
    }
    public class Friends
    {
        internal Friends() { }
        public global::CoreTweet.V1.Cursored<long> Ids(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<global::CoreTweet.V1.Cursored<long>> IdsAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public global::CoreTweet.V1.Cursored<global::CoreTweet.V1.User> List(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<global::CoreTweet.V1.Cursored<global::CoreTweet.V1.User>> ListAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
    }
    public class Lists
    {
        internal Lists() { }
        public IReadOnlyList<global::CoreTweet.V1.Status> Statuses(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<IReadOnlyList<global::CoreTweet.V1.Status>> StatusesAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
    }
    public class Search
    {
        internal Search() { }
        public global::CoreTweet.V1.SearchResult Tweets(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<global::CoreTweet.V1.SearchResult> TweetsAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
    }
    public class SearchResult { }
    public class Status { }
    public class StatusResponse { }
    public class Statuses
    {
        internal Statuses() { }
        public IReadOnlyList<global::CoreTweet.V1.Status> HomeTimeline(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<IReadOnlyList<global::CoreTweet.V1.Status>> HomeTimelineAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public IReadOnlyList<global::CoreTweet.V1.Status> Lookup(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<IReadOnlyList<global::CoreTweet.V1.Status>> LookupAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public IReadOnlyList<global::CoreTweet.V1.Status> MentionsTimeline(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<IReadOnlyList<global::CoreTweet.V1.Status>> MentionsTimelineAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public global::CoreTweet.V1.Embed Oembed(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<global::CoreTweet.V1.Embed> OembedAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public IReadOnlyList<global::CoreTweet.V1.Status> Retweets(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<IReadOnlyList<global::CoreTweet.V1.Status>> RetweetsAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public global::CoreTweet.V1.StatusResponse Show(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<global::CoreTweet.V1.StatusResponse> ShowAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public global::CoreTweet.V1.StatusResponse Update(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<global::CoreTweet.V1.StatusResponse> UpdateAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public IReadOnlyList<global::CoreTweet.V1.Status> UserTimeline(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<IReadOnlyList<global::CoreTweet.V1.Status>> UserTimelineAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
    }
    public class User { }
    public class UserResponse { }
    public class Users
    {
        internal Users() { }
        public IReadOnlyList<global::CoreTweet.V1.User> Lookup(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<IReadOnlyList<global::CoreTweet.V1.User>> LookupAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public IReadOnlyList<global::CoreTweet.V1.User> Search(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<IReadOnlyList<global::CoreTweet.V1.User>> SearchAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public global::CoreTweet.V1.UserResponse Show(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
        public Task<global::CoreTweet.V1.UserResponse> ShowAsync(params System.Linq.Expressions.Expression<Func<string, object>>[] parameters) => throw null!;
    }
}

namespace CoreTweet.V1.Streaming
{
    public class StreamingApi : ApiProviderBase
    {
        internal StreamingApi() { }
        public IEnumerable<global::CoreTweet.V1.Streaming.StreamingMessage> Filter(IDictionary<string, object> parameters) => throw null!;
        public IEnumerable<global::CoreTweet.V1.Streaming.StreamingMessage> Filter() => throw null!;
        public IObservable<global::CoreTweet.V1.Streaming.StreamingMessage> FilterAsObservable(IDictionary<string, object> parameters) => throw null!;
        public IObservable<global::CoreTweet.V1.Streaming.StreamingMessage> FilterAsObservable() => throw null!;
        public IEnumerable<global::CoreTweet.V1.Streaming.StreamingMessage> Firehose(IDictionary<string, object> parameters) => throw null!;
        public IEnumerable<global::CoreTweet.V1.Streaming.StreamingMessage> Firehose() => throw null!;
        public IObservable<global::CoreTweet.V1.Streaming.StreamingMessage> FirehoseAsObservable(IDictionary<string, object> parameters) => throw null!;
        public IObservable<global::CoreTweet.V1.Streaming.StreamingMessage> FirehoseAsObservable() => throw null!;
        public IEnumerable<global::CoreTweet.V1.Streaming.StreamingMessage> Sample(IDictionary<string, object> parameters) => throw null!;
        public IEnumerable<global::CoreTweet.V1.Streaming.StreamingMessage> Sample() => throw null!;
        public IObservable<global::CoreTweet.V1.Streaming.StreamingMessage> SampleAsObservable(IDictionary<string, object> parameters) => throw null!;
        public IObservable<global::CoreTweet.V1.Streaming.StreamingMessage> SampleAsObservable() => throw null!;
    }
    public abstract class StreamingMessage { }
}
