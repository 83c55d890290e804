// Signatures of Semantic Kernel plugins, read in github.com/microsoft/semantic-kernel at b39d95a344 (2026-08-20): what the model names and what leads there.

using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.Data;
using Microsoft.SemanticKernel.Plugins.Core;
using Microsoft.SemanticKernel.Plugins.OpenApi;
using Microsoft.SemanticKernel.Plugins.Web;
using Microsoft.SemanticKernel.Plugins.Web.Bing;
using Microsoft.SemanticKernel.Plugins.Web.Brave;
using Microsoft.SemanticKernel.Plugins.Web.Google;
using Microsoft.SemanticKernel.Plugins.Web.Tavily;

namespace Microsoft.SemanticKernel
{
    public interface IKernelBuilder { }
    public class Kernel
    {
        public Kernel() { }
    }
    public abstract class KernelFunction { }
    public abstract class KernelPlugin { }
    public static class OpenApiKernelExtensions
    {
        public static Task<KernelPlugin> CreatePluginFromOpenApiAsync(this Kernel kernel, string pluginName, string filePath) => throw null!;
        public static Task<KernelPlugin> CreatePluginFromOpenApiAsync(this Kernel kernel, string pluginName, Uri uri) => throw null!;
        public static Task<KernelPlugin> CreatePluginFromOpenApiAsync(this Kernel kernel, string pluginName, Stream stream) => throw null!;
        public static Task<KernelPlugin> ImportPluginFromOpenApiAsync(this Kernel kernel, string pluginName, string filePath) => throw null!;
        public static Task<KernelPlugin> ImportPluginFromOpenApiAsync(this Kernel kernel, string pluginName, Uri uri) => throw null!;
        public static Task<KernelPlugin> ImportPluginFromOpenApiAsync(this Kernel kernel, string pluginName, Stream stream) => throw null!;
    }
    public static class WebKernelBuilderExtensions
    {
        public static IKernelBuilder AddBingTextSearch(this IKernelBuilder builder, string apiKey) => throw null!;
        public static IKernelBuilder AddBraveTextSearch(this IKernelBuilder builder, string apiKey) => throw null!;
        public static IKernelBuilder AddGoogleTextSearch(this IKernelBuilder builder, string searchEngineId, string apiKey) => throw null!;
        public static IKernelBuilder AddTavilyTextSearch(this IKernelBuilder builder, string apiKey) => throw null!;
    }
    public static class WebServiceCollectionExtensions
    {
        public static object AddBingTextSearch(this object services, string apiKey) => throw null!;
        public static object AddBraveTextSearch(this object services, string apiKey) => throw null!;
        public static object AddGoogleTextSearch(this object services, string searchEngineId, string apiKey) => throw null!;
        public static object AddTavilyTextSearch(this object services, string apiKey) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Data
{
    public interface ITextSearch
    {
        Task<KernelSearchResults<object>> GetSearchResultsAsync(string query) => throw null!;
        Task<KernelSearchResults<TextSearchResult>> GetTextSearchResultsAsync(string query) => throw null!;
        Task<KernelSearchResults<string>> SearchAsync(string query) => throw null!;
    }
    public interface ITextSearch<TRecord>
    {
        Task<KernelSearchResults<TRecord>> GetSearchResultsAsync(string query) => throw null!;
        Task<KernelSearchResults<TextSearchResult>> GetTextSearchResultsAsync(string query) => throw null!;
        Task<KernelSearchResults<string>> SearchAsync(string query) => throw null!;
    }
    public class KernelSearchResults<T> { }
    public static class TextSearchExtensions
    {
        public static KernelFunction CreateGetSearchResults(this global::Microsoft.SemanticKernel.Data.ITextSearch textSearch) => throw null!;
        public static KernelFunction CreateGetSearchResults(this global::Microsoft.SemanticKernel.Data.ITextSearch textSearch, System.Text.Json.JsonSerializerOptions jsonSerializerOptions) => throw null!;
        public static KernelFunction CreateGetTextSearchResults(this global::Microsoft.SemanticKernel.Data.ITextSearch textSearch) => throw null!;
        public static KernelFunction CreateGetTextSearchResults(this global::Microsoft.SemanticKernel.Data.ITextSearch textSearch, System.Text.Json.JsonSerializerOptions jsonSerializerOptions) => throw null!;
        public static KernelFunction CreateSearch(this global::Microsoft.SemanticKernel.Data.ITextSearch textSearch) => throw null!;
        public static KernelFunction CreateSearch(this global::Microsoft.SemanticKernel.Data.ITextSearch textSearch, System.Text.Json.JsonSerializerOptions jsonSerializerOptions) => throw null!;
        public static KernelPlugin CreateWithGetSearchResults(this global::Microsoft.SemanticKernel.Data.ITextSearch textSearch, string pluginName) => throw null!;
        public static KernelPlugin CreateWithGetSearchResults(this global::Microsoft.SemanticKernel.Data.ITextSearch textSearch, string pluginName, System.Text.Json.JsonSerializerOptions jsonSerializerOptions) => throw null!;
        public static KernelPlugin CreateWithGetTextSearchResults(this global::Microsoft.SemanticKernel.Data.ITextSearch textSearch, string pluginName) => throw null!;
        public static KernelPlugin CreateWithGetTextSearchResults(this global::Microsoft.SemanticKernel.Data.ITextSearch textSearch, string pluginName, System.Text.Json.JsonSerializerOptions jsonSerializerOptions) => throw null!;
        public static KernelPlugin CreateWithSearch(this global::Microsoft.SemanticKernel.Data.ITextSearch textSearch, string pluginName) => throw null!;
        public static KernelPlugin CreateWithSearch(this global::Microsoft.SemanticKernel.Data.ITextSearch textSearch, string pluginName, System.Text.Json.JsonSerializerOptions jsonSerializerOptions) => throw null!;
    }
    public class TextSearchResult { }
}

namespace Microsoft.SemanticKernel.Plugins.Core
{
    public class HttpPlugin
    {
        public HttpPlugin() { }
        public Task<string> DeleteAsync(string uri) => throw null!;
        public Task<string> GetAsync(string uri) => throw null!;
        public Task<string> PostAsync(string uri, string body) => throw null!;
        public Task<string> PutAsync(string uri, string body) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Plugins.OpenApi
{
    public static class OpenApiKernelPluginFactory
    {
        public static Task<KernelPlugin> CreateFromOpenApiAsync(string pluginName, string filePath) => throw null!;
        public static Task<KernelPlugin> CreateFromOpenApiAsync(string pluginName, Uri uri) => throw null!;
        public static Task<KernelPlugin> CreateFromOpenApiAsync(string pluginName, Stream stream) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Plugins.Web
{
    public interface IWebSearchEngineConnector
    {
        Task<IEnumerable<T>> SearchAsync<T>(string query) => throw null!;
    }
    public class WebFileDownloadPlugin
    {
        public WebFileDownloadPlugin() { }
        public WebFileDownloadPlugin(HttpClient httpClient) { }
        public Task DownloadToFileAsync(Uri url, string filePath) => throw null!;
    }
    public class WebSearchEnginePlugin
    {
        internal WebSearchEnginePlugin() { }
        public WebSearchEnginePlugin(IWebSearchEngineConnector connector) { }
    }
}

namespace Microsoft.SemanticKernel.Plugins.Web.Bing
{
    public class BingConnector : IWebSearchEngineConnector
    {
        internal BingConnector() { }
        public BingConnector(string apiKey, Uri uri = default) { }
        public BingConnector(string apiKey, HttpClient httpClient, Uri uri = default) { }
        public Task<IEnumerable<T>> SearchAsync<T>(string query) => throw null!;
    }
    public class BingTextSearch : global::Microsoft.SemanticKernel.Data.ITextSearch, global::Microsoft.SemanticKernel.Data.ITextSearch<BingWebPage>
    {
        internal BingTextSearch() { }
        public BingTextSearch(string apiKey) { }
        public Task<KernelSearchResults<object>> GetSearchResultsAsync(string query) => throw null!;
        public Task<KernelSearchResults<TextSearchResult>> GetTextSearchResultsAsync(string query) => throw null!;
        public Task<KernelSearchResults<string>> SearchAsync(string query) => throw null!;
    }
    public class BingWebPage { }
}

namespace Microsoft.SemanticKernel.Plugins.Web.Brave
{
    public class BraveConnector : IWebSearchEngineConnector
    {
        internal BraveConnector() { }
        public BraveConnector(string apiKey, Uri uri = default) { }
        public BraveConnector(string apiKey, HttpClient httpClient, Uri uri = default) { }
        public Task<IEnumerable<T>> SearchAsync<T>(string query) => throw null!;
    }
    public class BraveTextSearch : global::Microsoft.SemanticKernel.Data.ITextSearch, global::Microsoft.SemanticKernel.Data.ITextSearch<BraveWebPage>
    {
        internal BraveTextSearch() { }
        public BraveTextSearch(string apiKey) { }
        public Task<KernelSearchResults<object>> GetSearchResultsAsync(string query) => throw null!;
        public Task<KernelSearchResults<TextSearchResult>> GetTextSearchResultsAsync(string query) => throw null!;
        public Task<KernelSearchResults<string>> SearchAsync(string query) => throw null!;
    }
    public class BraveWebPage { }
}

namespace Microsoft.SemanticKernel.Plugins.Web.Google
{
    public class GoogleConnector : IWebSearchEngineConnector
    {
        internal GoogleConnector() { }
        public GoogleConnector(string apiKey, string searchEngineId) { }
        public GoogleConnector(object initializer, string searchEngineId) { }
        public Task<IEnumerable<T>> SearchAsync<T>(string query, int count, int offset, CancellationToken cancellationToken) => throw null!;
    }
    public class GoogleTextSearch : global::Microsoft.SemanticKernel.Data.ITextSearch, global::Microsoft.SemanticKernel.Data.ITextSearch<GoogleWebPage>
    {
        internal GoogleTextSearch() { }
        public GoogleTextSearch(string searchEngineId, string apiKey) { }
        public GoogleTextSearch(object initializer, string searchEngineId) { }
        public Task<KernelSearchResults<object>> GetSearchResultsAsync(string query) => throw null!;
        public Task<KernelSearchResults<TextSearchResult>> GetTextSearchResultsAsync(string query) => throw null!;
        public Task<KernelSearchResults<string>> SearchAsync(string query) => throw null!;
    }
    public class GoogleWebPage { }
}

namespace Microsoft.SemanticKernel.Plugins.Web.Tavily
{
    public class TavilyTextSearch : global::Microsoft.SemanticKernel.Data.ITextSearch, global::Microsoft.SemanticKernel.Data.ITextSearch<TavilyWebPage>
    {
        internal TavilyTextSearch() { }
        public TavilyTextSearch(string apiKey) { }
        public Task<KernelSearchResults<object>> GetSearchResultsAsync(string query) => throw null!;
        public Task<KernelSearchResults<TextSearchResult>> GetTextSearchResultsAsync(string query) => throw null!;
        public Task<KernelSearchResults<string>> SearchAsync(string query) => throw null!;
    }
    public class TavilyWebPage { }
}
