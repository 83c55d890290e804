// Signatures of PuppeteerSharp, read in github.com/hardkoded/puppeteer-sharp at 904c06c6 (2026-08-17): what the model names and what leads there.

namespace PuppeteerSharp
{
    public abstract class Browser : IBrowser
    {
        public virtual IBrowserContext DefaultContext => throw null!;
        public virtual Task<IBrowserContext> CreateBrowserContextAsync() => throw null!;
        public virtual Task<IPage> LaunchPWAAsync(LaunchPWAOptions options) => throw null!;
        public virtual Task<IPage> NewPageAsync() => throw null!;
    }
    public abstract class BrowserContext : IBrowserContext
    {
        public Browser Browser => throw null!;
        public virtual Task<IPage> NewPageAsync() => throw null!;
    }
    public class ConnectOptions { }
    public abstract class Frame : IFrame
    {
        public virtual IPage Page => throw null!;
        public virtual Task<IResponse> GoToAsync(string url, NavigationOptions options) => throw null!;
        public Task<IResponse> GoToAsync(string url) => throw null!;
        public virtual Task SetContentAsync(string html, NavigationOptions options) => throw null!;
        public Task SetContentAsync(string html) => throw null!;
    }
    public interface IBrowser
    {
        IBrowserContext DefaultContext => throw null!;
        Task<IBrowserContext> CreateBrowserContextAsync() => throw null!;
        Task<IPage> LaunchPWAAsync(LaunchPWAOptions options) => throw null!;
        Task<IPage> NewPageAsync() => throw null!;
    }
    public interface IBrowserContext
    {
        IBrowser Browser => throw null!;
        Task<IPage> NewPageAsync() => throw null!;
    }
    public interface IFrame
    {
        IPage Page => throw null!;
        Task<IResponse> GoToAsync(string url, NavigationOptions options) => throw null!;
        Task<IResponse> GoToAsync(string url) => throw null!;
        Task SetContentAsync(string html, NavigationOptions options) => throw null!;
        Task SetContentAsync(string html) => throw null!;
    }
    public interface IPage
    {
        IBrowser Browser => throw null!;
        IBrowserContext BrowserContext => throw null!;
        IFrame MainFrame => throw null!;
        Task<IResponse> GoToAsync(string url, NavigationOptions options) => throw null!;
        Task<IResponse> GoToAsync(string url, WaitUntilNavigation waitUntil) => throw null!;
        Task<IResponse> GoToAsync(string url) => throw null!;
        Task SetContentAsync(string html, NavigationOptions options) => throw null!;
        Task SetContentAsync(string html) => throw null!;
        Task<IFrame> WaitForFrameAsync(string url) => throw null!;
    }
    public interface IResponse { }
    public class LaunchOptions { }
    public class LaunchPWAOptions { }
    public class NavigationOptions { }
    public abstract class Page : IPage
    {
        internal Page() { }
        public virtual IBrowserContext BrowserContext => throw null!;
        public virtual IFrame MainFrame => throw null!;
        public Task<IResponse> GoToAsync(string url, NavigationOptions options) => throw null!;
        public Task<IResponse> GoToAsync(string url, WaitUntilNavigation waitUntil) => throw null!;
        public Task<IResponse> GoToAsync(string url) => throw null!;
        public virtual Task<IPage> OpenDevToolsAsync() => throw null!;
        public Task SetContentAsync(string html, NavigationOptions options) => throw null!;
        public Task SetContentAsync(string html) => throw null!;
        public Task<IFrame> WaitForFrameAsync(string url) => throw null!;
    }
    public static class Puppeteer
    {
        public static Task<IBrowser> ConnectAsync(ConnectOptions options) => throw null!;
        public static Task<IBrowser> LaunchAsync(LaunchOptions options) => throw null!;
    }
    public enum WaitUntilNavigation { }
}
