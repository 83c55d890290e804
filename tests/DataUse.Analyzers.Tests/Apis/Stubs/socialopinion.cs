// Signatures of SocialOpinionAPI, read in github.com/jamiemaguiredotnet/SocialOpinion-Public at 9103d37 (2025-03-25): what the model names and what leads there.

using SocialOpinionAPI.Core;
using SocialOpinionAPI.Models.Likes;
using SocialOpinionAPI.Models.RecentSearch;
using SocialOpinionAPI.Models.TweetMetrics;
using SocialOpinionAPI.Models.Tweets;
using SocialOpinionAPI.Models.Users;
using SocialOpinionAPI.Services.Likes;
using SocialOpinionAPI.Services.RecentSearch;
using SocialOpinionAPI.Services.Tweet;
using SocialOpinionAPI.Services.TweetMetrics;
using SocialOpinionAPI.Services.Users;

namespace SocialOpinionAPI.Core
{
    public class OAuthInfo { }
}

namespace SocialOpinionAPI.Models.Likes
{
    public class LikesModel { }
    public class User { }
}

namespace SocialOpinionAPI.Models.RecentSearch
{
    public class RecentSearchResultsModel { }
}

namespace SocialOpinionAPI.Models.TweetMetrics
{
    public class TweetMetricModel { }
}

namespace SocialOpinionAPI.Models.Tweets
{
    public class TweetModel { }
    public class TweetsModel { }
}

namespace SocialOpinionAPI.Models.Users
{
    public class UserModel { }
    public class UsersModel { }
}

namespace SocialOpinionAPI.Services.Likes
{
    public class LikesService
    {
        internal LikesService() { }
        public LikesService(OAuthInfo oAuth) { }
        public List<User> GetLikingUsers(string tweetId) => throw null!;
        public List<LikesModel> GetUsersLikedTweets(string id, int maxResults, int maxAttempts) => throw null!;
    }
}

namespace SocialOpinionAPI.Services.RecentSearch
{
    public class RecentSearchService
    {
        internal RecentSearchService() { }
        public RecentSearchService(OAuthInfo oAuth) { }
        public List<RecentSearchResultsModel> SearchTweets(string query, int maxResults, int maxAttempts) => throw null!;
        public List<RecentSearchResultsModel> SearchTweets(string query, int maxResults, string sinceid, string untilid, int maxAttempts) => throw null!;
    }
}

namespace SocialOpinionAPI.Services.Tweet
{
    public class TweetService
    {
        internal TweetService() { }
        public TweetService(OAuthInfo oAuth) { }
        public TweetModel GetTweet(string id) => throw null!;
        public TweetsModel GetTweets(List<string> ids) => throw null!;
    }
}

namespace SocialOpinionAPI.Services.TweetMetrics
{
    public class TweetMetricsService
    {
        internal TweetMetricsService() { }
        public TweetMetricsService(OAuthInfo oAuth) { }
        public List<TweetMetricModel> GetTweetMetrics(List<string> tweetIds) => throw null!;
    }
}

namespace SocialOpinionAPI.Services.Users
{
    public class UserService
    {
        internal UserService() { }
        public UserService(OAuthInfo oAuth) { }
        public UserModel GetUser(string username) => throw null!;
        public UsersModel GetUsers(List<string> usernames) => throw null!;
    }
}
