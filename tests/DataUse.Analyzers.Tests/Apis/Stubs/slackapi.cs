// Signatures of SlackAPI, read in github.com/Inumedia/SlackAPI at 83bb185 (2023-05-10): what the model names and what leads there.

using SlackAPI;
using SlackAPI.RPCMessages;

namespace SlackAPI
{
    public class Channel { }
    public class ChannelMessageHistory { }
    public class DirectMessageConversation { }
    public class GroupMessageHistory { }
    public class MessageHistory { }
    public class SlackClient : SlackClientBase
    {
        internal SlackClient() { }
        public SlackClient(string token) { }
        public SlackClient(string token, System.Net.IWebProxy proxySettings) { }
        public void GetChannelHistory(Action<ChannelMessageHistory> callback, Channel channelInfo) { }
        public void GetConversationsHistory(Action<ConversationsMessageHistory> callback, Channel conversationInfo) { }
        public void GetDirectMessageHistory(Action<MessageHistory> callback, DirectMessageConversation conversationInfo) { }
        public void GetGroupHistory(Action<GroupMessageHistory> callback, Channel groupInfo) { }
    }
    public abstract class SlackClientBase
    {
        internal SlackClientBase() { }
    }
    public class SlackTaskClient : SlackClientBase
    {
        internal SlackTaskClient() { }
        public SlackTaskClient(string token) { }
        public SlackTaskClient(string token, System.Net.IWebProxy proxySettings) { }
        public Task<ChannelMessageHistory> GetChannelHistoryAsync(Channel channelInfo) => throw null!;
        public Task<ConversationsMessageHistory> GetConversationsHistoryAsync(Channel conversationInfo) => throw null!;
        public Task<MessageHistory> GetDirectMessageHistoryAsync(DirectMessageConversation conversationInfo) => throw null!;
        public Task<GroupMessageHistory> GetGroupHistoryAsync(Channel groupInfo) => throw null!;
    }
}

namespace SlackAPI.RPCMessages
{
    public class ConversationsMessageHistory { }
}
