// Signatures of Google.Apis.*, read in github.com/googleapis/google-api-dotnet-client: List of ActivitiesResource and SearchResource in Google.Apis.YouTube.v3, CseResource of
// Google.Apis.CustomSearchAPI.v1 and FilesResource of Google.Apis.Drive.v3 at 6139639; BooksService at 01f4da3. One generator writes the others with the same signatures.

using Google.Apis.Requests;
using Google.Apis.Util;

namespace Google.Apis.Requests
{
    public abstract class ClientServiceRequest<TResponse>
    {
        public TResponse Execute() => throw null!;
        public Stream ExecuteAsStream() => throw null!;
        public Task<Stream> ExecuteAsStreamAsync() => throw null!;
        public Task<TResponse> ExecuteAsync() => throw null!;
    }
}

namespace Google.Apis.Util
{
    public class Repeatable<T> { }
}

namespace Google.Apis.YouTube.v3
{
    public class ListRequest : ClientServiceRequest<object> { }
    public class ActivitiesResource { public virtual ListRequest List(Repeatable<string> part) => throw null!; }
    public class ChannelsResource { public virtual ListRequest List(Repeatable<string> part) => throw null!; }
    public class CommentThreadsResource { public virtual ListRequest List(Repeatable<string> part) => throw null!; }
    public class CommentsResource { public virtual ListRequest List(Repeatable<string> part) => throw null!; }
    public class PlaylistItemsResource { public virtual ListRequest List(Repeatable<string> part) => throw null!; }
    public class PlaylistsResource { public virtual ListRequest List(Repeatable<string> part) => throw null!; }
    public class SearchResource { public virtual ListRequest List(Repeatable<string> part) => throw null!; }
    public class VideosResource { public virtual ListRequest List(Repeatable<string> part) => throw null!; }
    public class CaptionsResource
    {
        public virtual ListRequest List(Repeatable<string> part, string videoId) => throw null!;
        public class DownloadRequest : ClientServiceRequest<string>
        {
            public virtual void Download(Stream stream) { }
            public virtual Task DownloadAsync(Stream stream) => throw null!;
        }
    }
}

namespace Google.Apis.CustomSearchAPI.v1
{
    public class CseResource
    {
        public virtual ListRequest List() => throw null!;
        public class ListRequest : ClientServiceRequest<object> { }
    }
}

namespace Google.Apis.Customsearch.v1
{
    public class CseResource
    {
        public virtual ListRequest List(string q) => throw null!;
        public class ListRequest : ClientServiceRequest<object> { }
    }
}

namespace Google.Apis.Drive.v3
{
    public class FilesResource
    {
        public virtual ExportRequest Export(string fileId, string mimeType) => throw null!;
        public virtual GetRequest Get(string fileId) => throw null!;
        public virtual ListRequest List() => throw null!;
        public class ExportRequest : ClientServiceRequest<string>
        {
            public virtual void Download(Stream stream) { }
            public virtual Task DownloadAsync(Stream stream) => throw null!;
        }
        public class GetRequest : ClientServiceRequest<object>
        {
            public virtual void Download(Stream stream) { }
            public virtual Task DownloadAsync(Stream stream) => throw null!;
        }
        public class ListRequest : ClientServiceRequest<object> { }
    }
}

namespace Google.Apis.Books.v1
{
    public class VolumesResource
    {
        public virtual GetRequest Get(string volumeId) => throw null!;
        public virtual ListRequest List(string q) => throw null!;
        public class GetRequest : ClientServiceRequest<object> { }
        public class ListRequest : ClientServiceRequest<object> { }
    }
}
