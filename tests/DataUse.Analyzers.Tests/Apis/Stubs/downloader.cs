// Signatures of Downloader, read in github.com/bezzad/Downloader at 10ece6b (2026-07-20): what the model names and what leads there.

namespace Downloader
{
    public abstract class AbstractDownloadService : IDownloadService
    {
        internal AbstractDownloadService() { }
        public Task<Stream> DownloadFileTaskAsync(DownloadPackage package) => throw null!;
        public Task<Stream> DownloadFileTaskAsync(string address) => throw null!;
        public virtual Task<Stream> DownloadFileTaskAsync(string[] urls) => throw null!;
        public Task<Stream> DownloadFileTaskAsync(DownloadPackage package, string address) => throw null!;
        public virtual Task<Stream> DownloadFileTaskAsync(DownloadPackage package, string[] urls) => throw null!;
        public Task DownloadFileTaskAsync(string address, string fileName) => throw null!;
        public virtual Task DownloadFileTaskAsync(string[] urls, string fileName) => throw null!;
        public Task DownloadFileTaskAsync(string address, DirectoryInfo folder) => throw null!;
        public virtual Task DownloadFileTaskAsync(string[] urls, DirectoryInfo folder) => throw null!;
    }
    public class Download : IDownload
    {
        internal Download() { }
        public Download(DownloadPackage package, string address, DownloadConfiguration configuration) { }
        public Download(string url, string path, string filename, DownloadConfiguration configuration) { }
        public Task<Stream> StartAsync() => throw null!;
    }
    public class DownloadBuilder
    {
        public IDownload Build() => throw null!;
        public IDownload Build(DownloadPackage package) => throw null!;
        public IDownload Build(DownloadPackage package, DownloadConfiguration downloadConfiguration) => throw null!;
        public DownloadBuilder Configure(Action<DownloadConfiguration> configure) => throw null!;
        public DownloadBuilder WithConfiguration(DownloadConfiguration configuration) => throw null!;
        public DownloadBuilder WithDirectory(string directoryPath) => throw null!;
        public DownloadBuilder WithFileLocation(string fullPath) => throw null!;
        public DownloadBuilder WithFileLocation(Uri uri) => throw null!;
        public DownloadBuilder WithFileLocation(FileInfo fileInfo) => throw null!;
        public DownloadBuilder WithFileName(string name) => throw null!;
        public DownloadBuilder WithUrl(string url) => throw null!;
        public DownloadBuilder WithUrl(Uri url) => throw null!;
    }
    public class DownloadConfiguration { }
    public class DownloadPackage { }
    public class DownloadService : AbstractDownloadService
    {
        public DownloadService() { }
        public DownloadService(DownloadConfiguration options) { }
    }
    public interface IDownload
    {
        Task<Stream> StartAsync() => throw null!;
    }
    public interface IDownloadService
    {
        Task<Stream> DownloadFileTaskAsync(DownloadPackage package) => throw null!;
        Task<Stream> DownloadFileTaskAsync(string address) => throw null!;
        Task<Stream> DownloadFileTaskAsync(string[] urls) => throw null!;
        Task<Stream> DownloadFileTaskAsync(DownloadPackage package, string address) => throw null!;
        Task<Stream> DownloadFileTaskAsync(DownloadPackage package, string[] urls) => throw null!;
        Task DownloadFileTaskAsync(string address, string fileName) => throw null!;
        Task DownloadFileTaskAsync(string[] urls, string fileName) => throw null!;
        Task DownloadFileTaskAsync(string address, DirectoryInfo folder) => throw null!;
        Task DownloadFileTaskAsync(string[] urls, DirectoryInfo folder) => throw null!;
    }
}
