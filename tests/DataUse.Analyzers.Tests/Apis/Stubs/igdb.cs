// Signatures of IGDB, read in github.com/kamranayub/igdb-dotnet at 93ac98a (2025-05-26): what the model names and what leads there.

namespace IGDB
{
    public class IGDBClient
    {
        internal IGDBClient() { }
        public IGDBClient(string clientId, string clientSecret) { }
        public IGDBClient(string clientId, string clientSecret, ITokenStore tokenStore) { }
        public Task<T[]> QueryAsync<T>(string endpoint) => throw null!;
    }
    public interface ITokenStore { }
}
