// Signatures of Jina (tryAGI), read in github.com/tryAGI/Jina at 2a3f424 (2026-06-17): what the model names and what leads there.

namespace Jina
{
    public class EmbeddingResponse { }
    public struct EmbeddingsV1EmbeddingsPostRequest { }
    public interface ISearchFoundationModelsClient
    {
        Task<EmbeddingResponse> EmbeddingsAsync() => throw null!;
        Task<EmbeddingResponse> EmbeddingsAsync(EmbeddingsV1EmbeddingsPostRequest request) => throw null!;
        Task<RerankingResponse> RerankAsync() => throw null!;
        Task<RerankingResponse> RerankAsync(RerankV1RerankPostRequest request) => throw null!;
    }
    public class JinaClient
    {
        public JinaClient() { }
        public JinaClient(string apiKey) { }
    }
    public struct RerankV1RerankPostRequest { }
    public class RerankingResponse { }
}
