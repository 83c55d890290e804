// Signatures of VimeoDotNet, read in github.com/mfilippov/vimeo-dot-net at 9899e4e (2025-05-22): what the model names and what leads there.

using VimeoDotNet;
using VimeoDotNet.Models;

namespace VimeoDotNet
{
    public interface IVimeoClient
    {
        Task<Album> GetAlbumAsync(UserId userId, long albumId) => throw null!;
        Task<Paginated<Video>> GetAlbumVideosAsync(UserId userId, long albumId) => throw null!;
        Task<Paginated<Album>> GetAlbumsAsync(UserId userId) => throw null!;
        Task<Channel> GetChannelAsync(long channelId) => throw null!;
        Task<Paginated<Channel>> GetChannelsAsync() => throw null!;
        Task<Paginated<Item>> GetFolderItems(UserId userId, long folderId) => throw null!;
        Task<Picture> GetPictureAsync(long clipId, long pictureId) => throw null!;
        Task<Paginated<Picture>> GetPicturesAsync(long clipId) => throw null!;
        Task<TextTrack> GetTextTrackAsync(long videoId, long trackId) => throw null!;
        Task<TextTracks> GetTextTracksAsync(long videoId) => throw null!;
        Task<Paginated<Channel>> GetUserChannelsAsync() => throw null!;
        Task<User> GetUserInformationAsync(long userId) => throw null!;
        Task<Video> GetVideoAsync(long clipId) => throw null!;
        Task<Paginated<Video>> GetVideoByTag(string tag) => throw null!;
        Task<Tag> GetVideoTagAsync(string tag) => throw null!;
        Task<Paginated<Video>> GetVideosAsync(UserId userId) => throw null!;
    }
    public class VimeoClient : IVimeoClient
    {
        internal VimeoClient() { }
        public VimeoClient(string accessToken) { }
        public VimeoClient(string clientId, string clientSecret) { }
    }
}

namespace VimeoDotNet.Models
{
    public class Album { }
    public class Channel { }
    public class Item { }
    public class Paginated<T> where T : class { }
    public class Picture { }
    public class Tag { }
    public class TextTrack { }
    public class TextTracks { }
    public class User { }
    public class UserId { }
    public class Video { }
}
