// Signatures of Semantic Kernel: what the model names and what leads there. Read in
// github.com/microsoft/semantic-kernel at b39d95a344 (2026-08-20)
// github.com/microsoft/semantic-kernel at ca77b59180 (2023-11-24).

using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.AI.ChatCompletion;
using Microsoft.SemanticKernel.Agents;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Embeddings;
using Microsoft.SemanticKernel.Memory;
using Microsoft.SemanticKernel.Services;

namespace Microsoft.SemanticKernel
{
    public class ChatMessageContent { }
    public class FunctionResult { }
    public interface IKernelBuilder { }
    public interface IPromptTemplateFactory { }
    public class Kernel
    {
        public Kernel() { }
        public Kernel(IAIServiceProvider aiServiceProvider) { }
    }
    public class KernelArguments { }
    public static class KernelExtensions
    {
        public static Kernel Build(this IKernelBuilder builder) => throw null!;
        public static Task<FunctionResult> InvokePromptAsync(this Kernel kernel, string promptTemplate) => throw null!;
        public static Task<T> InvokePromptAsync<T>(this Kernel kernel, string promptTemplate, KernelArguments arguments, string templateFormat, IPromptTemplateFactory promptTemplateFactory, PromptTemplateConfig promptTemplateConfig) => throw null!;
        public static Task<FunctionResult> InvokePromptAsync(this Kernel kernel, string promptTemplate, KernelArguments arguments = default) => throw null!;
        public static Task<T> InvokePromptAsync<T>(this Kernel kernel, string promptTemplate, KernelArguments arguments = default) => throw null!;
        public static Task<FunctionResult> InvokePromptAsync(this Kernel kernel, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, string promptTemplate, KernelArguments arguments = default) => throw null!;
        public static Task<T> InvokePromptAsync<T>(this Kernel kernel, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, string promptTemplate, KernelArguments arguments = default) => throw null!;
        public static IAsyncEnumerable<StreamingKernelContent> InvokePromptStreamingAsync(this Kernel kernel, string promptTemplate, KernelArguments arguments = default) => throw null!;
        public static IAsyncEnumerable<T> InvokePromptStreamingAsync<T>(this Kernel kernel, string promptTemplate, KernelArguments arguments = default) => throw null!;
        public static IAsyncEnumerable<StreamingKernelContent> InvokePromptStreamingAsync(this Kernel kernel, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, string promptTemplate, KernelArguments arguments = default) => throw null!;
        public static IAsyncEnumerable<T> InvokePromptStreamingAsync<T>(this Kernel kernel, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, string promptTemplate, KernelArguments arguments = default) => throw null!;
    }
    public class KernelFunctionAttribute : Attribute
    {
        public KernelFunctionAttribute() { }
        public KernelFunctionAttribute(string name) { }
    }
    public class PromptTemplateConfig { }
    public class StreamingChatMessageContent { }
    public abstract class StreamingKernelContent { }
}

namespace Microsoft.SemanticKernel.AI.ChatCompletion
{
    public static class ChatCompletionExtensions
    {
        public static Task<string> GenerateMessageAsync(this IChatCompletion chatCompletion, global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatHistory chat) => throw null!;
        public static IAsyncEnumerable<string> GenerateMessageStreamAsync(this IChatCompletion chatCompletion, global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatHistory chat) => throw null!;
    }
    public class ChatHistory { }
    public interface IChatCompletion
    {
        Task<IReadOnlyList<IChatResult>> GetChatCompletionsAsync(global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatHistory chat) => throw null!;
        IAsyncEnumerable<IChatStreamingResult> GetStreamingChatCompletionsAsync(global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatHistory chat) => throw null!;
    }
    public interface IChatResult { }
    public interface IChatStreamingResult { }
}

namespace Microsoft.SemanticKernel.Agents
{
    public abstract class Agent
    {
        public Kernel Kernel { get; set; }
        public virtual IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync() => throw null!;
        public virtual IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(string message) => throw null!;
        public virtual IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(ChatMessageContent message) => throw null!;
        public virtual IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(ICollection<ChatMessageContent> messages) => throw null!;
        public virtual IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync() => throw null!;
        public virtual IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(string message) => throw null!;
        public virtual IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(ChatMessageContent message) => throw null!;
        public virtual IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(ICollection<ChatMessageContent> messages) => throw null!;
    }
    public class AgentResponseItem<TMessage> { }
    public class ChatCompletionAgent : ChatHistoryAgent
    {
        public ChatCompletionAgent() { }
        public ChatCompletionAgent(PromptTemplateConfig templateConfig, IPromptTemplateFactory templateFactory) { }
    }
    public abstract class ChatHistoryAgent : Agent
    {
        protected internal virtual IAsyncEnumerable<ChatMessageContent> InvokeAsync(global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory history, KernelArguments arguments = default) => throw null!;
        protected internal virtual IAsyncEnumerable<StreamingChatMessageContent> InvokeStreamingAsync(global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory history, KernelArguments arguments = default) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.ChatCompletion
{
    public static class ChatCompletionServiceExtensions
    {
        public static Task<ChatMessageContent> GetChatMessageContentAsync(this IChatCompletionService chatCompletionService, string prompt) => throw null!;
        public static Task<ChatMessageContent> GetChatMessageContentAsync(this IChatCompletionService chatCompletionService, global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory) => throw null!;
        public static Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(this IChatCompletionService chatCompletionService, string prompt) => throw null!;
        public static IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(this IChatCompletionService chatCompletionService, string prompt) => throw null!;
    }
    public class ChatHistory { }
    public interface IChatCompletionService
    {
        Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory) => throw null!;
        IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Embeddings
{
    public static class EmbeddingGenerationExtensions
    {
        public static IEmbeddingGenerationService<TValue, TEmbedding> AsEmbeddingGenerationService<TValue, TEmbedding>(this object generator) where TEmbedding : unmanaged => throw null!;
        public static Task<ReadOnlyMemory<TEmbedding>> GenerateEmbeddingAsync<TValue, TEmbedding>(this IEmbeddingGenerationService<TValue, TEmbedding> generator, TValue value) where TEmbedding : unmanaged => throw null!;
    }
    public interface IEmbeddingGenerationService<TValue, TEmbedding> where TEmbedding : unmanaged
    {
        Task<IList<ReadOnlyMemory<TEmbedding>>> GenerateEmbeddingsAsync(IList<TValue> data) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Memory
{
    public interface IMemoryStore
    {
        Task<string> UpsertAsync(string collectionName, MemoryRecord record) => throw null!;
        IAsyncEnumerable<string> UpsertBatchAsync(string collectionName, IEnumerable<MemoryRecord> records) => throw null!;
    }
    public interface ISemanticTextMemory
    {
        Task<string> SaveInformationAsync(string collection, string text, string id) => throw null!;
        Task<string> SaveReferenceAsync(string collection, string text, string externalId, string externalSourceName) => throw null!;
    }
    public class MemoryRecord { }
}

namespace Microsoft.SemanticKernel.Services
{
    public interface IAIServiceProvider { }
}
