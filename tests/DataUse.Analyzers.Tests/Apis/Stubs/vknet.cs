// Signatures of VkNet, read in github.com/vknet/vk at 179020dc (2024-03-15): what the model names and what leads there.

using VkNet;
using VkNet.Abstractions;
using VkNet.Enums.Filters;
using VkNet.Model;
using VkNet.Utils;

namespace VkNet
{
    public class VkApi : IVkApi, IVkApiInvoke
    {
        public VkApi() { }
        public VkApi(object logger) { }
        public IWallCategory Wall => throw null!;
        public VkResponse Call(string methodName, VkParameters parameters, params object[] jsonConverters) => throw null!;
        public T Call<T>(string methodName, VkParameters parameters, params object[] jsonConverters) => throw null!;
        public Task<VkResponse> CallAsync(string methodName, VkParameters parameters) => throw null!;
        public Task<T> CallAsync<T>(string methodName, VkParameters parameters) => throw null!;
    }
}

namespace VkNet.Abstractions
{
    public interface IAudioCategoryAsync
    {
        Task<VkCollection<Audio>> GetAsync(AudioGetParams @params) => throw null!;
        Task<IEnumerable<Audio>> GetByIdAsync(IEnumerable<string> audios) => throw null!;
        Task<AudioGetCatalogResult> GetCatalogAsync(uint? count, bool? extended) => throw null!;
        Task<Lyrics> GetLyricsAsync(long lyricsId) => throw null!;
        Task<IEnumerable<Audio>> GetPopularAsync() => throw null!;
        Task<VkCollection<Audio>> SearchAsync(AudioSearchParams @params) => throw null!;
    }
    public interface IFriendsCategoryAsync
    {
        Task<VkCollection<User>> GetAsync(FriendsGetParams @params) => throw null!;
        Task<VkCollection<User>> SearchAsync(FriendsSearchParams @params) => throw null!;
    }
    public interface IGroupsCategoryAsync
    {
        Task<VkCollection<Group>> GetAsync(GroupsGetParams @params) => throw null!;
        Task<System.Collections.ObjectModel.ReadOnlyCollection<Group>> GetByIdAsync(IEnumerable<string> groupIds, string groupId, GroupsFields fields) => throw null!;
        Task<VkCollection<User>> GetMembersAsync(GroupsGetMembersParams @params) => throw null!;
        Task<VkCollection<Group>> SearchAsync(GroupsSearchParams @params) => throw null!;
    }
    public interface IMessagesCategoryAsync
    {
        Task<GetConversationsResult> GetConversationsAsync(GetConversationsParams getConversationsParams) => throw null!;
        Task<MessagesGetObject> GetDialogsAsync(MessagesDialogsGetParams @params) => throw null!;
        Task<MessageGetHistoryObject> GetHistoryAsync(MessagesGetHistoryParams @params) => throw null!;
        Task<GetHistoryAttachmentsResult> GetHistoryAttachmentsAsync(MessagesGetHistoryAttachmentsParams @params) => throw null!;
        Task<LongPollHistoryResponse> GetLongPollHistoryAsync(MessagesGetLongPollHistoryParams @params) => throw null!;
        Task<T> GetLongPollHistoryAsync<T>(MessagesGetLongPollHistoryParams @params) => throw null!;
    }
    public interface INewsFeedCategoryAsync
    {
        Task<NewsFeed> GetAsync(NewsFeedGetParams @params) => throw null!;
        Task<NewsFeed> GetCommentsAsync(NewsFeedGetCommentsParams @params) => throw null!;
        Task<VkCollection<Mention>> GetMentionsAsync() => throw null!;
        Task<NewsFeed> GetRecommendedAsync(NewsFeedGetRecommendedParams @params) => throw null!;
        Task<NewsSearchResult> SearchAsync(NewsFeedSearchParams @params) => throw null!;
    }
    public interface IPhotoCategoryAsync
    {
        Task<VkCollection<Photo>> GetAllAsync(PhotoGetAllParams @params) => throw null!;
        Task<VkCollection<Comment>> GetAllCommentsAsync(PhotoGetAllCommentsParams @params) => throw null!;
        Task<VkCollection<Photo>> GetAsync(PhotoGetParams @params) => throw null!;
        Task<System.Collections.ObjectModel.ReadOnlyCollection<Photo>> GetByIdAsync(IEnumerable<string> photos) => throw null!;
        Task<VkCollection<Comment>> GetCommentsAsync(PhotoGetCommentsParams @params) => throw null!;
        Task<VkCollection<Photo>> GetUserPhotosAsync(PhotoGetUserPhotosParams @params) => throw null!;
        Task<VkCollection<Photo>> SearchAsync(PhotoSearchParams @params) => throw null!;
    }
    public interface IUsersCategoryAsync
    {
        Task<System.Collections.ObjectModel.ReadOnlyCollection<User>> GetAsync(IEnumerable<long> userIds) => throw null!;
        Task<System.Collections.ObjectModel.ReadOnlyCollection<User>> GetAsync(IEnumerable<string> screenNames) => throw null!;
        Task<VkCollection<User>> GetFollowersAsync() => throw null!;
        Task<VkCollection<User>> SearchAsync(UserSearchParams @params) => throw null!;
    }
    public interface IVideoCategoryAsync
    {
        Task<VkCollection<Video>> GetAsync(VideoGetParams @params) => throw null!;
        Task<System.Collections.ObjectModel.ReadOnlyCollection<VideoCatalog>> GetCatalogAsync(VideoGetCatalogParams @params) => throw null!;
        Task<VkCollection<Comment>> GetCommentsAsync(VideoGetCommentsParams @params) => throw null!;
        Task<VkCollection<Video>> SearchAsync(VideoSearchParams @params) => throw null!;
    }
    public interface IVkApi : IVkApiInvoke { }
    public interface IVkApiInvoke
    {
        VkResponse Call(string methodName, VkParameters parameters, params object[] jsonConverters) => throw null!;
        T Call<T>(string methodName, VkParameters parameters, params object[] jsonConverters) => throw null!;
        Task<VkResponse> CallAsync(string methodName, VkParameters parameters) => throw null!;
        Task<T> CallAsync<T>(string methodName, VkParameters parameters) => throw null!;
    }
    public interface IWallCategory : IWallCategoryAsync
    {
        WallGetObject Get(WallGetParams @params) => throw null!;
        System.Collections.ObjectModel.ReadOnlyCollection<Post> GetById(IEnumerable<string> posts) => throw null!;
        WallGetObject GetById(IEnumerable<string> posts, bool extended) => throw null!;
        WallGetCommentsResult GetComments(WallGetCommentsParams @params) => throw null!;
        WallGetObject Search(WallSearchParams @params) => throw null!;
    }
    public interface IWallCategoryAsync
    {
        Task<WallGetObject> GetAsync(WallGetParams @params) => throw null!;
        Task<System.Collections.ObjectModel.ReadOnlyCollection<Post>> GetByIdAsync(IEnumerable<string> posts) => throw null!;
        Task<WallGetObject> GetByIdAsync(IEnumerable<string> posts, bool extended) => throw null!;
        Task<WallGetCommentsResult> GetCommentsAsync(WallGetCommentsParams @params) => throw null!;
        Task<WallGetObject> GetRepostsAsync(long? ownerId, long? postId, long? offset, long? count) => throw null!;
        Task<WallGetObject> SearchAsync(WallSearchParams @params) => throw null!;
    }
}

