// Signatures of JikanDotNet, read in github.com/Ervie/jikan.net at 921b647 (2026-04-25): what the model names and what leads there.

using JikanDotNet;
using JikanDotNet.Config;

namespace JikanDotNet
{
    public class Anime { }
    public class AnimeSearchConfig { }
    public class BaseJikanResponse<TResponse> { }
    public interface IJikan
    {
        Task<BaseJikanResponse<Anime>> GetAnimeAsync(long id) => throw null!;
        Task<PaginatedJikanResponse<ICollection<Anime>>> SearchAnimeAsync(string query) => throw null!;
        Task<PaginatedJikanResponse<ICollection<Anime>>> SearchAnimeAsync(AnimeSearchConfig searchConfig) => throw null!;
    }
    public class Jikan : IJikan
    {
        public Jikan() { }
        public Jikan(JikanClientConfiguration jikanClientConfiguration) { }
        public Task<BaseJikanResponse<Anime>> GetAnimeAsync(long id) => throw null!;
        public Task<PaginatedJikanResponse<ICollection<Anime>>> SearchAnimeAsync(string query) => throw null!;
        public Task<PaginatedJikanResponse<ICollection<Anime>>> SearchAnimeAsync(AnimeSearchConfig searchConfig) => throw null!;
    }
    public class PaginatedJikanResponse<TResponse> { }
}

namespace JikanDotNet.Config
{
    public class JikanClientConfiguration { }
}
