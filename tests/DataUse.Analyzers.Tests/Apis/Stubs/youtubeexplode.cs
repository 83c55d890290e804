// Signatures of YoutubeExplode, read in github.com/Tyrrrz/YoutubeExplode at a0daac2 (2026-05-03): what the model names and what leads there.

using YoutubeExplode;
using YoutubeExplode.Channels;
using YoutubeExplode.Common;
using YoutubeExplode.Converter;
using YoutubeExplode.Playlists;
using YoutubeExplode.Search;
using YoutubeExplode.Videos;
using YoutubeExplode.Videos.ClosedCaptions;
using YoutubeExplode.Videos.Streams;

namespace YoutubeExplode
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

namespace YoutubeExplode.Channels
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

namespace YoutubeExplode.Common
{
    public class Batch<T> { }
}

namespace YoutubeExplode.Converter
{
    public static class ConversionExtensions
    {
        public static ValueTask DownloadAsync(this VideoClient videoClient, IReadOnlyList<IStreamInfo> streamInfos, ConversionRequest request) => throw null!;
        public static ValueTask DownloadAsync(this VideoClient videoClient, VideoId videoId, ConversionRequest request) => throw null!;
        public static ValueTask DownloadAsync(this VideoClient videoClient, VideoId videoId, string outputFilePath) => throw null!;
        public static ValueTask DownloadAsync(this VideoClient videoClient, IReadOnlyList<IStreamInfo> streamInfos, IReadOnlyList<ClosedCaptionTrackInfo> closedCaptionTrackInfos, ConversionRequest request) => throw null!;
        public static ValueTask DownloadAsync(this VideoClient videoClient, VideoId videoId, string outputFilePath, Action<ConversionRequestBuilder> configure) => throw null!;
    }
    public class ConversionRequest { }
    public class ConversionRequestBuilder { }
}

namespace YoutubeExplode.Playlists
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

namespace YoutubeExplode.Search
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

namespace YoutubeExplode.Videos
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

namespace YoutubeExplode.Videos.ClosedCaptions
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

namespace YoutubeExplode.Videos.Streams
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
