// Signatures of GScraper, read in github.com/d4n3436/GScraper at 59f877f (2026-07-22): what the model names and what leads there.

using GScraper.Brave;
using GScraper.DuckDuckGo;
using GScraper.Google;

namespace GScraper.Brave
{
    public class BraveImageResult { }
    public class BraveScraper
    {
        public BraveScraper() { }
        public BraveScraper(HttpClient client) { }
        public Task<IEnumerable<BraveImageResult>> GetImagesAsync(string query) => throw null!;
    }
}

namespace GScraper.DuckDuckGo
{
    public class DuckDuckGoImageResult { }
    public class DuckDuckGoScraper
    {
        public DuckDuckGoScraper() { }
        public DuckDuckGoScraper(HttpClient client) { }
        public Task<IEnumerable<DuckDuckGoImageResult>> GetImagesAsync(string query) => throw null!;
    }
}

namespace GScraper.Google
{
    public class GoogleImageResult { }
    public class GoogleScraper
    {
        public GoogleScraper() { }
        public GoogleScraper(HttpClient client) { }
        public Task<IEnumerable<GoogleImageResult>> GetImagesAsync(string query) => throw null!;
    }
}
