// Signatures of Pinecone.Client, read in github.com/pinecone-io/pinecone-dotnet-client at fcb383c (2025-06-17): what the model names and what leads there.

namespace Pinecone
{
    public class BasePinecone
    {
        public BasePinecone() { }
        public IndexClient Index => throw null!;
    }
    public class IndexClient
    {
        internal IndexClient() { }
        public Task<UpsertResponse> UpsertAsync(UpsertRequest request) => throw null!;
    }
    public class PineconeClient : BasePinecone
    {
        public PineconeClient() { }
        public IndexClient Index() => throw null!;
    }
    public class UpsertRequest { }
    public class UpsertResponse { }
}
