// Signatures of Betalgo.OpenAI: what the model names and what leads there. Read in
// github.com/betalgo/openai at 7c4859e (2025-12-09)
// github.com/betalgo/openai at 9ac2c03 (2024-10-10).

using Betalgo.Ranul.OpenAI;
using Betalgo.Ranul.OpenAI.Interfaces;
using Betalgo.Ranul.OpenAI.Managers;
using Betalgo.Ranul.OpenAI.ObjectModels;
using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;
using Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.FileResponseModels;
using Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.FineTuningJobResponseModels;
using OpenAI;
using OpenAI.Interfaces;
using OpenAI.Managers;
using OpenAI.ObjectModels;
using OpenAI.ObjectModels.RequestModels;
using OpenAI.ObjectModels.ResponseModels.FileResponseModels;
using OpenAI.ObjectModels.ResponseModels.FineTuningJobResponseModels;

namespace Betalgo.Ranul.OpenAI
{
    public class OpenAIOptions { }
}

namespace Betalgo.Ranul.OpenAI.Interfaces
{
    public interface IFileService
    {
        Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.FileResponseModels.FileContentResponse<T>> RetrieveFileContent<T>(string fileId) => throw null!;
        Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.FileResponseModels.FileUploadResponse> UploadFile(string purpose, byte[] file, string fileName) => throw null!;
    }
    public static class IFileServiceExtension
    {
        public static Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.FileResponseModels.FileUploadResponse> FileUpload(this global::Betalgo.Ranul.OpenAI.Interfaces.IFileService service, string purpose, Stream file, string fileName) => throw null!;
        public static Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.FileResponseModels.FileUploadResponse> FileUpload(this global::Betalgo.Ranul.OpenAI.Interfaces.IFileService service, global::Betalgo.Ranul.OpenAI.ObjectModels.UploadFilePurposes.UploadFilePurpose purpose, Stream file, string fileName) => throw null!;
        public static Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.FileResponseModels.FileUploadResponse> FileUpload(this global::Betalgo.Ranul.OpenAI.Interfaces.IFileService service, global::Betalgo.Ranul.OpenAI.ObjectModels.UploadFilePurposes.UploadFilePurpose purpose, byte[] file, string fileName) => throw null!;
        public static Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.FileResponseModels.FileContentResponse<string>> RetrieveFileContent(this global::Betalgo.Ranul.OpenAI.Interfaces.IFileService service, string fileId) => throw null!;
    }
    public interface IFineTuningJobService
    {
        Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.FineTuningJobResponseModels.FineTuningJobResponse> CreateFineTuningJob(global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.FineTuningJobCreateRequest createFineTuningJobRequest) => throw null!;
    }
}

namespace Betalgo.Ranul.OpenAI.Managers
{
    public class OpenAIService : global::Betalgo.Ranul.OpenAI.Interfaces.IFineTuningJobService, global::Betalgo.Ranul.OpenAI.Interfaces.IFileService
    {
        internal OpenAIService() { }
        public OpenAIService(OpenAIOptions settings) { }
        public OpenAIService(object settings, HttpClient httpClient) { }
        public global::Betalgo.Ranul.OpenAI.Interfaces.IFileService Files => throw null!;
        public global::Betalgo.Ranul.OpenAI.Interfaces.IFineTuningJobService FineTuningJob => throw null!;
    }
}

namespace Betalgo.Ranul.OpenAI.ObjectModels
{
    public static class UploadFilePurposes
    {
        public const string FineTune = "fine-tune";
        public enum UploadFilePurpose
        {
            FineTune,
        }
    }
}

namespace Betalgo.Ranul.OpenAI.ObjectModels.RequestModels
{
    public class FineTuningJobCreateRequest { }
}

namespace Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.FileResponseModels
{
    public class FileContentResponse<T> { }
    public class FileUploadResponse { }
}

namespace Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.FineTuningJobResponseModels
{
    public class FineTuningJobResponse { }
}

namespace OpenAI
{
    public class OpenAiOptions { }
}

namespace OpenAI.Interfaces
{
    public interface IFileService
    {
        Task<global::OpenAI.ObjectModels.ResponseModels.FileResponseModels.FileContentResponse<T>> RetrieveFileContent<T>(string fileId) => throw null!;
        Task<global::OpenAI.ObjectModels.ResponseModels.FileResponseModels.FileUploadResponse> UploadFile(string purpose, byte[] file, string fileName) => throw null!;
    }
    public static class IFileServiceExtension
    {
        public static Task<global::OpenAI.ObjectModels.ResponseModels.FileResponseModels.FileUploadResponse> FileUpload(this global::OpenAI.Interfaces.IFileService service, string purpose, Stream file, string fileName) => throw null!;
        public static Task<global::OpenAI.ObjectModels.ResponseModels.FileResponseModels.FileUploadResponse> FileUpload(this global::OpenAI.Interfaces.IFileService service, global::OpenAI.ObjectModels.UploadFilePurposes.UploadFilePurpose purpose, Stream file, string fileName) => throw null!;
        public static Task<global::OpenAI.ObjectModels.ResponseModels.FileResponseModels.FileUploadResponse> FileUpload(this global::OpenAI.Interfaces.IFileService service, global::OpenAI.ObjectModels.UploadFilePurposes.UploadFilePurpose purpose, byte[] file, string fileName) => throw null!;
        public static Task<global::OpenAI.ObjectModels.ResponseModels.FileResponseModels.FileContentResponse<string>> RetrieveFileContent(this global::OpenAI.Interfaces.IFileService service, string fileId) => throw null!;
    }
    public interface IFineTuningJobService
    {
        Task<global::OpenAI.ObjectModels.ResponseModels.FineTuningJobResponseModels.FineTuningJobResponse> CreateFineTuningJob(global::OpenAI.ObjectModels.RequestModels.FineTuningJobCreateRequest createFineTuningJobRequest) => throw null!;
    }
}

namespace OpenAI.Managers
{
    public class OpenAIService : global::OpenAI.Interfaces.IFileService, global::OpenAI.Interfaces.IFineTuningJobService
    {
        internal OpenAIService() { }
        public OpenAIService(OpenAiOptions settings) { }
        public OpenAIService(object settings, HttpClient httpClient) { }
        public global::OpenAI.Interfaces.IFileService Files => throw null!;
        public global::OpenAI.Interfaces.IFineTuningJobService FineTuningJob => throw null!;
    }
}

namespace OpenAI.ObjectModels
{
    public static class UploadFilePurposes
    {
        public const string FineTune = "fine-tune";
        public enum UploadFilePurpose
        {
            FineTune,
        }
    }
}

namespace OpenAI.ObjectModels.RequestModels
{
    public class FineTuningJobCreateRequest { }
}

namespace OpenAI.ObjectModels.ResponseModels.FileResponseModels
{
    public class FileContentResponse<T> { }
    public class FileUploadResponse { }
}

namespace OpenAI.ObjectModels.ResponseModels.FineTuningJobResponseModels
{
    public class FineTuningJobResponse { }
}
