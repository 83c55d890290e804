// Signatures of RestSharp: what the model names and what leads there. Read in
// github.com/restsharp/RestSharp at ca15b259 (2021-12-08)
// github.com/restsharp/RestSharp at 08f92ac0 (2019-07-03).

namespace RestSharp
{
    public interface IRestClient
    {
        Uri BaseUrl { get => throw null!; set => throw null!; }
        byte[] DownloadData(IRestRequest request) => throw null!;
        byte[] DownloadData(IRestRequest request, bool throwOnError) => throw null!;
        global::RestSharp.IRestResponse Execute(IRestRequest request) => throw null!;
        global::RestSharp.IRestResponse<T> Execute<T>(IRestRequest request) => throw null!;
        global::RestSharp.IRestResponse Execute(IRestRequest request, object httpMethod) => throw null!;
        global::RestSharp.IRestResponse<T> Execute<T>(IRestRequest request, object httpMethod) => throw null!;
        RestRequestAsyncHandle ExecuteAsync(IRestRequest request, Action<global::RestSharp.IRestResponse, RestRequestAsyncHandle> callback) => throw null!;
        RestRequestAsyncHandle ExecuteAsync<T>(IRestRequest request, Action<global::RestSharp.IRestResponse<T>, RestRequestAsyncHandle> callback) => throw null!;
        Task<global::RestSharp.IRestResponse<T>> ExecuteAsync<T>(IRestRequest request) => throw null!;
        Task<global::RestSharp.IRestResponse> ExecuteAsync(IRestRequest request) => throw null!;
        RestRequestAsyncHandle ExecuteAsync(IRestRequest request, Action<global::RestSharp.IRestResponse, RestRequestAsyncHandle> callback, object httpMethod) => throw null!;
        RestRequestAsyncHandle ExecuteAsync<T>(IRestRequest request, Action<global::RestSharp.IRestResponse<T>, RestRequestAsyncHandle> callback, object httpMethod) => throw null!;
        Task<global::RestSharp.IRestResponse<T>> ExecuteAsync<T>(IRestRequest request, object httpMethod) => throw null!;
        Task<global::RestSharp.IRestResponse> ExecuteAsync(IRestRequest request, object httpMethod) => throw null!;
        Task<global::RestSharp.IRestResponse<T>> ExecuteGetAsync<T>(IRestRequest request) => throw null!;
        Task<global::RestSharp.IRestResponse> ExecuteGetAsync(IRestRequest request) => throw null!;
        Task<global::RestSharp.IRestResponse<T>> ExecuteGetTaskAsync<T>(IRestRequest request) => throw null!;
        Task<global::RestSharp.IRestResponse> ExecuteGetTaskAsync(IRestRequest request) => throw null!;
        Task<global::RestSharp.IRestResponse<T>> ExecuteGetTaskAsync<T>(IRestRequest request, CancellationToken token) => throw null!;
        Task<global::RestSharp.IRestResponse> ExecuteGetTaskAsync(IRestRequest request, CancellationToken token) => throw null!;
        Task<global::RestSharp.IRestResponse<T>> ExecutePostAsync<T>(IRestRequest request) => throw null!;
        Task<global::RestSharp.IRestResponse> ExecutePostAsync(IRestRequest request) => throw null!;
        Task<global::RestSharp.IRestResponse<T>> ExecutePostTaskAsync<T>(IRestRequest request) => throw null!;
        Task<global::RestSharp.IRestResponse> ExecutePostTaskAsync(IRestRequest request) => throw null!;
        Task<global::RestSharp.IRestResponse<T>> ExecutePostTaskAsync<T>(IRestRequest request, CancellationToken token) => throw null!;
        Task<global::RestSharp.IRestResponse> ExecutePostTaskAsync(IRestRequest request, CancellationToken token) => throw null!;
        Task<global::RestSharp.IRestResponse<T>> ExecuteTaskAsync<T>(IRestRequest request) => throw null!;
        Task<global::RestSharp.IRestResponse> ExecuteTaskAsync(IRestRequest request) => throw null!;
        Task<global::RestSharp.IRestResponse<T>> ExecuteTaskAsync<T>(IRestRequest request, CancellationToken token) => throw null!;
        Task<global::RestSharp.IRestResponse<T>> ExecuteTaskAsync<T>(IRestRequest request, object httpMethod) => throw null!;
        Task<global::RestSharp.IRestResponse> ExecuteTaskAsync(IRestRequest request, CancellationToken token) => throw null!;
        Task<global::RestSharp.IRestResponse> ExecuteTaskAsync(IRestRequest request, CancellationToken token, object httpMethod) => throw null!;
    }
    public interface IRestRequest
    {
        object Method { get => throw null!; set => throw null!; }
        string Resource { get => throw null!; set => throw null!; }
        IRestRequest AddBody(object obj) => throw null!;
        IRestRequest AddBody(object obj, string xmlNamespace) => throw null!;
        IRestRequest AddFile(string name, string path) => throw null!;
        IRestRequest AddFile(string name, byte[] bytes, string fileName) => throw null!;
        IRestRequest AddFile(string name, Action<Stream> writer, string fileName, long contentLength) => throw null!;
        IRestRequest AddHeader(string name, string value) => throw null!;
        IRestRequest AddJsonBody(object obj) => throw null!;
        IRestRequest AddJsonBody(object obj, string contentType) => throw null!;
        IRestRequest AddParameter(Parameter p) => throw null!;
        IRestRequest AddParameter(string name, object value) => throw null!;
        IRestRequest AddParameter(string name, object value, object type) => throw null!;
        IRestRequest AddParameter(string name, object value, string contentType, object type) => throw null!;
        IRestRequest AddQueryParameter(string name, string value) => throw null!;
        IRestRequest AddQueryParameter(string name, string value, bool encode) => throw null!;
        IRestRequest AddUrlSegment(string name, string value) => throw null!;
        IRestRequest AddUrlSegment(string name, object value) => throw null!;
        IRestRequest AddUrlSegment(string name, string value, bool encode) => throw null!;
    }
    public interface IRestResponse { }
    public interface IRestResponse<T> { }
    public class Parameter { }
    public class RestClient : IRestClient
    {
        public RestClient() { }
        public RestClient(Uri baseUrl) { }
        public RestClient(string baseUrl) { }
        public virtual Uri BaseUrl { get; set; }
        public byte[] DownloadData(IRestRequest request) => throw null!;
        public byte[] DownloadData(IRestRequest request, bool throwOnError) => throw null!;
        public virtual global::RestSharp.IRestResponse Execute(IRestRequest request) => throw null!;
        public virtual global::RestSharp.IRestResponse<T> Execute<T>(IRestRequest request) => throw null!;
        public virtual global::RestSharp.IRestResponse Execute(IRestRequest request, object httpMethod) => throw null!;
        public virtual global::RestSharp.IRestResponse<T> Execute<T>(IRestRequest request, object httpMethod) => throw null!;
        public virtual RestRequestAsyncHandle ExecuteAsync(IRestRequest request, Action<global::RestSharp.IRestResponse, RestRequestAsyncHandle> callback) => throw null!;
        public virtual RestRequestAsyncHandle ExecuteAsync<T>(IRestRequest request, Action<global::RestSharp.IRestResponse<T>, RestRequestAsyncHandle> callback) => throw null!;
        public Task<global::RestSharp.IRestResponse<T>> ExecuteAsync<T>(IRestRequest request) => throw null!;
        public Task<global::RestSharp.IRestResponse> ExecuteAsync(IRestRequest request) => throw null!;
        public virtual RestRequestAsyncHandle ExecuteAsync(IRestRequest request, Action<global::RestSharp.IRestResponse, RestRequestAsyncHandle> callback, object httpMethod) => throw null!;
        public virtual RestRequestAsyncHandle ExecuteAsync<T>(IRestRequest request, Action<global::RestSharp.IRestResponse<T>, RestRequestAsyncHandle> callback, object httpMethod) => throw null!;
        public Task<global::RestSharp.IRestResponse> ExecuteAsync(IRestRequest request, object httpMethod) => throw null!;
        public Task<global::RestSharp.IRestResponse<T>> ExecuteAsync<T>(IRestRequest request, object httpMethod) => throw null!;
        public Task<global::RestSharp.IRestResponse<T>> ExecuteGetAsync<T>(IRestRequest request) => throw null!;
        public Task<global::RestSharp.IRestResponse> ExecuteGetAsync(IRestRequest request) => throw null!;
        public virtual Task<global::RestSharp.IRestResponse<T>> ExecuteGetTaskAsync<T>(IRestRequest request) => throw null!;
        public virtual Task<global::RestSharp.IRestResponse> ExecuteGetTaskAsync(IRestRequest request) => throw null!;
        public virtual Task<global::RestSharp.IRestResponse<T>> ExecuteGetTaskAsync<T>(IRestRequest request, CancellationToken token) => throw null!;
        public virtual Task<global::RestSharp.IRestResponse> ExecuteGetTaskAsync(IRestRequest request, CancellationToken token) => throw null!;
        public Task<global::RestSharp.IRestResponse<T>> ExecutePostAsync<T>(IRestRequest request) => throw null!;
        public Task<global::RestSharp.IRestResponse> ExecutePostAsync(IRestRequest request) => throw null!;
        public virtual Task<global::RestSharp.IRestResponse<T>> ExecutePostTaskAsync<T>(IRestRequest request) => throw null!;
        public virtual Task<global::RestSharp.IRestResponse> ExecutePostTaskAsync(IRestRequest request) => throw null!;
        public virtual Task<global::RestSharp.IRestResponse<T>> ExecutePostTaskAsync<T>(IRestRequest request, CancellationToken token) => throw null!;
        public virtual Task<global::RestSharp.IRestResponse> ExecutePostTaskAsync(IRestRequest request, CancellationToken token) => throw null!;
        public virtual Task<global::RestSharp.IRestResponse<T>> ExecuteTaskAsync<T>(IRestRequest request) => throw null!;
        public virtual Task<global::RestSharp.IRestResponse> ExecuteTaskAsync(IRestRequest request) => throw null!;
        public virtual Task<global::RestSharp.IRestResponse> ExecuteTaskAsync(IRestRequest request, CancellationToken token) => throw null!;
        public virtual Task<global::RestSharp.IRestResponse<T>> ExecuteTaskAsync<T>(IRestRequest request, object httpMethod) => throw null!;
        public virtual Task<global::RestSharp.IRestResponse<T>> ExecuteTaskAsync<T>(IRestRequest request, CancellationToken token) => throw null!;
        public virtual Task<global::RestSharp.IRestResponse> ExecuteTaskAsync(IRestRequest request, CancellationToken token, object httpMethod) => throw null!;
        public virtual Task<global::RestSharp.IRestResponse<T>> ExecuteTaskAsync<T>(IRestRequest request, CancellationToken token, object httpMethod) => throw null!;
    }
    public static class RestClientExtensions
    {
        public static IRestClient AddDefaultHeaders(this IRestClient restClient, Dictionary<string, string> headers) => throw null!;
        public static IRestClient AddDefaultParameter(this IRestClient restClient, Parameter p) => throw null!;
        public static IRestClient AddOrUpdateDefaultParameter(this IRestClient restClient, Parameter p) => throw null!;
        public static RestRequestAsyncHandle ExecuteAsync(this IRestClient client, IRestRequest request, Action<global::RestSharp.IRestResponse> callback) => throw null!;
        public static RestRequestAsyncHandle ExecuteAsync<T>(this IRestClient client, IRestRequest request, Action<global::RestSharp.IRestResponse<T>> callback) => throw null!;
        public static global::RestSharp.IRestResponse<T> Get<T>(this IRestClient client, IRestRequest request) => throw null!;
        public static global::RestSharp.IRestResponse Get(this IRestClient client, IRestRequest request) => throw null!;
        public static Task<T> GetAsync<T>(this IRestClient client, IRestRequest request) => throw null!;
        public static RestRequestAsyncHandle GetAsync<T>(this IRestClient client, IRestRequest request, Action<global::RestSharp.IRestResponse<T>, RestRequestAsyncHandle> callback) => throw null!;
        public static RestRequestAsyncHandle GetAsync(this IRestClient client, IRestRequest request, Action<global::RestSharp.IRestResponse, RestRequestAsyncHandle> callback) => throw null!;
        public static global::RestSharp.IRestResponse<T> Post<T>(this IRestClient client, IRestRequest request) => throw null!;
        public static global::RestSharp.IRestResponse Post(this IRestClient client, IRestRequest request) => throw null!;
        public static Task<T> PostAsync<T>(this IRestClient client, IRestRequest request) => throw null!;
        public static RestRequestAsyncHandle PostAsync<T>(this IRestClient client, IRestRequest request, Action<global::RestSharp.IRestResponse<T>, RestRequestAsyncHandle> callback) => throw null!;
        public static RestRequestAsyncHandle PostAsync(this IRestClient client, IRestRequest request, Action<global::RestSharp.IRestResponse, RestRequestAsyncHandle> callback) => throw null!;
        public static IRestClient RemoveDefaultParameter(this IRestClient restClient, string name) => throw null!;
        public static RestClient UseJson(this RestClient client) => throw null!;
        public static RestClient UseXml(this RestClient client) => throw null!;
    }
    public class RestRequest : IRestRequest
    {
        public RestRequest() { }
        public RestRequest(object method) { }
        public RestRequest(string resource) { }
        public RestRequest(Uri resource) { }
        public RestRequest(string resource, object method) { }
        public RestRequest(Uri resource, object method) { }
        public RestRequest(string resource, object method, object dataFormat) { }
        public RestRequest(Uri resource, object method, object dataFormat) { }
        public object Method { get; set; }
        public string Resource { get; set; }
        public IRestRequest AddBody(object obj) => throw null!;
        public IRestRequest AddBody(object obj, string xmlNamespace) => throw null!;
        public IRestRequest AddFile(string name, string path) => throw null!;
        public IRestRequest AddFile(string name, byte[] bytes, string fileName) => throw null!;
        public IRestRequest AddFile(string name, Action<Stream> writer, string fileName, long contentLength) => throw null!;
        public IRestRequest AddHeader(string name, string value) => throw null!;
        public IRestRequest AddJsonBody(object obj) => throw null!;
        public IRestRequest AddJsonBody(object obj, string contentType) => throw null!;
        public IRestRequest AddParameter(Parameter p) => throw null!;
        public IRestRequest AddParameter(string name, object value) => throw null!;
        public IRestRequest AddParameter(string name, object value, object type) => throw null!;
        public IRestRequest AddParameter(string name, object value, string contentType, object type) => throw null!;
        public IRestRequest AddQueryParameter(string name, string value) => throw null!;
        public IRestRequest AddQueryParameter(string name, string value, bool encode) => throw null!;
        public IRestRequest AddUrlSegment(string name, string value) => throw null!;
        public IRestRequest AddUrlSegment(string name, object value) => throw null!;
        public IRestRequest AddUrlSegment(string name, string value, bool encode) => throw null!;
    }
    public class RestRequestAsyncHandle { }
    public static class RestRequestExtensions { }
}
