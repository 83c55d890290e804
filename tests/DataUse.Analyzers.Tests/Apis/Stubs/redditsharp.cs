// Signatures of RedditSharp, read in github.com/CrustyJew/RedditSharp at b87b248 (2021-02-10): what the model names and what leads there.

using RedditSharp;
using RedditSharp.Things;

namespace RedditSharp
{
    public interface IWebAgent { }
    public class Listing<T> : RedditObject { }
    public class Reddit
    {
        public Reddit() { }
        public Reddit(bool useSsl) { }
        public Subreddit FrontPage => throw null!;
        public Subreddit RSlashAll => throw null!;
        public Listing<T> GetListing<T>(string url) => throw null!;
        public Task<Post> GetPostAsync(Uri uri) => throw null!;
        public Task<Subreddit> GetSubredditAsync(string name) => throw null!;
        public Task<Thing> GetThingByFullnameAsync(string fullname) => throw null!;
        public Task<RedditUser> GetUserAsync(string name) => throw null!;
        public Listing<T> Search<T>(string query) => throw null!;
    }
    public abstract class RedditObject
    {
        internal RedditObject() { }
    }
}

namespace RedditSharp.Things
{
    public class Comment { }
    public enum FromTime { }
    public class Post { }
    public class RedditUser { }
    public class Subreddit : Thing
    {
        internal Subreddit() { }
        public Subreddit(IWebAgent agent, object json) { }
        public static Task<Subreddit> GetByNameAsync(IWebAgent agent, string name) => throw null!;
        public Listing<Comment> GetComments() => throw null!;
        public Listing<Post> GetPosts() => throw null!;
        public Listing<Post> GetPosts(Subreddit.Sort sort) => throw null!;
        public Listing<Post> GetTop() => throw null!;
        public Listing<Post> GetTop(FromTime timePeriod) => throw null!;
        public enum Sort { }
    }
    public class Thing : RedditObject
    {
        internal Thing() { }
        public Thing(IWebAgent agent, object json) { }
    }
}
