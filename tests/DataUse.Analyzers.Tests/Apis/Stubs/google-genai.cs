// Signatures of Google.GenAI, read in github.com/googleapis/dotnet-genai at bcd43e5 (2025-10-10): what the model names and what leads there.

using Google.GenAI;
using Google.GenAI.Types;

namespace Google.GenAI
{
    public abstract class ApiClient { }
    public class Client
    {
        public Client() { }
        public Models Models => throw null!;
    }
    public class Models
    {
        internal Models() { }
        public Models(ApiClient apiClient) { }
        public Task<GenerateContentResponse> GenerateContentAsync(string model, List<Content> contents) => throw null!;
        public Task<GenerateContentResponse> GenerateContentAsync(string model, Content contents) => throw null!;
        public Task<GenerateContentResponse> GenerateContentAsync(string model, string contents) => throw null!;
        public IAsyncEnumerable<GenerateContentResponse> GenerateContentStreamAsync(string model, List<Content> contents) => throw null!;
        public IAsyncEnumerable<GenerateContentResponse> GenerateContentStreamAsync(string model, Content contents) => throw null!;
        public IAsyncEnumerable<GenerateContentResponse> GenerateContentStreamAsync(string model, string contents) => throw null!;
    }
}

namespace Google.GenAI.Types
{
    public class Content { }
    public class GenerateContentResponse { }
}
