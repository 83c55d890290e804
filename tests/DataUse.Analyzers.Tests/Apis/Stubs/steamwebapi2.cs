// Signatures of SteamWebAPI2, read in github.com/babelshift/SteamWebAPI2 at 3208f10 (2025-11-13): what the model names and what leads there.

using Steam.Models;
using Steam.Models.CSGO;
using Steam.Models.DOTA2;
using Steam.Models.GameEconomy;
using Steam.Models.SteamCommunity;
using Steam.Models.SteamEconomy;
using Steam.Models.SteamPlayer;
using Steam.Models.SteamStore;
using Steam.Models.TF2;
using SteamWebAPI2.Interfaces;
using SteamWebAPI2.Models.GameEconomy;
using SteamWebAPI2.Utilities;

namespace Steam.Models
{
    public class SchemaForGameResultModel { }
    public class SteamAppModel { }
    public class SteamNewsResultModel { }
}

namespace Steam.Models.CSGO
{
    public class ServerStatusModel { }
}

namespace Steam.Models.DOTA2
{
    public class Hero { }
    public class LiveLeagueGameModel { }
    public class MatchDetailModel { }
    public class MatchHistoryMatchModel { }
    public class MatchHistoryModel { }
    public class Rarity { }
    public class TeamInfo { }
}

namespace Steam.Models.GameEconomy
{
    public class EconItemResultModel { }
    public class StoreMetaDataModel { }
}

namespace Steam.Models.SteamCommunity
{
    public class BadgeQuestModel { }
    public class BadgesResultModel { }
    public class FriendModel { }
    public class GlobalAchievementPercentageModel { }
    public class GlobalStatModel { }
    public class OwnedGamesResultModel { }
    public class PlayerBansModel { }
    public class PlayerSummaryModel { }
    public class RecentlyPlayedGamesResultModel { }
    public class SteamCommunityProfileModel { }
}

namespace Steam.Models.SteamEconomy
{
    public class AssetClassInfoResultModel { }
    public class AssetPriceResultModel { }
}

namespace Steam.Models.SteamPlayer
{
    public class PlayerAchievementResultModel { }
    public class UserStatsForGameResultModel { }
}

namespace Steam.Models.SteamStore
{
    public class StoreAppDetailsDataModel { }
    public class StoreFeaturedCategoriesModel { }
    public class StoreFeaturedProductsModel { }
}

namespace Steam.Models.TF2
{
    public class GoldenWrenchModel { }
}

