// Signatures of TwitchLib: what the model names and what leads there. Read in
// github.com/TwitchLib/TwitchLib.Api at f5ad2b2 (2025-11-03)
// github.com/TwitchLib/TwitchLib.Client at 21c0c10 (2025-07-01).

using TwitchLib.Api;
using TwitchLib.Api.Core;
using TwitchLib.Api.Core.Interfaces;
using TwitchLib.Api.Helix;
using TwitchLib.Api.Helix.Models.Channels.GetChannelFollowers;
using TwitchLib.Api.Helix.Models.Channels.GetChannelInformation;
using TwitchLib.Api.Helix.Models.Chat.GetChatters;
using TwitchLib.Api.Helix.Models.Clips.GetClips;
using TwitchLib.Api.Helix.Models.Clips.GetClipsDownload;
using TwitchLib.Api.Helix.Models.Games;
using TwitchLib.Api.Helix.Models.Polls.GetPolls;
using TwitchLib.Api.Helix.Models.Schedule.GetChannelStreamSchedule;
using TwitchLib.Api.Helix.Models.Search;
using TwitchLib.Api.Helix.Models.Streams.GetFollowedStreams;
using TwitchLib.Api.Helix.Models.Streams.GetStreamMarkers;
using TwitchLib.Api.Helix.Models.Streams.GetStreams;
using TwitchLib.Api.Helix.Models.Users.GetUserFollows;
using TwitchLib.Api.Helix.Models.Users.GetUsers;
using TwitchLib.Api.Helix.Models.Videos.GetVideos;
using TwitchLib.Client;
using TwitchLib.Client.Events;
using TwitchLib.Client.Interfaces;

namespace TwitchLib.Api
{
    public class TwitchAPI
    {
        public TwitchAPI() { }
    }
}

namespace TwitchLib.Api.Core
{
    public class ApiBase
    {
        internal ApiBase() { }
        public ApiBase(IApiSettings settings, IRateLimiter rateLimiter, IHttpCallHandler http) { }
    }
}

namespace TwitchLib.Api.Core.Interfaces
{
    public interface IApiSettings { }
    public interface IHttpCallHandler { }
    public interface IRateLimiter { }
}

namespace TwitchLib.Api.Helix
{
    public class Channels : ApiBase
    {
        internal Channels() { }
        public Channels(IApiSettings settings, IRateLimiter rateLimiter, IHttpCallHandler http) { }
        public Task<GetChannelFollowersResponse> GetChannelFollowersAsync(string broadcasterId) => throw null!;
        public Task<GetChannelInformationResponse> GetChannelInformationAsync(List<string> broadcasterIds) => throw null!;
        public Task<GetChannelInformationResponse> GetChannelInformationAsync(string broadcasterId) => throw null!;
    }
    public class Chat : ApiBase
    {
        internal Chat() { }
        public Chat(IApiSettings settings, IRateLimiter rateLimiter, IHttpCallHandler http) { }
        public Task<GetChattersResponse> GetChattersAsync(string broadcasterId, string moderatorId) => throw null!;
    }
    public class Clips : ApiBase
    {
        internal Clips() { }
        public Clips(IApiSettings settings, IRateLimiter rateLimiter, IHttpCallHandler http) { }
        public Task<GetClipsResponse> GetClipsAsync() => throw null!;
        public Task<GetClipsDownloadResponse> GetClipsDownloadAsync(string editorId, string broadcasterId, List<string> clipIds) => throw null!;
    }
    public class Games : ApiBase
    {
        internal Games() { }
        public Games(IApiSettings settings, IRateLimiter rateLimiter, IHttpCallHandler http) { }
        public Task<GetGamesResponse> GetGamesAsync() => throw null!;
        public Task<GetTopGamesResponse> GetTopGamesAsync() => throw null!;
    }
    public class Polls : ApiBase
    {
        internal Polls() { }
        public Polls(IApiSettings settings, IRateLimiter rateLimiter, IHttpCallHandler http) { }
        public Task<GetPollsResponse> GetPollsAsync(string broadcasterId) => throw null!;
    }
    public class Schedule : ApiBase
    {
        internal Schedule() { }
        public Schedule(IApiSettings settings, IRateLimiter rateLimiter, IHttpCallHandler http) { }
        public Task<GetChannelStreamScheduleResponse> GetChannelStreamScheduleAsync(string broadcasterId) => throw null!;
    }
    public class Search : ApiBase
    {
        internal Search() { }
        public Search(IApiSettings settings, IRateLimiter rateLimiter, IHttpCallHandler http) { }
        public Task<SearchCategoriesResponse> SearchCategoriesAsync(string encodedSearchQuery) => throw null!;
        public Task<SearchChannelsResponse> SearchChannelsAsync(string encodedSearchQuery) => throw null!;
    }
    public class Streams : ApiBase
    {
        internal Streams() { }
        public Streams(IApiSettings settings, IRateLimiter rateLimiter, IHttpCallHandler http) { }
        public Task<GetFollowedStreamsResponse> GetFollowedStreamsAsync(string userId) => throw null!;
        public Task<GetStreamMarkersResponse> GetStreamMarkersAsync() => throw null!;
        public Task<GetStreamsResponse> GetStreamsAsync() => throw null!;
    }
    public class Users : ApiBase
    {
        internal Users() { }
        public Users(IApiSettings settings, IRateLimiter rateLimiter, IHttpCallHandler http) { }
        public Task<GetUsersResponse> GetUsersAsync() => throw null!;
        public Task<GetUsersFollowsResponse> GetUsersFollowsAsync() => throw null!;
    }
    public class Videos : ApiBase
    {
        internal Videos() { }
        public Videos(IApiSettings settings, IRateLimiter rateLimiter, IHttpCallHandler http) { }
        public Task<GetVideosResponse> GetVideosAsync() => throw null!;
    }
}

