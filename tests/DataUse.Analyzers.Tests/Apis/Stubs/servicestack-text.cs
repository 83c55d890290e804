// Signatures of ServiceStack.Text HttpUtils, read in github.com/ServiceStack/ServiceStack.Text at 6426a6f0e (2022-02-16): what the model names and what leads there.

namespace ServiceStack
{
    public static class HttpUtils
    {
        public static string AddQueryParam(this string url, string key, object val) => throw null!;
        public static string AddQueryParam(this string url, object key, string val) => throw null!;
        public static string AddQueryParam(this string url, string key, string val) => throw null!;
        public static void DownloadFileTo(this string downloadUrl, string fileName) { }
        public static byte[] GetBytesFromUrl(this string url) => throw null!;
        public static Task<byte[]> GetBytesFromUrlAsync(this string url) => throw null!;
        public static string GetCsvFromUrl(this string url) => throw null!;
        public static Task<string> GetCsvFromUrlAsync(this string url) => throw null!;
        public static string GetJsonFromUrl(this string url) => throw null!;
        public static Task<string> GetJsonFromUrlAsync(this string url) => throw null!;
        public static Stream GetStreamFromUrl(this string url) => throw null!;
        public static Task<Stream> GetStreamFromUrlAsync(this string url) => throw null!;
        public static string GetStringFromUrl(this string url) => throw null!;
        public static Task<string> GetStringFromUrlAsync(this string url) => throw null!;
        public static string GetXmlFromUrl(this string url) => throw null!;
        public static Task<string> GetXmlFromUrlAsync(this string url) => throw null!;
        public static string PostJsonToUrl(this string url, string json) => throw null!;
        public static string PostJsonToUrl(this string url, object data) => throw null!;
        public static string PostToUrl(this string url) => throw null!;
        public static string SendStringToUrl(this string url, string method = default) => throw null!;
        public static string SendStringToUrl(this HttpClient client, string url, string method = default) => throw null!;
    }
}
