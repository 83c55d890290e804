// Signatures of LangChain .NET (tryAGI): what the model names and what leads there. Read in
// github.com/tryAGI/LangChain at c6fabd01 (2026-04-14)
// github.com/tryAGI/LangChain at 70f473db (2026-03-20)
// github.com/tryAGI/LangChain.Databases at 0158148 (2024-10-24).

using LangChain.Chains.StackableChains.Agents.Tools;
using LangChain.Chains.StackableChains.Agents.Tools.BuiltIn;
using LangChain.Databases;
using LangChain.Databases.Sqlite;
using LangChain.DocumentLoaders;
using LangChain.Extensions;
using LangChain.Utilities;

namespace LangChain.Chains.StackableChains.Agents.Tools
{
    public abstract class AgentTool
    {
        internal AgentTool() { }
    }
}

namespace LangChain.Chains.StackableChains.Agents.Tools.BuiltIn
{
    public class GoogleCustomSearchTool : AgentTool
    {
        internal GoogleCustomSearchTool() { }
        public GoogleCustomSearchTool(string key, string cx) { }
    }
}

namespace LangChain.Databases
{
    public interface IVectorCollection
    {
        Task<IReadOnlyCollection<string>> AddAsync(IReadOnlyCollection<Vector> items) => throw null!;
    }
    public interface IVectorDatabase
    {
        Task<IVectorCollection> GetCollectionAsync(string collectionName) => throw null!;
        Task<IVectorCollection> GetOrCreateCollectionAsync(string collectionName, int dimensions) => throw null!;
    }
    public class Vector { }
}

namespace LangChain.Databases.Sqlite
{
    public class SqLiteVectorDatabase : IVectorDatabase
    {
        internal SqLiteVectorDatabase() { }
        public SqLiteVectorDatabase(string dataSource = default) { }
        public Task<IVectorCollection> GetCollectionAsync(string collectionName) => throw null!;
        public Task<IVectorCollection> GetOrCreateCollectionAsync(string collectionName, int dimensions) => throw null!;
    }
}

namespace LangChain.DocumentLoaders
{
    public class DataSource
    {
        public static DataSource FromPath(string path) => throw null!;
        public static DataSource FromUri(Uri uri) => throw null!;
        public static DataSource FromUrl(string url) => throw null!;
    }
    public class Document { }
    public class FileLoader : IDocumentLoader
    {
        public Task<IReadOnlyCollection<Document>> LoadAsync(DataSource dataSource) => throw null!;
    }
    public class HtmlLoader : IDocumentLoader
    {
        public Task<IReadOnlyCollection<Document>> LoadAsync(DataSource dataSource) => throw null!;
    }
    public interface IDocumentLoader
    {
        Task<IReadOnlyCollection<Document>> LoadAsync(DataSource dataSource) => throw null!;
    }
    public class PdfPigPdfLoader : IDocumentLoader
    {
        public Task<IReadOnlyCollection<Document>> LoadAsync(DataSource dataSource) => throw null!;
    }
    public class WordLoader : IDocumentLoader
    {
        public Task<IReadOnlyCollection<Document>> LoadAsync(DataSource dataSource) => throw null!;
    }
}

namespace LangChain.Extensions
{
    public static class VectorCollectionExtensions
    {
        public static Task<IReadOnlyCollection<string>> AddDocumentsAsync(this object vectorCollection, object embeddingGenerator, IReadOnlyCollection<Document> documents) => throw null!;
        public static Task<IReadOnlyCollection<string>> AddDocumentsAsync(this IVectorCollection vectorCollection, object embeddingModel, IReadOnlyCollection<Document> documents) => throw null!;
        public static Task<IReadOnlyCollection<string>> AddTextsAsync(this object vectorCollection, object embeddingGenerator, IReadOnlyCollection<string> texts) => throw null!;
        public static Task<IReadOnlyCollection<string>> AddTextsAsync(this IVectorCollection vectorCollection, object embeddingModel, IReadOnlyCollection<string> texts) => throw null!;
    }
    public static class VectorDatabaseExtensions
    {
        public static Task<IReadOnlyCollection<string>> AddDocumentsFromAsync<TLoader>(this object vectorCollection, object embeddingGenerator, DataSource dataSource) where TLoader : new() => throw null!;
        public static Task<IReadOnlyCollection<string>> AddDocumentsFromAsync<TLoader>(this IVectorCollection vectorCollection, object embeddingModel, DataSource dataSource) where TLoader : new() => throw null!;
        public static Task<object> AddDocumentsFromAsync<TLoader>(this object vectorStore, object embeddingGenerator, int dimensions, DataSource dataSource) where TLoader : new() => throw null!;
        public static Task<IVectorCollection> AddDocumentsFromAsync<TLoader>(this IVectorDatabase vectorDatabase, object embeddingModel, int dimensions, DataSource dataSource) where TLoader : new() => throw null!;
        public static Task<IReadOnlyCollection<string>> AddSplitDocumentsAsync(this object vectorCollection, object embeddingGenerator, IReadOnlyCollection<Document> documents) => throw null!;
        public static Task<IReadOnlyCollection<string>> AddSplitDocumentsAsync(this IVectorCollection vectorCollection, object embeddingModel, IReadOnlyCollection<Document> documents) => throw null!;
    }
}

namespace LangChain.Utilities
{
    public class DuckDuckGoSearch
    {
        public IAsyncEnumerable<Dictionary<string, string>> TextSearchAsync(string keywords) => throw null!;
    }
}
