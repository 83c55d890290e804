// Signatures of Tweetinvi, read in github.com/linvi/tweetinvi at c2dd628e (2021-11-14): what the model names and what leads there.

using Tweetinvi;
using Tweetinvi.Client;
using Tweetinvi.Client.Requesters;
using Tweetinvi.Client.V2;
using Tweetinvi.Core.Iterators;
using Tweetinvi.Iterators;
using Tweetinvi.Models;
using Tweetinvi.Models.DTO;
using Tweetinvi.Models.V2;
using Tweetinvi.Parameters;
using Tweetinvi.Parameters.V2;
using Tweetinvi.Streaming.V2;

namespace Tweetinvi
{
    public interface ITwitterClient
    {
        IListsClient Lists => throw null!;
        ISearchClient Search => throw null!;
        ISearchV2Client SearchV2 => throw null!;
        ITimelinesClient Timelines => throw null!;
        ITweetsClient Tweets => throw null!;
        ITweetsV2Client TweetsV2 => throw null!;
        IUsersClient Users => throw null!;
        IUsersV2Client UsersV2 => throw null!;
    }
    public class TwitterClient : ITwitterClient
    {
        internal TwitterClient() { }
        public TwitterClient(IReadOnlyConsumerCredentials credentials) { }
        public TwitterClient(IReadOnlyTwitterCredentials credentials) { }
        public IListsClient Lists => throw null!;
        public ISearchClient Search => throw null!;
        public ISearchV2Client SearchV2 => throw null!;
        public ITimelinesClient Timelines => throw null!;
        public ITweetsClient Tweets => throw null!;
        public ITweetsV2Client TweetsV2 => throw null!;
        public IUsersClient Users => throw null!;
        public IUsersV2Client UsersV2 => throw null!;
    }
}

