// Signatures of MongoDB.Driver, read in github.com/mongodb/mongo-csharp-driver at 97e3979258 (2026-08-20): what the model names and what leads there.

namespace MongoDB.Driver
{
    public abstract class FilterDefinition<TDocument> { }
    public interface IAsyncCursor<TDocument> { }
    public interface IClientSessionHandle { }
    public interface IFindFluent<TDocument, TProjection> { }
    public interface IMongoClient
    {
        IMongoDatabase GetDatabase(string name) => throw null!;
    }
    public interface IMongoCollection<TDocument>
    {
        IMongoDatabase Database => throw null!;
        IAsyncCursor<TResult> Aggregate<TResult>(PipelineDefinition<TDocument, TResult> pipeline) => throw null!;
        IAsyncCursor<TResult> Aggregate<TResult>(IClientSessionHandle session, PipelineDefinition<TDocument, TResult> pipeline) => throw null!;
        Task<IAsyncCursor<TResult>> AggregateAsync<TResult>(PipelineDefinition<TDocument, TResult> pipeline) => throw null!;
        Task<IAsyncCursor<TResult>> AggregateAsync<TResult>(IClientSessionHandle session, PipelineDefinition<TDocument, TResult> pipeline) => throw null!;
        Task<IAsyncCursor<TProjection>> FindAsync<TProjection>(FilterDefinition<TDocument> filter) => throw null!;
        Task<IAsyncCursor<TProjection>> FindAsync<TProjection>(IClientSessionHandle session, FilterDefinition<TDocument> filter) => throw null!;
        IAsyncCursor<TProjection> FindSync<TProjection>(FilterDefinition<TDocument> filter) => throw null!;
        IAsyncCursor<TProjection> FindSync<TProjection>(IClientSessionHandle session, FilterDefinition<TDocument> filter) => throw null!;
    }
    public static class IMongoCollectionExtensions
    {
        public static System.Linq.IQueryable<TDocument> AsQueryable<TDocument>(this IMongoCollection<TDocument> collection) => throw null!;
        public static System.Linq.IQueryable<TDocument> AsQueryable<TDocument>(this IMongoCollection<TDocument> collection, IClientSessionHandle session) => throw null!;
        public static IFindFluent<TDocument, TDocument> Find<TDocument>(this IMongoCollection<TDocument> collection, FilterDefinition<TDocument> filter) => throw null!;
        public static IFindFluent<TDocument, TDocument> Find<TDocument>(this IMongoCollection<TDocument> collection, System.Linq.Expressions.Expression<Func<TDocument, bool>> filter) => throw null!;
        public static IFindFluent<TDocument, TDocument> Find<TDocument>(this IMongoCollection<TDocument> collection, IClientSessionHandle session, FilterDefinition<TDocument> filter) => throw null!;
        public static IFindFluent<TDocument, TDocument> Find<TDocument>(this IMongoCollection<TDocument> collection, IClientSessionHandle session, System.Linq.Expressions.Expression<Func<TDocument, bool>> filter) => throw null!;
    }
    public interface IMongoDatabase
    {
        IMongoClient Client => throw null!;
        IMongoCollection<TDocument> GetCollection<TDocument>(string name) => throw null!;
    }
    public class MongoClient : IMongoClient
    {
        public MongoClient() { }
        public MongoClient(MongoClientSettings settings) { }
        public MongoClient(MongoUrl url) { }
        public MongoClient(string connectionString) { }
        public IMongoDatabase GetDatabase(string name) => throw null!;
        public IMongoClient WithReadConcern(ReadConcern readConcern) => throw null!;
        public IMongoClient WithReadPreference(ReadPreference readPreference) => throw null!;
        public IMongoClient WithWriteConcern(WriteConcern writeConcern) => throw null!;
    }
    public class MongoClientSettings { }
    public class MongoUrl { }
    public abstract class PipelineDefinition<TInput, TOutput> { }
    public class ReadConcern { }
    public class ReadPreference { }
    public class WriteConcern { }
}
