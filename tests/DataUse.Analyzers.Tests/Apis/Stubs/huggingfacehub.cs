// Signatures of HuggingfaceHub, read in github.com/AsakusaRinne/HuggingfaceHub at f1ea2db (2024-05-31): what the model names and what leads there.

using HuggingfaceHub;
using HuggingfaceHub.Common;

namespace HuggingfaceHub
{
    public static class HFDownloader
    {
        public static Task<string> DownloadFileAsync(string repoId, string filename) => throw null!;
        public static Task<string> DownloadSnapshotAsync(string repoId) => throw null!;
        public static string GetHuggingfaceFileUrl(string repoId, string filename) => throw null!;
        public static Task<ModelInfo> GetModelInfoAsync(string repoId) => throw null!;
    }
}

namespace HuggingfaceHub.Common
{
    public class ModelInfo { }
}