namespace Tweetinvi.Client
{
    public interface IListsClient
    {
        Task<IUser[]> GetListSubscribersAsync(long listId) => throw null!;
        Task<IUser[]> GetListSubscribersAsync(ITwitterListIdentifier list) => throw null!;
        Task<IUser[]> GetListSubscribersAsync(IGetListSubscribersParameters parameters) => throw null!;
        Task<IUser[]> GetMembersOfListAsync(long listId) => throw null!;
        Task<IUser[]> GetMembersOfListAsync(ITwitterListIdentifier list) => throw null!;
        Task<IUser[]> GetMembersOfListAsync(IGetMembersOfListParameters parameters) => throw null!;
        Task<ITweet[]> GetTweetsFromListAsync(long listId) => throw null!;
        Task<ITweet[]> GetTweetsFromListAsync(ITwitterListIdentifier list) => throw null!;
        Task<ITweet[]> GetTweetsFromListAsync(IGetTweetsFromListParameters parameters) => throw null!;
    }
    public interface ISearchClient
    {
        ITwitterIterator<ITweet, long?> GetSearchTweetsIterator(string query) => throw null!;
        ITwitterIterator<ITweet, long?> GetSearchTweetsIterator(ISearchTweetsParameters parameters) => throw null!;
        Task<ITweet[]> SearchTweetsAsync(string query) => throw null!;
        Task<ITweet[]> SearchTweetsAsync(IGeoCode geoCode) => throw null!;
        Task<ITweet[]> SearchTweetsAsync(ISearchTweetsParameters parameters) => throw null!;
        Task<ISearchResults> SearchTweetsWithMetadataAsync(string query) => throw null!;
        Task<ISearchResults> SearchTweetsWithMetadataAsync(ISearchTweetsParameters parameters) => throw null!;
        Task<IUser[]> SearchUsersAsync(string query) => throw null!;
        Task<IUser[]> SearchUsersAsync(ISearchUsersParameters parameters) => throw null!;
    }
    public interface ITimelinesClient
    {
        Task<ITweet[]> GetHomeTimelineAsync() => throw null!;
        Task<ITweet[]> GetHomeTimelineAsync(IGetHomeTimelineParameters parameters) => throw null!;
        Task<ITweet[]> GetMentionsTimelineAsync() => throw null!;
        Task<ITweet[]> GetMentionsTimelineAsync(IGetMentionsTimelineParameters parameters) => throw null!;
        Task<ITweet[]> GetRetweetsOfMeTimelineAsync() => throw null!;
        Task<ITweet[]> GetRetweetsOfMeTimelineAsync(IGetRetweetsOfMeTimelineParameters parameters) => throw null!;
        Task<ITweet[]> GetUserTimelineAsync(long userId) => throw null!;
        Task<ITweet[]> GetUserTimelineAsync(string username) => throw null!;
        Task<ITweet[]> GetUserTimelineAsync(IUserIdentifier user) => throw null!;
        Task<ITweet[]> GetUserTimelineAsync(IGetUserTimelineParameters parameters) => throw null!;
        ITwitterIterator<ITweet, long?> GetUserTimelineIterator(long userId) => throw null!;
        ITwitterIterator<ITweet, long?> GetUserTimelineIterator(string username) => throw null!;
        ITwitterIterator<ITweet, long?> GetUserTimelineIterator(IUserIdentifier user) => throw null!;
        ITwitterIterator<ITweet, long?> GetUserTimelineIterator(IGetUserTimelineParameters parameters) => throw null!;
    }
    public interface ITweetsClient
    {
        Task DestroyTweetAsync(long tweetId) => throw null!;
        Task DestroyTweetAsync(ITweetIdentifier tweet) => throw null!;
        Task DestroyTweetAsync(ITweet tweet) => throw null!;
        Task DestroyTweetAsync(ITweetDTO tweet) => throw null!;
        Task DestroyTweetAsync(IDestroyTweetParameters parameters) => throw null!;
        Task FavoriteTweetAsync(long tweetId) => throw null!;
        Task FavoriteTweetAsync(ITweetIdentifier tweet) => throw null!;
        Task FavoriteTweetAsync(ITweet tweet) => throw null!;
        Task FavoriteTweetAsync(ITweetDTO tweet) => throw null!;
        Task FavoriteTweetAsync(IFavoriteTweetParameters parameters) => throw null!;
        Task<IOEmbedTweet> GetOEmbedTweetAsync(ITweetIdentifier tweet) => throw null!;
        Task<IOEmbedTweet> GetOEmbedTweetAsync(long tweetId) => throw null!;
        Task<IOEmbedTweet> GetOEmbedTweetAsync(IGetOEmbedTweetParameters parameters) => throw null!;
        Task<long[]> GetRetweeterIdsAsync(long tweetId) => throw null!;
        Task<long[]> GetRetweeterIdsAsync(ITweetIdentifier tweet) => throw null!;
        Task<long[]> GetRetweeterIdsAsync(IGetRetweeterIdsParameters parameters) => throw null!;
        Task<ITweet[]> GetRetweetsAsync(long tweetId) => throw null!;
        Task<ITweet[]> GetRetweetsAsync(ITweetIdentifier tweet) => throw null!;
        Task<ITweet[]> GetRetweetsAsync(IGetRetweetsParameters parameters) => throw null!;
        Task<ITweet> GetTweetAsync(long tweetId) => throw null!;
        Task<ITweet> GetTweetAsync(IGetTweetParameters parameters) => throw null!;
        Task<ITweet[]> GetTweetsAsync(long[] tweetIds) => throw null!;
        Task<ITweet[]> GetTweetsAsync(ITweetIdentifier[] tweets) => throw null!;
        Task<ITweet[]> GetTweetsAsync(IGetTweetsParameters parameters) => throw null!;
        Task<ITweet[]> GetUserFavoriteTweetsAsync(long userId) => throw null!;
        Task<ITweet[]> GetUserFavoriteTweetsAsync(string username) => throw null!;
        Task<ITweet[]> GetUserFavoriteTweetsAsync(IUserIdentifier user) => throw null!;
        Task<ITweet[]> GetUserFavoriteTweetsAsync(IGetUserFavoriteTweetsParameters parameters) => throw null!;
        Task<ITweet> PublishRetweetAsync(long tweetId) => throw null!;
        Task<ITweet> PublishRetweetAsync(ITweetIdentifier tweet) => throw null!;
        Task<ITweet> PublishRetweetAsync(IPublishRetweetParameters parameters) => throw null!;
        Task<ITweet> PublishTweetAsync(string text) => throw null!;
        Task<ITweet> PublishTweetAsync(IPublishTweetParameters parameters) => throw null!;
    }
    public interface IUsersClient
    {
        Task<long[]> GetFollowerIdsAsync(long userId) => throw null!;
        Task<long[]> GetFollowerIdsAsync(string username) => throw null!;
        Task<long[]> GetFollowerIdsAsync(IUserIdentifier user) => throw null!;
        Task<long[]> GetFollowerIdsAsync(IGetFollowerIdsParameters parameters) => throw null!;
        Task<IUser[]> GetFollowersAsync(long userId) => throw null!;
        Task<IUser[]> GetFollowersAsync(string username) => throw null!;
        Task<IUser[]> GetFollowersAsync(IUserIdentifier user) => throw null!;
        Task<IUser[]> GetFollowersAsync(IGetFollowersParameters parameters) => throw null!;
        Task<long[]> GetFriendIdsAsync(string username) => throw null!;
        Task<long[]> GetFriendIdsAsync(long userId) => throw null!;
        Task<long[]> GetFriendIdsAsync(IUserIdentifier user) => throw null!;
        Task<long[]> GetFriendIdsAsync(IGetFriendIdsParameters parameters) => throw null!;
        Task<IUser[]> GetFriendsAsync(long userId) => throw null!;
        Task<IUser[]> GetFriendsAsync(string username) => throw null!;
        Task<IUser[]> GetFriendsAsync(IUserIdentifier user) => throw null!;
        Task<IUser[]> GetFriendsAsync(IGetFriendsParameters parameters) => throw null!;
        Task<Stream> GetProfileImageStreamAsync(string url) => throw null!;
        Task<Stream> GetProfileImageStreamAsync(IUser user) => throw null!;
        Task<Stream> GetProfileImageStreamAsync(IUserDTO user) => throw null!;
        Task<Stream> GetProfileImageStreamAsync(IGetProfileImageParameters parameters) => throw null!;
        Task<IUser> GetUserAsync(long userId) => throw null!;
        Task<IUser> GetUserAsync(string username) => throw null!;
        Task<IUser> GetUserAsync(IUserIdentifier userIdentifier) => throw null!;
        Task<IUser> GetUserAsync(IGetUserParameters parameters) => throw null!;
        Task<IUser[]> GetUsersAsync(IEnumerable<long> userIds) => throw null!;
        Task<IUser[]> GetUsersAsync(IEnumerable<string> usernames) => throw null!;
        Task<IUser[]> GetUsersAsync(IEnumerable<IUserIdentifier> userIdentifiers) => throw null!;
        Task<IUser[]> GetUsersAsync(IGetUsersParameters parameters) => throw null!;
    }
    public class ListsClient : IListsClient
    {
        internal ListsClient() { }
        public ListsClient(ITwitterListsRequester twitterListsRequester, ITwitterClient client) { }
        public Task<IUser[]> GetListSubscribersAsync(long listId) => throw null!;
        public Task<IUser[]> GetListSubscribersAsync(ITwitterListIdentifier list) => throw null!;
        public Task<IUser[]> GetListSubscribersAsync(IGetListSubscribersParameters parameters) => throw null!;
        public Task<IUser[]> GetMembersOfListAsync(long listId) => throw null!;
        public Task<IUser[]> GetMembersOfListAsync(ITwitterListIdentifier list) => throw null!;
        public Task<IUser[]> GetMembersOfListAsync(IGetMembersOfListParameters parameters) => throw null!;
        public Task<ITweet[]> GetTweetsFromListAsync(long listId) => throw null!;
        public Task<ITweet[]> GetTweetsFromListAsync(ITwitterListIdentifier list) => throw null!;
        public Task<ITweet[]> GetTweetsFromListAsync(IGetTweetsFromListParameters parameters) => throw null!;
    }
    public class SearchClient : ISearchClient
    {
        internal SearchClient() { }
        public SearchClient(ITwitterClient client) { }
        public ITwitterIterator<ITweet, long?> GetSearchTweetsIterator(string query) => throw null!;
        public ITwitterIterator<ITweet, long?> GetSearchTweetsIterator(ISearchTweetsParameters parameters) => throw null!;
        public Task<ITweet[]> SearchTweetsAsync(string query) => throw null!;
        public Task<ITweet[]> SearchTweetsAsync(IGeoCode geoCode) => throw null!;
        public Task<ITweet[]> SearchTweetsAsync(ISearchTweetsParameters parameters) => throw null!;
        public Task<ISearchResults> SearchTweetsWithMetadataAsync(string query) => throw null!;
        public Task<ISearchResults> SearchTweetsWithMetadataAsync(ISearchTweetsParameters parameters) => throw null!;
        public Task<IUser[]> SearchUsersAsync(string query) => throw null!;
        public Task<IUser[]> SearchUsersAsync(ISearchUsersParameters parameters) => throw null!;
    }
    public class TimelinesClient : ITimelinesClient
    {
        internal TimelinesClient() { }
        public TimelinesClient(ITwitterClient client) { }
        public Task<ITweet[]> GetHomeTimelineAsync() => throw null!;
        public Task<ITweet[]> GetHomeTimelineAsync(IGetHomeTimelineParameters parameters) => throw null!;
        public Task<ITweet[]> GetMentionsTimelineAsync() => throw null!;
        public Task<ITweet[]> GetMentionsTimelineAsync(IGetMentionsTimelineParameters parameters) => throw null!;
        public Task<ITweet[]> GetRetweetsOfMeTimelineAsync() => throw null!;
        public Task<ITweet[]> GetRetweetsOfMeTimelineAsync(IGetRetweetsOfMeTimelineParameters parameters) => throw null!;
        public Task<ITweet[]> GetUserTimelineAsync(long userId) => throw null!;
        public Task<ITweet[]> GetUserTimelineAsync(string username) => throw null!;
        public Task<ITweet[]> GetUserTimelineAsync(IUserIdentifier user) => throw null!;
        public Task<ITweet[]> GetUserTimelineAsync(IGetUserTimelineParameters parameters) => throw null!;
        public ITwitterIterator<ITweet, long?> GetUserTimelineIterator(long userId) => throw null!;
        public ITwitterIterator<ITweet, long?> GetUserTimelineIterator(string username) => throw null!;
        public ITwitterIterator<ITweet, long?> GetUserTimelineIterator(IUserIdentifier user) => throw null!;
        public ITwitterIterator<ITweet, long?> GetUserTimelineIterator(IGetUserTimelineParameters parameters) => throw null!;
    }
    public class TweetsClient : ITweetsClient
    {
        internal TweetsClient() { }
        public TweetsClient(ITwitterClient client) { }
        public Task<IOEmbedTweet> GetOEmbedTweetAsync(ITweetIdentifier tweet) => throw null!;
        public Task<IOEmbedTweet> GetOEmbedTweetAsync(long tweetId) => throw null!;
        public Task<IOEmbedTweet> GetOEmbedTweetAsync(IGetOEmbedTweetParameters parameters) => throw null!;
        public Task<long[]> GetRetweeterIdsAsync(long tweetId) => throw null!;
        public Task<long[]> GetRetweeterIdsAsync(ITweetIdentifier tweet) => throw null!;
        public Task<long[]> GetRetweeterIdsAsync(IGetRetweeterIdsParameters parameters) => throw null!;
        public Task<ITweet[]> GetRetweetsAsync(long tweetId) => throw null!;
        public Task<ITweet[]> GetRetweetsAsync(ITweetIdentifier tweet) => throw null!;
        public Task<ITweet[]> GetRetweetsAsync(IGetRetweetsParameters parameters) => throw null!;
        public Task<ITweet> GetTweetAsync(long tweetId) => throw null!;
        public Task<ITweet> GetTweetAsync(IGetTweetParameters parameters) => throw null!;
        public Task<ITweet[]> GetTweetsAsync(long[] tweetIds) => throw null!;
        public Task<ITweet[]> GetTweetsAsync(ITweetIdentifier[] tweets) => throw null!;
        public Task<ITweet[]> GetTweetsAsync(IGetTweetsParameters parameters) => throw null!;
        public Task<ITweet[]> GetUserFavoriteTweetsAsync(long userId) => throw null!;
        public Task<ITweet[]> GetUserFavoriteTweetsAsync(string username) => throw null!;
        public Task<ITweet[]> GetUserFavoriteTweetsAsync(IUserIdentifier user) => throw null!;
        public Task<ITweet[]> GetUserFavoriteTweetsAsync(IGetUserFavoriteTweetsParameters parameters) => throw null!;
    }
    public class UsersClient : IUsersClient
    {
        internal UsersClient() { }
        public UsersClient(ITwitterClient client, IMultiLevelCursorIteratorFactory multiLevelCursorIteratorFactory) { }
        public Task<long[]> GetFollowerIdsAsync(long userId) => throw null!;
        public Task<long[]> GetFollowerIdsAsync(string username) => throw null!;
        public Task<long[]> GetFollowerIdsAsync(IUserIdentifier user) => throw null!;
        public Task<long[]> GetFollowerIdsAsync(IGetFollowerIdsParameters parameters) => throw null!;
        public Task<IUser[]> GetFollowersAsync(long userId) => throw null!;
        public Task<IUser[]> GetFollowersAsync(string username) => throw null!;
        public Task<IUser[]> GetFollowersAsync(IUserIdentifier user) => throw null!;
        public Task<IUser[]> GetFollowersAsync(IGetFollowersParameters parameters) => throw null!;
        public Task<long[]> GetFriendIdsAsync(string username) => throw null!;
        public Task<long[]> GetFriendIdsAsync(long userId) => throw null!;
        public Task<long[]> GetFriendIdsAsync(IUserIdentifier user) => throw null!;
        public Task<long[]> GetFriendIdsAsync(IGetFriendIdsParameters parameters) => throw null!;
        public Task<IUser[]> GetFriendsAsync(long userId) => throw null!;
        public Task<IUser[]> GetFriendsAsync(string username) => throw null!;
        public Task<IUser[]> GetFriendsAsync(IUserIdentifier user) => throw null!;
        public Task<IUser[]> GetFriendsAsync(IGetFriendsParameters parameters) => throw null!;
        public Task<Stream> GetProfileImageStreamAsync(string url) => throw null!;
        public Task<Stream> GetProfileImageStreamAsync(IUser user) => throw null!;
        public Task<Stream> GetProfileImageStreamAsync(IUserDTO user) => throw null!;
        public Task<Stream> GetProfileImageStreamAsync(IGetProfileImageParameters parameters) => throw null!;
        public Task<IUser> GetUserAsync(long userId) => throw null!;
        public Task<IUser> GetUserAsync(string username) => throw null!;
        public Task<IUser> GetUserAsync(IUserIdentifier userIdentifier) => throw null!;
        public Task<IUser> GetUserAsync(IGetUserParameters parameters) => throw null!;
        public Task<IUser[]> GetUsersAsync(IEnumerable<long> userIds) => throw null!;
        public Task<IUser[]> GetUsersAsync(IEnumerable<string> usernames) => throw null!;
        public Task<IUser[]> GetUsersAsync(IEnumerable<IUserIdentifier> userIdentifiers) => throw null!;
        public Task<IUser[]> GetUsersAsync(IGetUsersParameters parameters) => throw null!;
    }
}

