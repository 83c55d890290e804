// Signatures of LLamaSharp, read in github.com/SciSharp/LLamaSharp at f2fbbea8 (2026-08-16): what the model names and what leads there.

using LLama;
using LLama.Abstractions;
using LLama.Common;

namespace LLama
{
    public class ChatSession
    {
        internal ChatSession() { }
        public ChatSession(ILLamaExecutor executor) { }
        public ChatSession(ILLamaExecutor executor, ChatHistory history) { }
        public ILLamaExecutor Executor => throw null!;
        public IAsyncEnumerable<string> ChatAsync(ChatHistory.Message message) => throw null!;
        public IAsyncEnumerable<string> ChatAsync(ChatHistory history) => throw null!;
        public IAsyncEnumerable<string> ChatAsync(ChatHistory.Message message, bool applyInputTransformPipeline) => throw null!;
        public IAsyncEnumerable<string> ChatAsync(ChatHistory history, bool applyInputTransformPipeline) => throw null!;
    }
    public class LLamaEmbedder
    {
        internal LLamaEmbedder() { }
        public LLamaEmbedder(LLamaWeights weights, IContextParams @params) { }
        public Task<IReadOnlyList<float[]>> GetEmbeddings(string input) => throw null!;
    }
    public class LLamaWeights { }
    public abstract class StatefulExecutorBase : ILLamaExecutor
    {
        internal StatefulExecutorBase() { }
        public virtual IAsyncEnumerable<string> InferAsync(string text) => throw null!;
    }
    public class StatelessExecutor : ILLamaExecutor
    {
        internal StatelessExecutor() { }
        public StatelessExecutor(LLamaWeights weights, IContextParams @params) { }
        public IAsyncEnumerable<string> InferAsync(string prompt) => throw null!;
    }
}

namespace LLama.Abstractions
{
    public interface IContextParams { }
    public interface ILLamaExecutor
    {
        IAsyncEnumerable<string> InferAsync(string text) => throw null!;
    }
}

namespace LLama.Common
{
    public class ChatHistory
    {
        public class Message { }
    }
}
