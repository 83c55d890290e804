// Signatures of DotnetSpider, read in github.com/dotnetcore/DotnetSpider at 8496941f (2025-06-17): what the model names and what leads there.

using DotnetSpider;
using DotnetSpider.Http;

namespace DotnetSpider
{
    public abstract class Spider
    {
        internal Spider() { }
        protected Task<int> AddRequestsAsync(params string[] requests) => throw null!;
        protected Task<int> AddRequestsAsync(params Request[] requests) => throw null!;
        protected Task<int> AddRequestsAsync(IEnumerable<Request> requests) => throw null!;
    }
}

namespace DotnetSpider.Http
{
    public class Request
    {
        public Request() { }
        public Request(string requestUri) { }
        public Request(Uri requestUri = default) { }
    }
}
