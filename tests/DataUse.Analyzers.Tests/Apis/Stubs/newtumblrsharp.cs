// Signatures of NewTumblrSharp, read in github.com/piedoom/TumblrSharp at 5999f4e (2025-05-31): what the model names and what leads there.

using DontPanic.TumblrSharp;
using DontPanic.TumblrSharp.Client;

namespace DontPanic.TumblrSharp
{
    public interface IHmacSha1HashProvider { }
    public class TumblrClientBase
    {
        internal TumblrClientBase() { }
        public TumblrClientBase(IHmacSha1HashProvider hashProvider, string consumerKey, string consumerSecret) { }
        public TumblrClientBase(object httpClientFactory, IHmacSha1HashProvider hashProvider, string consumerKey, string consumerSecret) { }
    }
    public class TumblrClientFactory { }
}

namespace DontPanic.TumblrSharp.Client
{
    public class BasePost { }
    public class BlogInfo { }
    public enum DashboardOption { }
    public class Posts { }
    public class TumblrClient : TumblrClientBase
    {
        internal TumblrClient() { }
        public TumblrClient(IHmacSha1HashProvider hashProvider, string consumerKey, string consumerSecret) { }
        public TumblrClient(object httpClientFactory, IHmacSha1HashProvider hashProvider, string consumerKey, string consumerSecret) { }
        public Task<BlogInfo> GetBlogInfoAsync(string blogName) => throw null!;
        public Task<BasePost[]> GetDashboardPostsAsync() => throw null!;
        public Task<BasePost[]> GetDashboardPostsAsync(long Id, DashboardOption drashboardType) => throw null!;
        public Task<BasePost> GetPostAsync(string blogName, long id) => throw null!;
        public Task<Posts> GetPostsAsync(string blogName) => throw null!;
        public Task<BasePost[]> GetTaggedPostsAsync(string tag) => throw null!;
    }
}
