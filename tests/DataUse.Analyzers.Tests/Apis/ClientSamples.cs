namespace DataUse.Analyzers.Tests.Apis;

/// <summary>Clients of one service: what they read has a fixed source.</summary>
public static class ClientSamples
{
    public static TheoryData<LibrarySample> All =>
    [
        new("Tweetinvi", "Tweetinvi", """
            namespace Tweetinvi.Client { public interface ISearchClient { Task<object[]> SearchTweetsAsync(string query); } public interface ITweetsClient { Task<object> GetTweetAsync(long tweetId); Task<object> PublishTweetAsync(string text); } }
            namespace Tweetinvi { public interface ITwitterClient { Client.ISearchClient Search { get; } Client.ITweetsClient Tweets { get; } } public class TwitterClient(string key, string secret) : ITwitterClient { public Client.ISearchClient Search => null!; public Client.ITweetsClient Tweets => null!; } }
            """, """
            var client = new TwitterClient("key", "secret");
            await client.Search.SearchTweetsAsync("c#"); // reads api.twitter.com
            await client.Tweets.GetTweetAsync(20); // reads api.twitter.com
            await client.Tweets.PublishTweetAsync(text);
            """),
        new("Reddit.NET", "Reddit", """
            namespace Reddit.Controllers { public class Post { } public class SubredditPosts { public List<Post> GetTop(string t = "") => null!; } public class Subreddit { public SubredditPosts Posts => null!; } public class User { public List<Post> GetPostHistory(string where = "") => null!; } }
            namespace Reddit { public class RedditClient { public Controllers.Subreddit Subreddit(string name) => null!; public Controllers.User User(string name) => null!; public List<Controllers.Post> GetFrontPage() => null!; } }
            """, """
            var reddit = new RedditClient();
            reddit.Subreddit("askreddit").Posts.GetTop("week"); // reads oauth.reddit.com
            reddit.User(text).GetPostHistory(); // reads oauth.reddit.com
            """),
        new("YoutubeExplode", "YoutubeExplode", """
            namespace YoutubeExplode.Videos.ClosedCaptions { public class ClosedCaptionClient { public Task<object> GetManifestAsync(string videoId) => null!; } }
            namespace YoutubeExplode.Videos { public class VideoClient { public Task<object> GetAsync(string videoId) => null!; public ClosedCaptions.ClosedCaptionClient ClosedCaptions => null!; } }
            namespace YoutubeExplode { public class YoutubeClient { public Videos.VideoClient Videos => null!; } }
            """, """
            var youtube = new YoutubeClient();
            await youtube.Videos.GetAsync(text); // reads www.youtube.com
            await youtube.Videos.ClosedCaptions.GetManifestAsync(text); // reads www.youtube.com
            """),
        new("VideoLibrary", "VideoLibrary", """
            namespace VideoLibrary { public class Video { public Task<byte[]> GetBytesAsync() => null!; } public abstract class ServiceBase<T> where T : Video { public T GetVideo(string videoUri) => null!; } public class YouTubeVideo : Video { } public class YouTube : ServiceBase<YouTubeVideo> { public static YouTube Default => null!; } }
            """, """
            var video = YouTube.Default.GetVideo("https://www.youtube.com/watch?v=1"); // reads www.youtube.com
            await video.GetBytesAsync(); // reads www.youtube.com
            """),
        new("Google.Apis", "Google.Apis.YouTube.v3", """
            namespace Google.Apis.Requests { public abstract class ClientServiceRequest<T> { public Task<T> ExecuteAsync() => null!; } }
            namespace Google.Apis.YouTube.v3 { public class SearchResource { public ListRequest List(string part) => null!; public class ListRequest : Requests.ClientServiceRequest<string> { public string Q { get; set; } = ""; } } public class YouTubeService { public SearchResource Search => null!; } }
            """, """
            var request = new YouTubeService().Search.List("snippet");
            request.Q = text;
            await request.ExecuteAsync(); // reads https://youtube.googleapis.com/youtube/v3/
            """),
        new("SpotifyAPI.Web", "SpotifyAPI.Web", """
            namespace SpotifyAPI.Web { public interface ITracksClient { Task<object> GetAudioFeatures(string trackId); } public interface IPlayerClient { Task<bool> SkipNext(); } public interface ISpotifyClient { ITracksClient Tracks { get; } IPlayerClient Player { get; } } public class SpotifyClient(string token) : ISpotifyClient { public ITracksClient Tracks => null!; public IPlayerClient Player => null!; } }
            """, """
            ISpotifyClient spotify = new SpotifyClient("token");
            await spotify.Tracks.GetAudioFeatures(text); // reads api.spotify.com
            await spotify.Player.SkipNext();
            """),
        new("Discord.Net", "Discord.WebSocket", """
            namespace Discord { public interface IMessageChannel { IAsyncEnumerable<object> GetMessagesAsync(int limit = 100); } }
            namespace Discord.WebSocket { public class SocketTextChannel : IMessageChannel { public IAsyncEnumerable<object> GetMessagesAsync(int limit = 100) => null!; } public abstract class BaseSocketClient { public event Func<object, Task> MessageReceived { add { } remove { } } } public class DiscordSocketClient : BaseSocketClient { } }
            """, """
            new SocketTextChannel().GetMessagesAsync(500); // reads discord.com
            var client = new DiscordSocketClient();
            client.MessageReceived += message => Task.CompletedTask; // reads gateway.discord.gg
            """),
        new("DSharpPlus", "DSharpPlus.Entities", "namespace DSharpPlus.Entities { public class DiscordChannel { public IAsyncEnumerable<object> GetMessagesBeforeAsync(ulong before, int limit = 100) => null!; } }", """
            new DiscordChannel().GetMessagesBeforeAsync(1); // reads discord.com
            """),
        new("Telegram.Bot", "Telegram.Bot", """
            namespace Telegram.Bot { public interface ITelegramBotClient { } public class TelegramBotClient(string token) : ITelegramBotClient { public event Func<object, Task> OnMessage { add { } remove { } } }
                public static class TelegramBotClientExtensions { public static Task<object[]> GetUpdates(this ITelegramBotClient botClient, int? offset = null) => null!; public static Task<object> SendMessage(this ITelegramBotClient botClient, long chatId, string text) => null!; } }
            """, """
            var bot = new TelegramBotClient("token");
            await bot.GetUpdates(); // reads api.telegram.org
            bot.OnMessage += message => Task.CompletedTask; // reads api.telegram.org
            await bot.SendMessage(1, text);
            """),
        new("WTelegramClient", "TL WTelegram", """
            namespace WTelegram { public class Client { } }
            namespace TL { public static class SchemaExtensions { public static Task<object> Messages_GetHistory(this WTelegram.Client client, object peer) => null!; } }
            """, """
            await new Client().Messages_GetHistory(text); // reads api.telegram.org
            """),
        new("Mastonet", "Mastonet", """
            namespace Mastonet { public interface IMastodonClient { Task<object> GetPublicTimeline(); Task<object> PublishStatus(string status); } public class MastodonClient(string instance, string accessToken) : IMastodonClient { public Task<object> GetPublicTimeline() => null!; public Task<object> PublishStatus(string status) => null!; } }
            """, """
            var client = new MastodonClient("fosstodon.org", "token");
            await client.GetPublicTimeline(); // reads https://fosstodon.org
            await client.PublishStatus(text);
            """),
        new("FishyFlip", "FishyFlip FishyFlip.Lexicon.App.Bsky.Feed", """
            namespace FishyFlip.Lexicon.App.Bsky.Feed { public class BlueskyFeed { public Task<object> SearchPostsAsync(string q) => null!; } } namespace FishyFlip { public class ATProtocol { public Lexicon.App.Bsky.Feed.BlueskyFeed Feed => null!; } }
            """, """
            await new ATProtocol().Feed.SearchPostsAsync(text); // reads public.api.bsky.app
            """),
        new("InstagramApiSharp", "InstagramApiSharp.API", """
            namespace InstagramApiSharp.API.Processors { public interface IUserProcessor { Task<object> GetUserMediaAsync(string username); } } namespace InstagramApiSharp.API { public interface IInstaApi { Processors.IUserProcessor UserProcessor { get; } } public class Api { public static IInstaApi Create() => null!; } }
            """, """
            await Api.Create().UserProcessor.GetUserMediaAsync(text); // reads i.instagram.com
            """),
        new("FlickrNet", "FlickrNet", "namespace FlickrNet { public class Flickr { public object PhotosSearch(object options) => null!; } }", """
            new Flickr().PhotosSearch(text); // reads api.flickr.com
            """),
        new("TMDbLib", "TMDbLib.Client", "namespace TMDbLib.Client { public class TMDbClient(string apiKey) { public Task<object> GetMovieAsync(int movieId) => null!; } }", """
            await new TMDbClient("key").GetMovieAsync(603); // reads api.themoviedb.org
            """),
        new("Octokit", "Octokit", """
            namespace Octokit { public interface IRepositoryContentsClient { Task<byte[]> GetRawContent(string owner, string name, string path); Task<object> GetReadme(long repositoryId); Task CreateFile(string owner, string name, string path); }
                public interface IRepositoriesClient { IRepositoryContentsClient Content { get; } } public interface ISearchClient { Task<object> SearchCode(object search); } public class GitHubClient(string product) { public IRepositoriesClient Repository => null!; public ISearchClient Search => null!; } }
            """, """
            var github = new GitHubClient("sample");
            await github.Repository.Content.GetRawContent("dotnet", "runtime", "README.md"); // reads https://api.github.com/repos/dotnet/runtime
            await github.Repository.Content.GetReadme(1); // reads api.github.com
            await github.Search.SearchCode(text); // reads api.github.com
            await github.Repository.Content.CreateFile("dotnet", "runtime", text);
            """),
        new("GitLabApiClient", "GitLabApiClient", "namespace GitLabApiClient { public interface IFilesClient { Task<object> GetAsync(int projectId, string filePath); } public class GitLabClient(string hostUrl) { public IFilesClient Files => null!; } }", """
            var client = new GitLabClient("https://gitlab.example.com");
            await client.Files.GetAsync(1, text); // reads https://gitlab.example.com
            """),
        new("NewsAPI", "NewsAPI", "namespace NewsAPI { public class NewsApiClient(string key) { public object GetEverything(object request) => null!; } }", """
            new NewsApiClient("key").GetEverything(text); // reads newsapi.org
            """),
        new("SlackNet", "SlackNet", "namespace SlackNet.WebApi { public interface IConversationsApi { Task<object> History(string channelId); } } namespace SlackNet { public class SlackApiClient(string token) { public WebApi.IConversationsApi Conversations => null!; } }", """
            await new SlackApiClient("token").Conversations.History(text); // reads slack.com
            """),
        new("VkNet", "VkNet", "namespace VkNet.Abstractions { public interface IWallCategory { object Get(object @params); } } namespace VkNet { public class VkApi { public Abstractions.IWallCategory Wall => null!; } }", """
            new VkApi().Wall.Get(text); // reads api.vk.com
            """),
        new("YahooFinanceApi", "YahooFinanceApi", "namespace YahooFinanceApi { public class Yahoo { public static Yahoo Symbols(params string[] symbols) => null!; public static Task<object> GetHistoricalAsync(string symbol) => null!; public Task<object> QueryAsync() => null!; } }", """
            await Yahoo.GetHistoricalAsync("AAPL"); // reads query1.finance.yahoo.com
            await Yahoo.Symbols("AAPL").QueryAsync(); // reads query1.finance.yahoo.com
            """),
        new("MusicBrainzAPI", "Hqub.MusicBrainz", """
            namespace Hqub.MusicBrainz.Services { public interface ISearchService<T> { Task<T> SearchAsync(string query); } public class ArtistService : ISearchService<object> { public Task<object> GetAsync(string id) => null!; public Task<object> SearchAsync(string query) => null!; } }
            namespace Hqub.MusicBrainz { public class MusicBrainzClient { public Services.ArtistService Artists => null!; } }
            """, """
            await new MusicBrainzClient().Artists.GetAsync(text); // reads musicbrainz.org
            await new MusicBrainzClient().Artists.SearchAsync(text); // reads musicbrainz.org
            """),
        new("TraktSharp", "TraktSharp", """
            namespace TraktSharp.Modules { public class TraktShowsModule { public Task<object> GetTrendingShowsAsync() => null!; } public class TraktUsersModule { public Task FollowAsync(string user) => null!; } }
            namespace TraktSharp { public class TraktClient { public Modules.TraktShowsModule Shows => null!; public Modules.TraktUsersModule Users => null!; } }
            """, """
            await new TraktClient().Shows.GetTrendingShowsAsync(); // reads https://api.trakt.tv/
            await new TraktClient().Users.FollowAsync(text);
            """),
        new("Trakt.NET", "TraktNet", """
            namespace TraktNet.Modules { public partial class TraktMoviesModule { public Task<object> GetMovieCommentsAsync(string movie) => null!; } public class TraktSearchModule { public Task<object> GetTextQueryResultsAsync(string query) => null!; } }
            namespace TraktNet { public class TraktClient(string id) { public Modules.TraktMoviesModule Movies => null!; public Modules.TraktSearchModule Search => null!; } }
            """, """
            await new TraktClient("id").Movies.GetMovieCommentsAsync(text); // reads https://api.trakt.tv/
            await new TraktClient("id").Search.GetTextQueryResultsAsync(text); // reads https://api.trakt.tv/
            """),
        new("GTranslate", "GTranslate.Translators", """
            namespace GTranslate.Translators { public interface ITranslator { Task<string> TranslateAsync(string text, string toLanguage); } public class YandexTranslator : ITranslator { public Task<string> TranslateAsync(string text, string toLanguage) => null!; }
                public class GoogleTranslator : ITranslator { public Task<string> TranslateAsync(string text, string toLanguage) => null!; public Task<object> TextToSpeechAsync(string text, string language) => null!; }
                public class BingTranslator : ITranslator { public Task<string> TranslateAsync(string text, string toLanguage) => null!; }
                public class AggregateTranslator : ITranslator { public Task<string> TranslateAsync(string text, string toLanguage) => null!; public bool IsLanguageSupported(string language) => true; } }
            """, """
            await new YandexTranslator().TranslateAsync(text, "en"); // reads https://translate.yandex.net/
            await new GoogleTranslator().TranslateAsync(text, "en"); // reads translate.googleapis.com
            await new GoogleTranslator().TextToSpeechAsync(text, "en"); // reads translate.google.com
            await new BingTranslator().TranslateAsync(text, "en"); // reads www.bing.com
            await new AggregateTranslator().TranslateAsync(text, "en"); // reads translate.googleapis.com
            new AggregateTranslator().IsLanguageSupported(text);
            """),
        new("SteamWebAPI2", "SteamWebAPI2.Interfaces", """
            namespace SteamWebAPI2.Interfaces { public interface ISteamNews { Task<object> GetNewsForAppAsync(uint appId); } public class SteamNews : ISteamNews { public Task<object> GetNewsForAppAsync(uint appId) => null!; }
                public interface ISteamStore { Task<object> GetStoreAppDetailsAsync(uint appId); } public class SteamStore : ISteamStore { public Task<object> GetStoreAppDetailsAsync(uint appId) => null!; } }
            """, """
            await new SteamNews().GetNewsForAppAsync(440); // reads api.steampowered.com
            await new SteamStore().GetStoreAppDetailsAsync(440); // reads store.steampowered.com
            """),
        new("StackExchange.NET", "StackExchange.NET.Interfaces", "namespace StackExchange.NET.Interfaces { public interface IQuestions { object GetAllQuestions(object filters); } public class Questions : IQuestions { public object GetAllQuestions(object filters) => null!; } }", """
            new Questions().GetAllQuestions(text); // reads api.stackexchange.com
            """),
        new("ZendeskApi", "ZendeskApi_v2", """
            namespace ZendeskApi_v2.Requests { public interface ITickets { object GetAllTickets(int? perPage = null); bool Delete(long id); } }
            namespace ZendeskApi_v2.Requests.HelpCenter { public interface IArticles { Task<object> GetArticlesAsync(); } }
            namespace ZendeskApi_v2.HelpCenter { public interface IHelpCenterApi { Requests.HelpCenter.IArticles Articles { get; } } }
            namespace ZendeskApi_v2 { public class ZendeskApi(string yourZendeskUrl, string user, string password) { public Requests.ITickets Tickets => null!; public HelpCenter.IHelpCenterApi HelpCenter => null!; } }
            """, """
            var zendesk = new ZendeskApi("https://acme.zendesk.com/api/v2", "user", "password");
            zendesk.Tickets.GetAllTickets(); // reads https://acme.zendesk.com/api/v2
            await zendesk.HelpCenter.Articles.GetArticlesAsync(); // reads https://acme.zendesk.com/api/v2
            zendesk.Tickets.Delete(1);
            """),
        new("Microsoft.Graph", "Microsoft.Graph", """
            namespace Microsoft.Graph.Me.Messages { public class MessagesRequestBuilder { public Task<object> GetAsync() => null!; public Task<object> PostAsync(object body) => null!; } }
            namespace Microsoft.Graph { public class MeRequestBuilder { public Me.Messages.MessagesRequestBuilder Messages => null!; } public class GraphServiceClient { public MeRequestBuilder Me => null!; } }
            """, """
            await new GraphServiceClient().Me.Messages.GetAsync(); // reads https://graph.microsoft.com/
            await new GraphServiceClient().Me.Messages.PostAsync(text);
            """),
        new("SemanticKernel.MsGraph", "Microsoft.SemanticKernel.Plugins.MsGraph.Connectors", "namespace Microsoft.SemanticKernel.Plugins.MsGraph.Connectors { public class OutlookMailConnector { public Task<object> GetMessagesAsync(int? top) => null!; public Task SendEmailAsync(string subject) => null!; } }", """
            await new OutlookMailConnector().GetMessagesAsync(10); // reads https://graph.microsoft.com/
            await new OutlookMailConnector().SendEmailAsync(text);
            """),
        new("Betalgo.OpenAI", "Betalgo.Ranul.OpenAI.Interfaces", "namespace Betalgo.Ranul.OpenAI.Interfaces { public interface IFileService { Task<T> RetrieveFileContent<T>(string fileId); Task<object> ListFile(); } public class Files : IFileService { public Task<T> RetrieveFileContent<T>(string fileId) => null!; public Task<object> ListFile() => null!; } }", """
            await new Files().RetrieveFileContent<string>("file-1"); // reads api.openai.com
            await new Files().ListFile();
            """),
        new("Windows.Services.Maps", "Windows.Services.Maps", "namespace Windows.Services.Maps { public static class MapLocationFinder { public static Task<object> FindLocationsAsync(string searchText, object point) => null!; } }", """
            await MapLocationFinder.FindLocationsAsync(text, 1); // reads dev.virtualearth.net
            """),
        new("Dropbox.Api", "Dropbox.Api", """
            namespace Dropbox.Api.Files.Routes { public class FilesUserRoutes { public Task<object> DownloadAsync(string path) => null!; public Task<object> ListFolderAsync(string path) => null!; public Task<object> UploadAsync(string path) => null!; } }
            namespace Dropbox.Api { public class DropboxClient(string token) { public Files.Routes.FilesUserRoutes Files => null!; } }
            """, """
            await new DropboxClient("token").Files.DownloadAsync(text); // reads content.dropboxapi.com
            await new DropboxClient("token").Files.ListFolderAsync(text); // reads api.dropboxapi.com
            await new DropboxClient("token").Files.UploadAsync(text);
            """),
        new("BooruSharp", "BooruSharp.Booru", "namespace BooruSharp.Booru { public abstract class ABooru { public Task<object> GetRandomPostAsync(params string[] tags) => null!; public Task AddFavoriteAsync(int id) => null!; } public class DanbooruDonmai : ABooru { } }", """
            await new DanbooruDonmai().GetRandomPostAsync(text); // reads https://danbooru.donmai.us/
            await new DanbooruDonmai().AddFavoriteAsync(1);
            """),
        new("Google.Apis.Drive", "Google.Apis.Drive.v3", """
            namespace Google.Apis.Requests { public abstract class ClientServiceRequest<T> { public Task<T> ExecuteAsync() => null!; } }
            namespace Google.Apis.Drive.v3 { public class FilesResource { public GetRequest Get(string fileId) => null!; public DeleteRequest Delete(string fileId) => null!; public class GetRequest : Requests.ClientServiceRequest<string> { public void Download(object stream) { } } public class DeleteRequest : Requests.ClientServiceRequest<string> { } } public class DriveService { public FilesResource Files => null!; } }
            """, """
            await new DriveService().Files.Get(text).ExecuteAsync(); // reads https://www.googleapis.com/drive/v3/files
            new DriveService().Files.Get(text).Download(text); // reads https://www.googleapis.com/drive/v3/files
            """),
        new("DeepL.net", "DeepL", "namespace DeepL { public interface ITranslator { Task<object> TranslateTextAsync(string text, string from, string to); Task<object> GetUsageAsync(); } public class Translator(string authKey) : ITranslator { public Task<object> TranslateTextAsync(string text, string from, string to) => null!; public Task<object> GetUsageAsync() => null!; } }", """
            await new Translator("key").TranslateTextAsync(text, "de", "en"); // reads api.deepl.com
            await new Translator("key").GetUsageAsync();
            """),
        new("WordPressPCL", "WordPressPCL", """
            namespace WordPressPCL.Client { public class CRUDOperation<T> { public Task<T> GetByIdAsync(object id) => null!; public Task<T> CreateAsync(T item) => null!; } public class Posts : CRUDOperation<object> { public Task<object> GetPostsBySearchAsync(string term) => null!; } }
            namespace WordPressPCL { public class WordPressClient(Uri uri) { public Client.Posts Posts => null!; } }
            """, """
            var blog = new WordPressClient(new Uri("https://blog.example.com/wp-json/"));
            await blog.Posts.GetPostsBySearchAsync(text); // reads https://blog.example.com/wp-json/
            await blog.Posts.GetByIdAsync(1); // reads https://blog.example.com/wp-json/
            await blog.Posts.CreateAsync(text);
            """),
        new("VimeoDotNet", "VimeoDotNet", "namespace VimeoDotNet { public interface IVimeoClient { Task<object> GetVideoAsync(long id); Task DeleteVideoAsync(long id); } public class VimeoClient(string token) : IVimeoClient { public Task<object> GetVideoAsync(long id) => null!; public Task DeleteVideoAsync(long id) => null!; } }", """
            await new VimeoClient("token").GetVideoAsync(1); // reads api.vimeo.com
            await new VimeoClient("token").DeleteVideoAsync(1);
            """),
        new("Genbox.Wikipedia", "Genbox.Wikipedia", "namespace Genbox.Wikipedia { public class WikipediaClient { public Task<object> SearchAsync(string query) => null!; } }", """
            await new WikipediaClient().SearchAsync(text); // reads *.wikipedia.org
            """),
        new("TvDbSharper", "TvDbSharper", "namespace TvDbSharper { public interface ITvDbClient { Task Login(string key); Task<object> Episode(int id); } public class TvDbClient : ITvDbClient { public Task Login(string key) => null!; public Task<object> Episode(int id) => null!; } }", """
            await new TvDbClient().Login("key");
            await new TvDbClient().Episode(1); // reads https://api4.thetvdb.com/v4/
            """),
        new("Inflatable.Lastfm", "IF.Lastfm.Core.Api", "namespace IF.Lastfm.Core.Api { public class ArtistApi { public Task<object> GetInfoAsync(string artist) => null!; public Task AddShoutAsync(string text) => null!; } public class LastfmClient { public ArtistApi Artist => null!; } }", """
            await new LastfmClient().Artist.GetInfoAsync(text); // reads https://ws.audioscrobbler.com/2.0/
            await new LastfmClient().Artist.AddShoutAsync(text);
            """),
        new("Hqub.Last.fm", "Hqub.Lastfm", "namespace Hqub.Lastfm.Services { public interface IAlbumService { Task<object> GetInfoAsync(string artist, string album); } } namespace Hqub.Lastfm { public class LastfmClient { public Services.IAlbumService Album => null!; } }", """
            await new LastfmClient().Album.GetInfoAsync(text, text); // reads https://ws.audioscrobbler.com/2.0/
            """),
        new("DiscogsClient", "DiscogsClient", "namespace DiscogsClient { public class DiscogsClient { public Task<object> GetReleaseAsync(int id) => null!; public Task SetUserReleaseRatingAsync(string user, int id) => null!; } }", """
            await new DiscogsClient.DiscogsClient().GetReleaseAsync(1); // reads https://api.discogs.com/
            await new DiscogsClient.DiscogsClient().SetUserReleaseRatingAsync(text, 1);
            """),
        new("CoinGecko", "CoinGecko.Clients", "namespace CoinGecko.Clients { public class CoinsClient { public Task<object> GetCoinMarkets(string currency) => null!; } public class PingClient { public Task<object> GetPingAsync() => null!; } public class CoinGeckoClient { public CoinsClient CoinsClient => null!; public PingClient PingClient => null!; } }", """
            await new CoinGeckoClient().CoinsClient.GetCoinMarkets("usd"); // reads https://api.coingecko.com/api/v3/
            await new CoinGeckoClient().PingClient.GetPingAsync();
            """),
        new("Nominatim.API", "Nominatim.API.Interfaces", "namespace Nominatim.API.Interfaces { public interface IForwardGeocoder { Task<object> Geocode(object request); } public class Geocoder : IForwardGeocoder { public Task<object> Geocode(object request) => null!; } }", """
            await new Geocoder().Geocode(text); // reads nominatim.openstreetmap.org
            """),
        new("TwitterSharp", "TwitterSharp.Client", "namespace TwitterSharp.Client { public class TwitterClient(string token) { public Task<object> GetTweetAsync(string id) => null!; public Task DeleteTweetStreamAsync(string id) => null!; } }", """
            await new TwitterClient("token").GetTweetAsync("20"); // reads api.twitter.com
            await new TwitterClient("token").DeleteTweetStreamAsync("20");
            """),
        new("SpotifyExplode", "SpotifyExplode", "namespace SpotifyExplode.Tracks { public class TrackClient { public Task<object> GetAsync(string id) => null!; } } namespace SpotifyExplode { public class SpotifyClient { public Tracks.TrackClient Tracks => null!; } }", """
            await new SpotifyClient().Tracks.GetAsync(text); // reads api.spotify.com
            """),
        new("OpenMeteo", "OpenMeteo", "namespace OpenMeteo { public class OpenMeteoClient { public Task<object> QueryAsync(string location) => null!; } }", """
            await new OpenMeteoClient().QueryAsync(text); // reads https://api.open-meteo.com/v1/forecast
            """),
        new("Octokit.GraphQL", "Octokit.GraphQL", "namespace Octokit.GraphQL { public interface IConnection { Task<string> Run(string query); } public class Connection(string token) : IConnection { public Task<string> Run(string query) => null!; } }", """
            await new Connection("token").Run(text); // reads api.github.com
            """),
        new("SlackAPI", "SlackAPI", "namespace SlackAPI { public class SlackTaskClient(string token) { public Task<object> GetChannelHistoryAsync(object channel) => null!; public Task PostMessageAsync(string channel, string text) => null!; } }", """
            await new SlackTaskClient("token").GetChannelHistoryAsync(text); // reads slack.com
            await new SlackTaskClient("token").PostMessageAsync("general", text);
            """),
    ];
}
