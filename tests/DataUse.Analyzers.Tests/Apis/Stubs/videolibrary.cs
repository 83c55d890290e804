// Signatures of VideoLibrary (libvideo), read in github.com/omansak/libvideo at 3777e6a (2026-01-03): what the model names and what leads there.

namespace VideoLibrary
{
    public class Client<T> : IService<T>, IAsyncService<T>
    {
        internal Client() { }
        public IEnumerable<T> GetAllVideos(string videoUri) => throw null!;
        public Task<IEnumerable<T>> GetAllVideosAsync(string videoUri) => throw null!;
        public T GetVideo(string videoUri) => throw null!;
        public Task<T> GetVideoAsync(string videoUri) => throw null!;
    }
    public interface IAsyncService<T>
    {
        Task<IEnumerable<T>> GetAllVideosAsync(string uri) => throw null!;
        Task<T> GetVideoAsync(string uri) => throw null!;
    }
    public interface IService<T>
    {
        IEnumerable<T> GetAllVideos(string uri) => throw null!;
        T GetVideo(string uri) => throw null!;
    }
    public abstract class ServiceBase<T> : IService<T>, IAsyncService<T>
    {
        public IEnumerable<T> GetAllVideos(string videoUri) => throw null!;
        public Task<IEnumerable<T>> GetAllVideosAsync(string videoUri) => throw null!;
        public T GetVideo(string videoUri) => throw null!;
        public Task<T> GetVideoAsync(string videoUri) => throw null!;
    }
    public abstract class Video
    {
        internal Video() { }
        public byte[] GetBytes() => throw null!;
        public Task<byte[]> GetBytesAsync() => throw null!;
        public Task<Stream> StreamAsync() => throw null!;
    }
    public class YouTube : ServiceBase<YouTubeVideo> { }
    public class YouTubeVideo : Video
    {
        internal YouTubeVideo() { }
    }
}
