// Signatures of Leaf.xNet, read in github.com/csharp-leaf/Leaf.xNet at cd93242 (2024-11-05): what the model names and what leads there.

namespace Leaf.xNet
{
    public abstract class HttpContent { }
    public enum HttpMethod { }
    public class HttpRequest
    {
        public HttpRequest() { }
        public HttpRequest(string baseAddress) { }
        public HttpRequest(Uri baseAddress) { }
        public Uri BaseAddress { get; set; }
        public HttpResponse Delete(string address) => throw null!;
        public HttpResponse Delete(Uri address) => throw null!;
        public HttpResponse Delete(string address, RequestParams reqParams) => throw null!;
        public HttpResponse Delete(Uri address, RequestParams reqParams) => throw null!;
        public HttpResponse Delete(string address, string path) => throw null!;
        public HttpResponse Delete(Uri address, string path) => throw null!;
        public HttpResponse Delete(string address, global::Leaf.xNet.HttpContent content) => throw null!;
        public HttpResponse Delete(Uri address, global::Leaf.xNet.HttpContent content) => throw null!;
        public HttpResponse Delete(string address, string str, string contentType) => throw null!;
        public HttpResponse Delete(Uri address, string str, string contentType) => throw null!;
        public HttpResponse Delete(string address, byte[] bytes) => throw null!;
        public HttpResponse Delete(Uri address, byte[] bytes) => throw null!;
        public HttpResponse Delete(string address, Stream stream) => throw null!;
        public HttpResponse Delete(Uri address, Stream stream) => throw null!;
        public HttpResponse Get(string address) => throw null!;
        public HttpResponse Get(Uri address) => throw null!;
        public HttpResponse Patch(string address) => throw null!;
        public HttpResponse Patch(Uri address) => throw null!;
        public HttpResponse Patch(string address, RequestParams reqParams) => throw null!;
        public HttpResponse Patch(Uri address, RequestParams reqParams) => throw null!;
        public HttpResponse Patch(string address, string path) => throw null!;
        public HttpResponse Patch(Uri address, string path) => throw null!;
        public HttpResponse Patch(string address, global::Leaf.xNet.HttpContent content) => throw null!;
        public HttpResponse Patch(Uri address, global::Leaf.xNet.HttpContent content) => throw null!;
        public HttpResponse Patch(string address, string str, string contentType) => throw null!;
        public HttpResponse Patch(Uri address, string str, string contentType) => throw null!;
        public HttpResponse Patch(string address, byte[] bytes) => throw null!;
        public HttpResponse Patch(Uri address, byte[] bytes) => throw null!;
        public HttpResponse Patch(string address, Stream stream) => throw null!;
        public HttpResponse Patch(Uri address, Stream stream) => throw null!;
        public HttpResponse Post(string address) => throw null!;
        public HttpResponse Post(Uri address) => throw null!;
        public HttpResponse Post(string address, RequestParams reqParams) => throw null!;
        public HttpResponse Post(Uri address, RequestParams reqParams) => throw null!;
        public HttpResponse Post(string address, string path) => throw null!;
        public HttpResponse Post(Uri address, string path) => throw null!;
        public HttpResponse Post(string address, global::Leaf.xNet.HttpContent content) => throw null!;
        public HttpResponse Post(Uri address, global::Leaf.xNet.HttpContent content) => throw null!;
        public HttpResponse Post(string address, string str, string contentType) => throw null!;
        public HttpResponse Post(Uri address, string str, string contentType) => throw null!;
        public HttpResponse Post(string address, byte[] bytes) => throw null!;
        public HttpResponse Post(Uri address, byte[] bytes) => throw null!;
        public HttpResponse Post(string address, Stream stream) => throw null!;
        public HttpResponse Post(Uri address, Stream stream) => throw null!;
        public HttpResponse Put(string address) => throw null!;
        public HttpResponse Put(Uri address) => throw null!;
        public HttpResponse Put(string address, RequestParams reqParams) => throw null!;
        public HttpResponse Put(Uri address, RequestParams reqParams) => throw null!;
        public HttpResponse Put(string address, string path) => throw null!;
        public HttpResponse Put(Uri address, string path) => throw null!;
        public HttpResponse Put(string address, global::Leaf.xNet.HttpContent content) => throw null!;
        public HttpResponse Put(Uri address, global::Leaf.xNet.HttpContent content) => throw null!;
        public HttpResponse Put(string address, string str, string contentType) => throw null!;
        public HttpResponse Put(Uri address, string str, string contentType) => throw null!;
        public HttpResponse Put(string address, byte[] bytes) => throw null!;
        public HttpResponse Put(Uri address, byte[] bytes) => throw null!;
        public HttpResponse Put(string address, Stream stream) => throw null!;
        public HttpResponse Put(Uri address, Stream stream) => throw null!;
        public HttpResponse Raw(global::Leaf.xNet.HttpMethod method, string address) => throw null!;
        public HttpResponse Raw(global::Leaf.xNet.HttpMethod method, Uri address) => throw null!;
    }
    public class HttpResponse { }
    public class RequestParams { }
}
