// Signatures of TikTokLiveSharp, read in github.com/frankvHoof93/TikTokLiveSharp at edbcb27 (2025-01-28): what the model names and what leads there.

namespace TikTokLiveSharp.Client
{
    public abstract class TikTokBaseClient
    {
        internal TikTokBaseClient() { }
    }
    public class TikTokLiveClient : TikTokBaseClient
    {
        internal TikTokLiveClient() { }
        public TikTokLiveClient(string hostId) { }
    }
}
