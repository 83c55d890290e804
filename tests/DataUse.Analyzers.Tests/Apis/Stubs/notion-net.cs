// Signatures of Notion.Net, read in github.com/notion-dotnet/notion-sdk-net at 6e82f30 (2026-06-17): what the model names and what leads there.

namespace Notion.Client
{
    public class BlockRetrieveChildrenRequest { }
    public class ClientOptions { }
    public class DataSource { }
    public interface IAuthenticationClient { }
    public interface IBlock { }
    public interface IBlocksClient
    {
        Task<IBlock> RetrieveAsync(string blockId) => throw null!;
        Task<RetrieveChildrenResponse> RetrieveChildrenAsync(BlockRetrieveChildrenRequest request) => throw null!;
    }
    public interface ICommentsClient { }
    public interface IDataSourcesClient
    {
        Task<QueryDataSourceResponse> QueryAsync(QueryDataSourceRequest request) => throw null!;
        Task<DataSource> RetrieveAsync(RetrieveDataSourceRequest request) => throw null!;
    }
    public interface IDatabasesClient { }
    public interface IEmojisClient { }
    public interface IFileUploadsClient { }
    public interface INotionClient
    {
        IBlocksClient Blocks => throw null!;
        IDataSourcesClient DataSources => throw null!;
        IPagesClient Pages => throw null!;
    }
    public interface IPagesClient
    {
        Task<Page> RetrieveAsync(string pageId) => throw null!;
    }
    public interface IRestClient { }
    public interface ISearchClient { }
    public interface IUsersClient { }
    public interface IViewsClient { }
    public class NotionClient : INotionClient
    {
        internal NotionClient() { }
        public NotionClient(IRestClient restClient, IUsersClient users, IDatabasesClient databases, IPagesClient pages, ISearchClient search, ICommentsClient comments, IBlocksClient blocks, IAuthenticationClient authenticationClient, IFileUploadsClient fileUploadsClient, IDataSourcesClient dataSourcesClient, IViewsClient viewsClient, IEmojisClient emojisClient) { }
        public IBlocksClient Blocks => throw null!;
        public IDataSourcesClient DataSources => throw null!;
        public IPagesClient Pages => throw null!;
    }
    public static class NotionClientFactory
    {
        public static NotionClient Create(ClientOptions options) => throw null!;
    }
    public class Page { }
    public class QueryDataSourceRequest { }
    public class QueryDataSourceResponse { }
    public class RetrieveChildrenResponse { }
    public class RetrieveDataSourceRequest { }
}
