// Signatures of Azure.AI.DocumentIntelligence, read in github.com/Azure/azure-sdk-for-net, DocumentIntelligenceClient.cs at 94040542e8.

namespace Azure.AI.DocumentIntelligence
{
    public class AnalyzeDocumentOptions { }
    public class DocumentIntelligenceClient
    {
        public virtual object AnalyzeDocument(object waitUntil, AnalyzeDocumentOptions options) => throw null!;
        public virtual object AnalyzeDocument(object waitUntil, string modelId, Uri uriSource) => throw null!;
        public virtual Task<object> AnalyzeDocumentAsync(object waitUntil, AnalyzeDocumentOptions options) => throw null!;
        public virtual Task<object> AnalyzeDocumentAsync(object waitUntil, string modelId, Uri uriSource) => throw null!;
    }
}
