// Signatures of OpenAI-API-dotnet (OkGoDoIt), read in github.com/OkGoDoIt/OpenAI-API-dotnet at 8e80c75 (2024-06-10): what the model names and what leads there.

using OpenAI_API;
using OpenAI_API.Embedding;
using OpenAI_API.Files;

namespace OpenAI_API
{
    public abstract class EndpointBase
    {
        internal EndpointBase() { }
    }
    public class OpenAIAPI
    {
        public OpenAIAPI() { }
        public IEmbeddingEndpoint Embeddings => throw null!;
        public IFilesEndpoint Files => throw null!;
    }
}

namespace OpenAI_API.Embedding
{
    public class EmbeddingEndpoint : EndpointBase, IEmbeddingEndpoint
    {
        internal EmbeddingEndpoint() { }
        public Task<EmbeddingResult> CreateEmbeddingAsync(string input) => throw null!;
        public Task<EmbeddingResult> CreateEmbeddingAsync(EmbeddingRequest request) => throw null!;
        public Task<float[]> GetEmbeddingsAsync(string input) => throw null!;
    }
    public class EmbeddingRequest { }
    public class EmbeddingResult { }
    public interface IEmbeddingEndpoint
    {
        Task<EmbeddingResult> CreateEmbeddingAsync(string input) => throw null!;
        Task<EmbeddingResult> CreateEmbeddingAsync(EmbeddingRequest request) => throw null!;
        Task<float[]> GetEmbeddingsAsync(string input) => throw null!;
    }
}

namespace OpenAI_API.Files
{
    public class File { }
    public class FilesEndpoint : EndpointBase, IFilesEndpoint
    {
        internal FilesEndpoint() { }
        public Task<string> GetFileContentAsStringAsync(string fileId) => throw null!;
        public Task<global::OpenAI_API.Files.File> UploadFileAsync(string filePath, string purpose = default) => throw null!;
    }
    public interface IFilesEndpoint
    {
        Task<string> GetFileContentAsStringAsync(string fileId) => throw null!;
        Task<global::OpenAI_API.Files.File> UploadFileAsync(string filePath, string purpose = default) => throw null!;
    }
}
