// Signatures of Minio: what the model names and what leads there. Read in
// github.com/minio/minio-dotnet at e33a542a (2026-03-06)
// github.com/minio/minio-dotnet at 868cd9c4 (2026-01-17)
// github.com/minio/minio-dotnet at 827e2d32 (2023-06-21).

using Minio;
using Minio.DataModel;
using Minio.DataModel.Args;
using Minio.Helpers;
using Minio.Model;

namespace Minio
{
    public abstract class Args { }
    public abstract class BucketArgs<T> : global::Minio.Args
    {
        public T WithBucket(string bucket) => throw null!;
    }
    public abstract class EncryptionArgs<T> : global::Minio.ObjectArgs<T> { }
    public class GetObjectArgs : global::Minio.ObjectConditionalQueryArgs<global::Minio.GetObjectArgs>
    {
        public GetObjectArgs() { }
        public global::Minio.GetObjectArgs WithCallbackStream(Action<Stream> cb) => throw null!;
        public global::Minio.GetObjectArgs WithCallbackStream(Func<Stream, CancellationToken, Task> cb) => throw null!;
        public global::Minio.GetObjectArgs WithFile(string file) => throw null!;
    }
    public interface IBucketOperations
    {
        IObservable<Item> ListObjectsAsync(global::Minio.ListObjectsArgs args) => throw null!;
    }
    public interface IMinioClient : IBucketOperations, IObjectOperations
    {
        Task<ObjectStat> GetObjectAsync(global::Minio.GetObjectArgs args) => throw null!;
        Task<ObjectInfoStream> GetObjectAsync(string bucketName, string key) => throw null!;
        IObservable<Item> ListObjectsAsync(global::Minio.ListObjectsArgs args) => throw null!;
        IAsyncEnumerable<ObjectItem> ListObjectsAsync(string bucketName) => throw null!;
        Task<SelectResponseStream> SelectObjectContentAsync(SelectObjectContentArgs args) => throw null!;
        IAsyncEnumerable<string> SelectObjectContentAsync(string bucketName, string key, SelectObjectOptions options) => throw null!;
    }
    public interface IObjectOperations
    {
        Task<ObjectStat> GetObjectAsync(global::Minio.GetObjectArgs args) => throw null!;
        Task<SelectResponseStream> SelectObjectContentAsync(SelectObjectContentArgs args) => throw null!;
    }
    public class ListObjectsArgs : global::Minio.BucketArgs<global::Minio.ListObjectsArgs>
    {
        public ListObjectsArgs() { }
        public global::Minio.ListObjectsArgs WithPrefix(string prefix) => throw null!;
        public global::Minio.ListObjectsArgs WithRecursive(bool rec) => throw null!;
    }
    public class MinioClient : IBucketOperations, IObjectOperations, IMinioClient
    {
        public MinioClient() { }
        public Task<ObjectStat> GetObjectAsync(global::Minio.GetObjectArgs args) => throw null!;
        public IObservable<Item> ListObjectsAsync(global::Minio.ListObjectsArgs args) => throw null!;
        public IAsyncEnumerable<Item> ListObjectsEnumAsync(global::Minio.ListObjectsArgs args) => throw null!;
        public Task<object> SelectObjectContentAsync(SelectObjectContentArgs args) => throw null!;
    }
    public abstract class ObjectArgs<T> : global::Minio.BucketArgs<T>
    {
        public T WithObject(string obj) => throw null!;
    }
    public abstract class ObjectConditionalQueryArgs<T> : global::Minio.ObjectVersionArgs<T> { }
    public class ObjectItem { }
    public abstract class ObjectVersionArgs<T> : global::Minio.EncryptionArgs<T> { }
    public class SelectObjectContentArgs : global::Minio.EncryptionArgs<SelectObjectContentArgs> { }
}

namespace Minio.DataModel
{
    public class Item { }
    public class ObjectStat { }
    public class SelectResponseStream { }
}

namespace Minio.DataModel.Args
{
    public abstract class BucketArgs<T> : RequestArgs
    {
        public T WithBucket(string bucket) => throw null!;
    }
    public abstract class EncryptionArgs<T> : global::Minio.DataModel.Args.ObjectArgs<T> { }
    public class GetObjectArgs : global::Minio.DataModel.Args.ObjectConditionalQueryArgs<global::Minio.DataModel.Args.GetObjectArgs>
    {
        public GetObjectArgs() { }
        public global::Minio.DataModel.Args.GetObjectArgs WithCallbackStream(Action<Stream> cb) => throw null!;
        public global::Minio.DataModel.Args.GetObjectArgs WithCallbackStream(Func<Stream, CancellationToken, Task> cb) => throw null!;
        public global::Minio.DataModel.Args.GetObjectArgs WithFile(string file) => throw null!;
    }
    public class ListObjectsArgs : global::Minio.DataModel.Args.BucketArgs<global::Minio.DataModel.Args.ListObjectsArgs>
    {
        public ListObjectsArgs() { }
        public global::Minio.DataModel.Args.ListObjectsArgs WithPrefix(string prefix) => throw null!;
        public global::Minio.DataModel.Args.ListObjectsArgs WithRecursive(bool rec) => throw null!;
    }
    public abstract class ObjectArgs<T> : global::Minio.DataModel.Args.BucketArgs<T>
    {
        public T WithObject(string obj) => throw null!;
    }
    public abstract class ObjectConditionalQueryArgs<T> : global::Minio.DataModel.Args.ObjectVersionArgs<T> { }
    public abstract class ObjectVersionArgs<T> : global::Minio.DataModel.Args.EncryptionArgs<T> { }
    public abstract class RequestArgs { }
}

namespace Minio.Helpers
{
    public class ObjectInfoStream { }
}

namespace Minio.Model
{
    public class SelectObjectOptions { }
}
