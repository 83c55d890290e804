// Signatures of InstagramApiSharp, read in github.com/ramtinak/InstagramApiSharp at 1774618 (2025-05-18): what the model names and what leads there.

using InstagramApiSharp;
using InstagramApiSharp.API;
using InstagramApiSharp.API.Builder;
using InstagramApiSharp.API.Processors;
using InstagramApiSharp.Classes;
using InstagramApiSharp.Classes.Android.DeviceInfo;
using InstagramApiSharp.Classes.Models;
using InstagramApiSharp.Classes.Models.Hashtags;
using InstagramApiSharp.Enums;
using InstagramApiSharp.Logger;

namespace InstagramApiSharp
{
    public class PaginationParameters { }
}

namespace InstagramApiSharp.API
{
    public interface IInstaApi
    {
        ICommentProcessor CommentProcessor => throw null!;
        IDiscoverProcessor DiscoverProcessor => throw null!;
        IFeedProcessor FeedProcessor => throw null!;
        IHashtagProcessor HashtagProcessor => throw null!;
        ILocationProcessor LocationProcessor => throw null!;
        IMediaProcessor MediaProcessor => throw null!;
        IStoryProcessor StoryProcessor => throw null!;
        IUserProcessor UserProcessor => throw null!;
    }
    public class InstaApi : IInstaApi
    {
        internal InstaApi() { }
        public InstaApi(UserSessionData user, IInstaLogger logger, AndroidDevice deviceInfo, IHttpRequestProcessor httpRequestProcessor, InstaApiVersionType apiVersionType) { }
        public ICommentProcessor CommentProcessor => throw null!;
        public IDiscoverProcessor DiscoverProcessor => throw null!;
        public IFeedProcessor FeedProcessor => throw null!;
        public IHashtagProcessor HashtagProcessor => throw null!;
        public ILocationProcessor LocationProcessor => throw null!;
        public IMediaProcessor MediaProcessor => throw null!;
        public IStoryProcessor StoryProcessor => throw null!;
        public IUserProcessor UserProcessor => throw null!;
    }
}

namespace InstagramApiSharp.API.Builder
{
    public class InstaApiBuilder
    {
        internal InstaApiBuilder() { }
        public IInstaApi Build() => throw null!;
    }
}

