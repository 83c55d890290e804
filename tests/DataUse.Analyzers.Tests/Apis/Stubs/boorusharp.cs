// Signatures of BooruSharp, read in github.com/Xwilarg/BooruSharp at 4860687 (2023-08-26): what the model names and what leads there.

using BooruSharp.Booru;
using BooruSharp.Booru.Template;
using BooruSharp.Search.Comment;
using BooruSharp.Search.Post;
using BooruSharp.Search.Related;
using BooruSharp.Search.Tag;
using BooruSharp.Search.Wiki;

namespace BooruSharp.Booru
{
    public abstract class ABooru
    {
        internal ABooru() { }
        public virtual Task<global::BooruSharp.Search.Comment.SearchResult[]> GetCommentsAsync(int postId) => throw null!;
        public virtual Task<global::BooruSharp.Search.Comment.SearchResult[]> GetLastCommentsAsync() => throw null!;
        public virtual Task<global::BooruSharp.Search.Post.SearchResult[]> GetLastPostsAsync(params string[] tagsArg) => throw null!;
        public virtual Task<global::BooruSharp.Search.Post.SearchResult[]> GetLastPostsAsync(int limit, params string[] tagsArg) => throw null!;
        public virtual Task<global::BooruSharp.Search.Post.SearchResult> GetPostByIdAsync(int id) => throw null!;
        public virtual Task<global::BooruSharp.Search.Post.SearchResult> GetPostByMd5Async(string md5) => throw null!;
        public virtual Task<int> GetPostCountAsync(params string[] tagsArg) => throw null!;
        public virtual Task<global::BooruSharp.Search.Post.SearchResult> GetRandomPostAsync(params string[] tagsArg) => throw null!;
        public virtual Task<global::BooruSharp.Search.Post.SearchResult[]> GetRandomPostsAsync(int limit, params string[] tagsArg) => throw null!;
        public virtual Task<global::BooruSharp.Search.Related.SearchResult[]> GetRelatedAsync(string tag) => throw null!;
        public virtual Task<global::BooruSharp.Search.Tag.SearchResult> GetTagAsync(string name) => throw null!;
        public virtual Task<global::BooruSharp.Search.Tag.SearchResult> GetTagAsync(int id) => throw null!;
        public virtual Task<global::BooruSharp.Search.Tag.SearchResult[]> GetTagsAsync(string name) => throw null!;
        public virtual Task<global::BooruSharp.Search.Wiki.SearchResult> GetWikiAsync(string query) => throw null!;
    }
    public class Atfbooru : Danbooru
    {
        public Atfbooru() { }
    }
    public class DanbooruDonmai : Danbooru
    {
        public DanbooruDonmai() { }
    }
    public class Derpibooru : Philomena
    {
        public Derpibooru() { }
    }
    public class E621 : global::BooruSharp.Booru.Template.E621
    {
        public E621() { }
    }
    public class E926 : global::BooruSharp.Booru.Template.E621
    {
        public E926() { }
    }
    public class Furrybooru : Gelbooru02
    {
        public Furrybooru() { }
    }
    public class Gelbooru : global::BooruSharp.Booru.Template.Gelbooru
    {
        public Gelbooru() { }
    }
    public class Konachan : Moebooru
    {
        public Konachan() { }
    }
    public class Lolibooru : Moebooru
    {
        public Lolibooru() { }
    }
    public class Ponybooru : Philomena
    {
        public Ponybooru() { }
    }
    public class Realbooru : Gelbooru02
    {
        public Realbooru() { }
    }
    public class Rule34 : Gelbooru02
    {
        public Rule34() { }
    }
    public class Safebooru : Gelbooru02
    {
        public Safebooru() { }
    }
    public class Sakugabooru : Moebooru
    {
        public Sakugabooru() { }
    }
    public class SankakuComplex : Sankaku
    {
        public SankakuComplex() { }
    }
    public class Twibooru : BooruOnRails
    {
        public Twibooru() { }
    }
    public class Xbooru : Gelbooru02
    {
        public Xbooru() { }
    }
    public class Yandere : Moebooru
    {
        public Yandere() { }
    }
}

namespace BooruSharp.Booru.Template
{
    public abstract class BooruOnRails : ABooru
    {
        internal BooruOnRails() { }
    }
    public abstract class Danbooru : ABooru
    {
        internal Danbooru() { }
    }
    public abstract class E621 : ABooru
    {
        internal E621() { }
    }
    public abstract class Gelbooru : ABooru
    {
        internal Gelbooru() { }
    }
    public abstract class Gelbooru02 : ABooru
    {
        internal Gelbooru02() { }
    }
    public abstract class Moebooru : ABooru
    {
        internal Moebooru() { }
    }
    public abstract class Philomena : ABooru
    {
        internal Philomena() { }
    }
    public abstract class Sankaku : ABooru
    {
        internal Sankaku() { }
    }
}

namespace BooruSharp.Search.Comment
{
    public struct SearchResult { }
}

namespace BooruSharp.Search.Post
{
    public struct SearchResult { }
}

namespace BooruSharp.Search.Related
{
    public struct SearchResult { }
}

namespace BooruSharp.Search.Tag
{
    public struct SearchResult { }
}

namespace BooruSharp.Search.Wiki
{
    public struct SearchResult { }
}
