// Signatures of Genbox.Wikipedia, read in github.com/Genbox/Wikipedia at 8dc98fd (2022-01-23): what the model names and what leads there.

namespace Genbox.Wikipedia
{
    public class WikiSearchRequest { }
    public class WikiSearchResponse { }
    public class WikipediaClient
    {
        public WikipediaClient() { }
        public Task<WikiSearchResponse> SearchAsync(string query) => throw null!;
        public Task<WikiSearchResponse> SearchAsync(WikiSearchRequest request) => throw null!;
    }
}
