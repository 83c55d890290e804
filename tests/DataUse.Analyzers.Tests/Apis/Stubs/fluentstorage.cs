// Signatures of FluentStorage, read in github.com/robinrodricks/FluentStorage at 5e5adcc (2024-02-03): what the model names and what leads there.

using FluentStorage;
using FluentStorage.Blobs;
using FluentStorage.Blobs.Sinks;

namespace FluentStorage
{
    public static class Factory
    {
        public static IBlobStorage AwsS3(this IBlobStorageFactory factory, string bucketName, string region) => throw null!;
        public static IBlobStorage AwsS3(this IBlobStorageFactory factory, string awsCliProfileName, string bucketName, string region) => throw null!;
        public static IBlobStorage AwsS3(this IBlobStorageFactory factory, object credentials, string bucketName, string region) => throw null!;
        public static IBlobStorage AwsS3(this IBlobStorageFactory factory, string accessKeyId, string secretAccessKey, string sessionToken, string bucketName, string region) => throw null!;
        public static IBlobStorage AwsS3(this IBlobStorageFactory factory, string accessKeyId, string secretAccessKey, string sessionToken, string bucketName, object clientConfig) => throw null!;
        public static IBlobStorage AzureKeyVaultWithMsi(this IBlobStorageFactory factory, Uri vaultUri) => throw null!;
        public static IBlobStorage DirectoryFiles(this IBlobStorageFactory factory, string directoryFullName) => throw null!;
        public static IBlobStorage FromConnectionString(this IBlobStorageFactory factory, string connectionString) => throw null!;
        public static IBlobStorage FtpFromFluentFtpClient(this IBlobStorageFactory factory, object ftpClient) => throw null!;
        public static IBlobStorage GoogleCloudStorageFromEnvironmentVariable(this IBlobStorageFactory factory, string bucketName) => throw null!;
        public static IBlobStorage InMemory(this IBlobStorageFactory factory) => throw null!;
        public static IBlobStorage Sftp(this IBlobStorageFactory factory, object connectionInfo) => throw null!;
        public static IBlobStorage WithAesSymmetricEncryption(this IBlobStorage blobStorage, string encryptionKey) => throw null!;
        public static IBlobStorage WithGzipCompression(this IBlobStorage blobStorage) => throw null!;
        public static IBlobStorage WithSinks(this IBlobStorage blobStorage, params ITransformSink[] sinks) => throw null!;
        public static IBlobStorage WithSymmetricEncryption(this IBlobStorage blobStorage, string encryptionKey) => throw null!;
        public static IBlobStorage ZipFile(this IBlobStorageFactory blobStorageFactory, string filePath) => throw null!;
    }
    public interface IBlobStorageFactory { }
    public static class StorageFactory { }
}

namespace FluentStorage.Blobs
{
    public class Blob { }
    public static class BlobStorageExtensions
    {
        public static Task<IReadOnlyCollection<Blob>> ListAsync(this IBlobStorage blobStorage) => throw null!;
        public static Task<IReadOnlyCollection<Blob>> ListFilesAsync(this IBlobStorage blobStorage, ListOptions options) => throw null!;
        public static Task<byte[]> ReadBytesAsync(this IBlobStorage storage, string fullPath) => throw null!;
        public static Task<string> ReadTextAsync(this IBlobStorage provider, string fullPath) => throw null!;
        public static Task ReadToFileAsync(this IBlobStorage provider, string fullPath, string filePath) => throw null!;
        public static Task ReadToStreamAsync(this IBlobStorage provider, string fullPath, Stream targetStream) => throw null!;
    }
    public interface IBlobStorage
    {
        Task<IReadOnlyCollection<Blob>> ListAsync() => throw null!;
        Task<Stream> OpenReadAsync(string fullPath) => throw null!;
    }
    public class ListOptions { }
}

namespace FluentStorage.Blobs.Sinks
{
    public interface ITransformSink { }
}
