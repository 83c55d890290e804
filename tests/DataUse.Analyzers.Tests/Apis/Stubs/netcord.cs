// Signatures of NetCord, read in github.com/NetCordDev/NetCord at 10e66db3 (2026-08-03): what the model names and what leads there.

using NetCord;
using NetCord.Gateway;
using NetCord.Rest;

namespace NetCord
{
    public interface IEntityToken { }
    public interface IToken { }
}

namespace NetCord.Gateway
{
    public class GatewayClient : WebSocketClient
    {
        internal GatewayClient() { }
        public GatewayClient(IEntityToken token) { }
        public RestClient Rest => throw null!;
        public event Func<Message, ValueTask> MessageCreate;
    }
    public class Message { }
    public abstract class WebSocketClient
    {
        internal WebSocketClient() { }
    }
}

namespace NetCord.Rest
{
    public abstract class GuildMessageSearchResult { }
    public class RestClient
    {
        public RestClient() { }
        public RestClient(IToken token) { }
        public Task<RestMessage> GetMessageAsync(ulong channelId, ulong messageId) => throw null!;
        public IAsyncEnumerable<RestMessage> GetMessagesAsync(ulong channelId) => throw null!;
        public IAsyncEnumerable<GuildMessageSearchResult> SearchGuildMessagesAsync(ulong guildId) => throw null!;
    }
    public class RestMessage { }
}
