// Signatures of SlackNet, read in github.com/soxtoby/SlackNet at 00a33ef (2026-08-08): what the model names and what leads there.

using SlackNet;
using SlackNet.WebApi;

namespace SlackNet
{
    public interface IHttp { }
    public interface ISlackApiClient
    {
        IConversationsApi Conversations => throw null!;
        ISearchApi Search => throw null!;
    }
    public interface ISlackUrlBuilder { }
    public class SlackApiClient : ISlackApiClient
    {
        internal SlackApiClient() { }
        public SlackApiClient(string token) { }
        public SlackApiClient(IHttp http, ISlackUrlBuilder urlBuilder, SlackJsonSettings jsonSettings, string token) { }
        public IConversationsApi Conversations => throw null!;
        public ISearchApi Search => throw null!;
        public ISlackApiClient WithAccessToken(string accessToken) => throw null!;
    }
    public class SlackJsonSettings { }
}

namespace SlackNet.WebApi
{
    public class ConversationHistoryResponse { }
    public class ConversationMessagesResponse { }
    public interface IConversationsApi
    {
        Task<ConversationHistoryResponse> History(string channelId) => throw null!;
        Task<ConversationMessagesResponse> Replies(string channelId, string threadTs) => throw null!;
    }
    public interface ISearchApi
    {
        Task<SearchResponse> All(string query) => throw null!;
        Task<MessageSearchResponse> Messages(string query) => throw null!;
    }
    public class MessageSearchResponse { }
    public class SearchResponse { }
}
