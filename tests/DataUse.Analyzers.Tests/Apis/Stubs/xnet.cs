// Signatures of xNet, read in github.com/X-rus/xNet at 36b2af4 (2018-09-03): what the model names and what leads there.

namespace xNet
{
    public abstract class HttpContent { }
    public enum HttpMethod { }
    public class HttpRequest
    {
        public HttpRequest() { }
        public HttpRequest(string baseAddress) { }
        public HttpRequest(Uri baseAddress) { }
        public Uri BaseAddress { get; set; }
        public HttpResponse Get(string address) => throw null!;
        public HttpResponse Get(Uri address) => throw null!;
        public HttpResponse Post(string address) => throw null!;
        public HttpResponse Post(Uri address) => throw null!;
        public HttpResponse Post(string address, string path) => throw null!;
        public HttpResponse Post(Uri address, string path) => throw null!;
        public HttpResponse Post(string address, global::xNet.HttpContent content) => throw null!;
        public HttpResponse Post(Uri address, global::xNet.HttpContent content) => throw null!;
        public HttpResponse Post(string address, RequestParams reqParams) => throw null!;
        public HttpResponse Post(Uri address, RequestParams reqParams) => throw null!;
        public HttpResponse Post(string address, string str, string contentType) => throw null!;
        public HttpResponse Post(Uri address, string str, string contentType) => throw null!;
        public HttpResponse Post(string address, byte[] bytes) => throw null!;
        public HttpResponse Post(Uri address, byte[] bytes) => throw null!;
        public HttpResponse Post(string address, Stream stream) => throw null!;
        public HttpResponse Post(Uri address, Stream stream) => throw null!;
        public HttpResponse Raw(global::xNet.HttpMethod method, string address) => throw null!;
        public HttpResponse Raw(global::xNet.HttpMethod method, Uri address) => throw null!;
    }
    public class HttpResponse { }
    public class RequestParams { }
}
