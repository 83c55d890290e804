// Signatures of Dropbox.Api, read in github.com/dropbox/dropbox-sdk-dotnet at 03994e40d (2026-08-05): what the model names and what leads there.

using Dropbox.Api;
using Dropbox.Api.Files;
using Dropbox.Api.Files.Routes;
using Dropbox.Api.Stone;

namespace Dropbox.Api
{
    public class DropboxClient : DropboxClientBase
    {
        internal DropboxClient() { }
        public DropboxClient(string oauth2Token) { }
        public DropboxClient(string oauth2RefreshToken, string appKey) { }
        public FilesUserRoutes Files => throw null!;
    }
    public abstract class DropboxClientBase
    {
        internal DropboxClientBase() { }
    }
}

namespace Dropbox.Api.Files
{
    public class DownloadArg { }
    public class DownloadZipArg { }
    public class DownloadZipResult { }
    public class ExportArg { }
    public class ExportResult { }
    public class FileMetadata { }
    public class ListFolderArg { }
    public class ListFolderContinueArg { }
    public class ListFolderResult { }
    public class PathOrLink { }
    public class PreviewResult { }
    public class SearchV2Arg { }
    public class SearchV2Result { }
    public class ThumbnailV2Arg { }
}

namespace Dropbox.Api.Files.Routes
{
    public class FilesUserRoutes
    {
        internal FilesUserRoutes() { }
        public Task<IDownloadResponse<FileMetadata>> DownloadAsync(DownloadArg downloadArg) => throw null!;
        public Task<IDownloadResponse<FileMetadata>> DownloadAsync(string path) => throw null!;
        public Task<IDownloadResponse<DownloadZipResult>> DownloadZipAsync(DownloadZipArg downloadZipArg) => throw null!;
        public Task<IDownloadResponse<DownloadZipResult>> DownloadZipAsync(string path) => throw null!;
        public Task<IDownloadResponse<ExportResult>> ExportAsync(ExportArg exportArg) => throw null!;
        public Task<IDownloadResponse<ExportResult>> ExportAsync(string path) => throw null!;
        public Task<IDownloadResponse<PreviewResult>> GetThumbnailV2Async(ThumbnailV2Arg thumbnailV2Arg) => throw null!;
        public Task<IDownloadResponse<PreviewResult>> GetThumbnailV2Async(PathOrLink resource) => throw null!;
        public Task<ListFolderResult> ListFolderAsync(ListFolderArg listFolderArg) => throw null!;
        public Task<ListFolderResult> ListFolderAsync(string path) => throw null!;
        public Task<ListFolderResult> ListFolderContinueAsync(ListFolderContinueArg listFolderContinueArg) => throw null!;
        public Task<ListFolderResult> ListFolderContinueAsync(string cursor) => throw null!;
        public Task<SearchV2Result> SearchV2Async(SearchV2Arg searchV2Arg) => throw null!;
        public Task<SearchV2Result> SearchV2Async(string query) => throw null!;
    }
}

namespace Dropbox.Api.Stone
{
    public interface IDownloadResponse<TResponse> { }
}
