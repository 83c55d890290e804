// Signatures of XTwitterScraper, read in github.com/Xquik-dev/x-twitter-scraper-csharp at ed66ee4 (2026-07-24): what the model names and what leads there.

using XTwitterScraper;
using XTwitterScraper.Core;
using XTwitterScraper.Models;
using XTwitterScraper.Models.X.Tweets;
using XTwitterScraper.Models.X.Users;
using XTwitterScraper.Services.X;

namespace XTwitterScraper
{
    public interface IXTwitterScraperClient { }
    public class XTwitterScraperClient : IXTwitterScraperClient
    {
        public XTwitterScraperClient() { }
        public XTwitterScraperClient(ClientOptions options) { }
        public IXTwitterScraperClient WithOptions(Func<ClientOptions, ClientOptions> modifier) => throw null!;
    }
}

namespace XTwitterScraper.Core
{
    public struct ClientOptions { }
}

namespace XTwitterScraper.Models
{
    public class PaginatedTweets { }
    public class PaginatedUsers { }
    public class UserProfile { }
}

namespace XTwitterScraper.Models.X.Tweets
{
    public class TweetCreateParams { }
    public class TweetCreateResponse { }
    public class TweetGetFavoritersParams { }
    public class TweetGetQuotesParams { }
    public class TweetGetRepliesParams { }
    public class TweetGetRetweetersParams { }
    public class TweetGetThreadParams { }
    public class TweetListParams { }
    public class TweetRetrieveParams { }
    public class TweetRetrieveResponse { }
    public class TweetSearchParams { }
}

namespace XTwitterScraper.Models.X.Users
{
    public class UserRetrieveFollowersParams { }
    public class UserRetrieveParams { }
    public class UserRetrieveTweetsParams { }
}

namespace XTwitterScraper.Services.X
{
    public interface ITweetService
    {
        Task<TweetCreateResponse> Create(TweetCreateParams parameters) => throw null!;
        Task<PaginatedUsers> GetFavoriters(TweetGetFavoritersParams parameters) => throw null!;
        Task<PaginatedUsers> GetFavoriters(string id) => throw null!;
        Task<PaginatedTweets> GetQuotes(TweetGetQuotesParams parameters) => throw null!;
        Task<PaginatedTweets> GetQuotes(string id) => throw null!;
        Task<PaginatedTweets> GetReplies(TweetGetRepliesParams parameters) => throw null!;
        Task<PaginatedTweets> GetReplies(string id) => throw null!;
        Task<PaginatedUsers> GetRetweeters(TweetGetRetweetersParams parameters) => throw null!;
        Task<PaginatedUsers> GetRetweeters(string id) => throw null!;
        Task<PaginatedTweets> GetThread(TweetGetThreadParams parameters) => throw null!;
        Task<PaginatedTweets> GetThread(string id) => throw null!;
        Task<PaginatedTweets> List(TweetListParams parameters) => throw null!;
        Task<TweetRetrieveResponse> Retrieve(TweetRetrieveParams parameters) => throw null!;
        Task<TweetRetrieveResponse> Retrieve(string id) => throw null!;
        Task<PaginatedTweets> Search(TweetSearchParams parameters) => throw null!;
    }
    public interface IUserService
    {
        Task<UserProfile> Retrieve(UserRetrieveParams parameters) => throw null!;
        Task<UserProfile> Retrieve(string id) => throw null!;
        Task<PaginatedUsers> RetrieveFollowers(UserRetrieveFollowersParams parameters) => throw null!;
        Task<PaginatedUsers> RetrieveFollowers(string id) => throw null!;
        Task<PaginatedTweets> RetrieveTweets(UserRetrieveTweetsParams parameters) => throw null!;
        Task<PaginatedTweets> RetrieveTweets(string id) => throw null!;
    }
}
