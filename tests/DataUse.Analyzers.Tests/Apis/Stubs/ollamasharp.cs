// Signatures of OllamaSharp, read in github.com/awaescher/OllamaSharp at 6ef00f4 (2026-03-24): what the model names and what leads there.

using OllamaSharp;
using OllamaSharp.Models;
using OllamaSharp.Models.Chat;

namespace OllamaSharp
{
    public interface IOllamaApiClient
    {
        IAsyncEnumerable<ChatResponseStream> ChatAsync(ChatRequest request) => throw null!;
        Task<EmbedResponse> EmbedAsync(EmbedRequest request) => throw null!;
        IAsyncEnumerable<GenerateResponseStream> GenerateAsync(GenerateRequest request) => throw null!;
    }
    public class OllamaApiClient : IOllamaApiClient
    {
        internal OllamaApiClient() { }
        public OllamaApiClient(string uriString) { }
        public OllamaApiClient(Uri uri) { }
        public IAsyncEnumerable<ChatResponseStream> ChatAsync(ChatRequest request) => throw null!;
        public Task<EmbedResponse> EmbedAsync(EmbedRequest request) => throw null!;
        public IAsyncEnumerable<GenerateResponseStream> GenerateAsync(GenerateRequest request) => throw null!;
    }
    public static class OllamaApiClientExtensions
    {
        public static Task<EmbedResponse> EmbedAsync(this IOllamaApiClient client, string input) => throw null!;
        public static IAsyncEnumerable<GenerateResponseStream> GenerateAsync(this IOllamaApiClient client, string prompt) => throw null!;
    }
}

namespace OllamaSharp.Models
{
    public class EmbedRequest { }
    public class EmbedResponse { }
    public class GenerateRequest { }
    public class GenerateResponseStream { }
}

namespace OllamaSharp.Models.Chat
{
    public class ChatRequest { }
    public class ChatResponseStream { }
}
