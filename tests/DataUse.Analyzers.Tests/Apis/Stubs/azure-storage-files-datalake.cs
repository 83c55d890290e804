// Signatures of Azure.Storage.Files.DataLake, read in github.com/Azure/azure-sdk-for-net, sdk/storage/Azure.Storage.Files.DataLake/api/Azure.Storage.Files.DataLake.netstandard2.0.cs
// at 56ce401bec.

namespace Azure.Storage.Files.DataLake
{
    public class DataLakeFileClient
    {
        public DataLakeFileClient(Uri fileUri) { }
        public DataLakeFileClient(string connectionString, string fileSystemName, string filePath) { }
        public virtual object Delete() => throw null!;
        public virtual Task<object> DeleteAsync() => throw null!;
        public virtual Stream OpenRead(object options) => throw null!;
        public virtual Task<Stream> OpenReadAsync(object options) => throw null!;
        public virtual Stream OpenWrite(bool overwrite) => throw null!;
        public virtual Task<Stream> OpenWriteAsync(bool overwrite) => throw null!;
        public virtual object Query(string querySqlExpression) => throw null!;
        public virtual Task<object> QueryAsync(string querySqlExpression) => throw null!;
        public virtual object Read() => throw null!;
        public virtual Task<object> ReadAsync() => throw null!;
        public virtual object ReadContent() => throw null!;
        public virtual Task<object> ReadContentAsync() => throw null!;
        public virtual object ReadStreaming() => throw null!;
        public virtual Task<object> ReadStreamingAsync() => throw null!;
        public virtual object ReadTo(Stream destination) => throw null!;
        public virtual object ReadTo(string path) => throw null!;
        public virtual Task<object> ReadToAsync(Stream destination) => throw null!;
    }
}
