// Signatures of Windows.Web.Http, read in learn.microsoft.com/uwp/api/windows.web.http.

namespace Windows.Web.Http
{
    public class HttpClient
    {
        public object DeleteAsync(Uri uri) => throw null!;
        public object GetAsync(Uri uri) => throw null!;
        public object GetBufferAsync(Uri uri) => throw null!;
        public object GetInputStreamAsync(Uri uri) => throw null!;
        public object GetStringAsync(Uri uri) => throw null!;
        public object PostAsync(Uri uri, object content) => throw null!;
        public object PutAsync(Uri uri, object content) => throw null!;
        public object SendRequestAsync(HttpRequestMessage request) => throw null!;
        public object TryDeleteAsync(Uri uri) => throw null!;
        public object TryGetAsync(Uri uri) => throw null!;
        public object TryGetBufferAsync(Uri uri) => throw null!;
        public object TryGetInputStreamAsync(Uri uri) => throw null!;
        public object TryGetStringAsync(Uri uri) => throw null!;
        public object TryPostAsync(Uri uri, object content) => throw null!;
        public object TryPutAsync(Uri uri, object content) => throw null!;
        public object TrySendRequestAsync(HttpRequestMessage request) => throw null!;
    }
    public class HttpMethod
    {
        public HttpMethod(string method) { }
    }
    public class HttpRequestMessage
    {
        public HttpRequestMessage() { }
        public HttpRequestMessage(HttpMethod method, Uri uri) { }
        public HttpMethod Method { get; set; }
        public Uri RequestUri { get; set; }
    }
}
