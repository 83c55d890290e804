// Signatures of Milvus.Client, read in github.com/milvus-io/milvus-sdk-csharp at b37231a (2026-01-20): what the model names and what leads there.

namespace Milvus.Client
{
    public abstract class FieldData { }
    public class FieldSchema { }
    public class MilvusClient
    {
        internal MilvusClient() { }
        public MilvusClient(Uri endpoint) { }
        public MilvusClient(string host) { }
        public Task<MilvusCollection> CreateCollectionAsync(string collectionName, IReadOnlyList<FieldSchema> fields) => throw null!;
        public MilvusCollection GetCollection(string collectionName) => throw null!;
    }
    public class MilvusCollection
    {
        internal MilvusCollection() { }
        public Task<MutationResult> InsertAsync(IReadOnlyList<FieldData> data) => throw null!;
        public Task<MutationResult> UpsertAsync(IReadOnlyList<FieldData> data) => throw null!;
    }
    public class MutationResult { }
}
