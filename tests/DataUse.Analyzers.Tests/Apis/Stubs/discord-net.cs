// Signatures of Discord.Net, read in github.com/discord-net/Discord.Net at 8b929690a (2024-10-22): what the model names and what leads there.

using Discord;
using Discord.Rest;
using Discord.WebSocket;

namespace Discord
{
    public enum Direction { }
    public interface IDiscordClient
    {
        Task<IGuild> CreateGuildAsync(string name, IVoiceRegion region) => throw null!;
        Task<IGuild> GetGuildAsync(ulong id) => throw null!;
        Task StartAsync() => throw null!;
    }
    public interface IGuild
    {
        Task<ITextChannel> CreateTextChannelAsync(string name) => throw null!;
        Task DownloadUsersAsync() => throw null!;
        Task<ITextChannel> GetDefaultChannelAsync() => throw null!;
        Task<ITextChannel> GetPublicUpdatesChannelAsync() => throw null!;
        Task<ITextChannel> GetRulesChannelAsync() => throw null!;
        Task<ITextChannel> GetSystemChannelAsync() => throw null!;
        Task<ITextChannel> GetTextChannelAsync(ulong id) => throw null!;
        Task<IReadOnlyCollection<IGuildUser>> GetUsersAsync() => throw null!;
    }
    public interface IGuildUser { }
    public interface IMessage { }
    public interface IMessageChannel
    {
        Task<IMessage> GetMessageAsync(ulong id) => throw null!;
        IAsyncEnumerable<IReadOnlyCollection<IMessage>> GetMessagesAsync() => throw null!;
        IAsyncEnumerable<IReadOnlyCollection<IMessage>> GetMessagesAsync(ulong fromMessageId, Direction dir) => throw null!;
        IAsyncEnumerable<IReadOnlyCollection<IMessage>> GetMessagesAsync(IMessage fromMessage, Direction dir) => throw null!;
        Task<IReadOnlyCollection<IMessage>> GetPinnedMessagesAsync() => throw null!;
    }
    public interface ITextChannel : IMessageChannel { }
    public interface IVoiceRegion { }
}

namespace Discord.Rest
{
    public abstract class BaseDiscordClient : IDiscordClient
    {
        internal BaseDiscordClient() { }
    }
    public class DiscordRestClient : BaseDiscordClient, IDiscordClient
    {
        public DiscordRestClient() { }
        public DiscordRestClient(DiscordRestConfig config) { }
    }
    public class DiscordRestConfig { }
    public interface IRestMessageChannel : IMessageChannel
    {
        Task<RestMessage> GetMessageAsync(ulong id) => throw null!;
        IAsyncEnumerable<IReadOnlyCollection<RestMessage>> GetMessagesAsync() => throw null!;
        IAsyncEnumerable<IReadOnlyCollection<RestMessage>> GetMessagesAsync(ulong fromMessageId, Direction dir) => throw null!;
        IAsyncEnumerable<IReadOnlyCollection<RestMessage>> GetMessagesAsync(IMessage fromMessage, Direction dir) => throw null!;
        Task<IReadOnlyCollection<RestMessage>> GetPinnedMessagesAsync() => throw null!;
    }
    public abstract class RestMessage { }
}

namespace Discord.WebSocket
{
    public abstract class BaseSocketClient : BaseDiscordClient, IDiscordClient
    {
        internal BaseSocketClient() { }
        public virtual SocketChannel GetChannel(ulong id) => throw null!;
        public abstract Task StartAsync();
        public event Func<SocketMessage, Task> MessageReceived;
    }
    public class DiscordShardedClient : BaseSocketClient, IDiscordClient
    {
        public DiscordShardedClient() { }
        public DiscordShardedClient(DiscordSocketConfig config) { }
        public override Task StartAsync() => throw null!;
        public DiscordSocketClient GetShard(int id) => throw null!;
        public DiscordSocketClient GetShardFor(IGuild guild) => throw null!;
    }
    public class DiscordSocketClient : BaseSocketClient, IDiscordClient
    {
        public DiscordSocketClient() { }
        public DiscordSocketClient(DiscordSocketConfig config) { }
        public override Task StartAsync() => throw null!;
    }
    public class DiscordSocketConfig { }
    public interface ISocketMessageChannel : IMessageChannel
    {
        Task<IReadOnlyCollection<RestMessage>> GetPinnedMessagesAsync() => throw null!;
    }
    public abstract class SocketChannel : SocketEntity<ulong>
    {
        internal SocketChannel() { }
    }
    public abstract class SocketEntity<T>
    {
        internal SocketEntity() { }
    }
    public class SocketGuildChannel : SocketChannel
    {
        internal SocketGuildChannel() { }
    }
    public abstract class SocketMessage : SocketEntity<ulong> { }
    public class SocketTextChannel : SocketGuildChannel, ITextChannel, ISocketMessageChannel
    {
        internal SocketTextChannel() { }
    }
}
