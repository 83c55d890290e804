// Signatures of WebApiClientCore, read in github.com/dotnetcore/WebApiClient at 54623ed1 (2026-07-17): what the model names and what leads there.

namespace WebApiClientCore.Attributes
{
    public abstract class ApiActionAttribute : Attribute { }
    public class HttpDeleteAttribute : HttpMethodAttribute
    {
        public HttpDeleteAttribute() { }
        public HttpDeleteAttribute(string path) { }
    }
    public class HttpGetAttribute : HttpMethodAttribute
    {
        public HttpGetAttribute() { }
        public HttpGetAttribute(string path) { }
    }
    public class HttpHeadAttribute : HttpMethodAttribute
    {
        public HttpHeadAttribute() { }
        public HttpHeadAttribute(string path) { }
    }
    public class HttpMethodAttribute : ApiActionAttribute
    {
        internal HttpMethodAttribute() { }
        public HttpMethodAttribute(string method) { }
        public HttpMethodAttribute(string method, string path) { }
    }
    public class HttpPatchAttribute : HttpMethodAttribute
    {
        public HttpPatchAttribute() { }
        public HttpPatchAttribute(string path) { }
    }
    public class HttpPostAttribute : HttpMethodAttribute
    {
        public HttpPostAttribute() { }
        public HttpPostAttribute(string path) { }
    }
    public class HttpPutAttribute : HttpMethodAttribute
    {
        public HttpPutAttribute() { }
        public HttpPutAttribute(string path) { }
    }
}