namespace TwitchLib.Api.Helix.Models.Channels.GetChannelFollowers
{
    public class GetChannelFollowersResponse { }
}

namespace TwitchLib.Api.Helix.Models.Channels.GetChannelInformation
{
    public class GetChannelInformationResponse { }
}

namespace TwitchLib.Api.Helix.Models.Chat.GetChatters
{
    public class GetChattersResponse { }
}

namespace TwitchLib.Api.Helix.Models.Clips.GetClips
{
    public class GetClipsResponse { }
}

namespace TwitchLib.Api.Helix.Models.Clips.GetClipsDownload
{
    public class GetClipsDownloadResponse { }
}

namespace TwitchLib.Api.Helix.Models.Games
{
    public class GetGamesResponse { }
    public class GetTopGamesResponse { }
}

namespace TwitchLib.Api.Helix.Models.Polls.GetPolls
{
    public class GetPollsResponse { }
}

namespace TwitchLib.Api.Helix.Models.Schedule.GetChannelStreamSchedule
{
    public class GetChannelStreamScheduleResponse { }
}

namespace TwitchLib.Api.Helix.Models.Search
{
    public class SearchCategoriesResponse { }
    public class SearchChannelsResponse { }
}

namespace TwitchLib.Api.Helix.Models.Streams.GetFollowedStreams
{
    public class GetFollowedStreamsResponse { }
}

namespace TwitchLib.Api.Helix.Models.Streams.GetStreamMarkers
{
    public class GetStreamMarkersResponse { }
}

namespace TwitchLib.Api.Helix.Models.Streams.GetStreams
{
    public class GetStreamsResponse { }
}

namespace TwitchLib.Api.Helix.Models.Users.GetUserFollows
{
    public class GetUsersFollowsResponse { }
}

namespace TwitchLib.Api.Helix.Models.Users.GetUsers
{
    public class GetUsersResponse { }
}

namespace TwitchLib.Api.Helix.Models.Videos.GetVideos
{
    public class GetVideosResponse { }
}

namespace TwitchLib.Client
{
    public class TwitchClient : ITwitchClient
    {
        public TwitchClient() { }
        public event EventHandler<OnMessageReceivedArgs> OnMessageReceived;
    }
}

namespace TwitchLib.Client.Events
{
    public class OnMessageReceivedArgs : EventArgs { }
}

namespace TwitchLib.Client.Interfaces
{
    public interface ITwitchClient
    {
        event EventHandler<OnMessageReceivedArgs> OnMessageReceived { add { } remove { } }
    }
}
