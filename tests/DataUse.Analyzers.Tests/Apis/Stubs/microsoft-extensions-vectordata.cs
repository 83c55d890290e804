// Signatures of Microsoft.Extensions.VectorData: what the model names and what leads there. Read in
// github.com/dotnet/extensions at 5862342c9a (2026-08-19)
// github.com/microsoft/semantic-kernel at c00060f474 (2025-03-11).

namespace Microsoft.Extensions.VectorData
{
    public interface IVectorStoreRecordCollection<TKey, TRecord>
    {
        Task<TKey> UpsertAsync(TRecord record) => throw null!;
        IAsyncEnumerable<TKey> UpsertBatchAsync(IEnumerable<TRecord> records) => throw null!;
    }
    public abstract class VectorStoreCollection<TKey, TRecord> where TRecord : class
    {
        public virtual Task UpsertAsync(TRecord record) => throw null!;
        public virtual Task UpsertAsync(IEnumerable<TRecord> records) => throw null!;
    }
}
