// Signatures of FFMpegCore, read in github.com/rosenbjerg/FFMpegCore at cc75e03 (2025-10-29): what the model names and what leads there.

namespace FFMpegCore
{
    public class FFMpegArguments : FFMpegArgumentsBase
    {
        internal FFMpegArguments() { }
        public static FFMpegArguments FromUrlInput(Uri uri) => throw null!;
    }
    public abstract class FFMpegArgumentsBase { }
    public static class FFProbe
    {
        public static IMediaAnalysis Analyse(string filePath) => throw null!;
        public static IMediaAnalysis Analyse(Uri uri) => throw null!;
        public static IMediaAnalysis Analyse(Stream stream) => throw null!;
        public static Task<IMediaAnalysis> AnalyseAsync(string filePath) => throw null!;
        public static Task<IMediaAnalysis> AnalyseAsync(Uri uri) => throw null!;
        public static Task<IMediaAnalysis> AnalyseAsync(Stream stream) => throw null!;
    }
    public interface IMediaAnalysis { }
}
