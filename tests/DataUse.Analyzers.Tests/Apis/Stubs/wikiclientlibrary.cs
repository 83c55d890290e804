// Signatures of WikiClientLibrary, read in github.com/CXuesong/WikiClientLibrary at 861ce02d1 (2025-09-18): what the model names and what leads there.

using WikiClientLibrary.Client;
using WikiClientLibrary.Generators;
using WikiClientLibrary.Generators.Primitive;
using WikiClientLibrary.Pages;
using WikiClientLibrary.Pages.Queries;
using WikiClientLibrary.Sites;

namespace WikiClientLibrary.Client
{
    public interface IWikiClient { }
    public interface IWikiResponseMessageParser<T> { }
    public abstract class WikiRequestMessage { }
}

namespace WikiClientLibrary.Generators
{
    public class AllPagesGenerator : global::WikiClientLibrary.Generators.Primitive.WikiPageGenerator
    {
        internal AllPagesGenerator() { }
        public AllPagesGenerator(WikiSite site) { }
    }
    public class CategoryMembersGenerator : global::WikiClientLibrary.Generators.Primitive.WikiPageGenerator
    {
        internal CategoryMembersGenerator() { }
        public CategoryMembersGenerator(WikiSite site) { }
        public CategoryMembersGenerator(WikiPage category) { }
        public CategoryMembersGenerator(WikiSite site, string categoryTitle) { }
    }
}

namespace WikiClientLibrary.Generators.Primitive
{
    public interface IWikiList<T>
    {
        IAsyncEnumerable<T> EnumItemsAsync() => throw null!;
    }
    public interface IWikiPageGenerator
    {
        IAsyncEnumerable<WikiPage> EnumPagesAsync(IWikiPageQueryProvider options) => throw null!;
    }
    public abstract class WikiList<T> : IWikiList<T>
    {
        internal WikiList() { }
        public WikiSite Site => throw null!;
        public IAsyncEnumerable<T> EnumItemsAsync() => throw null!;
    }
    public abstract class WikiPageGenerator<TItem> : WikiList<TItem>, IWikiPageGenerator
    {
        internal WikiPageGenerator() { }
        public IAsyncEnumerable<WikiPage> EnumPagesAsync() => throw null!;
        public IAsyncEnumerable<WikiPage> EnumPagesAsync(PageQueryOptions options) => throw null!;
        public virtual IAsyncEnumerable<WikiPage> EnumPagesAsync(IWikiPageQueryProvider options) => throw null!;
    }
    public abstract class WikiPageGenerator : global::WikiClientLibrary.Generators.Primitive.WikiPageGenerator<WikiPageStub>
    {
        internal WikiPageGenerator() { }
    }
}

namespace WikiClientLibrary.Pages
{
    public enum PageQueryOptions { }
    public class WikiPage
    {
        internal WikiPage() { }
        public WikiPage(WikiSite site, string title) { }
        public WikiPage(WikiSite site, long id) { }
        public WikiPage(WikiSite site, string title, int defaultNamespaceId) { }
        public WikiSite Site => throw null!;
        public Task RefreshAsync() => throw null!;
        public Task RefreshAsync(IWikiPageQueryProvider options) => throw null!;
        public Task RefreshAsync(PageQueryOptions options) => throw null!;
        public Task RefreshAsync(PageQueryOptions options, CancellationToken cancellationToken) => throw null!;
        public Task RefreshAsync(IWikiPageQueryProvider options, CancellationToken cancellationToken) => throw null!;
    }
    public static class WikiPageExtensions
    {
        public static Task RefreshAsync(this IEnumerable<WikiPage> pages) => throw null!;
        public static Task RefreshAsync(this IEnumerable<WikiPage> pages, IWikiPageQueryProvider options) => throw null!;
        public static Task RefreshAsync(this IEnumerable<WikiPage> pages, PageQueryOptions options) => throw null!;
        public static Task RefreshAsync(this IEnumerable<WikiPage> pages, PageQueryOptions options, CancellationToken cancellationToken) => throw null!;
        public static Task RefreshAsync(this IEnumerable<WikiPage> pages, IWikiPageQueryProvider options, CancellationToken cancellationToken) => throw null!;
    }
    public struct WikiPageStub { }
}

namespace WikiClientLibrary.Pages.Queries
{
    public interface IWikiPageQueryProvider { }
}

namespace WikiClientLibrary.Sites
{
    public enum OpenSearchOptions { }
    public class OpenSearchResultEntry { }
    public class SiteOptions
    {
        public SiteOptions() { }
        public SiteOptions(string apiEndpoint) { }
    }
    public class WikiSite
    {
        internal WikiSite() { }
        public WikiSite(IWikiClient wikiClient, string apiEndpoint) { }
        public WikiSite(IWikiClient wikiClient, SiteOptions options) { }
        public WikiSite(IWikiClient wikiClient, SiteOptions options, string userName, string password) { }
        public Task<System.Text.Json.Nodes.JsonNode> InvokeMediaWikiApiAsync(WikiRequestMessage message, CancellationToken cancellationToken) => throw null!;
        public Task<System.Text.Json.Nodes.JsonNode> InvokeMediaWikiApiAsync(WikiRequestMessage message, bool suppressAccountAssertion, CancellationToken cancellationToken) => throw null!;
        public Task<T> InvokeMediaWikiApiAsync<T>(WikiRequestMessage message, IWikiResponseMessageParser<T> responseParser, bool suppressAccountAssertion, CancellationToken cancellationToken) => throw null!;
        public Task<IList<OpenSearchResultEntry>> OpenSearchAsync(string searchExpression) => throw null!;
        public Task<IList<OpenSearchResultEntry>> OpenSearchAsync(string searchExpression, OpenSearchOptions options) => throw null!;
        public Task<IList<OpenSearchResultEntry>> OpenSearchAsync(string searchExpression, int maxCount) => throw null!;
        public Task<IList<OpenSearchResultEntry>> OpenSearchAsync(string searchExpression, int maxCount, OpenSearchOptions options) => throw null!;
        public Task<IList<OpenSearchResultEntry>> OpenSearchAsync(string searchExpression, int maxCount, OpenSearchOptions options, CancellationToken cancellationToken) => throw null!;
        public Task<IList<OpenSearchResultEntry>> OpenSearchAsync(string searchExpression, int maxCount, int defaultNamespaceId, OpenSearchOptions options) => throw null!;
        public Task<IList<OpenSearchResultEntry>> OpenSearchAsync(string searchExpression, int maxCount, int defaultNamespaceId, OpenSearchOptions options, CancellationToken cancellationToken) => throw null!;
    }
}
