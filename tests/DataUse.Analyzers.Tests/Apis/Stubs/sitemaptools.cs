// Signatures of SitemapTools, read in github.com/TurnerSoftware/SitemapTools at 4ac4cdb (2024-04-30): what the model names and what leads there.

namespace TurnerSoftware.SitemapTools
{
    public class SitemapFile { }
    public class SitemapQuery
    {
        public SitemapQuery() { }
        public SitemapQuery(HttpClient client) { }
        public Task<IEnumerable<Uri>> DiscoverSitemapsAsync(string domainName) => throw null!;
        public Task<IEnumerable<SitemapFile>> GetAllSitemapsForDomainAsync(string domainName) => throw null!;
        public Task<SitemapFile> GetSitemapAsync(Uri sitemapUrl) => throw null!;
    }
}
