// Signatures of YoutubeDLSharp, read in github.com/Bluegrams/YoutubeDLSharp at bfe0328 (2026-01-05): what the model names and what leads there.

using YoutubeDLSharp;
using YoutubeDLSharp.Metadata;
using YoutubeDLSharp.Options;

namespace YoutubeDLSharp
{
    public class RunResult<T> { }
    public class YoutubeDL
    {
        public YoutubeDL() { }
        public Task<RunResult<string>> RunAudioDownload(string url) => throw null!;
        public Task<RunResult<string[]>> RunAudioPlaylistDownload(string url) => throw null!;
        public Task<RunResult<VideoData>> RunVideoDataFetch(string url) => throw null!;
        public Task<RunResult<string>> RunVideoDownload(string url) => throw null!;
        public Task<RunResult<string[]>> RunVideoPlaylistDownload(string url) => throw null!;
        public Task<RunResult<string[]>> RunWithOptions(string[] urls, OptionSet options, CancellationToken ct) => throw null!;
        public Task<RunResult<string>> RunWithOptions(string url, OptionSet options) => throw null!;
    }
    public class YoutubeDLProcess
    {
        public YoutubeDLProcess() { }
        public Task<int> RunAsync(string[] urls, OptionSet options) => throw null!;
        public Task<int> RunAsync(string[] urls, OptionSet options, CancellationToken ct) => throw null!;
    }
}

namespace YoutubeDLSharp.Metadata
{
    public class VideoData { }
}

namespace YoutubeDLSharp.Options
{
    public class OptionSet { }
}