namespace Tweetinvi.Client.Requesters
{
    public interface ITwitterListsRequester { }
}

namespace Tweetinvi.Client.V2
{
    public interface ISearchV2Client
    {
        ITwitterRequestIterator<SearchTweetsV2Response, string> GetSearchTweetsV2Iterator(string query) => throw null!;
        ITwitterRequestIterator<SearchTweetsV2Response, string> GetSearchTweetsV2Iterator(ISearchTweetsV2Parameters parameters) => throw null!;
        Task<SearchTweetsV2Response> SearchTweetsAsync(string query) => throw null!;
        Task<SearchTweetsV2Response> SearchTweetsAsync(ISearchTweetsV2Parameters parameters) => throw null!;
    }
    public interface ITweetsV2Client
    {
        Task<TweetV2Response> GetTweetAsync(long tweetId) => throw null!;
        Task<TweetV2Response> GetTweetAsync(string tweetId) => throw null!;
        Task<TweetV2Response> GetTweetAsync(IGetTweetV2Parameters parameters) => throw null!;
        Task<TweetsV2Response> GetTweetsAsync(params long[] tweetIds) => throw null!;
        Task<TweetsV2Response> GetTweetsAsync(params string[] tweetIds) => throw null!;
        Task<TweetsV2Response> GetTweetsAsync(IGetTweetsV2Parameters parameters) => throw null!;
    }
    public interface IUsersV2Client
    {
        Task<UserV2Response> GetUserByIdAsync(long userId) => throw null!;
        Task<UserV2Response> GetUserByIdAsync(string userId) => throw null!;
        Task<UserV2Response> GetUserByIdAsync(IGetUserByIdV2Parameters parameters) => throw null!;
        Task<UserV2Response> GetUserByNameAsync(string username) => throw null!;
        Task<UserV2Response> GetUserByNameAsync(IGetUserByNameV2Parameters parameters) => throw null!;
        Task<UsersV2Response> GetUsersByIdAsync(params long[] userIds) => throw null!;
        Task<UsersV2Response> GetUsersByIdAsync(params string[] userIds) => throw null!;
        Task<UsersV2Response> GetUsersByIdAsync(IGetUsersByIdV2Parameters parameters) => throw null!;
        Task<UsersV2Response> GetUsersByNameAsync(params string[] usernames) => throw null!;
        Task<UsersV2Response> GetUsersByNameAsync(IGetUsersByNameV2Parameters parameters) => throw null!;
    }
}

