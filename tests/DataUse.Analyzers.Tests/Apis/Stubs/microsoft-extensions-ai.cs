// Signatures of Microsoft.Extensions.AI: what the model names and what leads there. Read in
// github.com/dotnet/extensions at 1694854be0 (2025-10-08)
// github.com/dotnet/extensions at 138bfd4afa (2026-04-02)
// github.com/dotnet/extensions at 49af89ec4e (2025-05-09).

namespace Microsoft.Extensions.AI
{
    public static class ChatClientExtensions
    {
        public static Task<global::Microsoft.Extensions.AI.ChatResponse> GetResponseAsync(this IChatClient client, string chatMessage) => throw null!;
        public static Task<global::Microsoft.Extensions.AI.ChatResponse> GetResponseAsync(this IChatClient client, ChatMessage chatMessage) => throw null!;
        public static Task<global::Microsoft.Extensions.AI.ChatResponse> GetResponseAsync(this IChatClient client, ResponseContinuationToken continuationToken) => throw null!;
        public static IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(this IChatClient client, string chatMessage) => throw null!;
        public static IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(this IChatClient client, ChatMessage chatMessage) => throw null!;
        public static IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(this IChatClient client, ResponseContinuationToken continuationToken) => throw null!;
    }
    public static class ChatClientStructuredOutputExtensions
    {
        public static Task<global::Microsoft.Extensions.AI.ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, IEnumerable<ChatMessage> messages) => throw null!;
        public static Task<global::Microsoft.Extensions.AI.ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, string chatMessage) => throw null!;
        public static Task<global::Microsoft.Extensions.AI.ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, ChatMessage chatMessage) => throw null!;
        public static Task<global::Microsoft.Extensions.AI.ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, string chatMessage, System.Text.Json.JsonSerializerOptions serializerOptions) => throw null!;
        public static Task<global::Microsoft.Extensions.AI.ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, ChatMessage chatMessage, System.Text.Json.JsonSerializerOptions serializerOptions) => throw null!;
        public static Task<global::Microsoft.Extensions.AI.ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, IEnumerable<ChatMessage> messages, System.Text.Json.JsonSerializerOptions serializerOptions) => throw null!;
    }
    public class ChatMessage { }
    public class ChatResponse { }
    public class ChatResponse<T> { }
    public class ChatResponseUpdate { }
    public class Embedding<T> { }
    public static class EmbeddingGeneratorExtensions
    {
        public static Task<(TInput Value, TEmbedding Embedding)[]> GenerateAndZipAsync<TInput, TEmbedding>(this global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding> generator, IEnumerable<TInput> values) => throw null!;
        public static Task<TEmbedding> GenerateAsync<TInput, TEmbedding>(this global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding> generator, TInput value) => throw null!;
        public static Task<TEmbedding> GenerateEmbeddingAsync<TInput, TEmbedding>(this global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding> generator, TInput value) => throw null!;
        public static Task<ReadOnlyMemory<TEmbeddingElement>> GenerateEmbeddingVectorAsync<TInput, TEmbeddingElement>(this global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, Embedding<TEmbeddingElement>> generator, TInput value) => throw null!;
        public static Task<ReadOnlyMemory<TEmbeddingElement>> GenerateVectorAsync<TInput, TEmbeddingElement>(this global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, Embedding<TEmbeddingElement>> generator, TInput value) => throw null!;
    }
    public class GeneratedEmbeddings<TEmbedding> { }
    public interface IChatClient
    {
        Task<global::Microsoft.Extensions.AI.ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages) => throw null!;
        IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages) => throw null!;
    }
    public interface IEmbeddingGenerator { }
    public interface IEmbeddingGenerator<TInput, TEmbedding> : global::Microsoft.Extensions.AI.IEmbeddingGenerator
    {
        Task<GeneratedEmbeddings<TEmbedding>> GenerateAsync(IEnumerable<TInput> values) => throw null!;
    }
    public class ResponseContinuationToken { }
}
