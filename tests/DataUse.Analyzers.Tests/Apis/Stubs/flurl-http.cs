// Signatures of Flurl and Flurl.Http: what the model names and what leads there. Read in
// github.com/tmenier/Flurl at 93f5668 (2024-10-16)
// github.com/tmenier/Flurl at fe2adce (2023-12-05)
// github.com/tmenier/Flurl at 5fd95f0 (2022-06-10)
// github.com/tmenier/Flurl at a7a0140 (2020-07-23).

using Flurl;
using Flurl.Http;
using Flurl.Http.Configuration;
using Flurl.Http.Content;

namespace Flurl
{
    public static class GeneratedExtensions
    {
        public static Url AppendPathSegment(this string url, object segment) => throw null!;
        public static Url AppendPathSegment(this Uri uri, object segment) => throw null!;
        public static Url AppendPathSegments(this string url, params object[] segments) => throw null!;
        public static Url AppendPathSegments(this string url, IEnumerable<object> segments) => throw null!;
        public static Url AppendPathSegments(this Uri uri, params object[] segments) => throw null!;
        public static Url AppendPathSegments(this Uri uri, IEnumerable<object> segments) => throw null!;
        public static Url AppendQueryParam(this string url, string name) => throw null!;
        public static Url AppendQueryParam(this string url, IEnumerable<string> names) => throw null!;
        public static Url AppendQueryParam(this string url, params string[] names) => throw null!;
        public static Url AppendQueryParam(this Uri uri, string name) => throw null!;
        public static Url AppendQueryParam(this Uri uri, IEnumerable<string> names) => throw null!;
        public static Url AppendQueryParam(this Uri uri, params string[] names) => throw null!;
        public static Url AppendQueryParam(this string url, object values) => throw null!;
        public static Url AppendQueryParam(this Uri uri, object values) => throw null!;
        public static Url AppendQueryParam(this string url, string name, object value) => throw null!;
        public static Url AppendQueryParam(this Uri uri, string name, object value) => throw null!;
        public static Url AppendQueryParam(this string url, string name, string value) => throw null!;
        public static Url AppendQueryParam(this Uri uri, string name, string value) => throw null!;
        public static Url RemoveFragment(this string url) => throw null!;
        public static Url RemoveFragment(this Uri uri) => throw null!;
        public static Url RemovePath(this string url) => throw null!;
        public static Url RemovePath(this Uri uri) => throw null!;
        public static Url RemoveQueryParam(this string url, string name) => throw null!;
        public static Url RemoveQueryParam(this Uri uri, string name) => throw null!;
        public static Url RemoveQueryParams(this string url, params string[] names) => throw null!;
        public static Url RemoveQueryParams(this string url, IEnumerable<string> names) => throw null!;
        public static Url RemoveQueryParams(this Uri uri, params string[] names) => throw null!;
        public static Url RemoveQueryParams(this Uri uri, IEnumerable<string> names) => throw null!;
        public static Url ResetToRoot(this string url) => throw null!;
        public static Url ResetToRoot(this Uri uri) => throw null!;
        public static Url SetFragment(this string url, string fragment) => throw null!;
        public static Url SetFragment(this Uri uri, string fragment) => throw null!;
        public static Url SetQueryParam(this string url, string name) => throw null!;
        public static Url SetQueryParam(this Uri uri, string name) => throw null!;
        public static Url SetQueryParam(this string url, string name, object value) => throw null!;
        public static Url SetQueryParam(this Uri uri, string name, object value) => throw null!;
        public static Url SetQueryParam(this string url, string name, string value) => throw null!;
        public static Url SetQueryParam(this Uri uri, string name, string value) => throw null!;
        public static Url SetQueryParams(this string url, IEnumerable<string> names) => throw null!;
        public static Url SetQueryParams(this string url, params string[] names) => throw null!;
        public static Url SetQueryParams(this Uri uri, IEnumerable<string> names) => throw null!;
        public static Url SetQueryParams(this Uri uri, params string[] names) => throw null!;
        public static Url SetQueryParams(this string url, object values) => throw null!;
        public static Url SetQueryParams(this Uri uri, object values) => throw null!;
    }
    public class Url
    {
        internal Url() { }
        public Url(string baseUrl = default) { }
        public Url(Uri uri) { }
        public Url AppendPathSegment(object segment) => throw null!;
        public Url AppendPathSegments(params object[] segments) => throw null!;
        public Url AppendPathSegments(IEnumerable<object> segments) => throw null!;
        public Url AppendQueryParam(string name) => throw null!;
        public Url AppendQueryParam(IEnumerable<string> names) => throw null!;
        public Url AppendQueryParam(params string[] names) => throw null!;
        public Url AppendQueryParam(object values) => throw null!;
        public Url AppendQueryParam(string name, object value) => throw null!;
        public Url AppendQueryParam(string name, string value) => throw null!;
        public static string Combine(params string[] parts) => throw null!;
        public static Url Parse(string url) => throw null!;
        public Url RemoveFragment() => throw null!;
        public Url RemovePath() => throw null!;
        public Url RemoveQueryParam(string name) => throw null!;
        public Url RemoveQueryParams(params string[] names) => throw null!;
        public Url RemoveQueryParams(IEnumerable<string> names) => throw null!;
        public Url ResetToRoot() => throw null!;
        public Url SetFragment(string fragment) => throw null!;
        public Url SetQueryParam(string name) => throw null!;
        public Url SetQueryParam(string name, object value) => throw null!;
        public Url SetQueryParam(string name, string value) => throw null!;
        public Url SetQueryParams(IEnumerable<string> names) => throw null!;
        public Url SetQueryParams(params string[] names) => throw null!;
        public Url SetQueryParams(object values) => throw null!;
    }
}