namespace InstagramApiSharp.API.Processors
{
    public interface ICommentProcessor
    {
        Task<IResult<InstaLikersList>> GetMediaCommentLikersAsync(string mediaId) => throw null!;
        Task<IResult<InstaCommentList>> GetMediaCommentsAsync(string mediaId, PaginationParameters paginationParameters) => throw null!;
    }
    public interface IDiscoverProcessor
    {
        Task<IResult<InstaDiscoverTopSearches>> GetTopSearchesAsync() => throw null!;
        Task<IResult<InstaDiscoverSearchResult>> SearchPeopleAsync(string query) => throw null!;
    }
    public interface IFeedProcessor
    {
        Task<IResult<InstaExploreFeed>> GetExploreFeedAsync(PaginationParameters paginationParameters) => throw null!;
        Task<IResult<InstaMediaList>> GetLikedFeedAsync(PaginationParameters paginationParameters) => throw null!;
        Task<IResult<InstaMediaList>> GetSavedFeedAsync(PaginationParameters paginationParameters) => throw null!;
        Task<IResult<InstaTagFeed>> GetTagFeedAsync(string tag, PaginationParameters paginationParameters) => throw null!;
        Task<IResult<InstaTopicalExploreFeed>> GetTopicalExploreFeedAsync(PaginationParameters paginationParameters) => throw null!;
        Task<IResult<InstaFeed>> GetUserTimelineFeedAsync(PaginationParameters paginationParameters) => throw null!;
    }
    public interface IHashtagProcessor
    {
        Task<IResult<InstaHashtag>> GetHashtagInfoAsync(string tagname) => throw null!;
        Task<IResult<InstaHashtagStory>> GetHashtagStoriesAsync(string tagname) => throw null!;
        Task<IResult<InstaSectionMedia>> GetRecentHashtagMediaListAsync(string tagname, PaginationParameters paginationParameters) => throw null!;
        Task<IResult<InstaSectionMedia>> GetTopHashtagMediaListAsync(string tagname, PaginationParameters paginationParameters) => throw null!;
        Task<IResult<InstaHashtagSearch>> SearchHashtagAsync(string query) => throw null!;
    }
    public interface ILocationProcessor
    {
        Task<IResult<InstaStory>> GetLocationStoriesAsync(long locationId) => throw null!;
        Task<IResult<InstaSectionMedia>> GetRecentLocationFeedsAsync(long locationId, PaginationParameters paginationParameters) => throw null!;
        Task<IResult<InstaSectionMedia>> GetTopLocationFeedsAsync(long locationId, PaginationParameters paginationParameters) => throw null!;
        Task<IResult<InstaLocationShortList>> SearchLocationAsync(double latitude, double longitude, string query) => throw null!;
        Task<IResult<InstaPlaceList>> SearchPlacesAsync(double latitude, double longitude, PaginationParameters paginationParameters) => throw null!;
        Task<IResult<InstaPlaceList>> SearchPlacesAsync(double latitude, double longitude, string query, PaginationParameters paginationParameters) => throw null!;
    }
    public interface IMediaProcessor
    {
        Task<IResult<InstaMedia>> GetMediaByIdAsync(string mediaId) => throw null!;
        Task<IResult<InstaMediaList>> GetMediaByIdsAsync(params string[] mediaIds) => throw null!;
        Task<IResult<InstaLikersList>> GetMediaLikersAsync(string mediaId) => throw null!;
        Task<IResult<InstaOembed>> GetOembedByUrlAsync(Uri uri) => throw null!;
        Task<IResult<bool>> LikeMediaAsync(string mediaId) => throw null!;
        Task<IResult<InstaMedia>> UploadAlbumAsync(InstaAlbumUpload[] album, string caption) => throw null!;
        Task<IResult<InstaMedia>> UploadAlbumAsync(InstaImageUpload[] images, InstaVideoUpload[] videos, string caption) => throw null!;
        Task<IResult<InstaMedia>> UploadAlbumAsync(Action<InstaUploaderProgress> progress, InstaAlbumUpload[] album, string caption) => throw null!;
        Task<IResult<InstaMedia>> UploadAlbumAsync(Action<InstaUploaderProgress> progress, InstaImageUpload[] images, InstaVideoUpload[] videos, string caption) => throw null!;
        Task<IResult<InstaMedia>> UploadPhotoAsync(InstaImageUpload image, string caption) => throw null!;
        Task<IResult<InstaMedia>> UploadPhotoAsync(Action<InstaUploaderProgress> progress, InstaImageUpload image, string caption) => throw null!;
        Task<IResult<InstaMedia>> UploadVideoAsync(InstaVideoUpload video, string caption) => throw null!;
        Task<IResult<InstaMedia>> UploadVideoAsync(Action<InstaUploaderProgress> progress, InstaVideoUpload video, string caption) => throw null!;
    }
    public interface IStoryProcessor
    {
        Task<IResult<InstaHighlightFeeds>> GetHighlightFeedsAsync(long userId) => throw null!;
        Task<IResult<InstaHighlightSingleFeed>> GetHighlightMediasAsync(string highlightId) => throw null!;
        Task<IResult<InstaStoryFeed>> GetStoryFeedAsync() => throw null!;
        Task<IResult<InstaStory>> GetUserStoryAsync(long userId) => throw null!;
        Task<IResult<InstaReelFeed>> GetUserStoryFeedAsync(long userId) => throw null!;
    }
    public interface IUserProcessor
    {
        Task<IResult<InstaUserShortList>> GetCurrentUserFollowersAsync(PaginationParameters paginationParameters) => throw null!;
        Task<IResult<InstaFullUserInfo>> GetFullUserInfoAsync(long userId) => throw null!;
        Task<IResult<InstaUser>> GetUserAsync(string username) => throw null!;
        Task<IResult<InstaUserShortList>> GetUserFollowersAsync(string username, PaginationParameters paginationParameters) => throw null!;
        Task<IResult<InstaUserShortList>> GetUserFollowersByIdAsync(long userId, PaginationParameters paginationParameters) => throw null!;
        Task<IResult<InstaUserShortList>> GetUserFollowingAsync(string username, PaginationParameters paginationParameters) => throw null!;
        Task<IResult<InstaUserShortList>> GetUserFollowingByIdAsync(long userId, PaginationParameters paginationParameters) => throw null!;
        Task<IResult<InstaUserInfo>> GetUserInfoByIdAsync(long pk) => throw null!;
        Task<IResult<InstaUserInfo>> GetUserInfoByUsernameAsync(string username) => throw null!;
        Task<IResult<InstaMediaList>> GetUserMediaAsync(string username, PaginationParameters paginationParameters) => throw null!;
        Task<IResult<InstaMediaList>> GetUserMediaByIdAsync(long userId, PaginationParameters paginationParameters) => throw null!;
        Task<IResult<InstaMediaList>> GetUserTagsAsync(string username, PaginationParameters paginationParameters) => throw null!;
        Task<IResult<InstaMediaList>> GetUserTagsAsync(long userId, PaginationParameters paginationParameters) => throw null!;
    }
}

namespace InstagramApiSharp.Classes
{
    public interface IHttpRequestProcessor { }
    public interface IResult<T> { }
    public class InstaUploaderProgress { }
    public class UserSessionData { }
}

namespace InstagramApiSharp.Classes.Android.DeviceInfo
{
    public class AndroidDevice { }
}

namespace InstagramApiSharp.Classes.Models
{
    public class InstaAlbumUpload { }
    public class InstaCommentList { }
    public class InstaDiscoverSearchResult { }
    public class InstaDiscoverTopSearches { }
    public class InstaExploreFeed { }
    public class InstaFeed { }
    public class InstaFullUserInfo { }
    public class InstaHashtag { }
    public class InstaHashtagSearch { }
    public class InstaHighlightFeeds { }
    public class InstaHighlightSingleFeed { }
    public class InstaImageUpload { }
    public class InstaLikersList { }
    public class InstaLocationShortList { }
    public class InstaMedia { }
    public class InstaMediaList { }
    public class InstaOembed { }
    public class InstaPlaceList { }
    public class InstaReelFeed { }
    public class InstaSectionMedia { }
    public class InstaStory { }
    public class InstaStoryFeed { }
    public class InstaTagFeed { }
    public class InstaTopicalExploreFeed { }
    public class InstaUser { }
    public class InstaUserInfo { }
    public class InstaUserShortList { }
    public class InstaVideoUpload { }
}

namespace InstagramApiSharp.Classes.Models.Hashtags
{
    public class InstaHashtagStory { }
}

namespace InstagramApiSharp.Enums
{
    public enum InstaApiVersionType { }
}

namespace InstagramApiSharp.Logger
{
    public interface IInstaLogger { }
}