namespace Tweetinvi.Core.Iterators
{
    public interface IMultiLevelCursorIteratorFactory { }
}

namespace Tweetinvi.Iterators
{
    public interface ITwitterIterator<TItem, TCursor> { }
    public interface ITwitterRequestIterator<TPage, TCursor> { }
}

namespace Tweetinvi.Models
{
    public interface IGeoCode { }
    public interface IOEmbedTweet { }
    public interface IReadOnlyConsumerCredentials { }
    public interface IReadOnlyTwitterCredentials { }
    public interface ISearchResults { }
    public interface ITweet { }
    public interface ITweetIdentifier { }
    public interface ITwitterListIdentifier { }
    public interface IUser { }
    public interface IUserIdentifier { }
}

namespace Tweetinvi.Models.DTO
{
    public interface ITweetDTO { }
    public interface IUserDTO { }
}

namespace Tweetinvi.Models.V2
{
    public class SearchTweetsV2Response { }
    public class TweetV2Response { }
    public class TweetsV2Response { }
    public class UserV2Response { }
    public class UsersV2Response { }
}

namespace Tweetinvi.Parameters
{
    public interface IDestroyTweetParameters { }
    public interface IFavoriteTweetParameters { }
    public interface IGetFollowerIdsParameters { }
    public interface IGetFollowersParameters { }
    public interface IGetFriendIdsParameters { }
    public interface IGetFriendsParameters { }
    public interface IGetHomeTimelineParameters { }
    public interface IGetListSubscribersParameters { }
    public interface IGetMembersOfListParameters { }
    public interface IGetMentionsTimelineParameters { }
    public interface IGetOEmbedTweetParameters { }
    public interface IGetProfileImageParameters { }
    public interface IGetRetweeterIdsParameters { }
    public interface IGetRetweetsOfMeTimelineParameters { }
    public interface IGetRetweetsParameters { }
    public interface IGetTweetParameters { }
    public interface IGetTweetsFromListParameters { }
    public interface IGetTweetsParameters { }
    public interface IGetUserFavoriteTweetsParameters { }
    public interface IGetUserParameters { }
    public interface IGetUserTimelineParameters { }
    public interface IGetUsersParameters { }
    public interface IPublishRetweetParameters { }
    public interface IPublishTweetParameters { }
    public interface ISearchTweetsParameters { }
    public interface ISearchUsersParameters { }
}

namespace Tweetinvi.Parameters.V2
{
    public interface IGetTweetV2Parameters { }
    public interface IGetTweetsV2Parameters { }
    public interface IGetUserByIdV2Parameters { }
    public interface IGetUserByNameV2Parameters { }
    public interface IGetUsersByIdV2Parameters { }
    public interface IGetUsersByNameV2Parameters { }
    public interface ISearchTweetsV2Parameters { }
    public interface IStartSampleStreamV2Parameters { }
}

namespace Tweetinvi.Streaming.V2
{
    public interface ISampleStreamV2
    {
        Task StartAsync() => throw null!;
        Task StartAsync(IStartSampleStreamV2Parameters parameters) => throw null!;
    }
}
