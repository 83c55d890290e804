// Signatures of Kernel Memory, read in github.com/microsoft/kernel-memory at 94b69d34 (2025-12-18): what the model names and what leads there.

using Microsoft.KernelMemory;
using Microsoft.KernelMemory.DataFormats.WebPages;
using Microsoft.KernelMemory.Pipeline;
using Microsoft.KernelMemory.Search;

namespace Microsoft.KernelMemory
{
    public class Document { }
    public class DocumentUploadRequest { }
    public interface IKernelMemory
    {
        Task<string> ImportDocumentAsync(DocumentUploadRequest uploadRequest) => throw null!;
        Task<string> ImportDocumentAsync(Document document) => throw null!;
        Task<string> ImportDocumentAsync(string filePath) => throw null!;
        Task<string> ImportDocumentAsync(Stream content) => throw null!;
        Task<string> ImportTextAsync(string text) => throw null!;
        Task<string> ImportWebPageAsync(string url) => throw null!;
    }
    public class KernelMemoryBuilder
    {
        public KernelMemoryBuilder() { }
        public IKernelMemory Build() => throw null!;
    }
    public class MemoryServerless : IKernelMemory
    {
        internal MemoryServerless() { }
        public MemoryServerless(InProcessPipelineOrchestrator orchestrator, ISearchClient searchClient) { }
        public Task<string> ImportWebPageAsync(string url) => throw null!;
    }
    public class MemoryService : IKernelMemory
    {
        internal MemoryService() { }
        public MemoryService(IPipelineOrchestrator orchestrator, ISearchClient searchClient) { }
        public Task<string> ImportWebPageAsync(string url) => throw null!;
    }
    public class MemoryWebClient : IKernelMemory
    {
        internal MemoryWebClient() { }
        public MemoryWebClient(string endpoint) { }
        public MemoryWebClient(string endpoint, HttpClient client) { }
        public Task<string> ImportWebPageAsync(string url) => throw null!;
    }
}

namespace Microsoft.KernelMemory.DataFormats.WebPages
{
    public interface IWebScraper
    {
        Task<WebScraperResult> GetContentAsync(string url) => throw null!;
    }
    public class WebScraper : IWebScraper
    {
        public WebScraper() { }
        public Task<WebScraperResult> GetContentAsync(string url) => throw null!;
    }
    public class WebScraperResult { }
}

namespace Microsoft.KernelMemory.Pipeline
{
    public interface IPipelineOrchestrator { }
    public class InProcessPipelineOrchestrator { }
}

namespace Microsoft.KernelMemory.Search
{
    public interface ISearchClient { }
}
