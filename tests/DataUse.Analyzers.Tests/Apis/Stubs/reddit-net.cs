// Signatures of Reddit.NET, read in github.com/sirkris/Reddit.NET at 451a6172 (2022-06-22): what the model names and what leads there.

using Reddit;
using Reddit.Controllers;
using Reddit.Controllers.Internal;
using Reddit.Inputs;
using Reddit.Inputs.LinksAndComments;
using Reddit.Inputs.Listings;
using Reddit.Inputs.Search;
using Reddit.Inputs.Users;
using Reddit.Things;

namespace Reddit
{
    public class RedditClient
    {
        public RedditClient() { }
        public global::Reddit.Controllers.Comment Comment(string name) => throw null!;
        public List<global::Reddit.Controllers.Post> GetFrontPage() => throw null!;
        public List<global::Reddit.Controllers.Post> GetPosts(List<string> fullnames) => throw null!;
        public List<global::Reddit.Controllers.Post> GetPosts(List<global::Reddit.Controllers.Post> posts) => throw null!;
        public LinkPost LinkPost(string name) => throw null!;
        public global::Reddit.Controllers.Post Post(string name) => throw null!;
        public List<string> SearchRedditNames(string query) => throw null!;
        public List<global::Reddit.Controllers.Subreddit> SearchSubreddits(SearchGetSearchInput searchGetSearchInput) => throw null!;
        public List<global::Reddit.Controllers.Subreddit> SearchSubreddits(string query) => throw null!;
        public SelfPost SelfPost(string name) => throw null!;
        public global::Reddit.Controllers.Subreddit Subreddit() => throw null!;
        public global::Reddit.Controllers.User User() => throw null!;
    }
}

