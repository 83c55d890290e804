// Signatures of Google.Cloud.Storage.V1, read in github.com/googleapis/google-cloud-dotnet: StorageClient.DownloadObject.cs at 722f8df675,
// StorageClient.ListObjects.cs and StorageClient.UploadObject.cs at 1829f21ed0.

namespace Google.Cloud.Storage.V1
{
    public abstract class StorageClient
    {
        public virtual void DownloadObject(string bucket, string objectName, Stream destination) { }
        public virtual void DownloadObject(object source, Stream destination) { }
        public virtual Task DownloadObjectAsync(string bucket, string objectName, Stream destination, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task DownloadObjectAsync(object source, Stream destination, CancellationToken cancellationToken = default) => throw null!;
        public virtual object ListObjects(string bucket, string prefix = null) => throw null!;
        public virtual object ListObjectsAsync(string bucket, string prefix = null) => throw null!;
        public virtual object UploadObject(string bucket, string objectName, string contentType, Stream source) => throw null!;
        public virtual object UploadObject(object destination, Stream source) => throw null!;
        public virtual Task<object> UploadObjectAsync(string bucket, string objectName, string contentType, Stream source) => throw null!;
        public virtual Task<object> UploadObjectAsync(object destination, Stream source) => throw null!;
    }
}