namespace SteamWebAPI2.Interfaces
{
    public interface ICSGOServers
    {
        Task<ISteamWebResponse<ServerStatusModel>> GetGameServerStatusAsync() => throw null!;
    }
    public interface IDOTA2Econ
    {
        Task<ISteamWebResponse<IReadOnlyCollection<Hero>>> GetHeroesAsync() => throw null!;
        Task<ISteamWebResponse<IReadOnlyCollection<Rarity>>> GetRaritiesAsync() => throw null!;
        Task<ISteamWebResponse<uint>> GetTournamentPrizePoolAsync() => throw null!;
    }
    public interface IDOTA2Match
    {
        Task<ISteamWebResponse<IReadOnlyCollection<LiveLeagueGameModel>>> GetLiveLeagueGamesAsync() => throw null!;
        Task<ISteamWebResponse<MatchDetailModel>> GetMatchDetailsAsync(ulong matchId) => throw null!;
        Task<ISteamWebResponse<MatchHistoryModel>> GetMatchHistoryAsync() => throw null!;
        Task<ISteamWebResponse<IReadOnlyCollection<MatchHistoryMatchModel>>> GetMatchHistoryBySequenceNumberAsync() => throw null!;
        Task<ISteamWebResponse<IReadOnlyCollection<TeamInfo>>> GetTeamInfoByTeamIdAsync() => throw null!;
    }
    public interface IEconItems
    {
        Task<ISteamWebResponse<EconItemResultModel>> GetPlayerItemsAsync(ulong steamId) => throw null!;
        Task<ISteamWebResponse<SchemaItemsResultContainer>> GetSchemaItemsForTF2Async() => throw null!;
        Task<ISteamWebResponse<SchemaOverviewResultContainer>> GetSchemaOverviewForTF2Async() => throw null!;
        Task<ISteamWebResponse<string>> GetSchemaUrlAsync() => throw null!;
        Task<ISteamWebResponse<StoreMetaDataModel>> GetStoreMetaDataAsync() => throw null!;
        Task<ISteamWebResponse<uint>> GetStoreStatusAsync() => throw null!;
    }
    public interface IPlayerService
    {
        Task<ISteamWebResponse<BadgesResultModel>> GetBadgesAsync(ulong steamId) => throw null!;
        Task<ISteamWebResponse<IReadOnlyCollection<BadgeQuestModel>>> GetCommunityBadgeProgressAsync(ulong steamId) => throw null!;
        Task<ISteamWebResponse<OwnedGamesResultModel>> GetOwnedGamesAsync(ulong steamId) => throw null!;
        Task<ISteamWebResponse<RecentlyPlayedGamesResultModel>> GetRecentlyPlayedGamesAsync(ulong steamId) => throw null!;
        Task<ISteamWebResponse<uint?>> GetSteamLevelAsync(ulong steamId) => throw null!;
    }
    public interface ISteamApps
    {
        Task<ISteamWebResponse<IReadOnlyCollection<SteamAppModel>>> GetAppListAsync() => throw null!;
    }
    public interface ISteamEconomy
    {
        Task<ISteamWebResponse<AssetClassInfoResultModel>> GetAssetClassInfoAsync(uint appId, IReadOnlyList<ulong> classIds, string language) => throw null!;
        Task<ISteamWebResponse<AssetPriceResultModel>> GetAssetPricesAsync(uint appId, string currency, string language) => throw null!;
    }
    public interface ISteamNews
    {
        Task<ISteamWebResponse<SteamNewsResultModel>> GetNewsForAppAsync(uint appId) => throw null!;
    }
    public interface ISteamStore
    {
        Task<StoreAppDetailsDataModel> GetStoreAppDetailsAsync(uint appId) => throw null!;
        Task<StoreFeaturedCategoriesModel> GetStoreFeaturedCategoriesAsync() => throw null!;
        Task<StoreFeaturedProductsModel> GetStoreFeaturedProductsAsync() => throw null!;
    }
    public interface ISteamUser
    {
        Task<SteamCommunityProfileModel> GetCommunityProfileAsync(ulong steamId) => throw null!;
        Task<ISteamWebResponse<IReadOnlyCollection<FriendModel>>> GetFriendsListAsync(ulong steamId) => throw null!;
        Task<ISteamWebResponse<IReadOnlyCollection<PlayerBansModel>>> GetPlayerBansAsync(ulong steamId) => throw null!;
        Task<ISteamWebResponse<IReadOnlyCollection<PlayerBansModel>>> GetPlayerBansAsync(IReadOnlyCollection<ulong> steamIds) => throw null!;
        Task<ISteamWebResponse<IReadOnlyCollection<PlayerSummaryModel>>> GetPlayerSummariesAsync(IReadOnlyCollection<ulong> steamIds) => throw null!;
        Task<ISteamWebResponse<PlayerSummaryModel>> GetPlayerSummaryAsync(ulong steamId) => throw null!;
        Task<ISteamWebResponse<IReadOnlyCollection<ulong>>> GetUserGroupsAsync(ulong steamId) => throw null!;
    }
    public interface ISteamUserStats
    {
        Task<ISteamWebResponse<IReadOnlyCollection<GlobalAchievementPercentageModel>>> GetGlobalAchievementPercentagesForAppAsync(uint appId) => throw null!;
        Task<ISteamWebResponse<IReadOnlyCollection<GlobalStatModel>>> GetGlobalStatsForGameAsync(uint appId, IReadOnlyList<string> statNames) => throw null!;
        Task<ISteamWebResponse<uint>> GetNumberOfCurrentPlayersForGameAsync(uint appId) => throw null!;
        Task<ISteamWebResponse<PlayerAchievementResultModel>> GetPlayerAchievementsAsync(uint appId, ulong steamId) => throw null!;
        Task<ISteamWebResponse<SchemaForGameResultModel>> GetSchemaForGameAsync(uint appId) => throw null!;
        Task<ISteamWebResponse<UserStatsForGameResultModel>> GetUserStatsForGameAsync(ulong steamId, uint appId) => throw null!;
    }
    public interface ITFItems
    {
        Task<ISteamWebResponse<IReadOnlyCollection<GoldenWrenchModel>>> GetGoldenWrenchesAsync() => throw null!;
    }
}

namespace SteamWebAPI2.Models.GameEconomy
{
    public class SchemaItemsResultContainer { }
    public class SchemaOverviewResultContainer { }
}

namespace SteamWebAPI2.Utilities
{
    public interface ISteamWebResponse<T> { }
    public class SteamWebInterfaceFactory
    {
        internal SteamWebInterfaceFactory() { }
        public SteamWebInterfaceFactory(string steamWebApiKey) { }
        public SteamWebInterfaceFactory(object options) { }
    }
}