namespace Reddit.Controllers
{
    public abstract class BaseController : Validators { }
    public class Comment : Monitors
    {
        internal Comment() { }
        public Comment(Dispatch dispatch) { }
        public Comment(Dispatch dispatch, global::Reddit.Things.Comment listing) { }
        public Comments Comments => throw null!;
        public global::Reddit.Controllers.Post Root => throw null!;
        public global::Reddit.Controllers.Post GetRoot() => throw null!;
        public MoreChildren MoreChildren(LinksAndCommentsMoreChildrenInput linksAndCommentsMoreChildrenInput) => throw null!;
        public MoreChildren MoreChildren(string children, bool limitChildren, string sort) => throw null!;
    }
    public class Comments : Monitors
    {
        internal Comments() { }
        public Comments(Dispatch dispatch) { }
        public global::Reddit.Controllers.Comment Comment => throw null!;
        public List<global::Reddit.Controllers.Comment> GetComments() => throw null!;
        public List<global::Reddit.Controllers.Comment> GetConfidence() => throw null!;
        public List<global::Reddit.Controllers.Comment> GetControversial() => throw null!;
        public List<global::Reddit.Controllers.Comment> GetLive() => throw null!;
        public List<global::Reddit.Controllers.Comment> GetNew() => throw null!;
        public List<global::Reddit.Controllers.Comment> GetOld() => throw null!;
        public List<global::Reddit.Controllers.Comment> GetQA() => throw null!;
        public List<global::Reddit.Controllers.Comment> GetRandom() => throw null!;
        public List<global::Reddit.Controllers.Comment> GetTop() => throw null!;
        public bool MonitorLive() => throw null!;
        public bool MonitorNew() => throw null!;
        public bool MonitorTop() => throw null!;
    }
    public class Dispatch { }
    public class LinkPost : global::Reddit.Controllers.Post
    {
        internal LinkPost() { }
        public LinkPost(Dispatch dispatch) { }
        public LinkPost(Dispatch dispatch, global::Reddit.Things.Post listing) { }
        public List<LinkPost> GetCrossPosts(ListingsGetDuplicatesInput listingsGetDuplicatesInput) => throw null!;
        public List<LinkPost> GetCrossPosts() => throw null!;
        public List<LinkPost> GetDuplicates(ListingsGetDuplicatesInput listingsGetDuplicatesInput) => throw null!;
        public List<LinkPost> GetDuplicates() => throw null!;
    }
    public class Post : Monitors
    {
        internal Post() { }
        public Post(Dispatch dispatch) { }
        public Post(Dispatch dispatch, global::Reddit.Things.Post listing) { }
        public Comments Comments => throw null!;
        public global::Reddit.Controllers.Comment Comment() => throw null!;
        public MoreChildren MoreChildren(LinksAndCommentsMoreChildrenInput linksAndCommentsMoreChildrenInput) => throw null!;
        public MoreChildren MoreChildren(string children, bool limitChildren, string sort) => throw null!;
        public global::Reddit.Controllers.Comment Reply(string body) => throw null!;
        public Task<global::Reddit.Controllers.Comment> ReplyAsync(string body) => throw null!;
    }
    public class SelfPost : global::Reddit.Controllers.Post
    {
        internal SelfPost() { }
        public SelfPost(Dispatch dispatch) { }
        public SelfPost(Dispatch dispatch, global::Reddit.Things.Post listing) { }
        public LinkPost XPostToAsLink(string subreddit) => throw null!;
        public Task<LinkPost> XPostToAsLinkAsync(string subreddit) => throw null!;
    }
    public class Subreddit : BaseController
    {
        internal Subreddit() { }
        public Subreddit(Dispatch dispatch) { }
        public Subreddit(Dispatch dispatch, global::Reddit.Things.Subreddit subreddit) { }
        public Comments Comments { get; set; }
        public SubredditPosts Posts { get; set; }
        public LinkPost LinkPost(string fullname) => throw null!;
        public global::Reddit.Controllers.Post Post() => throw null!;
        public List<global::Reddit.Controllers.Post> Search(SearchGetSearchInput searchGetSearchInput) => throw null!;
        public List<global::Reddit.Controllers.Post> Search(string q) => throw null!;
        public List<global::Reddit.Controllers.Post> Search() => throw null!;
        public SelfPost SelfPost(string fullname) => throw null!;
    }
    public class SubredditPosts : Monitors
    {
        internal SubredditPosts() { }
        public SubredditPosts(Dispatch dispatch, string subreddit) { }
        public List<global::Reddit.Controllers.Post> GetBest(CategorizedSrListingInput categorizedSrListingInput) => throw null!;
        public List<global::Reddit.Controllers.Post> GetBest() => throw null!;
        public List<global::Reddit.Controllers.Post> GetControversial(TimedCatSrListingInput timedCatSrListingInput) => throw null!;
        public List<global::Reddit.Controllers.Post> GetControversial() => throw null!;
        public List<global::Reddit.Controllers.Post> GetHot(ListingsHotInput listingsHotInput) => throw null!;
        public List<global::Reddit.Controllers.Post> GetHot() => throw null!;
        public List<global::Reddit.Controllers.Post> GetNew(CategorizedSrListingInput categorizedSrListingInput) => throw null!;
        public List<global::Reddit.Controllers.Post> GetNew() => throw null!;
        public List<global::Reddit.Controllers.Post> GetRising(CategorizedSrListingInput categorizedSrListingInput) => throw null!;
        public List<global::Reddit.Controllers.Post> GetRising() => throw null!;
        public List<global::Reddit.Controllers.Post> GetTop(TimedCatSrListingInput timedCatSrListingInput) => throw null!;
        public List<global::Reddit.Controllers.Post> GetTop() => throw null!;
        public bool MonitorBest() => throw null!;
        public bool MonitorHot() => throw null!;
        public bool MonitorNew() => throw null!;
        public bool MonitorRising() => throw null!;
        public bool MonitorTop() => throw null!;
    }
    public class User : Monitors
    {
        internal User() { }
        public User(Dispatch dispatch) { }
        public User(Dispatch dispatch, global::Reddit.Things.User user) { }
        public List<global::Reddit.Controllers.Comment> GetCommentHistory(UsersHistoryInput usersHistoryInput) => throw null!;
        public List<global::Reddit.Controllers.Comment> GetCommentHistory() => throw null!;
        public List<CommentOrPost> GetOverview(UsersHistoryInput usersHistoryInput) => throw null!;
        public List<CommentOrPost> GetOverview() => throw null!;
        public List<global::Reddit.Controllers.Post> GetPostHistory(UsersHistoryInput usersHistoryInput) => throw null!;
        public List<global::Reddit.Controllers.Post> GetPostHistory() => throw null!;
    }
}

namespace Reddit.Controllers.Internal
{
    public abstract class Monitors : BaseController { }
    public class Validators { }
}

namespace Reddit.Inputs
{
    public class CategorizedSrListingInput { }
    public class TimedCatSrListingInput { }
}

namespace Reddit.Inputs.LinksAndComments
{
    public class LinksAndCommentsMoreChildrenInput { }
}

namespace Reddit.Inputs.Listings
{
    public class ListingsGetDuplicatesInput { }
    public class ListingsHotInput { }
}

namespace Reddit.Inputs.Search
{
    public class SearchGetSearchInput { }
}

namespace Reddit.Inputs.Users
{
    public class UsersHistoryInput { }
}

namespace Reddit.Things
{
    public class Comment { }
    public class CommentOrPost { }
    public class MoreChildren { }
    public class Post { }
    public class Subreddit { }
    public class User { }
}