namespace Flurl.Http
{
    public static class CookieExtensions
    {
        public static T EnableCookies<T>(this T clientOrRequest) => throw null!;
        public static IFlurlRequest WithCookie(this IFlurlRequest request, string name, object value) => throw null!;
        public static IFlurlRequest WithCookies(this IFlurlRequest request, object values) => throw null!;
        public static IFlurlRequest WithCookies(this IFlurlRequest request, CookieJar cookieJar) => throw null!;
    }
    public class CookieJar { }
    public static class DownloadExtensions
    {
        public static Task<string> DownloadFileAsync(this IFlurlRequest request, string localFolderPath) => throw null!;
    }
    public class FlurlClient : IFlurlClient
    {
        internal FlurlClient() { }
        public FlurlClient(string baseUrl = default) { }
        public FlurlClient(HttpClient httpClient) { }
        public FlurlClient(HttpClient httpClient, string baseUrl = default) { }
        public string BaseUrl { get; set; }
        public IFlurlRequest Request(params object[] urlSegments) => throw null!;
    }
    public class FlurlRequest : IFlurlRequest
    {
        internal FlurlRequest() { }
        public FlurlRequest(Url url = default) { }
        public IFlurlClient Client { get; set; }
        public Url Url { get; set; }
        public IFlurlClient EnsureClient() => throw null!;
    }
    public static class GeneratedExtensions
    {
        public static IFlurlRequest AllowAnyHttpStatus(this Url url) => throw null!;
        public static IFlurlRequest AllowAnyHttpStatus(this string url) => throw null!;
        public static IFlurlRequest AllowAnyHttpStatus(this Uri uri) => throw null!;
        public static IFlurlRequest AllowHttpStatus(this Url url, string pattern) => throw null!;
        public static IFlurlRequest AllowHttpStatus(this Url url, params int[] statusCodes) => throw null!;
        public static IFlurlRequest AllowHttpStatus(this string url, string pattern) => throw null!;
        public static IFlurlRequest AllowHttpStatus(this string url, params int[] statusCodes) => throw null!;
        public static IFlurlRequest AllowHttpStatus(this Uri uri, string pattern) => throw null!;
        public static IFlurlRequest AllowHttpStatus(this Uri uri, params int[] statusCodes) => throw null!;
        public static IFlurlRequest AllowHttpStatus(this Url url, params System.Net.HttpStatusCode[] statusCodes) => throw null!;
        public static IFlurlRequest AllowHttpStatus(this string url, params System.Net.HttpStatusCode[] statusCodes) => throw null!;
        public static IFlurlRequest AllowHttpStatus(this Uri uri, params System.Net.HttpStatusCode[] statusCodes) => throw null!;
        public static IFlurlRequest ConfigureRequest(this Url url, Action<FlurlHttpSettings> action) => throw null!;
        public static IFlurlRequest ConfigureRequest(this string url, Action<FlurlHttpSettings> action) => throw null!;
        public static IFlurlRequest ConfigureRequest(this Uri uri, Action<FlurlHttpSettings> action) => throw null!;
        public static Task<IFlurlResponse> DeleteAsync(this IFlurlRequest request) => throw null!;
        public static Task<IFlurlResponse> DeleteAsync(this Url url) => throw null!;
        public static Task<IFlurlResponse> DeleteAsync(this string url) => throw null!;
        public static Task<IFlurlResponse> DeleteAsync(this Uri uri) => throw null!;
        public static Task<string> DownloadFileAsync(this Url url, string localFolderPath) => throw null!;
        public static Task<string> DownloadFileAsync(this string url, string localFolderPath) => throw null!;
        public static Task<string> DownloadFileAsync(this Uri uri, string localFolderPath) => throw null!;
        public static IFlurlRequest EnableCookies(this Url url) => throw null!;
        public static IFlurlRequest EnableCookies(this string url) => throw null!;
        public static IFlurlRequest EnableCookies(this Uri uri) => throw null!;
        public static Task<IFlurlResponse> GetAsync(this IFlurlRequest request) => throw null!;
        public static Task<IFlurlResponse> GetAsync(this Url url) => throw null!;
        public static Task<IFlurlResponse> GetAsync(this string url) => throw null!;
        public static Task<IFlurlResponse> GetAsync(this Uri uri) => throw null!;
        public static Task<byte[]> GetBytesAsync(this IFlurlRequest request) => throw null!;
        public static Task<byte[]> GetBytesAsync(this Url url) => throw null!;
        public static Task<byte[]> GetBytesAsync(this string url) => throw null!;
        public static Task<byte[]> GetBytesAsync(this Uri uri) => throw null!;
        public static Task<T> GetJsonAsync<T>(this IFlurlRequest request) => throw null!;
        public static Task<T> GetJsonAsync<T>(this Url url) => throw null!;
        public static Task<T> GetJsonAsync<T>(this string url) => throw null!;
        public static Task<T> GetJsonAsync<T>(this Uri uri) => throw null!;
        public static Task<dynamic> GetJsonAsync(this IFlurlRequest request) => throw null!;
        public static Task<dynamic> GetJsonAsync(this Url url) => throw null!;
        public static Task<dynamic> GetJsonAsync(this string url) => throw null!;
        public static Task<dynamic> GetJsonAsync(this Uri uri) => throw null!;
        public static Task<IList<dynamic>> GetJsonListAsync(this IFlurlRequest request) => throw null!;
        public static Task<IList<dynamic>> GetJsonListAsync(this Url url) => throw null!;
        public static Task<IList<dynamic>> GetJsonListAsync(this string url) => throw null!;
        public static Task<IList<dynamic>> GetJsonListAsync(this Uri uri) => throw null!;
        public static Task<Stream> GetStreamAsync(this IFlurlRequest request) => throw null!;
        public static Task<Stream> GetStreamAsync(this Url url) => throw null!;
        public static Task<Stream> GetStreamAsync(this string url) => throw null!;
        public static Task<Stream> GetStreamAsync(this Uri uri) => throw null!;
        public static Task<string> GetStringAsync(this IFlurlRequest request) => throw null!;
        public static Task<string> GetStringAsync(this Url url) => throw null!;
        public static Task<string> GetStringAsync(this string url) => throw null!;
        public static Task<string> GetStringAsync(this Uri uri) => throw null!;
        public static Task<IFlurlResponse> HeadAsync(this IFlurlRequest request) => throw null!;
        public static Task<IFlurlResponse> HeadAsync(this Url url) => throw null!;
        public static Task<IFlurlResponse> HeadAsync(this string url) => throw null!;
        public static Task<IFlurlResponse> HeadAsync(this Uri uri) => throw null!;
        public static Task<IFlurlResponse> OptionsAsync(this IFlurlRequest request) => throw null!;
        public static Task<IFlurlResponse> OptionsAsync(this Url url) => throw null!;
        public static Task<IFlurlResponse> OptionsAsync(this string url) => throw null!;
        public static Task<IFlurlResponse> OptionsAsync(this Uri uri) => throw null!;
        public static Task<IFlurlResponse> PatchAsync(this IFlurlRequest request) => throw null!;
        public static Task<IFlurlResponse> PatchAsync(this Url url) => throw null!;
        public static Task<IFlurlResponse> PatchAsync(this string url) => throw null!;
        public static Task<IFlurlResponse> PatchAsync(this Uri uri) => throw null!;
        public static Task<IFlurlResponse> PatchAsync(this IFlurlRequest request, HttpContent content) => throw null!;
        public static Task<IFlurlResponse> PatchAsync(this Url url, HttpContent content) => throw null!;
        public static Task<IFlurlResponse> PatchAsync(this string url, HttpContent content) => throw null!;
        public static Task<IFlurlResponse> PatchAsync(this Uri uri, HttpContent content) => throw null!;
        public static Task<IFlurlResponse> PatchJsonAsync(this IFlurlRequest request, object body) => throw null!;
        public static Task<IFlurlResponse> PatchJsonAsync(this Url url, object body) => throw null!;
        public static Task<IFlurlResponse> PatchJsonAsync(this string url, object body) => throw null!;
        public static Task<IFlurlResponse> PatchJsonAsync(this Uri uri, object body) => throw null!;
        public static Task<IFlurlResponse> PatchStringAsync(this IFlurlRequest request, string body) => throw null!;
        public static Task<IFlurlResponse> PatchStringAsync(this Url url, string body) => throw null!;
        public static Task<IFlurlResponse> PatchStringAsync(this string url, string body) => throw null!;
        public static Task<IFlurlResponse> PatchStringAsync(this Uri uri, string body) => throw null!;
        public static Task<IFlurlResponse> PostAsync(this IFlurlRequest request) => throw null!;
        public static Task<IFlurlResponse> PostAsync(this Url url) => throw null!;
        public static Task<IFlurlResponse> PostAsync(this string url) => throw null!;
        public static Task<IFlurlResponse> PostAsync(this Uri uri) => throw null!;
        public static Task<IFlurlResponse> PostAsync(this IFlurlRequest request, HttpContent content) => throw null!;
        public static Task<IFlurlResponse> PostAsync(this Url url, HttpContent content) => throw null!;
        public static Task<IFlurlResponse> PostAsync(this string url, HttpContent content) => throw null!;
        public static Task<IFlurlResponse> PostAsync(this Uri uri, HttpContent content) => throw null!;
        public static Task<IFlurlResponse> PostJsonAsync(this IFlurlRequest request, object body) => throw null!;
        public static Task<IFlurlResponse> PostJsonAsync(this Url url, object body) => throw null!;
        public static Task<IFlurlResponse> PostJsonAsync(this string url, object body) => throw null!;
        public static Task<IFlurlResponse> PostJsonAsync(this Uri uri, object body) => throw null!;
        public static Task<IFlurlResponse> PostMultipartAsync(this Url url, Action<CapturedMultipartContent> buildContent) => throw null!;
        public static Task<IFlurlResponse> PostMultipartAsync(this string url, Action<CapturedMultipartContent> buildContent) => throw null!;
        public static Task<IFlurlResponse> PostMultipartAsync(this Uri uri, Action<CapturedMultipartContent> buildContent) => throw null!;
        public static Task<IFlurlResponse> PostStringAsync(this IFlurlRequest request, string body) => throw null!;
        public static Task<IFlurlResponse> PostStringAsync(this Url url, string body) => throw null!;
        public static Task<IFlurlResponse> PostStringAsync(this string url, string body) => throw null!;
        public static Task<IFlurlResponse> PostStringAsync(this Uri uri, string body) => throw null!;
        public static Task<IFlurlResponse> PostUrlEncodedAsync(this IFlurlRequest request, object body) => throw null!;
        public static Task<IFlurlResponse> PostUrlEncodedAsync(this Url url, object body) => throw null!;
        public static Task<IFlurlResponse> PostUrlEncodedAsync(this string url, object body) => throw null!;
        public static Task<IFlurlResponse> PostUrlEncodedAsync(this Uri uri, object body) => throw null!;
        public static Task<IFlurlResponse> PutAsync(this IFlurlRequest request) => throw null!;
        public static Task<IFlurlResponse> PutAsync(this Url url) => throw null!;
        public static Task<IFlurlResponse> PutAsync(this string url) => throw null!;
        public static Task<IFlurlResponse> PutAsync(this Uri uri) => throw null!;
        public static Task<IFlurlResponse> PutAsync(this IFlurlRequest request, HttpContent content) => throw null!;
        public static Task<IFlurlResponse> PutAsync(this Url url, HttpContent content) => throw null!;
        public static Task<IFlurlResponse> PutAsync(this string url, HttpContent content) => throw null!;
        public static Task<IFlurlResponse> PutAsync(this Uri uri, HttpContent content) => throw null!;
        public static Task<IFlurlResponse> PutJsonAsync(this IFlurlRequest request, object body) => throw null!;
        public static Task<IFlurlResponse> PutJsonAsync(this Url url, object body) => throw null!;
        public static Task<IFlurlResponse> PutJsonAsync(this string url, object body) => throw null!;
        public static Task<IFlurlResponse> PutJsonAsync(this Uri uri, object body) => throw null!;
        public static Task<IFlurlResponse> PutStringAsync(this IFlurlRequest request, string body) => throw null!;
        public static Task<IFlurlResponse> PutStringAsync(this Url url, string body) => throw null!;
        public static Task<IFlurlResponse> PutStringAsync(this string url, string body) => throw null!;
        public static Task<IFlurlResponse> PutStringAsync(this Uri uri, string body) => throw null!;
        public static Task<IFlurlResponse> SendAsync(this Url url, HttpMethod verb) => throw null!;
        public static Task<IFlurlResponse> SendAsync(this string url, HttpMethod verb) => throw null!;
        public static Task<IFlurlResponse> SendAsync(this Uri uri, HttpMethod verb) => throw null!;
        public static Task<IFlurlResponse> SendAsync(this Url url, HttpMethod verb, HttpContent content) => throw null!;
        public static Task<IFlurlResponse> SendAsync(this string url, HttpMethod verb, HttpContent content) => throw null!;
        public static Task<IFlurlResponse> SendAsync(this Uri uri, HttpMethod verb, HttpContent content) => throw null!;
        public static Task<IFlurlResponse> SendJsonAsync(this IFlurlRequest request, HttpMethod verb, object body) => throw null!;
        public static Task<IFlurlResponse> SendJsonAsync(this Url url, HttpMethod verb, object body) => throw null!;
        public static Task<IFlurlResponse> SendJsonAsync(this string url, HttpMethod verb, object body) => throw null!;
        public static Task<IFlurlResponse> SendJsonAsync(this Uri uri, HttpMethod verb, object body) => throw null!;
        public static Task<IFlurlResponse> SendStringAsync(this IFlurlRequest request, HttpMethod verb, string body) => throw null!;
        public static Task<IFlurlResponse> SendStringAsync(this Url url, HttpMethod verb, string body) => throw null!;
        public static Task<IFlurlResponse> SendStringAsync(this string url, HttpMethod verb, string body) => throw null!;
        public static Task<IFlurlResponse> SendStringAsync(this Uri uri, HttpMethod verb, string body) => throw null!;
        public static Task<IFlurlResponse> SendUrlEncodedAsync(this IFlurlRequest request, HttpMethod verb, object body) => throw null!;
        public static Task<IFlurlResponse> SendUrlEncodedAsync(this Url url, HttpMethod verb, object body) => throw null!;
        public static Task<IFlurlResponse> SendUrlEncodedAsync(this string url, HttpMethod verb, object body) => throw null!;
        public static Task<IFlurlResponse> SendUrlEncodedAsync(this Uri uri, HttpMethod verb, object body) => throw null!;
        public static IFlurlRequest WithAutoRedirect(this Url url, bool enabled) => throw null!;
        public static IFlurlRequest WithAutoRedirect(this string url, bool enabled) => throw null!;
        public static IFlurlRequest WithAutoRedirect(this Uri uri, bool enabled) => throw null!;
        public static IFlurlRequest WithBasicAuth(this Url url, string username, string password) => throw null!;
        public static IFlurlRequest WithBasicAuth(this string url, string username, string password) => throw null!;
        public static IFlurlRequest WithBasicAuth(this Uri uri, string username, string password) => throw null!;
        public static IFlurlRequest WithClient(this Url url, IFlurlClient client) => throw null!;
        public static IFlurlRequest WithClient(this string url, IFlurlClient client) => throw null!;
        public static IFlurlRequest WithClient(this Uri uri, IFlurlClient client) => throw null!;
        public static IFlurlRequest WithCookie(this Url url, string name, object value) => throw null!;
        public static IFlurlRequest WithCookie(this string url, string name, object value) => throw null!;
        public static IFlurlRequest WithCookie(this Uri uri, string name, object value) => throw null!;
        public static IFlurlRequest WithCookies(this Url url, object values) => throw null!;
        public static IFlurlRequest WithCookies(this Url url, CookieJar cookieJar) => throw null!;
        public static IFlurlRequest WithCookies(this string url, object values) => throw null!;
        public static IFlurlRequest WithCookies(this string url, CookieJar cookieJar) => throw null!;
        public static IFlurlRequest WithCookies(this Uri uri, object values) => throw null!;
        public static IFlurlRequest WithCookies(this Uri uri, CookieJar cookieJar) => throw null!;
        public static IFlurlRequest WithHeader(this Url url, string name, object value) => throw null!;
        public static IFlurlRequest WithHeader(this string url, string name, object value) => throw null!;
        public static IFlurlRequest WithHeader(this Uri uri, string name, object value) => throw null!;
        public static IFlurlRequest WithHeaders(this Url url, object headers) => throw null!;
        public static IFlurlRequest WithHeaders(this string url, object headers) => throw null!;
        public static IFlurlRequest WithHeaders(this Uri uri, object headers) => throw null!;
        public static IFlurlRequest WithOAuthBearerToken(this Url url, string token) => throw null!;
        public static IFlurlRequest WithOAuthBearerToken(this string url, string token) => throw null!;
        public static IFlurlRequest WithOAuthBearerToken(this Uri uri, string token) => throw null!;
        public static IFlurlRequest WithSettings(this Url url, Action<FlurlHttpSettings> action) => throw null!;
        public static IFlurlRequest WithSettings(this string url, Action<FlurlHttpSettings> action) => throw null!;
        public static IFlurlRequest WithSettings(this Uri uri, Action<FlurlHttpSettings> action) => throw null!;
        public static IFlurlRequest WithTimeout(this Url url, TimeSpan timespan) => throw null!;
        public static IFlurlRequest WithTimeout(this Url url, int seconds) => throw null!;
        public static IFlurlRequest WithTimeout(this string url, TimeSpan timespan) => throw null!;
        public static IFlurlRequest WithTimeout(this string url, int seconds) => throw null!;
        public static IFlurlRequest WithTimeout(this Uri uri, TimeSpan timespan) => throw null!;
        public static IFlurlRequest WithTimeout(this Uri uri, int seconds) => throw null!;
    }
    public static class HeaderExtensions
    {
        public static T WithBasicAuth<T>(this T obj, string username, string password) => throw null!;
        public static T WithHeader<T>(this T obj, string name, object value) => throw null!;
        public static T WithHeaders<T>(this T obj, object headers) => throw null!;
        public static T WithOAuthBearerToken<T>(this T obj, string token) => throw null!;
    }
    public interface IFlurlClient
    {
        string BaseUrl { get => throw null!; set => throw null!; }
        IFlurlRequest Request(params object[] urlSegments) => throw null!;
    }
    public interface IFlurlRequest
    {
        IFlurlClient Client { get => throw null!; set => throw null!; }
        Url Url { get => throw null!; set => throw null!; }
        IFlurlClient EnsureClient() => throw null!;
        Task<IFlurlResponse> SendAsync(HttpMethod verb) => throw null!;
    }
    public interface IFlurlResponse { }
    public static class MultipartExtensions
    {
        public static Task<IFlurlResponse> PostMultipartAsync(this IFlurlRequest request, Action<CapturedMultipartContent> buildContent) => throw null!;
    }
    public static class SettingsExtensions
    {
        public static T AllowAnyHttpStatus<T>(this T obj) => throw null!;
        public static T AllowHttpStatus<T>(this T obj, string pattern) => throw null!;
        public static T AllowHttpStatus<T>(this T obj, params int[] statusCodes) => throw null!;
        public static T AllowHttpStatus<T>(this T obj, params System.Net.HttpStatusCode[] statusCodes) => throw null!;
        public static IFlurlClient Configure(this IFlurlClient client, Action<ClientFlurlHttpSettings> action) => throw null!;
        public static IFlurlRequest ConfigureRequest(this IFlurlRequest request, Action<FlurlHttpSettings> action) => throw null!;
        public static T WithAutoRedirect<T>(this T obj, bool enabled) => throw null!;
        public static IFlurlRequest WithClient(this IFlurlRequest request, IFlurlClient client) => throw null!;
        public static T WithSettings<T>(this T obj, Action<FlurlHttpSettings> action) => throw null!;
        public static T WithTimeout<T>(this T obj, TimeSpan timespan) => throw null!;
        public static T WithTimeout<T>(this T obj, int seconds) => throw null!;
    }
    public static class UrlBuilderExtensions
    {
        public static IFlurlRequest AppendPathSegment(this IFlurlRequest request, object segment) => throw null!;
        public static IFlurlRequest AppendPathSegments(this IFlurlRequest request, params object[] segments) => throw null!;
        public static IFlurlRequest AppendPathSegments(this IFlurlRequest request, IEnumerable<object> segments) => throw null!;
        public static IFlurlRequest AppendQueryParam(this IFlurlRequest request, string name) => throw null!;
        public static IFlurlRequest AppendQueryParam(this IFlurlRequest request, IEnumerable<string> names) => throw null!;
        public static IFlurlRequest AppendQueryParam(this IFlurlRequest request, params string[] names) => throw null!;
        public static IFlurlRequest AppendQueryParam(this IFlurlRequest request, object values) => throw null!;
        public static IFlurlRequest AppendQueryParam(this IFlurlRequest request, string name, object value) => throw null!;
        public static IFlurlRequest AppendQueryParam(this IFlurlRequest request, string name, string value) => throw null!;
        public static IFlurlRequest RemoveFragment(this IFlurlRequest request) => throw null!;
        public static IFlurlRequest RemoveQueryParam(this IFlurlRequest request, string name) => throw null!;
        public static IFlurlRequest RemoveQueryParams(this IFlurlRequest request, params string[] names) => throw null!;
        public static IFlurlRequest RemoveQueryParams(this IFlurlRequest request, IEnumerable<string> names) => throw null!;
        public static IFlurlRequest SetFragment(this IFlurlRequest request, string fragment) => throw null!;
        public static IFlurlRequest SetQueryParam(this IFlurlRequest request, string name) => throw null!;
        public static IFlurlRequest SetQueryParam(this IFlurlRequest request, string name, object value) => throw null!;
        public static IFlurlRequest SetQueryParam(this IFlurlRequest request, string name, string value) => throw null!;
        public static IFlurlRequest SetQueryParams(this IFlurlRequest request, IEnumerable<string> names) => throw null!;
        public static IFlurlRequest SetQueryParams(this IFlurlRequest request, params string[] names) => throw null!;
        public static IFlurlRequest SetQueryParams(this IFlurlRequest request, object values) => throw null!;
    }
}

namespace Flurl.Http.Configuration
{
    public class ClientFlurlHttpSettings { }
    public class FlurlHttpSettings { }
    public interface IFlurlClientCache
    {
        IFlurlClient Get(string name) => throw null!;
        IFlurlClient GetOrAdd(string name, string baseUrl = default) => throw null!;
    }
}

namespace Flurl.Http.Content
{
    public class CapturedMultipartContent { }
}
