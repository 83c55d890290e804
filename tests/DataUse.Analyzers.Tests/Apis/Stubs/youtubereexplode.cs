// Signatures of YoutubeReExplode, read in github.com/goffincedric/YoutubeReExplode at 60bb000 (2025-07-30): what the model names and what leads there.

using YoutubeReExplode;
using YoutubeReExplode.Channels;
using YoutubeReExplode.Common;
using YoutubeReExplode.Playlists;
using YoutubeReExplode.Search;
using YoutubeReExplode.Videos;
using YoutubeReExplode.Videos.ClosedCaptions;
using YoutubeReExplode.Videos.Streams;

namespace YoutubeReExplode
{
    public class YoutubeClient
    {
        public YoutubeClient() { }
        public YoutubeClient(HttpClient http) { }
        public ChannelClient Channels => throw null!;
        public PlaylistClient Playlists => throw null!;
        public SearchClient Search => throw null!;
        public VideoClient Videos => throw null!;
    }
}

namespace YoutubeReExplode.Channels
{
    public class Channel { }
    public class ChannelClient
    {
        internal ChannelClient() { }
        public ChannelClient(HttpClient http) { }
        public ValueTask<Channel> GetAsync(ChannelId channelId) => throw null!;
        public ValueTask<Channel> GetByHandleAsync(ChannelHandle channelHandle) => throw null!;
        public ValueTask<Channel> GetBySlugAsync(ChannelSlug channelSlug) => throw null!;
        public ValueTask<Channel> GetByUserAsync(UserName userName) => throw null!;
        public IAsyncEnumerable<PlaylistVideo> GetUploadsAsync(ChannelId channelId) => throw null!;
    }
    public struct ChannelHandle { }
    public struct ChannelId { }
    public struct ChannelSlug { }
    public struct UserName { }
}

namespace YoutubeReExplode.Common
{
    public class Batch<T> { }
}

namespace YoutubeReExplode.Playlists
{
    public class Playlist { }
    public class PlaylistClient
    {
        internal PlaylistClient() { }
        public PlaylistClient(HttpClient http) { }
        public ValueTask<Playlist> GetAsync(PlaylistId playlistId) => throw null!;
        public IAsyncEnumerable<Batch<PlaylistVideo>> GetVideoBatchesAsync(PlaylistId playlistId) => throw null!;
        public IAsyncEnumerable<PlaylistVideo> GetVideosAsync(PlaylistId playlistId) => throw null!;
    }
    public struct PlaylistId { }
    public class PlaylistVideo { }
}

namespace YoutubeReExplode.Search
{
    public class ChannelSearchResult { }
    public interface ISearchResult { }
    public class PlaylistSearchResult { }
    public class SearchClient
    {
        internal SearchClient() { }
        public SearchClient(HttpClient http) { }
        public IAsyncEnumerable<ChannelSearchResult> GetChannelsAsync(string searchQuery) => throw null!;
        public IAsyncEnumerable<PlaylistSearchResult> GetPlaylistsAsync(string searchQuery) => throw null!;
        public IAsyncEnumerable<Batch<ISearchResult>> GetResultBatchesAsync(string searchQuery) => throw null!;
        public IAsyncEnumerable<Batch<ISearchResult>> GetResultBatchesAsync(string searchQuery, SearchFilter searchFilter) => throw null!;
        public IAsyncEnumerable<ISearchResult> GetResultsAsync(string searchQuery) => throw null!;
        public IAsyncEnumerable<VideoSearchResult> GetVideosAsync(string searchQuery) => throw null!;
    }
    public enum SearchFilter { }
    public class VideoSearchResult { }
}

namespace YoutubeReExplode.Videos
{
    public class Video { }
    public class VideoClient
    {
        internal VideoClient() { }
        public VideoClient(HttpClient http) { }
        public ClosedCaptionClient ClosedCaptions => throw null!;
        public StreamClient Streams => throw null!;
        public ValueTask<Video> GetAsync(VideoId videoId) => throw null!;
    }
    public struct VideoId { }
}

namespace YoutubeReExplode.Videos.ClosedCaptions
{
    public class ClosedCaptionClient
    {
        internal ClosedCaptionClient() { }
        public ClosedCaptionClient(HttpClient http) { }
        public ValueTask DownloadAsync(ClosedCaptionTrackInfo trackInfo, string filePath) => throw null!;
        public ValueTask<ClosedCaptionTrack> GetAsync(ClosedCaptionTrackInfo trackInfo) => throw null!;
        public ValueTask<ClosedCaptionManifest> GetManifestAsync(VideoId videoId) => throw null!;
        public ValueTask WriteToAsync(ClosedCaptionTrackInfo trackInfo, TextWriter writer) => throw null!;
    }
    public class ClosedCaptionManifest { }
    public class ClosedCaptionTrack { }
    public class ClosedCaptionTrackInfo { }
}

namespace YoutubeReExplode.Videos.Streams
{
    public interface IStreamInfo { }
    public class StreamClient
    {
        internal StreamClient() { }
        public StreamClient(HttpClient http) { }
        public ValueTask CopyToAsync(IStreamInfo streamInfo, Stream destination) => throw null!;
        public ValueTask DownloadAsync(IStreamInfo streamInfo, string filePath) => throw null!;
        public ValueTask<Stream> GetAsync(IStreamInfo streamInfo) => throw null!;
        public ValueTask<string> GetHttpLiveStreamUrlAsync(VideoId videoId) => throw null!;
        public ValueTask<StreamManifest> GetManifestAsync(VideoId videoId) => throw null!;
    }
    public class StreamManifest { }
}
