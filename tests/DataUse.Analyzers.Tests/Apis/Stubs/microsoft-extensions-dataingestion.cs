// Signatures of Microsoft.Extensions.DataIngestion, read in github.com/dotnet/extensions at 5862342c9a (2026-08-19): what the model names and what leads there.

namespace Microsoft.Extensions.DataIngestion
{
    public abstract class IngestionChunkWriter<T> { }
    public abstract class IngestionChunker<T> { }
    public abstract class IngestionDocumentReader { }
    public class IngestionPipeline<T>
    {
        internal IngestionPipeline() { }
        public IngestionPipeline(IngestionDocumentReader reader, IngestionChunker<T> chunker, IngestionChunkWriter<T> writer) { }
        public IAsyncEnumerable<IngestionResult> ProcessAsync(IEnumerable<FileInfo> files) => throw null!;
        public IAsyncEnumerable<IngestionResult> ProcessAsync(DirectoryInfo directory) => throw null!;
    }
    public class IngestionResult { }
}
