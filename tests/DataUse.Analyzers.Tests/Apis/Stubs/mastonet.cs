// Signatures of Mastonet, read in github.com/glacasa/Mastonet at 319e51c (2024-01-14): what the model names and what leads there.

using Mastonet;
using Mastonet.Entities;

namespace Mastonet
{
    public abstract class BaseHttpClient
    {
        internal BaseHttpClient() { }
    }
    public enum DirectoryOrder { }
    public interface IMastodonClient
    {
        Task<Status> Favourite(string statusId) => throw null!;
        Task<Account> Follow(string uri) => throw null!;
        Task<Account> GetAccount(string accountId) => throw null!;
        Task<MastodonList<Account>> GetAccountFollowers(string accountId) => throw null!;
        Task<MastodonList<Account>> GetAccountFollowing(string accountId) => throw null!;
        Task<MastodonList<Status>> GetAccountStatuses(string accountId) => throw null!;
        Task<MastodonList<Status>> GetBookmarks() => throw null!;
        Task<IEnumerable<Account>> GetDirectory(int? offset, int? limit, DirectoryOrder? order, bool? local) => throw null!;
        Task<MastodonList<Status>> GetFavourites() => throw null!;
        TimelineStreaming GetHashtagLocalStreaming(string hashtag) => throw null!;
        TimelineStreaming GetHashtagStreaming(string hashtag) => throw null!;
        Task<MastodonList<Status>> GetHomeTimeline() => throw null!;
        Task<MastodonList<Status>> GetListTimeline(long listId) => throw null!;
        TimelineStreaming GetPublicLocalStreaming() => throw null!;
        TimelineStreaming GetPublicStreaming() => throw null!;
        Task<MastodonList<Status>> GetPublicTimeline() => throw null!;
        Task<Status> GetStatus(string statusId) => throw null!;
        Task<Context> GetStatusContext(string statusId) => throw null!;
        Task<MastodonList<Status>> GetTagTimeline(string hashtag) => throw null!;
        Task<IEnumerable<Tag>> GetTrendingTags() => throw null!;
        TimelineStreaming GetUserStreaming() => throw null!;
        Task<Status> PublishStatus(string status) => throw null!;
        Task<Status> Reblog(string statusId) => throw null!;
        Task<SearchResults> Search(string q) => throw null!;
        Task<List<Account>> SearchAccounts(string q) => throw null!;
        Task<Attachment> UploadMedia(MediaDefinition media) => throw null!;
        Task<Attachment> UploadMedia(Stream data) => throw null!;
    }
    public class MastodonClient : BaseHttpClient, IMastodonClient
    {
        internal MastodonClient() { }
        public MastodonClient(string instance, string accessToken) { }
        public MastodonClient(string instance, string accessToken, HttpClient client) { }
        public Task<Status> Favourite(string statusId) => throw null!;
        public Task<Account> Follow(string uri) => throw null!;
        public Task<Account> GetAccount(string accountId) => throw null!;
        public Task<MastodonList<Account>> GetAccountFollowers(string accountId) => throw null!;
        public Task<MastodonList<Account>> GetAccountFollowing(string accountId) => throw null!;
        public Task<MastodonList<Status>> GetAccountStatuses(string accountId) => throw null!;
        public Task<MastodonList<Status>> GetBookmarks() => throw null!;
        public Task<IEnumerable<Account>> GetDirectory(int? offset, int? limit, DirectoryOrder? order, bool? local) => throw null!;
        public Task<MastodonList<Status>> GetFavourites() => throw null!;
        public TimelineStreaming GetHashtagLocalStreaming(string hashtag) => throw null!;
        public TimelineStreaming GetHashtagStreaming(string hashtag) => throw null!;
        public Task<MastodonList<Status>> GetHomeTimeline() => throw null!;
        public TimelineStreaming GetListStreaming(long listId) => throw null!;
        public TimelineStreaming GetListStreaming(List list) => throw null!;
        public Task<MastodonList<Status>> GetListTimeline(long listId) => throw null!;
        public TimelineStreaming GetPublicLocalStreaming() => throw null!;
        public TimelineStreaming GetPublicStreaming() => throw null!;
        public Task<MastodonList<Status>> GetPublicTimeline() => throw null!;
        public Task<Status> GetStatus(string statusId) => throw null!;
        public Task<Context> GetStatusContext(string statusId) => throw null!;
        public Task<MastodonList<Status>> GetTagTimeline(string hashtag) => throw null!;
        public Task<MastodonList<Status>> GetTrendingStatuses() => throw null!;
        public Task<IEnumerable<Tag>> GetTrendingTags() => throw null!;
        public TimelineStreaming GetUserStreaming() => throw null!;
        public Task<Status> PublishStatus(string status) => throw null!;
        public Task<Status> Reblog(string statusId) => throw null!;
        public Task<SearchResults> Search(string q) => throw null!;
        public Task<List<Account>> SearchAccounts(string q) => throw null!;
        public Task<Attachment> UploadMedia(MediaDefinition media) => throw null!;
        public Task<Attachment> UploadMedia(Stream data) => throw null!;
    }
    public class MediaDefinition { }
    public abstract class TimelineStreaming { }
}

namespace Mastonet.Entities
{
    public class Account { }
    public class Attachment { }
    public class Context { }
    public class List { }
    public class MastodonList<T> { }
    public class SearchResults { }
    public class Status { }
    public class Tag { }
}
