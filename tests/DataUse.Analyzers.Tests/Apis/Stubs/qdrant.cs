// Signatures of Qdrant.Client, read in github.com/qdrant/qdrant-dotnet at f16154b (2026-05-11): what the model names and what leads there.

using Qdrant.Client;
using Qdrant.Client.Grpc;

namespace Qdrant.Client
{
    public interface IQdrantClient
    {
        Task<object> UpsertAsync(string collectionName, IReadOnlyList<object> points) => throw null!;
    }
    public class QdrantClient : IQdrantClient
    {
        internal QdrantClient() { }
        public QdrantClient(Uri address) { }
        public QdrantClient(string host) { }
        public Task<object> UpsertAsync(object request) => throw null!;
        public Task<object> UpsertAsync(string collectionName, IReadOnlyList<object> points) => throw null!;
        public Task<object> UpsertAsync(string collectionName, IReadOnlyList<object> points, Filter updateFilter) => throw null!;
    }
}

namespace Qdrant.Client.Grpc
{
    public class Filter { }
}
