// Signatures of Together (tryAGI), read in github.com/tryAGI/Together at 1d19b20 (2026-04-29): what the model names and what leads there.

namespace Together
{
    public class CreateFilesUploadRequest { }
    public class CreateFineTunesRequest { }
    public enum FilePurpose
    {
        FineTune,
    }
    public class FileResponse { }
    public class FilesClient : IFilesClient
    {
        public FilesClient() { }
        public Task<FileResponse> CreateFilesUploadAsync(CreateFilesUploadRequest request) => throw null!;
        public Task<FileResponse> CreateFilesUploadAsync(FilePurpose purpose, string fileName, byte[] file) => throw null!;
    }
    public class FineTuningClient : IFineTuningClient
    {
        public FineTuningClient() { }
        public Task<FinetuneResponseTruncated> CreateFineTunesAsync(CreateFineTunesRequest request) => throw null!;
        public Task<FinetuneResponseTruncated> CreateFineTunesAsync(string trainingFile, string model) => throw null!;
    }
    public class FinetuneResponseTruncated { }
    public interface IFilesClient
    {
        Task<FileResponse> CreateFilesUploadAsync(CreateFilesUploadRequest request) => throw null!;
        Task<FileResponse> CreateFilesUploadAsync(FilePurpose purpose, string fileName, byte[] file) => throw null!;
    }
    public interface IFineTuningClient
    {
        Task<FinetuneResponseTruncated> CreateFineTunesAsync(CreateFineTunesRequest request) => throw null!;
        Task<FinetuneResponseTruncated> CreateFineTunesAsync(string trainingFile, string model) => throw null!;
    }
    public class TogetherClient
    {
        public TogetherClient() { }
        public TogetherClient(string apiKey) { }
        public FilesClient Files => throw null!;
        public FineTuningClient FineTuning => throw null!;
    }
}
