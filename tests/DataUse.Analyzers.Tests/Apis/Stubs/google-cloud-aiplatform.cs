// Signatures of Google.Cloud.AIPlatform.V1, read in github.com/googleapis/google-cloud-dotnet, GenAiTuningServiceClient.g.cs.

namespace Google.Cloud.AIPlatform.V1
{
    public class CreateTuningJobRequest { }
    public abstract class GenAiTuningServiceClient
    {
        public virtual Task<object> CreateTuningJobAsync(CreateTuningJobRequest request) => throw null!;
    }
}
