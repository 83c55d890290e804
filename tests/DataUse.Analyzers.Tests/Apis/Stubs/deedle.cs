// Signatures of Deedle, which is written in F#, read in github.com/fslaborg/Deedle, src/Deedle/FrameExtensions.fs at 3d752da (2026-05-06).

namespace Deedle
{
    public class Frame
    {
        public static object ReadCsv(string location) => throw null!;
        public static object ReadCsv(Stream stream) => throw null!;
    }
}
