// Signatures of FluentFTP, read in github.com/robinrodricks/FluentFTP at e6d1f4e1 (2026-05-07): what the model names and what leads there.

using FluentFTP;
using FluentFTP.Client.BaseClient;

namespace FluentFTP
{
    public class AsyncFtpClient : BaseFtpClient, IAsyncFtpClient
    {
        public AsyncFtpClient() { }
        public AsyncFtpClient(string host) { }
        public AsyncFtpClient(string host, System.Net.NetworkCredential credentials) { }
        public AsyncFtpClient(string host, string user, string pass) { }
    }
    public class FtpClient : BaseFtpClient, IFtpClient
    {
        public FtpClient() { }
        public FtpClient(string host) { }
        public FtpClient(string host, System.Net.NetworkCredential credentials) { }
        public FtpClient(string host, string user, string pass) { }
    }
    public class FtpConfig { }
    public enum FtpDataType { }
    public class FtpListItem { }
    public enum FtpListOption { }
    public class FtpResult { }
    public enum FtpStatus { }
    public interface IAsyncFtpClient
    {
        Task<byte[]> DownloadBytes(string remotePath) => throw null!;
        Task<List<FtpResult>> DownloadDirectory(string localFolder, string remoteFolder) => throw null!;
        Task<FtpStatus> DownloadFile(string localPath, string remotePath) => throw null!;
        Task<List<FtpResult>> DownloadFiles(string localDir, IEnumerable<string> remotePaths) => throw null!;
        Task<bool> DownloadStream(Stream outStream, string remotePath) => throw null!;
        Task<byte[]> DownloadUriBytes(string uri) => throw null!;
        Task<FtpListItem[]> GetListing() => throw null!;
        Task<FtpListItem[]> GetListing(string path) => throw null!;
        Task<FtpListItem[]> GetListing(string path, FtpListOption options) => throw null!;
        IAsyncEnumerable<FtpListItem> GetListingEnumerable() => throw null!;
        IAsyncEnumerable<FtpListItem> GetListingEnumerable(string path) => throw null!;
        IAsyncEnumerable<FtpListItem> GetListingEnumerable(string path, FtpListOption options) => throw null!;
        Task<Stream> OpenRead(string path) => throw null!;
        Task<Stream> OpenRead(string path, FtpDataType type, long restart, long fileLen) => throw null!;
    }
    public interface IFtpClient
    {
        bool DownloadBytes(out byte[] outBytes, string remotePath) => throw null!;
        List<FtpResult> DownloadDirectory(string localFolder, string remoteFolder) => throw null!;
        FtpStatus DownloadFile(string localPath, string remotePath) => throw null!;
        List<FtpResult> DownloadFiles(string localDir, IEnumerable<string> remotePaths) => throw null!;
        bool DownloadStream(Stream outStream, string remotePath) => throw null!;
        bool DownloadUriBytes(out byte[] outBytes, string uri) => throw null!;
        FtpListItem[] GetListing() => throw null!;
        FtpListItem[] GetListing(string path) => throw null!;
        FtpListItem[] GetListing(string path, FtpListOption options) => throw null!;
        Stream OpenRead(string path) => throw null!;
        Stream OpenRead(string path, FtpDataType type, long restart, long fileLen) => throw null!;
    }
}

namespace FluentFTP.Client.BaseClient
{
    public class BaseFtpClient
    {
        internal BaseFtpClient() { }
        public BaseFtpClient(FtpConfig config) { }
    }
}
