// Signatures of PnP Core SDK, read in github.com/pnp/pnpcore at 95f18404b (2025-04-19): what the model names and what leads there.

using PnP.Core.Model.SharePoint;
using PnP.Core.Services;

namespace PnP.Core.Model.SharePoint
{
    public class CamlQueryOptions { }
    public interface IFile
    {
        Stream GetContent() => throw null!;
        Task<Stream> GetContentAsync() => throw null!;
        byte[] GetContentBytes() => throw null!;
        Task<byte[]> GetContentBytesAsync() => throw null!;
    }
    public interface IList
    {
        IWeb ParentWeb => throw null!;
        void LoadItemsByCamlQuery(string query, params System.Linq.Expressions.Expression<Func<IListItem, object>>[] selectors) { }
        void LoadItemsByCamlQuery(CamlQueryOptions queryOptions, params System.Linq.Expressions.Expression<Func<IListItem, object>>[] selectors) { }
        Task LoadItemsByCamlQueryAsync(string query, params System.Linq.Expressions.Expression<Func<IListItem, object>>[] selectors) => throw null!;
        Task LoadItemsByCamlQueryAsync(CamlQueryOptions queryOptions, params System.Linq.Expressions.Expression<Func<IListItem, object>>[] selectors) => throw null!;
        Dictionary<string, object> LoadListDataAsStream(RenderListDataOptions renderOptions) => throw null!;
        Task<Dictionary<string, object>> LoadListDataAsStreamAsync(RenderListDataOptions renderOptions) => throw null!;
    }
    public interface IListItem { }
    public interface ISearchResult { }
    public interface ISite { }
    public interface IWeb
    {
        IList AccessRequestsList => throw null!;
        IList SiteUserInfoList => throw null!;
        IFile GetFileById(Guid uniqueFileId, params System.Linq.Expressions.Expression<Func<IFile, object>>[] expressions) => throw null!;
        Task<IFile> GetFileByIdAsync(Guid uniqueFileId, params System.Linq.Expressions.Expression<Func<IFile, object>>[] expressions) => throw null!;
        IFile GetFileByIdBatch(Guid uniqueFileId, params System.Linq.Expressions.Expression<Func<IFile, object>>[] expressions) => throw null!;
        Task<IFile> GetFileByIdBatchAsync(Guid uniqueFileId, params System.Linq.Expressions.Expression<Func<IFile, object>>[] expressions) => throw null!;
        IFile GetFileByLink(string link, params System.Linq.Expressions.Expression<Func<IFile, object>>[] expressions) => throw null!;
        Task<IFile> GetFileByLinkAsync(string link, params System.Linq.Expressions.Expression<Func<IFile, object>>[] expressions) => throw null!;
        IFile GetFileByServerRelativeUrl(string serverRelativeUrl, params System.Linq.Expressions.Expression<Func<IFile, object>>[] expressions) => throw null!;
        Task<IFile> GetFileByServerRelativeUrlAsync(string serverRelativeUrl, params System.Linq.Expressions.Expression<Func<IFile, object>>[] expressions) => throw null!;
        IFile GetFileByServerRelativeUrlBatch(string serverRelativeUrl, params System.Linq.Expressions.Expression<Func<IFile, object>>[] expressions) => throw null!;
        Task<IFile> GetFileByServerRelativeUrlBatchAsync(string serverRelativeUrl, params System.Linq.Expressions.Expression<Func<IFile, object>>[] expressions) => throw null!;
        IFile GetFileByServerRelativeUrlOrDefault(string serverRelativeUrl, params System.Linq.Expressions.Expression<Func<IFile, object>>[] expressions) => throw null!;
        Task<IFile> GetFileByServerRelativeUrlOrDefaultAsync(string serverRelativeUrl, params System.Linq.Expressions.Expression<Func<IFile, object>>[] expressions) => throw null!;
        ISearchResult Search(SearchOptions query) => throw null!;
        Task<ISearchResult> SearchAsync(SearchOptions query) => throw null!;
    }
    public class RenderListDataOptions { }
    public class SearchOptions { }
}

