// Signatures of Whisper.net, read in github.com/sandrohanea/whisper.net at bb3963b3 (2026-06-30): what the model names and what leads there.

using Whisper.net;
using Whisper.net.Ggml;

namespace Whisper.net
{
    public class SegmentData { }
    public class WhisperFactory
    {
        internal WhisperFactory() { }
        public static WhisperFactory FromBuffer(Memory<byte> memory) => throw null!;
        public static WhisperFactory FromBuffer(Memory<byte> memory, WhisperFactoryOptions options) => throw null!;
        public static WhisperFactory FromPath(string path) => throw null!;
        public static WhisperFactory FromPath(string path, WhisperFactoryOptions options) => throw null!;
        public static WhisperFactory FromStream(Stream stream) => throw null!;
        public static WhisperFactory FromStream(Stream stream, WhisperFactoryOptions options) => throw null!;
    }
    public struct WhisperFactoryOptions { }
    public class WhisperProcessor
    {
        internal WhisperProcessor() { }
        public void Process(Stream waveStream) { }
        public void Process(float[] samples) { }
        public void Process(ReadOnlySpan<float> samples) { }
        public IAsyncEnumerable<SegmentData> ProcessAsync(Stream waveStream) => throw null!;
        public IAsyncEnumerable<SegmentData> ProcessAsync(ReadOnlyMemory<float> samples) => throw null!;
        public IAsyncEnumerable<SegmentData> ProcessAsync(float[] samples) => throw null!;
    }
}

namespace Whisper.net.Ggml
{
    public enum GgmlType { }
    public class WhisperGgmlDownloader
    {
        internal WhisperGgmlDownloader() { }
        public WhisperGgmlDownloader(HttpClient httpClient) { }
        public Task<Stream> GetEncoderCoreMLModelAsync(GgmlType type) => throw null!;
        public Task<Stream> GetEncoderOpenVinoModelAsync(GgmlType type) => throw null!;
        public Task<Stream> GetGgmlModelAsync(GgmlType type) => throw null!;
    }
}
