// Signatures of youtube-transcript-api-sharp, read in github.com/BobLd/youtube-transcript-api-sharp at 785957a (2021-09-23): what the model names and what leads there.

namespace YoutubeTranscriptApi
{
    public struct TranscriptItem { }
    public class TranscriptList { }
    public class YouTubeTranscriptApi
    {
        public YouTubeTranscriptApi() { }
        public IEnumerable<TranscriptItem> GetTranscript(string video_id) => throw null!;
        public (Dictionary<string, IEnumerable<TranscriptItem>> Item1, IReadOnlyList<string> Item2) GetTranscripts(IReadOnlyList<string> video_ids) => throw null!;
        public TranscriptList ListTranscripts(string video_id) => throw null!;
    }
}