namespace VkNet.Enums.Filters
{
    public class GroupsFields { }
}

namespace VkNet.Model
{
    public class Audio { }
    public class AudioGetCatalogResult { }
    public class AudioGetParams { }
    public class AudioSearchParams { }
    public class Comment { }
    public class FriendsGetParams { }
    public class FriendsSearchParams { }
    public class GetConversationsParams { }
    public class GetConversationsResult { }
    public class GetHistoryAttachmentsResult { }
    public class Group { }
    public class GroupsGetMembersParams { }
    public class GroupsGetParams { }
    public class GroupsSearchParams { }
    public class LongPollHistoryResponse { }
    public class Lyrics { }
    public class Mention { }
    public class MessageGetHistoryObject { }
    public class MessagesDialogsGetParams { }
    public class MessagesGetHistoryAttachmentsParams { }
    public class MessagesGetHistoryParams { }
    public class MessagesGetLongPollHistoryParams { }
    public class MessagesGetObject { }
    public class NewsFeed { }
    public class NewsFeedGetCommentsParams { }
    public class NewsFeedGetParams { }
    public class NewsFeedGetRecommendedParams { }
    public class NewsFeedSearchParams { }
    public class NewsSearchResult { }
    public class Photo { }
    public class PhotoGetAllCommentsParams { }
    public class PhotoGetAllParams { }
    public class PhotoGetCommentsParams { }
    public class PhotoGetParams { }
    public class PhotoGetUserPhotosParams { }
    public class PhotoSearchParams { }
    public class Post { }
    public class User { }
    public class UserSearchParams { }
    public class Video { }
    public class VideoCatalog { }
    public class VideoGetCatalogParams { }
    public class VideoGetCommentsParams { }
    public class VideoGetParams { }
    public class VideoSearchParams { }
    public class WallGetCommentsParams { }
    public class WallGetCommentsResult { }
    public class WallGetObject { }
    public class WallGetParams { }
    public class WallSearchParams { }
}

namespace VkNet.Utils
{
    public class VkCollection<T> { }
    public class VkParameters { }
    public class VkResponse { }
}
