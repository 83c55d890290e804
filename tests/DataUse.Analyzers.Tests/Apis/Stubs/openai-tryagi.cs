// Signatures of OpenAI (tryAGI), read in github.com/tryAGI/OpenAI at b0d7e445 (2026-08-18): what the model names and what leads there.

namespace tryAGI.OpenAI
{
    public struct AnyOf<T1, T2> { }
    public class AutoSDKClientOptions { }
    public class CreateEmbeddingRequest { }
    public enum CreateEmbeddingRequestModel { }
    public class CreateEmbeddingResponse { }
    public class CreateFineTuningJobRequest { }
    public enum CreateFineTuningJobRequestModel { }
    public class EmbeddingsClient : IEmbeddingsClient
    {
        public EmbeddingsClient() { }
        public EmbeddingsClient(HttpClient httpClient, List<EndPointAuthorization> authorizations, AutoSDKClientOptions options) { }
        public Task<CreateEmbeddingResponse> CreateEmbeddingsAsync(CreateEmbeddingRequest request) => throw null!;
        public Task<CreateEmbeddingResponse> CreateEmbeddingsAsync(OneOf<string, IList<string>, IList<int>, IList<IList<int>>> input, AnyOf<string, CreateEmbeddingRequestModel?> model) => throw null!;
    }
    public class EndPointAuthorization { }
    public class FineTuningClient : IFineTuningClient
    {
        public FineTuningClient() { }
        public FineTuningClient(HttpClient httpClient, List<EndPointAuthorization> authorizations, AutoSDKClientOptions options) { }
        public Task<FineTuningJob> CreateFineTuningJobAsync(CreateFineTuningJobRequest request) => throw null!;
        public Task<FineTuningJob> CreateFineTuningJobAsync(AnyOf<string, CreateFineTuningJobRequestModel?> model, string trainingFile) => throw null!;
    }
    public class FineTuningJob { }
    public interface IEmbeddingsClient
    {
        Task<CreateEmbeddingResponse> CreateEmbeddingsAsync(CreateEmbeddingRequest request) => throw null!;
        Task<CreateEmbeddingResponse> CreateEmbeddingsAsync(OneOf<string, IList<string>, IList<int>, IList<IList<int>>> input, AnyOf<string, CreateEmbeddingRequestModel?> model) => throw null!;
    }
    public interface IFineTuningClient
    {
        Task<FineTuningJob> CreateFineTuningJobAsync(CreateFineTuningJobRequest request) => throw null!;
        Task<FineTuningJob> CreateFineTuningJobAsync(AnyOf<string, CreateFineTuningJobRequestModel?> model, string trainingFile) => throw null!;
    }
    public struct OneOf<T1, T2, T3, T4> { }
    public class OpenAiClient
    {
        public OpenAiClient() { }
        public OpenAiClient(string apiKey) { }
        public EmbeddingsClient Embeddings => throw null!;
        public FineTuningClient FineTuning => throw null!;
    }
}
