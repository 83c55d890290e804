// Signatures of OpenAI-DotNet, read in github.com/RageAgainstThePixel/OpenAI-DotNet at efe07a5 (2025-11-09): what the model names and what leads there.

using OpenAI;
using OpenAI.Files;
using OpenAI.FineTuning;

namespace OpenAI
{
    public abstract class OpenAIBaseEndpoint
    {
        internal OpenAIBaseEndpoint() { }
    }
    public class OpenAIClient { }
}

namespace OpenAI.Files
{
    public class FileResponse { }
    public class FileUploadRequest { }
    public class FilesEndpoint : OpenAIBaseEndpoint
    {
        internal FilesEndpoint() { }
        public FilesEndpoint(OpenAIClient client) { }
        public Task<FileResponse> UploadFileAsync(FileUploadRequest request) => throw null!;
        public Task<FileResponse> UploadFileAsync(string filePath, string purpose) => throw null!;
    }
}

namespace OpenAI.FineTuning
{
    public class CreateFineTuneJobRequest { }
    public class FineTuneJobResponse { }
    public class FineTuningEndpoint : OpenAIBaseEndpoint
    {
        internal FineTuningEndpoint() { }
        public FineTuningEndpoint(OpenAIClient client) { }
        public Task<FineTuneJobResponse> CreateJobAsync(CreateFineTuneJobRequest jobRequest) => throw null!;
    }
}
