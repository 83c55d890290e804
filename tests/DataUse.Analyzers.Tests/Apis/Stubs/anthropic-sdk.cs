// Signatures of Anthropic.SDK, read in github.com/tghamm/Anthropic.SDK at 3b798b4 (2026-02-20): what the model names and what leads there.

using Anthropic.SDK;
using Anthropic.SDK.Messaging;

namespace Anthropic.SDK
{
    public class AnthropicClient
    {
        public AnthropicClient() { }
        public MessagesEndpoint Messages => throw null!;
    }
    public abstract class BaseEndpoint { }
    public abstract class EndpointBase : BaseEndpoint
    {
        internal EndpointBase() { }
    }
}

namespace Anthropic.SDK.Messaging
{
    public class MessageParameters { }
    public class MessageResponse { }
    public class MessagesEndpoint : EndpointBase
    {
        internal MessagesEndpoint() { }
        public Task<MessageResponse> GetClaudeMessageAsync(MessageParameters parameters) => throw null!;
        public IAsyncEnumerable<MessageResponse> StreamClaudeMessageAsync(MessageParameters parameters) => throw null!;
    }
}
