// Signatures of DSharpPlus, read in github.com/DSharpPlus/DSharpPlus at 29fab19d2 (2026-08-19): what the model names and what leads there.

using DSharpPlus;
using DSharpPlus.Clients;
using DSharpPlus.Entities;
using DSharpPlus.EventArgs;
using DSharpPlus.Metrics;
using DSharpPlus.Net.Abstractions;
using DSharpPlus.Net.InboundWebhooks;

namespace DSharpPlus
{
    public abstract class BaseDiscordClient
    {
        internal BaseDiscordClient() { }
    }
    public class DiscordClient : BaseDiscordClient
    {
        internal DiscordClient() { }
        public DiscordClient(object logger, DiscordRestApiClientFactory apiClient, IMessageCacheProvider messageCacheProvider, IServiceProvider serviceProvider, IEventDispatcher eventDispatcher, IClientErrorHandler errorHandler, object configuration, object token, IShardOrchestrator shardOrchestrator, object gatewayOptions, RestMetricsContainer restMetrics, GatewayMetricsContainer gatewayMetrics, System.Threading.Channels.Channel<GatewayPayload> eventChannel, System.Threading.Channels.Channel<DiscordWebhookEvent> webhookEventChannel, System.Threading.Channels.Channel<DiscordHttpInteractionPayload> interactionEventChannel) { }
        public Task<DiscordChannel> GetChannelAsync(ulong id) => throw null!;
    }
    public class EventHandlingBuilder
    {
        internal EventHandlingBuilder() { }
        public EventHandlingBuilder HandleMessageCreated(Func<DiscordClient, MessageCreatedEventArgs, Task> handler) => throw null!;
    }
    public interface IClientErrorHandler { }
    public interface IMessageCacheProvider { }
}

namespace DSharpPlus.Clients
{
    public class DiscordRestApiClientFactory { }
    public interface IEventDispatcher { }
    public interface IShardOrchestrator { }
}

namespace DSharpPlus.Entities
{
    public class DiscordChannel : SnowflakeObject
    {
        internal DiscordChannel() { }
        public Task<DiscordMessage> GetMessageAsync(ulong id) => throw null!;
        public IAsyncEnumerable<DiscordMessage> GetMessagesAfterAsync(ulong after) => throw null!;
        public IAsyncEnumerable<DiscordMessage> GetMessagesAsync() => throw null!;
        public IAsyncEnumerable<DiscordMessage> GetMessagesBeforeAsync(ulong before) => throw null!;
        public Task<IReadOnlyList<DiscordMessage>> GetPinnedMessagesAsync() => throw null!;
    }
    public class DiscordMessage : SnowflakeObject { }
    public abstract class SnowflakeObject
    {
        internal SnowflakeObject() { }
    }
}

namespace DSharpPlus.EventArgs
{
    public class MessageCreatedEventArgs { }
}

namespace DSharpPlus.Metrics
{
    public class GatewayMetricsContainer { }
    public class RestMetricsContainer { }
}

namespace DSharpPlus.Net.Abstractions
{
    public class GatewayPayload { }
}

namespace DSharpPlus.Net.InboundWebhooks
{
    public struct DiscordHttpInteractionPayload { }
    public class DiscordWebhookEvent { }
}
