// Signatures of ScrapySharp, read in github.com/rflechner/ScrapySharp at 796a486 (2020-03-14): what the model names and what leads there.

namespace ScrapySharp.Network
{
    public enum HttpVerb { }
    public class ScrapingBrowser
    {
        public ScrapingBrowser() { }
        public Task<string> AjaxDownloadStringAsync(Uri url) => throw null!;
        public string DownloadString(Uri url) => throw null!;
        public Task<string> DownloadStringAsync(Uri url) => throw null!;
        public WebResource DownloadWebResource(Uri url) => throw null!;
        public Task<System.Net.WebResponse> ExecuteRequestAsync(Uri url, HttpVerb verb, System.Collections.Specialized.NameValueCollection data) => throw null!;
        public Task<System.Net.WebResponse> ExecuteRequestAsync(Uri url, HttpVerb verb, string data) => throw null!;
        public string NavigateTo(Uri url, HttpVerb verb, string data) => throw null!;
        public string NavigateTo(Uri url, HttpVerb verb, System.Collections.Specialized.NameValueCollection data) => throw null!;
        public WebPage NavigateToPage(Uri url, HttpVerb verb, System.Collections.Specialized.NameValueCollection data) => throw null!;
        public WebPage NavigateToPage(Uri url) => throw null!;
        public Task<WebPage> NavigateToPageAsync(Uri url) => throw null!;
    }
    public class WebPage { }
    public class WebResource { }
}
