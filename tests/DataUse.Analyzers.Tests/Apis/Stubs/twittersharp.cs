// Signatures of TwitterSharp, read in github.com/Xwilarg/TwitterSharp at 6985407 (2023-08-15): what the model names and what leads there.

using TwitterSharp.Client;
using TwitterSharp.Response.RTweet;
using TwitterSharp.Response.RUser;
using TwitterSharp.Rule;

namespace TwitterSharp.Client
{
    public class TwitterClient
    {
        internal TwitterClient() { }
        public TwitterClient(string bearerToken) { }
        public Task<Tweet[]> GetAllTweets(Expression expression) => throw null!;
        public Task<RUsers> GetFollowersAsync(string id) => throw null!;
        public Task<RUsers> GetFollowingAsync(string id) => throw null!;
        public Task<RUsers> GetLikesAsync(string id) => throw null!;
        public Task<Tweet[]> GetRecentTweets(Expression expression) => throw null!;
        public Task<RUsers> GetRetweetsAsync(string id) => throw null!;
        public Task<Tweet> GetTweetAsync(string id) => throw null!;
        public Task<Tweet[]> GetTweetsAsync(string[] ids) => throw null!;
        public Task<Tweet[]> GetTweetsFromUserIdAsync(string userId) => throw null!;
        public Task<User> GetUserAsync(string username) => throw null!;
        public Task<User> GetUserByIdAsync(string id) => throw null!;
        public Task<User[]> GetUsersAsync(string[] usernames) => throw null!;
        public Task<User[]> GetUsersByIdsAsync(string[] ids) => throw null!;
        public Task NextTweetStreamAsync(Action<Tweet> onNextTweet) => throw null!;
    }
}

namespace TwitterSharp.Response.RTweet
{
    public class Tweet { }
}

namespace TwitterSharp.Response.RUser
{
    public class RUsers { }
    public class User { }
}

namespace TwitterSharp.Rule
{
    public class Expression { }
}
