// Signatures of WordPressPCL, read in github.com/wp-net/WordPressPCL at fd27a75 (2026-04-07): what the model names and what leads there.

using WordPressPCL;
using WordPressPCL.Client;
using WordPressPCL.Interfaces;
using WordPressPCL.Models;
using WordPressPCL.Utility;

namespace WordPressPCL
{
    public class WordPressClient
    {
        internal WordPressClient() { }
        public WordPressClient(Uri uri) { }
        public WordPressClient(string uri) { }
        public WordPressClient(HttpClient httpClient, Uri uri = default) { }
        public Categories Categories => throw null!;
        public Comments Comments => throw null!;
        public Media Media => throw null!;
        public Pages Pages => throw null!;
        public Posts Posts => throw null!;
        public Tags Tags => throw null!;
        public Users Users => throw null!;
    }
}

namespace WordPressPCL.Client
{
    public abstract class CRUDOperation<TClass, QClass> : IReadOperation<TClass>, IQueryOperation<TClass, QClass> where TClass : class
    {
        internal CRUDOperation() { }
        public Task<List<TClass>> GetAllAsync() => throw null!;
        public Task<List<TClass>> GetAsync() => throw null!;
        public Task<TClass> GetByIdAsync(object id) => throw null!;
        public Task<PagedResult<TClass>> GetPagedAsync() => throw null!;
        public Task<List<TClass>> QueryAsync(QClass queryBuilder) => throw null!;
        public Task<PagedResult<TClass>> QueryPagedAsync(QClass queryBuilder) => throw null!;
    }
    public class Categories : CRUDOperation<Category, CategoriesQueryBuilder> { }
    public class Comments : CRUDOperation<Comment, CommentsQueryBuilder>
    {
        internal Comments() { }
        public Comments(HttpHelper HttpHelper) { }
        public Task<List<Comment>> GetAllCommentsForPostAsync(int postId) => throw null!;
        public Task<List<Comment>> GetCommentsForPostAsync(int postId) => throw null!;
    }
    public class Media : IReadOperation<MediaItem>, IQueryOperation<MediaItem, MediaQueryBuilder>
    {
        internal Media() { }
        public Media(HttpHelper HttpHelper) { }
        public Task<List<MediaItem>> GetAllAsync() => throw null!;
        public Task<List<MediaItem>> GetAsync() => throw null!;
        public Task<MediaItem> GetByIdAsync(object id) => throw null!;
        public Task<PagedResult<MediaItem>> GetPagedAsync() => throw null!;
        public Task<List<MediaItem>> QueryAsync(MediaQueryBuilder queryBuilder) => throw null!;
        public Task<PagedResult<MediaItem>> QueryPagedAsync(MediaQueryBuilder queryBuilder) => throw null!;
    }
    public class Pages : CRUDOperation<Page, PagesQueryBuilder>
    {
        internal Pages() { }
        public Pages(HttpHelper HttpHelper) { }
        public Task<List<Page>> GetPagesByAuthorAsync(int authorId) => throw null!;
        public Task<List<Page>> GetPagesBySearchAsync(string searchTerm) => throw null!;
    }
    public class PostRevisions : IReadOperation<PostRevision>
    {
        internal PostRevisions() { }
        public PostRevisions(HttpHelper httpHelper, int postId) { }
        public Task<List<PostRevision>> GetAllAsync() => throw null!;
        public Task<List<PostRevision>> GetAsync() => throw null!;
        public Task<PostRevision> GetByIdAsync(object id) => throw null!;
    }
    public class Posts : CRUDOperation<Post, PostsQueryBuilder>, ICountOperation
    {
        internal Posts() { }
        public Posts(HttpHelper HttpHelper) { }
        public Task<int> GetCountAsync() => throw null!;
        public Task<List<Post>> GetPostsByAuthorAsync(int authorId) => throw null!;
        public Task<List<Post>> GetPostsByCategoryAsync(int categoryId) => throw null!;
        public Task<List<Post>> GetPostsBySearchAsync(string searchTerm) => throw null!;
        public Task<List<Post>> GetPostsByTagAsync(int tagId) => throw null!;
        public Task<List<Post>> GetStickyPostsAsync() => throw null!;
        public PostRevisions Revisions(int postId) => throw null!;
    }
    public class Tags : CRUDOperation<Tag, TagsQueryBuilder> { }
    public class Users : IReadOperation<User>, IQueryOperation<User, UsersQueryBuilder>
    {
        internal Users() { }
        public Users(HttpHelper HttpHelper) { }
        public Task<List<User>> GetAllAsync() => throw null!;
        public Task<List<ApplicationPassword>> GetApplicationPasswordsAsync() => throw null!;
        public Task<List<User>> GetAsync() => throw null!;
        public Task<User> GetByIdAsync(object id) => throw null!;
        public Task<User> GetCurrentUserAsync() => throw null!;
        public Task<PagedResult<User>> GetPagedAsync() => throw null!;
        public Task<List<User>> QueryAsync(UsersQueryBuilder queryBuilder) => throw null!;
        public Task<PagedResult<User>> QueryPagedAsync(UsersQueryBuilder queryBuilder) => throw null!;
    }
}

namespace WordPressPCL.Interfaces
{
    public interface ICountOperation
    {
        Task<int> GetCountAsync() => throw null!;
    }
    public interface IQueryOperation<TClass, TQueryClass>
    {
        Task<List<TClass>> QueryAsync(TQueryClass queryBuilder) => throw null!;
    }
    public interface IReadOperation<TClass>
    {
        Task<List<TClass>> GetAllAsync() => throw null!;
        Task<List<TClass>> GetAsync() => throw null!;
        Task<TClass> GetByIdAsync(object id) => throw null!;
    }
}

namespace WordPressPCL.Models
{
    public class ApplicationPassword { }
    public class Category { }
    public class Comment { }
    public class MediaItem { }
    public class Page { }
    public class PagedResult<T> { }
    public class Post { }
    public class PostRevision { }
    public class Tag { }
    public class User { }
}

namespace WordPressPCL.Utility
{
    public class CategoriesQueryBuilder { }
    public class CommentsQueryBuilder { }
    public class HttpHelper { }
    public class MediaQueryBuilder { }
    public class PagesQueryBuilder { }
    public class PostsQueryBuilder { }
    public class TagsQueryBuilder { }
    public class UsersQueryBuilder { }
}