namespace PnP.Core.Services
{
    public class EventHub { }
    public interface IAuthenticationProvider { }
    public interface IPnPContext
    {
        ISite Site => throw null!;
        IWeb Web => throw null!;
        PnPContext Clone() => throw null!;
        Task<PnPContext> CloneAsync() => throw null!;
    }
    public interface IPnPContextFactory
    {
        PnPContext Create(Uri url) => throw null!;
        PnPContext Create(Guid groupId) => throw null!;
        PnPContext Create(string name) => throw null!;
        PnPContext Create(Uri url, IAuthenticationProvider authenticationProvider) => throw null!;
        PnPContext Create(Uri url, CancellationToken cancellationToken) => throw null!;
        PnPContext Create(Guid groupId, IAuthenticationProvider authenticationProvider) => throw null!;
        PnPContext Create(Guid groupId, CancellationToken cancellationToken) => throw null!;
        PnPContext Create(string name, Action<IAuthenticationProvider> initializeAuthenticationProvider) => throw null!;
        PnPContext Create(string name, CancellationToken cancellationToken) => throw null!;
        PnPContext Create(Uri url, IAuthenticationProvider authenticationProvider, CancellationToken cancellationToken) => throw null!;
        PnPContext Create(Guid groupId, IAuthenticationProvider authenticationProvider, CancellationToken cancellationToken) => throw null!;
        PnPContext Create(string name, Action<IAuthenticationProvider> initializeAuthenticationProvider, CancellationToken cancellationToken) => throw null!;
        Task<PnPContext> CreateAsync(Uri url) => throw null!;
        Task<PnPContext> CreateAsync(Guid groupId) => throw null!;
        Task<PnPContext> CreateAsync(string name) => throw null!;
        Task<PnPContext> CreateAsync(Uri url, IAuthenticationProvider authenticationProvider) => throw null!;
        Task<PnPContext> CreateAsync(Uri url, CancellationToken cancellationToken) => throw null!;
        Task<PnPContext> CreateAsync(Guid groupId, IAuthenticationProvider authenticationProvider) => throw null!;
        Task<PnPContext> CreateAsync(Guid groupId, CancellationToken cancellationToken) => throw null!;
        Task<PnPContext> CreateAsync(string name, Action<IAuthenticationProvider> initializeAuthenticationProvider) => throw null!;
        Task<PnPContext> CreateAsync(string name, CancellationToken cancellationToken) => throw null!;
        Task<PnPContext> CreateAsync(Uri url, IAuthenticationProvider authenticationProvider, CancellationToken cancellationToken) => throw null!;
        Task<PnPContext> CreateAsync(Guid groupId, IAuthenticationProvider authenticationProvider, CancellationToken cancellationToken) => throw null!;
        Task<PnPContext> CreateAsync(string name, Action<IAuthenticationProvider> initializeAuthenticationProvider, CancellationToken cancellationToken) => throw null!;
    }
    public class MicrosoftGraphClient { }
    public class PnPContext : IPnPContext
    {
        internal PnPContext() { }
        public ISite Site => throw null!;
        public IWeb Web => throw null!;
    }
    public class PnPContextFactory : IPnPContextFactory
    {
        internal PnPContextFactory() { }
        public PnPContextFactory(object logger, SharePointRestClient sharePointRestClient, MicrosoftGraphClient microsoftGraphClient, object contextOptions, object globalOptions, EventHub eventHub) { }
        public virtual PnPContext Create(string name) => throw null!;
        public virtual PnPContext Create(Uri url) => throw null!;
        public virtual PnPContext Create(Guid groupId) => throw null!;
        public virtual PnPContext Create(string name, Action<IAuthenticationProvider> initializeAuthenticationProvider) => throw null!;
        public virtual PnPContext Create(string name, CancellationToken cancellationToken) => throw null!;
        public virtual PnPContext Create(Uri url, CancellationToken cancellationToken) => throw null!;
        public virtual PnPContext Create(Uri url, IAuthenticationProvider authenticationProvider) => throw null!;
        public virtual PnPContext Create(Guid groupId, IAuthenticationProvider authenticationProvider) => throw null!;
        public virtual PnPContext Create(Guid groupId, CancellationToken cancellationToken) => throw null!;
        public virtual PnPContext Create(string name, Action<IAuthenticationProvider> initializeAuthenticationProvider, CancellationToken cancellationToken) => throw null!;
        public virtual PnPContext Create(Uri url, IAuthenticationProvider authenticationProvider, CancellationToken cancellationToken) => throw null!;
        public virtual PnPContext Create(Guid groupId, IAuthenticationProvider authenticationProvider, CancellationToken cancellationToken) => throw null!;
        public virtual Task<PnPContext> CreateAsync(string name) => throw null!;
        public virtual Task<PnPContext> CreateAsync(Uri url) => throw null!;
        public virtual Task<PnPContext> CreateAsync(Guid groupId) => throw null!;
        public virtual Task<PnPContext> CreateAsync(string name, CancellationToken cancellationToken) => throw null!;
        public virtual Task<PnPContext> CreateAsync(string name, Action<IAuthenticationProvider> initializeAuthenticationProvider) => throw null!;
        public virtual Task<PnPContext> CreateAsync(Uri url, CancellationToken cancellationToken) => throw null!;
        public virtual Task<PnPContext> CreateAsync(Uri url, IAuthenticationProvider authenticationProvider) => throw null!;
        public virtual Task<PnPContext> CreateAsync(Guid groupId, IAuthenticationProvider authenticationProvider) => throw null!;
        public virtual Task<PnPContext> CreateAsync(Guid groupId, CancellationToken cancellationToken) => throw null!;
        public virtual Task<PnPContext> CreateAsync(string name, Action<IAuthenticationProvider> initializeAuthenticationProvider, CancellationToken cancellationToken) => throw null!;
        public virtual Task<PnPContext> CreateAsync(Uri url, IAuthenticationProvider authenticationProvider, CancellationToken cancellationToken) => throw null!;
        public virtual Task<PnPContext> CreateAsync(Guid groupId, IAuthenticationProvider authenticationProvider, CancellationToken cancellationToken) => throw null!;
    }
    public class SharePointRestClient { }
}
