// Signatures of AWSSDK.Bedrock, read in github.com/aws/aws-sdk-net, sdk/src/Services/Bedrock/Generated.

namespace Amazon.Bedrock
{
    public interface IAmazonBedrock
    {
        Task<object> CreateModelCustomizationJobAsync(CreateModelCustomizationJobRequest request, CancellationToken cancellationToken = default) => throw null!;
    }
    public class AmazonBedrockClient : IAmazonBedrock
    {
        public virtual Task<object> CreateModelCustomizationJobAsync(CreateModelCustomizationJobRequest request, CancellationToken cancellationToken = default) => throw null!;
    }
    public class CreateModelCustomizationJobRequest { }
}
