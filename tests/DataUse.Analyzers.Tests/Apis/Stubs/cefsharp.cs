// Signatures of CefSharp, read in github.com/cefsharp/CefSharp at 16bc6e071 (2026-08-12): what the model names and what leads there.

using CefSharp;
using CefSharp.OffScreen;
using CefSharp.Web;

namespace CefSharp
{
    public interface IBrowser { }
    public interface IChromiumWebBrowserBase
    {
        void LoadUrl(string url) { }
        Task<LoadUrlAsyncResponse> LoadUrlAsync(string url) => throw null!;
    }
    public interface IWebBrowser : IChromiumWebBrowserBase
    {
        void Load(string url) { }
    }
    public class LoadUrlAsyncResponse { }
    public static class WebBrowserExtensions
    {
        public static void LoadUrlWithPostData(this IChromiumWebBrowserBase browser, string url, byte[] postDataBytes) { }
        public static void LoadUrlWithPostData(this IBrowser browser, string url, byte[] postDataBytes) { }
        public static void StartDownload(this IChromiumWebBrowserBase browser, string url) { }
        public static void StartDownload(this IBrowser browser, string url) { }
    }
}

namespace CefSharp.OffScreen
{
    public class ChromiumWebBrowser : IWebBrowser, IChromiumWebBrowserBase
    {
        internal ChromiumWebBrowser() { }
        public ChromiumWebBrowser(HtmlString html) { }
        public ChromiumWebBrowser(string address = default) { }
        public void Load(string url) { }
        public void LoadUrl(string url) { }
        public Task<LoadUrlAsyncResponse> LoadUrlAsync(string url) => throw null!;
    }
}

namespace CefSharp.Web
{
    public class HtmlString { }
}
